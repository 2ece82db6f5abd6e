// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/error.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
static QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::Revoked:
        return u"revoked"_s;
    case Error::Kind::Forbidden:
        return u"forbidden"_s;
    case Error::Kind::NotFound:
        return u"not found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Mismatch:
        return u"mismatch"_s;
    case Error::Kind::TooLarge:
        return u"too large"_s;
    case Error::Kind::TooMany:
        return u"too many"_s;
    case Error::Kind::Unavailable:
        return u"unavailable"_s;
    case Error::Kind::NoSpace:
        return u"no space"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

QString toString(const Error &error)
{
    const QString where = error.field.isEmpty() ? QString() : error.field + u": "_s;
    return nameOf(error.kind) + u": "_s + where + error.detail;
}
} // namespace palier
