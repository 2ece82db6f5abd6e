// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "boxprogram.h"
#include "columnin.h"
#include "core/clock.h"
#include "core/ids.h"
#include "realprogram.h"
#include "storage/database.h"
#include "storage/folderlock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;
using namespace palier::testing;

namespace
{
using Headers = QList<std::pair<QByteArray, QByteArray>>;

QJsonObject scopesOf(const Reply &sync)
{
    return sync.body.value("scopes"_L1).toObject();
}
} // namespace

/// A hub is put back to yesterday's backup while its boxes are of today; and who may use a folder beside whom.
class TestYesterday : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    std::unique_ptr<ServingHub> m_hub;
    Headers m_karim;
    Headers m_landlord;

    QJsonObject letter() const
    {
        QFile file(m_data + u"/demo.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    QJsonObject boxNumber(int index) const { return letter().value("boxes"_L1).toArray().at(index).toObject(); }
    static Headers bearer(const QString &secret) { return { { "Authorization"_ba, "Bearer " + secret.toLatin1() } }; }

    void serve()
    {
        m_hub = std::make_unique<ServingHub>(m_data);
        QVERIFY2(m_hub->isServing(), qPrintable(m_hub->errors()));
        m_karim = m_hub->signIn(u"karim"_s, u"mistral-olive-42"_s);
        m_landlord = m_hub->signIn(u"bailleur"_s, u"cigales-garrigue-7"_s);
    }
    Reply command(const Headers &who, const QString &type, const QJsonObject &body, const QString &key = newId())
    {
        return m_hub->send("POST", u"/v1/commands"_s, { { u"type"_s, type }, { u"body"_s, body } }, who + Headers { { "Idempotency-Key"_ba, key.toLatin1() } });
    }
    QString write(const QString &headline)
    {
        return command(m_karim, u"message.send"_s,
            { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, headline }, { u"text"_s, u"x"_s } })
            .body.value("id"_L1)
            .toString();
    }
    QString publish(const QString &headline)
    {
        return command(m_landlord, u"news.publish"_s,
            { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"subject"_s, u"works"_s }, { u"icon"_s, u"droplets"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, headline }, { u"text"_s, u"x"_s } })
            .body.value("id"_L1)
            .toString();
    }
    Reply sync(const QString &secret, const QJsonObject &cursors = {})
    {
        return m_hub->send("POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, cursors } }, bearer(secret));
    }
    QStringList column(const QString &sql) const
    {
        return columnIn(m_data + u"/hub.db"_s, sql);
    }
    /// Another box takes the place of the one in this flat.
    void replaceBoxOf(const QString &flat)
    {
        const QString secret = randomHex(32);
        const auto code = m_hub->send("POST", u"/v1/pair"_s, { { u"secretHash"_s, sha256Hex(QByteArray::fromHex(secret.toLatin1())) }, { u"model"_s, u"Box"_s }, { u"software"_s, u"1"_s } });
        QCOMPARE(command(m_karim, u"pairing.offer"_s, { { u"code"_s, code.body.value("code"_L1) }, { u"flat"_s, flat } }).status, 200);
        QCOMPARE(m_hub->send("POST", u"/v1/pair/confirm"_s, {}, bearer(secret)).status, 200);
    }
    void renameHousehold(const QString &household)
    {
        QFile csv(m_folder->filePath(u"one.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QString text = u"town;district;residence;building;stairwell;flat;floor;household\nMarseille;13e arrondissement;Résidence Les Cigales;Bâtiment A;Escalier 1;Apt 101;1;%1\n"_s;
        csv.write(text.arg(household).toUtf8());
        csv.close();
        QVERIFY(run({ u"residence"_s, u"import"_s, csv.fileName(), u"--data"_s, m_data }).out.contains(u"changed 1 flats"_s));
    }
    QStringList householdOf101() const { return column(u"SELECT household FROM node WHERE name = 'Apt 101' AND parent = (SELECT id FROM node WHERE name = 'Escalier 1' AND parent = 'building:1')"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"hub"_s);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_data }).code, 0);
    }
    void cleanup() { m_hub.reset(); }

    void s38_whatWasTakenBackSinceStaysAway_data()
    {
        QTest::addColumn<QString>("lost"); // of the hub's folder, with the database
        QTest::newRow("the database is whole") << QString();
        QTest::newRow("the database is damaged") << u"damage"_s;
        QTest::newRow("the list beside it is lost") << u"list"_s;
    }
    void s38_whatWasTakenBackSinceStaysAway()
    {
        QFETCH(QString, lost);
        serve();
        const QString cancelled = write(u"À annuler"_s);
        const QString kept = write(u"À garder"_s);
        const QString news = publish(u"À retirer"_s);
        const QString oldSecret = boxNumber(1).value("secret"_L1).toString();
        const QString flat = boxNumber(1).value("flat"_L1).toString();
        QCOMPARE(sync(oldSecret).status, 200);
        QCOMPARE(householdOf101(), QStringList { u"Mme Martin"_s });
        const QString backup = m_folder->filePath(u"yesterday"_s);
        QCOMPARE(run({ u"backup"_s, backup, u"--data"_s, m_data }).code, 0);

        QCOMPARE(command(m_karim, u"message.cancel"_s, { { u"message"_s, cancelled } }).status, 200);
        QCOMPARE(command(m_landlord, u"news.withdraw"_s, { { u"news"_s, news } }).status, 200);
        replaceBoxOf(flat);
        renameHousehold({});
        QCOMPARE(sync(oldSecret).body.value("title"_L1).toString(), u"revoked"_s);
        QCOMPARE(m_hub->terminate(), 0);
        m_hub.reset();
        if (lost == "damage"_L1) {
            QFile file(m_data + u"/hub.db"_s);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(9000, 'x')) == 9000);
        } else if (lost == "list"_L1) {
            QVERIFY(QFile::remove(m_data + u"/hub.erasures"_s));
        }
        const auto said = run({ u"restore"_s, backup, u"--data"_s, m_data });
        QVERIFY2(said.code == 0 && said.out.contains(u"4 times something had been taken back"_s), qPrintable(said.out + said.err));

        serve();
        const auto message = m_hub->send("GET", u"/v1/messages/"_s + cancelled, {}, m_karim);
        QVERIFY(!message.body.value("message"_L1).toObject().value("cancelledAt"_L1).toString().isEmpty());
        QVERIFY(m_hub->send("GET", u"/v1/messages/"_s + kept, {}, m_karim).body.value("message"_L1).toObject().value("cancelledAt"_L1).toString().isEmpty());
        QCOMPARE(column(u"SELECT COUNT(*) FROM change WHERE type = 'news' AND deleted = 0 AND id = '%1'"_s.arg(news)), QStringList { u"0"_s });
        QCOMPARE(sync(oldSecret).body.value("title"_L1).toString(), u"revoked"_s);
        QCOMPARE(householdOf101(), QStringList { QString() });
        QVERIFY(run({ u"doctor"_s, u"--data"_s, m_data }).out.contains(u"ok      every scope's digest"_s));
        // Once more, from the same backup: what is known to be gone is not lost on the way.
        QCOMPARE(m_hub->terminate(), 0);
        m_hub.reset();
        const auto twice = run({ u"restore"_s, backup, u"--data"_s, m_data });
        QVERIFY2(twice.out.contains(u"4 times something had been taken back"_s), qPrintable(twice.out + twice.err));
    }

    void s38_whoWasLockedOutSinceStaysOut()
    {
        const QByteArray fresh = "une phrase assez longue";
        const QString backup = m_folder->filePath(u"yesterday"_s);
        QCOMPARE(run({ u"backup"_s, backup, u"--data"_s, m_data }).code, 0);
        QCOMPARE(run({ u"user"_s, u"remove"_s, u"karim"_s, u"--data"_s, m_data }).code, 0);
        QCOMPARE(run({ u"user"_s, u"reset-password"_s, u"bailleur"_s, u"--data"_s, m_data }, fresh + '\n').code, 0);
        const auto said = run({ u"restore"_s, backup, u"--data"_s, m_data });
        QVERIFY2(said.code == 0 && said.out.contains(u"The password of bailleur had been replaced since"_s), qPrintable(said.out + said.err));

        m_hub = std::make_unique<ServingHub>(m_data);
        QVERIFY2(m_hub->isServing(), qPrintable(m_hub->errors()));
        const auto signIn = [this](const QString &name, const QString &password) {
            return m_hub->send("POST", u"/v1/session"_s, { { u"name"_s, name }, { u"password"_s, password } }).status;
        };
        QCOMPARE(signIn(u"karim"_s, u"mistral-olive-42"_s), 401);
        QCOMPARE(signIn(u"bailleur"_s, u"cigales-garrigue-7"_s), 401);
        QCOMPARE(run({ u"user"_s, u"reset-password"_s, u"bailleur"_s, u"--data"_s, m_data }, fresh + '\n').code, 0);
        QTRY_COMPARE(signIn(u"bailleur"_s, QString::fromLatin1(fresh)), 200); // after the wait for the wrong one
    }

    void s38_everyScopeStartsOverOnceAndKeysHaveOneEffect()
    {
        serve();
        const QString secret = boxNumber(0).value("secret"_L1).toString();
        const QString askedAt = toWireTime(SystemClock().now());
        const auto ask = [&](const QString &id, const QString &key) {
            return command(bearer(secret), u"help.request"_s, { { u"id"_s, id }, { u"askedAt"_s, askedAt } }, key);
        };
        const QString before = newId();
        const QString beforeKey = newId();
        QCOMPARE(ask(before, beforeKey).status, 200);
        const QString backup = m_folder->filePath(u"yesterday"_s);
        QCOMPARE(run({ u"backup"_s, backup, u"--data"_s, m_data }).code, 0);
        const QString after = newId();
        const QString afterKey = newId();
        QCOMPARE(ask(after, afterKey).status, 200);
        QJsonObject cursors;
        const auto held = scopesOf(sync(secret));
        for (auto it = held.begin(); it != held.end(); ++it) {
            const auto reset = it->toObject().value("reset"_L1).toObject();
            cursors.insert(it.key(), QJsonObject { { u"e"_s, reset.value("e"_L1) }, { u"s"_s, reset.value("to"_L1) } });
        }
        QCOMPARE(m_hub->terminate(), 0);
        m_hub.reset();
        QCOMPARE(run({ u"restore"_s, backup, u"--data"_s, m_data }).code, 0);
        serve();
        QJsonObject fresh;
        const auto again = scopesOf(sync(secret, cursors));
        QCOMPARE(again.size(), held.size());
        for (auto it = again.begin(); it != again.end(); ++it) {
            const auto reset = it->toObject().value("reset"_L1).toObject();
            QCOMPARE(reset.value("why"_L1).toString(), u"epoch"_s);
            fresh.insert(it.key(), QJsonObject { { u"e"_s, reset.value("e"_L1) }, { u"s"_s, reset.value("to"_L1) } });
        }
        const auto third = scopesOf(sync(secret, fresh));
        for (const auto &scope : third)
            QVERIFY2(!scope.toObject().contains("reset"_L1), "one start-over, not two");
        for (const auto &[id, key] : { std::pair(before, beforeKey), std::pair(after, afterKey), std::pair(after, afterKey) })
            QCOMPARE(ask(id, key).status, 200);
        QCOMPARE(column(u"SELECT id FROM help WHERE id IN ('%1', '%2')"_s.arg(before, after)).size(), 2);
    }

    void s38_aRealBoxConvergesAndTellsAgainWhatTheHubForgot()
    {
        serve();
        const QString home = m_folder->filePath(u"box"_s);
        const QString secret = boxNumber(0).value("secret"_L1).toString();
        const auto port = QUrl(m_hub->url()).port();
        BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), { u"--data"_s, home, u"--hub"_s, m_hub->url(), u"--secret"_s, secret });
        QTRY_VERIFY_WITH_TIMEOUT(!box.said(u"contact"_s).isEmpty(), 20'000);
        box.stop();
        const QString early = write(u"Hier"_s);
        const QString backup = m_folder->filePath(u"yesterday"_s);
        QCOMPARE(run({ u"backup"_s, backup, u"--data"_s, m_data }).code, 0);
        box.goOn();
        const auto readAtHub = [&](const QString &id) { return column(u"SELECT message FROM receipt WHERE level = 2 AND message = '%1'"_s.arg(id)).size() == 1; };
        const QString late = write(u"Aujourd’hui"_s);
        QTRY_VERIFY_WITH_TIMEOUT(box.said(u"read"_s).contains(early) && box.said(u"read"_s).contains(late), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(readAtHub(early), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(column(u"SELECT id FROM help"_s).contains(box.said(u"asked"_s).constLast()), 20'000);
        QCOMPARE(m_hub->terminate(), 0);
        m_hub.reset();
        QCOMPARE(run({ u"restore"_s, backup, u"--data"_s, m_data }).code, 0);
        m_hub = std::make_unique<ServingHub>(m_data, QStringList { u"--listen"_s, u"127.0.0.1:%1"_s.arg(port) });
        QVERIFY2(m_hub->isServing(), qPrintable(m_hub->errors()));
        QTRY_VERIFY_WITH_TIMEOUT(readAtHub(early), 60'000); // after the backup it had been told, and forgot
        QCOMPARE(box.terminate(), 0);
    }

    void commandsAreRefusedWhileABackupIsRestored()
    {
        const QString csv = m_folder->filePath(u"f.csv"_s);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("town;district;residence;building;flat\na;b;c;d;e") > 0);
        file.close();
        const QString copy = m_folder->filePath(u"copy"_s);
        QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        {
            const auto restoring = FolderLock::take(m_data + u"/hub.use"_s);
            QVERIFY(restoring);
            for (const auto &arguments : { QStringList { u"backup"_s, m_folder->filePath(u"other"_s) }, QStringList { u"residence"_s, u"import"_s, csv },
                     QStringList { u"user"_s, u"add"_s, u"eve"_s, u"--display-name"_s, u"Eve"_s, u"--role"_s, u"caretaker"_s, u"--node"_s, u"residence:1"_s } }) {
                const auto said = run(arguments + QStringList { u"--data"_s, m_data }, "une phrase assez longue\n");
                QCOMPARE(said.code, 1);
                QVERIFY2(said.err.contains(u"a backup is being restored"_s), qPrintable(said.err));
            }
        }
        const auto working = FolderLock::take(m_data + u"/hub.use"_s, FolderLock::Holder::Shared);
        QVERIFY(working);
        QCOMPARE(run({ u"backup"_s, m_folder->filePath(u"beside"_s), u"--data"_s, m_data }).code, 0);
        const auto said = run({ u"restore"_s, copy, u"--data"_s, m_data });
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains(u"another command works"_s), qPrintable(said.err));
    }

    void twoProgramsOnOneFolderAreRefused()
    {
        serve();
        const auto second = run({ u"serve"_s, u"--data"_s, m_data, u"--listen"_s, u"127.0.0.1:0"_s });
        QCOMPARE(second.code, 1);
        const QString home = m_folder->filePath(u"box"_s);
        BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), { u"--data"_s, home, u"--hub"_s, m_hub->url(), u"--secret"_s, boxNumber(0).value("secret"_L1).toString() });
        QTRY_VERIFY_WITH_TIMEOUT(!box.said(u"identity"_s).isEmpty(), 20'000);
        for (const auto &program : { QStringLiteral(PALIER_BOX_PROGRAM), QStringLiteral(PALIER_TV_PROGRAM) }) {
            BoxProgram other(program, { u"--data"_s, home, u"--hub"_s, m_hub->url() });
            QCOMPARE(other.ended(), 1);
            QVERIFY2(other.errors().contains(u"another program uses it"_s), qPrintable(other.errors()));
        }
        QVERIFY(box.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestYesterday)
#include "test_yesterday.moc"
