// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/boxexam.h"
#include "cache/cachestore.h"
#include "storage/database.h"

#include "../support/feed/feedrows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

/// Each fault is planted in the folder of a box that is well, and has to be named.
class TestBoxExam : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString file(const QString &name) const { return m_folder->filePath(u"box/"_s + name); }
    QString folder() const { return m_folder->filePath(u"box"_s); }
    Examination examined(const QDateTime &now = noon.addSecs(600)) const
    {
        Examination found;
        examineBox(found, folder(), now);
        return found;
    }
    static bool says(const Examination &found, const QString &line)
    {
        const auto lines = found.lines();
        const bool said = std::any_of(lines.cbegin(), lines.cend(), [&](const QString &text) { return text.startsWith(line); });
        if (!said)
            qWarning().noquote() << lines.join(u'\n');
        return said;
    }
    void sql(const QString &name, const QString &statement) const
    {
        const auto db = Database::open({ .path = file(name) });
        QVERIFY((*db)->run(statement));
    }
    static void spoil(const QString &path)
    {
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::ReadWrite));
        broken.seek(4096);
        broken.write(QByteArray(int(broken.size()) - 4096, '\x5a'));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ManualClock clock(noon);
        const auto cache = *Cache::open(folder(), clock);
        CacheStore store(*cache);
        QVERIFY(store.setIdentity(QString(64, u'a')));
        QVERIFY(store.apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
    }

    void aBoxThatIsWell()
    {
        const auto found = examined();
        QVERIFY2(found.isWell(), qPrintable(found.lines().join(u'\n')));
        QVERIFY(says(found, u"ok      core.db is whole"_s));
        QVERIFY(says(found, u"ok      cache.db is whole"_s));
        QVERIFY(says(found, u"ok      the identity is there twice"_s));
        QVERIFY(says(found, u"ok      nothing has waited in the outbox for an hour (1 waiting)"_s));
        QVERIFY(says(found, u"ok      the hub answered last on 2026"_s));
        QVERIFY(says(found, u"ok      the television's program is not running"_s));
        const SystemClock clock;
        const auto running = *Cache::open(folder(), clock);
        QVERIFY(says(examined(), u"ok      the television's program is running"_s));
    }
    void commandsThatDoNotLeave()
    {
        const auto found = examined(noon.addSecs(2 * 3600));
        QVERIFY(says(found, u"WRONG   1 commands wait in the outbox, since 2026"_s));
        QVERIFY(!found.isWell());
    }
    void commandsThatWereRefused()
    {
        sql(u"core.db"_s, u"UPDATE outbox SET state = 1"_s);
        QVERIFY(says(examined(), u"note    1 commands could not be sent"_s));
    }
    void aHubThatDoesNotAnswer()
    {
        QVERIFY(says(examined(noon.addDays(3)), u"WRONG   the hub has not answered since 2026"_s));
    }
    void aClockThatIsBehind()
    {
        QVERIFY(says(examined(noon.addDays(-300)), u"WRONG   the clock (2026"_s));
    }
    void aDamagedFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("core") << u"core.db"_s;
        QTest::newRow("cache") << u"cache.db"_s;
    }
    void aDamagedFile()
    {
        QFETCH(QString, name);
        spoil(file(name));
        const auto found = examined();
        QVERIFY(says(found, u"WRONG   %1 is damaged: the next start"_s.arg(name)));
        QVERIFY(!found.isWell());
    }
    void aNewerVersion()
    {
        sql(u"core.db"_s, u"INSERT INTO schema_step (version, name, applied_at) VALUES (99, 'x', 'y')"_s);
        QVERIFY(says(examined(), u"WRONG   core.db was written by a newer version of Palier (step 99"_s));
    }
    void anIdentityThatIsThereOnce()
    {
        QVERIFY(QFile::remove(file(u"identity.json"_s)));
        QVERIFY(says(examined(), u"note    one of the two copies of the identity"_s));
    }
    void aBoxThatWasNeverPaired()
    {
        sql(u"core.db"_s, u"DELETE FROM identity"_s);
        QVERIFY(QFile::remove(file(u"identity.json"_s)));
        QVERIFY(says(examined(), u"note    the box has not been paired yet"_s));
    }
    void rightsThatAreTooWide()
    {
        QVERIFY(QFile::setPermissions(file(u"identity.json"_s), QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(says(examined(), u"WRONG   others may read %1"_s.arg(file(u"identity.json"_s))));
    }
    void whatWasDamagedBefore()
    {
        QFile aside(file(u"core.db.broken"_s));
        QVERIFY(aside.open(QIODevice::WriteOnly));
        QVERIFY(says(examined(), u"note    core.db was damaged before"_s));
    }
    void anEmptyFolder()
    {
        Examination found;
        examineBox(found, m_folder->path(), noon);
        QVERIFY(says(found, u"note    there is no box in this folder yet"_s));
    }
    void nothingIsChangedAndNothingPersonalIsSaid()
    {
        const auto contents = [this] {
            QFile core(file(u"core.db"_s));
            QFile cache(file(u"cache.db"_s));
            return core.open(QIODevice::ReadOnly) && cache.open(QIODevice::ReadOnly) ? core.readAll() + cache.readAll() : QByteArray();
        };
        const auto before = contents();
        const auto files = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
        const QString said = examined().lines().join(u'\n');
        QCOMPARE(contents(), before);
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), files);
        for (const auto &word : { QString(64, u'a'), idOf(7), idOf(1), u"town:1"_s })
            QVERIFY2(!said.contains(word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestBoxExam)
#include "test_boxexam.moc"
