// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// A list for QML whose changes are told one by one (insert, remove, move, change), so that the focus stays with its row.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int count() const { return rowCount({}); }

Q_SIGNALS:
    void countChanged();

protected:
    /// Turns `rows` into `wanted`. A row has a unique `id` and can be compared.
    template<typename Row>
    void become(QList<Row> &rows, const QList<Row> &wanted);

private:
    template<typename Row>
    void removeMissing(QList<Row> &rows, const QList<Row> &wanted);
    template<typename Row>
    void place(QList<Row> &rows, const Row &row, int at, bool isHere);
};

template<typename Row>
void RowModel::become(QList<Row> &rows, const QList<Row> &wanted)
{
    const auto before = rows.size();
    removeMissing(rows, wanted);
    QSet<QString> here;
    for (const auto &row : std::as_const(rows))
        here.insert(row.id);
    for (int at = 0; at < wanted.size(); ++at)
        place(rows, wanted.at(at), at, here.contains(wanted.at(at).id));
    if (rows.size() != before)
        Q_EMIT countChanged();
}

template<typename Row>
void RowModel::removeMissing(QList<Row> &rows, const QList<Row> &wanted)
{
    QSet<QString> stay;
    for (const auto &row : wanted)
        stay.insert(row.id);
    for (int at = int(rows.size()) - 1; at >= 0; --at) {
        if (stay.contains(rows.at(at).id))
            continue;
        beginRemoveRows({}, at, at);
        rows.removeAt(at);
        endRemoveRows();
    }
}

template<typename Row>
void RowModel::place(QList<Row> &rows, const Row &row, int at, bool isHere)
{
    if (!isHere) {
        beginInsertRows({}, at, at);
        rows.insert(at, row);
        endInsertRows();
        return;
    }
    int from = at;
    while (rows.at(from).id != row.id)
        ++from;
    if (from != at) {
        beginMoveRows({}, from, from, {}, at);
        rows.move(from, at);
        endMoveRows();
    }
    if (rows.at(at) == row)
        return;
    rows[at] = row;
    Q_EMIT dataChanged(index(at), index(at));
}
} // namespace palier
