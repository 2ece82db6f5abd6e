// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/pairingviewmodel.h"
#include "viewmodels/statusviewmodel.h"

#include <QSize>
#include <QStringList>

#include <chrono>
#include <optional>

namespace palier
{
/// What only the program knows of its machine. What is not set is not known.
struct MachineFacts {
    QString hub; ///< its address
    QString hubVersion;
    std::optional<std::chrono::milliseconds> answerTook; ///< the hub's last one
    std::optional<std::chrono::seconds> clockOff; ///< the box's clock against the hub's
    std::optional<qint64> roomBytes; ///< on the disk
    std::optional<QStringList> addresses; ///< of this box in the network
    QStringList keyDevices; ///< that the window system does not hand over
    QSize picture; ///< in pixels
    double picturesPerSecond = 0;
    bool isDrawnByProcessor = true;
};

/// All that a box knows of how it is.
struct BoxFacts : MachineFacts {
    enum class Trial { Untried, Running, Worked, Failed, NoVoice };

    QDateTime now; ///< by the hub's time as far as known
    bool isPaired = true;
    PairingViewModel::State pairing = PairingViewModel::State::Bound;
    StatusViewModel::Link link = StatusViewModel::Link::Starting;
    QDateTime linkSince;
    QDateTime lastContact;
    Error::Obstacle obstacle = Error::Obstacle::None; ///< while the hub is away

    qsizetype waiting = 0; ///< to be sent
    QDateTime waitingSince;
    qsizetype refused = 0; ///< what the hub did not take
    qsizetype messages = 0;
    qsizetype news = 0;
    bool isWithholding = false;
    bool isDiskFailing = false;
    bool isAside = false; ///< what is written now is only in memory

    QString lastKey; ///< in words; empty: none since the page was opened
    Trial sound = Trial::Untried;
    Trial voice = Trial::Untried;
};
} // namespace palier
