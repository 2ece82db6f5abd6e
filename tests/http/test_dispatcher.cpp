// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The event loop of the IO threads: nothing that was posted, timed or made readable may be missed.
#include "http/epolldispatcher.h"

#include <QSemaphore>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>

using namespace palier::http;

namespace
{
/// A thread with our event loop, and an object that lives there.
class LoopThread
{
public:
    LoopThread()
    {
        m_thread.setEventDispatcher(new EpollDispatcher);
        m_object.moveToThread(&m_thread);
        m_thread.start();
    }
    ~LoopThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    template<typename Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(&m_object, task, Qt::QueuedConnection);
    }
    template<typename Task>
    void run(Task task)
    {
        QMetaObject::invokeMethod(&m_object, task, Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] QObject *object() { return &m_object; }

private:
    QThread m_thread;
    QObject m_object;
};

struct SocketPair {
    SocketPair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends); }
    ~SocketPair()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    int ends[2];
};
} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noWakeUpIsLost();
    void timersFireAndStop();
    void aReadableSocketIsTold();
    void aDisabledNotifierIsSilent();
    void aDescriptorsSuccessorIsTold();
};

void TestDispatcher::noWakeUpIsLost()
{
    LoopThread loop;
    constexpr int rounds = 20'000;
    std::atomic<bool> missed = false;
    const auto pingPong = [&loop, &missed] {
        QSemaphore done;
        for (int i = 0; i < rounds && !missed; ++i) {
            loop.post([&done] { done.release(); });
            if (!done.tryAcquire(1, 5'000))
                missed = true;
        }
    };
    {
        const std::jthread one(pingPong);
        const std::jthread two(pingPong);
        const std::jthread three(pingPong);
    }
    QVERIFY2(!missed, "an event waited although its thread had been woken");
}

void TestDispatcher::timersFireAndStop()
{
    LoopThread loop;
    QSemaphore fired;
    QTimer *timer = nullptr;
    loop.run([&] {
        timer = new QTimer(loop.object());
        QObject::connect(timer, &QTimer::timeout, loop.object(), [&fired] { fired.release(); });
        timer->start(5);
    });
    QVERIFY(fired.tryAcquire(3, 5'000));
    loop.run([&] {
        QVERIFY(timer->remainingTime() <= 5);
        delete timer;
        while (fired.tryAcquire()) { }
    });
    QVERIFY(!fired.tryAcquire(1, 50));
}

void TestDispatcher::aReadableSocketIsTold()
{
    LoopThread loop;
    const SocketPair pair;
    QSemaphore told;
    loop.run([&] {
        auto *notifier = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read, loop.object());
        QObject::connect(notifier, &QSocketNotifier::activated, loop.object(), [&] {
            char byte = 0;
            if (::read(pair.ends[0], &byte, 1) == 1)
                told.release();
        });
    });
    QCOMPARE(::write(pair.ends[1], "abc", 3), 3);
    QVERIFY(told.tryAcquire(3, 5'000));
    loop.run([&] { qDeleteAll(loop.object()->findChildren<QSocketNotifier *>()); });
}

void TestDispatcher::aDisabledNotifierIsSilent()
{
    LoopThread loop;
    const SocketPair pair;
    QSemaphore told;
    QSocketNotifier *notifier = nullptr;
    loop.run([&] {
        notifier = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read, loop.object());
        QObject::connect(notifier, &QSocketNotifier::activated, loop.object(), [&] {
            notifier->setEnabled(false);
            told.release();
        });
    });
    QCOMPARE(::write(pair.ends[1], "a", 1), 1);
    QVERIFY(told.tryAcquire(1, 5'000));
    QVERIFY(!told.tryAcquire(1, 50));
    loop.run([&] { notifier->setEnabled(true); });
    QVERIFY(told.tryAcquire(1, 5'000));
    loop.run([&] { delete notifier; });
}

void TestDispatcher::aDescriptorsSuccessorIsTold()
{
    LoopThread loop;
    QSemaphore told;
    for (int i = 0; i < 100; ++i) {
        const SocketPair pair; // the same numbers each time
        loop.run([&] {
            auto *notifier = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read, loop.object());
            QObject::connect(notifier, &QSocketNotifier::activated, loop.object(), [&told, notifier] {
                notifier->setEnabled(false);
                told.release();
            });
        });
        QCOMPARE(::write(pair.ends[1], "a", 1), 1);
        QVERIFY(told.tryAcquire(1, 5'000));
        loop.run([&] { qDeleteAll(loop.object()->findChildren<QSocketNotifier *>()); });
    }
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "test_dispatcher.moc"
