// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/messages/flatstates.h"

#include "core/clock.h"
#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::messages
{
namespace
{
constexpr auto states = makeWords<FlatState>({
    { FlatState::Queued, u"queued" },
    { FlatState::Delivered, u"delivered" },
    { FlatState::Presented, u"presented" },
    { FlatState::Read, u"read" },
    { FlatState::Answered, u"answered" },
    { FlatState::Expired, u"expired" },
    { FlatState::Cancelled, u"cancelled" },
});
constexpr auto reachabilities = makeWords<Reachability>({
    { Reachability::Yes, u"yes" },
    { Reachability::No, u"no" },
    { Reachability::None, u"none" },
});

FlatState stateFor(ReceiptLevel level)
{
    switch (level) {
    case ReceiptLevel::Stored:
        return FlatState::Delivered;
    case ReceiptLevel::Presented:
        return FlatState::Presented;
    case ReceiptLevel::Read:
        return FlatState::Read;
    case ReceiptLevel::Answered:
        return FlatState::Answered;
    }
    return FlatState::Queued;
}
} // namespace

StateSince stateOf(const Message &message, const Reached &reached, const QDateTime &now)
{
    if (reached.level >= ReceiptLevel::Read)
        return { stateFor(*reached.level), reached.at };
    const bool expired = message.expiresAt.isValid() && message.expiresAt <= now;
    const bool cancelled = message.cancelledAt.isValid();
    if (cancelled && (!expired || message.cancelledAt <= message.expiresAt))
        return { FlatState::Cancelled, message.cancelledAt };
    if (expired)
        return { FlatState::Expired, message.expiresAt };
    return reached.level ? StateSince { stateFor(*reached.level), reached.at } : StateSince { FlatState::Queued, message.sentAt };
}

Reachability reachability(bool hasBox, const QDateTime &lastSeen, const QDateTime &now)
{
    if (!hasBox)
        return Reachability::None;
    return lastSeen.isValid() && lastSeen.addDuration(reachableFor) > now ? Reachability::Yes : Reachability::No;
}

QJsonObject countsToJson(const QList<FlatReport> &reports)
{
    QMap<FlatState, int> counted;
    int unreachable = 0;
    for (const auto &report : reports) {
        ++counted[report.state];
        unreachable += report.reachable == Reachability::Yes ? 0 : 1;
    }
    QJsonObject counts { { u"flats"_s, reports.size() }, { u"unreachable"_s, unreachable } };
    for (const auto &[state, word] : states.words)
        counts.insert(word, counted.value(state));
    return counts;
}

QJsonObject toJson(const FlatReport &report)
{
    QJsonObject object {
        { u"flat"_s, palier::toJson(report.flat) },
        { u"place"_s, report.place },
        { u"state"_s, states.toWord(report.state) },
        { u"since"_s, toWireTime(report.since) },
        { u"reachable"_s, reachabilities.toWord(report.reachable) },
    };
    putOptional(object, "household"_L1, report.household);
    putOptional(object, "lastSeenAt"_L1, report.lastSeenAt);
    if (report.floor)
        object.insert("floor"_L1, *report.floor);
    if (report.answer)
        object.insert("answer"_L1, palier::toJson(*report.answer));
    if (report.needsHelp)
        object.insert("needsHelp"_L1, true);
    return object;
}
} // namespace palier::hub::messages
