// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "killrounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
int killInRounds(int argc, char **argv, int rounds, const std::function<int(int, quint64)> &loop)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"rounds"_s, u"How often the program is killed."_s, u"n"_s, QString::number(rounds) }, { u"seed"_s, u"When."_s, u"n"_s, u"1"_s } });
    parser.addHelpOption();
    parser.process(app);
    const int wanted = parser.value(u"rounds"_s).toInt();
    if (wanted < 1)
        qFatal("--rounds: expected a number of at least 1");
    return loop(wanted, parser.value(u"seed"_s).toULongLong());
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}
} // namespace palier::testing
