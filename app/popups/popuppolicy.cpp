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

bool sameContent(const Message &a, const Message &b)
{
    return a.headline == b.headline && a.text == b.text && a.answers == b.answers && a.priority == b.priority;
}
} // namespace

void PopupPolicy::setSettings(const PopupSettings &settings)
{
    m_settings = settings;
    m_queue.setNormalWaits(settings.normalWaits);
    if (const auto *stored = m_shown ? m_queue.find(m_shown->message) : nullptr)
        m_shown->staysFor = stay(*stored);
}

void PopupPolicy::setClockKnown(bool known)
{
    m_queue.setClockKnown(known);
}

void PopupPolicy::setMessages(const QList<StoredMessage> &messages, const QDateTime &now)
{
    seen(now);
    const auto *before = m_shown ? m_queue.find(m_shown->message) : nullptr;
    const auto shownBefore = before ? std::optional(before->message) : std::nullopt;
    m_queue.setMessages(messages);
    const auto *after = m_shown ? m_queue.find(m_shown->message) : nullptr;
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
    m_queue.clockJumped(by);
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
    const auto waits = m_queue.inOrder(m_now);
    return static_cast<int>(std::count_if(waits.begin(), waits.end(), [&](const auto *stored) { return !m_shown || stored->message.id != m_shown->message; }));
}

std::optional<QDateTime> PopupPolicy::nextDeadline() const
{
    std::optional<QDateTime> next;
    const auto consider = [&](const std::optional<QDateTime> &time) {
        if (time && time->isValid() && *time > m_now && (!next || *time < *next))
            next = time;
    };
    consider(m_queue.nextChange(m_now));
    if (waiting() > 0)
        consider(m_settings.quiet.nextChange(m_now));
    if (m_shown) {
        if (m_shown->staysFor)
            consider(later(m_shown->shownAt, *m_shown->staysFor));
        const auto *stored = m_queue.find(m_shown->message);
        if (stored && isAlert(*stored))
            consider(later(m_shown->shownAt, alertRepeat));
        if (stored && stored->message.priority == Priority::Normal && waiting() > 0)
            consider(later(m_shown->shownAt, readingTime(stored->message)));
    }
    return next;
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
    m_queue.limit(m_shown ? m_shown->message : QString(), now);
}

void PopupPolicy::chooseNext(const QDateTime &now)
{
    const auto *current = m_shown ? m_queue.find(m_shown->message) : nullptr;
    if (m_shown && (!current || m_queue.isOver(*current, now))) {
        m_shown.reset();
        current = nullptr;
    }
    const bool hadItsTime = current && m_shown->staysFor && now >= later(m_shown->shownAt, *m_shown->staysFor);
    const bool repeats = current && isAlert(*current) && now >= later(m_shown->shownAt, alertRepeat);
    if (hadItsTime || repeats) {
        leave(now);
        if (repeats) // its turn comes again at once, after those of other alerts
            m_queue.displaced(current->message.id);
        current = nullptr;
    }
    for (const auto *next : m_queue.inOrder(now)) {
        if (current && (next == current || !maySupplant(*next, *current, now)))
            return;
        if (isHeldBack(*next, now))
            return;
        if (current)
            m_queue.displaced(current->message.id);
        return show(*next, now);
    }
}

/// Those that come before it in the queue are held back less.
bool PopupPolicy::isHeldBack(const StoredMessage &stored, const QDateTime &now) const
{
    if (isAlert(stored))
        return false;
    const bool quiet = stored.message.priority == Priority::Normal && m_settings.quiet.contain(now);
    return quiet || m_settings.away || !somebodyThere(now);
}

void PopupPolicy::leave(const QDateTime &now)
{
    m_queue.left(m_shown->message, now);
    m_shown.reset();
}

std::optional<std::chrono::milliseconds> PopupPolicy::stay(const StoredMessage &stored) const
{
    const bool waits = isAlert(stored) || !stored.message.answers.isEmpty() || m_settings.readingTimeFactor <= 0;
    return waits ? std::nullopt : std::optional(readingTime(stored.message));
}

void PopupPolicy::show(const StoredMessage &stored, const QDateTime &now)
{
    const auto &message = stored.message;
    m_queue.shown(message.id, now);
    m_shown = Popup {
        .message = message.id,
        .shownAt = now,
        .staysFor = stay(stored),
        .chime = isAlert(stored) || (message.priority == Priority::Important && !m_settings.quiet.contain(now)),
    };
}
} // namespace palier
