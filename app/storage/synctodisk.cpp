// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/synctodisk.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
Result<Done> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const int code = descriptor >= 0 && ::fsync(descriptor) == 0 ? 0 : errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (code == 0)
        return Done {};
    if (code == ENOSPC || code == EDQUOT)
        return Error { Error::Kind::NoSpace, u"the disk is full"_s };
    return Error { Error::Kind::Storage, u"cannot be written to the disk: "_s + QString::fromLocal8Bit(std::strerror(code)), path };
}

Result<Done> syncFolderOf(const QString &path)
{
    return syncToDisk(QFileInfo(path).absolutePath());
}
} // namespace palier
