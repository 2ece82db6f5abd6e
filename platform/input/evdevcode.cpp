// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/evdevcode.h"

#include <libevdev/libevdev.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int firstAxis = 0x1000;

std::optional<int> codeOf(unsigned type, const QString &name)
{
    const int code = libevdev_event_code_from_name(type, name.toLatin1().constData());
    return code < 0 ? std::nullopt : std::optional(code);
}

QString nameOfCode(unsigned type, int code)
{
    const auto *name = libevdev_event_code_get_name(type, static_cast<unsigned>(code));
    return name ? QString::fromLatin1(name) : QString::number(code);
}
} // namespace

EvdevCode EvdevCode::key(int code)
{
    return code > KEY_RESERVED && code <= KEY_MAX ? EvdevCode(code) : EvdevCode();
}

EvdevCode EvdevCode::axis(int axis, bool forward)
{
    return EvdevCode(firstAxis + 2 * axis + (forward ? 1 : 0));
}

std::optional<EvdevCode> EvdevCode::fromName(const QString &name)
{
    bool isNumber = false;
    if (const int number = name.toInt(&isNumber); isNumber)
        return key(number).isNone() ? std::nullopt : std::optional(key(number));
    if (const bool forward = name.endsWith(u'+'); forward || name.endsWith(u'-')) {
        const auto code = codeOf(EV_ABS, name.chopped(1));
        return code ? std::optional(axis(*code, forward)) : std::nullopt;
    }
    const auto code = codeOf(EV_KEY, name);
    return code && !key(*code).isNone() ? std::optional(key(*code)) : std::nullopt;
}

QString EvdevCode::name() const
{
    if (m_value < firstAxis)
        return isNone() ? QString() : nameOfCode(EV_KEY, m_value);
    const int axis = m_value - firstAxis;
    return nameOfCode(EV_ABS, axis / 2) + (axis % 2 == 1 ? u'+' : u'-');
}
} // namespace palier
