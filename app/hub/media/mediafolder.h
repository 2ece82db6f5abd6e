// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QMap>
#include <QSet>
#include <QString>

namespace palier::hub::media
{
/// The files of a hub: uploads under way in `parts/`, whole files by their SHA-256. Knows no database; what it says was
/// written survives a power cut. One thread at a time. Errors: NoSpace, Storage; Mismatch where a file is not what was announced.
class MediaFolder
{
public:
    /// `reserve`: bytes of the disk that uploads leave free, so that messages and receipts can still be written.
    MediaFolder(const QString &path, qint64 reserve);
    /// Makes the folders, for their owner only.
    [[nodiscard]] Result<Done> prepare();

    /// Whether `bytes` more may come: NoSpace.
    [[nodiscard]] Result<Done> checkRoom(qint64 bytes) const;
    /// Puts bytes at `offset` of an upload; what stood behind is cut off.
    [[nodiscard]] Result<Done> write(const QString &upload, qint64 offset, QByteArrayView bytes);
    /// The upload is whole: keeps it under its hash, beside the part, which `drop` removes once that is committed.
    [[nodiscard]] Result<Done> keep(const QString &upload, const QString &sha256);
    void drop(const QString &upload);
    void remove(const QString &sha256);
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    /// After a start: cuts each part back to what was committed, removes what nobody knows. Gives the uploads whose part is gone.
    [[nodiscard]] QStringList sweep(const QMap<QString, qint64> &uploads, const QSet<QString> &media);

private:
    [[nodiscard]] QString partOf(const QString &upload) const;
    QString m_path;
    qint64 m_reserve;
};
} // namespace palier::hub::media
