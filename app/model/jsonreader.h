// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <optional>

namespace palier
{
/// Bounds of a text field, in characters (Unicode code points, as JSON Schema counts them: an emoji of one code point is one).
struct TextLimits {
    int min = 0;
    int max = 4000;
};

/// Whether the pattern matches the whole text. Patterns are few and constant: each thread compiles one once.
[[nodiscard]] bool matchesWhole(const QString &text, const QString &pattern);

/// Reads one JSON object strictly: wrong types, limits passed and unknown fields are errors that name the field's
/// path ("message.answers[1].label"). The first error counts; after it every read gives an empty value.
/// What the hub says is read with unknown fields ignored: it may be newer than the box.
class JsonReader
{
public:
    enum class Unknown { Refused, Ignored };
    JsonReader(const QJsonObject &object, const QString &path, Unknown unknown = Unknown::Refused);

    [[nodiscard]] QString text(QLatin1StringView key, TextLimits limits = {});
    [[nodiscard]] QString textOr(QLatin1StringView key, const QString &fallback, TextLimits limits = {});
    /// Text that matches the whole anchored pattern.
    [[nodiscard]] QString matching(QLatin1StringView key, const QString &pattern);
    [[nodiscard]] QString matchingOr(QLatin1StringView key, const QString &pattern, const QString &fallback);
    [[nodiscard]] QString uuid(QLatin1StringView key);
    [[nodiscard]] QString uuidOr(QLatin1StringView key, const QString &fallback);
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 min, qint64 max);
    [[nodiscard]] qint64 integerOr(QLatin1StringView key, qint64 fallback, qint64 min, qint64 max);
    [[nodiscard]] bool boolean(QLatin1StringView key);
    [[nodiscard]] bool booleanOr(QLatin1StringView key, bool fallback);
    [[nodiscard]] QDateTime time(QLatin1StringView key);
    [[nodiscard]] QDateTime timeOr(QLatin1StringView key, const QDateTime &fallback);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    [[nodiscard]] QJsonObject objectOr(QLatin1StringView key, const QJsonObject &fallback);

    /// An array whose elements `decode(value, path)` reads; absent: empty when `min` is 0.
    template<typename T>
    [[nodiscard]] QList<T> list(QLatin1StringView key, int min, int max, const std::function<Result<T>(const QJsonValue &, const QString &)> &decode);
    [[nodiscard]] QStringList texts(QLatin1StringView key, int min, int max, const QString &pattern);
    /// A nested object read by `decode(object, path)`.
    template<typename T>
    [[nodiscard]] T nested(QLatin1StringView key, Result<T> (*decode)(const QJsonObject &, const QString &));
    /// One of an enumeration's words.
    template<typename E>
    [[nodiscard]] E word(QLatin1StringView key, std::optional<E> (*fromWord)(QStringView), std::optional<E> fallback = {});

    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    /// Reports a rule of the caller's own about a field.
    void fail(const QString &field, const QString &detail);
    void fail(const Error &error);

    /// The first error or an unknown field that is refused; else `value`.
    template<typename T>
    [[nodiscard]] Result<T> finish(T value)
    {
        if (!m_error && m_unknown == Unknown::Refused)
            checkUnknown();
        return m_error ? Result<T>(*m_error) : Result<T>(std::move(value));
    }

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key, bool required);
    [[nodiscard]] QString checkedText(QLatin1StringView key, const QJsonValue &value, TextLimits limits);
    [[nodiscard]] QString checkedMatch(QLatin1StringView key, const QJsonValue &value, const QString &pattern);
    [[nodiscard]] qint64 checkedInteger(QLatin1StringView key, const QJsonValue &value, qint64 min, qint64 max);
    [[nodiscard]] QDateTime checkedTime(QLatin1StringView key, const QJsonValue &value);
    [[nodiscard]] std::optional<QJsonArray> checkedArray(QLatin1StringView key, int min, int max);
    void checkUnknown();

    QJsonObject m_object;
    QString m_path;
    Unknown m_unknown;
    QVarLengthArray<QLatin1StringView, 16> m_known; ///< keys asked for; they are literals
    qsizetype m_present = 0; ///< how many of them are there
    std::optional<Error> m_error;
};

template<typename T>
QList<T> JsonReader::list(
    QLatin1StringView key, int min, int max, const std::function<Result<T>(const QJsonValue &, const QString &)> &decode)
{
    QList<T> out;
    const auto array = checkedArray(key, min, max);
    if (!array)
        return out;
    for (int i = 0; i < array->size() && !m_error; ++i) {
        auto item = decode(array->at(i), pathOf(key) + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'));
        if (item)
            out.append(*std::move(item));
        else
            fail(item.error());
    }
    return out;
}

template<typename T>
T JsonReader::nested(QLatin1StringView key, Result<T> (*decode)(const QJsonObject &, const QString &))
{
    const auto inner = object(key);
    if (m_error)
        return {};
    auto value = decode(inner, pathOf(key));
    if (value)
        return *std::move(value);
    fail(value.error());
    return {};
}

template<typename E>
E JsonReader::word(QLatin1StringView key, std::optional<E> (*fromWord)(QStringView), std::optional<E> fallback)
{
    if (fallback && !has(key))
        return (void)take(key, false), *fallback;
    const auto text = this->text(key, { 1, 100 });
    const auto value = fromWord(text);
    if (!value && !m_error)
        fail(pathOf(key), QLatin1String("unknown word \"") + text.left(40) + QLatin1Char('"'));
    return value.value_or(E {});
}

/// Reads an array element that must be an object.
template<typename T>
[[nodiscard]] std::function<Result<T>(const QJsonValue &, const QString &)> eachObject(Result<T> (*decode)(const QJsonObject &, const QString &))
{
    return [decode](const QJsonValue &value, const QString &path) -> Result<T> {
        if (!value.isObject())
            return Error { Error::Kind::Invalid, QLatin1String("expected an object"), path };
        return decode(value.toObject(), path);
    };
}

/// Whether JsonReader takes it as a text: valid Unicode without control characters other than line feed and tab.
[[nodiscard]] bool isPlainText(const QString &text);
/// Parses a whole JSON text that must hold one object.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &text, const QString &path);
/// Adds `key` unless the value is empty or invalid: optional fields are left out of the wire, never null.
void putOptional(QJsonObject &object, QLatin1StringView key, const QString &value);
void putOptional(QJsonObject &object, QLatin1StringView key, const QDateTime &value);
} // namespace palier
