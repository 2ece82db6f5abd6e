// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/diagnostics.h"

#include <QNetworkInterface>
#include <QScreen>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
bool isOfTheNetwork(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack);
}

/// Those that somebody can use to find this box: an address that only its own cable knows is none.
QStringList addresses()
{
    QStringList all;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &interface : interfaces) {
        const auto entries = isOfTheNetwork(interface) ? interface.addressEntries() : QList<QNetworkAddressEntry> {};
        for (const auto &entry : entries) {
            if (!entry.ip().isLinkLocal())
                all.append(entry.ip().toString());
        }
    }
    return all;
}
} // namespace

Diagnostics::Diagnostics(const TvOptions &options, const QByteArray &caCertificates, const Parts &parts)
    : m_folder(options.data)
    , m_hub(options.hub)
    , m_certificates(caCertificates)
    , m_parts(parts)
{
    parts.models.diagnostics.setMachine([this] { return facts(); });
    tryWhatIsAsked();
}

Diagnostics::~Diagnostics()
{
    m_parts.models.diagnostics.setMachine({});
}

void Diagnostics::tryWhatIsAsked()
{
    auto &page = m_parts.models.diagnostics;
    connect(&page, &DiagnosticsViewModel::hubAsked, this, &Diagnostics::askHub);
    connect(&page, &DiagnosticsViewModel::soundRequested, this, [this] {
        const int chosen = m_parts.models.settings.settings().volume(u"message-sound"_s);
        m_parts.player.play(Sound::Message, chosen > 0 ? chosen : 100);
    });
    connect(&m_parts.player, &ProcessPlayer::ended, &page, &DiagnosticsViewModel::soundEnded);
}

void Diagnostics::askHub()
{
    auto &page = m_parts.models.diagnostics;
    if (!m_probe) {
        m_probe = std::make_unique<HubProbe>(m_parts.clock, m_hub, m_certificates);
        connect(m_probe.get(), &HubProbe::answered, &page, [&page](const HubHealth &health, std::chrono::milliseconds took) { page.hubAnswered(health.version, took); });
    }
    m_probe->ask();
}

MachineFacts Diagnostics::facts() const
{
    MachineFacts facts;
    facts.hub = m_hub.toDisplayString();
    if (m_sync && m_sync->clockIsKnown())
        facts.clockOff = std::chrono::seconds(m_sync->hubNow().secsTo(m_parts.clock.now()));
    if (const QStorageInfo disk(m_folder); disk.isValid())
        facts.roomBytes = disk.bytesAvailable();
    facts.addresses = addresses();
    facts.keyDevices = m_parts.keys.deviceNames();
    const auto &window = m_parts.window;
    facts.picture = window.size() * window.effectiveDevicePixelRatio();
    facts.picturesPerSecond = window.screen() ? window.screen()->refreshRate() : 0;
    facts.isDrawnByProcessor = window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    return facts;
}
} // namespace palier
