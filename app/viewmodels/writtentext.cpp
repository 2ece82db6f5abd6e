// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/writtentext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
int characters(QStringView text)
{
    return int(text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); }));
}

/// Where the last letter with its marks begins.
qsizetype lastBegin(const QString &text)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.toEnd();
    return std::max<qsizetype>(0, letters.toPreviousBoundary());
}

/// Half an emoji is no character, and control characters are not written.
QString plain(const QString &text)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text.at(at);
        if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++at);
        } else if (c == u'\n' || c == u'\r' || c == u'\t') {
            out += u' ';
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control) {
            out += c;
        }
    }
    return out;
}
} // namespace

WrittenText::WrittenText(int limit)
    : m_limit(limit)
{
}

int WrittenText::left() const
{
    return m_limit - characters(m_text);
}

bool WrittenText::beginsSentence() const
{
    static const QString ends = u".!?؟…"_s;
    const auto said = QStringView(m_text).trimmed();
    return said.isEmpty() || (m_text.back().isSpace() && ends.contains(said.back()));
}

QString WrittenText::last() const
{
    return m_text.isEmpty() ? QString() : m_text.mid(lastBegin(m_text));
}

bool WrittenText::append(const QString &more)
{
    const auto added = plain(more);
    if (characters(added) > left())
        return false;
    m_text += added;
    return true;
}

void WrittenText::eraseLast()
{
    if (!m_text.isEmpty())
        m_text.truncate(lastBegin(m_text));
}

void WrittenText::set(const QString &text)
{
    m_text = plain(text).simplified();
    while (left() < 0)
        eraseLast();
}
} // namespace palier
