// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMutex>
#include <QObject>
#include <QThread>

#include <utility>

namespace palier::http
{
/// The way into an IO worker from any thread. Closes before the worker goes; what is posted later is dropped.
class Mailbox
{
public:
    explicit Mailbox(QObject *receiver)
        : m_receiver(receiver)
    {
    }
    /// Runs `task` on the worker's thread: at once when that is the caller's, else soon.
    template<typename Task>
    void run(Task &&task)
    {
        QMutexLocker lock(&m_mutex);
        if (!m_receiver)
            return;
        if (m_receiver->thread() != QThread::currentThread()) {
            QMetaObject::invokeMethod(m_receiver, std::forward<Task>(task), Qt::QueuedConnection);
            return;
        }
        lock.unlock();
        task();
    }
    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_receiver = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_receiver;
};
} // namespace palier::http
