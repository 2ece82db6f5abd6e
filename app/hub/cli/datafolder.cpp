// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/datafolder.h"

#include "core/clock.h"
#include "hub/cli/commandline.h"
#include "hub/erasures/erasurefile.h"
#include "hub/schema.h"
#include "storage/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
Result<DataFolder> DataFolder::open(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return Error { Error::Kind::Storage, u"the folder %1 cannot be made"_s.arg(path) };
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo info(path);
    if (!info.isDir() || !info.isWritable() || !info.isExecutable())
        return Error { Error::Kind::Storage, u"the folder %1 is not writable"_s.arg(path) };
    ::umask(S_IRWXG | S_IRWXO);
    DataFolder folder;
    folder.m_path = info.absoluteFilePath();
    return folder;
}

QString DataFolder::file(QStringView name) const
{
    return m_path + u'/' + name;
}

Result<std::unique_ptr<FolderLock>> DataFolder::lock() const
{
    auto lock = FolderLock::take(file(u"hub.lock"));
    if (lock || lock.error().kind != Error::Kind::Conflict)
        return lock;
    return Error { Error::Kind::Conflict, u"a hub is serving from %1: stop it first"_s.arg(m_path) };
}

Result<std::unique_ptr<FolderLock>> DataFolder::use(FolderLock::Holder holder) const
{
    auto lock = FolderLock::take(file(u"hub.use"), holder);
    if (lock || lock.error().kind != Error::Kind::Conflict)
        return lock;
    const bool alone = holder == FolderLock::Holder::Alone;
    return Error { Error::Kind::Conflict,
        (alone ? u"another command works in %1: try again when it has ended"_s : u"a backup is being restored in %1: try again when that has ended"_s).arg(m_path) };
}

bool isServed(const QString &folder)
{
    return FolderLock::isHeld(folder + u"/hub.lock"_s);
}

Database::Options readingOptions(const HubPlace &hub)
{
    auto options = hub.options();
    options.access = Database::Access::ReadOnly;
    const QString journal = options.path + u"-wal"_s;
    options.immutable = !hub.isOnServer() && !isServed(hub.data) && QFileInfo(journal).size() == 0;
    return options;
}

namespace
{
Result<Done> inTransaction(const Database::Options &options, const std::function<Result<Done>(Transaction &)> &work)
{
    auto db = Database::open(options);
    if (!db)
        return db.error();
    const auto now = SystemClock().now();
    if (auto migrated = migrate(**db, schema(), now); !migrated)
        return migrated;
    QList<Erasure> erased;
    auto done = (*db)->atomically([&] {
        Transaction transaction { **db, now, {} };
        auto worked = work(transaction);
        erased = transaction.announcements.erasures;
        return worked;
    });
    const auto listed = done ? erasures::ErasureFile(options.path).append(erased) : done;
    if (done && !listed)
        complain(u"palier-hub: this is done, but hub.erasures does not list it until a hub serves again: "_s + toString(listed.error()));
    return done;
}
} // namespace

Result<Done> inTransaction(const HubPlace &hub, const std::function<Result<Done>(Transaction &)> &work)
{
    auto folder = DataFolder::open(hub.data);
    if (!folder)
        return folder.error();
    const auto use = folder->use();
    if (!use)
        return use.error();
    const auto options = hub.options();
    Database::examine(options);
    const auto done = options.health->isDamaged() ? Result<Done>(Done {}) : inTransaction(options, work);
    return options.health->isDamaged() ? Error { Error::Kind::Storage, howToRestore(hub) } : done;
}

QString HubPlace::server() const
{
    const auto server = serverFrom(address);
    return isOnServer() && server ? *server : QString();
}

Database::Options HubPlace::options() const
{
    return { .path = QFileInfo(data).absoluteFilePath() + u"/hub.db"_s, .server = server() };
}

QString HubPlace::inWords() const
{
    return isOnServer() ? address : data;
}

QString HubPlace::asOptions() const
{
    return isOnServer() ? u"--data %1 --database '%2'"_s.arg(data, address) : u"--data "_s + data;
}

QString howToRestore(const HubPlace &hub)
{
    return u"the database in %1 is damaged and nothing is written to it. Stop the hub and restore a backup: palier-hub restore FILE %2"_s.arg(hub.inWords(), hub.asOptions());
}
} // namespace palier::hub::cli
