// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "property/shrinker.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace palier::testing;

namespace
{
constexpr quint32 mostSeeds = 60;
constexpr int enoughSteps = 40; ///< a shrunk story can be read

struct Catch {
    quint32 seed = 0; ///< 0: not within mostSeeds
    Broken broken;
};

Catch caught(const Stage &stage)
{
    for (quint32 seed = 1; seed <= mostSeeds; ++seed) {
        if (const auto broken = played(seed, storyOf(seed), stage))
            return { seed, *broken };
    }
    return {};
}

/// The table of README.md.
int printTable()
{
    std::printf("| planted bug | seeds needed | broken | steps when shrunk |\n|---|---|---|---|\n");
    for (int n = 1; n <= bugs; ++n) {
        const Stage stage { .store = StoreKind::Memory, .bug = static_cast<Bug>(n) };
        const auto [seed, broken] = caught(stage);
        const auto steps = seed == 0 ? 0 : shrunk(seed, storyOf(seed), stage).size();
        std::printf("| %s | %u | %s | %d |\n", qUtf8Printable(inWords(stage.bug)), seed, qUtf8Printable(broken.invariant), static_cast<int>(steps));
        std::fflush(stdout);
    }
    return 0;
}
} // namespace

/// Plants bugs and looks whether the stories of test_sync_property find them.
class TestSyncMutants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPlantedBugIsCaught_data() { everyBug(); }
    void eachPlantedBugIsCaught()
    {
        QFETCH(int, bug);
        const auto [seed, broken] = caught({ .store = StoreKind::Memory, .bug = static_cast<Bug>(bug) });
        QVERIFY2(seed > 0, "the stories do not find it");
        qInfo("caught by seed %u: %s: %s", seed, qPrintable(broken.invariant), qPrintable(broken.detail));
    }
    void theBugsOfABoxAreCaughtOverTheRealCacheToo_data()
    {
        listed({ Bug::CursorSavedBeforeRows, Bug::KeyMadeAnewAfterACrash, Bug::StartOverNotStaged, Bug::ScopeNotErased });
    }
    void theBugsOfABoxAreCaughtOverTheRealCacheToo()
    {
        QFETCH(int, bug);
        QVERIFY(caught({ .store = StoreKind::Cache, .bug = static_cast<Bug>(bug) }).seed > 0);
    }
    void aShrunkStoryIsShortAndBreaksTheSame_data() { listed({ Bug::KeyMadeAnewAfterACrash, Bug::StartOverNotStaged, Bug::ScopeNotErased }); }
    void aShrunkStoryIsShortAndBreaksTheSame()
    {
        QFETCH(int, bug);
        const Stage stage { .store = StoreKind::Memory, .bug = static_cast<Bug>(bug) };
        const auto [seed, broken] = caught(stage);
        const auto story = shrunk(seed, storyOf(seed), stage, 400);
        QVERIFY2(story.size() <= enoughSteps, qPrintable(QString::number(story.size())));
        const auto again = played(seed, story, stage);
        QVERIFY(again);
        QCOMPARE(again->invariant, broken.invariant);
        QVERIFY(told(seed, story, stage).contains(again->detail));
    }
    void withoutABugNothingIsCaught()
    {
        for (quint32 seed = 1; seed <= mostSeeds; ++seed)
            QVERIFY(!played(seed, storyOf(seed), {}));
    }

private:
    static void everyBug()
    {
        QList<Bug> all;
        for (int bug = 1; bug <= bugs; ++bug)
            all.append(static_cast<Bug>(bug));
        listed(all);
    }
    static void listed(const QList<Bug> &some)
    {
        QTest::addColumn<int>("bug");
        for (const auto bug : some)
            QTest::newRow(qPrintable(inWords(bug))) << static_cast<int>(bug);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--table") == 0)
        return printTable();
    TestSyncMutants test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_sync_mutants.moc"
