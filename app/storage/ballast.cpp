// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/ballast.h"

#include "core/log.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Q_LOGGING_CATEGORY(ballastLog, "palier.storage")

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int lastPart = 4; ///< of the ballast's room, the last quarter
} // namespace

Ballast::Ballast(const QString &path, qint64 bytes)
    : m_path(path)
    , m_bytes(bytes)
{
}

bool Ballast::keep()
{
    const std::lock_guard lock(m_mutex);
    if (m_there)
        return true;
    const QByteArray path = QFile::encodeName(m_path);
    if (QFileInfo(m_path).size() < m_bytes && freeBytes() < 2 * m_bytes)
        return false;
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    m_there = file >= 0 && ::posix_fallocate(file, 0, m_bytes) == 0;
    if (file >= 0)
        ::close(file);
    if (!m_there)
        ::unlink(path.constData());
    return m_there;
}

bool Ballast::giveUp()
{
    const std::lock_guard lock(m_mutex);
    m_there = false;
    if (::unlink(QFile::encodeName(m_path).constData()) != 0)
        return false;
    const QString detail = u"the disk is full: %1 MiB kept for this are given up in %2"_s.arg(m_bytes / mebibyte).arg(QFileInfo(m_path).absolutePath());
    qCWarning(ballastLog).noquote() << logLine(u"disk-full"_s, { { u"detail"_s, detail } });
    return true;
}

bool Ballast::isThere() const
{
    const std::lock_guard lock(m_mutex);
    return m_there;
}

bool Ballast::isNearlyUsedUp() const
{
    return !isThere() && freeBytes() < m_bytes / lastPart;
}

qint64 Ballast::freeBytes() const
{
    struct statvfs space {};
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    return ::statvfs(folder.constData(), &space) == 0 ? qint64(space.f_bavail) * qint64(space.f_frsize) : 0;
}
} // namespace palier
