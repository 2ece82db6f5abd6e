// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/evdevdevices.h"
#include "input/remoteinput.h"
#include "viewmodels/viewmodels.h"

#include <QWindow>

namespace palier
{
/// Every way a key takes to the screen: from the window and from the devices, through the built-in map and what this box was taught,
/// as `key-bounce` and `key-repeat` of the box's settings say.
class Keys
{
public:
    struct Options {
        KeyMap builtIn;
        EvdevDevices::Options devices;
    };
    /// All of it must outlive this.
    Keys(const Options &options, const Clock &clock, Cache &cache, ViewModels &viewModels, QWindow &window);

    [[nodiscard]] RemoteInput &remote() { return m_remote; }
    [[nodiscard]] QStringList deviceNames() const { return m_devices.names(); } ///< of those that the window system does not hand over

private:
    void follow(ViewModels &viewModels);
    RemoteInput m_remote;
    EvdevDevices m_devices;
};
} // namespace palier
