// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "chaos.h"

#include "../support/process/dieswithus.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace palier::testing;

namespace
{
struct Plan {
    quint64 seed = 1;
    int seeds = 50;
    int steps = 60;
    int jobs = 4;
    bool tell = false;
};

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// One after the other; how many failed.
int playHere(const Plan &plan)
{
    const auto town = makeTemplate();
    int failures = 0;
    for (quint64 seed = plan.seed; seed < plan.seed + static_cast<quint64>(plan.seeds); ++seed) {
        QElapsedTimer timer;
        timer.start();
        Chaos chaos(*town, seed);
        const auto findings = chaos.play(plan.steps);
        const auto &witness = chaos.world().witness;
        print(u"seed %1: %2 answers, %3 start-overs, in step after %4 ms, %5 ms in all%6"_s.arg(seed).arg(witness.answers()).arg(witness.startOvers())
                  .arg(chaos.healedIn()).arg(timer.elapsed()).arg(findings.isEmpty() ? u""_s : u" – FAILED"_s));
        if (plan.tell || !findings.isEmpty())
            print(chaos.story().join(u'\n'));
        if (findings.isEmpty())
            continue;
        ++failures;
        print(findings.join(u'\n'));
        print(u"again: %1 --seed %2 --seeds 1 --steps %3"_s.arg(QCoreApplication::applicationFilePath()).arg(seed).arg(plan.steps));
    }
    return failures;
}

/// A seed spends most of its time waiting: several at once, in processes of their own.
int playInJobs(const Plan &plan)
{
    std::vector<std::unique_ptr<QProcess>> jobs;
    const int each = (plan.seeds + plan.jobs - 1) / plan.jobs;
    for (int from = 0; from < plan.seeds; from += each) {
        auto job = std::make_unique<QProcess>();
        job->setProcessChannelMode(QProcess::ForwardedChannels);
        diesWithUs(*job);
        QStringList arguments { u"--jobs"_s, u"1"_s, u"--seed"_s, QString::number(plan.seed + static_cast<quint64>(from)), u"--seeds"_s,
            QString::number(std::min(each, plan.seeds - from)), u"--steps"_s, QString::number(plan.steps) };
        if (plan.tell)
            arguments.append(u"--tell"_s);
        job->start(QCoreApplication::applicationFilePath(), arguments);
        jobs.push_back(std::move(job));
    }
    int failures = 0;
    for (const auto &job : jobs) {
        job->waitForFinished(-1);
        failures += job->exitStatus() == QProcess::NormalExit && job->exitCode() == 0 ? 0 : 1;
    }
    return failures;
}
} // namespace

/// The real hub and the real box engine over a bad network, by seeds: in the end everybody agrees, and nothing is lost or doubled.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"seeds"_s, u"How many."_s, u"n"_s, u"50"_s }, { u"seed"_s, u"The first."_s, u"n"_s, u"1"_s }, { u"steps"_s, u"Of each."_s, u"n"_s, u"60"_s },
        { u"jobs"_s, u"At once."_s, u"n"_s, u"4"_s }, { u"tell"_s, u"Print every story."_s } });
    parser.addHelpOption();
    parser.process(app);
    const Plan plan { .seed = parser.value(u"seed"_s).toULongLong(), .seeds = parser.value(u"seeds"_s).toInt(), .steps = parser.value(u"steps"_s).toInt(),
        .jobs = parser.value(u"jobs"_s).toInt(), .tell = parser.isSet(u"tell"_s) };
    QElapsedTimer timer;
    timer.start();
    const int failures = plan.jobs > 1 && plan.seeds > 1 ? playInJobs(plan) : playHere(plan);
    if (plan.jobs > 1)
        print(u"%1 seeds in %2 s, %3"_s.arg(plan.seeds).arg(static_cast<double>(timer.elapsed()) / 1000).arg(failures == 0 ? u"no finding"_s : u"with findings"_s));
    return failures == 0 ? 0 : 1;
}
