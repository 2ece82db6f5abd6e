// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/hubprobe.h"

#include "net/nettransport.h"

namespace palier
{
HubProbe::HubProbe(const Clock &clock, const QUrl &hub, const QByteArray &caCertificates, QObject *parent)
    : HubProbe(clock, hub, std::make_unique<NetTransport>(caCertificates), parent)
{
}

HubProbe::HubProbe(const Clock &clock, const QUrl &hub, std::unique_ptr<Transport> transport, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_transport(std::move(transport))
    , m_hub(*m_transport, hub, {})
{
}

HubProbe::~HubProbe() = default;

void HubProbe::ask()
{
    if (std::exchange(m_waits, true))
        return;
    m_hub.health(this, [this, began = m_clock.elapsed()](const Result<HubHealth> &health) {
        m_waits = false;
        if (health)
            Q_EMIT answered(*health, m_clock.elapsed() - began);
        else
            Q_EMIT failed(health.error());
    });
}
} // namespace palier
