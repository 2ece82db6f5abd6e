// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "postgresserver.h"
#include "realprogram.h"
#include "storage/folderlock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// The real program with --database, as the administrator of a PostgreSQL server meets it.
class TestProgramOnPostgresql : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_address;

    static bool isOneLine(const QString &text) { return text.count(u'\n') == 1 && text.endsWith(u'\n'); }
    [[nodiscard]] QStringList onServer() const { return { u"--data"_s, m_data, u"--database"_s, m_address }; }
    [[nodiscard]] static QStringList onFile(const QString &data) { return { u"--data"_s, data }; }
    [[nodiscard]] std::pair<QByteArray, QByteArray> box() const
    {
        QFile file(m_data + u"/demo.json"_s);
        const auto letter = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        return { "Authorization"_ba, "Bearer " + letter.value("boxes"_L1)[0]["secret"_L1].toString().toLatin1() };
    }
    [[nodiscard]] Reply sync(ServingHub &hub) const { return hub.send("POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() } }, { box() }); }
    static QJsonObject resetOf(const Reply &sync, const QString &scope) { return sync.body.value("scopes"_L1)[scope]["reset"_L1].toObject(); }
    /// The rows of the box's building, which no way of storing may change.
    static QJsonValue rowsOf(const Reply &sync) { return resetOf(sync, u"building:2"_s).value("changes"_L1); }
    static QString epochOf(const Reply &sync) { return resetOf(sync, u"building:2"_s).value("e"_L1).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::start();
        if (!m_server)
            std::exit(77);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"hub"_s);
        m_address = freshDatabase(m_server->address());
    }
    void cleanupTestCase() { m_server.reset(); }

    void whatCannotWorkIsSaidInOneLine_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no address") << u"here"_s << 2 << u"expected postgresql://"_s;
        QTest::newRow("a password") << u"postgresql://palier:geheim@localhost/palier"_s << 2 << u"PGPASSFILE"_s;
        QTest::newRow("unknown host") << u"postgresql://palier@nowhere.invalid/palier"_s << 1 << u"could not translate host name"_s;
        QTest::newRow("nobody listens") << u"postgresql://palier@127.0.0.1:1/palier"_s << 1 << u"Connection refused"_s;
        QTest::newRow("no such database") << u"postgresql://palier@/nothing?host=%1"_s << 1 << u"does not exist"_s;
    }
    void whatCannotWorkIsSaidInOneLine()
    {
        QFETCH(QString, address);
        QFETCH(int, code);
        QFETCH(QString, says);
        address.replace(u"%1"_s, m_server->folder());
        for (const auto &command : { u"init"_s, u"serve"_s }) {
            const auto said = run({ command, u"--data"_s, m_data, u"--database"_s, address });
            QCOMPARE(said.code, code);
            QVERIFY2(isOneLine(said.err) && said.err.contains(says) && !said.err.contains(u"geheim"_s), qPrintable(said.err));
        }
    }
    void aHubIsMadeServedAndExamined()
    {
        QCOMPARE(run(QStringList { u"demo-data"_s } + onServer()).code, 0);
        QVERIFY(!QFile::exists(m_data + u"/hub.db"_s));
        {
            ServingHub hub(m_data, { u"--database"_s, m_address });
            QVERIFY2(hub.isServing(), qPrintable(hub.errors()));
            QVERIFY(!rowsOf(sync(hub)).toArray().isEmpty());
            QVERIFY(!hub.signIn(u"karim"_s, u"mistral-olive-42"_s).isEmpty());
            const auto added = run(QStringList { u"user"_s, u"add"_s, u"eve"_s, u"--display-name"_s, u"Eve"_s, u"--role"_s, u"caretaker"_s, u"--node"_s, u"residence:1"_s } + onServer(),
                "calanque-test-1\n");
            QVERIFY2(added.code == 0, qPrintable(added.err)); // beside it
            QVERIFY(!hub.signIn(u"eve"_s, u"calanque-test-1"_s).isEmpty());
            QCOMPARE(hub.terminate(), 0);
        }
        const auto doctor = run(QStringList { u"doctor"_s } + onServer());
        QVERIFY2(doctor.code == 0 && doctor.out.contains(u"writes to the disk before it answers"_s), qPrintable(doctor.out + doctor.err));
        QVERIFY2(!doctor.out.contains(u"full disk"_s), qPrintable(doctor.out)); // its own affair
    }
    void aSecondHubOnTheDatabaseIsRefused()
    {
        ServingHub hub(m_data, { u"--database"_s, m_address });
        QVERIFY(hub.isServing());
        const auto second = run({ u"serve"_s, u"--data"_s, m_folder->filePath(u"other"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, m_address });
        QCOMPARE(second.code, 1);
        QVERIFY2(isOneLine(second.err) && second.err.contains(u"a hub is serving from this database"_s), qPrintable(second.err));
        QCOMPARE(hub.terminate(), 0);
    }
    void aHubEndsAlsoWhileTheServerIsAway()
    {
        ServingHub hub(m_data, { u"--database"_s, m_address });
        QVERIFY(hub.isServing());
        m_server->crash();
        const int code = hub.terminate();
        m_server->begin();
        QCOMPARE(code, 0);
    }
    void aBackupGoesFromEitherToEither()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QJsonValue rows;
        QString epoch;
        QCOMPARE(run(QStringList { u"demo-data"_s } + onServer()).code, 0);
        {
            ServingHub hub(m_data, { u"--database"_s, m_address });
            rows = rowsOf(sync(hub));
            epoch = epochOf(sync(hub));
            const auto made = run(QStringList { u"backup"_s, copy } + onServer());
            QVERIFY2(made.code == 0, qPrintable(made.err));
            QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
            const auto refused = run(QStringList { u"restore"_s, copy } + QStringList { u"--data"_s, m_folder->filePath(u"other"_s), u"--database"_s, m_address });
            QVERIFY2(refused.code == 1 && refused.err.contains(u"serving"_s), qPrintable(refused.err));
            QCOMPARE(hub.terminate(), 0);
        }
        QVERIFY(!rows.toArray().isEmpty());
        QStringList epochs { epoch };
        // To a file, from the file to a new database, and over the one it came from.
        const QString file = m_folder->filePath(u"file"_s);
        QVERIFY(QDir().mkpath(file) && QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) && QFile::copy(m_data + u"/demo.json"_s, file + u"/demo.json"_s));
        QCOMPARE(run(QStringList { u"restore"_s, copy } + onFile(file)).code, 0);
        QCOMPARE(run(QStringList { u"doctor"_s } + onFile(file)).code, 0);
        const QString second = m_folder->filePath(u"second.db"_s);
        QCOMPARE(run(QStringList { u"backup"_s, second } + onFile(file)).code, 0);
        const QString elsewhere = freshDatabase(m_server->address());
        for (const auto &[target, more] : { std::pair(file, QStringList()), std::pair(m_data, QStringList { u"--database"_s, elsewhere }), std::pair(m_data, QStringList { u"--database"_s, m_address }) }) {
            if (!more.isEmpty()) {
                const auto restored = run(QStringList { u"restore"_s, second, u"--data"_s, target } + more);
                QVERIFY2(restored.code == 0, qPrintable(restored.err));
                const auto doctor = run(QStringList { u"doctor"_s, u"--data"_s, target } + more);
                QVERIFY2(doctor.code == 0, qPrintable(doctor.out));
            }
            ServingHub hub(target, more);
            const auto answer = sync(hub);
            QCOMPARE(rowsOf(answer), rows);
            QVERIFY(!epochs.contains(epochOf(answer)));
            epochs.append(epochOf(answer));
            QVERIFY(!hub.signIn(u"karim"_s, u"mistral-olive-42"_s).isEmpty());
            QCOMPARE(hub.terminate(), 0);
        }
        const auto kept = QDir(m_data).entryList({ u"hub.db.before-*"_s }); // of the first database only: the other was empty
        QCOMPARE(kept.size(), 1);
        QCOMPARE(run(QStringList { u"restore"_s, m_data + u'/' + kept.first(), u"--dry-run"_s } + onServer()).code, 0);
        QVERIFY(QDir(m_data).entryList({ u"*restoring*"_s, u"*.part*"_s }).isEmpty());
    }
    void aBackupIsRefusedWhileOneIsRestored()
    {
        QCOMPARE(run(QStringList { u"demo-data"_s } + onServer()).code, 0);
        const auto restoring = FolderLock::take(m_data + u"/hub.use"_s);
        QVERIFY(restoring);
        const auto said = run(QStringList { u"backup"_s, m_folder->filePath(u"copy.db"_s) } + onServer());
        QCOMPARE(said.code, 1);
        QVERIFY2(isOneLine(said.err) && said.err.contains(u"a backup is being restored"_s), qPrintable(said.err));
    }
    void aRestoreThatFailsLeavesEverythingAsItWas()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QCOMPARE(run(QStringList { u"demo-data"_s } + onServer()).code, 0);
        QCOMPARE(run(QStringList { u"backup"_s, copy } + onServer()).code, 0);
        const QString name = m_address.section(u"dbname="_s, -1);
        m_server->administer(u"ALTER TABLE help ADD CONSTRAINT never CHECK (asked_at < '2000')  NOT VALID"_s, name);
        const auto before = m_server->administer(u"SELECT md5(string_agg(c::text, '' ORDER BY scope, seq)) FROM change c"_s, name);
        const auto refused = run(QStringList { u"restore"_s, copy } + onServer());
        QCOMPARE(refused.code, 1);
        QVERIFY2(isOneLine(refused.err) && refused.err.contains(u"never"_s), qPrintable(refused.err));
        QCOMPARE(m_server->administer(u"SELECT md5(string_agg(c::text, '' ORDER BY scope, seq)) FROM change c"_s, name), before);
    }
};

QTEST_GUILESS_MAIN(TestProgramOnPostgresql)
#include "test_program_on_postgresql.moc"
