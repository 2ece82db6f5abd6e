// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/media/mediafolder.h"

#include "storage/synctodisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::media
{
namespace
{
constexpr mode_t ownerOnly = 0600;

/// A descriptor that is closed whatever happens.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, ownerOnly))
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    operator int() const { return m_descriptor; }

private:
    int m_descriptor;
};

Error failed(const QString &path)
{
    const int code = errno;
    if (code == ENOSPC || code == EDQUOT)
        return Error { Error::Kind::NoSpace, u"the disk is full"_s };
    return Error { Error::Kind::Storage, path + u": "_s + QString::fromLocal8Bit(std::strerror(code)) };
}

bool writeAll(int file, QByteArrayView bytes, qint64 offset)
{
    while (!bytes.isEmpty()) {
        const auto written = ::pwrite(file, bytes.data(), static_cast<std::size_t>(bytes.size()), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
        offset += written;
    }
    return true;
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error { Error::Kind::Storage, path + u": "_s + file.errorString() };
    return QString::fromLatin1(hash.result().toHex());
}
} // namespace

MediaFolder::MediaFolder(const QString &path, qint64 reserve)
    : m_path(path)
    , m_reserve(reserve)
{
}

Result<Done> MediaFolder::prepare()
{
    for (const QString &path : QStringList { m_path, m_path + u"/parts"_s }) {
        if (!QDir().exists(path) && !QDir().mkpath(path))
            return Error { Error::Kind::Storage, u"cannot make the folder "_s + path };
        if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return Error { Error::Kind::Storage, u"cannot keep others out of the folder "_s + path };
    }
    return Done {};
}

Result<Done> MediaFolder::checkRoom(qint64 bytes) const
{
    if (QStorageInfo(m_path).bytesAvailable() - bytes >= m_reserve)
        return Done {};
    return Error { .kind = Error::Kind::NoSpace, .detail = u"too little room is left on the hub's disk"_s, .field = {}, .retryAfterSeconds = 3'600 };
}

Result<Done> MediaFolder::write(const QString &upload, qint64 offset, QByteArrayView bytes)
{
    const QString path = partOf(upload);
    const bool isNew = !QFile::exists(path);
    const Descriptor file(path, O_WRONLY | O_CREAT);
    if (file < 0 || !writeAll(file, bytes, offset) || ::ftruncate(file, offset + bytes.size()) != 0 || ::fdatasync(file) != 0)
        return failed(path);
    return isNew ? syncToDisk(m_path + u"/parts"_s) : Result<Done>(Done {});
}

Result<Done> MediaFolder::keep(const QString &upload, const QString &sha256)
{
    const QString part = partOf(upload);
    auto hash = hashOf(part);
    if (!hash)
        return hash.error();
    if (*hash != sha256)
        return Error { Error::Kind::Mismatch, u"the file is not the one that was announced: its SHA-256 differs"_s, u"Upload-Metadata"_s };
    const QString path = pathOf(sha256);
    const QString folder = path.left(path.lastIndexOf(u'/'));
    if (!QDir().exists(folder)) {
        if (::mkdir(QFile::encodeName(folder).constData(), ownerOnly | S_IXUSR) != 0)
            return failed(folder);
        if (auto synced = syncToDisk(m_path); !synced)
            return synced;
    }
    if (::link(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0 && errno != EEXIST)
        return failed(path);
    return syncToDisk(folder);
}

void MediaFolder::drop(const QString &upload)
{
    QFile::remove(partOf(upload));
}

void MediaFolder::remove(const QString &sha256)
{
    QFile::remove(pathOf(sha256));
}

QString MediaFolder::pathOf(const QString &sha256) const
{
    return m_path + u'/' + sha256.left(2) + u'/' + sha256;
}

QString MediaFolder::partOf(const QString &upload) const
{
    return m_path + u"/parts/"_s + upload;
}

QStringList MediaFolder::sweep(const QMap<QString, qint64> &uploads, const QSet<QString> &media)
{
    QStringList gone;
    for (auto it = uploads.begin(); it != uploads.end(); ++it) {
        QFile part(partOf(it.key()));
        if (part.size() < it.value())
            gone.append(it.key());
        else if (part.exists())
            (void)part.resize(it.value()); // refused: the next part cuts it
    }
    const auto parts = QDir(m_path + u"/parts"_s).entryList(QDir::Files);
    for (const auto &upload : parts) {
        if (!uploads.contains(upload) || gone.contains(upload))
            drop(upload);
    }
    QDirIterator files(m_path, { QString(64, u'?') }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (!media.contains(files.fileName()))
            QFile::remove(files.filePath());
    }
    return gone;
}
} // namespace palier::hub::media
