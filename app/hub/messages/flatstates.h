// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/presence.h"
#include "model/message.h"
#include "model/receipt.h"

#include <optional>

namespace palier::hub::messages
{
enum class FlatState { Queued, Delivered, Presented, Read, Answered, Expired, Cancelled };
enum class Reachability { Yes, No, None };

/// What became of a message in one flat.
struct FlatReport {
    Node flat;
    QString household;
    QString place; ///< "Bâtiment B · Escalier 2"
    std::optional<int> floor;
    FlatState state = FlatState::Queued;
    QDateTime since;
    std::optional<Answer> answer;
    Reachability reachable = Reachability::None;
    QDateTime lastSeenAt;
    bool needsHelp = false;
};

/// The furthest confirmed level, when it was reached, and the answer.
struct Reached {
    std::optional<ReceiptLevel> level;
    QDateTime at;
    QString answer;
};
struct StateSince {
    FlatState state;
    QDateTime since;
};
/// Pure: the state that the message has in a flat now. What a person confirmed stays; the rest ends with expiry or cancellation,
/// whichever came first.
[[nodiscard]] StateSince stateOf(const Message &message, const Reached &reached, const QDateTime &now);

inline constexpr std::chrono::minutes reachableFor { 12 };
/// Pure: heard of within 12 minutes. `lastSeen` invalid: never.
[[nodiscard]] Reachability reachability(bool hasBox, const QDateTime &lastSeen, const QDateTime &now);

/// How many flats are in each state; `unreachable` counts all without a box that was heard of.
[[nodiscard]] QJsonObject countsToJson(const QList<FlatReport> &reports);
[[nodiscard]] QJsonObject toJson(const FlatReport &report);

/// The state of each of these messages in each flat, by message, in no order and without places: enough to count. As many queries for one as for all.
[[nodiscard]] Result<QHash<QString, QList<FlatReport>>> statesOf(Database &db, const QList<Message> &messages, const Presence &presence, const QDateTime &now);
/// With names and places, by building, stairwell, floor and name.
[[nodiscard]] Result<QList<FlatReport>> reportsOf(Database &db, const Message &message, const Presence &presence, const QDateTime &now);
} // namespace palier::hub::messages
