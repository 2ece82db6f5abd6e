// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/help/helpstore.h"

#include "core/clock.h"
#include "hub/feed/feedstore.h"
#include "hub/messages/messagestore.h"
#include "hub/territory/territorystore.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::help
{
namespace
{
const QString columns = u"SELECT h.id, h.flat, n.household, h.message, h.state, h.asked_at, h.taken_by, h.taken_at, h.closed_at, h.note, h.text"
                         " FROM help h JOIN node n ON n.id = h.flat"_s;
const QString ownFlats = u" EXISTS (SELECT 1 FROM node_path p JOIN account_node a ON a.node = p.ancestor WHERE p.node = h.flat AND a.account = ?)"_s;

Result<HelpRequest> requestOf(Database &db, const Row &row)
{
    auto place = territory::placeOf(db, row[1].toString());
    if (!place)
        return place.error();
    HelpRequest request {
        .id = row[0].toString(),
        .flat = place->flat,
        .household = row[2].toString(),
        .place = territory::placeInWords(*place),
        .message = row[3].toString(),
        .headline = {},
        .text = row[10].toString(),
        .state = helpStateFromWord(row[4].toString()).value_or(HelpState::Open),
        .askedAt = fromWireTime(row[5].toString()),
        .takenBy = row[6].toString(),
        .takenAt = fromWireTime(row[7].toString()),
        .closedAt = fromWireTime(row[8].toString()),
        .note = row[9].toString(),
    };
    if (request.message.isEmpty())
        return request;
    auto about = messages::find(db, request.message);
    if (!about)
        return about.error();
    if (*about)
        request.headline = (*about)->message.headline;
    return request;
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(toWireTime(time)) : QVariant();
}
} // namespace

Result<QList<HelpRequest>> listed(Database &db, const Actor &actor)
{
    auto rows = db.rows(columns + u" WHERE"_s + ownFlats
            + u" ORDER BY CASE h.state WHEN 'open' THEN 0 WHEN 'taken' THEN 1 ELSE 2 END, h.asked_at DESC, h.id DESC LIMIT 200"_s,
        { actor.account });
    if (!rows)
        return rows.error();
    QList<HelpRequest> out;
    for (const auto &row : std::as_const(*rows)) {
        auto request = requestOf(db, row);
        if (!request)
            return request.error();
        out.append(*request);
    }
    return out;
}

Result<int> countOpen(Database &db, const Actor &actor)
{
    auto row = db.row(u"SELECT COUNT(*) FROM help h WHERE h.state = 'open' AND"_s + ownFlats, { actor.account });
    if (!row)
        return row.error();
    return (*row)->first().toInt();
}

Result<std::optional<HelpRequest>> find(Database &db, const QString &id)
{
    auto row = db.row(columns + u" WHERE h.id = ?"_s, { id });
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<HelpRequest>();
    auto request = requestOf(db, **row);
    return request ? Result<std::optional<HelpRequest>>(*request) : request.error();
}

namespace
{
/// A call for help shows on the message it was made from.
Result<Done> tellReaders(Transaction &transaction, const QString &message)
{
    if (message.isEmpty())
        return Done {};
    auto kept = messages::find(transaction.db, message);
    if (!kept)
        return kept.error();
    return *kept ? messages::tellReaders(transaction, (*kept)->message) : Done {};
}
} // namespace

Result<QMap<QString, qint64>> keep(Transaction &transaction, const HelpRequest &request)
{
    auto &db = transaction.db;
    const QVariant message = request.message.isEmpty() ? QVariant() : QVariant(request.message);
    auto kept = db.run(u"INSERT INTO help (id, flat, message, state, asked_at, taken_by, taken_at, closed_at, note, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, taken_by = excluded.taken_by, taken_at = excluded.taken_at,"
                        " closed_at = excluded.closed_at, note = excluded.note"_s,
        { request.id, request.flat.id, message, toWord(request.state), toWireTime(request.askedAt), request.takenBy, orNull(request.takenAt),
            orNull(request.closedAt), request.note, request.text.isNull() ? u""_s : request.text });
    if (!kept)
        return kept.error();
    auto shown = request;
    shown.note.clear();
    shown.household.clear();
    auto seq = feed::put(transaction, request.flat.id, u"help"_s, request.id, toJson(shown));
    if (!seq)
        return seq.error();
    auto nodes = territory::withAncestors(db, { request.flat.id });
    if (!nodes)
        return nodes.error();
    transaction.announcements.live.append({ .what = u"help"_s, .nodes = *nodes, .verb = Verb::HandleHelp });
    if (auto told = tellReaders(transaction, request.message); !told)
        return told.error();
    return QMap<QString, qint64> { { request.flat.id, *seq } };
}
} // namespace palier::hub::help
