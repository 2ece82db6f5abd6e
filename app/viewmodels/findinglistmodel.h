// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/diagnosis.h"
#include "viewmodels/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// What was looked at, row by row; a row keeps its place whatever becomes of it.
class FindingListModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
public:
    enum Role { Key = Qt::UserRole, Tone, Icon, Title, Text, State };
    using RowModel::RowModel;
    void setFindings(const QList<Finding> &findings) { become(m_findings, findings); }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Finding> m_findings;
};
} // namespace palier
