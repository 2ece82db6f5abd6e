// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/serverlimits.h"

#include <QByteArrayView>

namespace palier::http
{
/// Finds the end of a message's head in bytes that arrive piece by piece, and refuses early what no head may hold:
/// bare line feeds, folded lines, too many bytes or lines.
class HeadScanner
{
public:
    enum class State { More, Complete, Malformed, TooLarge };

    /// Looks at what is new in `input`, which starts with the head and only grows until `reset`.
    [[nodiscard]] State scan(QByteArrayView input, const Limits &limits);
    /// After Complete: the length of the head with its empty line.
    [[nodiscard]] qsizetype length() const { return m_position; }
    /// Whether an input of that size holds nothing that was not looked at.
    [[nodiscard]] bool hasSeen(qsizetype size) const { return m_searched >= size; }
    void reset() { *this = {}; }

private:
    qsizetype m_position = 0; ///< start of the line not yet seen whole
    qsizetype m_searched = 0;
    int m_lines = 0;
};
} // namespace palier::http
