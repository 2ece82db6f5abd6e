// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/durablefile.h"

#include "storage/synctodisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const QStringList parts { u""_s, u"-wal"_s, u"-shm"_s };
} // namespace

Result<Done> writeDurably(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0 && file.commit();
    if (!written)
        return Error { Error::Kind::Storage, path + u": "_s + file.errorString() };
    return syncFolderOf(path);
}

Result<Done> removeDurably(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Done {};
    if (!file.remove())
        return Error { Error::Kind::Storage, path + u": "_s + file.errorString() };
    return syncFolderOf(path);
}

QString brokenName(const QString &path)
{
    return path + u".broken"_s;
}

Result<Done> removeBroken(const QString &folder)
{
    const auto names = QDir(folder).entryList({ u"*.db.broken*"_s, u"*.db.new*"_s }, QDir::Files);
    for (const auto &name : names) {
        if (auto removed = removeDurably(folder + u'/' + name); !removed)
            return removed;
    }
    return Done {};
}

void renameDatabase(const QString &from, const QString &to)
{
    if (QFileInfo::exists(from))
        removeDatabase(to);
    for (const auto &part : parts)
        QFile::rename(from + part, to + part);
}

void removeDatabase(const QString &path)
{
    for (const auto &part : parts)
        QFile::remove(path + part);
}
} // namespace palier
