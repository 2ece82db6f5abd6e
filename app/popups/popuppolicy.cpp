// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "popups/popuppolicy.h"

#include <algorithm>
#include <cmath>

namespace palier
{
namespace
{
constexpr std::chrono::milliseconds shortestStay { 10'000 };
constexpr double charactersPerSecond = 6;

QDateTime later(const QDateTime &time, std::chrono::milliseconds by)
{
    return time.addMSecs(by.count());
}

bool isAlert(const StoredMessage &stored)
{
    return stored.message.priority == Priority::Alert;
}

QDateTime beginOf(const Message &message)
{
    return message.startsAt.isValid() ? message.startsAt : message.sentAt;
}

bool sameContent(const Message &a, const Message &b)
{
    return a.headline == b.headline && a.text == b.text && a.answers == b.answers && a.priority == b.priority;
}
} // namespace

void PopupPolicy::setSettings(const PopupSettings &settings)
{
    m_settings = settings;
}

void PopupPolicy::setClockKnown(bool known)
{
    m_clockKnown = known;
}

void PopupPolicy::setMessages(const QList<StoredMessage> &messages, const QDateTime &now)
{
    seen(now);
    const auto *before = m_shown ? find(m_shown->message) : nullptr;
    const auto shownBefore = before ? std::optional(before->message) : std::nullopt;
    m_messages = messages;
    const auto *after = m_shown ? find(m_shown->message) : nullptr;
    if (m_shown && (!after || !after->isUnread()))
        m_shown.reset();
    else if (m_shown && shownBefore && !sameContent(*shownBefore, after->message))
        show(*after, now);
    decide(now);
}

void PopupPolicy::keyPressed(const QDateTime &now)
{
    seen(now);
    m_lastPresence = now;
    decide(now);
}

void PopupPolicy::playing(bool on, const QDateTime &now)
{
    seen(now);
    m_playing = on;
    m_lastPresence = now;
    decide(now);
}

void PopupPolicy::tick(const QDateTime &now)
{
    seen(now);
    decide(now);
}

void PopupPolicy::clockJumped(std::chrono::milliseconds by)
{
    const auto shift = [by](QDateTime &time) {
        if (time.isValid())
            time = later(time, by);
    };
    shift(m_lastPresence);
    shift(m_now);
    if (m_shown)
        shift(m_shown->shownAt);
    for (auto &turn : m_turns) {
        shift(turn.lastShown);
        shift(turn.left);
    }
}

bool PopupPolicy::dismiss(const QDateTime &now)
{
    seen(now);
    m_lastPresence = now;
    if (!m_shown || isDeaf(now))
        return false;
    leave(now);
    decide(now);
    return true;
}

std::optional<Popup> PopupPolicy::shown() const
{
    return m_shown;
}

bool PopupPolicy::isDeaf(const QDateTime &now) const
{
    return m_shown && now < later(m_shown->shownAt, deafTime);
}

bool PopupPolicy::somebodyThere(const QDateTime &now) const
{
    return m_playing || !m_lastPresence.isValid() || now < later(m_lastPresence, absence);
}

int PopupPolicy::waiting() const
{
    const auto waits = queue(m_now);
    return static_cast<int>(std::count_if(waits.begin(), waits.end(), [&](const auto *stored) { return !m_shown || stored->message.id != m_shown->message; }));
}

std::optional<QDateTime> PopupPolicy::nextDeadline() const
{
    std::optional<QDateTime> next;
    const auto consider = [&](const std::optional<QDateTime> &time) {
        if (time && time->isValid() && *time > m_now && (!next || *time < *next))
            next = time;
    };
    for (const auto &stored : m_messages)
        consider(changesAt(stored));
    if (m_shown) {
        if (m_shown->staysFor)
            consider(later(m_shown->shownAt, *m_shown->staysFor));
        const auto *stored = find(m_shown->message);
        if (stored && isAlert(*stored))
            consider(later(m_shown->shownAt, alertRepeat));
        if (stored && stored->message.priority == Priority::Normal && waiting() > 0)
            consider(later(m_shown->shownAt, readingTime(stored->message)));
    }
    return next;
}

/// When the clock alone makes a message come or go.
std::optional<QDateTime> PopupPolicy::changesAt(const StoredMessage &stored) const
{
    if (!stored.isUnread() || stored.message.cancelledAt.isValid())
        return {};
    QList<QDateTime> times { stored.message.startsAt, stored.laterUntil };
    if (m_clockKnown)
        times.append(stored.message.expiresAt);
    const auto turn = m_turns.value(stored.message.id);
    if (isAlert(stored) && turn.left.isValid())
        times.append(later(turn.left, alertRepeat));
    times.removeIf([&](const QDateTime &time) { return !time.isValid() || time <= m_now; });
    return times.isEmpty() ? std::nullopt : std::optional(*std::min_element(times.begin(), times.end()));
}

const StoredMessage *PopupPolicy::find(const QString &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&](const auto &stored) { return stored.message.id == id; });
    return found == m_messages.end() ? nullptr : &*found;
}

bool PopupPolicy::isOver(const StoredMessage &stored, const QDateTime &now) const
{
    const auto &message = stored.message;
    return !stored.isUnread() || message.cancelledAt.isValid() || (m_clockKnown && message.expiresAt.isValid() && message.expiresAt <= now);
}

bool PopupPolicy::wantsScreen(const StoredMessage &stored, const QDateTime &now) const
{
    const auto &message = stored.message;
    if (isOver(stored, now) || (message.startsAt.isValid() && now < message.startsAt))
        return false;
    const auto turn = m_turns.value(message.id);
    if (isAlert(stored))
        return !turn.left.isValid() || now >= later(turn.left, alertRepeat) || turn.displaced;
    if (stored.laterUntil.isValid() && !(turn.lastShown.isValid() && turn.lastShown >= stored.laterUntil))
        return now >= stored.laterUntil;
    if (turn.displaced)
        return true;
    if (turn.inboxOnly || turn.left.isValid() || (message.priority == Priority::Normal && m_settings.normalWaits))
        return false;
    return turn.lastShown.isValid() || !stored.presentedAt.isValid() || !message.answers.isEmpty();
}

QList<const StoredMessage *> PopupPolicy::queue(const QDateTime &now) const
{
    QList<const StoredMessage *> out;
    for (const auto &stored : m_messages) {
        if (wantsScreen(stored, now))
            out.append(&stored);
    }
    std::sort(out.begin(), out.end(), [&](const auto *a, const auto *b) {
        if (a->message.priority != b->message.priority)
            return a->message.priority > b->message.priority;
        if (isAlert(*a)) { // take turns
            const auto left = m_turns.value(a->message.id).left;
            const auto right = m_turns.value(b->message.id).left;
            if (left != right)
                return !left.isValid() || (right.isValid() && left < right);
        }
        const auto left = beginOf(a->message);
        const auto right = beginOf(b->message);
        return left != right ? left < right : a->message.id < b->message.id;
    });
    return out;
}

/// Those beyond the eighth place that came last do not wait: they stay in the inbox. Not before the clock is known:
/// expired ones would take the places.
void PopupPolicy::limitQueue(const QDateTime &now)
{
    if (!m_clockKnown)
        return;
    int place = 0;
    for (const auto *stored : queue(now)) {
        const bool isShown = m_shown && m_shown->message == stored->message.id;
        auto &turn = m_turns[stored->message.id];
        if (isShown || ++place <= maxWaiting || isAlert(*stored) || turn.displaced || stored->laterUntil.isValid())
            continue;
        turn.inboxOnly = true;
    }
}

std::chrono::milliseconds PopupPolicy::readingTime(const Message &message) const
{
    const auto characters = message.headline.size() + std::min<qsizetype>(message.text.size(), maxFirstScreen);
    const auto reading = std::chrono::milliseconds(std::llround(1000.0 * static_cast<double>(characters) / charactersPerSecond));
    const double factor = m_settings.readingTimeFactor > 0 ? m_settings.readingTimeFactor : 1;
    return std::chrono::milliseconds(std::llround(static_cast<double>(std::max(shortestStay, reading).count()) * factor));
}

bool PopupPolicy::maySupplant(const StoredMessage &next, const StoredMessage &shown, const QDateTime &now) const
{
    if (next.message.priority <= shown.message.priority)
        return false;
    return isAlert(next) || now >= later(m_shown->shownAt, readingTime(shown.message));
}

void PopupPolicy::seen(const QDateTime &now)
{
    m_now = now;
    if (!m_lastPresence.isValid() || now < m_lastPresence)
        m_lastPresence = now;
    if (!m_shown)
        return;
    m_shown->chime = false;
    if (now < m_shown->shownAt) // the clock went back: count from here
        m_shown->shownAt = now;
}

void PopupPolicy::decide(const QDateTime &now)
{
    chooseNext(now);
    limitQueue(now);
}

void PopupPolicy::chooseNext(const QDateTime &now)
{
    const auto *current = m_shown ? find(m_shown->message) : nullptr;
    if (m_shown && (!current || isOver(*current, now))) {
        m_shown.reset();
        current = nullptr;
    }
    const bool hadItsTime = current && m_shown->staysFor && now >= later(m_shown->shownAt, *m_shown->staysFor);
    const bool repeats = current && isAlert(*current) && now >= later(m_shown->shownAt, alertRepeat);
    if (hadItsTime || repeats) {
        leave(now);
        if (repeats) // its turn comes again at once, after those of other alerts
            m_turns[current->message.id].displaced = true;
        current = nullptr;
    }
    for (const auto *next : queue(now)) {
        if (current && (next == current || !maySupplant(*next, *current, now)))
            return;
        if (!isAlert(*next) && !somebodyThere(now))
            return;
        if (current)
            m_turns[current->message.id].displaced = true;
        return show(*next, now);
    }
}

void PopupPolicy::leave(const QDateTime &now)
{
    auto &turn = m_turns[m_shown->message];
    turn.left = now;
    turn.displaced = false;
    m_shown.reset();
}

void PopupPolicy::show(const StoredMessage &stored, const QDateTime &now)
{
    const auto &message = stored.message;
    auto &turn = m_turns[message.id];
    turn.lastShown = now;
    turn.displaced = false;
    const bool stays = isAlert(stored) || !message.answers.isEmpty() || m_settings.readingTimeFactor <= 0;
    m_shown = Popup {
        .message = message.id,
        .shownAt = now,
        .staysFor = stays ? std::nullopt : std::optional(readingTime(message)),
        .chime = message.priority != Priority::Normal,
    };
}
} // namespace palier
