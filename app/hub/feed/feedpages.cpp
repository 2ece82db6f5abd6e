// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/feedpages.h"

#include "hub/feed/feedstore.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
constexpr qsizetype rowOverhead = 160; ///< bytes of a change around its body, rounded up

struct Budget {
    int rows;
    qsizetype bytes = maxPage;
    bool begun = false;
    [[nodiscard]] bool takes(qsizetype size) const { return rows > 0 && (size <= bytes || !begun); }
    void spend(qsizetype size)
    {
        --rows;
        bytes -= size;
        begun = true;
    }
};

struct Scope {
    QString epoch;
    qint64 head = 0;
    qint64 floor = 0;
    QString digest;
};

Result<QHash<QString, Scope>> scopesOf(Database &db, const QStringList &ids)
{
    const QString sql = u"SELECT id, epoch, head, floor, digest FROM scope WHERE id IN ("_s + placeholders(ids.size()) + u")"_s;
    auto rows = db.rows(sql, QVariantList(ids.cbegin(), ids.cend()));
    if (!rows)
        return rows.error();
    QHash<QString, Scope> out;
    for (const auto &row : std::as_const(*rows))
        out.insert(row[0].toString(), Scope { row[1].toString(), row[2].toLongLong(), row[3].toLongLong(), row[4].toString() });
    for (const auto &id : ids) {
        if (!out.contains(id))
            return Error { Error::Kind::Internal, u"no scope "_s + id };
    }
    return out;
}

QString whyReset(const Scope &scope, const SyncRequest &request, const QString &id)
{
    const auto cursor = request.cursors.constFind(id);
    if (cursor == request.cursors.constEnd())
        return u"new"_s;
    if (cursor->epoch != scope.epoch)
        return u"epoch"_s;
    if (cursor->seq > scope.head)
        return u"future"_s;
    if (cursor->seq < scope.floor && !cursor->staging)
        return u"floor"_s;
    return cursor->digestDiffers ? u"digest"_s : QString();
}

Change changeOf(const Row &row)
{
    return Change {
        .seq = row[0].toLongLong(),
        .deleted = row[1].toInt() != 0,
        .type = row[2].toString(),
        .id = row[3].toString(),
        .rev = row[4].toLongLong(),
        .body = QJsonDocument::fromJson(row[5].toString().toUtf8()).object(),
    };
}

Result<Done> fill(Database &db, const QString &id, const Scope &scope, Budget &budget, ScopeNews &news)
{
    if (news.from == scope.head)
        return Done {};
    const QString live = news.isReset() ? u" AND deleted = 0"_s : QString();
    auto rows = db.rows(u"SELECT seq, deleted, type, id, rev, body FROM change WHERE scope = ? AND seq > ?"_s + live + u" ORDER BY seq LIMIT ?"_s,
        { id, news.from, budget.rows + 1 });
    if (!rows)
        return rows.error();
    for (const auto &row : std::as_const(*rows)) {
        const qsizetype size = row[5].toString().toUtf8().size() + rowOverhead;
        if (!budget.takes(size)) {
            news.more = true;
            return Done {};
        }
        budget.spend(size);
        news.changes.append(changeOf(row));
        news.to = news.changes.last().seq;
    }
    news.to = scope.head;
    return Done {};
}
} // namespace

Result<QMap<QString, ScopeNews>> pages(Database &db, const QStringList &scopes, const SyncRequest &request)
{
    const auto known = scopesOf(db, scopes);
    if (!known)
        return known.error();
    Budget budget { .rows = std::clamp(request.max, 1, maxRows) };
    QMap<QString, ScopeNews> out;
    for (const auto &id : scopes) {
        const Scope &scope = *known->constFind(id);
        ScopeNews news { .epoch = scope.epoch, .digest = scope.digest, .resetWhy = whyReset(scope, request, id) };
        if (!news.isReset())
            news.from = news.to = request.cursors.value(id).seq;
        if (auto filled = fill(db, id, scope, budget, news); !filled)
            return filled.error();
        out.insert(id, news);
    }
    return out;
}
} // namespace palier::hub::feed
