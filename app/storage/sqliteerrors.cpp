// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/sqliteerrors.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

/// The primary code: extended ones carry more in their upper bytes.
int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}
} // namespace

bool meansDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == corrupt || code == notADatabase;
}

Error storageError(const QSqlError &error, const QString &what)
{
    const int code = primaryCode(error);
    const QString detail = error.text().trimmed() + u" ["_s + what.simplified().left(120) + u']';
    if (code == busy || code == locked)
        return Error { .kind = Error::Kind::Unavailable, .detail = detail, .field = {}, .retryAfterSeconds = 1 };
    return Error { Error::Kind::Storage, detail };
}
} // namespace palier
