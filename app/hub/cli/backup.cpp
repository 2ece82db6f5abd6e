// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
/// A copy counts as made only once it is on the disk.
Result<Done> syncToDisk(const QString &path)
{
    for (const auto &target : { path, QFileInfo(path).absolutePath() }) {
        const int descriptor = ::open(QFile::encodeName(target).constData(), O_RDONLY | O_CLOEXEC);
        const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!synced)
            return Error { Error::Kind::Storage, u"cannot be written to the disk"_s, target };
    }
    return Done {};
}

Result<Done> copyTo(const QString &data, const QString &target)
{
    if (!QFileInfo::exists(data + u"/hub.db"_s))
        return Error { Error::Kind::NotFound, u"there is no hub in "_s + data };
    auto folder = DataFolder::open(data);
    if (!folder)
        return folder.error();
    const Database::Options options { .path = folder->database() };
    Database::examine(options);
    if (options.health->isDamaged())
        return Error { Error::Kind::Storage, howToRestore(data) };
    auto db = Database::open(options);
    if (!db)
        return db.error();
    // Aside first: an interrupted backup never has the name of a whole one.
    const QString part = target + u".part"_s;
    QFile::remove(part);
    if (auto copied = (*db)->run(u"VACUUM INTO ?"_s, { part }); !copied) {
        QFile::remove(part); // half a copy on a full disk helps nobody
        return copied.error();
    }
    if (auto synced = syncToDisk(part); !synced)
        return synced;
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        return Error { Error::Kind::Storage, u"cannot be written"_s, target };
    return syncToDisk(target);
}
} // namespace

int backup(const QStringList &arguments)
{
    CommandLine line(u"backup"_s, u"copies everything to a new file, consistent also while the hub serves."_s);
    line.argument(u"FILE"_s, u"The copy; must not exist."_s);
    line.option(u"data"_s, u"The hub's folder."_s, u"DIR"_s);
    if (const auto end = line.parse(arguments, { u"data"_s }))
        return *end;
    const QString target = line.argument(0);
    if (QFileInfo::exists(target))
        return line.failed(Error { Error::Kind::Conflict, u"is already there"_s, target });
    const auto copied = copyTo(line.value(u"data"_s), target);
    if (!copied)
        return line.failed(copied.error());
    print(u"The backup is in %1 (%2 KiB). It holds names and messages: keep it as safe as the hub."_s.arg(target).arg(QFileInfo(target).size() / 1024));
    return Ok;
}
} // namespace palier::hub::cli
