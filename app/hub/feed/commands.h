// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/api.h"
#include "hub/api/ratelimit.h"
#include "hub/rights.h"
#include "model/command.h"

#include <mutex>

namespace palier::hub::feed
{
/// Carries a command out within the transaction. `body` is its raw body; errors name fields as "message.send.audience[0]".
using CommandWork = std::function<Result<CommandAnswer>(Transaction &, const Actor &, const QJsonObject &body)>;

/// How many commands a minute are taken of one box, and of one member of staff. A repeated one counts like any other.
struct CommandLimits {
    static constexpr int none = 1'000'000'000;
    int box = none;
    int staff = none;
};

/// POST /v1/commands: each key has at most one effect (docs/feed.md, S2). Effect, change rows, digests and the stored answer
/// are one transaction.
class Commands
{
public:
    Commands(Context &context, CommandLimits limits);
    /// The command and who may give it. Call before the first request.
    void add(const QString &type, Verb verb, CommandWork work);
    void addRoutes(http::Router &router);
    /// "message.send" and its kin, sorted: what the hub can be told.
    [[nodiscard]] QStringList types() const;
    /// Carries a command out, without a key: whoever calls undoes what a refused one left.
    [[nodiscard]] Result<CommandAnswer> carryOut(Transaction &transaction, const Actor &actor, const Command &command) const;

private:
    struct Entry {
        Verb verb;
        CommandWork work;
    };
    struct Call {
        QString key;
        QString fingerprint;
        Command command;
    };
    void post(const http::Request &request, const http::Reply &reply);
    [[nodiscard]] static Result<Call> callOf(const http::Request &request);
    [[nodiscard]] Result<http::Response> once(Transaction &transaction, const Actor &actor, const Call &call) const;
    [[nodiscard]] bool begin(const QString &key);
    void end(const QString &key);

    struct Limits {
        RateLimit boxes;
        RateLimit staff;
        /// Counts the command; TooMany when who asks has asked often enough this minute.
        [[nodiscard]] Result<Done> allow(bool isBox, const QString &who);
    };

    Context &m_context;
    Limits m_callers; ///< before the database is asked who they are
    Limits m_actors; ///< a person may be signed in more than once
    QHash<QString, Entry> m_entries;
    std::mutex m_mutex;
    QSet<QString> m_running;
};

/// Forgets keys older than `before`.
[[nodiscard]] Result<int> dropOldKeys(Database &db, const QDateTime &before);
} // namespace palier::hub::feed
