// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/outboxpace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;

class TestOutboxPace : public QObject
{
    Q_OBJECT

    HubClock m_clock;
    const QDateTime m_noon { QDate(2026, 11, 21), QTime(12, 0), Qt::UTC };
    Moment at(std::chrono::milliseconds mono) const { return { m_noon, mono }; }

private Q_SLOTS:
    void init() { m_clock.heard(m_noon, 0s, 10ms); } // nothing goes out before the hub's first answer

    void aHubThatIsAskedTooOftenIsLeftAloneAsLongAsItSays()
    {
        OutboxPace pace;
        pace.setWaiting({ { u"k1"_s, m_noon } });
        QCOMPARE(pace.next(at(0s), m_clock)->key, u"k1"_s);
        const Error tooMany { .kind = Error::Kind::TooMany, .detail = u"slow down"_s, .field = {}, .retryAfterSeconds = 40 };
        QVERIFY(!pace.failed(u"k1"_s, tooMany, at(1s), 0.0));
        QVERIFY(!pace.next(at(2s), m_clock));
        pace.hubAnswered(at(3s)); // a sync went through: that says nothing about commands
        QVERIFY(!pace.next(at(40s), m_clock));
        QCOMPARE(pace.next(at(41s), m_clock)->key, u"k1"_s);
    }
    void anotherFailureIsTriedAgainOnceTheHubAnswers()
    {
        OutboxPace pace;
        pace.setWaiting({ { u"k1"_s, m_noon } });
        (void)pace.next(at(0s), m_clock);
        for (int i = 0; i < 8; ++i)
            QVERIFY(!pace.failed(u"k1"_s, { Error::Kind::Unavailable, u"no network"_s }, at(0s), 0.99));
        QVERIFY(!pace.next(at(20s), m_clock));
        pace.hubAnswered(at(20s));
        QCOMPARE(pace.next(at(20s), m_clock)->key, u"k1"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutboxPace)
#include "test_outboxpace.moc"
