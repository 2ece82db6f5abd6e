// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/feedpages.h"

#include "hub/feed/feedstore.h"
#include "http/jsontext.h"

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

/// What is new in one scope, its rows as text.
struct News {
    Sent sent;
    bool more = false;
    QByteArray changes; ///< between the brackets
};

/// The body goes out as it is stored: the hub wrote it itself, and reading it only to write it again was most of a page's cost.
void appendChange(QByteArray &out, const Row &row, const QByteArray &body)
{
    if (!out.isEmpty())
        out.append(',');
    const bool deleted = row[1].toInt() != 0;
    out.append(R"({"seq":)").append(QByteArray::number(row[0].toLongLong())).append(deleted ? R"(,"op":"del","type":)" : R"(,"op":"put","type":)");
    http::appendJsonString(out, row[2].toString());
    http::appendJsonString(out.append(R"(,"id":)"), row[3].toString());
    out.append(R"(,"rev":)").append(QByteArray::number(row[4].toLongLong()));
    if (!deleted)
        out.append(R"(,"body":)").append(body);
    out.append('}');
}

void appendNews(QByteArray &out, const QString &id, const Scope &scope, const News &news)
{
    const bool isReset = news.sent.isReset();
    out.append(out.endsWith('{') ? "" : ",");
    http::appendJsonString(out, id);
    http::appendJsonString(out.append(isReset ? R"(:{"reset":{"e":)" : R"(:{"e":)"), scope.epoch);
    if (isReset)
        http::appendJsonString(out.append(R"(,"why":)"), news.sent.resetWhy);
    else
        out.append(R"(,"from":)").append(QByteArray::number(news.sent.from));
    out.append(R"(,"to":)").append(QByteArray::number(news.sent.to)).append(news.more ? R"(,"more":true,"digest":)" : R"(,"more":false,"digest":)");
    http::appendJsonString(out, scope.digest);
    out.append(R"(,"changes":[)").append(news.changes).append(isReset ? "]}}" : "]}");
}

Result<Done> fill(Database &db, const QString &id, const Scope &scope, Budget &budget, News &news, Pages &out)
{
    if (news.sent.from == scope.head)
        return Done {};
    const QString live = news.sent.isReset() ? u" AND deleted = 0"_s : QString();
    auto rows = db.rows(u"SELECT seq, deleted, type, id, rev, body, changed_at FROM change WHERE scope = ? AND seq > ?"_s + live + u" ORDER BY seq LIMIT ?"_s,
        { id, news.sent.from, budget.rows + 1 });
    if (!rows)
        return rows.error();
    for (const auto &row : std::as_const(*rows)) {
        const QByteArray body = row[5].toString().toUtf8();
        const qsizetype size = body.size() + rowOverhead;
        if (!budget.takes(size)) {
            news.more = true;
            return Done {};
        }
        budget.spend(size);
        if (news.sent.rows++ == 0 && !news.sent.isReset())
            out.oldest.append(row[6].toString());
        appendChange(news.changes, row, body);
        news.sent.to = row[0].toLongLong();
    }
    news.sent.to = scope.head;
    return Done {};
}
} // namespace

Result<Pages> pages(Database &db, const QStringList &scopes, const SyncRequest &request)
{
    const auto known = scopesOf(db, scopes);
    if (!known)
        return known.error();
    Budget budget { .rows = std::clamp(request.max, 1, maxRows) };
    Pages out { .text = "{"_ba };
    for (const auto &id : scopes) {
        const Scope &scope = *known->constFind(id);
        News news { .sent = { .epoch = scope.epoch, .resetWhy = whyReset(scope, request, id) } };
        if (!news.sent.isReset())
            news.sent.from = news.sent.to = request.cursors.value(id).seq;
        if (auto filled = fill(db, id, scope, budget, news, out); !filled)
            return filled.error();
        appendNews(out.text, id, scope, news);
        out.sent.insert(id, news.sent);
    }
    out.text.append('}');
    return out;
}
} // namespace palier::hub::feed
