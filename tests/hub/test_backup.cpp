// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/feed/feedstore.h"
#include "realprogram.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

namespace
{
/// Sends messages as fast as the hub takes them, so many at a time, until it goes.
class Load : public QObject
{
    Q_OBJECT
public:
    Load(ServingHub &hub, int atOnce)
        : m_hub(hub)
        , m_headers(hub.signIn(u"karim"_s, u"mistral-olive-42"_s))
    {
        for (int i = 0; i < atOnce; ++i)
            sendOne();
    }
    ~Load() override
    {
        m_ending = true;
        while (!m_replies.isEmpty())
            delete m_replies.takeFirst();
    }
    [[nodiscard]] const QStringList &acknowledged() const { return m_acknowledged; }

private:
    void sendOne()
    {
        const QJsonObject draft { { u"audience"_s, QJsonArray { u"building:2"_s, u"building:1"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s },
            { u"headline"_s, u"load"_s }, { u"text"_s, u"x"_s } };
        auto headers = m_headers;
        headers.append({ "Idempotency-Key"_ba, newId().toLatin1() });
        auto *reply = m_hub.begin("POST", u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, draft } }, headers);
        m_replies.append(reply);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            if (m_ending)
                return;
            const auto id = QJsonDocument::fromJson(reply->readAll()).object().value("id"_L1).toString();
            if (!id.isEmpty())
                m_acknowledged.append(id);
            m_replies.removeOne(reply);
            reply->deleteLater();
            sendOne();
        });
    }

    ServingHub &m_hub;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QList<QNetworkReply *> m_replies;
    QStringList m_acknowledged;
    bool m_ending = false;
};

/// Every file below these folders: name, size, time of its last change and content.
QStringList everything(const QStringList &folders)
{
    QStringList out;
    for (const auto &folder : folders) {
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            out.append(it.filePath() + u' ' + it.fileInfo().lastModified().toUTC().toString(Qt::ISODateWithMs) + u' ' + hash);
        }
    }
    out.sort();
    return out;
}
} // namespace

/// Backups while the hub works, and restores that are only looked at.
class TestBackup : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_sample; ///< made once: its passwords take their time
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString in(const QString &name) const { return m_folder->filePath(name); }
    static bool isOneLine(const QString &text) { return text.count(u'\n') == 1 && text.endsWith(u'\n'); }
    static bool isPlain(const QString &text)
    {
        for (const auto &word : { u"SQL"_s, u"VACUUM"_s, u"INSERT"_s, u"SELECT"_s, u"["_s, u"Unable"_s }) {
            if (text.contains(word))
                return false;
        }
        return isOneLine(text);
    }
    /// Runs palier-hub while this program's event loop goes on.
    static Said runBeside(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(PALIER_HUB_PROGRAM), arguments);
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
        return { ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()) };
    }
    static int number(Database &db, const QString &sql)
    {
        const auto row = db.row(sql);
        return row && *row ? (*row)->first().toInt() : -1;
    }
    /// What a state between two transactions never has.
    static void isOneState(const QString &path)
    {
        const auto opened = Database::open({ .path = path, .access = Database::Access::ReadOnly });
        QVERIFY(opened);
        auto &db = **opened;
        const auto findings = db.check();
        QVERIFY(findings && findings->isEmpty());
        QCOMPARE(*feed::wrongDigests(db), QStringList());
        QCOMPARE(*feed::wrongHeads(db), QStringList());
        QVERIFY(db.rows(u"PRAGMA foreign_key_check"_s)->isEmpty());
        QCOMPARE(number(db, u"SELECT COUNT(*) FROM message m WHERE (SELECT COUNT(*) FROM message_audience a JOIN change c ON c.scope = a.node AND c.type = 'message' AND c.id = m.id"
                             " WHERE a.message = m.id) <> (SELECT COUNT(*) FROM message_audience a WHERE a.message = m.id)"_s), 0);
        QCOMPARE(number(db, u"SELECT COUNT(*) FROM idem i WHERE i.status = 200 AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = json_extract(i.body, '$.id'))"_s), 0);
        QCOMPARE(number(db, u"SELECT COUNT(*) FROM message m WHERE m.body LIKE '%\"load\"%' AND NOT EXISTS (SELECT 1 FROM idem i WHERE json_extract(i.body, '$.id') = m.id)"_s), 0);
        QCOMPARE(number(db, u"SELECT COUNT(*) FROM scope s WHERE s.id IN ('building:1', 'building:2') AND"
                             " (SELECT COUNT(*) FROM change c WHERE c.scope = s.id) <> s.head - (SELECT COALESCE(SUM(c.rev - 1), 0) FROM change c WHERE c.scope = s.id)"_s), 0);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({ u"demo-data"_s, u"--data"_s, m_sample.filePath(u"hub"_s) }).code, 0); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"hub"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, { u"-a"_s, m_sample.filePath(u"hub"_s), m_data }), 0);
    }

    void aCopyMadeUnderLoadIsOneStateWithAllThatWasAcknowledgedBefore()
    {
        constexpr int copies = 4;
        ServingHub hub(m_data);
        QVERIFY(hub.isServing());
        QList<QStringList> before;
        QStringList all;
        {
            Load load(hub, 24);
            for (int i = 0; i < copies; ++i) {
                const auto known = load.acknowledged().size();
                QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged().size() >= known + 60, 60'000);
                before.append(load.acknowledged());
                const auto said = runBeside({ u"backup"_s, in(u"copy-%1.db"_s.arg(i)), u"--data"_s, m_data });
                QVERIFY2(said.code == 0, qPrintable(said.err));
            }
            const auto known = load.acknowledged().size();
            QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged().size() >= known + 20, 60'000);
            all = load.acknowledged();
        }
        hub.kill();
        for (int i = 0; i < copies; ++i) {
            const QString copy = in(u"copy-%1.db"_s.arg(i));
            isOneState(copy);
            if (QTest::currentTestFailed())
                return;
            const auto db = Database::open({ .path = copy, .access = Database::Access::ReadOnly });
            for (const auto &id : std::as_const(before[i]))
                QVERIFY2(number(**db, u"SELECT COUNT(*) FROM message WHERE id = '%1'"_s.arg(id)) == 1, qPrintable(id));
            QVERIFY(number(**db, u"SELECT COUNT(*) FROM message WHERE id = '%1'"_s.arg(all.last())) == 0); // it was made in the middle
            QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }
    void whereNothingCanBeWrittenTheReasonIsPlain()
    {
        QFile file(in(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &target : { in(u"nowhere/copy.db"_s), in(u"file/copy.db"_s), u"/proc/copy.db"_s }) {
            const auto said = run({ u"backup"_s, target, u"--data"_s, m_data });
            QCOMPARE(said.code, 1);
            QVERIFY2(isPlain(said.err) && said.err.contains(target + u": cannot be written: "_s), qPrintable(said.err));
        }
    }
    void aFullDiskLeavesNoHalfCopyAndSaysSo()
    {
        if (!canMount())
            QSKIP("nothing can be mounted here: a full disk was not tried");
        const QString disk = in(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        QProcess process; // the mount is gone with the process that made it
        process.start(u"unshare"_s, { u"--mount"_s, u"sh"_s, u"-c"_s,
                                        u"mount -t tmpfs -o size=100k none '%1' && '%2' backup '%1'/copy.db --data '%3'; code=$?; ls -A '%1'; exit $code"_s.arg(
                                            disk, QStringLiteral(PALIER_HUB_PROGRAM), m_data) });
        QVERIFY(process.waitForFinished());
        const QString err = QString::fromUtf8(process.readAllStandardError());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(isPlain(err) && err.contains(u"the disk is full"_s), qPrintable(err));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), QString());
    }
    void aDryRunSaysWhatWouldChangeAndChangesNothing()
    {
        const QString copy = in(u"copies/copy.db"_s);
        QVERIFY(QDir().mkpath(in(u"copies"_s)));
        QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        {
            ServingHub hub(m_data);
            const QJsonObject draft { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, u"x"_s },
                { u"text"_s, u"y"_s } };
            auto headers = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
            for (int i = 0; i < 3; ++i) {
                const auto keyed = headers + decltype(headers) { { "Idempotency-Key"_ba, newId().toLatin1() } };
                QCOMPARE(hub.send("POST", u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, draft } }, keyed).status, 200);
            }
            const auto beside = run({ u"restore"_s, copy, u"--dry-run"_s, u"--data"_s, m_data });
            QCOMPARE(beside.code, 0);
            QVERIFY2(beside.out.contains(u"A hub is serving from %1: it would have to be stopped first."_s.arg(m_data)), qPrintable(beside.out));
            QCOMPARE(hub.terminate(), 0);
        }
        const auto before = everything({ m_data, in(u"copies"_s) });
        const auto said = run({ u"restore"_s, copy, u"--dry-run"_s, u"--data"_s, m_data });
        QCOMPARE(everything({ m_data, in(u"copies"_s) }), before);
        QCOMPARE(said.code, 0);
        QCOMPARE(said.err, QString());
        QVERIFY2(said.out.contains(u"The backup is whole: "_s), qPrintable(said.out));
        QVERIFY2(said.out.contains(u"3 messages of now are not in the backup and would be gone."_s), qPrintable(said.out));
        QVERIFY2(said.out.contains(u"would start over once"_s), qPrintable(said.out));
        QVERIFY2(said.out.endsWith(u"Nothing was changed.\n"_s), qPrintable(said.out));
        QCOMPARE(run({ u"restore"_s, copy, u"--data"_s, m_data }).code, 0); // and it does what it said
        const auto after = run({ u"restore"_s, copy, u"--dry-run"_s, u"--data"_s, m_data });
        QVERIFY2(after.out.contains(u"0 messages of now are not in the backup"_s), qPrintable(after.out));
    }
    void whatRootRestoresStaysTheServices()
    {
        constexpr uid_t nobody = 65534;
        if (::geteuid() != 0)
            QSKIP("only root can give a file away: another owner was not tried");
        const QString copy = in(u"copy.db"_s);
        QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        for (const QString &path : QStringList { m_data, m_data + u"/hub.db"_s })
            QCOMPARE(::chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
        QCOMPARE(run({ u"restore"_s, copy, u"--data"_s, m_data }).code, 0);
        QCOMPARE(QFileInfo(m_data + u"/hub.db"_s).ownerId(), nobody);
    }
    void restoresInOneSecondKeepWhatWasThereBeforeEach()
    {
        const QString copy = in(u"copy.db"_s);
        QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        constexpr int times = 4;
        for (int i = 0; i < times; ++i) {
            const auto said = run({ u"restore"_s, copy, u"--data"_s, m_data });
            QVERIFY2(said.code == 0, qPrintable(said.err));
        }
        QCOMPARE(QDir(m_data).entryList({ u"hub.db.before-*"_s }).size(), times);
    }
    void aDryRunMakesNoFolder()
    {
        const QString copy = in(u"copy.db"_s);
        QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        const auto before = everything({ m_folder->path() });
        const auto said = run({ u"restore"_s, copy, u"--dry-run"_s, u"--data"_s, in(u"new/hub"_s) });
        QCOMPARE(everything({ m_folder->path() }), before);
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"There is no hub in %1 yet."_s.arg(in(u"new/hub"_s))), qPrintable(said.out));
    }
    void aDryRunOfWhatCannotBeRestoredSaysWhyAndChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        QTest::newRow("damaged") << u"damaged"_s << u"is not a whole backup of a hub"_s;
        QTest::newRow("newer") << u"newer"_s << u"was made by a newer version of Palier"_s;
        QTest::newRow("none") << u"none"_s << u"is not there"_s;
    }
    void aDryRunOfWhatCannotBeRestoredSaysWhyAndChangesNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, expected);
        const QString copy = in(u"copy.db"_s);
        if (what != "none"_L1)
            QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        if (what == "newer"_L1)
            QVERIFY((*Database::open({ .path = copy }))->run(u"INSERT INTO schema_step (version, name, applied_at) VALUES (99, 'x', 'y')"_s));
        if (what == "damaged"_L1) {
            QFile file(copy);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
            file.write(QByteArray(40'960, '\x5a'));
        }
        const auto before = everything({ m_folder->path() });
        const auto said = run({ u"restore"_s, copy, u"--dry-run"_s, u"--data"_s, m_data });
        QCOMPARE(everything({ m_folder->path() }), before);
        QCOMPARE(said.code, 1);
        QVERIFY2(isOneLine(said.err) && said.err.contains(expected), qPrintable(said.err));
    }
    void aDryRunOverADamagedHubSaysThatNothingIsLost()
    {
        const QString copy = in(u"copy.db"_s);
        QCOMPARE(run({ u"backup"_s, copy, u"--data"_s, m_data }).code, 0);
        QFile file(m_data + u"/hub.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(40'960, '\x5a'));
        file.close();
        const auto before = everything({ m_folder->path() });
        const auto said = run({ u"restore"_s, copy, u"--dry-run"_s, u"--data"_s, m_data });
        QCOMPARE(everything({ m_folder->path() }), before);
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"What is in %1 now is damaged"_s.arg(m_data)), qPrintable(said.out));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
