// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/boxexam.h"

#include "cache/durablefile.h"
#include "cache/factfile.h"
#include "cache/outboxitem.h"
#include "cache/rowstore.h"
#include "core/clock.h"
#include "storage/folderlock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr qint64 leastFree = 50LL * 1024 * 1024;
constexpr int hoursInOutbox = 1;
constexpr int hoursWithoutHub = 24;

/// The file when it is whole and of this version; `remedy` says what to do about a damaged one.
std::unique_ptr<Database> examineFile(Examination &found, const QString &path, const QList<Migration> &steps, const QString &remedy)
{
    const QString name = QFileInfo(path).fileName();
    const QString journal = path + u"-wal"_s;
    const bool isAtRest = !FolderLock::isHeld(QFileInfo(path).path() + u"/lock"_s) && QFileInfo(journal).size() == 0;
    const Database::Options options { .path = path, .immutable = isAtRest, .access = Database::Access::ReadOnly };
    auto db = Database::open(options);
    const auto findings = db ? (*db)->check() : Result<QStringList>(db.error());
    if (options.health->isDamaged())
        return found.wrong(u"%1 is damaged: %2"_s.arg(name, remedy)), nullptr;
    const auto version = findings ? schemaVersion(**db) : Result<int>(findings.error());
    if (!version)
        return found.wrong(u"%1 cannot be read: %2"_s.arg(name, version.error().detail)), nullptr;
    found.good(u"%1 is whole"_s.arg(name));
    if (*version > steps.size())
        return found.wrong(u"%1 was written by a newer version of Palier (step %2, this one knows %3): install that version"_s.arg(name).arg(*version).arg(steps.size())), nullptr;
    if (*version < steps.size())
        return found.note(u"%1 is of an older version: the next start brings it up to date"_s.arg(name)), nullptr;
    return *std::move(db);
}

QDateTime timeIn(const Result<std::optional<Row>> &row)
{
    return row && *row ? fromWireTime((*row)->first().toString()) : QDateTime();
}

void examineIdentity(Examination &found, Database &facts, const QString &folder)
{
    const auto row = facts.row(u"SELECT secret FROM identity"_s);
    const QString known = row && *row ? (*row)->first().toString() : QString();
    QFile file(folder + u"/identity.json"_s);
    const QString copy = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value("secret"_L1).toString() : QString();
    if (known.isEmpty() && copy.isEmpty())
        found.note(u"the box has not been paired yet"_s);
    else if (known == copy)
        found.good(u"the identity is there twice, and the same"_s);
    else
        found.note(u"one of the two copies of the identity is missing or differs: the next start makes it again from core.db, or from identity.json where core.db has none"_s);
}

void examineOutbox(Examination &found, Database &facts, const QDateTime &now)
{
    const auto oldest = facts.row(u"SELECT MIN(created_at), COUNT(*) FROM outbox WHERE state = ?"_s, { static_cast<int>(OutboxItem::State::Waiting) });
    const auto failed = facts.row(u"SELECT COUNT(*) FROM outbox WHERE state = ?"_s, { static_cast<int>(OutboxItem::State::Failed) });
    if (!oldest || !failed)
        return found.wrong(u"the outbox cannot be read: "_s + (oldest ? failed : oldest).error().detail);
    const auto since = timeIn(oldest);
    const bool stuck = since.isValid() && since < now.addSecs(-hoursInOutbox * 3600);
    const int waiting = (*oldest)->at(1).toInt();
    found.say(u"nothing has waited in the outbox for an hour (%1 waiting)"_s.arg(waiting),
        stuck ? u"%1 commands wait in the outbox, since %2: can the box reach its hub?"_s.arg(waiting).arg(toWireTime(since)) : QString());
    if (const int count = (*failed)->first().toInt(); count > 0)
        found.note(u"%1 commands could not be sent: the hub refused them"_s.arg(count));
}

void examineContact(Examination &found, Database &rows, const QDateTime &now)
{
    const auto last = timeIn(rows.row(u"SELECT at FROM contact"_s));
    if (!last.isValid())
        return found.note(u"the hub has not answered this box yet"_s);
    const bool isLongAgo = last < now.addSecs(-hoursWithoutHub * 3600);
    found.say(u"the hub answered last on "_s + toWireTime(last),
        isLongAgo ? u"the hub has not answered since %1: check the cable, the address given with --hub and the hub"_s.arg(toWireTime(last)) : QString());
    examineClock(found, now, last, u"the hub's last answer"_s);
}
} // namespace

void examineBox(Examination &found, const QString &folder, const QDateTime &now)
{
    examineFolder(found, folder, { u"core.db"_s, u"core.db-wal"_s, u"core.db-shm"_s, u"cache.db"_s, u"cache.db-wal"_s, u"cache.db-shm"_s, u"identity.json"_s, u"lock"_s });
    examineDisk(found, folder, leastFree);
    examineClockSource(found);
    found.good(FolderLock::isHeld(folder + u"/lock"_s) ? u"the television's program is running"_s : u"the television's program is not running"_s);
    if (!QFileInfo::exists(folder + u"/core.db"_s))
        return found.note(u"there is no box in this folder yet: start palier-tv once"_s);
    if (const auto facts = examineFile(found, folder + u"/core.db"_s, factSteps(), u"the next start takes over what can be read of it"_s)) {
        examineIdentity(found, *facts, folder);
        examineOutbox(found, *facts, now);
    }
    if (const auto rows = examineFile(found, folder + u"/cache.db"_s, rowSteps(), u"the next start fetches everything anew"_s))
        examineContact(found, *rows, now);
    if (QFileInfo::exists(brokenName(folder + u"/core.db"_s)))
        found.note(u"core.db was damaged before, and what is left of that put aside (core.db.broken): look after the disk"_s);
}
} // namespace palier
