// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/evdevkeys.h"

#include <QRegularExpression>

#include <linux/input-event-codes.h>

#include <cmath>

namespace palier
{
namespace
{
constexpr double pressedBeyond = 0.6;
constexpr double releasedWithin = 0.4;
constexpr int repeated = 2; // the value of a held key's own repeats: they are KeyGate's matter

/// Keys, and not the buttons of mice, tablets and gamepads, that X11 has no number for.
bool isBeyondX11(int code)
{
    const bool isButton = (code >= BTN_MISC && code < KEY_OK) || (code >= BTN_DPAD_UP && code <= BTN_DPAD_RIGHT) || code >= BTN_TRIGGER_HAPPY;
    return !isButton && !EvdevCode::key(code).isNone() && !EvdevCode::key(code).fitsX11();
}

bool hasKeyBeyondX11(const EvdevSource &source)
{
    for (int code = 0; code <= KEY_MAX; ++code) {
        if (isBeyondX11(code) && source.hasKey(code))
            return true;
    }
    return false;
}
} // namespace

std::optional<EvdevKeys::Reads> readsOf(const EvdevSource &source, const QStringList &names, bool isX11)
{
    for (const auto &name : names) {
        if (QRegularExpression::fromWildcard(name, Qt::CaseInsensitive).match(source.name()).hasMatch())
            return EvdevKeys::Reads::Everything;
    }
    if (source.hasKey(BTN_SOUTH))
        return EvdevKeys::Reads::Everything;
    return isX11 && hasKeyBeyondX11(source) ? std::optional(EvdevKeys::Reads::BeyondX11) : std::nullopt;
}

EvdevKeys::EvdevKeys(std::unique_ptr<EvdevSource> source, Reads reads, const KeyMap &map, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_reads(reads)
    , m_map(map)
{
    connect(m_source.get(), &EvdevSource::event, this, &EvdevKeys::take);
    connect(m_source.get(), &EvdevSource::gone, this, &EvdevKeys::loseDevice);
}

void EvdevKeys::take(int type, int code, int value)
{
    if (type == EV_KEY && value != repeated)
        takeKey(code, value);
    else if (type == EV_ABS && m_reads == Reads::Everything)
        takeAxis(code, value);
}

void EvdevKeys::takeKey(int code, int value)
{
    if (m_reads == Reads::BeyondX11 && !isBeyondX11(code))
        return;
    const auto key = EvdevCode::key(code);
    if (value != 0) {
        m_held.append(key);
        Q_EMIT pressed({ .qt = 0, .code = key });
    } else {
        m_held.removeAll(key);
        Q_EMIT released({ .qt = 0, .code = key });
    }
}

/// -1, 0 or 1; between the two limits as it was.
int EvdevKeys::directionOf(int axis, int value) const
{
    const auto range = m_source->axis(axis);
    if (!range || range->most <= range->least)
        return 0;
    const double half = (double(range->most) - range->least) / 2;
    const double place = (value - range->least - half) / half;
    if (std::abs(place) >= pressedBeyond)
        return place < 0 ? -1 : 1;
    const bool stays = m_axis && m_axis->axis == axis && std::abs(place) > releasedWithin && (place < 0) == (m_axis->direction < 0);
    return stays ? m_axis->direction : 0;
}

void EvdevKeys::takeAxis(int axis, int value)
{
    const int direction = directionOf(axis, value);
    const bool isHeld = m_axis && m_axis->axis == axis;
    if (isHeld && m_axis->direction != direction)
        leaveAxis();
    const auto code = EvdevCode::axis(axis, direction > 0);
    if (m_axis || direction == 0 || !m_map.has(code))
        return;
    m_axis = { axis, direction };
    m_held.append(code);
    Q_EMIT pressed({ .qt = 0, .code = code });
}

void EvdevKeys::leaveAxis()
{
    const auto code = EvdevCode::axis(m_axis->axis, m_axis->direction > 0);
    m_axis.reset();
    m_held.removeAll(code);
    Q_EMIT released({ .qt = 0, .code = code });
}

void EvdevKeys::loseDevice()
{
    m_axis.reset();
    const auto held = std::exchange(m_held, {});
    for (const auto code : held)
        Q_EMIT released({ .qt = 0, .code = code });
    Q_EMIT gone();
}
} // namespace palier
