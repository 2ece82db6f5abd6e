// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/feedstore.h"

#include "core/clock.h"
#include "core/ids.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
constexpr int epochBytes = 8;

struct RowState {
    qint64 rev = 0; ///< 0: never there
    bool live = false;
};

Result<RowState> stateOf(Database &db, const QString &scope, const QString &type, const QString &id)
{
    auto row = db.row(u"SELECT rev, deleted FROM change WHERE scope = ? AND type = ? AND id = ?"_s, { scope, type, id });
    if (!row)
        return row.error();
    return *row ? RowState { (*row)->at(0).toLongLong(), (*row)->at(1).toInt() == 0 } : RowState {};
}

struct Head {
    qint64 seq = 0;
    Digest digest;
};

/// Takes the scope's next seq. The update also locks the scope's row, so that seqs are committed in their order.
Result<Head> advance(Database &db, const QString &scope)
{
    auto row = db.row(u"UPDATE scope SET head = head + 1 WHERE id = ? RETURNING head, digest"_s, { scope });
    if (!row)
        return row.error();
    if (!*row)
        return Error { Error::Kind::Internal, u"no scope "_s + scope };
    const auto digest = Digest::fromHex((*row)->at(1).toString());
    if (!digest)
        return Error { Error::Kind::Internal, u"bad digest of scope "_s + scope };
    return Head { (*row)->at(0).toLongLong(), *digest };
}

Result<qint64> write(Transaction &transaction, const QString &scope, const Change &change, const RowState &before)
{
    auto &db = transaction.db;
    auto head = advance(db, scope);
    if (!head)
        return head.error();
    if (before.live)
        head->digest.remove(change.type, change.id, before.rev);
    if (!change.deleted)
        head->digest.add(change.type, change.id, before.rev + 1);
    const QByteArray body = change.deleted ? QByteArray() : QJsonDocument(change.body).toJson(QJsonDocument::Compact);
    auto written = db.run(u"INSERT INTO change (scope, seq, deleted, type, id, rev, body, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (scope, type, id) DO UPDATE SET seq = excluded.seq, deleted = excluded.deleted, rev = excluded.rev,"
                           " body = excluded.body, changed_at = excluded.changed_at"_s,
        { scope, head->seq, change.deleted ? 1 : 0, change.type, change.id, before.rev + 1, QString::fromUtf8(body), toWireTime(transaction.now) });
    if (!written)
        return written.error();
    auto kept = db.run(u"UPDATE scope SET digest = ? WHERE id = ?"_s, { head->digest.toHex(), scope });
    if (!kept)
        return kept.error();
    transaction.announcements.heads.insert(scope, head->seq);
    return head->seq;
}
} // namespace

Result<Done> createScope(Database &db, const QString &scope)
{
    auto made = db.run(u"INSERT INTO scope (id, epoch, head, floor, digest) VALUES (?, ?, 0, 0, ?)"_s, { scope, randomHex(epochBytes), Digest().toHex() });
    return made ? Result<Done>(Done {}) : made.error();
}

Result<qint64> put(Transaction &transaction, const QString &scope, const QString &type, const QString &id, const QJsonObject &body)
{
    const auto size = QJsonDocument(body).toJson(QJsonDocument::Compact).size();
    if (size > maxBody)
        return Error { Error::Kind::TooLarge, u"has %1 bytes with its languages; at most %2 are allowed"_s.arg(size).arg(maxBody) };
    auto before = stateOf(transaction.db, scope, type, id);
    if (!before)
        return before.error();
    return write(transaction, scope, Change { .type = type, .id = id, .body = body }, *before);
}

Result<qint64> remove(Transaction &transaction, const QString &scope, const QString &type, const QString &id)
{
    auto before = stateOf(transaction.db, scope, type, id);
    if (!before)
        return before.error();
    if (!before->live)
        return Error { Error::Kind::NotFound, u"nothing to delete"_s };
    return write(transaction, scope, Change { .deleted = true, .type = type, .id = id }, *before);
}

Result<int> compact(Database &db, const QDateTime &before)
{
    const QVariant limit = toWireTime(before);
    auto raised = db.run(u"UPDATE scope SET floor = (SELECT MAX(c.seq) FROM change c WHERE c.scope = scope.id AND c.deleted = 1 AND c.changed_at < ?)"
                          " WHERE EXISTS (SELECT 1 FROM change c WHERE c.scope = scope.id AND c.deleted = 1 AND c.changed_at < ? AND c.seq > scope.floor)"_s,
        { limit, limit });
    if (!raised)
        return raised.error();
    return db.run(u"DELETE FROM change WHERE deleted = 1 AND changed_at < ?"_s, { limit });
}

Result<int> renewEpochs(Database &db)
{
    auto scopes = db.rows(u"SELECT id FROM scope"_s);
    if (!scopes)
        return scopes.error();
    for (const auto &scope : std::as_const(*scopes)) {
        if (auto renewed = db.run(u"UPDATE scope SET epoch = ? WHERE id = ?"_s, { randomHex(epochBytes), scope.first() }); !renewed)
            return renewed;
    }
    return static_cast<int>(scopes->size());
}

Result<QStringList> wrongDigests(Database &db)
{
    auto live = db.rows(u"SELECT scope, type, id, rev FROM change WHERE deleted = 0"_s);
    if (!live)
        return live.error();
    QHash<QString, Digest> counted;
    for (const auto &row : std::as_const(*live))
        counted[row[0].toString()].add(row[1].toString(), row[2].toString(), row[3].toLongLong());
    auto scopes = db.rows(u"SELECT id, digest FROM scope"_s);
    if (!scopes)
        return scopes.error();
    QStringList wrong;
    for (const auto &scope : std::as_const(*scopes)) {
        if (counted.value(scope[0].toString()).toHex() != scope[1].toString())
            wrong.append(scope[0].toString());
    }
    return wrong;
}

Result<QStringList> wrongHeads(Database &db)
{
    return db.texts(u"SELECT id FROM scope s WHERE s.floor > s.head OR EXISTS (SELECT 1 FROM change c WHERE c.scope = s.id AND c.seq > s.head) ORDER BY id"_s);
}
} // namespace palier::hub::feed
