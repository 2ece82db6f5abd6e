// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/feed/feedstore.h"
#include "hub/schema.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
struct Contents {
    int scopes = 0;
    int messages = 0;
    QString lastChange;
};

Result<Contents> contentsOf(Database &db)
{
    auto counts = db.row(u"SELECT (SELECT COUNT(*) FROM scope), (SELECT COUNT(*) FROM message), (SELECT MAX(changed_at) FROM change)"_s);
    if (!counts)
        return counts.error();
    return Contents { (*counts)->at(0).toInt(), (*counts)->at(1).toInt(), (*counts)->at(2).toString() };
}

/// The backup is a whole database of Palier, of this version or an older one.
Result<Contents> examine(const QString &backup)
{
    const Error unfit { Error::Kind::Invalid, u"is not a whole backup of a hub"_s, backup };
    if (!QFileInfo::exists(backup))
        return Error { Error::Kind::NotFound, u"is not there"_s, backup };
    auto db = Database::open({ .path = backup, .access = Database::Access::ReadOnly });
    if (!db)
        return unfit;
    const auto findings = (*db)->check();
    const auto version = schemaVersion(**db);
    if (!findings || !findings->isEmpty() || !version || *version == 0)
        return unfit;
    if (*version > schema().size())
        return Error { Error::Kind::Mismatch, u"was made by a newer version of Palier"_s, backup };
    auto contents = contentsOf(**db);
    return contents ? contents : unfit;
}

/// Brings the copy to this version and gives each scope a new epoch: no cursor of before may be believed. Nor may a session: who signed
/// out since the backup would be signed in again.
Result<int> renew(const QString &path)
{
    auto db = Database::open({ .path = path });
    if (!db)
        return db.error();
    if (auto migrated = migrate(**db, schema(), SystemClock().now()); !migrated)
        return migrated.error();
    int scopes = 0;
    auto renewed = (*db)->atomically([&]() -> Result<Done> {
        auto done = feed::renewEpochs(**db);
        if (!done)
            return done.error();
        scopes = *done;
        auto ended = (*db)->run(u"DELETE FROM session"_s);
        return ended ? Result<Done>(Done {}) : ended.error();
    });
    if (!renewed)
        return renewed.error();
    auto folded = (*db)->rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return folded ? Result<int>(scopes) : folded.error();
}

bool syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

/// Brings what a whole database has in its journal into its file.
void foldJournal(const QString &path)
{
    const Database::Options options { .path = path };
    Database::examine(options);
    if (options.health->isDamaged())
        return;
    if (auto db = Database::open(options))
        (void)(*db)->rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // what stays in the journal is put aside with it
}

/// A second name for the file, or where the file system knows none, a copy.
bool keepAs(const QString &path, const QString &kept)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0 || QFile::copy(path, kept);
}

/// What was there before is kept beside it, with its journal, until somebody deletes it. At each moment there is a hub.db: one that is
/// missing would be begun anew, empty, by the next start.
Result<QString> putInPlace(const DataFolder &folder, const QString &fresh)
{
    const QString kept = folder.file(QString(u"hub.db.before-"_s + SystemClock().now().toString(u"yyyyMMdd-HHmmss"_s)));
    const QString old = folder.database();
    if (QFileInfo::exists(old)) {
        foldJournal(old);
        if (!keepAs(old, kept))
            return Error { Error::Kind::Storage, u"cannot be put aside"_s, old };
    }
    for (const auto &part : { u"-wal"_s, u"-shm"_s }) {
        if (QFileInfo::exists(old + part) && !QFile::rename(old + part, kept + part))
            return Error { Error::Kind::Storage, u"cannot be put aside"_s, old + part };
    }
    const bool replaced = ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(old).constData()) == 0;
    if (!replaced || !syncFolder(QFileInfo(fresh).absolutePath()))
        return Error { Error::Kind::Storage, u"cannot be put in place"_s, fresh };
    return kept;
}

Result<Done> replace(const QString &data, const QString &backup)
{
    auto folder = DataFolder::open(data);
    if (!folder)
        return folder.error();
    auto lock = folder->lock();
    if (!lock)
        return lock.error();
    const QString fresh = folder->file(u"hub.db.restoring");
    const auto removeFresh = [&fresh] {
        for (const auto &part : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(fresh + part);
    };
    removeFresh();
    const bool copied = QFile::copy(backup, fresh) && QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
    auto scopes = copied ? renew(fresh) : Error { Error::Kind::Storage, u"cannot be copied to %1"_s.arg(fresh), backup };
    if (!scopes) {
        removeFresh();
        return scopes.error();
    }
    auto kept = putInPlace(*folder, fresh);
    if (!kept)
        return kept.error();
    print(u"Restored; %1 scopes have a new epoch. What was there before is in %2"_s.arg(*scopes).arg(*kept));
    return Done {};
}
} // namespace

int restore(const QStringList &arguments)
{
    CommandLine line(u"restore"_s, u"puts a backup in place of a hub that is not serving. Every box then starts over once."_s);
    line.argument(u"FILE"_s, u"A file made by palier-hub backup."_s);
    line.option(u"data"_s, u"The hub's folder; made when missing."_s, u"DIR"_s);
    line.option(u"dry-run"_s, u"Only looks whether the backup is whole."_s);
    if (const auto end = line.parse(arguments, { u"data"_s }))
        return *end;
    const auto contents = examine(line.argument(0));
    if (!contents)
        return line.failed(contents.error());
    print(u"The backup is whole: %1 scopes, %2 messages, last change %3"_s.arg(contents->scopes).arg(contents->messages).arg(contents->lastChange));
    if (line.isSet(u"dry-run"_s))
        return Ok;
    const auto done = replace(line.value(u"data"_s), line.argument(0));
    return done ? Ok : line.failed(done.error());
}
} // namespace palier::hub::cli
