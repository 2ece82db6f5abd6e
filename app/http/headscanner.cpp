// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/headscanner.h"

#include <algorithm>

namespace palier::http
{
namespace
{
bool mayStartHead(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\r';
}
} // namespace

HeadScanner::State HeadScanner::scan(QByteArrayView input, const Limits &limits)
{
    if (!input.isEmpty() && !mayStartHead(input.front()))
        return State::Malformed;
    while (true) {
        const qsizetype feed = input.indexOf('\n', std::max(m_searched, m_position));
        if (feed < 0) {
            m_searched = input.size();
            return input.size() > limits.maxHeadBytes ? State::TooLarge : State::More;
        }
        if (feed >= limits.maxHeadBytes)
            return State::TooLarge;
        if (feed == m_position || input[feed - 1] != '\r')
            return State::Malformed;
        const bool folded = m_lines > 0 && (input[m_position] == ' ' || input[m_position] == '\t');
        const bool empty = feed == m_position + 1;
        if (folded || (empty && m_lines == 0))
            return State::Malformed;
        m_position = feed + 1;
        if (empty)
            return State::Complete;
        if (++m_lines > limits.maxHeadLines)
            return State::TooLarge;
    }
}
} // namespace palier::http
