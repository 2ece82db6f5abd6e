// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/hubprobe.h"

#include "../support/net/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

class TestHubProbe : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock { QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC) };
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<HubProbe> m_probe;

private Q_SLOTS:
    void init()
    {
        auto transport = std::make_unique<FakeTransport>();
        m_transport = transport.get();
        m_probe = std::make_unique<HubProbe>(m_clock, QUrl(u"https://hub.example"_s), std::move(transport));
    }

    void tellsHowLongTheAnswerTook()
    {
        QSignalSpy answered(m_probe.get(), &HubProbe::answered);
        m_probe->ask();
        m_probe->ask(); // one question at a time
        QCOMPARE(m_transport->waiting.size(), 1UL);
        m_clock.advance(std::chrono::milliseconds(120));
        const auto asked = m_transport->reply(u"/v1/health"_s, jsonReply({ { u"status"_s, u"ok"_s }, { u"version"_s, u"0.3.1"_s }, { u"colour"_s, u"newer"_s } }));
        QCOMPARE(asked.header("Authorization"), QByteArray());
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().at(0).value<HubHealth>().version, u"0.3.1"_s);
        QCOMPARE(answered.first().at(1).value<std::chrono::milliseconds>(), std::chrono::milliseconds(120));
        m_probe->ask();
        QCOMPARE(m_transport->waiting.size(), 1UL);
    }

    void whatIsNoHubIsAFailure_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::newRow("no status") << QJsonObject { { u"version"_s, u"1"_s } };
        QTest::newRow("no version") << QJsonObject { { u"status"_s, u"ok"_s } };
        QTest::newRow("a number") << QJsonObject { { u"status"_s, u"ok"_s }, { u"version"_s, 1 } };
        QTest::newRow("an empty one") << QJsonObject { { u"status"_s, u"ok"_s }, { u"version"_s, u""_s } };
        QTest::newRow("a long one") << QJsonObject { { u"status"_s, u"ok"_s }, { u"version"_s, QString(61, u'1') } };
    }
    void whatIsNoHubIsAFailure()
    {
        QFETCH(QJsonObject, answer);
        QSignalSpy answered(m_probe.get(), &HubProbe::answered);
        QSignalSpy failed(m_probe.get(), &HubProbe::failed);
        m_probe->ask();
        m_transport->reply(u"/v1/health"_s, jsonReply(answer));
        QCOMPARE(answered.size(), 0);
        QCOMPARE(failed.size(), 1);
        m_probe->ask();
        QCOMPARE(m_transport->waiting.size(), 1UL);
    }
};

QTEST_GUILESS_MAIN(TestHubProbe)
#include "test_hubprobe.moc"
