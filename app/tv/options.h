// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/log.h"
#include "tv/picture.h"

#include <QUrl>

#include <optional>

namespace palier
{
struct TvOptions {
    QString data; ///< the folder of this box's databases
    QUrl hub;
    QString caFile;
    QString secretFile; ///< of a box that was authorised beforehand
    Settings installed; ///< what the resident has not chosen
    QStringList keyDevices; ///< names of input devices that are read without the window system
    QString page; ///< the first one; empty: home, or what was on the screen before a restart
    QSize windowed; ///< empty: the whole screen
    bool logFrames = false;
    bool logLink = false;
    LogLevel log = LogLevel::Warning;
    bool examine = false; ///< look for what is wrong and leave
    std::optional<PictureOptions> picture; ///< draw this and leave
};

/// What the command line asks for. Invalid names the option; `detail` is a sentence for a person at a terminal.
/// Asked for help or version, prints that and leaves the program.
[[nodiscard]] Result<TvOptions> readOptions(const QStringList &arguments);
} // namespace palier
