// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/operations/databaseexam.h"

#include "core/clock.h"
#include "hub/feed/unreadable.h"
#include "hub/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
constexpr int daysUnheard = 7;
constexpr int hoursStanding = 1;
constexpr int named = 5; ///< in one line

/// Says an error of the database as a finding; nothing otherwise.
template<typename T>
bool isReadable(Examination &found, const Result<T> &result)
{
    if (!result)
        found.wrong(u"the database cannot be read: "_s + result.error().detail);
    return result.hasValue();
}

bool examineVersion(Examination &found, Database &db)
{
    const auto version = schemaVersion(db);
    if (!isReadable(found, version))
        return false;
    const int known = static_cast<int>(schema().size());
    if (*version > known)
        found.wrong(u"the database was written by a newer version of Palier (step %1, this one knows %2): install that version"_s.arg(*version).arg(known));
    else if (*version < known)
        found.note(u"the database is of an older version (step %1 of %2): the next start brings it up to date"_s.arg(*version).arg(known));
    else
        found.good(u"the database is of this version (step %1)"_s.arg(known));
    return *version == known;
}

QString list(const QStringList &names)
{
    return names.mid(0, named).join(u", "_s) + (names.size() > named ? u" and others"_s : QString());
}

QStringList namesOf(const QList<feed::RowKey> &rows)
{
    QStringList names;
    for (const auto &[scope, type, id] : rows)
        names.append(QString(type + u' ' + id + u" in "_s + scope));
    return names;
}

void examineFeed(Examination &found, Database &db)
{
    const auto unreadable = feed::unreadableRows(db);
    if (!isReadable(found, unreadable))
        return;
    found.say(u"every row of the feed can be read"_s,
        unreadable->isEmpty() ? QString()
                              : u"%1 rows of the feed cannot be read: %2. The hub takes them out when boxes stand still because of them; send them anew"_s.arg(unreadable->size()).arg(list(namesOf(*unreadable))));
    const auto digests = feed::wrongDigests(db);
    if (!isReadable(found, digests))
        return;
    found.say(u"every scope's digest is that of its rows"_s,
        digests->isEmpty() ? QString() : u"the digest is wrong of %1: restore a backup, and tell the makers of Palier"_s.arg(list(*digests)));
    const auto heads = feed::wrongHeads(db);
    if (!isReadable(found, heads))
        return;
    found.say(u"every scope's head is at or after its changes"_s,
        heads->isEmpty() ? QString() : u"the head is wrong of %1: restore a backup, and tell the makers of Palier"_s.arg(list(*heads)));
}

void examineTimes(Examination &found, Database &db, const QDateTime &now)
{
    const auto row = db.row(u"SELECT MAX(at) FROM (SELECT MAX(changed_at) AS at FROM change UNION ALL SELECT MAX(seen_at) FROM device"
                             " UNION ALL SELECT MAX(created_at) FROM session UNION ALL SELECT MAX(created_at) FROM idem) AS times"_s);
    if (isReadable(found, row))
        examineClock(found, now, fromWireTime((*row)->first().toString()), u"the newest time in the database"_s);
}

void examineBoxes(Examination &found, Database &db, const QDateTime &now)
{
    const auto all = db.row(u"SELECT COUNT(*) FROM device WHERE state = 'bound'"_s);
    const auto quiet = db.texts(u"SELECT id FROM device WHERE state = 'bound' AND COALESCE(seen_at, bound_at) < ? ORDER BY COALESCE(seen_at, bound_at), id"_s,
        { toWireTime(now.addDays(-daysUnheard)) });
    const auto standing = db.texts(u"SELECT id FROM device WHERE state = 'bound' AND stands_since < ? ORDER BY stands_since, id"_s,
        { toWireTime(now.addSecs(-hoursStanding * 3600)) });
    if (!isReadable(found, all) || !isReadable(found, quiet) || !isReadable(found, standing))
        return;
    const int count = (*all)->first().toInt();
    if (quiet->isEmpty())
        found.good(u"all of %1 boxes were heard of within %2 days"_s.arg(count).arg(daysUnheard));
    else
        found.note(u"%1 of %2 boxes have not been heard of for %3 days: %4. Are they plugged in?"_s.arg(quiet->size()).arg(count).arg(daysUnheard).arg(list(*quiet)));
    found.say(u"no box stands still"_s,
        standing->isEmpty() ? QString()
                            : u"%1 boxes are sent the same rows again and again, for more than an hour: %2. Look into their logs (palier-tv --doctor), or replace them"_s
                                  .arg(standing->size())
                                  .arg(list(*standing)));
}
} // namespace

void examineContents(Examination &found, Database &db, const QDateTime &now)
{
    if (!examineVersion(found, db))
        return;
    examineFeed(found, db);
    examineTimes(found, db, now);
    examineBoxes(found, db, now);
}

void examineWriter(Examination &found, const QString &path)
{
    auto reader = Database::open({ .path = path, .access = Database::Access::ReadOnly });
    auto writer = Database::open({ .path = path });
    const auto commits = [&] { return (*reader)->row(u"PRAGMA data_version"_s); };
    if (!isReadable(found, reader) || !isReadable(found, writer))
        return;
    const auto before = commits();
    const auto turn = (*writer)->atomically([] { return Result<Done>(Done {}); });
    const auto after = commits();
    if (!isReadable(found, before) || !isReadable(found, after))
        return;
    const bool stuck = !turn && **before == **after;
    found.say(u"the hub's writer works"_s,
        stuck ? u"something has kept the database from being written for 5 seconds: end other programs that use it, then start the hub again"_s : QString());
}
} // namespace palier::hub
