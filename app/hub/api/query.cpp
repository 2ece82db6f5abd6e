// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/api/query.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
Result<Done> onlyParameters(const http::Request &request, const QStringList &known)
{
    QSet<QString> seen;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!known.contains(name))
            return Error { Error::Kind::Invalid, u"unknown parameter"_s, name.left(60) };
        if (seen.contains(name))
            return Error { Error::Kind::Invalid, u"is given twice"_s, name };
        seen.insert(name);
    }
    return Done {};
}

Result<int> integerParameter(const http::Request &request, const QString &name, int fallback, int min, int max)
{
    if (!request.query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const int number = request.query.queryItemValue(name, QUrl::FullyDecoded).toInt(&ok);
    if (!ok || number < min || number > max)
        return Error { Error::Kind::Invalid, u"must be between %1 and %2"_s.arg(min).arg(max), name };
    return number;
}

Result<QString> uuidParameter(const http::Request &request, const QString &name)
{
    const QString text = request.query.queryItemValue(name, QUrl::FullyDecoded);
    if (request.query.hasQueryItem(name) && !isUuid(text))
        return Error { Error::Kind::Invalid, u"expected a UUID in lower case"_s, name };
    return text;
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    return form.match(text).hasMatch();
}
} // namespace palier::hub
