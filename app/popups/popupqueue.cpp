// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "popups/popupqueue.h"

#include <algorithm>

namespace palier
{
namespace
{
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
} // namespace

void PopupQueue::clockJumped(std::chrono::milliseconds by)
{
    for (auto &turn : m_turns) {
        for (auto *time : { &turn.lastShown, &turn.left }) {
            if (time->isValid())
                *time = later(*time, by);
        }
    }
}

const StoredMessage *PopupQueue::find(const QString &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&](const auto &stored) { return stored.message.id == id; });
    return found == m_messages.end() ? nullptr : &*found;
}

bool PopupQueue::isOver(const StoredMessage &stored, const QDateTime &now) const
{
    const auto &message = stored.message;
    return !stored.isUnread() || message.cancelledAt.isValid() || (m_clockKnown && message.expiresAt.isValid() && message.expiresAt <= now);
}

bool PopupQueue::wantsScreen(const StoredMessage &stored, const QDateTime &now) const
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
    if (turn.inboxOnly || turn.left.isValid() || (message.priority == Priority::Normal && m_normalWaits))
        return false;
    return turn.lastShown.isValid() || !stored.presentedAt.isValid() || !message.answers.isEmpty();
}

bool PopupQueue::comesBefore(const StoredMessage &one, const StoredMessage &other) const
{
    if (one.message.priority != other.message.priority)
        return one.message.priority > other.message.priority;
    if (isAlert(one)) { // take turns
        const auto left = m_turns.value(one.message.id).left;
        const auto right = m_turns.value(other.message.id).left;
        if (left != right)
            return !left.isValid() || (right.isValid() && left < right);
    }
    const auto left = beginOf(one.message);
    const auto right = beginOf(other.message);
    return left != right ? left < right : one.message.id < other.message.id;
}

QList<const StoredMessage *> PopupQueue::inOrder(const QDateTime &now) const
{
    QList<const StoredMessage *> out;
    for (const auto &stored : m_messages) {
        if (wantsScreen(stored, now))
            out.append(&stored);
    }
    std::sort(out.begin(), out.end(), [this](const auto *one, const auto *other) { return comesBefore(*one, *other); });
    return out;
}

QList<QDateTime> PopupQueue::changesOf(const StoredMessage &stored) const
{
    if (!stored.isUnread() || stored.message.cancelledAt.isValid())
        return {};
    QList<QDateTime> times { stored.message.startsAt, stored.laterUntil };
    if (m_clockKnown)
        times.append(stored.message.expiresAt);
    const auto turn = m_turns.value(stored.message.id);
    if (isAlert(stored) && turn.left.isValid())
        times.append(later(turn.left, alertRepeat));
    return times;
}

std::optional<QDateTime> PopupQueue::nextChange(const QDateTime &now) const
{
    std::optional<QDateTime> next;
    for (const auto &stored : m_messages) {
        for (const auto &time : changesOf(stored)) {
            if (time.isValid() && time > now && (!next || time < *next))
                next = time;
        }
    }
    return next;
}

void PopupQueue::shown(const QString &id, const QDateTime &now)
{
    auto &turn = m_turns[id];
    turn.lastShown = now;
    turn.displaced = false;
}

void PopupQueue::left(const QString &id, const QDateTime &now)
{
    auto &turn = m_turns[id];
    turn.left = now;
    turn.displaced = false;
}

/// Not before the clock is known: expired ones would take the places.
void PopupQueue::limit(const QString &onScreen, const QDateTime &now)
{
    if (!m_clockKnown)
        return;
    int place = 0;
    for (const auto *stored : inOrder(now)) {
        const auto &id = stored->message.id;
        if (id == onScreen || ++place <= maxWaiting || isAlert(*stored) || m_turns.value(id).displaced || stored->laterUntil.isValid())
            continue;
        m_turns[id].inboxOnly = true;
    }
}
} // namespace palier
