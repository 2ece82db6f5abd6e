// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "storage/database.h"

#include <QDateTime>

/// What the database knows of uploads and media. The bytes are in the MediaFolder.
namespace palier::hub::media
{
inline constexpr qint64 maxLength = 64 * 1024 * 1024; ///< bytes of one file: two minutes of video have 30
inline constexpr int maxUnderWay = 8; ///< uploads of one actor
inline constexpr int staffHours = 48; ///< for an upload and for media that nothing refers to
inline constexpr int boxHours = 14 * 24;

/// A file that is coming in, or came in and is not yet forgotten.
struct Upload {
    QString id;
    QString actor;
    QString sha256; ///< as announced
    QString mediaType;
    qint64 length = 0; ///< bytes
    qint64 received = 0; ///< bytes that are durable
    QDateTime expiresAt;

    [[nodiscard]] bool isWhole() const { return received == length; }
};

/// Begins an upload. TooMany when the actor has enough under way.
[[nodiscard]] Result<Done> begin(Database &db, const Upload &upload, const QDateTime &now);
/// The actor's own; NotFound for unknown and foreign alike.
[[nodiscard]] Result<Upload> findUpload(Database &db, const Actor &actor, const QString &id);
/// The part at `upload.received` is durable; the last one makes the file a medium. Conflict when it is not at that place any more.
[[nodiscard]] Result<Done> advance(Database &db, const Upload &upload, qint64 received, const QDateTime &now);
[[nodiscard]] Result<Done> forget(Database &db, const QString &upload);
/// Lets everybody who may read the scope read the medium. NotFound when it is unknown.
[[nodiscard]] Result<Done> attach(Database &db, const QString &sha256, const QString &scope);
/// The type of a medium that the actor may read: uploaded by them, or of a scope of theirs. NotFound for unknown and foreign alike.
[[nodiscard]] Result<QString> readableType(Database &db, const Actor &actor, const QString &sha256);

/// What is over: uploads past their time, media that nothing refers to.
struct Stale {
    QStringList uploads;
    QStringList media;
};
/// Forgets what is over; its files may go once that is committed.
[[nodiscard]] Result<Stale> forgetStale(Database &db, const QDateTime &now);
/// Uploads under way and how far they are.
[[nodiscard]] Result<QMap<QString, qint64>> underWay(Database &db);
[[nodiscard]] Result<QSet<QString>> allMedia(Database &db);
} // namespace palier::hub::media
