// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/folderlock.h"

#include "storage/fileowner.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
FolderLock::FolderLock(int descriptor)
    : m_descriptor(descriptor)
{
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &file, Holder holder)
{
    int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0 && errno == EROFS)
        descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC); // that serves for locking
    if (descriptor < 0)
        return Error { Error::Kind::Storage, u"cannot be written"_s, file };
    (void)giveToFolderOwner(file); // where it cannot be given, the service says that it may not read it
    std::unique_ptr<FolderLock> lock(new FolderLock(descriptor));
    if (::flock(descriptor, (holder == Holder::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return Error { Error::Kind::Conflict, u"is held by another program"_s, file };
    return Error { Error::Kind::Storage, u"cannot be locked"_s, file };
}

bool FolderLock::isHeld(const QString &file)
{
    struct stat info {};
    QFile locks(u"/proc/locks"_s);
    if (::stat(QFile::encodeName(file).constData(), &info) != 0 || !locks.open(QIODevice::ReadOnly))
        return false;
    const QByteArray inode = ':' + QByteArray::number(static_cast<qulonglong>(info.st_ino)) + ' ';
    const auto lines = locks.readAll().split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&inode](const QByteArray &line) { return line.contains(" FLOCK ") && line.contains(inode); });
}
} // namespace palier
