// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "core/ids.h"
#include "realprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <array>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// The real program, as an administrator meets it.
class TestProgram : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static bool isOneLine(const QString &text) { return text.count(u'\n') == 1 && text.endsWith(u'\n'); }
    QJsonObject letter() const
    {
        QFile file(m_data + u"/demo.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    std::pair<QByteArray, QByteArray> box(int index) const
    {
        return { "Authorization"_ba, "Bearer " + letter().value("boxes"_L1).toArray().at(index).toObject().value("secret"_L1).toString().toLatin1() };
    }
    static QJsonObject message(const QString &headline)
    {
        return { { u"type"_s, u"message.send"_s },
            { u"body"_s,
                QJsonObject { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s },
                    { u"headline"_s, headline }, { u"text"_s, u"x"_s } } } };
    }
    static QString epochIn(const Reply &sync) { return sync.body.value("scopes"_L1).toObject().value("building:2"_L1).toObject().value("reset"_L1).toObject().value("e"_L1).toString(); }
    Reply sync(ServingHub &hub) const { return hub.send("POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() } }, { box(0) }); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"hub"_s);
    }

    void wrongUseIsOneLineAndExitCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("unknown command") << QStringList { u"fly"_s };
        QTest::newRow("unknown option") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--lsten"_s, u"127.0.0.1:1"_s };
        QTest::newRow("no folder") << QStringList { u"serve"_s };
        QTest::newRow("bad address") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"here"_s };
        QTest::newRow("bad port") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"127.0.0.1:99999"_s };
        QTest::newRow("plain HTTP for all") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"0.0.0.0:8480"_s };
        QTest::newRow("half a certificate") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--tls-key"_s, u"key.pem"_s };
        QTest::newRow("bad subnet") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--behind-proxy"_s, u"nginx"_s };
        QTest::newRow("bad public address") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--public-url"_s, u"palier"_s };
        QTest::newRow("bad number") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--connections-per-address"_s, u"many"_s };
        QTest::newRow("figures for all") << QStringList { u"serve"_s, u"--data"_s, u"x"_s, u"--metrics"_s, u"0.0.0.0:9480"_s };
        QTest::newRow("missing argument") << QStringList { u"backup"_s, u"--data"_s, u"x"_s };
        QTest::newRow("too many arguments") << QStringList { u"backup"_s, u"a"_s, u"b"_s, u"--data"_s, u"x"_s };
        QTest::newRow("unknown role") << QStringList { u"user"_s, u"add"_s, u"eve"_s, u"--data"_s, u"x"_s, u"--display-name"_s, u"Eve"_s, u"--role"_s, u"queen"_s, u"--node"_s, u"town:1"_s };
    }
    void wrongUseIsOneLineAndExitCode2()
    {
        QFETCH(QStringList, arguments);
        const auto said = run(arguments);
        QCOMPARE(said.code, 2);
        QVERIFY2(isOneLine(said.err), qPrintable(said.err));
        QCOMPARE(said.out, QString());
    }
    void helpIsNoError()
    {
        for (const auto &command : { u"serve"_s, u"user"_s, u"residence"_s, u"backup"_s, u"restore"_s, u"doctor"_s }) {
            const auto said = run({ command, u"--help"_s });
            QCOMPARE(said.code, 0);
            QVERIFY(said.out.contains(u"--data"_s));
            QVERIFY2(said.out.startsWith(u"Usage: palier-hub %1 [options]"_s.arg(command)), qPrintable(said.out));
        }
        QCOMPARE(run({ u"--version"_s }).out.section(u' ', 0, 0), u"palier-hub"_s);
    }
    void aPortInUseIsOneLineAndExitCode1()
    {
        QCOMPARE(run({ u"init"_s, u"--data"_s, m_data }).code, 0);
        ServingHub first(m_data);
        QVERIFY(first.isServing());
        const auto said = run({ u"serve"_s, u"--data"_s, m_folder->filePath(u"other"_s), u"--listen"_s, first.url().mid(7) });
        QCOMPARE(said.code, 1);
        QVERIFY2(isOneLine(said.err) && said.err.contains(u"in use"_s), qPrintable(said.err));
    }
    void aFolderServesOneHubAtATime()
    {
        ServingHub first(m_data);
        QVERIFY(first.isServing());
        const auto said = run({ u"serve"_s, u"--data"_s, m_data, u"--listen"_s, u"127.0.0.1:0"_s });
        QCOMPARE(said.code, 1);
        QVERIFY2(isOneLine(said.err), qPrintable(said.err));
    }
    void aLockLeftBehindByAnotherMachineKeepsNobodyOut()
    {
        QVERIFY(QDir().mkpath(m_data));
        QVERIFY(write(m_data + u"/hub.lock"_s, "1\npalier-hub\nthe-name-before\n"));
        ServingHub hub(m_data);
        QVERIFY2(hub.isServing(), qPrintable(hub.errors()));
    }
    void itOpensAsManyFilesAsItMay()
    {
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit low { 200, before.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        ServingHub hub(m_data);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(hub.isServing());
        rlimit its {};
        QCOMPARE(::prlimit(hub.processId(), RLIMIT_NOFILE, nullptr, &its), 0);
        QCOMPARE(its.rlim_cur, before.rlim_max);
    }
    void figuresAreShownOnLoopbackWhenAskedFor()
    {
        ServingHub hub(m_data, { u"--metrics"_s, u"127.0.0.1:0"_s });
        QVERIFY(hub.isServing());
        QVERIFY2(hub.metrics().startsWith(u"http://127.0.0.1:"_s), qPrintable(hub.metrics()));
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(hub.metrics()))));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->readAll().contains("palier_sync_divergence_total 0\n"));
        QVERIFY(!hub.send("GET", u"/metrics"_s).header("Content-Type").startsWith("text/plain")); // the web pages', if anybody's
        QCOMPARE(hub.terminate(), 0);
    }
    void oneAddressHoldsOnlyItsShareOfTheConnections()
    {
        ServingHub hub(m_data, { u"--connections-per-address"_s, u"2"_s });
        std::array<QTcpSocket, 3> sockets;
        for (auto &socket : sockets) {
            socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(hub.url()).port()));
            QVERIFY(socket.waitForConnected());
        }
        QTRY_COMPARE(sockets[2].state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(sockets[0].state(), QAbstractSocket::ConnectedState);
        QCOMPARE(sockets[1].state(), QAbstractSocket::ConnectedState);
    }
    void aFolderThatCannotBeUsedIsOneLineAndExitCode1()
    {
        QVERIFY(write(m_folder->filePath(u"file"_s), "x"));
        const auto said = run({ u"serve"_s, u"--data"_s, m_folder->filePath(u"file/hub"_s) });
        QCOMPARE(said.code, 1);
        QVERIFY2(isOneLine(said.err), qPrintable(said.err));
        const QString locked = m_folder->filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(locked));
        QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner);
        if (::access(QFile::encodeName(locked).constData(), W_OK) == 0)
            return; // root may write everywhere
        const auto refused = run({ u"serve"_s, u"--data"_s, locked });
        QCOMPARE(refused.code, 1);
        QVERIFY2(isOneLine(refused.err) && refused.err.contains(u"not writable"_s), qPrintable(refused.err));
    }
    void sigtermEndsItCleanly()
    {
        ServingHub hub(m_data);
        QVERIFY(hub.isServing());
        QCOMPARE(hub.send("GET", u"/v1/health"_s).status, 200);
        QCOMPARE(hub.terminate(), 0);
        QVERIFY2(hub.errors().isEmpty(), qPrintable(hub.errors()));
    }
    void aResidenceIsImportedAndItsCaretakerSignsIn()
    {
        const QString file = m_folder->filePath(u"flats.csv"_s);
        QVERIFY(write(file, "town;district;residence;building;stairwell;flat;floor;household\nAix;Nord;Lilas;A;1;Apt 1;1;Mme Roux\nAix;Nord;Lilas;A;1;Apt 2;1;\n"));
        const auto dry = run({ u"residence"_s, u"import"_s, file, u"--dry-run"_s, u"--data"_s, m_data });
        QCOMPARE(dry.out, u"Would add 7 nodes, 2 flats among them; would change 0 flats.\n"_s);
        for (const int nodes : { 7, 0 }) {
            const auto said = run({ u"residence"_s, u"import"_s, file, u"--data"_s, m_data });
            QCOMPARE(said.code, 0);
            QVERIFY2(said.out.startsWith(u"Added %1 nodes"_s.arg(nodes)), qPrintable(said.out));
        }
        const QStringList add { u"user"_s, u"add"_s, u"karim"_s, u"--display-name"_s, u"Karim"_s, u"--role"_s, u"caretaker"_s, u"--node"_s, u"residence:1"_s, u"--data"_s, m_data };
        QVERIFY(run(add, "short\n").err.contains(u"at least 12 characters"_s));
        QVERIFY(run(add, "motdepasse123\n").err.contains(u"would try"_s));
        QCOMPARE(run(add, "olive cigale mer\n").code, 0);
        const auto again = run(add, "olive cigale mer\n");
        QCOMPARE(again.code, 1);
        QVERIFY2(isOneLine(again.err) && again.err.contains(u"already taken"_s), qPrintable(again.err));
        auto elsewhere = add;
        elsewhere[2] = u"omar"_s;
        elsewhere[4] = QString(u"Om" + QChar(7));
        QVERIFY(run(elsewhere, "olive cigale mer\n").err.contains(u"control character"_s));
        elsewhere[4] = u"Omar"_s;
        elsewhere[8] = u"residence:9"_s;
        QVERIFY(run(elsewhere, "olive cigale mer\n").err.contains(u"there is no residence:9"_s));
        ServingHub hub(m_data);
        const auto headers = hub.signIn(u"karim"_s, u"olive cigale mer"_s);
        QCOMPARE(hub.send("GET", u"/v1/territory"_s, {}, headers).body.value("nodes"_L1).toArray().size(), 5);

        QCOMPARE(run({ u"user"_s, u"reset-password"_s, u"karim"_s, u"--data"_s, m_data }, "short\n").code, 1);
        QCOMPARE(run({ u"user"_s, u"reset-password"_s, u" Karim "_s, u"--data"_s, m_data }, "sable rouge vent\n").code, 0);
        QCOMPARE(hub.send("GET", u"/v1/territory"_s, {}, headers).status, 401);
        const QJsonObject old { { u"name"_s, u"karim"_s }, { u"password"_s, u"olive cigale mer"_s } };
        QCOMPARE(hub.send("POST", u"/v1/session"_s, old).status, 401);
        const QJsonObject renewed { { u"name"_s, u"karim"_s }, { u"password"_s, u"sable rouge vent"_s } };
        QTRY_COMPARE(hub.send("POST", u"/v1/session"_s, renewed).status, 200); // after the wait for the wrong one
        QCOMPARE(run({ u"user"_s, u"remove"_s, u"karim"_s, u"--data"_s, m_data }).out, u"karim can no longer sign in; what they sent stays.\n"_s);
        const auto nobody = run({ u"user"_s, u"remove"_s, u"karim"_s, u"--data"_s, m_data });
        QCOMPARE(nobody.code, 1);
        QVERIFY2(isOneLine(nobody.err) && nobody.err.contains(u"karim: there is nobody of that name"_s), qPrintable(nobody.err));
        QCOMPARE(hub.send("POST", u"/v1/session"_s, renewed).status, 401);
    }
    void whatIsDoneIsNotSaidToHaveFailedWhenOnlyItsListCannotBeWritten()
    {
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_data }).code, 0);
        QFile::remove(m_data + u"/hub.erasures"_s);
        QVERIFY(QDir().mkpath(m_data + u"/hub.erasures"_s)); // not even root can write to it
        const auto said = run({ u"user"_s, u"remove"_s, u"karim"_s, u"--data"_s, m_data });
        QCOMPARE(said.code, 0);
        QCOMPARE(said.out, u"karim can no longer sign in; what they sent stays.\n"_s);
        QVERIFY2(isOneLine(said.err) && said.err.contains(u"this is done, but hub.erasures does not list it"_s), qPrintable(said.err));
    }
    void aFaultOfTheUserCommandIsTheOneThatIsNamed()
    {
        QVERIFY(run({ u"user"_s, u"dismiss"_s, u"karim"_s, u"--data"_s, u"x"_s }).err.contains(u"unknown action dismiss"_s));
        QVERIFY(run({ u"user"_s, u"add"_s, u"karim"_s, u"--data"_s, u"x"_s }).err.contains(u"--display-name is missing"_s));
    }
    void aFileWithMistakesImportsNothingAndNamesThemAll()
    {
        const QString file = m_folder->filePath(u"flats.csv"_s);
        QVERIFY(write(file, "town;district;residence;building;flat;floor\nAix;Nord;Lilas;A;1;1\nAix;;Lilas;A;2;top\nAix;Nord;Lilas;B\007;2;1\n"));
        const auto said = run({ u"residence"_s, u"import"_s, file, u"--data"_s, m_data });
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains(u"row 3: district is empty\n"_s) && said.err.contains(u"row 3: floor \"top\""_s) && said.err.contains(u"row 4: building holds a control character"_s), qPrintable(said.err));
        QVERIFY(write(file, "town;district;residence;building;flat;floor\nAix;Nord;Lilas;A;1;1\n"));
        QVERIFY(run({ u"residence"_s, u"import"_s, file, u"--data"_s, m_data }).out.startsWith(u"Added 5 nodes"_s));
    }
    void theSampleResidenceIsCompleteAndMadeOnce()
    {
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_data }).code, 0);
        QCOMPARE(QFile::permissions(m_data + u"/demo.json"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto again = run({ u"demo-data"_s, u"--data"_s, m_data });
        QCOMPARE(again.code, 1);
        QVERIFY(isOneLine(again.err));
        QCOMPARE(run({ u"doctor"_s, u"--data"_s, m_data }).code, 0);
        QVERIFY(letter().value("boxes"_L1).toArray().size() >= 3);
        QCOMPARE(letter().value("boxes"_L1).toArray().first().toObject().value("name"_L1).toString(), u"Apt 214"_s);
        ServingHub hub(m_data);
        for (const auto &value : letter().value("signIns"_L1).toArray()) {
            const auto person = value.toObject();
            const auto headers = hub.signIn(person.value("name"_L1).toString(), person.value("password"_L1).toString());
            QCOMPARE(hub.send("GET", u"/v1/territory"_s, {}, headers).status, 200);
        }
        const auto rows = sync(hub);
        QCOMPARE(rows.status, 200);
    }
    void whatWasAcknowledgedSurvivesKill9()
    {
        constexpr int rounds = 4;
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_data }).code, 0);
        QHash<QString, QByteArray> acknowledged; // message id → key
        for (int round = 0; round < rounds; ++round) {
            ServingHub hub(m_data);
            QVERIFY(hub.isServing());
            const auto headers = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
            int answered = 0;
            QList<QNetworkReply *> replies;
            for (int i = 0; i < 40; ++i) {
                const QByteArray key = newId().toLatin1();
                auto *reply = hub.begin("POST", u"/v1/commands"_s, message(u"kill %1 %2"_s.arg(round).arg(i)), headers + decltype(headers) { { "Idempotency-Key"_ba, key } });
                connect(reply, &QNetworkReply::finished, reply, [&acknowledged, &answered, reply, key] {
                    const auto id = QJsonDocument::fromJson(reply->readAll()).object().value("id"_L1).toString();
                    ++answered;
                    if (!id.isEmpty())
                        acknowledged.insert(id, key);
                });
                replies.append(reply);
            }
            QTRY_VERIFY_WITH_TIMEOUT(answered > 3 + round * 5, 20'000);
            hub.kill(); // while commits are under way
            for (auto *reply : replies)
                QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
            qDeleteAll(replies);
        }
        ServingHub hub(m_data);
        const auto headers = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
        for (const auto &id : acknowledged.keys())
            QCOMPARE(hub.send("GET", u"/v1/messages/"_s + id, {}, headers).status, 200);
        QVERIFY(acknowledged.size() > 20);
        QCOMPARE(hub.terminate(), 0);
        const auto doctor = run({ u"doctor"_s, u"--data"_s, m_data });
        QVERIFY2(doctor.code == 0, qPrintable(doctor.out));
    }
    void aBackupMadeWhileServingIsRestoredWithNewEpochs()
    {
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_data }).code, 0);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QString epoch;
        QString late;
        QList<std::pair<QByteArray, QByteArray>> before;
        {
            ServingHub hub(m_data);
            epoch = epochIn(sync(hub));
            before = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
            QCOMPARE(hub.send("GET", u"/v1/session"_s, {}, before).status, 200);
            QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
            QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 1); // never over another
            const auto headers = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
            const auto sent = hub.send("POST", u"/v1/commands"_s, message(u"later"_s), headers + decltype(headers) { { "Idempotency-Key"_ba, newId().toLatin1() } });
            late = sent.body.value("id"_L1).toString();
            QVERIFY(!late.isEmpty());
            const auto refused = run({ u"restore"_s, copy, u"--data"_s, m_data });
            QCOMPARE(refused.code, 1);
            QVERIFY2(isOneLine(refused.err) && refused.err.contains(u"serving"_s), qPrintable(refused.err));
            QCOMPARE(hub.terminate(), 0);
        }
        QCOMPARE(run({ u"restore"_s, copy, u"--dry-run"_s, u"--data"_s, m_data }).code, 0);
        QCOMPARE(run({ u"restore"_s, copy, u"--data"_s, m_data }).code, 0);
        const auto kept = QDir(m_data).entryList({ u"hub.db.before-*"_s });
        QCOMPARE(kept.size(), 1); // whole in one file
        QCOMPARE(run({ u"restore"_s, m_data + u'/' + kept.first(), u"--dry-run"_s, u"--data"_s, m_data }).code, 0);
        ServingHub hub(m_data);
        const auto rows = sync(hub);
        QCOMPARE(rows.status, 200);
        QVERIFY(!epochIn(rows).isEmpty());
        QVERIFY(epochIn(rows) != epoch);
        QCOMPARE(hub.send("GET", u"/v1/session"_s, {}, before).status, 401); // who signed out since stays out
        const auto headers = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
        QCOMPARE(hub.send("GET", u"/v1/messages/"_s + late, {}, headers).status, 404);
    }
    void whatIsNoBackupIsNotRestored()
    {
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_data }).code, 0);
        const QString file = m_folder->filePath(u"letter"_s);
        QVERIFY(write(file, "Chère Madame, "_ba.repeated(900)));
        const auto said = run({ u"restore"_s, file, u"--data"_s, m_data });
        QCOMPARE(said.code, 1);
        QVERIFY2(isOneLine(said.err) && said.err.contains(u"not a whole backup"_s), qPrintable(said.err));
        QCOMPARE(run({ u"restore"_s, m_folder->filePath(u"nothing"_s), u"--data"_s, m_data }).code, 1);
        QCOMPARE(run({ u"doctor"_s, u"--data"_s, m_data }).code, 0);
    }
    void aDamagedDatabaseIsReadButNotWrittenAndSaysHowToRestore_data()
    {
        QTest::addColumn<bool>("whole"); // whether the first page is still that of a database
        QTest::newRow("some pages") << true;
        QTest::newRow("no database at all") << false;
    }
    void aDamagedDatabaseIsReadButNotWrittenAndSaysHowToRestore()
    {
        QFETCH(bool, whole);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_data }).code, 0);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        QFile file(m_data + u"/hub.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(whole ? file.size() / 2 : 0);
        file.write(QByteArray(40'960, '\x5a'));
        file.close();
        {
            ServingHub hub(m_data);
            QVERIFY(hub.isServing());
            QVERIFY2(isOneLine(hub.errors()) && hub.errors().contains(u"palier-hub restore FILE --data"_s), qPrintable(hub.errors()));
            QCOMPARE(hub.send("GET", u"/v1/health"_s).body.value("status"_L1).toString(), u"read-only"_s);
            const auto refused = hub.send("POST", u"/v1/session"_s, { { u"name"_s, u"karim"_s }, { u"password"_s, u"mistral-olive-42"_s } });
            QCOMPARE(refused.status, 503);
            QVERIFY(!refused.header("Retry-After").isEmpty());
            QCOMPARE(hub.terminate(), 0);
        }
        const auto doctor = run({ u"doctor"_s, u"--data"_s, m_data });
        QCOMPARE(doctor.code, 1);
        QVERIFY2(doctor.out.contains(u"palier-hub restore FILE"_s), qPrintable(doctor.out));
        QCOMPARE(run({ u"restore"_s, copy, u"--data"_s, m_data }).code, 0);
        ServingHub hub(m_data);
        QCOMPARE(hub.send("GET", u"/v1/health"_s).body.value("status"_L1).toString(), u"ok"_s);
    }
    void thePagesAreServedWithStrictHeaders()
    {
        const QString web = m_folder->filePath(u"web"_s);
        QVERIFY(QDir().mkpath(web + u"/assets"_s));
        QVERIFY(write(web + u"/index.html"_s, "<!doctype html><title>Palier</title>"));
        QVERIFY(write(web + u"/assets/main-Bq1x3F2a.js"_s, "1"));
        ServingHub hub(m_data, { u"--web"_s, web });
        for (const auto &path : { u"/"_s, u"/messages/new"_s, u"/pair?code=BBBBBBBB"_s }) {
            const auto page = hub.send("GET", path);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8"_ba);
            QCOMPARE(page.header("Cache-Control"), "no-cache"_ba);
            QVERIFY(!page.header("ETag").isEmpty());
            const auto policy = page.header("Content-Security-Policy");
            QVERIFY2(policy.contains("default-src 'self'") && !policy.contains("unsafe"), policy.constData());
            QCOMPARE(page.header("X-Content-Type-Options"), "nosniff"_ba);
            QCOMPARE(page.header("Referrer-Policy"), "no-referrer"_ba);
            QVERIFY(page.header("Permissions-Policy").contains("camera=()"));
        }
        const auto script = hub.send("GET", u"/assets/main-Bq1x3F2a.js"_s);
        QVERIFY(script.header("Cache-Control").contains("immutable"));
        QCOMPARE(script.header("Content-Type"), "text/javascript; charset=utf-8"_ba);
        for (const auto &path : { u"/assets/gone-Bq1x3F2a.js"_s, u"/v1/nothing"_s, u"/../hub.db"_s, u"/%2e%2e/hub.db"_s })
            QVERIFY2(hub.send("GET", path).status != 200 || hub.send("GET", path).header("Content-Type").startsWith("text/html"), qPrintable(path));
        for (const auto &method : { "GET"_ba, "POST"_ba, "PUT"_ba, "DELETE"_ba }) {
            const auto lost = hub.send(method, u"/v1/nothing"_s);
            QCOMPARE(lost.status, 404);
            QCOMPARE(lost.header("Content-Type"), "application/problem+json"_ba);
        }
        const auto wrong = hub.send("POST", u"/v1/health"_s);
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.header("Allow"), "GET, HEAD, OPTIONS"_ba);
        QCOMPARE(hub.send("GET", u"/assets/gone-Bq1x3F2a.js"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
