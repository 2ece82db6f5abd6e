// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/cli/snapshot.h"
#include "storage/synctodisk.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
Result<Done> copyFile(const HubPlace &hub, const QString &target)
{
    if (!QFileInfo::exists(hub.options().path))
        return Error { Error::Kind::NotFound, u"there is no hub in "_s + hub.data };
    auto folder = DataFolder::open(hub.data);
    if (!folder)
        return folder.error();
    const auto use = folder->use();
    if (!use)
        return use.error();
    const auto options = hub.options();
    Database::examine(options);
    if (options.health->isDamaged())
        return Error { Error::Kind::Storage, howToRestore(hub) };
    auto db = Database::open(options);
    if (!db)
        return db.error();
    auto copied = (*db)->run(u"VACUUM INTO ?"_s, { target });
    return copied ? Result<Done>(Done {}) : copied.error();
}

Result<Done> copyServer(const HubPlace &hub, const QString &target)
{
    auto folder = DataFolder::open(hub.data); // and nobody else may read what is made here
    if (!folder)
        return folder.error();
    const auto use = folder->use();
    if (!use)
        return use.error();
    auto options = hub.options();
    options.access = Database::Access::ReadOnly;
    auto db = Database::open(options);
    return db ? writeSnapshot(**db, target) : db.error();
}

void remove(const QString &file)
{
    for (const auto &part : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(file + part);
}

/// An empty file for its owner only: what cannot be written is said before anything is read, and in plain words.
Result<Done> reserve(const QString &part, const QString &target)
{
    QFile file(part);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Done {};
    return Error { Error::Kind::Storage, u"cannot be written: "_s + file.errorString(), target };
}

Result<Done> copyTo(const HubPlace &hub, const QString &target)
{
    // Aside first: an interrupted backup never has the name of a whole one.
    const QString part = target + u".part"_s;
    remove(part);
    if (auto reserved = reserve(part, target); !reserved)
        return reserved;
    if (auto copied = hub.isOnServer() ? copyServer(hub, part) : copyFile(hub, part); !copied) {
        remove(part); // half a copy on a full disk helps nobody
        return copied;
    }
    // It counts as made only once it is on the disk.
    if (auto synced = syncToDisk(part); !synced)
        return synced;
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        return Error { Error::Kind::Storage, u"cannot be written"_s, target };
    return syncFolderOf(target);
}
} // namespace

int backup(const QStringList &arguments)
{
    CommandLine line(u"backup"_s, u"copies everything to a new file, consistent also while the hub serves."_s);
    line.argument(u"FILE"_s, u"The copy; must not exist."_s);
    line.hubOptions(u"The hub's folder."_s);
    if (const auto end = line.parse(arguments))
        return *end;
    const QString target = line.argument(0);
    if (QFileInfo::exists(target))
        return line.failed(Error { Error::Kind::Conflict, u"is already there"_s, target });
    const auto copied = copyTo(line.hub(), target);
    if (!copied)
        return line.failed(copied.error());
    print(u"The backup is in %1 (%2 KiB). It holds names and messages: keep it as safe as the hub."_s.arg(target).arg(QFileInfo(target).size() / 1024));
    return Ok;
}
} // namespace palier::hub::cli
