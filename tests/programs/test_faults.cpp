// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "http/server.h"
#include "hub/feed/feedstore.h"
#include "oracle.h"
#include "world.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::testing;

namespace
{
const auto syncs = "POST /v1/sync"_ba;
const auto commands = "POST /v1/commands"_ba;
constexpr std::chrono::milliseconds patience = 30s;

QStringList headlines(RealBox &box)
{
    QStringList out;
    const auto messages = *box.cache().messages();
    for (const auto &stored : messages)
        out.append(stored.message.headline);
    out.sort();
    return out;
}

/// For programs with threads; empty: not installed.
QString libfaketime()
{
    QDirIterator it(u"/usr/lib"_s, { u"libfaketimeMT.so.1"_s }, QDir::Files, QDirIterator::Subdirectories);
    return it.hasNext() ? it.next() : QString();
}
} // namespace

/// One fault at a time between the real hub and the real engine: the rows of the table in docs/reliability.md.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(m_town, 1); }
    void cleanup() { m_world.reset(); }

    /// The screen's thread goes on while the network keeps an answer back for longer than a box waits.
    void anAnswerThatComesTooLateIsAskedForAgain()
    {
        QCOMPARE(NetLimits {}.silence, 20s); // of the product
        QVERIFY(inStep());
        m_world->proxy.setWeather({ .line = { .latency = shortLimits().silence } });
        m_world->proxy.reset();
        write(u"flat:1"_s, u"Un colis"_s);
        QTimer beat;
        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
        sinceBeat.start();
        beat.start(5ms);
        QVERIFY(until([&] { return box().engine().link() == SyncEngine::Link::Offline; }));
        beat.stop();
        qInfo("the thread was held for %lld ms at most", longest);
        QVERIFY2(longest < shortLimits().silence.count() / 2, qPrintable(QString::number(longest)));
        calm();
        QVERIFY(inStep());
        QCOMPARE(headlines(box()), QStringList { u"Un colis"_s });
    }

    void aCommandWhoseAnswerIsLostAfterTheCommitHasOneEffect()
    {
        QVERIFY(inStep());
        for (int i = 0; i < 3; ++i)
            m_world->proxy.next(Fault::Swallowed, commands);
        box().askForHelp({});
        QVERIFY(until([&] { return m_world->proxy.count(Fault::Swallowed) == 3; }));
        for (int i = 0; i < 3; ++i)
            m_world->proxy.next(Fault::Swallowed, commands);
        write(u"flat:1"_s, u"Un colis"_s);
        QVERIFY(inStep());
        QCOMPARE(m_world->proxy.count(Fault::Swallowed), 6);
        QCOMPARE(count(u"SELECT COUNT(*) FROM help"_s), 1);
        QCOMPARE(count(u"SELECT COUNT(*) FROM message"_s), 1);
    }

    /// The second copy comes as the answer to the next request, if the client lets it: stale, and of other cursors.
    void answersThatComeTwiceChangeNothing()
    {
        m_world->proxy.setWeather({ .chances = { { Fault::Doubled, 1000, syncs } } });
        for (int i = 0; i < 12; ++i) {
            write(u"flat:1"_s, u"Message %1"_s.arg(i));
            m_world->let(20ms);
        }
        QVERIFY(until([&] { return headlines(box()).size() == 12; }));
        QVERIFY(m_world->proxy.count(Fault::Doubled) > 3);
        calm();
        QVERIFY(inStep());
    }

    void whatIsNoWholeAnswerOfTheHubIsDiscarded_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("half an answer") << int(Fault::Truncated);
        QTest::newRow("a length that is too long") << int(Fault::LengthTooLong);
        QTest::newRow("a length that is too short") << int(Fault::LengthTooShort);
        QTest::newRow("a captive portal") << int(Fault::Portal);
    }
    void whatIsNoWholeAnswerOfTheHubIsDiscarded()
    {
        QFETCH(int, fault);
        write(u"flat:1"_s, u"Un colis"_s);
        QVERIFY(inStep());
        const auto before = box().scopes();
        m_world->proxy.setWeather({ .chances = { { static_cast<Fault>(fault), 1000, syncs } } });
        m_world->proxy.reset();
        QVERIFY(until([&] { return box().engine().link() == SyncEngine::Link::Offline && m_world->proxy.count(static_cast<Fault>(fault)) > 4; }));
        QCOMPARE(box().scopes(), before);
        QCOMPARE(headlines(box()), QStringList { u"Un colis"_s });
        calm();
        write(u"flat:1"_s, u"Un autre"_s);
        QVERIFY(inStep());
        QCOMPARE(headlines(box()), (QStringList { u"Un autre"_s, u"Un colis"_s }));
    }

    /// The first contact takes several pages; the connection is reset in the midst of twenty of them.
    void aLongAnswerThatIsResetTwentyTimesGoesOnWhereItWas()
    {
        box().close();
        fill(u"flat:1"_s, 900);
        for (int i = 0; i < 20; ++i)
            m_world->proxy.next(Fault::Reset, syncs);
        box().open();
        QVERIFY(inStep());
        QVERIFY(m_world->proxy.count(Fault::Reset) == 20);
        QCOMPARE(headlines(box()).size(), 900);
    }

    void halfOpenConnectionsAreNoticed()
    {
        QVERIFY(inStep());
        QList<bool> open;
        connect(&box().engine(), &SyncEngine::hintsChanged, this, [&open](bool isOpen) { open.append(isOpen); });
        m_world->proxy.freeze();
        write(u"flat:1"_s, u"Un colis"_s);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(until([&] { return open == QList<bool> { false, true }; }));
        qInfo("noticed after %lld ms; the product's ping takes %d times as long", timer.elapsed(), fast);
        QVERIFY(until([&] { return headlines(box()) == QStringList { u"Un colis"_s }; }));
    }

    void aBoxThatWasMovedWhileAwayErasesTheOldFlatBeforeItShowsTheNew()
    {
        auto &moved = *m_world->boxes[2];
        write(u"flat:3"_s, u"pour le 3"_s);
        write(u"building:2"_s, u"pour le bâtiment"_s);
        QVERIFY(inStep());
        moved.close();
        m_world->move(moved, u"flat:5"_s);
        write(u"flat:5"_s, u"pour le 5"_s);
        QVERIFY(until([&] { return m_world->staff[1]->isDone(); }));
        moved.open();
        QStringList seen = headlines(moved);
        QCOMPARE(seen, (QStringList { u"pour le 3"_s, u"pour le bâtiment"_s }));
        bool mixed = false;
        connect(&moved.cache(), &Cache::changed, this, [&] {
            seen = headlines(moved);
            mixed = mixed || (seen.contains(u"pour le 5"_s) && (seen.contains(u"pour le 3"_s) || seen.contains(u"pour le bâtiment"_s)));
        });
        QVERIFY(inStep());
        QVERIFY(!mixed);
        QCOMPARE(headlines(moved), QStringList { u"pour le 5"_s });
    }

    /// Only the hub itself can take a box's right away: whoever else stands in the way wipes nothing.
    void whoeverElseRefusesWipesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const auto html = "<html>401 revoked</html>"_ba;
        QTest::newRow("a proxy's 401") << 401 << "text/html"_ba << html;
        QTest::newRow("a proxy's 403") << 403 << "text/html"_ba << html;
        QTest::newRow("a 403 with problem details") << 403 << "application/problem+json"_ba << R"({"title":"revoked","status":403})"_ba;
        QTest::newRow("401 unauthorized") << 401 << "application/problem+json"_ba << R"({"title":"unauthorized","status":401})"_ba;
        QTest::newRow("the right words as another type") << 401 << "application/json"_ba << R"({"title":"revoked","status":401})"_ba;
        QTest::newRow("502") << 502 << "text/html"_ba << html;
        QTest::newRow("503 with problem details") << 503 << "application/problem+json"_ba << R"({"title":"revoked","status":503})"_ba;
    }
    void whoeverElseRefusesWipesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        write(u"flat:1"_s, u"Un colis"_s);
        QVERIFY(inStep());
        const auto before = box().scopes();
        int asked = 0;
        auto router = std::make_shared<http::Router>();
        router->add("POST", u"/v1/sync"_s, [&asked, status, type, body, this](const http::Request &, const http::Reply &reply) {
            QMetaObject::invokeMethod(this, [&asked] { ++asked; });
            http::Response response;
            response.status = status;
            response.setHeader("Content-Type"_ba, type);
            response.body = body;
            reply(std::move(response));
        }, 1024 * 1024);
        const auto stranger = *http::Server::listen({}, router);
        m_world->proxy.setTarget(stranger->port());
        m_world->proxy.reset();
        QVERIFY(until([&] { return asked > 8 && box().engine().link() == SyncEngine::Link::Offline; }));
        QCOMPARE(box().scopes(), before);
        QCOMPARE(headlines(box()), QStringList { u"Un colis"_s });
    }

    void aBoxWhoseRightIsTakenAwayIsWiped()
    {
        auto &old = *m_world->boxes[1];
        write(u"flat:2"_s, u"Un colis"_s);
        QVERIFY(inStep());
        m_world->replace(old); // World sees to it that nothing is left, and pairs it again
        QVERIFY(until([&] { return old.secret() == "flat:2#1"_L1; }));
        QVERIFY(inStep());
        QCOMPARE(headlines(old), QStringList { u"Un colis"_s });
    }

    void withoutHintsEverythingComesWithThePoll_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("poll");
        QTest::newRow("no socket") << int(Fault::UpgradeRefused) << 60'000;
        QTest::newRow("a silent socket") << int(Fault::UpgradeSilent) << 300'000;
    }
    void withoutHintsEverythingComesWithThePoll()
    {
        QFETCH(int, fault);
        QFETCH(int, poll);
        m_world->proxy.setWeather({ .chances = { { static_cast<Fault>(fault), 1000 } } });
        m_world->proxy.reset();
        QVERIFY(inStep());
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (int i = 1; i <= 4; ++i) {
            write(u"flat:1"_s, u"Message %1"_s.arg(i));
            timer.start();
            QVERIFY(until([&] { return headlines(box()).size() == i; }));
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo("at most %lld ms; a poll comes after %d ms at most", slowest, poll * 12 / 10 / fast);
        QVERIFY(slowest < poll * 12 / 10 / fast + 3'000); // what the machine and the request take
        QVERIFY(m_world->proxy.count(static_cast<Fault>(fault)) > 0);
    }

    void tenThousandMessagesThatWaitedComeInPages()
    {
        write(u"flat:1"_s, u"Un colis"_s);
        QVERIFY(inStep());
        box().close();
        fill(u"flat:1"_s, 10'000);
        const int before = m_world->witness.answers();
        QElapsedTimer timer;
        qint64 first = 0;
        timer.start();
        box().open();
        connect(&box().cache(), &Cache::changed, this, [&] { first = first > 0 ? first : timer.elapsed(); });
        QVERIFY(inStep());
        qInfo("the first are there after %lld ms, everybody is in step after %lld ms and %d answers", first, timer.elapsed(), m_world->witness.answers() - before);
        QCOMPARE(headlines(box()).size(), 10'001);
        QVERIFY(m_world->witness.answers() - before >= 50);
        QVERIFY2(first > 0 && first <= 5'000, qPrintable(QString::number(first)));
    }

    void aHubThatWasRestoredIsStartedOverOnce()
    {
        write(u"flat:1"_s, u"avant"_s);
        QVERIFY(inStep());
        m_world->nextStep();
        m_world->backUp();
        m_world->nextStep();
        write(u"flat:1"_s, u"après"_s);
        box().askForHelp({});
        QVERIFY(inStep());
        box().confirm(box().cache().messages()->first(), ReceiptLevel::Read);
        QVERIFY(inStep());
        m_world->nextStep();
        m_world->killHub();
        box().askForHelp({}); // waits while the hub is away
        const int before = m_world->witness.startOvers();
        m_world->restore();
        QVERIFY(inStep());
        QCOMPARE(headlines(box()), QStringList { u"avant"_s });
        int held = 0;
        for (const auto &each : m_world->boxes)
            held += int(each->scopes().size());
        QCOMPARE(m_world->witness.startOvers() - before, held);
        QCOMPARE(count(u"SELECT COUNT(*) FROM help"_s), 1); // the one that waited; the other went with the hub that took it
    }

    void aHubWhoseClockJumpsKeepsTheOrder()
    {
        const auto library = libfaketime();
        QVERIFY2(!library.isEmpty(), "libfaketime is missing: packaging/install-dependencies test");
        QTemporaryDir folder;
        const auto jump = [&](const QByteArray &by) {
            QSaveFile file(folder.filePath(u"by"_s)); // the hub may read it at any moment
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(by) == by.size() && file.commit());
        };
        jump("+0");
        m_world->stopHub();
        const QMap<const char *, QByteArray> settings { { "LD_PRELOAD", library.toLatin1() }, { "FAKETIME_TIMESTAMP_FILE", folder.filePath(u"by"_s).toLatin1() },
            { "FAKETIME_NO_CACHE", "1" }, { "FAKETIME_DONT_FAKE_MONOTONIC", "1" } };
        for (auto it = settings.begin(); it != settings.end(); ++it)
            qputenv(it.key(), it.value());
        m_world->startHub();
        for (auto it = settings.keyBegin(); it != settings.keyEnd(); ++it)
            qunsetenv(*it);
        for (const auto &by : { "+0"_ba, "-3600"_ba, "+86400"_ba, "+0"_ba }) {
            jump(by);
            write(u"flat:1"_s, QString::fromLatin1(by) + QString::number(count(u"SELECT COUNT(*) FROM message"_s)));
            box().askForHelp({});
            QVERIFY(inStep());
        }
        QStringList order;
        const auto rows = m_world->database()->rows(u"SELECT body FROM change WHERE scope = 'flat:1' AND type = 'message' ORDER BY seq"_s);
        for (const auto &row : *rows)
            order.append(QJsonDocument::fromJson(row.first().toString().toUtf8()).object().value("headline"_L1).toString());
        QCOMPARE(order, (QStringList { u"+00"_s, u"-36001"_s, u"+864002"_s, u"+03"_s }));
        QCOMPARE(count(u"SELECT COUNT(*) FROM help"_s), 4);
    }

    /// A box reads what a newer hub adds: rows of another type, fields that it does not know.
    void aBoxReadsTheFeedOfANewerHub()
    {
        write(u"flat:1"_s, u"Un colis"_s);
        QVERIFY(inStep());
        const auto db = m_world->database();
        const auto added = db->atomically([&]() -> Result<Done> {
            hub::Transaction transaction { *db, QDateTime::currentDateTimeUtc(), {} };
            const auto row = db->row(u"SELECT id, body FROM change WHERE scope = 'flat:1' AND type = 'message'"_s);
            auto body = QJsonDocument::fromJson((**row)[1].toString().toUtf8()).object();
            body.insert("mood"_L1, u"merry"_s);
            auto answers = body.value("answers"_L1).toArray();
            auto first = answers.first().toObject();
            first.insert("colour"_L1, u"red"_s);
            answers.replace(0, first);
            body.insert("answers"_L1, answers);
            auto changed = hub::feed::put(transaction, u"flat:1"_s, u"message"_s, (**row)[0].toString(), body);
            if (!changed)
                return changed.error();
            auto poll = hub::feed::put(transaction, u"flat:1"_s, u"poll"_s, newId(), { { u"question"_s, u"Un banc ?"_s } });
            return poll ? Result<Done>(Done {}) : poll.error();
        });
        QVERIFY(added);
        write(u"flat:1"_s, u"Un autre"_s);
        QVERIFY(inStep());
        QCOMPARE(headlines(box()), (QStringList { u"Un autre"_s, u"Un colis"_s }));
    }

    /// Somebody holds the hub's database for ten seconds: it says 503 and when to come back, reads go on, and nothing is lost.
    void aDatabaseThatIsLockedForTenSecondsHoldsUpWritesOnly()
    {
        QVERIFY(inStep());
        const auto db = m_world->database();
        QVERIFY(db->rows(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        auto &karim = *m_world->staff[0];
        karim.setPatience(30s);
        write(u"flat:1"_s, u"Un colis"_s);
        box().askForHelp({});
        const int before = m_world->witness.answers();
        QVERIFY(until([&] { return timer.elapsed() > 10'000 && karim.lastTrouble().status != 0; }));
        QVERIFY(m_world->witness.answers() > before); // who brings no receipts is answered all the while
        QCOMPARE(karim.lastTrouble().status, 503);
        QCOMPARE(karim.lastTrouble().retryAfter, "1"_ba);
        QVERIFY(db->rows(u"COMMIT"_s));
        QVERIFY(inStep());
        QCOMPARE(count(u"SELECT COUNT(*) FROM help"_s), 1);
        QCOMPARE(count(u"SELECT COUNT(*) FROM message"_s), 1);
    }

private:
    [[nodiscard]] RealBox &box() { return *m_world->boxes[0]; }
    void calm() { m_world->proxy.setWeather({}); }

    /// By Karim, or by Omar where he is the one.
    void write(const QString &node, const QString &headline)
    {
        m_world->staff[node == "flat:5"_L1 ? 1 : 0]->order(u"message.send"_s, messageDraft(node, headline));
    }

    template<typename Condition>
    [[nodiscard]] bool until(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < patience.count())
            m_world->let(5ms);
        return condition();
    }

    /// Everybody is, and nothing is wrong.
    [[nodiscard]] bool inStep()
    {
        if (!until([this] { return m_world->behind().isEmpty(); })) {
            qWarning("%s", qPrintable(m_world->behind()));
            return false;
        }
        const auto findings = m_world->findings();
        if (!findings.isEmpty())
            qWarning("%s", qPrintable(findings.join(u'\n')));
        return findings.isEmpty();
    }

    [[nodiscard]] int count(const QString &sql) { return m_world->database()->row(sql)->value().first().toInt(); }

    /// So many messages in the node's scope, written into the hub's database.
    void fill(const QString &node, int messages)
    {
        const auto db = m_world->database();
        const auto done = db->atomically([&]() -> Result<Done> {
            hub::Transaction transaction { *db, QDateTime::currentDateTimeUtc(), {} };
            for (int i = 0; i < messages; ++i) {
                Message message { .id = newId(), .sender = { u"Karim"_s, SenderRole::Caretaker, {} }, .audience = { { node, NodeKind::Flat, u"Apt 1"_s } },
                    .language = u"fr"_s, .headline = u"Message %1"_s.arg(i), .text = u"Un colis vous attend à la loge."_s, .sentAt = transaction.now };
                const auto body = QString::fromUtf8(QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact));
                const auto kept = db->run(u"INSERT INTO message (id, sender_role, body, sent_at) VALUES (?, 'caretaker', ?, ?)"_s,
                    { message.id, body, toWireTime(transaction.now) });
                const auto meant = db->run(u"INSERT INTO message_audience (message, node) VALUES (?, ?)"_s, { message.id, node });
                const auto put = hub::feed::put(transaction, node, u"message"_s, message.id, toJson(message));
                if (!kept || !meant || !put)
                    return Error { Error::Kind::Internal, u"the scope cannot be filled"_s };
            }
            return Done {};
        });
        if (!done)
            qFatal("%s", qPrintable(toString(done.error())));
    }

    SqliteTemplate m_town;
    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
