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
/// Ids tell their scope, so that a box's rows can be told apart.
QString rowId(const QString &scope, int number)
{
    return idOf(static_cast<int>(qHash(scope, 7) % 1000) * 1000 + number);
}

QString receiptKey(const QString &box, const QString &message, ReceiptLevel level)
{
    return box + u' ' + message + u' ' + toWord(level);
}
} // namespace

QList<Change> ModelScope::bySeq() const
{
    auto out = rows.values();
    std::sort(out.begin(), out.end(), [](const Change &a, const Change &b) { return a.seq < b.seq; });
    return out;
}

Digest ModelScope::digest() const
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
    m_scopes[scope].epoch = nextEpoch();
}

void ModelHub::put(const QString &scope, int number)
{
    auto &state = m_scopes[scope];
    const auto id = rowId(scope, number);
    const qint64 rev = ++state.revs[id];
    auto message = messageNumber(number, u"put %1"_s.arg(++m_puts));
    message.id = id;
    state.rows[id] = palier::testing::put(++state.head, message, rev);
}

void ModelHub::remove(const QString &scope, int number)
{
    auto &state = m_scopes[scope];
    const auto id = rowId(scope, number);
    if (state.rows.contains(id) && !state.rows[id].deleted)
        state.rows[id] = del(++state.head, u"message"_s, id, ++state.revs[id]);
}

QList<int> ModelHub::liveNumbers(const QString &scope) const
{
    QList<int> out;
    for (int number = 0; number < 1000; ++number) {
        const auto found = m_scopes.value(scope).rows.constFind(rowId(scope, number));
        if (found != m_scopes.value(scope).rows.constEnd() && !found->deleted)
            out.append(number);
    }
    return out;
}

void ModelHub::backUp()
{
    m_backup = m_scopes;
    m_backupReceipts = m_receipts;
}

void ModelHub::restore()
{
    for (auto it = m_backup.begin(); it != m_backup.end(); ++it) {
        m_over[it.key() + u' ' + m_scopes[it.key()].epoch] = m_scopes[it.key()];
        m_scopes[it.key()] = it.value();
        m_scopes[it.key()].epoch = nextEpoch();
    }
    m_receipts = m_backupReceipts;
}

void ModelHub::raiseFloor(const QString &scope)
{
    auto &state = m_scopes[scope];
    state.floor = state.head;
    state.rows.removeIf([](const auto &row) { return row.value().deleted; });
}

std::optional<ModelScope> ModelHub::history(const QString &name, const QString &epoch) const
{
    if (m_scopes.value(name).epoch == epoch)
        return m_scopes.value(name);
    const auto over = m_over.constFind(name + u' ' + epoch);
    return over == m_over.constEnd() ? std::nullopt : std::optional(*over);
}

QMap<QString, qint64> ModelHub::headsOf(const QString &box) const
{
    QMap<QString, qint64> out;
    for (const auto &name : scopesOf(box))
        out.insert(name, m_scopes[name].head);
    return out;
}

bool ModelHub::knowsReceipt(const QString &box, const QString &message, ReceiptLevel level) const
{
    return m_receipts.contains(receiptKey(box, message, level));
}

SyncAnswer ModelHub::sync(const QString &box, const SyncRequest &request, const QDateTime &now)
{
    for (const auto &receipt : request.receipts)
        m_receipts.insert(receiptKey(box, receipt.message, receipt.level));
    SyncAnswer answer { .now = now, .scopeList = scopesOf(box) };
    int budget = std::min(request.max, rowsPerPage);
    for (const auto &name : answer.scopeList) {
        const auto cursor = request.cursors.constFind(name);
        answer.scopes.insert(name, newsOf(name, cursor == request.cursors.constEnd() ? std::nullopt : std::optional(*cursor), budget));
    }
    return answer;
}

ScopeNews ModelHub::newsOf(const QString &name, const std::optional<Cursor> &cursor, int &budget)
{
    const auto &scope = m_scopes[name];
    if (!cursor)
        return startOver(scope, u"new"_s, budget);
    if (cursor->epoch != scope.epoch)
        return startOver(scope, u"epoch"_s, budget);
    if (cursor->seq > scope.head)
        return startOver(scope, u"future"_s, budget);
    if (!cursor->staging && cursor->seq < scope.floor)
        return startOver(scope, u"floor"_s, budget);
    if (cursor->digestDiffers)
        return startOver(scope, u"digest"_s, budget);
    ScopeNews news { .epoch = scope.epoch, .from = cursor->seq, .to = cursor->seq, .digest = scope.digest().toHex() };
    for (const auto &change : scope.bySeq()) {
        if (change.seq <= cursor->seq)
            continue;
        if (budget == 0) {
            news.more = true;
            break;
        }
        --budget;
        news.changes.append(change);
        news.to = change.seq;
    }
    if (news.more && news.changes.isEmpty()) // the page was full before this scope: nothing of it yet
        return { .epoch = scope.epoch, .from = cursor->seq, .to = cursor->seq, .more = true, .digest = news.digest };
    if (!news.more)
        news.to = scope.head;
    return news;
}

ScopeNews ModelHub::startOver(const ModelScope &scope, const QString &why, int &budget) const
{
    ScopeNews news { .epoch = scope.epoch, .digest = scope.digest().toHex(), .resetWhy = why };
    for (const auto &change : scope.bySeq()) {
        if (change.deleted)
            continue;
        if (budget == 0) {
            news.more = true;
            break;
        }
        --budget;
        news.changes.append(change);
        news.to = change.seq;
    }
    if (!news.more)
        news.to = scope.head;
    return news;
}

CommandAnswer ModelHub::command(const QString &box, const QString &key)
{
    const auto flat = scopesOf(box).last();
    if (!m_effects.contains(key)) {
        put(flat, 500 + m_effects.size());
        m_effects[key] = 1;
    }
    return { .id = key, .seqs = { { flat, m_scopes[flat].head } } };
}
} // namespace palier::testing
