// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
int init(const QStringList &arguments)
{
    CommandLine line(u"init"_s, u"makes an empty hub; does nothing where there is one."_s);
    line.hubOptions(u"The hub's folder; made when missing."_s);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto made = inTransaction(line.hub(), [](Transaction &) -> Result<Done> { return Done {}; });
    if (!made)
        return line.failed(made.error());
    print(u"The hub in %1 is ready. Next: palier-hub residence import, palier-hub user add, palier-hub serve"_s.arg(line.hub().inWords()));
    return Ok;
}
} // namespace palier::hub::cli
