// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/servicenotifier.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace palier;
using namespace std::chrono_literals;

namespace
{
/// The service manager's end.
class Manager
{
public:
    explicit Manager(const QByteArray &name)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length) != 0)
            qFatal("no socket at %s", name.constData());
        qputenv("NOTIFY_SOCKET", name);
    }
    ~Manager() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Manager)

    QByteArray next() const
    {
        char bytes[100];
        const auto size = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT);
        return size < 0 ? QByteArray() : QByteArray(bytes, size);
    }
    int drain() const
    {
        int count = 0;
        while (!next().isEmpty())
            ++count;
        return count;
    }

private:
    int m_socket;
};
} // namespace

class TestServiceNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const char *variable : { "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID" })
            qunsetenv(variable);
    }

    void tellsThatItIsReadyAndThatItsLoopTurns_data()
    {
        QTest::addColumn<bool>("inTheKernel");
        QTest::newRow("a file") << false;
        QTest::newRow("a name in the kernel") << true;
    }
    void tellsThatItIsReadyAndThatItsLoopTurns()
    {
        QFETCH(bool, inTheKernel);
        const QTemporaryDir folder;
        const QByteArray file = folder.filePath(QStringLiteral("notify")).toLocal8Bit();
        const Manager manager(inTheKernel ? "@palier-" + QByteArray::number(::getpid()) : file);
        qputenv("WATCHDOG_USEC", "40000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        const auto notifier = ServiceNotifier::fromEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET")); // children do not speak for us
        QVERIFY(manager.next().isEmpty());
        int pings = 0;
        int again = 0;
        notifier->ready();
        QCOMPARE(manager.next(), QByteArray("READY=1"));
        QTRY_VERIFY((pings += manager.drain()) > 0);
        QThread::msleep(100); // a loop that hangs
        QCOMPARE(manager.drain(), 0);
        QTRY_VERIFY((again += manager.drain()) > 0);
        notifier->stopping();
        QCOMPARE(manager.next(), QByteArray("STOPPING=1"));
        QTest::qWait(100);
        QCOMPARE(manager.drain(), 0);
    }

    void saysNothingForAnotherProcess()
    {
        const QTemporaryDir folder;
        const Manager manager(folder.filePath(QStringLiteral("notify")).toLocal8Bit());
        qputenv("WATCHDOG_USEC", "20000");
        qputenv("WATCHDOG_PID", "1");
        const auto notifier = ServiceNotifier::fromEnvironment();
        notifier->ready();
        QCOMPARE(manager.next(), QByteArray("READY=1"));
        QTest::qWait(100);
        QCOMPARE(manager.drain(), 0);
    }

    void withoutAManagerNothingHappens()
    {
        const auto notifier = ServiceNotifier::fromEnvironment();
        notifier->ready();
        notifier->stopping();
        qputenv("NOTIFY_SOCKET", QByteArray("/nowhere/") + QByteArray(200, 'x'));
        ServiceNotifier::fromEnvironment()->ready(); // longer than an address can be
        qputenv("NOTIFY_SOCKET", "/nowhere/notify");
        ServiceNotifier::fromEnvironment()->ready();
    }
};

QTEST_GUILESS_MAIN(TestServiceNotifier)
#include "test_servicenotifier.moc"
