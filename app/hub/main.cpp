// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/log.h"
#include "hub/cli/commandline.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace palier::hub::cli;

namespace
{
struct Subcommand {
    QString summary;
    int (*run)(const QStringList &);
};

const QMap<QString, Subcommand> &subcommands()
{
    static const QMap<QString, Subcommand> all {
        { u"serve"_s, { u"answers boxes and web pages"_s, serve } },
        { u"init"_s, { u"makes an empty hub"_s, init } },
        { u"demo-data"_s, { u"makes a sample residence"_s, demoData } },
        { u"user"_s, { u"adds members of staff, resets passwords, removes: user add NAME …"_s, user } },
        { u"residence"_s, { u"imports residences: residence import FILE.csv"_s, residence } },
        { u"doctor"_s, { u"looks for what is wrong"_s, doctor } },
        { u"backup"_s, { u"copies everything to a file, also while serving"_s, backup } },
        { u"restore"_s, { u"puts a backup in place"_s, restore } },
        { u"routes"_s, { u"lists what is served"_s, routes } },
    };
    return all;
}

void help()
{
    print(u"usage: palier-hub COMMAND [OPTION…]   (each COMMAND has --help)"_s);
    for (auto it = subcommands().cbegin(); it != subcommands().cend(); ++it)
        print(u"  %1 %2"_s.arg(it.key(), -10).arg(it->summary));
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own loop: with GLib each wake-up polls every socket
    palier::installLog(palier::LogLevel::Warning);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"palier-hub"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PALIER_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == "--version"_L1 || command == "-v"_L1)
        return print(u"palier-hub "_s + QCoreApplication::applicationVersion()), Ok;
    if (command == "--help"_L1 || command == "-h"_L1)
        return help(), Ok;
    const auto found = subcommands().constFind(command);
    if (found != subcommands().constEnd())
        return found->run(arguments);
    complain(command.isEmpty() ? u"palier-hub: which command? (see --help)"_s : u"palier-hub: unknown command %1 (see --help)"_s.arg(command));
    return WrongUsage;
}
