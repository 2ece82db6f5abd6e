// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace palier
{
/// A key, a button or one direction of an axis as the Linux kernel counts them (input-event-codes.h), by the kernel's names:
/// "KEY_OK", "BTN_SOUTH", "ABS_HAT0Y-".
class EvdevCode
{
public:
    EvdevCode() = default; ///< none
    [[nodiscard]] static EvdevCode key(int code);
    [[nodiscard]] static EvdevCode axis(int axis, bool forward);
    /// Nothing when the kernel (the one libevdev knows) has no such name. A code without a name goes by its number: "700".
    [[nodiscard]] static std::optional<EvdevCode> fromName(const QString &name);

    [[nodiscard]] bool isNone() const { return m_value == 0; }
    [[nodiscard]] QString name() const; ///< empty for none
    /// Whether X11 has a number for it: its keys end at 255, the kernel's plus 8.
    [[nodiscard]] bool fitsX11() const { return m_value + 8 <= 255; }
    bool operator==(const EvdevCode &) const = default;
    friend size_t qHash(EvdevCode code, size_t seed = 0) { return ::qHash(code.m_value, seed); }

private:
    explicit EvdevCode(int value)
        : m_value(value)
    {
    }
    int m_value = 0; ///< a key's code, or from 0x1000 on twice an axis's, plus 1 for forward
};
} // namespace palier
