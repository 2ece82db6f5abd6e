// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// One of the ways something can be set.
struct Choice {
    QString id;
    QString label;
    bool chosen = false;
    bool operator==(const Choice &) const = default;
};

/// All ways something can be set, exactly one of them chosen.
class ChoiceModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
public:
    enum Role { Key = Qt::UserRole, Label, Chosen };
    using RowModel::RowModel;
    void setChoices(const QList<Choice> &choices) { become(m_choices, choices); }
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Choice> m_choices;
};
} // namespace palier
