// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/rowstore.h"

#include "cache/durablefile.h"
#include "cache/localfile.h"
#include "core/clock.h"
#include "core/ids.h"
#include "storage/journal.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const QList<Migration> steps {
    { u"rows"_s,
        {
            u"CREATE TABLE scope(scope TEXT NOT NULL, staged INTEGER NOT NULL, epoch TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(scope, staged))"_s,
            u"CREATE TABLE digest_reset(scope TEXT PRIMARY KEY, epoch TEXT NOT NULL)"_s,
            uR"(CREATE TABLE row(scope TEXT NOT NULL, staged INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL,
                                 body BLOB NOT NULL, sum TEXT NOT NULL, PRIMARY KEY(scope, staged, type, id)))"_s,
            u"CREATE INDEX row_by_type ON row(type, staged, id)"_s,
            u"CREATE TABLE contact(one INTEGER PRIMARY KEY CHECK(one = 1), at TEXT NOT NULL)"_s,
        } },
};

/// SQLite does not notice a bit that fell over within a text: this does.
QString sumOf(const QString &scope, const QString &type, const QString &id, qint64 rev, const QByteArray &body)
{
    constexpr QChar between(u'\0');
    const QString head = scope + between + type + between + id + between + QString::number(rev) + between;
    return sha256Hex(QByteArray(head.toUtf8() + body)).left(16);
}

template<typename T>
Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done {}) : result.error();
}

} // namespace

const QList<Migration> &rowSteps()
{
    return steps;
}

RowStore::RowStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<RowStore>> RowStore::open(const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast)
{
    const LocalFile file { path, Database::Durability::Normal, steps, ballast };
    auto out = loaded(file, now);
    if (!out && (out.error().kind == Error::Kind::Invalid || out.error().kind == Error::Kind::Mismatch)) {
        removeDatabase(path);
        out = loaded(file, now);
    }
    return out;
}

Result<std::unique_ptr<RowStore>> RowStore::loaded(const LocalFile &file, const QDateTime &now)
{
    auto database = openLocal(file, now);
    if (!database)
        return database.error();
    std::unique_ptr<RowStore> out(new RowStore(*std::move(database)));
    if (auto read = out->load(); !read) // it could be opened: if a table is not what it was, the file is damaged
        return read.error().kind == Error::Kind::Storage ? Error { Error::Kind::Invalid, read.error().detail } : read.error();
    return out;
}

Result<Done> RowStore::revive()
{
    if (!m_database->isLost())
        return Done {};
    auto again = m_database->reopen();
    return again ? load() : again;
}

Result<Done> RowStore::load()
{
    m_scopes.clear();
    m_lastContact = {};
    const auto scopes = m_database->rows(u"SELECT scope, staged, epoch, seq FROM scope"_s);
    if (!scopes)
        return scopes.error();
    for (const auto &row : *scopes) {
        auto &state = m_scopes[row[0].toString()];
        (row[1].toBool() ? state.staging : state.live) = Cursor { .epoch = row[2].toString(), .seq = row[3].toLongLong() };
    }
    const auto resets = m_database->rows(u"SELECT scope, epoch FROM digest_reset"_s);
    if (!resets)
        return resets.error();
    for (const auto &row : *resets) {
        if (m_scopes.contains(row[0].toString()))
            m_scopes[row[0].toString()].digestResetEpoch = row[1].toString();
    }
    const auto contact = m_database->rows(u"SELECT at FROM contact"_s);
    if (!contact)
        return contact.error();
    if (!contact->isEmpty())
        m_lastContact = fromWireTime(contact->first().first().toString());
    return loadDigests();
}

/// Invalid: a row is not what was written.
Result<Done> RowStore::loadDigests()
{
    const auto rows = m_database->rows(u"SELECT scope, staged, type, id, rev, body, sum FROM row"_s);
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        const qint64 rev = row[4].toLongLong();
        if (row[6].toString() != sumOf(row[0].toString(), row[2].toString(), row[3].toString(), rev, row[5].toByteArray()))
            return Error { Error::Kind::Invalid, u"a row differs from what was written"_s };
        auto &state = m_scopes[row[0].toString()];
        (row[1].toBool() ? state.stagingDigest : state.liveDigest).add(row[2].toString(), row[3].toString(), rev);
    }
    return Done {};
}

Result<QList<RowStore::Row>> RowStore::rows(const QString &type)
{
    const auto found = m_database->rows(u"SELECT id, max(rev), body, scope, sum FROM row WHERE type = ? AND staged = 0 GROUP BY id"_s, { type });
    if (!found)
        return found.error();
    QList<Row> out;
    out.reserve(found->size());
    for (const auto &row : *found) {
        const Row held { row[0].toString(), row[1].toLongLong(), row[2].toByteArray() };
        if (row[4].toString() == sumOf(row[3].toString(), type, held.id, held.rev, held.body))
            out.append(held); // else the next start fetches everything again
    }
    return out;
}

Result<QStringList> RowStore::messagesOnlyIn(const QStringList &scopes)
{
    const auto held = m_database->rows(u"SELECT id, scope FROM row WHERE type = 'message' AND staged = 0"_s);
    if (!held)
        return held.error();
    QSet<QString> inside;
    QSet<QString> outside;
    for (const auto &row : *held)
        (scopes.contains(row[1].toString()) ? inside : outside).insert(row[0].toString());
    return (inside - outside).values();
}

Result<RowStore::Outcome> RowStore::apply(const FeedWrite &feed)
{
    Outcome outcome;
    auto scopes = m_scopes;
    auto applied = m_database->atomically([&]() -> Result<Done> {
        for (const auto &scope : feed.erased) {
            if (auto erased = erase(scope, scopes, outcome); !erased)
                return erased;
        }
        for (auto it = feed.scopes.begin(); it != feed.scopes.end(); ++it) {
            if (auto written = write(it.key(), it.value(), scopes[it.key()], outcome); !written)
                return written;
        }
        if (auto kept = keepDeletedOnly(outcome.deletedMessages); !kept)
            return kept;
        if (!feed.contact.isValid())
            return Done {};
        return done(m_database->run(u"INSERT OR REPLACE INTO contact VALUES(1, ?)"_s, { toWireTime(feed.contact) }));
    });
    if (!applied)
        return applied.error();
    m_scopes = scopes;
    if (feed.contact.isValid())
        m_lastContact = feed.contact;
    return outcome;
}

Result<Done> RowStore::erase(const QString &scope, QMap<QString, ScopeState> &scopes, Outcome &outcome)
{
    if (auto added = addTypes(scope, outcome.types); !added)
        return added;
    for (const bool staged : { false, true }) {
        if (auto cleared = clear(scope, staged); !cleared)
            return cleared;
    }
    scopes.remove(scope);
    return done(m_database->run(u"DELETE FROM digest_reset WHERE scope = ?"_s, { scope }));
}

Result<Done> RowStore::write(const QString &scope, const ScopeWrite &write, ScopeState &state, Outcome &outcome)
{
    if (write.startOver) {
        if (auto cleared = clear(scope, true); !cleared)
            return cleared;
        state.stagingDigest = {};
        if (write.answersDigest) {
            state.digestResetEpoch = write.cursor.epoch;
            auto marked = m_database->run(u"INSERT OR REPLACE INTO digest_reset VALUES(?, ?)"_s, { scope, write.cursor.epoch });
            if (!marked)
                return marked.error();
        }
    }
    for (const auto &change : write.changes) {
        const auto applied = applyChange(scope, write.staged, change, write.staged ? state.stagingDigest : state.liveDigest);
        if (!applied)
            return applied.error();
        if (!*applied || write.staged)
            continue;
        outcome.types.insert(change.type);
        if (change.deleted && change.type == "message"_L1)
            outcome.deletedMessages.append(change.id);
    }
    const Cursor cursor { .epoch = write.cursor.epoch, .seq = write.cursor.seq };
    (write.staged ? state.staging : state.live) = cursor;
    if (auto put = putCursor(scope, write.staged, cursor); !put)
        return put;
    return write.staged && write.swap ? swap(scope, state, outcome) : Done {};
}

Result<bool> RowStore::applyChange(const QString &scope, bool staged, const Change &change, Digest &digest)
{
    const QVariantList key { scope, staged ? 1 : 0, change.type, change.id };
    const auto held = m_database->rows(u"SELECT rev FROM row WHERE scope = ? AND staged = ? AND type = ? AND id = ?"_s, key);
    if (!held)
        return held.error();
    const qint64 rev = held->isEmpty() ? 0 : held->first().first().toLongLong();
    if (change.rev <= rev || (change.deleted && held->isEmpty()))
        return false;
    const auto body = QJsonDocument(change.body).toJson(QJsonDocument::Compact);
    const auto written = change.deleted
        ? m_database->run(u"DELETE FROM row WHERE scope = ? AND staged = ? AND type = ? AND id = ?"_s, key)
        : m_database->run(u"INSERT OR REPLACE INTO row VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
              key + QVariantList { change.rev, body, sumOf(scope, change.type, change.id, change.rev, body) });
    if (!written)
        return written.error();
    if (!held->isEmpty())
        digest.remove(change.type, change.id, rev);
    if (!change.deleted)
        digest.add(change.type, change.id, change.rev);
    return true;
}

Result<Done> RowStore::clear(const QString &scope, bool staged)
{
    const QVariantList key { scope, staged ? 1 : 0 };
    if (auto cleared = m_database->run(u"DELETE FROM row WHERE scope = ? AND staged = ?"_s, key); !cleared)
        return cleared.error();
    return done(m_database->run(u"DELETE FROM scope WHERE scope = ? AND staged = ?"_s, key));
}

Result<Done> RowStore::swap(const QString &scope, ScopeState &state, Outcome &outcome)
{
    if (auto added = addTypes(scope, outcome.types); !added)
        return added;
    if (auto cleared = clear(scope, false); !cleared)
        return cleared;
    for (const auto &sql : { u"UPDATE row SET staged = 0 WHERE scope = ?"_s, u"UPDATE scope SET staged = 0 WHERE scope = ?"_s }) {
        if (auto moved = m_database->run(sql, { scope }); !moved)
            return moved.error();
    }
    state.live = std::exchange(state.staging, {});
    state.liveDigest = std::exchange(state.stagingDigest, {});
    return Done {};
}

Result<Done> RowStore::putCursor(const QString &scope, bool staged, const Cursor &cursor)
{
    return done(m_database->run(u"INSERT OR REPLACE INTO scope VALUES(?, ?, ?, ?)"_s, { scope, staged ? 1 : 0, cursor.epoch, cursor.seq }));
}

Result<Done> RowStore::addTypes(const QString &scope, QSet<QString> &types)
{
    const auto found = m_database->rows(u"SELECT DISTINCT type FROM row WHERE scope = ?"_s, { scope });
    if (!found)
        return found.error();
    for (const auto &row : *found)
        types.insert(row.first().toString());
    return Done {};
}

Result<Done> RowStore::keepDeletedOnly(QStringList &messages)
{
    QStringList gone;
    for (const auto &id : messages) {
        const auto held = m_database->rows(u"SELECT 1 FROM row WHERE type = 'message' AND staged = 0 AND id = ? LIMIT 1"_s, { id });
        if (!held)
            return held.error();
        if (held->isEmpty())
            gone.append(id);
    }
    messages = gone;
    return Done {};
}

Result<Done> RowStore::wipe()
{
    auto wiped = m_database->atomically([&]() -> Result<Done> {
        for (const auto &table : { u"row"_s, u"scope"_s, u"digest_reset"_s, u"contact"_s }) {
            if (auto cleared = m_database->run(u"DELETE FROM "_s + table); !cleared)
                return cleared.error();
        }
        return Done {};
    });
    if (wiped)
        wiped = foldJournal(*m_database);
    return wiped ? load() : wiped;
}
} // namespace palier
