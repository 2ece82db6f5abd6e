// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/cli/restorepreview.h"
#include "hub/cli/snapshot.h"
#include "hub/erasures/erasurefile.h"
#include "hub/erasures/erasures.h"
#include "hub/feed/feedstore.h"
#include "hub/schema.h"
#include "storage/fileowner.h"
#include "storage/journal.h"
#include "storage/synctodisk.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

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
    auto db = Database::open({ .path = backup, .immutable = true, .access = Database::Access::ReadOnly });
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

/// What was taken back so far, from the list beside the database and, where it can still be read, from the database that goes.
Result<QList<Erasure>> takenBack(const HubPlace &hub)
{
    auto options = hub.options();
    options.access = Database::Access::ReadOnly;
    auto erasures = erasures::ErasureFile(options.path).read();
    if (!erasures || (!hub.isOnServer() && !QFileInfo::exists(options.path)))
        return erasures;
    auto old = Database::open(options);
    const auto known = old ? erasures::all(**old) : Result<QList<Erasure>>(old.error());
    const QSet<Erasure> listed(erasures->cbegin(), erasures->cend());
    for (const auto &erasure : known ? *known : QList<Erasure> {}) {
        if (!listed.contains(erasure))
            erasures->append(erasure);
    }
    return erasures;
}

struct Renewed {
    int scopes = 0;
    int erasures = 0;
    QStringList locked; ///< staff whose password of the backup was replaced since: the names they sign in with
};

/// Brings the copy to this version and gives each scope a new epoch: no cursor of before may be believed. Nor may a session: who signed
/// out since the backup would be signed in again. What was taken back since the backup is taken back again.
Result<Renewed> renew(const QString &path, const QList<Erasure> &erasures)
{
    auto db = Database::open({ .path = path });
    if (!db)
        return db.error();
    const auto now = SystemClock().now();
    if (auto migrated = migrate(**db, schema(), now); !migrated)
        return migrated.error();
    Renewed out;
    auto renewed = (*db)->atomically([&]() -> Result<Done> {
        auto done = feed::renewEpochs(**db);
        if (!done)
            return done.error();
        out.scopes = *done;
        Transaction transaction { **db, now, {} };
        auto again = erasures::carryOut(transaction, erasures);
        if (!again)
            return again.error();
        out.erasures = *again;
        auto locked = (*db)->texts(u"SELECT name FROM account WHERE password_hash = '' ORDER BY name"_s);
        if (!locked)
            return locked.error();
        out.locked = *locked;
        auto ended = (*db)->run(u"DELETE FROM session"_s);
        return ended ? Result<Done>(Done {}) : ended.error();
    });
    if (!renewed)
        return renewed.error();
    const auto folded = foldJournal(**db);
    return folded ? Result<Renewed>(out) : folded.error();
}

/// Brings what a whole database has in its journal into its file.
void foldJournalOf(const QString &path)
{
    const Database::Options options { .path = path };
    Database::examine(options);
    if (options.health->isDamaged())
        return;
    if (auto db = Database::open(options))
        (void)foldJournal(**db); // what stays in the journal is put aside with it
}

/// A second name for the file, or where the file system knows none, a copy.
bool keepAs(const QString &path, const QString &kept)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0 || QFile::copy(path, kept);
}

/// What was there before is kept beside it, with its journal, until somebody deletes it. At each moment there is a hub.db: one that is
/// missing would be begun anew, empty, by the next start.
Result<QString> putInPlace(const DataFolder &folder, const QString &fresh, const QString &kept)
{
    const QString old = folder.database();
    if (QFileInfo::exists(old)) {
        foldJournalOf(old);
        if (!keepAs(old, kept))
            return Error { Error::Kind::Storage, u"cannot be put aside"_s, old };
    }
    for (const auto &part : { u"-wal"_s, u"-shm"_s }) {
        if (QFileInfo::exists(old + part) && !QFile::rename(old + part, kept + part))
            return Error { Error::Kind::Storage, u"cannot be put aside"_s, old + part };
    }
    const bool replaced = ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(old).constData()) == 0;
    if (!replaced || !syncFolderOf(fresh))
        return Error { Error::Kind::Storage, u"cannot be put in place"_s, fresh };
    return kept;
}

/// The same on a server: what was there before is kept in a file that `restore` takes.
Result<QString> putOnServer(const HubPlace &hub, const QString &fresh, const QString &kept)
{
    auto options = hub.options();
    options.sole = true;
    auto server = Database::open(options);
    if (!server)
        return server.error();
    if (QFileInfo::exists(kept))
        return Error { Error::Kind::Conflict, u"is already there"_s, kept };
    auto aside = writeSnapshot(**server, kept);
    const bool wasEmpty = !aside && aside.error().kind == Error::Kind::NotFound;
    if (!aside && !wasEmpty)
        return Error { aside.error().kind, u"what is there cannot be put aside: "_s + aside.error().detail };
    if (auto read = readSnapshot(**server, fresh); !read)
        return read.error();
    return wasEmpty ? QString() : kept;
}

Result<Done> replace(const HubPlace &hub, const QString &backup)
{
    auto folder = DataFolder::open(hub.data);
    if (!folder)
        return folder.error();
    auto lock = folder->lock();
    if (!lock)
        return lock.error();
    const auto use = folder->use(FolderLock::Holder::Alone);
    if (!use)
        return use.error();
    const auto erasures = takenBack(hub);
    if (!erasures)
        return erasures.error();
    const QString fresh = folder->file(u"hub.db.restoring");
    const auto removeFresh = [&fresh] {
        for (const auto &part : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(fresh + part);
    };
    removeFresh();
    const bool copied = QFile::copy(backup, fresh) && giveToFolderOwner(fresh) && QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
    auto renewed = copied ? renew(fresh, *erasures) : Error { Error::Kind::Storage, u"cannot be copied to %1"_s.arg(fresh), backup };
    if (!renewed) {
        removeFresh();
        return renewed.error();
    }
    const QString before = folder->file(QString(u"hub.db.before-"_s + SystemClock().now().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    auto kept = hub.isOnServer() ? putOnServer(hub, fresh, before) : putInPlace(*folder, fresh, before);
    if (hub.isOnServer())
        removeFresh();
    if (!kept)
        return kept.error();
    const QString where = kept->isEmpty() ? u"Nothing was there before."_s : u"What was there before is in "_s + *kept;
    print(u"Restored; %1 scopes have a new epoch. "_s.arg(renewed->scopes) + where);
    if (renewed->erasures > 0)
        print(u"%1 times something had been taken back since the backup: it is gone here too."_s.arg(renewed->erasures));
    if (!renewed->locked.isEmpty())
        print(u"The password of %1 had been replaced since: give a new one with palier-hub user reset-password."_s.arg(renewed->locked.join(u", "_s)));
    return Done {};
}
} // namespace

int restore(const QStringList &arguments)
{
    CommandLine line(u"restore"_s, u"puts a backup in place of a hub that is not serving. Every box then starts over once."_s);
    line.argument(u"FILE"_s, u"A file made by palier-hub backup."_s);
    line.hubOptions(u"The hub's folder; made when missing."_s);
    line.option(u"dry-run"_s, u"Only says whether the backup is whole and what would change."_s);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto contents = examine(line.argument(0));
    if (!contents)
        return line.failed(contents.error());
    print(u"The backup is whole: %1 scopes, %2 messages, last change %3"_s.arg(contents->scopes).arg(contents->messages).arg(contents->lastChange));
    if (line.isSet(u"dry-run"_s)) {
        for (const auto &change : restorePreview(line.hub(), line.argument(0)))
            print(change);
        return Ok;
    }
    const auto done = replace(line.hub(), line.argument(0));
    return done ? Ok : line.failed(done.error());
}
} // namespace palier::hub::cli
