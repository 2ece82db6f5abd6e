// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "modelhub.h"

#include "feedrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
QString receiptKey(const QString &box, const QString &message)
{
    return box + u' ' + message;
}

QString whyReset(const ModelScope &scope, const std::optional<Cursor> &cursor)
{
    if (!cursor)
        return u"new"_s;
    if (cursor->epoch != scope.epoch)
        return u"epoch"_s;
    if (cursor->seq > scope.head)
        return u"future"_s;
    if (!cursor->staging && cursor->seq < scope.floor)
        return u"floor"_s;
    return cursor->digestDiffers ? u"digest"_s : QString();
}
} // namespace

QList<Change> ModelScope::after(qint64 seq) const
{
    QList<Change> out;
    for (const auto &row : rows) {
        if (row.seq > seq)
            out.append(row);
    }
    std::sort(out.begin(), out.end(), [](const Change &a, const Change &b) { return a.seq < b.seq; });
    return out;
}

Digest ModelScope::recomputed() const
{
    Digest out;
    for (const auto &row : rows) {
        if (!row.deleted)
            out.add(row.type, row.id, row.rev);
    }
    return out;
}

QString ModelHub::nextEpoch()
{
    return u"%1"_s.arg(++m_epochs, 16, 16, QLatin1Char('0'));
}

void ModelHub::addScope(const QString &scope)
{
    m_state.scopes[scope].epoch = nextEpoch();
}

void ModelHub::give(const QString &box, const QStringList &scopes)
{
    m_scopesOf[box] = scopes;
    m_revoked.remove(box);
}

void ModelHub::commit(const QString &scope, Change change)
{
    auto &state = m_state.scopes[scope];
    const auto before = state.rows.value(change.id);
    if (before.rev > 0 && !before.deleted)
        state.digest.remove(before.type, before.id, before.rev);
    if (!change.deleted)
        state.digest.add(change.type, change.id, change.rev);
    state.rows.insert(change.id, change);
    state.revs.insert(change.id, change.rev);
    state.deletedAt.remove(change.id);
    if (committed)
        committed(scope, change);
}

void ModelHub::put(const QString &scope, const QString &id, const QString &headline)
{
    auto message = messageNumber(0, headline);
    message.id = id;
    auto change = palier::testing::put(0, message, m_state.scopes[scope].revs.value(id) + 1);
    if (bugs.commitsOutOfOrder && !m_uncommitted.contains(scope) && m_state.scopes[scope].head % 3 == 0) {
        m_uncommitted.insert(scope, change);
        return;
    }
    const bool overtakes = bugs.commitsOutOfOrder && m_uncommitted.contains(scope) && m_uncommitted[scope].seq == 0;
    if (overtakes)
        m_uncommitted[scope].seq = ++m_state.scopes[scope].head;
    change.seq = ++m_state.scopes[scope].head;
    commit(scope, change);
    if (!overtakes)
        commitLate(scope);
}

/// The change that took its seq before others, and comes after them.
void ModelHub::commitLate(const QString &scope)
{
    auto late = m_uncommitted.take(scope);
    if (late.id.isEmpty())
        return;
    if (late.seq == 0)
        late.seq = ++m_state.scopes[scope].head;
    late.rev = m_state.scopes[scope].revs.value(late.id) + 1;
    commit(scope, late);
}

void ModelHub::remove(const QString &scope, const QString &id, const QDateTime &now)
{
    commitLate(scope);
    auto &state = m_state.scopes[scope];
    const auto held = state.rows.value(id);
    if (held.rev == 0 || held.deleted)
        return;
    commit(scope, del(++state.head, u"message"_s, id, held.rev + 1));
    state.deletedAt.insert(id, now);
    if (bugs.forgetsTombstones)
        state.rows.remove(id);
}

void ModelHub::backUp()
{
    m_backup = m_state;
}

void ModelHub::restore()
{
    m_state = m_backup;
    m_uncommitted.clear();
    for (auto &scope : m_state.scopes) {
        if (!bugs.keepsEpochOverRestore)
            scope.epoch = nextEpoch();
    }
}

void ModelHub::tidyUp(const QDateTime &now)
{
    for (auto &scope : m_state.scopes) {
        const auto deleted = scope.deletedAt;
        for (auto it = deleted.begin(); it != deleted.end(); ++it) {
            if (it->addDays(tombstoneDays) >= now)
                continue;
            scope.floor = std::max(scope.floor, scope.rows.value(it.key()).seq);
            scope.rows.remove(it.key());
            scope.deletedAt.remove(it.key());
        }
    }
    m_state.keys.removeIf([&](const auto &kept) { return kept.value().at.addDays(keyDays) < now; });
}

void ModelHub::raiseFloor(const QString &name)
{
    auto &scope = m_state.scopes[name];
    scope.floor = scope.head;
    scope.rows.removeIf([](const auto &row) { return row.value().deleted; });
    scope.deletedAt.clear();
}

QMap<QString, qint64> ModelHub::headsOf(const QString &box) const
{
    QMap<QString, qint64> out;
    for (const auto &name : scopesOf(box))
        out.insert(name, scope(name).head);
    return out;
}

std::optional<ReceiptLevel> ModelHub::receiptOf(const QString &box, const QString &message) const
{
    const auto known = m_state.receipts.constFind(receiptKey(box, message));
    return known == m_state.receipts.constEnd() ? std::nullopt : std::optional(*known);
}

void ModelHub::keep(const QString &box, const QList<Receipt> &receipts)
{
    for (const auto &receipt : receipts) {
        const auto known = receiptOf(box, receipt.message);
        if (!known || bugs.keepsTheLastReceipt || receipt.level > *known)
            m_state.receipts.insert(receiptKey(box, receipt.message), receipt.level);
    }
}

SyncAnswer ModelHub::sync(const QString &box, const SyncRequest &request, const QDateTime &now)
{
    keep(box, request.receipts);
    SyncAnswer answer { .now = now, .scopeList = scopesOf(box) };
    int budget = std::min(request.max, rowsPerPage);
    for (const auto &name : bugs.answersForeignScopes ? scopeNames() : answer.scopeList) {
        const auto cursor = request.cursors.constFind(name);
        answer.scopes.insert(name, newsOf(scope(name), cursor == request.cursors.constEnd() ? std::nullopt : std::optional(*cursor), budget));
    }
    return answer;
}

ScopeNews ModelHub::newsOf(const ModelScope &scope, const std::optional<Cursor> &cursor, int &budget) const
{
    ScopeNews news { .epoch = scope.epoch, .digest = scope.digest.toHex(), .resetWhy = whyReset(scope, cursor) };
    if (!news.isReset())
        news.from = news.to = cursor->seq;
    if (news.from == scope.head)
        return news;
    for (const auto &change : scope.after(news.from)) {
        if (news.isReset() && change.deleted)
            continue;
        if (budget == 0) {
            news.more = true;
            return news;
        }
        --budget;
        news.changes.append(change);
        news.to = change.seq;
    }
    news.to = scope.head;
    return news;
}

/// Asks for help: a row of the flat. A body that says "refused" is, for good.
Result<CommandAnswer> ModelHub::command(const QString &box, const QString &key, const Command &command, const QDateTime &now)
{
    if (command.body.value("refused"_L1).toBool())
        return Error { Error::Kind::Invalid, u"is refused"_s };
    if (const auto known = m_state.keys.constFind(key); known != m_state.keys.constEnd() && !bugs.runsAKeyTwice)
        return known->answer;
    const auto flat = scopesOf(box).last();
    const auto row = command.body.value("row"_L1).toString();
    const bool isTaken = std::any_of(m_state.scopes.begin(), m_state.scopes.end(), [&](const ModelScope &scope) { return scope.rows.contains(row); });
    if (isTaken && !bugs.runsAKeyTwice) // its key is forgotten
        return Error { Error::Kind::Invalid, u"is already used"_s };
    put(flat, row, command.body.value("text"_L1).toString());
    const CommandAnswer answer { .id = row, .seqs = { { flat, scope(flat).head } } };
    m_state.keys.insert(key, { answer, now });
    return answer;
}
} // namespace palier::testing
