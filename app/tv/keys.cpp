// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/keys.h"

#include "core/log.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Q_LOGGING_CATEGORY(lcKeys, "palier.keys", QtWarningMsg)
}

Keys::Keys(const Options &options, const Clock &clock, Cache &cache, ViewModels &viewModels, QWindow &window)
    : m_remote(options.builtIn, clock)
    , m_devices(options.builtIn, options.devices)
{
    m_remote.watch(&window);
    QObject::connect(&m_devices, &EvdevDevices::pressed, &m_remote, &RemoteInput::press);
    QObject::connect(&m_devices, &EvdevDevices::released, &m_remote, &RemoteInput::release);
    QObject::connect(&m_devices, &EvdevDevices::changed, &m_remote, [this] {
        qCInfo(lcKeys).noquote() << logLine(u"key-devices"_s, { { u"names"_s, m_devices.names().join(u", "_s) } });
    });
    QObject::connect(&m_devices, &EvdevDevices::failed, &m_remote, [](const Error &error) {
        qCWarning(lcKeys).noquote() << logLine(u"key-device-refused"_s, { { u"path"_s, error.field }, { u"detail"_s, error.detail } });
    });
    if (const auto kept = RemoteViewModel::kept(cache); !kept)
        qCWarning(lcKeys).noquote() << logLine(u"remote-keys-unreadable"_s, { { u"detail"_s, toString(kept.error()) } });
    follow(viewModels);
}

void Keys::follow(ViewModels &viewModels)
{
    auto &page = viewModels.remote;
    const auto somebodyIsThere = [&viewModels] {
        viewModels.popup.keyPressed();
        viewModels.rest.keyPressed();
        viewModels.toast.keyPressed();
        viewModels.home.keyPressed();
    };
    QObject::connect(&m_remote, &RemoteInput::heard, &page, somebodyIsThere);
    QObject::connect(&m_remote, &RemoteInput::touched, &page, somebodyIsThere);
    QObject::connect(&m_remote, &RemoteInput::heard, &page, &RemoteViewModel::hear);
    QObject::connect(&m_remote, &RemoteInput::heard, &viewModels.diagnostics, &DiagnosticsViewModel::hear);
    QObject::connect(&page, &RemoteViewModel::listeningChanged, &m_remote, &RemoteInput::setOnlyHeard);
    QObject::connect(&viewModels.writing, &WritingViewModel::typingChanged, &m_remote, &RemoteInput::setTyping);
    const auto learned = [this, &page] { m_remote.setLearned(page.map()); };
    QObject::connect(&page, &RemoteViewModel::mapChanged, &m_remote, learned);
    learned();
    const auto settings = [this, &viewModels] {
        const auto &chosen = viewModels.settings.settings();
        m_remote.setSettings(KeySettings::fromWords(chosen.value(u"key-bounce"_s), chosen.value(u"key-repeat"_s)));
    };
    QObject::connect(&viewModels.settings, &SettingsViewModel::changed, &m_remote, settings); // whatever was chosen, or wiped
    settings();
}
} // namespace palier
