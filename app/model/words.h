// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace palier
{
/// The words an enumeration has on the wire: one table, read in both directions.
template<typename E, std::size_t N>
struct WordTable {
    std::array<std::pair<E, QStringView>, N> words;

    [[nodiscard]] QString toWord(E value) const
    {
        for (const auto &[candidate, word] : words) {
            if (candidate == value)
                return word.toString();
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] std::optional<E> fromWord(QStringView text) const
    {
        for (const auto &[candidate, word] : words) {
            if (word == text)
                return candidate;
        }
        return {};
    }
};

template<typename E, std::size_t N>
constexpr WordTable<E, N> makeWords(const std::pair<E, QStringView> (&words)[N])
{
    return { std::to_array(words) };
}
} // namespace palier
