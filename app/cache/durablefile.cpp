// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Result<Done> syncFolderOf(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced)
        return Error { Error::Kind::Storage, folder + u": cannot be synced"_s };
    return Done {};
}
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

QString putAside(const QString &path)
{
    int number = 1;
    while (QFileInfo::exists(path + u".broken-%1"_s.arg(number)))
        ++number;
    const QString aside = path + u".broken-%1"_s.arg(number);
    for (const auto &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
        const QString from = path + suffix;
        const QString to = aside + suffix;
        QFile::rename(from, to);
    }
    return aside;
}
} // namespace palier
