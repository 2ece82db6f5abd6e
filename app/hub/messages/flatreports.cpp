// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "hub/messages/flatstates.h"
#include "hub/territory/territorystore.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::messages
{
namespace
{
Result<QHash<QString, Reached>> reachedBy(Database &db, const QString &message)
{
    auto rows = db.rows(u"SELECT flat, level, at_box, answer FROM receipt WHERE message = ? ORDER BY level"_s, { message });
    if (!rows)
        return rows.error();
    QHash<QString, Reached> out;
    for (const auto &row : std::as_const(*rows))
        out.insert(row[0].toString(), Reached { static_cast<ReceiptLevel>(row[1].toInt()), fromWireTime(row[2].toString()), row[3].toString() });
    return out;
}

/// The flats with a box, and when it was last heard of.
Result<QHash<QString, QDateTime>> boxesOf(Database &db, const QString &message, const Presence &presence, const QDateTime &now)
{
    auto rows = db.rows(u"SELECT d.flat, d.id FROM message_flat f JOIN device d ON d.flat = f.flat AND d.state = 'bound' WHERE f.message = ?"_s, { message });
    if (!rows)
        return rows.error();
    QHash<QString, QDateTime> out;
    for (const auto &row : std::as_const(*rows)) {
        auto &seen = out[row[0].toString()];
        const auto theirs = presence.lastSeen(row[1].toString(), now);
        if (!seen.isValid() || theirs > seen)
            seen = theirs;
    }
    return out;
}

Result<QSet<QString>> flatsInNeed(Database &db, const QString &message)
{
    auto rows = db.rows(u"SELECT flat FROM help WHERE message = ? AND state <> 'closed'"_s, { message });
    if (!rows)
        return rows.error();
    QSet<QString> out;
    for (const auto &row : std::as_const(*rows))
        out.insert(row.first().toString());
    return out;
}

std::optional<Answer> answerOf(const Message &message, const QString &id)
{
    for (const auto &answer : message.answers) {
        if (answer.id == id)
            return answer;
    }
    return {};
}

/// By building and stairwell, then floor, then name.
bool comesBefore(const FlatReport &a, const FlatReport &b)
{
    if (a.place != b.place)
        return territory::naturalLess(a.place, b.place);
    if (a.floor != b.floor)
        return a.floor < b.floor;
    return territory::naturalLess(a.flat.name, b.flat.name);
}
} // namespace

Result<QList<FlatReport>> statesOf(Database &db, const Message &message, const Presence &presence, const QDateTime &now)
{
    auto flats = db.rows(u"SELECT n.id, n.name, n.household, n.floor FROM message_flat f JOIN node n ON n.id = f.flat WHERE f.message = ?"_s, { message.id });
    if (!flats)
        return flats.error();
    auto reached = reachedBy(db, message.id);
    if (!reached)
        return reached.error();
    auto boxes = boxesOf(db, message.id, presence, now);
    if (!boxes)
        return boxes.error();
    auto inNeed = flatsInNeed(db, message.id);
    if (!inNeed)
        return inNeed.error();
    QList<FlatReport> reports;
    for (const auto &row : std::as_const(*flats)) {
        const QString flat = row[0].toString();
        const auto far = reached->value(flat);
        const auto [state, since] = stateOf(message, far, now);
        reports.append(FlatReport {
            .flat = { flat, NodeKind::Flat, row[1].toString() },
            .household = row[2].toString(),
            .floor = row[3].isNull() ? std::optional<int>() : std::optional<int>(row[3].toInt()),
            .state = state,
            .since = since,
            .answer = answerOf(message, far.answer),
            .reachable = reachability(boxes->contains(flat), boxes->value(flat), now),
            .lastSeenAt = boxes->value(flat),
            .needsHelp = inNeed->contains(flat),
        });
    }
    return reports;
}

Result<QList<FlatReport>> reportsOf(Database &db, const Message &message, const Presence &presence, const QDateTime &now)
{
    auto reports = statesOf(db, message, presence, now);
    if (!reports)
        return reports;
    for (auto &report : *reports) {
        auto place = territory::placeOf(db, report.flat.id);
        if (!place)
            return place.error();
        report.place = territory::placeInWords(*place);
    }
    std::sort(reports->begin(), reports->end(), comesBefore);
    return reports;
}
} // namespace palier::hub::messages
