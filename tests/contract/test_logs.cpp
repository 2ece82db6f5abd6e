// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "core/ids.h"
#include "realprogram.h"
#include "storage/database.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// The real programs live through a story in which every personal value is known; then their logs, at their most talkative, are read.
class TestLogs : public QObject
{
    Q_OBJECT

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    static constexpr int patience = 60'000;
    QTemporaryDir m_folder;
    QStringList m_personal; ///< must be in no log
    QString in(const QString &name) const { return m_folder.filePath(name); }
    QString personal(const QString &value)
    {
        m_personal.append(value);
        return value;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString inDatabase(const QString &path, const QString &sql) const
    {
        const auto db = Database::open({ .path = in(path), .access = Database::Access::ReadOnly });
        const auto row = db ? (*db)->row(sql) : db.error();
        return row && *row ? (*row)->first().toString() : QString();
    }
    std::unique_ptr<QProcess> television(const QString &name, const ServingHub &hub, const QStringList &more)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->setStandardOutputFile(in(name + u".log"_s));
        process->start(QStringLiteral(PALIER_TV_PROGRAM),
            QStringList { u"--data"_s, in(name), u"--hub"_s, hub.url(), u"--windowed"_s, u"1280x720"_s, u"--log"_s, u"debug"_s } + more);
        return process;
    }
    static QJsonObject command(const QString &type, const QJsonObject &body) { return { { u"type"_s, type }, { u"body"_s, body } }; }
    static Headers keyed(Headers headers) { return headers << std::pair("Idempotency-Key"_ba, newId().toLatin1()); }

    void isStructured(const QByteArray &log) const
    {
        static const QRegularExpression form(u"^time=[0-9T:.-]+Z level=(debug|info|warning|error) category=\\S+ event=\\S+( [a-z]+=([^\\s\"=\\\\]+|\"([^\"\\\\]|\\\\.)*\"))*$"_s);
        const auto lines = QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &line : lines)
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }
    void saysNothingPersonal(const QByteArray &log) const
    {
        for (const auto &value : m_personal) {
            QVERIFY2(value.size() >= 4, qPrintable(value)); // or it would be found by chance
            QVERIFY2(!log.contains(value.toUtf8()), qPrintable(u"%1 is in: %2"_s.arg(value, QString::fromUtf8(log))));
        }
    }

private Q_SLOTS:
    void noPersonalValueIsInAnyLog()
    {
        const QString household = personal(u"Famille Zyxwabc"_s);
        const QString name = personal(u"qarim.vorname"_s);
        const QString display = personal(u"Qarim Hausmeister"_s);
        const QString password = personal(u"olive zebre 42 sable"_s);
        const QString wrong = personal(u"mauvais zebre 43"_s);
        write(in(u"flats.csv"_s), QString(u"town;district;residence;building;flat;floor;household\nAix;Nord;Lilas;A;Apt 77714;1;%1\nAix;Nord;Lilas;A;Apt 77715;1;\n"_s.arg(household)).toUtf8());
        personal(u"Apt 77714"_s);
        QCOMPARE(run({ u"residence"_s, u"import"_s, in(u"flats.csv"_s), u"--data"_s, in(u"hub"_s) }).code, 0);
        QCOMPARE(run({ u"user"_s, u"add"_s, name, u"--display-name"_s, display, u"--role"_s, u"caretaker"_s, u"--node"_s, u"residence:1"_s, u"--data"_s, in(u"hub"_s) }, password.toUtf8()).code, 0);

        auto hub = std::make_unique<ServingHub>(in(u"hub"_s), QStringList { u"--log"_s, u"debug"_s });
        QVERIFY2(hub->isServing(), qPrintable(hub->errors()));
        QCOMPARE(hub->send("POST", u"/v1/session"_s, { { u"name"_s, name }, { u"password"_s, wrong } }).status, 401);
        QCOMPARE(hub->send("POST", u"/v1/session"_s, { { u"name"_s, name }, { u"password"_s, password } }).status, 429);
        Headers karim;
        QTRY_VERIFY_WITH_TIMEOUT(!(karim = hub->signIn(name, password)).at(1).second.isEmpty(), patience);
        personal(QString::fromLatin1(karim[0].second.split('=').last()));
        personal(QString::fromLatin1(karim[1].second));

        // A box is paired, by hand.
        const QString secret = personal(randomHex(32));
        const Headers box { { "Authorization"_ba, "Bearer " + secret.toLatin1() } };
        const auto code = personal(hub->send("POST", u"/v1/pair"_s, { { u"secretHash"_s, sha256Hex(QByteArray::fromHex(secret.toLatin1())) }, { u"model"_s, u"Box"_s }, { u"software"_s, u"1"_s } })
                                       .body.value("code"_L1).toString());
        QCOMPARE(hub->send("GET", u"/v1/pairings/"_s + code, {}, karim).status, 200);
        QCOMPARE(hub->send("POST", u"/v1/commands"_s, command(u"pairing.offer"_s, { { u"code"_s, code }, { u"flat"_s, u"flat:1"_s } }), keyed(karim)).status, 200);
        QCOMPARE(hub->send("POST", u"/v1/pair/confirm"_s, {}, box).status, 200);

        // Two televisions: one with that secret, one that shows a code.
        write(in(u"secret"_s), secret.toLatin1());
        const auto follows = television(u"follows"_s, *hub, { u"--box-secret-file"_s, in(u"secret"_s) });
        const auto pairs = television(u"pairs"_s, *hub, {});
        QString shown;
        const QString waiting = u"SELECT p.code FROM pairing p JOIN device d ON d.id = p.device WHERE d.state = 'waiting'"_s;
        QTRY_VERIFY_WITH_TIMEOUT(!(shown = inDatabase(u"hub/hub.db"_s, waiting)).isEmpty(), patience);
        personal(shown);
        QCOMPARE(hub->send("POST", u"/v1/commands"_s, command(u"pairing.offer"_s, { { u"code"_s, shown }, { u"flat"_s, u"flat:2"_s } }), keyed(karim)).status, 200);

        // A message, its answer, a call for help.
        const QJsonObject draft { { u"audience"_s, QJsonArray { u"flat:1"_s } }, { u"priority"_s, u"important"_s }, { u"language"_s, u"fr"_s },
            { u"headline"_s, personal(u"Zeppelin au toit"_s) }, { u"text"_s, personal(u"Le zeppelin part lundi."_s) },
            { u"answers"_s, QJsonArray { QJsonObject { { u"id"_s, u"yes"_s }, { u"label"_s, personal(u"Zut alors"_s) } } } } };
        const auto sent = hub->send("POST", u"/v1/commands"_s, command(u"message.send"_s, draft), keyed(karim));
        QCOMPARE(sent.status, 200);
        const QString message = sent.body.value("id"_L1).toString();
        const auto state = [&] { return hub->send("GET", u"/v1/messages/"_s + message, {}, karim).body.value("flats"_L1)[0]["state"_L1].toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(state() == "delivered"_L1 || state() == "presented"_L1, patience);
        const QJsonObject answered { { u"message"_s, message }, { u"level"_s, u"answered"_s }, { u"answer"_s, u"yes"_s }, { u"at"_s, toWireTime(QDateTime::currentDateTimeUtc()) } };
        QCOMPARE(hub->send("POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() }, { u"receipts"_s, QJsonArray { answered } } }, box).status, 200);
        const QString help = newId();
        const QString now = toWireTime(QDateTime::currentDateTimeUtc());
        QCOMPARE(hub->send("POST", u"/v1/commands"_s, command(u"help.request"_s, { { u"id"_s, help }, { u"message"_s, message }, { u"askedAt"_s, now } }), keyed(box)).status, 200);
        QCOMPARE(hub->send("POST", u"/v1/commands"_s, command(u"help.take"_s, { { u"help"_s, help } }), keyed(karim)).status, 200);
        QCOMPARE(hub->send("POST", u"/v1/commands"_s, command(u"help.close"_s, { { u"help"_s, help }, { u"note"_s, personal(u"clé chez Zoé"_s) } }), keyed(karim)).status, 200);

        // Something is written by phone.
        const QJsonObject wanted { { u"title"_s, personal(u"Zettel an Qarim"_s) }, { u"language"_s, u"fr"_s }, { u"limit"_s, 100 } };
        const auto token = personal(hub->send("POST", u"/v1/phonewritings"_s, wanted, box).body.value("url"_L1).toString().section(u'#', 1));
        const Headers phone { { "X-Palier-Writing"_ba, token.toLatin1() } };
        QCOMPARE(hub->send("PUT", u"/v1/phonewriting"_s, { { u"version"_s, 1 }, { u"text"_s, personal(u"Zikade im Bad"_s) } }, phone).status, 200);
        QCOMPARE(hub->send("PUT", u"/v1/phonewriting"_s, { { u"version"_s, 2 }, { u"text"_s, QString(personal(u"Zikade"_s) + QString(100, u'!')) } }, phone).status, 413);
        QCOMPARE(hub->send("GET", u"/v1/phonewriting"_s, {}, { { "X-Palier-Writing"_ba, personal(randomHex(16)).toLatin1() } }).status, 401);

        // What goes wrong.
        QCOMPARE(hub->send("POST", u"/v1/commands"_s, command(u"message.send"_s, { { u"headline"_s, personal(u"Zinnober"_s) } }), keyed(karim)).status, 400);
        QCOMPARE(hub->send("POST", u"/v1/sync"_s, { { u"cursors"_s, 7 } }, box).status, 400);
        const QString unknown = personal(randomHex(32));
        QCOMPARE(hub->send("POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() } }, { { "Authorization"_ba, "Bearer " + unknown.toLatin1() } }).status, 401);
        QCOMPARE(hub->send("DELETE", u"/v1/session"_s, {}, karim).status, 204);
        hub->kill();
        const QByteArray hubLog = hub->errors().toUtf8();
        const auto log = [this](const QString &program) { return contentsOf(in(program + u".log"_s)); };
        QTRY_VERIFY_WITH_TIMEOUT(log(u"follows"_s).contains("event=hub-fails"), patience);
        const QString candidate = inDatabase(u"pairs/core.db"_s, u"SELECT value FROM setting WHERE name = 'pairing.secret'"_s);
        QCOMPARE(candidate.size(), 64);
        personal(candidate);
        for (auto *process : { follows.get(), pairs.get() }) {
            process->terminate();
            QVERIFY(process->waitForFinished(patience));
        }

        for (const auto &event : { "event=hub-started", "event=sign-in-refused reason=wrong", "event=sign-in-refused reason=too-many", "event=signed-in account=", "event=box-bound device=device:1",
                 "event=command actor=", "event=signed-out" })
            QVERIFY2(hubLog.contains(event), qPrintable(u"%1 is not in: %2"_s.arg(QString::fromLatin1(event), QString::fromUtf8(hubLog))));
        QVERIFY(hubLog.contains(message.toLatin1()));
        QVERIFY2(log(u"follows"_s).contains("event=box-started") && log(u"follows"_s).contains("event=link state=online"), log(u"follows"_s).constData());
        QVERIFY2(log(u"pairs"_s).contains("event=pairing state=showingcode"), log(u"pairs"_s).constData());
        for (const auto &bytes : { hubLog, log(u"follows"_s), log(u"pairs"_s) }) {
            isStructured(bytes);
            saysNothingPersonal(bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestLogs)
#include "test_logs.moc"
