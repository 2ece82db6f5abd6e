// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/erasures/erasurefile.h"

#include "core/clock.h"
#include "storage/fileowner.h"
#include "storage/synctodisk.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::erasures
{
namespace
{
/// Begins on a line of its own, whatever a power cut left before it; an empty line is passed over.
QByteArray linesOf(const QList<Erasure> &erasures)
{
    QByteArray out("\n");
    for (const auto &erasure : erasures)
        out += QString(erasure.at + u' ' + erasure.kind + u' ' + erasure.subject + u'\n').toUtf8();
    return out;
}
} // namespace

ErasureFile::ErasureFile(const QString &database)
    : m_path(database.isEmpty() ? QString() : QString(QFileInfo(database).absolutePath() + u"/hub.erasures"_s))
{
}

Result<QList<Erasure>> ErasureFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return QList<Erasure> {};
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Storage, file.errorString(), m_path };
    QList<Erasure> out;
    for (const auto &line : file.readAll().split('\n')) {
        const auto parts = QString::fromUtf8(line).split(u' ');
        if (parts.size() == 3 && fromWireTime(parts[0]).isValid() && !parts[2].isEmpty())
            out.append({ parts[1], parts[2], parts[0] });
    }
    return out;
}

Result<Done> ErasureFile::append(const QList<Erasure> &erasures) const
{
    if (m_path.isEmpty() || erasures.isEmpty())
        return Done {};
    const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const auto lines = linesOf(erasures);
    const bool written = descriptor >= 0 && ::write(descriptor, lines.constData(), size_t(lines.size())) == lines.size() && ::fsync(descriptor) == 0 && giveToFolderOwner(m_path);
    if (descriptor >= 0)
        ::close(descriptor);
    if (!written)
        return Error { Error::Kind::Storage, u"cannot be written"_s, m_path };
    return syncFolderOf(m_path);
}

Result<Done> ErasureFile::complete(const QList<Erasure> &erasures) const
{
    const auto there = read();
    if (!there)
        return there.error();
    const QSet<Erasure> known(there->cbegin(), there->cend());
    auto missing = erasures;
    missing.removeIf([&](const Erasure &erasure) { return known.contains(erasure); });
    return append(missing);
}
} // namespace palier::hub::erasures
