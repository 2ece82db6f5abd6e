// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/media/uploadstore.h"

#include "core/clock.h"
#include "hub/rights.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::media
{
namespace
{
Upload uploadOf(const Row &row)
{
    return {
        .id = row[0].toString(),
        .actor = row[1].toString(),
        .sha256 = row[2].toString(),
        .mediaType = row[3].toString(),
        .length = row[4].toLongLong(),
        .received = row[5].toLongLong(),
        .expiresAt = fromWireTime(row[6].toString()),
    };
}

Result<Done> doneOr(const Result<int> &changed)
{
    return changed ? Result<Done>(Done {}) : changed.error();
}

Result<QStringList> firstColumn(const Result<QList<Row>> &rows)
{
    if (!rows)
        return rows.error();
    QStringList column;
    for (const auto &row : *rows)
        column.append(row.first().toString());
    return column;
}
} // namespace

Result<Done> begin(Database &db, const Upload &upload, const QDateTime &now)
{
    auto count = db.row(u"SELECT COUNT(*) FROM upload WHERE actor = ? AND received < length AND expires_at > ?"_s, { upload.actor, toWireTime(now) });
    if (!count)
        return count.error();
    if ((*count)->first().toInt() >= maxUnderWay)
        return Error { .kind = Error::Kind::TooMany, .detail = u"too many uploads are under way"_s, .field = {}, .retryAfterSeconds = 60 };
    return doneOr(db.run(u"INSERT INTO upload (id, actor, sha256, media_type, length, received, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { upload.id, upload.actor, upload.sha256, upload.mediaType, upload.length, upload.received, toWireTime(now), toWireTime(upload.expiresAt) }));
}

Result<Upload> findUpload(Database &db, const Actor &actor, const QString &id)
{
    auto row = db.row(
        u"SELECT id, actor, sha256, media_type, length, received, expires_at FROM upload WHERE id = ? AND actor = ?"_s, { id, actor.id() });
    if (!row)
        return row.error();
    return *row ? Result<Upload>(uploadOf(**row)) : notFound();
}

Result<Done> advance(Database &db, const Upload &upload, qint64 received, const QDateTime &now)
{
    auto moved = db.run(u"UPDATE upload SET received = ? WHERE id = ? AND received = ?"_s, { received, upload.id, upload.received });
    if (!moved)
        return moved.error();
    if (*moved == 0)
        return Error { Error::Kind::Conflict, u"the upload has gone on elsewhere"_s, u"Upload-Offset"_s };
    if (received < upload.length)
        return Done {};
    return doneOr(db.run(u"INSERT INTO media (sha256, media_type, size, added_at) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"_s,
        { upload.sha256, upload.mediaType, upload.length, toWireTime(now) }));
}

Result<Done> forget(Database &db, const QString &upload)
{
    return doneOr(db.run(u"DELETE FROM upload WHERE id = ?"_s, { upload }));
}

Result<Done> attach(Database &db, const QString &sha256, const QString &scope)
{
    auto known = db.row(u"SELECT 1 FROM media WHERE sha256 = ?"_s, { sha256 });
    if (!known)
        return known.error();
    if (!*known)
        return notFound(u"sha256"_s);
    return doneOr(db.run(u"INSERT INTO media_of_scope (sha256, scope) VALUES (?, ?) ON CONFLICT (sha256, scope) DO NOTHING"_s, { sha256, scope }));
}

Result<QString> readableType(Database &db, const Actor &actor, const QString &sha256)
{
    QString reachable = u"EXISTS (SELECT 1 FROM media_of_scope s JOIN node_path p ON p.node = s.scope JOIN account_node a ON a.node = p.ancestor"
                         " WHERE s.sha256 = m.sha256 AND a.account = ?)"_s;
    QVariantList values { sha256, actor.id() };
    if (actor.kind == Actor::Kind::Box) {
        reachable = u"EXISTS (SELECT 1 FROM media_of_scope s WHERE s.sha256 = m.sha256 AND s.scope IN ("_s + placeholders(actor.scopes.size()) + u"))"_s;
        for (const auto &scope : actor.scopes)
            values.append(scope);
    } else {
        values.append(actor.account);
    }
    auto row = db.row(
        u"SELECT m.media_type FROM media m WHERE m.sha256 = ? AND (EXISTS (SELECT 1 FROM upload u WHERE u.sha256 = m.sha256 AND u.actor = ?"
         " AND u.received = u.length) OR "_s
            + reachable + u')',
        values);
    if (!row)
        return row.error();
    return *row ? Result<QString>((*row)->first().toString()) : notFound();
}

Result<Stale> forgetStale(Database &db, const QDateTime &now)
{
    const QVariant time = toWireTime(now);
    auto uploads = firstColumn(db.rows(u"SELECT id FROM upload WHERE expires_at <= ?"_s, { time }));
    if (!uploads)
        return uploads.error();
    if (auto gone = db.run(u"DELETE FROM upload WHERE expires_at <= ?"_s, { time }); !gone)
        return gone.error();
    const QString unused = u" FROM media WHERE NOT EXISTS (SELECT 1 FROM media_of_scope s WHERE s.sha256 = media.sha256)"
                            " AND NOT EXISTS (SELECT 1 FROM upload u WHERE u.sha256 = media.sha256)"_s;
    auto media = firstColumn(db.rows(u"SELECT sha256"_s + unused));
    if (!media)
        return media.error();
    if (auto gone = db.run(u"DELETE"_s + unused); !gone)
        return gone.error();
    return Stale { *std::move(uploads), *std::move(media) };
}

Result<QMap<QString, qint64>> underWay(Database &db)
{
    auto rows = db.rows(u"SELECT id, received FROM upload WHERE received < length"_s);
    if (!rows)
        return rows.error();
    QMap<QString, qint64> uploads;
    for (const auto &row : std::as_const(*rows))
        uploads.insert(row[0].toString(), row[1].toLongLong());
    return uploads;
}

Result<QSet<QString>> allMedia(Database &db)
{
    auto media = firstColumn(db.rows(u"SELECT sha256 FROM media"_s));
    if (!media)
        return media.error();
    return QSet<QString>(media->cbegin(), media->cend());
}
} // namespace palier::hub::media
