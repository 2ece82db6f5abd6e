// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Tells ThreadSanitizer what Debian's Qt does, which is built without it: its locks wait in futexes and its event queues hand work over where
// TSan cannot see. Each function here stands before Qt's own of the same name, calls it, and says what happened before what. Linked into programs of
// the preset `tsan` only.
#include <QMetaObject>
#include <QMutex>
#include <QReadWriteLock>
#include <QSemaphore>
#include <QThreadPool>
#include <QWaitCondition>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

namespace
{
template<typename Function>
Function qtsOwn(const char *symbol)
{
    void *found = ::dlsym(RTLD_NEXT, symbol);
    if (!found) {
        std::fprintf(stderr, "qtsync: Qt has no %s\n", symbol);
        std::abort();
    }
    return reinterpret_cast<Function>(found);
}

/// A call on another thread: what was done before it was queued happens before it runs, and that before a caller who waits goes on.
class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    HandedOver(QtPrivate::QSlotObjectBase *inner, char *over)
        : QSlotObjectBase(&HandedOver::impl)
        , m_inner(inner)
        , m_over(over)
    {
    }

private:
    ~HandedOver() = default;
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *)
    {
        __tsan_acquire(base);
        auto *self = static_cast<HandedOver *>(base);
        if (which == Call) {
            char *over = self->m_over; // a blocked caller's: gone as soon as that one goes on
            self->m_inner->call(receiver, arguments);
            if (over)
                __tsan_release(over);
            __tsan_release(self);
        } else if (which == Destroy) {
            self->m_inner->destroyIfLastRef();
            delete self;
        }
    }
    QtPrivate::QSlotObjectBase *m_inner;
    char *m_over;
};
} // namespace

void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto own = qtsOwn<void (*)(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    own(this);
    __tsan_acquire(this);
}

bool QBasicMutex::lockInternal(int timeout) QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto own = qtsOwn<bool (*)(QBasicMutex *, int)>("_ZN11QBasicMutex12lockInternalEi");
    const bool locked = own(this, timeout);
    if (locked)
        __tsan_acquire(this);
    return locked;
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto own = qtsOwn<void (*)(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    own(this);
}

void QReadWriteLock::lockForRead()
{
    static const auto own = qtsOwn<void (*)(QReadWriteLock *)>("_ZN14QReadWriteLock11lockForReadEv");
    own(this);
    __tsan_acquire(this);
}

void QReadWriteLock::lockForWrite()
{
    static const auto own = qtsOwn<void (*)(QReadWriteLock *)>("_ZN14QReadWriteLock12lockForWriteEv");
    own(this);
    __tsan_acquire(this);
}

void QReadWriteLock::unlock()
{
    static const auto own = qtsOwn<void (*)(QReadWriteLock *)>("_ZN14QReadWriteLock6unlockEv");
    __tsan_release(this);
    own(this);
}

void QSemaphore::acquire(int n)
{
    static const auto own = qtsOwn<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    own(this, n);
    __tsan_acquire(this);
}

bool QSemaphore::tryAcquire(int n, int timeout)
{
    static const auto own = qtsOwn<bool (*)(QSemaphore *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool acquired = own(this, n, timeout);
    if (acquired)
        __tsan_acquire(this);
    return acquired;
}

void QSemaphore::release(int n)
{
    static const auto own = qtsOwn<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    own(this, n);
}

bool QWaitCondition::wait(QMutex *mutex, QDeadlineTimer deadline)
{
    static const auto own = qtsOwn<bool (*)(QWaitCondition *, QMutex *, QDeadlineTimer)>("_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer");
    __tsan_release(mutex);
    const bool woken = own(this, mutex, deadline);
    __tsan_acquire(mutex);
    return woken;
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto own = qtsOwn<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    char over = 0;
    const bool waits = type == Qt::BlockingQueuedConnection;
    auto *handed = new HandedOver(slot, waits ? &over : nullptr);
    __tsan_release(handed);
    const bool invoked = own(object, handed, type, result);
    if (waits)
        __tsan_acquire(&over);
    return invoked;
}

void QThreadPool::start(std::function<void()> task, int priority)
{
    static const auto own = qtsOwn<void (*)(QThreadPool *, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto *mark = new char; // one per task, so that tasks are not ordered among each other
    __tsan_release(mark);
    own(this, [mark, task = std::move(task)] {
        __tsan_acquire(mark);
        delete mark;
        task();
    }, priority);
}
