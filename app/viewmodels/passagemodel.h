// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// Part of something to read: a head and the lines under it.
struct Passage {
    QString id;
    QString head; ///< may be empty
    QStringList lines;
    bool operator==(const Passage &) const = default;
};

/// What a page has to read, part by part.
class PassageModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
public:
    enum Role { Head = Qt::UserRole, Lines };
    using RowModel::RowModel;
    void setPassages(const QList<Passage> &passages);
    [[nodiscard]] const QList<Passage> &passages() const { return m_passages; }
    [[nodiscard]] QString text() const; ///< all of it, for the voice
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QList<Passage> m_passages;
};
} // namespace palier
