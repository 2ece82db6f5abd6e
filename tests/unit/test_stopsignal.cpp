// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/stopsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace palier;

class TestStopSignal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSignalsBecomeOneOfQt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void bothSignalsBecomeOneOfQt()
    {
        QFETCH(int, signal);
        const auto stop = StopSignal::create();
        QVERIFY(stop);
        QSignalSpy received(stop->get(), &StopSignal::received);
        std::raise(signal);
        QCOMPARE(received.size(), 0); // nothing happens within the handler
        QVERIFY(received.wait());
        std::raise(signal);
        QCoreApplication::processEvents();
        QCOMPARE(received.size(), 1);
    }

    void anotherOneMayFollow()
    {
        QVERIFY(StopSignal::create());
        const auto second = StopSignal::create();
        QSignalSpy received(second->get(), &StopSignal::received);
        std::raise(SIGTERM);
        QVERIFY(received.wait());
    }

    void leavesTheSignalsAsItFoundThem()
    {
        QVERIFY(StopSignal::create());
        struct sigaction now = {};
        ::sigaction(SIGTERM, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestStopSignal)
#include "test_stopsignal.moc"
