// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/restorepreview.h"

#include "hub/cli/datafolder.h"
#include "hub/schema.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
/// What one state of a hub holds.
struct Held {
    int step = 0;
    int scopes = 0;
    int messages = 0;
    int accounts = 0;
    QString newestMessage; ///< ids sort by time
};

Result<Held> heldBy(const Database::Options &options)
{
    auto db = Database::open(options);
    if (!db)
        return db.error();
    const auto step = schemaVersion(**db);
    const auto row = (*db)->row(u"SELECT (SELECT COUNT(*) FROM scope), (SELECT COUNT(*) FROM message), (SELECT COUNT(*) FROM account), (SELECT MAX(id) FROM message)"_s);
    if (!step || !row)
        return step ? row.error() : step.error();
    const auto &values = **row;
    return Held { *step, values[0].toInt(), values[1].toInt(), values[2].toInt(), values[3].toString() };
}

Result<int> newerMessages(const Database::Options &options, const QString &than)
{
    auto db = Database::open(options);
    if (!db)
        return db.error();
    const auto row = (*db)->row(u"SELECT COUNT(*) FROM message WHERE id > ?"_s, { than });
    return row ? Result<int>((*row)->first().toInt()) : row.error();
}

QStringList changesTo(const HubPlace &hub, const Held &backup)
{
    const auto options = readingOptions(hub);
    const auto now = heldBy(options);
    if (options.health->isDamaged())
        return { u"What is in %1 now is damaged: it would be put aside."_s.arg(hub.inWords()) };
    const auto lost = now ? newerMessages(options, backup.newestMessage) : Result<int>(now.error());
    if (!lost)
        return { u"What is in %1 now cannot be read: %2"_s.arg(hub.inWords(), lost.error().detail) };
    return {
        u"There are now %1 scopes, %2 messages and %3 members of staff; they would be put aside."_s.arg(now->scopes).arg(now->messages).arg(now->accounts),
        u"%1 messages of now are not in the backup and would be gone."_s.arg(*lost),
    };
}
} // namespace

QStringList restorePreview(const HubPlace &hub, const QString &backup)
{
    const auto held = heldBy({ .path = backup, .immutable = true, .access = Database::Access::ReadOnly });
    if (!held)
        return { u"The backup cannot be read: "_s + held.error().detail };
    QStringList lines;
    const bool isThere = hub.isOnServer() || QFileInfo::exists(hub.options().path);
    if (isServed(hub.data))
        lines.append(u"A hub is serving from %1: it would have to be stopped first."_s.arg(hub.data));
    lines += isThere ? changesTo(hub, *held) : QStringList { u"There is no hub in %1 yet."_s.arg(hub.inWords()) };
    lines.append(u"There would be %1 scopes, %2 messages and %3 members of staff; every box would start over once, and staff would sign in again."_s.arg(held->scopes)
                     .arg(held->messages)
                     .arg(held->accounts));
    if (held->step < schema().size())
        lines.append(u"The backup is of an older version (step %1 of %2) and would be brought up to date."_s.arg(held->step).arg(schema().size()));
    lines.append(u"Nothing was changed."_s);
    return lines;
}
} // namespace palier::hub::cli
