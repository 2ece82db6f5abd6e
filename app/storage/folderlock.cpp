// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/folderlock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
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

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error { Error::Kind::Storage, u"cannot be written"_s, file };
    std::unique_ptr<FolderLock> lock(new FolderLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return Error { Error::Kind::Conflict, u"is held by another program"_s, file };
    return Error { Error::Kind::Storage, u"cannot be locked"_s, file };
}
} // namespace palier
