// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "loopdisk.h"
#include "oracle.h"
#include "world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::testing;

namespace
{
constexpr int diskKibibytes = 48 * 1024;
constexpr std::chrono::milliseconds patience = 40s;

/// The town on a small disk.
class OnDisk final : public HubTemplate
{
public:
    explicit OnDisk(const SmallDisk &disk)
        : m_disk(disk)
    {
    }
    [[nodiscard]] std::unique_ptr<HubData> copy() const override { return m_town.copyTo(m_disk.file(u"hub"_s)); }

private:
    SqliteTemplate m_town;
    const SmallDisk &m_disk;
};
} // namespace

/// Several things at once: a hub is restored on a disk that is nearly full, while boxes replay what they had to say.
class TestCompound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRestoreOnAFullDiskWhileBoxesReplay()
    {
        SmallDisk disk(diskKibibytes);
        QVERIFY(disk.isMounted());
        const OnDisk town(disk);
        World world(town, 1);
        write(world, 5);
        QVERIFY(inStep(world));
        world.nextStep();
        world.backUp();
        world.nextStep();
        write(world, 5);
        speak(world);
        QVERIFY(inStep(world));

        // Boxes away, with much to say; the disk fills up.
        world.proxy.refuse(true);
        world.proxy.reset();
        speak(world);
        QVERIFY(disk.fillUp());
        world.nextStep();
        world.killHub();

        // Restored if there is room for it, else nothing has changed.
        const auto before = messagesOf(world);
        const auto wrong = world.tryToRestore();
        if (!wrong.isEmpty())
            QCOMPARE(messagesOf(world), before);
        qInfo("restoring on the full disk: %s", wrong.isEmpty() ? "done" : qPrintable(wrong.trimmed()));
        world.startHub();
        world.proxy.refuse(false);
        speak(world);
        world.let(500ms);
        world.nextStep();
        world.killHub();
        disk.makeRoom();
        QCOMPARE(world.tryToRestore(), QString());
        world.startHub(); // which keeps room for itself, as long as there is any
        QVERIFY(disk.fillUp());
        for (int i = 0; i < 5; ++i) { // everything is replayed to a hub that has hardly any room, and is killed meanwhile
            speak(world);
            world.let(100ms);
            world.killHub();
            world.startHub();
        }
        disk.makeRoom();
        world.nextStep();
        QVERIFY(inStep(world));
    }

private:
    int m_written = 0;

    void write(World &world, int messages)
    {
        for (int i = 0; i < messages; ++i)
            world.staff[0]->order(u"message.send"_s, messageDraft(u"building:1"_s, u"Message %1"_s.arg(++m_written)));
    }
    static QStringList messagesOf(World &world) { return *world.database()->texts(u"SELECT id FROM message ORDER BY id"_s); }
    static void speak(World &world)
    {
        for (const auto &box : world.boxes) {
            box->askForHelp({});
            const auto messages = *box->cache().messages();
            if (!messages.isEmpty())
                box->confirm(messages.last(), ReceiptLevel::Read);
        }
    }
    static bool inStep(World &world)
    {
        QElapsedTimer timer;
        timer.start();
        while (!world.behind().isEmpty() && timer.elapsed() < patience.count())
            world.let(10ms);
        const auto why = world.behind();
        const auto findings = why.isEmpty() ? world.findings() : QStringList { why };
        if (!findings.isEmpty())
            qWarning("%s\n%s", qPrintable(findings.join(u'\n')), qPrintable(world.story.join(u'\n')));
        return findings.isEmpty();
    }
};

int main(int argc, char *argv[])
{
    if (const auto missing = whatIsMissingForDisks(); !missing.isEmpty())
        return skipLoudly("compound", missing);
    QCoreApplication app(argc, argv);
    TestCompound test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_compound.moc"
