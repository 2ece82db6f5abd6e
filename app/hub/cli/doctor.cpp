// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "core/examination.h"
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/operations/databaseexam.h"
#include "http/tls.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
constexpr qint64 leastFree = 500LL * 1024 * 1024;

/// Given up when the disk was full, and taken again by a serving hub once there is room.
void examineBallast(Examination &found, const HubPlace &hub)
{
    if (hub.isOnServer())
        return;
    if (QFileInfo::exists(hub.data + u"/ballast"_s))
        found.good(u"the room kept for a full disk is untouched"_s);
    else if (isServed(hub.data))
        found.wrong(u"the room kept for a full disk (%1/ballast) is given up: make room on the disk"_s.arg(hub.data));
    else
        found.note(u"no room is kept for a full disk: the hub takes it at its next start, when there is enough"_s);
}

void examineServer(Examination &found, Database &db)
{
    // Ours is set by each connection.
    const auto lax = db.texts(u"SELECT name FROM pg_settings WHERE name IN ('fsync', 'full_page_writes') AND setting <> 'on' ORDER BY name"_s);
    if (!lax)
        found.wrong(lax.error().detail);
    else if (lax->isEmpty())
        found.good(u"the server writes to the disk before it answers"_s);
    else
        found.wrong(u"the server may lose everything in a power cut: set %1 = on"_s.arg(lax->join(u", "_s)));
}

void examineDatabase(Examination &found, const HubPlace &hub, const QDateTime &now)
{
    const auto options = readingOptions(hub);
    if (!hub.isOnServer() && !QFileInfo::exists(options.path))
        return found.wrong(u"there is no database: palier-hub init --data "_s + hub.data);
    auto db = Database::open(options);
    const auto findings = db ? (*db)->check() : Result<QStringList>(db.error());
    if (options.health->isDamaged())
        return found.wrong(howToRestore(hub));
    if (!findings)
        return found.wrong(u"the database cannot be read: "_s + findings.error().detail);
    found.good(u"the database is whole"_s);
    if (hub.isOnServer())
        examineServer(found, **db);
    else if (isServed(hub.data))
        examineWriter(found, options.path);
    if (!isServed(hub.data))
        found.good(u"no hub is serving from this folder"_s);
    examineContents(found, **db, now);
}
} // namespace

int doctor(const QStringList &arguments)
{
    CommandLine line(u"doctor"_s, u"looks for what is wrong and says what to do; changes nothing. Exit code 1 when something is."_s);
    line.hubOptions(u"The hub's folder."_s);
    line.option(u"tls-certificate"_s, u"The certificate it serves with, PEM."_s, u"FILE"_s);
    line.option(u"tls-key"_s, u"Its key, PEM."_s, u"FILE"_s);
    if (const auto end = line.parse(arguments))
        return *end;
    if (line.isSet(u"tls-key"_s) && !line.isSet(u"tls-certificate"_s))
        return line.wrong(u"--tls-key needs --tls-certificate"_s);
    const QString data = line.value(u"data"_s);
    if (!QFileInfo(data).isDir())
        return line.failed(Error { Error::Kind::NotFound, u"there is no folder "_s + data });
    const auto now = SystemClock().now();
    Examination found;
    examineFolder(found, data, { u"hub.db"_s, u"hub.db-wal"_s, u"hub.db-shm"_s, u"hub.lock"_s });
    examineDisk(found, data, leastFree);
    examineBallast(found, line.hub());
    examineClockSource(found);
    examineDatabase(found, line.hub(), now);
    if (line.isSet(u"tls-certificate"_s)) {
        const auto problems = http::tlsProblems(line.value(u"tls-certificate"_s), line.value(u"tls-key"_s), now);
        for (const auto &problem : problems)
            found.wrong(problem);
        if (problems.isEmpty())
            found.good(u"the certificate is valid for more than two weeks"_s);
    }
    for (const auto &finding : found.lines())
        print(finding);
    return found.isWell() ? Ok : Failed;
}
} // namespace palier::hub::cli
