// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <cstddef>
#include <cstdint>

/// What libFuzzer (and replay.cpp) calls with each input; may reject one with -1.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace palier::fuzz
{
/// Ends the program with `what`, so that the input is kept as a finding, unless it holds.
void require(bool holds, const char *what);
/// The program's application, made with the first call; the product's log is silent.
QCoreApplication &application();

/// An input read from its front: a few bytes of choices, then the text itself.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), qsizetype(size))
    {
    }
    /// The next byte; 0 when nothing is left.
    [[nodiscard]] quint8 byte();
    /// What stands before the next `separator`, which is passed over; all the rest when there is none.
    [[nodiscard]] QByteArrayView until(char separator);
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

/// Cuts a text into pieces of 1 to `longest` bytes, always in the same places for the same `seed`.
class Pieces
{
public:
    Pieces(QByteArrayView text, quint32 seed, qsizetype longest)
        : m_text(text)
        , m_state(seed)
        , m_longest(longest)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }
    [[nodiscard]] QByteArrayView next();

private:
    QByteArrayView m_text;
    quint32 m_state;
    qsizetype m_longest;
};
} // namespace palier::fuzz
