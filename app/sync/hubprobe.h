// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "net/hubclient.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace palier
{
/// Asks the hub how it is, for whoever looks at the box: works before a box is paired, tells the hub nothing, and decides nothing.
class HubProbe : public QObject
{
    Q_OBJECT
public:
    HubProbe(const Clock &clock, const QUrl &hub, const QByteArray &caCertificates, QObject *parent = nullptr);
    /// With another way to the hub: for tests.
    HubProbe(const Clock &clock, const QUrl &hub, std::unique_ptr<Transport> transport, QObject *parent = nullptr);
    ~HubProbe() override;

    void ask(); ///< nothing happens while an answer is awaited

Q_SIGNALS:
    void answered(const palier::HubHealth &health, std::chrono::milliseconds took);
    void failed(const palier::Error &error);

private:
    const Clock &m_clock;
    std::unique_ptr<Transport> m_transport;
    HubClient m_hub;
    bool m_waits = false;
};
} // namespace palier
