// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "popups/popupqueue.h"
#include "popups/quiethours.h"

namespace palier
{
/// How the resident wants to be told.
struct PopupSettings {
    double readingTimeFactor = 1.0; ///< 1, 2 or 3; 0: no limit
    bool normalWaits = false; ///< `normal` messages go to the inbox only
    QuietHours quiet; ///< in which `normal` messages wait, and only alerts sound
    bool away = false; ///< all but alerts wait
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
/// Rules:
/// 1. `alert` before everything: it takes the screen from what is shown, stays until confirmed or over, and is shown again with
///    a chime every 2 minutes; several alerts take turns. "Later" does not silence it for longer than that.
/// 2. `important` before `normal`, older first within a priority. An important one takes the screen from a normal one that had its reading time.
/// 3. At most 8 wait; the rest stay unread in the inbox (never alerts). What an urgent one displaced comes back.
/// 4. Expired, cancelled, confirmed and not yet begun ones never show. Until the hub's time is known, nothing is hidden by expiry.
/// 5. Keys are deaf for the first 700 ms, and after an update of what is shown.
/// 6. Without answers a message stays max(10 s, characters of the first screen ÷ 6) × factor, with answers until answered.
/// 7. "Later" brings it back after 15 minutes.
/// 8. When no key was pressed for 10 minutes and nothing plays, all but alerts wait for somebody.
/// 9. One that had its time on screen before the program started does not pop up again, unless it needs an answer.
/// 10. In quiet hours `normal` ones wait for their end, and `important` ones do not chime; while the resident is away all but alerts wait.
class PopupPolicy
{
public:
    static constexpr std::chrono::milliseconds deafTime { 700 };
    static constexpr std::chrono::minutes laterTime { 15 };
    static constexpr std::chrono::minutes absence { 10 };
    static constexpr std::chrono::minutes alertRepeat = PopupQueue::alertRepeat;
    static constexpr int maxWaiting = PopupQueue::maxWaiting;

    /// Counts for what is shown, too.
    void setSettings(const PopupSettings &settings);
    /// False (at first true): the hub's time is not known yet, see rule 4.
    void setClockKnown(bool known);
    /// All messages of the box, any order. Cancelled, expired or confirmed ones leave the screen and the queue.
    void setMessages(const QList<StoredMessage> &messages, const QDateTime &now);
    void keyPressed(const QDateTime &now);
    void playing(bool on, const QDateTime &now); ///< a video plays: somebody is there
    /// The clock was put right by so much: durations go on as if it had always been.
    void clockJumped(std::chrono::milliseconds by);
    /// The time of the last decision has come (see nextDeadline).
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
    [[nodiscard]] bool maySupplant(const StoredMessage &next, const StoredMessage &shown, const QDateTime &now) const;
    [[nodiscard]] std::chrono::milliseconds readingTime(const Message &message) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> stay(const StoredMessage &stored) const; ///< how long on screen; none: until confirmed
    [[nodiscard]] bool isHeldBack(const StoredMessage &stored, const QDateTime &now) const;
    void decide(const QDateTime &now);
    void chooseNext(const QDateTime &now);
    void leave(const QDateTime &now);
    void show(const StoredMessage &stored, const QDateTime &now);
    void seen(const QDateTime &now);

    PopupSettings m_settings;
    PopupQueue m_queue;
    std::optional<Popup> m_shown;
    QDateTime m_lastPresence;
    QDateTime m_now; ///< of the last event
    bool m_playing = false;
};
} // namespace palier
