// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "property/shrinker.h"

#include <QCommandLineParser>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace palier::testing;

namespace
{
constexpr int cacheSeedsOf = 100; ///< the real cache plays one story of so many

struct Options {
    quint32 first = 1;
    int seeds = 200;
    int steps = 300;
};
} // namespace

/// Boxes reach the hub's state, whatever happens: see tests/sync/README.md.
class TestSyncProperty : public QObject
{
    Q_OBJECT
public:
    explicit TestSyncProperty(const Options &options)
        : m_options(options)
    {
    }

private Q_SLOTS:
    void everyStoryInMemory() { playAll({ .store = StoreKind::Memory }, m_options.seeds); }
    void everyStoryOverTheRealCache() { playAll({ .store = StoreKind::Cache }, std::max(1, m_options.seeds / cacheSeedsOf)); }

private:
    void playAll(const Stage &stage, int seeds)
    {
        for (quint32 seed = m_options.first; seed < m_options.first + static_cast<quint32>(seeds); ++seed) {
            const auto story = storyOf(seed, m_options.steps);
            const auto broken = played(seed, story, stage);
            if (!broken)
                continue;
            const auto shortest = shrunk(seed, story, stage);
            const auto whole = u"seed %1 breaks %2: %3\nIts story, shrunk from %4 steps to %5 (again with --seed %1):\n\n%6\n"_s.arg(seed).arg(broken->invariant, broken->detail).arg(story.size()).arg(shortest.size()).arg(told(seed, shortest, stage));
            std::fprintf(stderr, "%s", qUtf8Printable(whole));
            QFAIL(qPrintable(u"seed %1: %2: %3"_s.arg(seed).arg(broken->invariant, broken->detail)));
        }
    }

    const Options m_options;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seeds(u"seeds"_s, u"How many stories."_s, u"N"_s);
    const QCommandLineOption seed(u"seed"_s, u"The first one; alone: only this one."_s, u"S"_s);
    const QCommandLineOption steps(u"steps"_s, u"How long each is."_s, u"N"_s, u"300"_s);
    parser.addOptions({ seeds, seed, steps });
    parser.addHelpOption();
    parser.addPositionalArgument(u"functions"_s, u"Test functions, and options of Qt Test after --."_s, u"[functions]"_s);
    parser.process(application);
    Options options;
    options.first = parser.isSet(seed) ? parser.value(seed).toUInt() : options.first;
    options.seeds = parser.isSet(seeds) ? parser.value(seeds).toInt() : parser.isSet(seed) ? 1 : options.seeds;
    options.steps = parser.value(steps).toInt();
    TestSyncProperty test(options);
    return QTest::qExec(&test, QStringList { application.applicationFilePath() } + parser.positionalArguments());
}
#include "test_sync_property.moc"
