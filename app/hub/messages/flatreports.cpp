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
/// For "IN (…)": at least one, and filled up to a few sizes, for each text of a query is kept prepared.
struct Ids {
    explicit Ids(const QStringList &ids)
        : values(ids.cbegin(), ids.cend())
    {
        qsizetype size = 1;
        while (size < values.size())
            size *= 5;
        while (values.size() < size)
            values.append(ids.isEmpty() ? QString() : ids.first());
        marks = placeholders(size);
    }
    QString marks;
    QVariantList values;
};

/// Something of each flat of each message: by message, then by flat.
template<typename T>
using OfFlats = QHash<QString, QHash<QString, T>>;

Result<OfFlats<Reached>> reachedBy(Database &db, const Ids &messages)
{
    auto rows = db.rows(u"SELECT message, flat, level, at_box, answer FROM receipt WHERE message IN (%1) ORDER BY level"_s.arg(messages.marks), messages.values);
    if (!rows)
        return rows.error();
    OfFlats<Reached> out;
    for (const auto &row : std::as_const(*rows))
        out[row[0].toString()].insert(row[1].toString(), Reached { static_cast<ReceiptLevel>(row[2].toInt()), fromWireTime(row[3].toString()), row[4].toString() });
    return out;
}

/// The flats with a box, and when it was last heard of.
Result<OfFlats<QDateTime>> boxesOf(Database &db, const Ids &messages, const Presence &presence, const QDateTime &now)
{
    auto rows = db.rows(u"SELECT f.message, d.flat, d.id FROM message_flat f JOIN device d ON d.flat = f.flat AND d.state = 'bound' WHERE f.message IN (%1)"_s.arg(messages.marks),
        messages.values);
    if (!rows)
        return rows.error();
    OfFlats<QDateTime> out;
    for (const auto &row : std::as_const(*rows)) {
        auto &seen = out[row[0].toString()][row[1].toString()];
        const auto theirs = presence.lastSeen(row[2].toString(), now);
        if (!seen.isValid() || theirs > seen)
            seen = theirs;
    }
    return out;
}

Result<QHash<QString, QSet<QString>>> flatsInNeed(Database &db, const Ids &messages)
{
    auto rows = db.rows(u"SELECT message, flat FROM help WHERE message IN (%1) AND state <> 'closed'"_s.arg(messages.marks), messages.values);
    if (!rows)
        return rows.error();
    QHash<QString, QSet<QString>> out;
    for (const auto &row : std::as_const(*rows))
        out[row[0].toString()].insert(row[1].toString());
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

Result<QHash<QString, QList<FlatReport>>> statesOf(Database &db, const QList<Message> &messages, const Presence &presence, const QDateTime &now)
{
    QHash<QString, Message> known;
    for (const auto &message : messages)
        known.insert(message.id, message);
    const Ids ids(known.keys());
    auto flats = db.rows(u"SELECT n.id, n.name, n.household, n.floor, f.message FROM message_flat f JOIN node n ON n.id = f.flat WHERE f.message IN (%1)"_s.arg(ids.marks), ids.values);
    if (!flats)
        return flats.error();
    auto reached = reachedBy(db, ids);
    if (!reached)
        return reached.error();
    auto boxes = boxesOf(db, ids, presence, now);
    if (!boxes)
        return boxes.error();
    auto inNeed = flatsInNeed(db, ids);
    if (!inNeed)
        return inNeed.error();
    QHash<QString, QList<FlatReport>> reports;
    for (const auto &row : std::as_const(*flats)) {
        const QString flat = row[0].toString();
        const auto message = known.constFind(row[4].toString());
        const auto far = reached->value(message->id).value(flat);
        const auto theirs = boxes->value(message->id);
        const auto [state, since] = stateOf(*message, far, now);
        reports[message->id].append(FlatReport {
            .flat = { flat, NodeKind::Flat, row[1].toString() },
            .household = row[2].toString(),
            .floor = row[3].isNull() ? std::optional<int>() : std::optional<int>(row[3].toInt()),
            .state = state,
            .since = since,
            .answer = answerOf(*message, far.answer),
            .reachable = reachability(theirs.contains(flat), theirs.value(flat), now),
            .lastSeenAt = theirs.value(flat),
            .needsHelp = inNeed->value(message->id).contains(flat),
        });
    }
    return reports;
}

Result<QList<FlatReport>> reportsOf(Database &db, const Message &message, const Presence &presence, const QDateTime &now)
{
    const auto states = statesOf(db, QList { message }, presence, now);
    if (!states)
        return states.error();
    auto reports = states->value(message.id);
    for (auto &report : reports) {
        auto place = territory::placeOf(db, report.flat.id);
        if (!place)
            return place.error();
        report.place = territory::placeInWords(*place);
    }
    std::sort(reports.begin(), reports.end(), comesBefore);
    return reports;
}
} // namespace palier::hub::messages
