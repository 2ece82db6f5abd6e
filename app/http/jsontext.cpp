// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/jsontext.h"

#include <QJsonArray>
#include <QLocale>
#include <QStringEncoder>

#include <algorithm>
#include <cmath>

namespace palier::http
{
namespace
{
constexpr qsizetype usualSize = 512;

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || (c >= 0 && c < 0x20);
}

/// What stands behind the backslash.
QByteArray escaped(char c)
{
    constexpr char known[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (const char *pair = known; *pair; pair += 2) {
        if (*pair == c)
            return QByteArray(1, pair[1]);
    }
    return "u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
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

    void writeText(const QString &text)
    {
        m_out.append('"');
        const qsizetype start = m_out.size();
        m_out.resize(start + m_encoder.requiredSpace(text.size()));
        const char *end = m_encoder.appendToBuffer(m_out.data() + start, text);
        m_out.resize(end - m_out.constData());
        if (std::any_of(m_out.cbegin() + start, m_out.cend(), needsEscape))
            escapeFrom(start);
        m_out.append('"');
    }

    void escapeFrom(qsizetype start)
    {
        const QByteArray plain = m_out.sliced(start);
        m_out.resize(start);
        for (const char c : plain) {
            if (needsEscape(c))
                m_out.append('\\').append(escaped(c));
            else
                m_out.append(c);
        }
    }

    QByteArray m_out;
    QStringEncoder m_encoder { QStringEncoder::Utf8, QStringEncoder::Flag::Stateless };
};
} // namespace

QByteArray compactJson(const QJsonObject &object)
{
    JsonText text;
    text.write(object);
    return text.take();
}
} // namespace palier::http
