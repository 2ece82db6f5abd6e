// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Whether ThreadSanitizer still sees what it should with qtsync.cpp and the suppressions in place. The argument names the story.
#include <QCoreApplication>
#include <QMutex>
#include <QThread>

#include <cstdio>
#include <cstring>
#include <memory>

namespace
{
/// Not an atomic, and nobody's lock guards it.
int plantedValue = 0;

/// Both write, and only one of them takes the lock.
void withoutTheLock()
{
    QMutex mutex;
    const std::unique_ptr<QThread> other(QThread::create([&mutex] {
        const QMutexLocker lock(&mutex);
        ++plantedValue;
    }));
    other->start();
    ++plantedValue;
    other->wait();
}

/// Hands work to another thread's event loop as the HTTP workers do.
void handedOver(bool writesAfterwards)
{
    QThread thread;
    QObject receiver;
    receiver.moveToThread(&thread);
    thread.start();
    plantedValue = 1;
    QMetaObject::invokeMethod(&receiver, [] { ++plantedValue; }, Qt::QueuedConnection);
    if (writesAfterwards)
        ++plantedValue;
    QMetaObject::invokeMethod(&receiver, [] { ++plantedValue; }, Qt::BlockingQueuedConnection);
    std::printf("value %d\n", plantedValue);
    thread.quit();
    thread.wait();
}

/// Both take turns under a lock that is fought over.
void underTheLock()
{
    QMutex mutex;
    const auto work = [&mutex] {
        for (int i = 0; i < 20'000; ++i) {
            const QMutexLocker lock(&mutex);
            ++plantedValue;
        }
    };
    const std::unique_ptr<QThread> other(QThread::create(work));
    other->start();
    work();
    other->wait();
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const char *story = argc > 1 ? argv[1] : "";
    if (std::strcmp(story, "without-the-lock") == 0)
        withoutTheLock();
    else if (std::strcmp(story, "written-after-handing-over") == 0)
        handedOver(true);
    else if (std::strcmp(story, "handed-over") == 0)
        handedOver(false);
    else if (std::strcmp(story, "under-the-lock") == 0)
        underTheLock();
    else
        return 2;
    return 0;
}
