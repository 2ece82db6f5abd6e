// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/epolldispatcher.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace palier::http
{
namespace
{
constexpr quint64 wakeKey = ~quint64(0);

quint64 keyOf(int descriptor, quint32 generation)
{
    return quint64(generation) << 32 | quint32(descriptor);
}
} // namespace

quint32 EpollDispatcher::Watched::wanted() const
{
    return (notifiers[QSocketNotifier::Read] ? EPOLLIN : 0u) | (notifiers[QSocketNotifier::Write] ? EPOLLOUT : 0u)
        | (notifiers[QSocketNotifier::Exception] ? EPOLLPRI : 0u);
}

EpollDispatcher::EpollDispatcher()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_epoll < 0 || m_wake < 0)
        qFatal("No descriptors left for an event loop");
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u64 = wakeKey;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted)
        return false;
    tellKernel();
    const bool wait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (wait)
        Q_EMIT aboutToBlock();
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), wait ? waitTime() : 0);
    if (wait)
        Q_EMIT awake();
    for (int i = 0; i < count; ++i)
        activate(events[size_t(i)].data.u64, events[size_t(i)].events);
    return fireTimers() || count > 0;
}

void EpollDispatcher::tellKernel()
{
    for (const int descriptor : m_changed) {
        const auto watched = m_watched.find(descriptor);
        if (watched == m_watched.end() || watched->known == watched->wanted())
            continue;
        epoll_event event {};
        event.events = watched->wanted();
        event.data.u64 = keyOf(descriptor, watched->generation);
        ::epoll_ctl(m_epoll, watched->known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event);
        watched->known = watched->wanted();
    }
    m_changed.clear();
}

void EpollDispatcher::activate(quint64 key, quint32 events)
{
    if (key == wakeKey) {
        // In this order: a call of wakeUp in between writes nothing, and its event is sent before the next wait.
        quint64 count = 0;
        [[maybe_unused]] const auto got = ::read(m_wake, &count, sizeof count);
        m_woken.exchange(false);
        return;
    }
    const bool broken = events & (EPOLLHUP | EPOLLERR);
    if (broken || events & EPOLLIN)
        notify(key, QSocketNotifier::Read);
    if (broken || events & EPOLLOUT)
        notify(key, QSocketNotifier::Write);
    if (events & EPOLLPRI)
        notify(key, QSocketNotifier::Exception);
}

void EpollDispatcher::notify(quint64 key, QSocketNotifier::Type type)
{
    const auto watched = m_watched.constFind(int(quint32(key)));
    if (watched == m_watched.cend() || watched->generation != quint32(key >> 32) || !watched->notifiers[type])
        return;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(watched->notifiers[type], &event);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    Watched &watched = m_watched[descriptor];
    if (!watched.wanted())
        watched.generation = ++m_generation;
    watched.notifiers[notifier->type()] = notifier;
    m_changed.push_back(descriptor);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto watched = m_watched.find(descriptor);
    if (watched == m_watched.end() || watched->notifiers[notifier->type()] != notifier)
        return;
    watched->notifiers[notifier->type()] = nullptr;
    if (watched->wanted()) {
        m_changed.push_back(descriptor);
        return;
    }
    // At once and not with the next wait: the descriptor may be closed, and its number given to another socket, before that.
    if (watched->known)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_watched.erase(watched);
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    const std::chrono::milliseconds every(interval);
    m_timers.push_back({ id, every, type, object, Clock::now() + every });
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return std::erase_if(m_timers, [id](const Timer &timer) { return timer.id == id; }) > 0;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const Timer &timer) { return timer.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> list;
    for (const Timer &timer : m_timers) {
        if (timer.object == object)
            list.append(TimerInfo(timer.id, int(timer.interval.count()), timer.type));
    }
    return list;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto found = std::find_if(m_timers.cbegin(), m_timers.cend(), [id](const Timer &timer) { return timer.id == id; });
    if (found == m_timers.cend())
        return -1;
    return std::max(0, int(std::chrono::ceil<std::chrono::milliseconds>(found->due - Clock::now()).count()));
}

int EpollDispatcher::waitTime() const
{
    if (m_timers.empty())
        return -1;
    const auto next = std::min_element(m_timers.cbegin(), m_timers.cend(), [](const Timer &a, const Timer &b) { return a.due < b.due; });
    return std::max(0, int(std::chrono::ceil<std::chrono::milliseconds>(next->due - Clock::now()).count()));
}

bool EpollDispatcher::fireTimers()
{
    const auto now = Clock::now();
    std::vector<int> due;
    for (Timer &timer : m_timers) {
        if (timer.due > now)
            continue;
        timer.due = std::max(timer.due + timer.interval, now);
        due.push_back(timer.id);
    }
    for (const int id : due) {
        const auto timer = std::find_if(m_timers.cbegin(), m_timers.cend(), [id](const Timer &other) { return other.id == id; });
        if (timer == m_timers.cend())
            continue;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
    }
    return !due.empty();
}

void EpollDispatcher::wakeUp()
{
    if (m_woken.exchange(true))
        return;
    const quint64 one = 1;
    [[maybe_unused]] const auto put = ::write(m_wake, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}
} // namespace palier::http
