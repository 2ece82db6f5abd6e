// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/jsonreader.h"

#include "core/clock.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const auto uuidPattern = u"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"_s;

/// Control characters that no text needs; line feed and tab are text.
bool isForbidden(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f;
}

/// Compiling one costs more than a hundred matches.
QRegularExpression whole(const QString &pattern)
{
    static thread_local QHash<QString, QRegularExpression> known;
    auto found = known.constFind(pattern);
    if (found == known.constEnd())
        found = known.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    return *found;
}

qsizetype characters(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}
} // namespace

bool matchesWhole(const QString &text, const QString &pattern)
{
    return whole(pattern).match(text).hasMatch();
}

bool isPlainText(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), isForbidden);
}

JsonReader::JsonReader(const QJsonObject &object, const QString &path, Unknown unknown)
    : m_object(object)
    , m_path(path)
    , m_unknown(unknown)
{
}

QString JsonReader::text(QLatin1StringView key, TextLimits limits)
{
    return checkedText(key, take(key, true), limits);
}

QString JsonReader::textOr(QLatin1StringView key, const QString &fallback, TextLimits limits)
{
    const auto value = take(key, false);
    return value.isUndefined() ? fallback : checkedText(key, value, limits);
}

QString JsonReader::matching(QLatin1StringView key, const QString &pattern)
{
    return checkedMatch(key, take(key, true), pattern);
}

QString JsonReader::matchingOr(QLatin1StringView key, const QString &pattern, const QString &fallback)
{
    const auto value = take(key, false);
    return value.isUndefined() ? fallback : checkedMatch(key, value, pattern);
}

QString JsonReader::uuid(QLatin1StringView key)
{
    return matching(key, uuidPattern);
}

QString JsonReader::uuidOr(QLatin1StringView key, const QString &fallback)
{
    return matchingOr(key, uuidPattern, fallback);
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 min, qint64 max)
{
    return checkedInteger(key, take(key, true), min, max);
}

qint64 JsonReader::integerOr(QLatin1StringView key, qint64 fallback, qint64 min, qint64 max)
{
    const auto value = take(key, false);
    return value.isUndefined() ? fallback : checkedInteger(key, value, min, max);
}

bool JsonReader::boolean(QLatin1StringView key)
{
    const auto value = take(key, true);
    if (!m_error && !value.isBool())
        fail(pathOf(key), u"expected true or false"_s);
    return value.toBool();
}

bool JsonReader::booleanOr(QLatin1StringView key, bool fallback)
{
    return has(key) ? boolean(key) : ((void)take(key, false), fallback);
}

QDateTime JsonReader::time(QLatin1StringView key)
{
    return checkedTime(key, take(key, true));
}

QDateTime JsonReader::timeOr(QLatin1StringView key, const QDateTime &fallback)
{
    const auto value = take(key, false);
    return value.isUndefined() ? fallback : checkedTime(key, value);
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const auto value = take(key, true);
    if (!m_error && !value.isObject())
        fail(pathOf(key), u"expected an object"_s);
    return value.toObject();
}

QJsonObject JsonReader::objectOr(QLatin1StringView key, const QJsonObject &fallback)
{
    return has(key) ? object(key) : ((void)take(key, false), fallback);
}

QStringList JsonReader::texts(QLatin1StringView key, int min, int max, const QString &pattern)
{
    const auto expression = whole(pattern);
    return list<QString>(key, min, max, [&](const QJsonValue &value, const QString &path) -> Result<QString> {
        if (!value.isString())
            return Error { Error::Kind::Invalid, u"expected a string"_s, path };
        if (!expression.match(value.toString()).hasMatch())
            return Error { Error::Kind::Invalid, u"not in the expected form"_s, path };
        return value.toString();
    });
}

bool JsonReader::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

QString JsonReader::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

void JsonReader::fail(const QString &field, const QString &detail)
{
    fail(Error { Error::Kind::Invalid, detail, field });
}

void JsonReader::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QJsonValue JsonReader::take(QLatin1StringView key, bool required)
{
    const auto value = m_object.value(key);
    if (!m_known.contains(key)) {
        m_known.append(key);
        m_present += !value.isUndefined();
    }
    if (required && value.isUndefined())
        fail(pathOf(key), u"is missing"_s);
    return m_error ? QJsonValue(QJsonValue::Undefined) : value;
}

QString JsonReader::checkedText(QLatin1StringView key, const QJsonValue &value, TextLimits limits)
{
    if (m_error)
        return {};
    if (!value.isString())
        return fail(pathOf(key), u"expected a string"_s), QString();
    const auto text = value.toString();
    const auto length = characters(text);
    if (length > limits.max)
        return fail(pathOf(key), u"has %1 characters; at most %2 are allowed"_s.arg(length).arg(limits.max)), QString();
    if (length < limits.min)
        return fail(pathOf(key), text.isEmpty() ? u"must not be empty"_s : u"must have at least %1 characters"_s.arg(limits.min)), QString();
    if (!text.isValidUtf16())
        return fail(pathOf(key), u"is not valid Unicode"_s), QString();
    if (std::any_of(text.begin(), text.end(), isForbidden))
        return fail(pathOf(key), u"holds a control character"_s), QString();
    return text;
}

QString JsonReader::checkedMatch(QLatin1StringView key, const QJsonValue &value, const QString &pattern)
{
    const auto text = checkedText(key, value, {});
    if (!m_error && !matchesWhole(text, pattern))
        fail(pathOf(key), u"not in the expected form"_s);
    return text;
}

qint64 JsonReader::checkedInteger(QLatin1StringView key, const QJsonValue &value, qint64 min, qint64 max)
{
    if (m_error)
        return 0;
    if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble())
        return fail(pathOf(key), u"expected a whole number"_s), 0;
    const double number = value.toDouble();
    if (number < static_cast<double>(min) || number > static_cast<double>(max))
        return fail(pathOf(key), u"must be between %1 and %2"_s.arg(min).arg(max)), 0;
    return value.toInteger();
}

QDateTime JsonReader::checkedTime(QLatin1StringView key, const QJsonValue &value)
{
    if (m_error)
        return {};
    const auto time = value.isString() ? fromWireTime(value.toString()) : QDateTime();
    if (!time.isValid())
        fail(pathOf(key), u"expected a UTC time such as 2026-11-21T17:42:00.000Z"_s);
    return time;
}

std::optional<QJsonArray> JsonReader::checkedArray(QLatin1StringView key, int min, int max)
{
    const auto value = take(key, min > 0);
    if (m_error || value.isUndefined())
        return {};
    if (!value.isArray())
        return fail(pathOf(key), u"expected a list"_s), std::nullopt;
    const auto array = value.toArray();
    if (array.size() < min)
        return fail(pathOf(key), u"needs at least %1"_s.arg(min)), std::nullopt;
    if (array.size() > max)
        return fail(pathOf(key), u"has %1 entries; at most %2 are allowed"_s.arg(array.size()).arg(max)), std::nullopt;
    return array;
}

void JsonReader::checkUnknown()
{
    if (m_present == m_object.size())
        return;
    const auto keys = m_object.keys();
    for (const auto &key : keys) {
        if (std::none_of(m_known.cbegin(), m_known.cend(), [&](QLatin1StringView known) { return key == known; }))
            return fail(m_path.isEmpty() ? key.left(80) : m_path + u'.' + key.left(80), u"unknown field"_s);
    }
}

Result<QJsonObject> parseJsonObject(const QByteArray &text, const QString &path)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error { Error::Kind::Invalid, u"not valid JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()), path };
    if (!document.isObject())
        return Error { Error::Kind::Invalid, u"expected an object"_s, path };
    return document.object();
}

void putOptional(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void putOptional(QJsonObject &object, QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid())
        object.insert(key, toWireTime(value));
}
} // namespace palier
