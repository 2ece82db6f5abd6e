// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/messages/flatstates.h"
#include "hubfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;

Q_DECLARE_METATYPE(std::optional<ReceiptLevel>)

class TestMessages : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;

    QString send(const QJsonObject &body, const QString &who = u"karim"_s)
    {
        const auto answer = m_hub->command(m_hub->as(who), u"message.send"_s, body);
        if (answer.status != 200)
            qWarning() << answer.body;
        return answer.body.value("id"_L1).toString();
    }
    QJsonObject detail(const QString &message, const QString &who = u"karim"_s) { return m_hub->get(u"/v1/messages/"_s + message, m_hub->as(who)).body; }
    QString stateIn(const QString &message, const QString &flat) { return flatIn(detail(message), flat).value("state"_L1).toString(); }
    void handIn(const QString &flat, const QJsonArray &receipts) { QCOMPARE(m_hub->sync(m_hub->box(flat), {}, receipts).status, 200); }

private Q_SLOTS:
    void init() { m_hub = std::make_unique<HubFixture>(); }

    void aFlatGoesFromQueuedToAnsweredWithTheTimeOfEachStep()
    {
        const auto start = m_hub->clock.now();
        const auto id = send(draft(u"flat:1"_s));
        QCOMPARE(stateIn(id, u"flat:1"_s), u"queued"_s);
        const QStringList levels { u"stored"_s, u"presented"_s, u"read"_s, u"answered"_s };
        const QStringList states { u"delivered"_s, u"presented"_s, u"read"_s, u"answered"_s };
        for (int i = 0; i < levels.size(); ++i) {
            m_hub->clock.advance(1min);
            handIn(u"flat:1"_s, { receipt(id, levels[i], m_hub->clock.now(), i == 3 ? u"no"_s : QString()) });
            const auto report = flatIn(detail(id), u"flat:1"_s);
            QCOMPARE(report.value("state"_L1).toString(), states[i]);
            QCOMPARE(report.value("since"_L1).toString(), toWireTime(start.addSecs(60 * (i + 1))));
        }
        const auto report = flatIn(detail(id), u"flat:1"_s);
        QCOMPARE(report.value("answer"_L1).toObject().value("label"_L1).toString(), u"Non"_s);
        QCOMPARE(report.value("place"_L1).toString(), u"Bâtiment A · Escalier 1"_s);
        QCOMPARE(report.value("household"_L1).toString(), u"Mme Martin"_s);
    }
    void lateDoubledAndSwappedReceiptsChangeNothing()
    {
        const auto id = send(draft(u"flat:1"_s));
        const auto at = m_hub->clock.now();
        const QJsonArray all { receipt(id, u"stored"_s, at), receipt(id, u"presented"_s, at), receipt(id, u"read"_s, at), receipt(id, u"answered"_s, at, u"yes"_s) };
        handIn(u"flat:1"_s, { all[3], all[0] });
        const auto before = detail(id);
        m_hub->clock.advance(5min);
        handIn(u"flat:1"_s, all);
        handIn(u"flat:1"_s, { receipt(id, u"answered"_s, m_hub->clock.now(), u"no"_s), all[2], all[1], all[1] });
        const auto after = detail(id);
        QCOMPARE(flatIn(after, u"flat:1"_s).value("state"_L1).toString(), u"answered"_s);
        QCOMPARE(flatIn(after, u"flat:1"_s).value("answer"_L1).toObject().value("id"_L1).toString(), u"yes"_s);
        QCOMPARE(flatIn(after, u"flat:1"_s).value("since"_L1), flatIn(before, u"flat:1"_s).value("since"_L1));
    }
    void aReceiptForSomebodyElsesMessageCountsForNobody()
    {
        const auto id = send(draft(u"flat:3"_s));
        handIn(u"flat:1"_s, { receipt(id, u"read"_s, m_hub->clock.now()), receipt(newId(), u"read"_s, m_hub->clock.now()) });
        QCOMPARE(stateIn(id, u"flat:3"_s), u"queued"_s);
        QVERIFY(flatIn(detail(id), u"flat:1"_s).isEmpty());
    }
    void anAnswerThatWasNotOfferedIsNotShown()
    {
        const auto id = send(draft(u"flat:1"_s));
        handIn(u"flat:1"_s, { receipt(id, u"answered"_s, m_hub->clock.now(), u"perhaps"_s) });
        QCOMPARE(stateIn(id, u"flat:1"_s), u"queued"_s);
    }
    void aBoxWithAWrongClockMovesNothingIntoTheFutureOrBeforeTheMessage()
    {
        const auto id = send(draft(u"flat:1"_s));
        m_hub->clock.advance(10min);
        handIn(u"flat:1"_s, { receipt(id, u"stored"_s, m_hub->clock.now().addYears(-50)), receipt(id, u"read"_s, m_hub->clock.now().addYears(10)) });
        QCOMPARE(flatIn(detail(id), u"flat:1"_s).value("since"_L1).toString(), toWireTime(m_hub->clock.now()));
    }
    void stateFollowsWhatAPersonDidThenExpiryAndCancellation_data()
    {
        QTest::addColumn<std::optional<ReceiptLevel>>("level");
        QTest::addColumn<int>("expiresAfter"); // minutes; 0: never
        QTest::addColumn<int>("cancelledAfter");
        QTest::addColumn<int>("expected");
        using L = std::optional<ReceiptLevel>;
        using S = messages::FlatState;
        const auto row = [](const char *name, L level, int expires, int cancelled, S state) { QTest::newRow(name) << level << expires << cancelled << int(state); };
        row("nothing yet", {}, 0, 0, S::Queued);
        row("stored", ReceiptLevel::Stored, 0, 0, S::Delivered);
        row("shown", ReceiptLevel::Presented, 0, 0, S::Presented);
        row("expired before it came", {}, 5, 0, S::Expired);
        row("expired unread", ReceiptLevel::Presented, 5, 0, S::Expired);
        row("read, then expired", ReceiptLevel::Read, 5, 0, S::Read);
        row("answered, then cancelled", ReceiptLevel::Answered, 0, 5, S::Answered);
        row("cancelled unread", ReceiptLevel::Stored, 0, 5, S::Cancelled);
        row("cancelled before it expired", {}, 8, 5, S::Cancelled);
        row("expired before it was cancelled", {}, 3, 5, S::Expired);
        row("not over yet", ReceiptLevel::Stored, 30, 0, S::Delivered);
    }
    void stateFollowsWhatAPersonDidThenExpiryAndCancellation()
    {
        QFETCH(std::optional<ReceiptLevel>, level);
        QFETCH(int, expiresAfter);
        QFETCH(int, cancelledAfter);
        QFETCH(int, expected);
        const auto sent = fromWireTime(u"2026-11-21T12:00:00.000Z"_s);
        Message message { .sentAt = sent };
        if (expiresAfter > 0)
            message.expiresAt = sent.addSecs(60 * expiresAfter);
        if (cancelledAfter > 0)
            message.cancelledAt = sent.addSecs(60 * cancelledAfter);
        const auto [state, since] = messages::stateOf(message, { level, sent.addSecs(1), {} }, sent.addSecs(600));
        QCOMPARE(int(state), expected);
        QVERIFY(since.isValid());
    }
    void aBoxIsReachableFor12MinutesAfterItsLastContact()
    {
        const auto id = send(draft(u"residence:1"_s));
        QCOMPARE(flatIn(detail(id), u"flat:1"_s).value("reachable"_L1).toString(), u"no"_s);
        QCOMPARE(flatIn(detail(id), u"flat:2"_s).value("reachable"_L1).toString(), u"none"_s);
        handIn(u"flat:1"_s, {});
        const auto seen = m_hub->clock.now();
        m_hub->clock.advance(12min - 1ms);
        QCOMPARE(flatIn(detail(id), u"flat:1"_s).value("reachable"_L1).toString(), u"yes"_s);
        m_hub->clock.advance(1ms);
        const auto report = flatIn(detail(id), u"flat:1"_s);
        QCOMPARE(report.value("reachable"_L1).toString(), u"no"_s);
        QCOMPARE(report.value("lastSeenAt"_L1).toString(), toWireTime(seen));
    }
    void lastContactSurvivesARestart()
    {
        const auto id = send(draft(u"flat:1"_s));
        handIn(u"flat:1"_s, {});
        m_hub->reopen();
        QCOMPARE(flatIn(detail(id), u"flat:1"_s).value("reachable"_L1).toString(), u"yes"_s);
    }
    void countsAddUpAndNameTheUnreachable()
    {
        const auto id = send(draft(u"residence:1"_s));
        handIn(u"flat:1"_s, { receipt(id, u"read"_s, m_hub->clock.now()) });
        const auto counts = detail(id).value("counts"_L1).toObject();
        QCOMPARE(counts.value("flats"_L1).toInt(), 4);
        QCOMPARE(counts.value("read"_L1).toInt(), 1);
        QCOMPARE(counts.value("queued"_L1).toInt(), 3);
        QCOMPARE(counts.value("unreachable"_L1).toInt(), 3);
        const auto listed = m_hub->get(u"/v1/messages"_s, m_hub->as(u"karim"_s)).body.value("messages"_L1).toArray().first().toObject();
        QCOMPARE(listed.value("counts"_L1).toObject(), counts);
    }
    void flatsAreListedByBuildingStairwellFloorAndName()
    {
        const auto flats = detail(send(draft(u"residence:1"_s))).value("flats"_L1).toArray();
        QStringList names;
        for (const auto &flat : flats)
            names.append(flat.toObject().value("flat"_L1).toObject().value("name"_L1).toString());
        QCOMPARE(names, QStringList({ u"Apt 1"_s, u"Apt 2"_s, u"Apt 9"_s, u"Apt 10"_s }));
    }
    void theListIsPagedNewestFirst()
    {
        QStringList sent;
        for (int i = 0; i < 5; ++i) {
            m_hub->clock.advance(1s);
            sent.prepend(send(draft(u"flat:1"_s)));
        }
        QStringList seen;
        QString before;
        for (bool more = true; more;) {
            const QString path = before.isEmpty() ? u"/v1/messages?limit=2"_s : u"/v1/messages?limit=2&before="_s + before;
            const auto page = m_hub->get(path, m_hub->as(u"karim"_s)).body;
            more = page.value("more"_L1).toBool();
            for (const auto &summary : page.value("messages"_L1).toArray())
                seen.append(summary.toObject().value("message"_L1).toObject().value("id"_L1).toString());
            before = seen.last();
        }
        QCOMPARE(seen, sent);
    }
    void aCancelledMessageIsCancelledOnTheBoxToo()
    {
        const auto id = send(draft(u"flat:1"_s));
        m_hub->clock.advance(1min);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.cancel"_s, { { u"message"_s, id } }).status, 200);
        QCOMPARE(stateIn(id, u"flat:1"_s), u"cancelled"_s);
        const auto change = scopeIn(m_hub->sync(m_hub->box(u"flat:1"_s)).body, u"flat:1"_s).value("changes"_L1).toArray().last().toObject();
        QCOMPARE(change.value("rev"_L1).toInt(), 2);
        QCOMPARE(change.value("body"_L1).toObject().value("cancelledAt"_L1).toString(), toWireTime(m_hub->clock.now()));
    }
    void aCallForHelpShowsOnTheMessageUntilItIsClosed()
    {
        const auto id = send(draft(u"building:1"_s));
        const auto help = newId();
        const auto asked = m_hub->command(
            m_hub->box(u"flat:1"_s), u"help.request"_s, { { u"id"_s, help }, { u"message"_s, id }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } });
        QCOMPARE(asked.status, 200);
        QVERIFY(flatIn(detail(id), u"flat:1"_s).value("needsHelp"_L1).toBool());
        auto listed = m_hub->get(u"/v1/help"_s, m_hub->as(u"karim"_s)).body;
        QCOMPARE(listed.value("open"_L1).toInt(), 1);
        const auto request = listed.value("requests"_L1).toArray().first().toObject();
        QCOMPARE(request.value("headline"_L1).toString(), u"Bonjour"_s);
        QCOMPARE(request.value("household"_L1).toString(), u"Mme Martin"_s);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"help.take"_s, { { u"help"_s, help } }).status, 200);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"help.take"_s, { { u"help"_s, help } }).status, 409);
        QVERIFY(flatIn(detail(id), u"flat:1"_s).value("needsHelp"_L1).toBool());
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"help.close"_s, { { u"help"_s, help }, { u"note"_s, u"clé sous le paillasson"_s } }).status, 200);
        QVERIFY(!flatIn(detail(id), u"flat:1"_s).contains("needsHelp"_L1));
        const auto onBox = m_hub->sync(m_hub->box(u"flat:1"_s));
        const auto change = scopeIn(onBox.body, u"flat:1"_s).value("changes"_L1).toArray().last().toObject().value("body"_L1).toObject();
        QCOMPARE(change.value("state"_L1).toString(), u"closed"_s);
        QCOMPARE(change.value("takenBy"_L1).toString(), u"Karim"_s);
        QVERIFY2(!onBox.response.body.contains("paillasson"), "the note is staff's own");
        QCOMPARE(m_hub->get(u"/v1/help"_s, m_hub->as(u"karim"_s)).body.value("requests"_L1).toArray().first().toObject().value("note"_L1).toString(),
            u"clé sous le paillasson"_s);
    }
    void whatACallForHelpIsAboutReachesCaretakerAndFlat()
    {
        const auto help = newId();
        const QJsonObject body { { u"id"_s, help }, { u"text"_s, u"  المصعد\n\tلا يعمل "_s }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } };
        QCOMPARE(m_hub->command(m_hub->box(u"flat:1"_s), u"help.request"_s, body).status, 200);
        const auto text = [&] { return m_hub->get(u"/v1/help"_s, m_hub->as(u"karim"_s)).body.value("requests"_L1).toArray().first().toObject().value("text"_L1).toString(); };
        QCOMPARE(text(), u"المصعد لا يعمل"_s);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"help.take"_s, { { u"help"_s, help } }).status, 200);
        QCOMPARE(text(), u"المصعد لا يعمل"_s);
        const auto onBox = m_hub->sync(m_hub->box(u"flat:1"_s));
        const auto row = scopeIn(onBox.body, u"flat:1"_s).value("changes"_L1).toArray().last().toObject().value("body"_L1).toObject();
        QCOMPARE(row.value("text"_L1).toString(), u"المصعد لا يعمل"_s);
    }
    void aTextThatIsNoneIsRefusedOrLeftOut_data()
    {
        QTest::addColumn<QJsonValue>("text");
        QTest::addColumn<int>("status");
        QTest::newRow("as long as it may be") << QJsonValue(QString(256, u'a')) << 200;
        QTest::newRow("longer") << QJsonValue(QString(257, u'a')) << 400;
        QTest::newRow("256 emoji") << QJsonValue(u"🚪"_s.repeated(256)) << 200;
        QTest::newRow("a control character") << QJsonValue(u"a\u0007b"_s) << 400;
        QTest::newRow("half an emoji") << QJsonValue(QString(QChar(0xd83d))) << 400;
        QTest::newRow("a number") << QJsonValue(1) << 400;
        QTest::newRow("blank") << QJsonValue(u"  "_s) << 200;
    }
    void aTextThatIsNoneIsRefusedOrLeftOut()
    {
        QFETCH(QJsonValue, text);
        QFETCH(int, status);
        const auto asked = m_hub->command(
            m_hub->box(u"flat:1"_s), u"help.request"_s, { { u"id"_s, newId() }, { u"text"_s, text }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } });
        QCOMPARE(asked.status, status);
        if (status == 400)
            QCOMPARE(asked.body.value("field"_L1).toString(), u"help.request.text"_s);
        const auto listed = m_hub->get(u"/v1/help"_s, m_hub->as(u"karim"_s)).body.value("requests"_L1).toArray();
        QCOMPARE(listed.size(), status == 200 ? 1 : 0);
        QCOMPARE(listed.first().toObject().contains("text"_L1), status == 200 && !text.toString().trimmed().isEmpty());
    }
    void helpAboutAnotherFlatsMessageIsNotFound()
    {
        const auto id = send(draft(u"flat:3"_s));
        const auto asked = m_hub->command(
            m_hub->box(u"flat:1"_s), u"help.request"_s, { { u"id"_s, newId() }, { u"message"_s, id }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } });
        QCOMPARE(asked.status, 404);
        QCOMPARE(asked.body.value("field"_L1).toString(), u"help.request.message"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
