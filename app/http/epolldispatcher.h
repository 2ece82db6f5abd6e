// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>
#include <QList>
#include <QSocketNotifier>

#include <atomic>
#include <chrono>
#include <vector>

namespace palier::http
{
/// The event loop of an IO thread: costs by active sockets, where Qt's own polls every socket at each wake-up.
/// For threads of this module only; has no GUI events and few timers.
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override;
    void interrupt() override;

private:
    using Clock = std::chrono::steady_clock;
    struct Watched {
        QSocketNotifier *notifiers[3] = {}; ///< by QSocketNotifier::Type
        quint32 known = 0; ///< what the kernel was told
        quint32 generation = 0; ///< tells a descriptor from its successor of the same number
        [[nodiscard]] quint32 wanted() const;
    };
    struct Timer {
        int id;
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Clock::time_point due;
    };
    void tellKernel();
    [[nodiscard]] int waitTime() const;
    void activate(quint64 key, quint32 events);
    void notify(quint64 key, QSocketNotifier::Type type);
    bool fireTimers();

    int m_epoll;
    int m_wake;
    std::atomic<bool> m_woken = false;
    std::atomic<bool> m_interrupted = false;
    QHash<int, Watched> m_watched;
    std::vector<int> m_changed; ///< descriptors whose `known` may be out of date
    std::vector<Timer> m_timers;
    quint32 m_generation = 0;
};
} // namespace palier::http
