// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/people/accountstore.h"

#include "core/clock.h"
#include "core/ids.h"
#include "hub/erasures/erasures.h"
#include "hub/rights.h"
#include "model/jsonreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::hub::people
{
namespace
{
constexpr auto longestSession = 12h;

/// Caretakers write from a phone in a pocket; offices share desks.
std::chrono::minutes longestIdle(SenderRole role)
{
    return role == SenderRole::Caretaker ? std::chrono::minutes(longestSession) : 30min;
}

Result<QStringList> nodesOf(Database &db, const QString &account)
{
    auto rows = db.rows(u"SELECT node FROM account_node WHERE account = ? ORDER BY node"_s, { account });
    if (!rows)
        return rows.error();
    QStringList nodes;
    for (const auto &row : std::as_const(*rows))
        nodes.append(row.first().toString());
    return nodes;
}

Result<Done> giveNode(Database &db, const QString &account, const QString &node)
{
    auto known = db.row(u"SELECT 1 FROM node WHERE id = ?"_s, { node });
    if (!known)
        return known.error();
    if (!*known)
        return Error { Error::Kind::NotFound, u"there is no "_s + node, u"node"_s };
    auto given = db.run(u"INSERT INTO account_node (account, node) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, { account, node });
    return given ? Result<Done>(Done {}) : given.error();
}

/// Its id.
Result<QString> knownAccount(Database &db, const QString &name)
{
    auto account = findAccount(db, name);
    if (!account)
        return account.error();
    return *account ? Result<QString>((*account)->id) : Error { Error::Kind::NotFound, u"there is nobody of that name"_s, normalName(name) };
}

Result<Done> runAll(Database &db, const QList<std::pair<QString, QVariantList>> &statements)
{
    for (const auto &[sql, values] : statements) {
        if (auto run = db.run(sql, values); !run)
            return run.error();
    }
    return Done {};
}

/// Of a session's role, last stored use and end.
bool isOver(const Row &row, const QDateTime &now, const QDateTime &used)
{
    const auto role = staffRole(row[0].toString()).value_or(SenderRole::System);
    const auto stored = fromWireTime(row[1].toString());
    const auto idleEnd = (used.isValid() && used > stored ? used : stored).addDuration(longestIdle(role));
    return now >= fromWireTime(row[2].toString()) || now >= idleEnd;
}
} // namespace

std::optional<SenderRole> staffRole(QStringView word)
{
    const auto role = senderRoleFromWord(word);
    const bool signsIn = role == SenderRole::Caretaker || role == SenderRole::Landlord || role == SenderRole::TownHall || role == SenderRole::Administrator;
    return signsIn ? role : std::nullopt;
}

QString normalName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

Result<Done> addAccount(Database &db, const Account &account, const QDateTime &now)
{
    static const QRegularExpression fit(u"^[\\p{L}\\p{N}._@-]{1,100}$"_s);
    const QString name = normalName(account.name);
    if (!fit.match(name).hasMatch())
        return Error { Error::Kind::Invalid, u"needs 1 to 100 letters, digits or . _ @ -"_s, u"name"_s };
    if (account.displayName.trimmed().isEmpty() || account.displayName.size() > 100)
        return Error { Error::Kind::Invalid, u"needs 1 to 100 characters"_s, u"display-name"_s };
    if (!isPlainText(account.displayName)) // it would stand in messages that nobody can read back
        return Error { Error::Kind::Invalid, u"holds a control character"_s, u"display-name"_s };
    auto taken = findAccount(db, name);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error { Error::Kind::Conflict, u"is already taken"_s, u"name"_s };
    const QString id = newId(now);
    auto added = db.run(u"INSERT INTO account (id, name, display_name, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { id, name, account.displayName, toWord(account.role), account.passwordHash, toWireTime(now) });
    if (!added)
        return added.error();
    for (const auto &node : account.nodes) {
        if (auto given = giveNode(db, id, node); !given)
            return given;
    }
    return Done {};
}

Result<Done> setPassword(Transaction &transaction, const QString &name, const QString &hash)
{
    auto &db = transaction.db;
    auto account = knownAccount(db, name);
    if (!account)
        return account.error();
    if (auto noted = erasures::note(transaction, erasures::password, *account); !noted)
        return noted;
    return runAll(db, { { u"UPDATE account SET password_hash = ? WHERE id = ?"_s, { hash, *account } }, { u"DELETE FROM session WHERE account = ?"_s, { *account } } });
}

Result<Done> removeAccount(Transaction &transaction, const QString &name)
{
    auto account = knownAccount(transaction.db, name);
    if (!account)
        return account.error();
    auto noted = erasures::note(transaction, erasures::account, *account);
    return noted ? drop(transaction.db, *account) : noted;
}

Result<Done> drop(Database &db, const QString &account)
{
    return runAll(db,
        {
            { u"DELETE FROM session WHERE account = ?"_s, { account } },
            { u"DELETE FROM account_node WHERE account = ?"_s, { account } },
            { u"UPDATE pairing SET flat = NULL, offered_by = NULL WHERE offered_by = ?"_s, { account } },
            { u"DELETE FROM account WHERE id = ?"_s, { account } },
        });
}

Result<std::optional<Account>> findAccount(Database &db, const QString &name)
{
    auto row = db.row(u"SELECT id, name, display_name, role, password_hash FROM account WHERE name = ?"_s, { normalName(name) });
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Account>();
    Account account {
        .id = (*row)->at(0).toString(),
        .name = (*row)->at(1).toString(),
        .displayName = (*row)->at(2).toString(),
        .role = staffRole((*row)->at(3).toString()).value_or(SenderRole::System),
        .passwordHash = (*row)->at(4).toString(),
        .nodes = {},
    };
    auto nodes = nodesOf(db, account.id);
    if (!nodes)
        return nodes.error();
    account.nodes = *nodes;
    return std::optional<Account>(account);
}

Result<QDateTime> beginSession(Database &db, const Account &account, const QString &cookie, const QDateTime &now)
{
    const QDateTime end = now.addDuration(longestSession);
    auto begun = db.run(u"INSERT INTO session (hash, account, created_at, seen_at, expires_at) VALUES (?, ?, ?, ?, ?)"_s,
        { cookieHash(cookie), account.id, toWireTime(now), toWireTime(now), toWireTime(end) });
    return begun ? Result<QDateTime>(end) : begun.error();
}

Result<std::optional<Actor>> findSession(Database &db, const QString &cookie, const QDateTime &now, const QDateTime &used)
{
    auto row = db.row(u"SELECT a.id, a.name, a.display_name, a.role, s.seen_at, s.expires_at FROM session s JOIN account a ON a.id = s.account"
                       " WHERE s.hash = ?"_s,
        { cookieHash(cookie) });
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Actor>();
    Actor actor {
        .kind = Actor::Kind::Staff,
        .account = (*row)->at(0).toString(),
        .name = (*row)->at(1).toString(),
        .displayName = (*row)->at(2).toString(),
        .role = staffRole((*row)->at(3).toString()).value_or(SenderRole::System),
        .session = cookieHash(cookie),
        .sessionEnd = fromWireTime((*row)->at(5).toString()),
    };
    if (isOver({ (*row)->at(3), (*row)->at(4), (*row)->at(5) }, now, used))
        return std::optional<Actor>();
    auto nodes = nodesOf(db, actor.account);
    if (!nodes)
        return nodes.error();
    actor.nodes = *nodes;
    return std::optional<Actor>(actor);
}

Result<QStringList> endedAmong(Database &db, const QStringList &hashes, const QDateTime &now, const std::function<QDateTime(const QString &hash)> &used)
{
    QStringList ended;
    for (const auto &hash : hashes) {
        auto row = db.row(u"SELECT a.role, s.seen_at, s.expires_at FROM session s JOIN account a ON a.id = s.account WHERE s.hash = ?"_s, { hash });
        if (!row)
            return row.error();
        if (!*row || isOver(**row, now, used(hash)))
            ended.append(hash);
    }
    return ended;
}

Result<Done> touchSession(Database &db, const QString &hash, const QDateTime &now)
{
    auto touched = db.run(u"UPDATE session SET seen_at = ? WHERE hash = ? AND seen_at < ?"_s, { toWireTime(now), hash, toWireTime(now) });
    return touched ? Result<Done>(Done {}) : touched.error();
}

Result<Done> endSession(Database &db, const QString &cookie)
{
    auto ended = db.run(u"DELETE FROM session WHERE hash = ?"_s, { cookieHash(cookie) });
    return ended ? Result<Done>(Done {}) : ended.error();
}

Result<int> dropEndedSessions(Database &db, const QDateTime &now)
{
    return db.run(u"DELETE FROM session WHERE expires_at < ?"_s, { toWireTime(now) });
}

QString cookieHash(const QString &cookie)
{
    return sha256Hex(cookie.toUtf8());
}

QString tokenOf(const QString &cookie)
{
    const QString bound = u"palier-token:"_s + cookie;
    return sha256Hex(bound.toUtf8());
}
} // namespace palier::hub::people
