// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/restviewmodel.h"

#include <cmath>

namespace palier
{
namespace
{
/// Steps of irrational length fill the room evenly and never repeat.
QPointF placeAt(qint64 minute)
{
    constexpr double across = 0.6180339887;
    constexpr double down = 0.7548776662;
    double whole = 0;
    return { std::modf(double(minute) * across, &whole), std::modf(double(minute) * down, &whole) };
}
} // namespace

RestViewModel::RestViewModel(const Services &services, const PopupViewModel &popup, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_popup(popup)
    , m_lastKey(services.clock.elapsed())
{
    connect(&services.minutes, &Minutes::passed, this, &RestViewModel::minutePassed);
    connect(&services.contents, &Contents::helpChanged, this, &RestViewModel::wake); // "Karim is coming"
    connect(&services.contents.cache(), &Cache::wiped, this, &RestViewModel::wake); // a code is shown
    connect(&popup, &PopupViewModel::changed, this, [this] {
        if (m_popup.kind() != PopupViewModel::Kind::None)
            wake();
    });
}

void RestViewModel::keyPressed()
{
    m_lastKey = m_services.clock.elapsed();
}

void RestViewModel::wake()
{
    m_lastKey = m_services.clock.elapsed();
    if (std::exchange(m_resting, false))
        Q_EMIT changed();
}

bool RestViewModel::mayRest() const
{
    const bool isPaired = m_services.contents.cache().place().has_value(); // before, a code must be read
    return isPaired && m_popup.kind() == PopupViewModel::Kind::None && m_services.clock.elapsed() - m_lastKey >= quietTime;
}

void RestViewModel::minutePassed()
{
    if (!m_resting && !mayRest())
        return;
    m_resting = true;
    m_place = placeAt(m_services.clock.now().toSecsSinceEpoch() / 60);
    Q_EMIT changed();
}
} // namespace palier
