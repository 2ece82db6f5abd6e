// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/territory/csvfile.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::territory
{
namespace
{
/// Of the two the one that the first line with anything in it has more of, outside of quotes.
QChar separatorOf(const QString &text)
{
    int surplus = 0; // of semicolons
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        if (c == u'\n' && begun && !quoted)
            break;
        begun = begun || !c.isSpace();
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted)
            surplus += c == u';' ? 1 : c == u',' ? -1 : 0;
    }
    return surplus >= 0 ? u';' : u',';
}

/// Reads one character after the other; knows quotes and line numbers.
class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvRow>> read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        if (m_quoted)
            return Error { Error::Kind::Invalid, u"a quote is never closed"_s, u"row %1"_s.arg(m_row.number) };
        endRow();
        return m_rows;
    }

private:
    void take(QChar c)
    {
        if (m_quoted)
            return takeQuoted(c);
        if (c == u'"' && m_field.trimmed().isEmpty()) {
            m_quoted = true;
            m_field.clear();
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n') {
            endRow();
            ++m_line;
        } else if (c != u'\r') {
            m_field.append(c);
        }
    }

    void takeQuoted(QChar c)
    {
        const bool doubled = c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        m_line += c == u'\n' ? 1 : 0;
        if (doubled)
            ++m_at;
        if (c == u'"' && !doubled)
            m_quoted = false;
        else
            m_field.append(c);
    }

    void endField()
    {
        m_row.fields.append(m_field.simplified());
        m_field.clear();
    }

    void endRow()
    {
        endField();
        if (!m_row.fields.join(QString()).isEmpty())
            m_rows.append(m_row);
        m_row = { m_line + 1, {} };
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_quoted = false;
    QString m_field;
    CsvRow m_row { 1, {} };
    QList<CsvRow> m_rows;
};
} // namespace

Result<QList<CsvRow>> parseCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Error { Error::Kind::Invalid, u"is not UTF-8: save it again as CSV UTF-8"_s };
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return CsvReader(text).read();
}
} // namespace palier::hub::territory
