// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "core/ids.h"
#include "realprogram.h"
#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// Each fault is planted in a hub that is well, and the doctor has to name it and to say what to do.
class TestDoctor : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_sample; ///< made once: its passwords take their time
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;

    static Said examine(const QString &data, const QStringList &more = {}) { return run(QStringList { u"doctor"_s, u"--data"_s, data } + more); }
    void sql(const QString &statement) const
    {
        const auto db = Database::open({ .path = m_data + u"/hub.db"_s });
        const auto done = (*db)->run(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    QByteArray bytes() const
    {
        QFile file(m_data + u"/hub.db"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The lines that say WRONG.
    static QStringList wrong(const Said &said) { return said.out.split(u'\n').filter(u"WRONG   "_s); }
    QString openssl(const QStringList &arguments, const QString &shift = {}) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!shift.isEmpty()) {
            environment.insert(u"LD_PRELOAD"_s, u"/usr/lib/%1-linux-gnu/faketime/libfaketime.so.1"_s.arg(QSysInfo::currentCpuArchitecture() == "arm64"_L1 ? u"aarch64"_s : u"x86_64"_s));
            environment.insert(u"FAKETIME"_s, shift);
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
    }
    /// A certificate of so many days, made when the clock was shifted.
    QString certificate(const QString &name, int days, const QString &shift)
    {
        return openssl({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=hub.test"_s,
                           u"-days"_s, QString::number(days), u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s },
            shift);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_sample.filePath(u"hub"_s) }).code, 0); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"hub"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, { u"-a"_s, m_sample.filePath(u"hub"_s), m_data }), 0);
    }

    void aHubThatIsWellStaysAsItIs()
    {
        const auto before = bytes();
        const auto files = QDir(m_data).entryList(QDir::Files | QDir::Hidden);
        const auto said = examine(m_data);
        QVERIFY2(said.code == 0 && wrong(said).isEmpty(), qPrintable(said.out + said.err));
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(m_data).entryList(QDir::Files | QDir::Hidden), files);
        ServingHub hub(m_data);
        const auto beside = examine(m_data);
        QVERIFY2(beside.code == 0 && beside.out.contains(u"the hub's writer works"_s), qPrintable(beside.out));
    }
    void theRoomForAFullDiskIsTakenByAServingHub()
    {
        const auto first = examine(m_data);
        QVERIFY2(first.code == 0 && first.out.contains(u"note    no room is kept for a full disk"_s), qPrintable(first.out));
        ServingHub hub(m_data);
        const auto served = examine(m_data);
        QVERIFY2(served.code == 0 && served.out.contains(u"ok      the room kept for a full disk is untouched"_s), qPrintable(served.out));
        QVERIFY(QFile::remove(m_data + u"/ballast"_s));
        QVERIFY(wrong(examine(m_data)).join(u'\n').contains(u"is given up: make room on the disk"_s));
        QCOMPARE(hub.terminate(), 0);
        QCOMPARE(examine(m_data).code, 0);
    }
    void whatSqlCanBreak_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("expected");
        const QString later = toWireTime(QDateTime::currentDateTimeUtc().addDays(2));
        QTest::newRow("digest") << QStringList { u"UPDATE scope SET digest = '0000000000000001' WHERE id = 'building:2'"_s } << u"the digest is wrong of building:2"_s;
        QTest::newRow("row") << QStringList { u"UPDATE change SET body = substr(body, 2) WHERE id = (SELECT MAX(id) FROM change WHERE scope = 'building:2' AND deleted = 0)"_s } << u"1 rows of the feed cannot be read: "_s;
        QTest::newRow("head") << QStringList { u"UPDATE scope SET head = 0 WHERE id = 'building:2'"_s } << u"the head is wrong of building:2"_s;
        QTest::newRow("floor") << QStringList { u"UPDATE scope SET floor = head + 1 WHERE id = 'building:2'"_s } << u"the head is wrong of building:2"_s;
        QTest::newRow("clock") << QStringList { u"UPDATE change SET changed_at = '%1' WHERE seq = 1"_s.arg(later) } << u"is behind the newest time in the database ("_s + later;
        QTest::newRow("clock, boxes") << QStringList { u"UPDATE device SET seen_at = '%1'"_s.arg(later) } << u"is behind the newest time in the database"_s;
        QTest::newRow("newer") << QStringList { u"INSERT INTO schema_step (version, name, applied_at) VALUES (99, 'x', 'y')"_s } << u"newer version of Palier (step 99"_s;
        QTest::newRow("standing still") << QStringList { u"UPDATE device SET stands_since = '2026-01-01T00:00:00.000Z' WHERE id = 'device:2'"_s }
                                        << u"1 boxes are sent the same rows again and again, for more than an hour: device:2."_s;
    }
    void whatSqlCanBreak()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, expected);
        for (const auto &statement : statements)
            sql(statement);
        const auto said = examine(m_data);
        QCOMPARE(said.code, 1);
        QCOMPARE(wrong(said).size(), 1);
        QVERIFY2(wrong(said).first().contains(expected), qPrintable(said.out));
    }
    void boxesNotHeardOfAreNamedButBreakNothing()
    {
        sql(u"UPDATE device SET seen_at = '2026-01-01T00:00:00.000Z', bound_at = '2025-12-01T00:00:00.000Z' WHERE id IN ('device:1', 'device:3')"_s);
        const auto said = examine(m_data);
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"boxes have not been heard of for 7 days: device:1, device:3."_s), qPrintable(said.out));
    }
    void anOlderDatabaseIsBroughtUpToDateByTheNextStart()
    {
        sql(u"DELETE FROM schema_step WHERE version = (SELECT MAX(version) FROM schema_step)"_s);
        const auto said = examine(m_data);
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"note    the database is of an older version"_s), qPrintable(said.out));
    }
    void rightsThatAreTooWide()
    {
        QVERIFY(QFile::setPermissions(m_data, QFile::permissions(m_data) | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(m_data + u"/hub.db"_s, QFile::permissions(m_data + u"/hub.db"_s) | QFile::ReadGroup));
        const auto said = examine(m_data);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains(u"others may open the folder: chmod 700 "_s + m_data), qPrintable(said.out));
        QVERIFY2(said.out.contains(u"others may read %1/hub.db: chmod 600"_s.arg(m_data)), qPrintable(said.out));
    }
    void aFileOfAnotherUser()
    {
        constexpr uid_t nobody = 65534;
        if (::geteuid() != 0)
            QSKIP("only root can give a file away: a foreign owner was not tried");
        QCOMPARE(::chown(QFile::encodeName(m_data + u"/hub.db"_s).constData(), nobody, nobody), 0);
        const auto said = examine(m_data);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains(u"hub.db belongs to nobody, its folder to root: chown root"_s), qPrintable(said.out));
    }
    void aDiskThatIsNearlyFull()
    {
        if (!canMount())
            QSKIP("nothing can be mounted here: a nearly full disk was not tried");
        const QString disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        QProcess process; // the mount is gone with the process that made it
        process.start(u"unshare"_s, { u"--mount"_s, u"sh"_s, u"-c"_s,
                                        u"mount -t tmpfs -o size=40m,mode=0700 none '%1' && cp -p '%2'/hub.db '%1' && exec '%3' doctor --data '%1'"_s.arg(disk, m_data, QStringLiteral(PALIER_HUB_PROGRAM)) });
        QVERIFY(process.waitForFinished());
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(out.contains(u"WRONG   the disk has 3"_s) && out.contains(u"500 are wanted: make room"_s), qPrintable(out + QString::fromUtf8(process.readAllStandardError())));
    }
    void certificates()
    {
        for (const auto &[name, days, shift] : { std::tuple(u"good"_s, 90, QString()), { u"soon"_s, 10, QString() }, { u"over"_s, 30, u"-60d"_s }, { u"future"_s, 90, u"+30d"_s } }) {
            const QString failure = certificate(name, days, shift);
            QVERIFY2(failure.isEmpty(), qPrintable(failure));
        }
        const auto file = [this](const QString &name) { return m_folder->filePath(name); };
        const auto with = [&](const QString &pem, const QString &key) { return examine(m_data, { u"--tls-certificate"_s, file(pem), u"--tls-key"_s, file(key) }); };
        QCOMPARE(with(u"good.pem"_s, u"good.key"_s).code, 0);
        for (const auto &[pem, key, expected] : { std::tuple(u"soon.pem"_s, u"soon.key"_s, u"the certificate ends on"_s),
                 { u"over.pem"_s, u"over.key"_s, u"the certificate ended on"_s }, { u"future.pem"_s, u"future.key"_s, u"the certificate is valid only from"_s },
                 { u"good.pem"_s, u"soon.key"_s, u"is not the key of the first certificate"_s }, { u"good.key"_s, u"good.key"_s, u"holds no certificate"_s },
                 { u"good.pem"_s, u"nothing"_s, u"nothing: No such file"_s } }) {
            const auto said = with(pem, key);
            QCOMPARE(said.code, 1);
            QVERIFY2(wrong(said).size() == 1 && wrong(said).first().contains(expected), qPrintable(said.out));
        }
        QVERIFY(QFile::setPermissions(file(u"good.key"_s), QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(with(u"good.pem"_s, u"good.key"_s).out.contains(u"everybody may read the key"_s));
        QCOMPARE(examine(m_data, { u"--tls-key"_s, file(u"good.key"_s) }).code, 2);
    }
    void aClockThatNobodyKeepsRight()
    {
        for (const auto &[state, expected] : { std::pair("0"_ba, u"ok      the clock is kept right"_s), { "5"_ba, u"note    nothing keeps this machine's clock right"_s } }) {
            qputenv("LD_PRELOAD", PALIER_ADJTIMEX_SHIM);
            qputenv("PALIER_TEST_ADJTIMEX", state);
            const auto said = examine(m_data);
            qunsetenv("LD_PRELOAD");
            qunsetenv("PALIER_TEST_ADJTIMEX");
            QCOMPARE(said.code, 0);
            QVERIFY2(said.out.contains(expected), qPrintable(said.out + said.err));
        }
    }
    void aWriterThatIsStuck()
    {
        ServingHub hub(m_data);
        QVERIFY(hub.isServing());
        const auto other = Database::open({ .path = m_data + u"/hub.db"_s });
        Said said;
        QVERIFY((*other)->atomically([&]() -> Result<Done> {
            said = examine(m_data);
            return Done {};
        }));
        QCOMPARE(said.code, 1);
        QVERIFY2(wrong(said).size() == 1 && wrong(said).first().contains(u"kept the database from being written for 5 seconds"_s), qPrintable(said.out));
    }
    void thereIsNoHubHere()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"empty"_s)));
        const auto said = examine(m_folder->filePath(u"empty"_s));
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains(u"there is no database: palier-hub init"_s), qPrintable(said.out));
        QCOMPARE(examine(m_folder->filePath(u"nowhere"_s)).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
