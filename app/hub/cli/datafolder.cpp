// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/datafolder.h"

#include "core/clock.h"
#include "hub/schema.h"

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
    return (*db)->atomically([&] {
        Transaction transaction { **db, now, {} };
        return work(transaction);
    });
}
} // namespace

Result<Done> inTransaction(const QString &path, const std::function<Result<Done>(Transaction &)> &work)
{
    auto folder = DataFolder::open(path);
    if (!folder)
        return folder.error();
    const Database::Options options { .path = folder->database() };
    Database::examine(options);
    const auto done = options.health->isDamaged() ? Result<Done>(Done {}) : inTransaction(options, work);
    return options.health->isDamaged() ? Error { Error::Kind::Storage, howToRestore(path) } : done;
}

QString howToRestore(const QString &folder)
{
    return u"the database in %1 is damaged and nothing is written to it. Stop the hub and restore a backup: palier-hub restore FILE --data %1"_s.arg(folder);
}
} // namespace palier::hub::cli
