// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace palier
{
/// How the resident wants to be told.
struct PopupSettings {
    double readingTimeFactor = 1.0; ///< 1, 2 or 3; 0: no limit
    bool normalWaits = false; ///< `normal` messages go to the inbox only
};

/// What is on screen now.
struct Popup {
    QString message; ///< its id
    QDateTime shownAt;
    std::optional<std::chrono::milliseconds> staysFor; ///< none: until confirmed
    bool chime = false; ///< sound it now
    bool operator==(const Popup &) const = default;
};

/// Decides which message pops up, for how long, and when it comes back. Pure: no timer, no screen, no storage; time is
/// passed in. The same events in the same order give the same decisions.
///
/// Rules: `alert` before everything and repeated every 2 minutes until confirmed; `important` before `normal`, older first within a priority;
/// at most 8 wait, the rest stay unread in the inbox; expired and cancelled ones never show; keys are deaf for the first
/// 700 ms; without answers a message stays max(10 s, characters ÷ 6) × factor, with answers until answered; "Later" brings it
/// back after 15 minutes; when no key was pressed for 10 minutes, all but alerts wait for somebody.
class PopupPolicy
{
public:
    static constexpr std::chrono::milliseconds deafTime { 700 };
    static constexpr std::chrono::minutes laterTime { 15 };
    static constexpr std::chrono::minutes absence { 10 };
    static constexpr std::chrono::minutes alertRepeat { 2 };
    static constexpr int maxWaiting = 8;

    void setSettings(const PopupSettings &settings);
    /// All messages of the box, any order. Cancelled, expired or confirmed ones leave the screen and the queue.
    void setMessages(const QList<StoredMessage> &messages, const QDateTime &now);
    void keyPressed(const QDateTime &now);
    void playing(bool on, const QDateTime &now); ///< a video plays: somebody is there
    /// The time of the last decision has come (see nextDeadline), or the wall clock jumped.
    void tick(const QDateTime &now);
    /// The resident confirmed, answered or chose "Later" for the shown message; false while its keys are deaf.
    [[nodiscard]] bool dismiss(const QDateTime &now);

    [[nodiscard]] std::optional<Popup> shown() const;
    [[nodiscard]] bool isDeaf(const QDateTime &now) const;
    /// Whether a pop-up drawn now counts as presented: somebody was there.
    [[nodiscard]] bool somebodyThere(const QDateTime &now) const;
    [[nodiscard]] int waiting() const;
    /// When `tick` is due next.
    [[nodiscard]] std::optional<QDateTime> nextDeadline() const;

private:
    PopupSettings m_settings;
};
} // namespace palier
