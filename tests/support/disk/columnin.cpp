// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "columnin.h"

#include "storage/database.h"

namespace palier::testing
{
QStringList columnIn(const QString &path, const QString &sql)
{
    auto db = Database::open({ .path = path, .access = Database::Access::ReadOnly });
    const auto column = db ? (*db)->texts(sql) : Result<QStringList>(db.error());
    if (!column)
        qFatal("%s: %s", qPrintable(path), qPrintable(toString(column.error())));
    return *column;
}

QSet<QString> idsIn(const QString &path, const QString &sql)
{
    const auto column = columnIn(path, sql);
    return { column.begin(), column.end() };
}
} // namespace palier::testing
