// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "model/command.h"
#include "model/feed.h"
#include "model/help.h"
#include "model/jsonreader.h"
#include "model/message.h"
#include "model/news.h"
#include "model/pairing.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
const auto uuid = u"01936e5a-7c00-7abc-8def-0123456789ab"_s;
const auto noon = u"2026-11-21T12:00:00.000Z"_s;

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

QJsonObject sampleMessage()
{
    return {
        { u"id"_s, uuid },
        { u"priority"_s, u"important"_s },
        { u"sender"_s, QJsonObject { { u"name"_s, u"Karim"_s }, { u"role"_s, u"caretaker"_s } } },
        { u"audience"_s, QJsonArray { QJsonObject { { u"id"_s, u"building:2"_s }, { u"kind"_s, u"building"_s }, { u"name"_s, u"Bâtiment B"_s } } } },
        { u"language"_s, u"fr"_s },
        { u"headline"_s, u"Ascenseur en panne 🛗"_s },
        { u"text"_s, u"<b>Le réparateur</b> arrive\nvers 20 h."_s },
        { u"answers"_s, QJsonArray { QJsonObject { { u"id"_s, u"yes"_s }, { u"label"_s, u"D’accord"_s } } } },
        { u"variants"_s,
            QJsonArray { QJsonObject { { u"language"_s, u"ar"_s }, { u"headline"_s, u"المصعد معطل"_s }, { u"text"_s, u"يصل المصلح"_s },
                { u"answers"_s, QJsonArray { QJsonObject { { u"id"_s, u"yes"_s }, { u"label"_s, u"حسنا"_s } } } } } } },
        { u"sentAt"_s, noon },
        { u"expiresAt"_s, u"2026-11-22T12:00:00.000Z"_s },
    };
}

/// Sets the value at a path such as "answers.0.label"; an undefined value removes it.
QJsonValue with(QJsonValue root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (root.isArray()) {
        auto array = root.toArray();
        array[path.first().toInt()] = with(array.at(path.first().toInt()), path.mid(1), value);
        return array;
    }
    auto object = root.toObject();
    object[path.first()] = with(object.value(path.first()), path.mid(1), value);
    return object;
}
} // namespace

class TestModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageSurvivesTheWireUnchanged()
    {
        const auto message = messageFromJson(sampleMessage(), u"message"_s);
        QVERIFY2(message.hasValue(), message ? "" : qPrintable(toString(message.error())));
        QCOMPARE(toJson(*message), sampleMessage());
    }

    void aBadFieldIsNamedByItsPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("missing id") << u"id"_s << gone << u"message.id"_s;
        QTest::newRow("number as id") << u"id"_s << QJsonValue(7) << u"message.id"_s;
        QTest::newRow("upper-case id") << u"id"_s << QJsonValue(uuid.toUpper()) << u"message.id"_s;
        QTest::newRow("unknown priority") << u"priority"_s << QJsonValue(u"urgent"_s) << u"message.priority"_s;
        QTest::newRow("empty headline") << u"headline"_s << QJsonValue(QString()) << u"message.headline"_s;
        QTest::newRow("long headline") << u"headline"_s << QJsonValue(QString(61, u'a')) << u"message.headline"_s;
        QTest::newRow("10,000 characters") << u"text"_s << QJsonValue(QString(10'000, u'a')) << u"message.text"_s;
        QTest::newRow("control character") << u"text"_s << QJsonValue(u"a\u0000b"_s) << u"message.text"_s;
        QTest::newRow("lone surrogate") << u"text"_s << QJsonValue(QString(QChar(0xd800))) << u"message.text"_s;
        QTest::newRow("long answer") << u"answers.0.label"_s << QJsonValue(QString(41, u'a')) << u"message.answers[0].label"_s;
        QTest::newRow("variant's other answers") << u"variants.0.answers.0.id"_s << QJsonValue(u"no"_s) << u"message.variants[0].answers"_s;
        QTest::newRow("no audience") << u"audience"_s << QJsonValue(QJsonArray()) << u"message.audience"_s;
        QTest::newRow("foreign node") << u"audience.0.id"_s << QJsonValue(u"planet:1"_s) << u"message.audience[0].id"_s;
        QTest::newRow("local time") << u"sentAt"_s << QJsonValue(u"2026-11-21T12:00:00"_s) << u"message.sentAt"_s;
        QTest::newRow("null") << u"text"_s << QJsonValue(QJsonValue::Null) << u"message.text"_s;
    }
    void aBadFieldIsNamedByItsPath()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        const auto message = messageFromJson(with(sampleMessage(), path.split(u'.'), value).toObject(), u"message"_s);
        QVERIFY(!message);
        QCOMPARE(message.error().kind, Error::Kind::Invalid);
        QCOMPARE(message.error().field, field);
    }

    void whatANewerHubAddsIsIgnored_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path : { u"colour"_s, u"sender.age"_s, u"audience.0.area"_s, u"answers.0.colour"_s, u"variants.0.colour"_s, u"variants.0.answers.0.colour"_s })
            QTest::newRow(qPrintable(path)) << path;
    }
    void whatANewerHubAddsIsIgnored()
    {
        QFETCH(QString, path);
        const auto message = messageFromJson(with(sampleMessage(), path.split(u'.'), u"new"_s).toObject(), u"message"_s);
        QVERIFY2(message.hasValue(), message ? "" : qPrintable(toString(message.error())));
        QCOMPARE(toJson(*message), sampleMessage());
    }

    void anUnknownFieldOfADraftIsRefused()
    {
        auto draft = sampleMessage();
        for (const auto &field : { u"id"_s, u"sender"_s, u"sentAt"_s })
            draft.remove(field);
        draft[u"audience"_s] = QJsonArray { u"building:2"_s };
        QVERIFY(messageDraftFromJson(draft, u"draft"_s));
        for (const auto &path : { u"colour"_s, u"answers.0.colour"_s, u"variants.0.answers.0.colour"_s }) {
            const auto refused = messageDraftFromJson(with(draft, path.split(u'.'), u"red"_s).toObject(), u"draft"_s);
            QVERIFY(!refused);
            QVERIFY2(refused.error().detail == u"unknown field"_s && refused.error().field.endsWith(u"colour"_s), qPrintable(toString(refused.error())));
        }
    }

    void anAnswerOfANewerHubIsRead()
    {
        const auto digest = QString(16, u'0');
        const QJsonObject change { { u"seq"_s, 1 }, { u"op"_s, u"put"_s }, { u"type"_s, u"poll"_s }, { u"id"_s, u"1"_s }, { u"rev"_s, 1 },
            { u"body"_s, QJsonObject { { u"a"_s, 1 } } }, { u"new"_s, 1 } };
        const QJsonObject news { { u"e"_s, digest }, { u"from"_s, 0 }, { u"to"_s, 1 }, { u"more"_s, false }, { u"digest"_s, digest },
            { u"changes"_s, QJsonArray { change } }, { u"new"_s, 1 } };
        const QJsonObject answer { { u"now"_s, u"2026-11-21T12:00:00.000Z"_s }, { u"scopes"_s, QJsonObject { { u"family:3"_s, news } } },
            { u"scopeList"_s, QJsonArray { u"family:3"_s } }, { u"pollAfterMs"_s, 60'000 }, { u"new"_s, 1 } };
        const auto read = syncAnswerFromJson(answer, {});
        QVERIFY2(read.hasValue(), read ? "" : qPrintable(toString(read.error())));
        QCOMPARE(read->scopes.value(u"family:3"_s).changes.first().type, u"poll"_s);
    }

    void aLimitIsNamedInTheError()
    {
        const auto message = messageFromJson(with(sampleMessage(), { u"text"_s }, QString(10'000, u'a')).toObject(), u"message"_s);
        QVERIFY(!message);
        QCOMPARE(message.error().detail, u"has 10000 characters; at most 4000 are allowed"_s);
    }

    void twoAnswersCannotShareAnId()
    {
        auto object = sampleMessage();
        const QJsonObject answer { { u"id"_s, u"yes"_s }, { u"label"_s, u"Oui"_s } };
        object[u"answers"_s] = QJsonArray { answer, answer };
        object.remove(u"variants"_s);
        const auto message = messageFromJson(object, u"message"_s);
        QVERIFY(!message);
        QCOMPARE(message.error().field, u"message.answers"_s);
    }

    void aResidentReadsTheirLanguageElseTheOriginal()
    {
        const auto message = *messageFromJson(sampleMessage(), u"message"_s);
        QCOMPARE(message.in(u"ar"_s).answers.first().label, u"حسنا"_s);
        QCOMPARE(message.in(u"tr"_s).language, u"fr"_s);
        QCOMPARE(message.in(u"fr"_s).headline, message.headline);
    }

    void anAnswerGoesOnlyWithItsLevel()
    {
        const QJsonObject read { { u"message"_s, uuid }, { u"level"_s, u"read"_s }, { u"at"_s, noon } };
        QVERIFY(receiptFromJson(read, u"receipt"_s));
        QVERIFY(!receiptFromJson(with(read, { u"answer"_s }, u"yes"_s).toObject(), u"receipt"_s));
        QVERIFY(!receiptFromJson(with(read, { u"level"_s }, u"answered"_s).toObject(), u"receipt"_s));
    }

    void syncSurvivesTheWireUnchanged()
    {
        const auto request = parsed(R"({"boot":"01936e5a-7c00-7abc-8def-0123456789ab","software":"0.1.0","max":200,
            "cursors":{"residence:1":{"e":"00000000000000aa","s":12},"flat:3":{"e":"00000000000000bb","s":0,"why":"digest"}},
            "receipts":[{"message":"01936e5a-7c00-7abc-8def-0123456789ab","level":"answered","answer":"yes","at":"2026-11-21T12:00:00.000Z"}]})");
        const auto decoded = syncRequestFromJson(request, {});
        QVERIFY2(decoded.hasValue(), decoded ? "" : qPrintable(toString(decoded.error())));
        QCOMPARE(toJson(*decoded), request);

        const auto answer = parsed(R"({"now":"2026-11-21T12:00:00.000Z","pollAfterMs":300000,"scopeList":["residence:1","flat:3"],"scopes":{
            "residence:1":{"e":"00000000000000aa","from":12,"to":13,"more":false,"digest":"0000000000000001",
                "changes":[{"seq":13,"op":"del","type":"news","id":"x","rev":2}]},
            "flat:3":{"reset":{"e":"00000000000000cc","why":"epoch","to":1,"more":true,"digest":"0000000000000002",
                "changes":[{"seq":1,"op":"put","type":"place","id":"place","rev":1,"body":{"a":1}}]}}}})");
        const auto decodedAnswer = syncAnswerFromJson(answer, {});
        QVERIFY2(decodedAnswer.hasValue(), decodedAnswer ? "" : qPrintable(toString(decodedAnswer.error())));
        QCOMPARE(toJson(*decodedAnswer), answer);
    }

    void aBadScopeIsNamed()
    {
        const auto request = syncRequestFromJson(parsed(R"({"boot":"01936e5a-7c00-7abc-8def-0123456789ab","cursors":{"moon:1":{"e":"00000000000000aa","s":1}}})"), {});
        QVERIFY(!request);
        QCOMPARE(request.error().field, u"cursors.moon:1"_s);
    }

    void theDigestDependsOnRowsNotOnOrder()
    {
        Digest one;
        one.add(u"news", u"a", 1);
        one.add(u"message", u"b", 7);
        Digest other;
        other.add(u"message", u"b", 6);
        other.add(u"news", u"a", 1);
        QVERIFY(one != other);
        other.remove(u"message", u"b", 6);
        other.add(u"message", u"b", 7);
        QCOMPARE(other.toHex(), one.toHex());
        one.remove(u"news", u"a", 1);
        one.remove(u"message", u"b", 7);
        QCOMPARE(one.toHex(), u"0000000000000000"_s);
    }
    void aDigestIsSixteenHexDigits()
    {
        QCOMPARE(Digest::fromHex(u"00fF000000000001")->toHex(), u"00ff000000000001"_s);
        for (const auto &wrong : { u"ff"_s, u"0x00000000000001"_s, u" 000000000000001"_s, u"+000000000000001"_s, u"00000000000000001"_s, QString(16, QChar(u'\0')) })
            QVERIFY2(!Digest::fromHex(wrong), qPrintable(wrong));
    }

    void theDigestIsTheSpecifiedOne()
    {
        Digest digest;
        digest.add(u"news", u"a", 1);
        const QByteArray row("news\0a\0001", 8);
        QCOMPARE(digest.toHex(), QString::fromLatin1(QCryptographicHash::hash(row, QCryptographicHash::Sha256).first(8).toHex()));
    }

    void otherThingsSurviveTheWireToo()
    {
        const auto node = QJsonObject { { u"id"_s, u"flat:14"_s }, { u"kind"_s, u"flat"_s }, { u"name"_s, u"Apt 214"_s } };
        const QJsonObject help { { u"id"_s, uuid }, { u"flat"_s, node }, { u"place"_s, u"Bâtiment B"_s }, { u"state"_s, u"taken"_s },
            { u"text"_s, u"المصعد لا يعمل"_s }, { u"askedAt"_s, noon }, { u"takenBy"_s, u"Karim"_s }, { u"takenAt"_s, noon } };
        QCOMPARE(toJson(*helpRequestFromJson(help, u"help"_s)), help);
        auto wordy = help;
        wordy[u"text"_s] = QString(257, u'a');
        QCOMPARE(helpRequestFromJson(wordy, u"help"_s).error().field, u"help.text"_s);
        const QJsonObject status { { u"state"_s, u"offered"_s }, { u"place"_s, QJsonObject { { u"flat"_s, node }, { u"path"_s, QJsonArray() } } } };
        QCOMPARE(toJson(*pairStatusFromJson(status, u"pair"_s)), status);
        const QJsonObject answer { { u"seqs"_s, QJsonObject { { u"building:2"_s, 815 } } }, { u"id"_s, uuid }, { u"flats"_s, 24 } };
        QCOMPARE(toJson(*commandAnswerFromJson(answer, {})), answer);
    }

    void brokenJsonSaysWhere()
    {
        const auto broken = parseJsonObject("{\"a\":1,}", u"body"_s);
        QVERIFY(!broken);
        QVERIFY2(broken.error().detail.contains(u"at byte"_s), qPrintable(broken.error().detail));
        QVERIFY(!parseJsonObject("[1]", u"body"_s));
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "test_model.moc"
