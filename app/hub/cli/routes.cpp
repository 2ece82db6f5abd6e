// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"
#include "hub/hub.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
int routes(const QStringList &arguments)
{
    CommandLine line(u"routes"_s, u"lists the method and path of everything the hub serves but its web pages."_s);
    line.option(u"commands"_s, u"Lists what POST /v1/commands carries out instead."_s);
    if (const auto end = line.parse(arguments))
        return *end;
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto hub = Hub::open({ .database = folder.filePath(u"hub.db"_s) }, clock);
    if (!hub)
        return line.failed(hub.error());
    const auto lines = line.isSet(u"commands"_s) ? (*hub)->commandTypes() : (*hub)->router()->routes();
    for (const auto &entry : lines)
        print(entry);
    return Ok;
}
} // namespace palier::hub::cli
