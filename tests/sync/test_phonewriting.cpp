// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/phonewritingengine.h"

#include "../support/net/faketransport.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::testing;
using Core = PhoneWritingCore;
using State = PhoneWritingCore::State;
using What = PhoneWritingCore::Ask::What;

namespace
{
const auto id = u"01936e5a-7c00-7abc-8def-0123456789ab"_s;
const PhoneWritingCode code { .id = id, .url = u"https://hub/phonewriting#0"_s, .secondsLeft = 600 };
const PhoneWritingRequest request { .title = u"Demande d’aide"_s, .language = u"fr"_s, .limit = 300 };
const Error noNetwork { Error::Kind::Unavailable, u"no network"_s, {}, 0, Error::Obstacle::NoNetwork };
const Error gone { Error::Kind::NotFound, u"unknown"_s };
const Error conflict { Error::Kind::Conflict, u"version"_s };

PhoneWriting at(qint64 version, const QString &text, bool opened = true)
{
    return { .title = request.title, .language = request.language, .limit = 300, .version = version, .text = text, .opened = opened, .secondsLeft = 500 };
}

/// "read write" …: what is asked.
QString wordsOf(const QList<Core::Ask> &asks)
{
    static const QHash<What, QString> words { { What::Open, u"open"_s }, { What::Read, u"read"_s }, { What::Write, u"write"_s }, { What::End, u"end"_s } };
    QStringList out;
    for (const auto &ask : asks)
        out.append(words.value(ask.what));
    return out.join(u' ');
}

/// As the hub keeps a text (tests/hub/test_phonewriting.cpp).
struct ModelHub {
    qint64 version = 1;
    QString text;
    Result<PhoneWriting> write(const PhoneWritingChange &change)
    {
        if (change.version == version && change.text == text)
            return at(version, text);
        if (change.version != version + 1)
            return conflict;
        version = change.version;
        text = change.text;
        return at(version, text);
    }
};
} // namespace

class TestPhoneWriting : public QObject
{
    Q_OBJECT

    Core m_core;
    quint64 m_round = 0;
    Core::Millis m_now { 1'000 };

    QList<Core::Ask> take() { return m_core.take(m_now); }
    void openOne(const QString &text = {})
    {
        m_core.open(text);
        m_round = take().last().round;
        m_core.opened(m_round, code, m_now, 1);
    }
    void reads(const Result<PhoneWriting> &writing) { m_core.read(m_round, writing, m_now, 1); }
    void wrote(const Result<PhoneWriting> &writing) { m_core.wrote(m_round, writing, m_now, 1); }

    ManualClock m_clock { QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC) };
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<PhoneWritingEngine> m_engine;
    void makeEngine()
    {
        auto transport = std::make_unique<FakeTransport>();
        m_transport = transport.get();
        m_engine = std::make_unique<PhoneWritingEngine>(m_clock, PhoneWritingEngine::Options { QUrl(u"https://hub"_s), u"ab"_s, {} }, std::move(transport));
    }
    FakeTransport::Waiting reply(const QByteArray &method, const HttpReply &answer)
    {
        for (auto it = m_transport->waiting.begin(); it != m_transport->waiting.end(); ++it) {
            if (it->request.method == method) {
                const auto asked = *it;
                m_transport->waiting.erase(it);
                asked.answer(answer);
                return asked;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_core = Core();
        m_now = 1s;
        makeEngine();
    }

    void asksForACodeAndFollowsIt()
    {
        m_core.open({});
        QCOMPARE(m_core.state(), State::Opening);
        const auto asked = take();
        QCOMPARE(wordsOf(asked), u"open"_s);
        QCOMPARE(wordsOf(take()), QString());
        m_core.opened(asked.first().round, code, m_now, 1);
        QCOMPARE(m_core.state(), State::Ready);
        QCOMPARE(m_core.url(), code.url);
        QCOMPARE(m_core.until(), m_now + 600s);
        m_round = asked.first().round;
        QCOMPARE(wordsOf(take()), u"read"_s);
        reads(at(0, {}, false)); // 15 s without anybody
        QCOMPARE(m_core.state(), State::Ready);
        QCOMPARE(wordsOf(take()), u"read"_s);
        reads(at(1, {}));
        QCOMPARE(m_core.state(), State::Writing);
        QCOMPARE(take().first().after, 1);
        reads(at(2, u"Une fuite"_s));
        QCOMPARE(m_core.text(), u"Une fuite"_s);
    }
    void whatTheTelevisionShowsAlreadyIsWhatThePhoneBeginsWith()
    {
        openOne(u"Une"_s);
        const auto asked = take();
        QCOMPARE(wordsOf(asked), u"write read"_s);
        QCOMPARE(asked.first().change.text, u"Une"_s);
        QCOMPARE(asked.first().change.version, 1);
        wrote(at(1, u"Une"_s, false));
        QCOMPARE(m_core.state(), State::Ready);
    }
    void whatIsTypedOnTheTelevisionGoesToThePhoneOneAtATime()
    {
        openOne();
        (void)take();
        reads(at(1, {}));
        m_core.typed(u"a"_s);
        QCOMPARE(wordsOf(take()), u"write read"_s);
        m_core.typed(u"ab"_s);
        m_core.typed(u"abc"_s);
        QCOMPARE(wordsOf(take()), QString());
        wrote(at(2, u"a"_s));
        QCOMPARE(m_core.text(), u"abc"_s);
        const auto next = take();
        QCOMPARE(wordsOf(next), u"write"_s);
        QCOMPARE(next.first().change.text, u"abc"_s);
        QCOMPARE(next.first().change.version, 3);
    }
    void theLastVersionWinsOnBothSides()
    {
        openOne();
        (void)take();
        reads(at(1, {}));
        m_core.typed(u"télé"_s);
        (void)take();
        wrote(conflict); // the phone was first
        QCOMPARE(wordsOf(take()), QString()); // what it wrote has to be read first
        reads(at(2, u"phone"_s));
        const auto again = take();
        QCOMPARE(again.first().what, What::Write);
        QCOMPARE(again.first().change.version, 3);
        QCOMPARE(again.first().change.text, u"télé"_s);
        wrote(at(3, u"télé"_s));
        reads(at(4, u"phone encore"_s));
        QCOMPARE(m_core.text(), u"phone encore"_s);
    }
    void aPhonesAnswerToTheTelevisionsOwnTextIsNotLostWhenItIsQuicker()
    {
        openOne();
        (void)take();
        reads(at(1, {}));
        m_core.typed(u"a"_s);
        (void)take();
        reads(at(3, u"ab"_s)); // 2 is ours; its answer comes late
        wrote(at(2, u"a"_s));
        QCOMPARE(m_core.text(), u"ab"_s);
        QCOMPARE(wordsOf(take()), u"read"_s);
    }
    void aLostAnswerOfAWriteIsNoSecondText()
    {
        openOne();
        (void)take();
        reads(at(1, {}));
        m_core.typed(u"a"_s);
        (void)take();
        wrote(noNetwork);
        reads(at(2, u"a"_s)); // it had arrived
        m_now += 20s;
        QCOMPARE(wordsOf(take()), u"read"_s);
        QCOMPARE(m_core.text(), u"a"_s);
    }
    void aTextThatTheHubNeverTakesIsNotSentForEver()
    {
        openOne();
        (void)take();
        m_core.typed(u"x"_s);
        (void)take();
        wrote(Error { Error::Kind::TooLarge, u"at most 300"_s });
        QCOMPARE(wordsOf(take()), QString());
        m_core.typed(u"y"_s);
        QCOMPARE(wordsOf(take()), u"write"_s);
    }

    void itIsOverAfterItsTimeAndWhenTheHubForgotIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("ten minutes") << -1;
        QTest::newRow("the hub started again") << static_cast<int>(Error::Kind::NotFound);
        QTest::newRow("this box is nobody's") << static_cast<int>(Error::Kind::Revoked);
    }
    void itIsOverAfterItsTimeAndWhenTheHubForgotIt()
    {
        QFETCH(int, kind);
        openOne(u"Une fuite"_s);
        (void)take();
        if (kind < 0) {
            QCOMPARE(m_core.deadline(), std::optional(m_now + 600s));
            m_now += 600s;
        } else {
            reads(Error { static_cast<Error::Kind>(kind), {} });
        }
        QCOMPARE(wordsOf(take()), QString());
        QCOMPARE(m_core.state(), State::Over);
        QVERIFY(m_core.url().isEmpty());
        QCOMPARE(m_core.text(), u"Une fuite"_s);
        QVERIFY(!m_core.deadline());
        m_core.open(m_core.text());
        QCOMPARE(wordsOf(take()), u"open"_s);
    }
    void withoutNetworkItSaysSoAndTriesAgainUntilItsTimeIsOver()
    {
        openOne();
        (void)take();
        reads(noNetwork);
        QCOMPARE(m_core.state(), State::Ready); // once is nothing
        QCOMPARE(wordsOf(take()), QString());
        m_now = *m_core.deadline();
        QCOMPARE(wordsOf(take()), u"read"_s);
        reads(noNetwork);
        QCOMPARE(m_core.state(), State::Unreachable);
        QCOMPARE(m_core.url(), code.url);
        m_now = *m_core.deadline();
        (void)take();
        reads(at(1, {}));
        QCOMPARE(m_core.state(), State::Writing);
        while (m_core.state() != State::Over) {
            m_now = *m_core.deadline();
            if (!take().isEmpty())
                reads(noNetwork);
        }
        QCOMPARE(m_now, 1s + 600s);
    }
    void withoutAHubThereIsNoCode()
    {
        m_core.open({});
        const auto round = take().first().round;
        m_core.opened(round, noNetwork, m_now, 1);
        QCOMPARE(m_core.state(), State::Unreachable);
        QCOMPARE(wordsOf(take()), QString());
        m_now = *m_core.deadline();
        QCOMPARE(wordsOf(take()), u"open"_s);
        m_core.opened(round, code, m_now, 1);
        QCOMPARE(m_core.state(), State::Ready);
    }
    void closingTellsTheHubAndForgetsWhatIsStillUnderWay()
    {
        openOne();
        (void)take();
        m_core.close();
        const auto asked = take();
        QCOMPARE(wordsOf(asked), u"end"_s);
        QCOMPARE(asked.first().id, id);
        reads(at(2, u"trop tard"_s));
        QVERIFY(m_core.text().isEmpty());
        QCOMPARE(m_core.state(), State::Closed);
        QVERIFY(take().isEmpty());
        QVERIFY(!m_core.deadline());
    }

    /// Answers that are lost, late and in any order: in the end the television shows what the hub has.
    void whateverGetsLostBothShowTheSameInTheEnd()
    {
        for (quint32 seed = 1; seed <= 3'000; ++seed) {
            QRandomGenerator random(seed);
            ModelHub hub;
            init();
            openOne();
            std::deque<std::function<void()>> underWay;
            const auto pump = [&] {
                for (const auto &ask : take()) {
                    if (ask.what == What::Write) {
                        underWay.emplace_back([&, ask] {
                            const auto answer = hub.write(ask.change);
                            const bool isLost = random.bounded(4) == 0;
                            underWay.emplace_back([this, answer, isLost] { wrote(isLost ? Result<PhoneWriting>(noNetwork) : answer); });
                        });
                    } else if (ask.what == What::Read) {
                        underWay.emplace_back([&] {
                            const auto now = at(hub.version, hub.text);
                            underWay.emplace_back([this, now] { reads(now); });
                        });
                    }
                }
            };
            for (int step = 0; step < 60; ++step) {
                const auto dice = random.bounded(step < 40 ? 4 : 1);
                if (dice == 1)
                    m_core.typed(m_core.text() + QChar(u'a' + random.bounded(26)));
                else if (dice == 2)
                    (void)hub.write({ hub.version + 1, hub.text + u'.' }); // the phone, that has seen the newest
                m_now += 3s;
                pump();
                if (underWay.empty())
                    continue;
                const auto which = underWay.begin() + random.bounded(static_cast<int>(underWay.size()));
                const auto next = *which;
                underWay.erase(which);
                next();
            }
            for (int step = 0; step < 20; ++step) {
                m_now += 20s;
                pump();
                while (!underWay.empty()) {
                    const auto next = underWay.front();
                    underWay.pop_front();
                    next();
                }
            }
            QVERIFY2(m_core.text() == hub.text, qPrintable(u"seed %1: %2 instead of %3"_s.arg(seed).arg(m_core.text(), hub.text)));
        }
    }

    void theEngineCarriesItOverTheWire()
    {
        QSignalSpy written(m_engine.get(), &PhoneWritingEngine::written);
        QSignalSpy moved(m_engine.get(), &PhoneWritingEngine::stateChanged);
        m_engine->open(request, u"Une"_s);
        QCOMPARE(m_engine->state(), State::Opening);
        const auto asked = reply("POST", jsonReply(toJson(code)));
        QCOMPARE(asked.request.url, QUrl(u"https://hub/v1/phonewritings"_s));
        QCOMPARE(asked.header("Authorization"), QByteArray("Bearer ab"));
        QCOMPARE(asked.json(), toJson(request));
        QCOMPARE(m_engine->url(), code.url);
        QCOMPARE(m_engine->left(), 600s);
        const auto handedOn = reply("PUT", jsonReply(toJson(at(1, u"Une"_s, false))));
        QCOMPARE(handedOn.request.url.path(), u"/v1/phonewritings/"_s + id);
        QCOMPARE(handedOn.json(), toJson(PhoneWritingChange { 1, u"Une"_s }));
        const auto followed = reply("GET", jsonReply(toJson(at(2, u"Une fuite"_s))));
        QCOMPARE(followed.request.url.query(), u"after=0"_s);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().first().toString(), u"Une fuite"_s);
        QCOMPARE(m_engine->state(), State::Writing);
        QCOMPARE(moved.size(), 3); // opening, ready, writing
        m_engine->close();
        QCOMPARE(reply("DELETE", jsonReply({}, 204)).request.url.path(), u"/v1/phonewritings/"_s + id);
        reply("GET", jsonReply(toJson(at(3, u"trop tard"_s))));
        QCOMPARE(written.size(), 1);
    }
    void anAnswerThatIsNotTheHubsChangesNothing()
    {
        QSignalSpy failed(m_engine.get(), &PhoneWritingEngine::hubFailed);
        m_engine->open(request, {});
        auto bad = toJson(code);
        bad.remove("url"_L1);
        reply("POST", jsonReply(bad));
        QCOMPARE(m_engine->state(), State::Unreachable);
        QCOMPARE(failed.size(), 1);
    }
    void itsTimeEndsByTheEnginesOwnTimer()
    {
        auto brief = code;
        brief.secondsLeft = 0;
        m_engine->open(request, {});
        reply("POST", jsonReply(toJson(brief)));
        QTRY_COMPARE(m_engine->state(), State::Over);
    }
};

QTEST_GUILESS_MAIN(TestPhoneWriting)
#include "test_phonewriting.moc"
