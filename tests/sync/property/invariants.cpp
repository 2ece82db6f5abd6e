// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "invariants.h"

#include "broken.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
[[noreturn]] void broken(const char *invariant, const QString &detail)
{
    throw Broken { QString::fromLatin1(invariant), detail };
}

QString quoted(const QString &text)
{
    return text.isNull() ? u"nothing"_s : u'"' + text + u'"';
}
} // namespace

Invariants::Invariants(const ModelHub &hub, Oracle &oracle)
    : m_hub(hub)
    , m_oracle(oracle)
{
}

void Invariants::aboutToWrite(const SimulatedBox &box, const FeedWrite &write)
{
    m_before = box.store->shown();
    const bool leaves = std::any_of(write.erased.begin(), write.erased.end(), [](const QString &scope) { return scope.startsWith("flat:"_L1); });
    for (const auto &item : leaves ? box.store->outbox() : QList<OutboxItem>()) {
        const auto wish = m_oracle.asked.find(item.command.body.value("row"_L1).toString());
        if (wish != m_oracle.asked.end())
            wish->leftBehind = true;
    }
}

void Invariants::wrote(const SimulatedBox &box, const FeedWrite &write)
{
    const auto scopes = box.store->scopes();
    for (const auto &scope : write.erased) {
        if (scopes.contains(scope))
            broken("C3", box.name + u" still holds "_s + scope + u", which is no longer its own"_s);
        m_differs.remove(box.name + u' ' + scope);
    }
    countStartOvers(box, write);
    staysShown(box, write);
}

void Invariants::countStartOvers(const SimulatedBox &box, const FeedWrite &write)
{
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it) {
        const QString place = box.name + u' ' + it.key();
        if (it->startOver && it->answersDigest) {
            if (++m_startOvers[place + u' ' + it->cursor.epoch] > 1)
                broken("L3", u"%1 started %2 over again and again"_s.arg(box.name, it.key()));
            if (!m_differs.contains(place))
                broken("C6", u"%1 had to start %2 over: its rows differed, and nobody had changed them"_s.arg(box.name, it.key()));
        }
        if (it->swap && m_differs.contains(place) && --m_differs[place] == 0)
            m_differs.remove(place);
    }
}

/// Rule 4 of the feed: what is shown and true stays on the screen, also while a scope starts over. But what was asked for may have gone with
/// a restore and come again with the same words since the answer was given.
void Invariants::staysShown(const SimulatedBox &box, const FeedWrite &write) const
{
    const auto shown = box.store->shown();
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it) {
        const auto rows = m_oracle.rows(it.key());
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const auto before = m_oracle.asked.contains(row.key()) ? m_before.constEnd() : m_before.constFind(row.key());
            if (before != m_before.constEnd() && before->text == *row && !shown.contains(row.key()))
                broken("C8", u"%1, %2: \"%3\" is gone from the screen while the scope starts over"_s.arg(box.name, it.key(), *row));
        }
    }
}

void Invariants::prefix(const SimulatedBox &box)
{
    const auto scopes = box.store->scopes();
    const std::pair state(box.starts, scopes);
    auto &checked = m_checked[box.name];
    if (checked == state)
        return;
    checked = state;
    const auto shown = box.store->shown();
    if (!box.store->isPaired() && !(shown.isEmpty() && scopes.isEmpty() && box.store->outbox().isEmpty()))
        broken("C3", box.name + u" belongs to nobody and still holds something"_s);
    for (auto it = scopes.begin(); it != scopes.end(); ++it) {
        if (!it->live || m_differs.contains(box.name + u' ' + it.key()))
            continue;
        const auto *const history = m_oracle.history(it.key(), it->live->epoch);
        if (!history)
            broken("C8", u"%1 holds an epoch of %2 that never was"_s.arg(box.name, it.key()));
        for (auto row = history->rows.begin(); row != history->rows.end(); ++row)
            checkRow(box, it.key(), it->live->seq, row.key(), *row, shown);
    }
}

void Invariants::checkRow(const SimulatedBox &box, const QString &scope, qint64 seq, const QString &id, const QList<Oracle::Version> &versions,
    const QMap<QString, Shown> &shown) const
{
    const auto held = shown.constFind(id);
    const QString text = held == shown.constEnd() ? QString() : held->text;
    const auto &last = versions.last();
    if (last.seq <= seq) {
        if (text.isNull() ? last.text.isNull() : text == last.text)
            return;
        broken(last.text.isNull() ? "C3" : "C1", u"%1, %2 at %3: a row is %4, and since %5 it is %6"_s.arg(box.name, scope).arg(seq).arg(quoted(text)).arg(last.seq).arg(quoted(last.text)));
    }
    const bool ofBefore = text.isNull()
        || std::any_of(versions.begin(), versions.end(), [&](const Oracle::Version &version) { return version.seq <= seq && version.text == text; });
    if (!ofBefore)
        broken("C8", u"%1, %2 at %3: a row is %4, which comes later"_s.arg(box.name, scope).arg(seq).arg(quoted(text)));
}

void Invariants::outbox(const SimulatedBox &box)
{
    QSet<QString> held;
    for (auto &wish : m_oracle.asked) {
        if (wish.box == box.name && !box.store->isPaired()) // wiped with its flat
            wish.leftBehind = true;
    }
    for (const auto &item : box.store->outbox()) {
        const auto row = item.command.body.value("row"_L1).toString();
        auto &wish = m_oracle.asked[row];
        held.insert(row);
        if (wish.key.isEmpty())
            wish.key = item.key;
        if (wish.key != item.key)
            broken("C5", u"%1: what was asked for under %2 is now under %3"_s.arg(box.name, wish.key, item.key));
        if (item.state != OutboxItem::State::Failed)
            continue;
        if (!wish.answered && !item.failure.contains(u"30 days"))
            broken("C4", u"%1 gave up %2, and the hub had not refused it"_s.arg(box.name, item.key));
        wish.answered = true; // and may be forgotten, when it was shown for long enough
    }
    for (auto it = m_oracle.asked.begin(); it != m_oracle.asked.end(); ++it) {
        if (it->box == box.name && it->promised && !it->answered && !it->leftBehind && !held.contains(it.key()))
            broken("C4", u"%1 lost %2"_s.arg(box.name, it->key));
    }
}

void Invariants::answer(const SimulatedBox &box, const SyncRequest &request, const SyncAnswer &answer)
{
    const auto own = m_hub.scopesOf(box.name);
    for (auto it = answer.scopes.keyBegin(); it != answer.scopes.keyEnd(); ++it) {
        if (!own.contains(*it))
            broken("S5", u"%1 is told of %2"_s.arg(box.name, *it));
    }
    for (const auto &receipt : request.receipts) {
        auto &furthest = m_oracle.receipts[box.name + u' ' + receipt.message];
        furthest = std::max(furthest, receipt.level);
    }
    for (const auto &receipt : request.receipts) {
        const auto furthest = m_oracle.receipts.value(box.name + u' ' + receipt.message);
        if (m_hub.receiptOf(box.name, receipt.message) != furthest)
            broken("rule 7", u"a message that was %1 on %2 counts as less again"_s.arg(toWord(furthest), box.name));
    }
}

void Invariants::hub()
{
    for (const auto &name : m_hub.scopeNames()) {
        const auto &scope = m_hub.scope(name);
        if (scope.digest != scope.recomputed())
            broken("S6", name + u": the digest is not that of its rows"_s);
        auto &floor = m_floors[name];
        if (scope.floor < floor || scope.floor > scope.head)
            broken("S4", u"%1: the floor went from %2 to %3"_s.arg(name).arg(floor).arg(scope.floor));
        floor = scope.floor;
    }
}

void Invariants::differs(const QString &box, const QString &scope, int swaps)
{
    m_differs.insert(box + u' ' + scope, swaps);
    m_differed.insert(box + u' ' + scope);
}

bool Invariants::maySilentlyDiffer(const SimulatedBox &box, const QString &scope) const
{
    const auto state = box.store->scopes().value(scope);
    return state.live && !state.staging && state.digestResetEpoch != state.live->epoch && !m_differs.contains(box.name + u' ' + scope);
}

/// What the box noted in its cache.db is gone: what it may do once, it may do once more.
void Invariants::lostCommits(const SimulatedBox &box)
{
    for (const auto &place : m_differed) {
        if (place.startsWith(box.name + u' '))
            m_differs.insert(place, 2);
    }
    m_startOvers.removeIf([&](const auto &counted) { return counted.key().startsWith(box.name + u' '); });
}

void Invariants::equals(const SimulatedBox &box) const
{
    const auto scopes = box.store->scopes();
    const auto heads = m_hub.headsOf(box.name);
    if (scopes.keys() != heads.keys())
        broken("L1", u"%1 holds %2"_s.arg(box.name, scopes.keys().join(u' ')));
    QMap<QString, QString> expected;
    for (auto it = scopes.begin(); it != scopes.end(); ++it) {
        const auto &truth = m_hub.scope(it.key());
        if (it->live != Cursor { truth.epoch, m_oracle.head(it.key()) } || it->staging)
            broken("L1", u"%1 is at %2 of %3, the hub at %4"_s.arg(box.name).arg(it->live ? it->live->seq : -1).arg(it.key()).arg(m_oracle.head(it.key())));
        if (it->liveDigest != truth.recomputed())
            broken("C6", u"%1, %2: the digests differ"_s.arg(box.name, it.key()));
        expected.insert(m_oracle.rows(it.key()));
    }
    QMap<QString, QString> texts;
    const auto shown = box.store->shown();
    for (auto it = shown.begin(); it != shown.end(); ++it)
        texts.insert(it.key(), it->text);
    if (texts != expected)
        broken("L1", box.name + u" does not show what the hub has"_s);
}

void Invariants::isSaid(const SimulatedBox &box) const
{
    for (const auto &item : box.store->outbox()) {
        if (item.state != OutboxItem::State::Failed)
            broken("L2", u"%1 still has %2"_s.arg(box.name, item.key));
    }
    const auto shown = box.store->shown();
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const auto known = m_hub.receiptOf(box.name, it.key());
        if (!known || (it->isRead && *known < ReceiptLevel::Read))
            broken("L1", u"%1 never said that it %2 \"%3\""_s.arg(box.name, known ? u"was read:"_s : u"stored"_s, it->text));
    }
}
} // namespace palier::testing
