// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/fileowner.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace palier
{
bool giveToFolderOwner(const QString &file)
{
    if (::geteuid() != 0)
        return true;
    struct stat folder {};
    return ::stat(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), &folder) == 0
        && ::lchown(QFile::encodeName(file).constData(), folder.st_uid, folder.st_gid) == 0;
}
} // namespace palier
