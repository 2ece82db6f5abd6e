// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palier
{
/// A text that somebody writes from its beginning to its end, one key at a time. One paragraph: line feeds and tabs become spaces.
class WrittenText
{
public:
    /// At most that many characters (Unicode code points).
    explicit WrittenText(int limit);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Without spaces at its ends or doubled.
    [[nodiscard]] QString tidy() const { return m_text.simplified(); }
    [[nodiscard]] bool isBlank() const { return tidy().isEmpty(); }
    [[nodiscard]] int left() const; ///< characters
    /// Whether a letter that comes now begins a sentence.
    [[nodiscard]] bool beginsSentence() const;
    /// What eraseLast() takes away: a whole letter with its marks, a whole emoji; empty when there is nothing.
    [[nodiscard]] QString last() const;

    /// False: there is no room for it, and nothing is changed.
    bool append(const QString &more);
    void eraseLast();
    /// As much as there is room for, never half a letter.
    void set(const QString &text);

private:
    int m_limit;
    QString m_text;
};
} // namespace palier
