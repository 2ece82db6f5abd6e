// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/aside.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
bool isReadOnlyDisk(const QString &folder)
{
    return ::access(QFile::encodeName(folder).constData(), W_OK) != 0 && errno == EROFS;
}

Result<std::unique_ptr<QTemporaryDir>> copyAside(const QString &folder)
{
    for (const auto &place : { u"/dev/shm"_s, QDir::tempPath() }) {
        auto aside = std::make_unique<QTemporaryDir>(QString(place + u"/palier-XXXXXX"_s));
        bool copied = aside->isValid();
        for (const auto &name : { u"core.db"_s, u"core.db-wal"_s, u"core.db.new"_s, u"cache.db"_s, u"cache.db-wal"_s, u"identity.json"_s }) {
            const QString from = folder + u'/' + name;
            const QString to = aside->filePath(name);
            copied = copied && (!QFile::exists(from) || (QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner)));
        }
        if (copied)
            return aside;
    }
    return Error { Error::Kind::Storage, folder + u": its disk is read-only, and there is no memory for a copy"_s };
}
} // namespace palier
