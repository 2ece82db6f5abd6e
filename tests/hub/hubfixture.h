// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/hub.h"
#include "postgresserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace palier::hub
{
/// What came back of one request.
struct Outcome {
    int status = 0;
    QJsonObject body;
    http::Response response;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A hub without a socket, on SQLite or, with PALIER_TEST_DATABASE, on PostgreSQL: two residences of two buildings, staff for each, and a clock that stands still.
///
///     town:1 ─ district:1 ┬ residence:1 ┬ building:1 ─ stairwell:1 ─ flat:1 flat:2
///                         │             └ building:2 ─ stairwell:2 ─ flat:3 flat:4
///                         └ residence:2 ─ building:3 ─ stairwell:3 ─ flat:5
///              district:2 ─ residence:3 ─ building:4 ─ flat:6
///
/// Staff on district:1's side: karim (caretaker, residence:1), omar (caretaker, residence:2), bailleur (landlord, residence:1), mairie
/// (townhall, district:1), admin (administrator, district:1). Elsewhere: rachid (caretaker, residence:3), foncier (landlord, residence:3),
/// ville (townhall, town:1). Boxes stand in flat:1, flat:3, flat:5 and flat:6.
class HubFixture
{
public:
    /// The address of an empty PostgreSQL database; empty: SQLite.
    explicit HubFixture(const QString &address = freshTestDatabase());
    ~HubFixture();

    [[nodiscard]] Outcome send(const QByteArray &method, const QString &path, const QByteArray &body = {}, const Headers &headers = {});
    [[nodiscard]] Outcome get(const QString &path, const Headers &headers = {}) { return send("GET", path, {}, headers); }
    [[nodiscard]] Outcome post(const QString &path, const QJsonObject &body, const Headers &headers = {});
    /// A command under a key; a fresh one when it is empty.
    [[nodiscard]] Outcome command(const Headers &who, const QString &type, const QJsonObject &body, const QString &key = {});
    [[nodiscard]] Outcome sync(const Headers &box, const QJsonObject &cursors = {}, const QJsonArray &receipts = {}, int max = 200);

    /// The headers of a session of this person: cookie and token.
    [[nodiscard]] Headers as(const QString &name);
    /// The headers of the box of a flat.
    [[nodiscard]] Headers box(const QString &flat) const;
    [[nodiscard]] static QString password() { return QStringLiteral("calanque-test-1"); }

    /// Runs SQL or store functions on a connection of its own, committed.
    template<typename Work>
    auto inDatabase(Work work)
    {
        using Value = typename std::remove_reference_t<decltype(*work(std::declval<Transaction &>()))>;
        std::optional<Result<Value>> answer;
        auto db = Database::open(database());
        const auto done = (*db)->atomically([&]() -> Result<Done> {
            Transaction transaction { **db, clock.now(), {} };
            answer.emplace(work(transaction));
            return answer->hasValue() ? Result<Done>(Done {}) : answer->error();
        });
        if (!done)
            qFatal("inDatabase: %s", qPrintable(toString(done.error())));
        return **answer;
    }
    [[nodiscard]] Database::Options database() const { return { .path = databasePath(), .server = m_server }; }
    [[nodiscard]] bool isOnServer() const { return !m_server.isEmpty(); }
    [[nodiscard]] QString databasePath() const { return m_folder.filePath(QStringLiteral("hub.db")); }
    void reopen(); ///< ends the hub and starts it again on the same database
    void close() { m_hub.reset(); }
    void forgetSessions() { m_sessions.clear(); } ///< they are over after twelve hours
    [[nodiscard]] Hub &hub() { return *m_hub; }

    ManualClock clock;
    HubOptions options; ///< for the next reopen()

private:
    void fill();
    QTemporaryDir m_folder;
    QString m_server;
    std::unique_ptr<Hub> m_hub;
    QHash<QString, QString> m_secrets; ///< by flat
    QHash<QString, Headers> m_sessions;
};

/// A message to one node, as short as can be.
[[nodiscard]] QJsonObject draft(const QString &node, const QString &headline = QStringLiteral("Bonjour"));
[[nodiscard]] QJsonObject receipt(const QString &message, const QString &level, const QDateTime &at, const QString &answer = {});
/// The report of one flat in a MessageDetail.
[[nodiscard]] QJsonObject flatIn(const QJsonObject &detail, const QString &flat);
/// The cursors that a box has after this answer.
[[nodiscard]] QJsonObject cursorsAfter(const QJsonObject &syncAnswer, QJsonObject before = {});
[[nodiscard]] QJsonObject scopeIn(const QJsonObject &syncAnswer, const QString &scope);
} // namespace palier::hub
