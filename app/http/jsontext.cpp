// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/jsontext.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace palier::http
{
namespace
{
constexpr qsizetype usualSize = 1024;
constexpr qsizetype longestEscape = 6; ///< bytes for one UTF-16 unit: \u001f

char *writeEscaped(char *to, char c)
{
    constexpr char known[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    *to++ = '\\';
    for (const char *pair = known; *pair; pair += 2) {
        if (*pair == c) {
            *to++ = pair[1];
            return to;
        }
    }
    for (const char digit : { 'u', '0', '0', char('0' + (c >> 4)), "0123456789abcdef"[c & 0xf] })
        *to++ = digit;
    return to;
}

/// From two bytes on.
char *writeUtf8(char *to, char32_t c)
{
    if (c < 0x800) {
        *to++ = char(0xc0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *to++ = char(0xe0 | c >> 12);
        } else {
            *to++ = char(0xf0 | c >> 18);
            *to++ = char(0x80 | (c >> 12 & 0x3f));
        }
        *to++ = char(0x80 | (c >> 6 & 0x3f));
    }
    *to++ = char(0x80 | (c & 0x3f));
    return to;
}

class JsonText
{
public:
    JsonText() { m_out.reserve(usualSize); }

    void write(const QJsonObject &object)
    {
        char before = '{';
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            m_out.append(before);
            writeText(member.key());
            m_out.append(':');
            write(member.value());
            before = ',';
        }
        m_out.append(object.isEmpty() ? "{}" : "}");
    }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void write(const QJsonArray &array)
    {
        char before = '[';
        for (const auto &value : array) {
            m_out.append(before);
            write(value);
            before = ',';
        }
        m_out.append(array.isEmpty() ? "[]" : "]");
    }

    void write(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::String:
            return writeText(value.toString());
        case QJsonValue::Double:
            return writeNumber(value);
        case QJsonValue::Bool:
            m_out.append(value.toBool() ? "true" : "false");
            return;
        case QJsonValue::Object:
            return write(value.toObject());
        case QJsonValue::Array:
            return write(value.toArray());
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            m_out.append("null");
        }
    }

    void writeNumber(const QJsonValue &value)
    {
        const double number = value.toDouble();
        const qint64 integer = value.toInteger();
        if (double(integer) == number)
            m_out.append(QByteArray::number(integer));
        else if (std::isfinite(number))
            m_out.append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
        else
            m_out.append("null");
    }

    void writeText(const QString &text) { appendJsonString(m_out, text); }

    QByteArray m_out;
};
} // namespace

void appendJsonString(QByteArray &out, const QString &text)
{
    const qsizetype start = out.size();
    out.resize(start + 2 + longestEscape * text.size());
    char *to = out.data() + start;
    *to++ = '"';
    for (auto c = text.cbegin(); c != text.cend(); ++c) {
        const char16_t unit = c->unicode();
        if (unit >= 0x20 && unit < 0x80 && unit != '"' && unit != '\\')
            *to++ = char(unit);
        else if (unit < 0x80)
            to = writeEscaped(to, char(unit));
        else if (!c->isSurrogate())
            to = writeUtf8(to, unit);
        else if (c->isHighSurrogate() && c + 1 != text.cend() && c[1].isLowSurrogate())
            to = writeUtf8(to, QChar::surrogateToUcs4(*c, c[1])), ++c;
        else
            to = writeUtf8(to, QChar::ReplacementCharacter);
    }
    *to++ = '"';
    out.resize(to - out.constData());
}

QByteArray compactJson(const QJsonObject &object)
{
    JsonText text;
    text.write(object);
    return text.take();
}
} // namespace palier::http
