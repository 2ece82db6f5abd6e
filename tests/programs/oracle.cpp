// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "oracle.h"

#include "core/ids.h"
#include "hub/feed/feedstore.h"
#include "hubdata.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
QList<Row> must(Result<QList<Row>> rows)
{
    if (!rows)
        qFatal("a database cannot be read: %s", qPrintable(toString(rows.error())));
    return *std::move(rows);
}

struct HeldRow {
    qint64 rev = 0;
    QJsonObject body;
    qint64 seq = 0; ///< at the hub
    bool deleted = false;
};
using HeldRows = QMap<QString, HeldRow>; ///< by "type id"

HeldRows hubRows(Database &hub, const QString &scope)
{
    HeldRows out;
    for (const auto &row : must(hub.rows(u"SELECT type, id, rev, body, seq, deleted FROM change WHERE scope = ?"_s, { scope }))) {
        const QString name = row[0].toString() + u' ' + row[1].toString();
        out.insert(name, { row[2].toLongLong(), QJsonDocument::fromJson(row[3].toString().toUtf8()).object(), row[4].toLongLong(), row[5].toInt() != 0 });
    }
    return out;
}

HeldRows boxRows(Database &rows, const QString &scope)
{
    HeldRows out;
    for (const auto &row : must(rows.rows(u"SELECT type, id, rev, body FROM row WHERE scope = ? AND staged = 0"_s, { scope }))) {
        const QString name = row[0].toString() + u' ' + row[1].toString();
        out.insert(name, { row[2].toLongLong(), QJsonDocument::fromJson(row[3].toByteArray()).object() });
    }
    return out;
}

bool same(const HeldRow &a, const HeldRow &b)
{
    return a.rev == b.rev && a.body == b.body;
}

void comparePrefix(const QString &where, const HeldRows &hub, const HeldRows &box, qint64 cursor, qint64 floor, QStringList &findings)
{
    for (auto it = hub.begin(); it != hub.end(); ++it) {
        if (it->seq > cursor)
            continue;
        const auto held = box.constFind(it.key());
        if (it->deleted && held != box.end())
            findings.append(u"C3: %1 holds %2, deleted at %3 before its cursor %4"_s.arg(where, it.key()).arg(it->seq).arg(cursor));
        if (!it->deleted && (held == box.end() || !same(*it, *held)))
            findings.append(u"C1: %1 lacks %2 of %3 before its cursor %4"_s.arg(where, it.key()).arg(it->seq).arg(cursor));
    }
    for (auto it = box.begin(); it != box.end(); ++it) {
        const auto known = hub.constFind(it.key());
        const bool earlier = known != hub.end() && (known->seq <= cursor || known->rev > it->rev);
        if (!earlier && floor <= cursor)
            findings.append(u"C8: %1 holds %2, which the hub never had before %3"_s.arg(where, it.key()).arg(cursor));
    }
}

QString hashOfSecret(const QString &secret)
{
    return sha256Hex(QByteArray::fromHex(secretOf(secret).toLatin1()));
}

bool reached(Database &hub, const QString &message, const QString &flat, ReceiptLevel level)
{
    return !must(hub.rows(u"SELECT 1 FROM receipt WHERE message = ? AND flat = ? AND level = ?"_s, { message, flat, static_cast<int>(level) })).isEmpty();
}

bool isAddressed(Database &hub, const QString &message, const QString &flat)
{
    return !must(hub.rows(u"SELECT 1 FROM message_audience a JOIN node_path p ON p.ancestor = a.node WHERE a.message = ? AND p.node = ?"_s, { message, flat })).isEmpty();
}
} // namespace

QMap<QString, HubScope> hubScopes(Database &hub)
{
    QMap<QString, HubScope> out;
    for (const auto &row : must(hub.rows(u"SELECT id, epoch, head, floor, digest FROM scope"_s)))
        out.insert(row[0].toString(), { row[1].toString(), row[2].toLongLong(), row[3].toLongLong(), row[4].toString() });
    return out;
}

QString flatOfBox(Database &hub, const QString &secret)
{
    const auto rows = must(hub.rows(u"SELECT flat FROM device WHERE secret_hash = ? AND state = 'bound'"_s, { hashOfSecret(secret) }));
    return rows.isEmpty() ? QString() : rows.first().first().toString();
}

QStringList scopesOfBox(Database &hub, const QString &secret)
{
    const auto device = must(hub.rows(u"SELECT id, flat FROM device WHERE secret_hash = ? AND state = 'bound'"_s, { hashOfSecret(secret) }));
    if (device.isEmpty())
        return {};
    QStringList out { device.first()[0].toString() };
    for (const auto &row : must(hub.rows(u"SELECT ancestor FROM node_path WHERE node = ?"_s, { device.first()[1] })))
        out.append(row.first().toString());
    return out;
}

QStringList hubFindings(Database &hub, const Witness &witness)
{
    QStringList findings;
    for (const auto &scope : *hub::feed::wrongDigests(hub))
        findings.append(u"S6: the digest of %1 is wrong"_s.arg(scope));
    for (const auto &row : must(hub.rows(u"SELECT s.id, s.head, s.floor, MAX(c.seq), COUNT(DISTINCT c.seq), COUNT(*) FROM scope s JOIN change c ON c.scope = s.id"
                                          " GROUP BY s.id, s.head, s.floor"_s))) {
        if (row[3].toLongLong() > row[1].toLongLong() || row[2].toLongLong() > row[1].toLongLong() || row[4] != row[5])
            findings.append(u"S1: %1 has head %2, floor %3 and a change %4"_s.arg(row[0].toString()).arg(row[1].toLongLong()).arg(row[2].toLongLong()).arg(row[3].toLongLong()));
    }
    const auto scopes = hubScopes(hub);
    for (auto it = scopes.begin(); it != scopes.end(); ++it) {
        if (witness.furthest(it.key(), it->epoch) > it->head)
            findings.append(u"S3: %1 was told up to %2 and is at %3"_s.arg(it.key()).arg(witness.furthest(it.key(), it->epoch)).arg(it->head));
    }
    for (const auto &row : must(hub.rows(u"SELECT actor, idem_key, COUNT(*) FROM idem GROUP BY actor, idem_key HAVING COUNT(*) > 1"_s)))
        findings.append(u"S2: key %1 is kept twice"_s.arg(row[1].toString()));
    return findings;
}

QStringList prefixFindings(Database &hub, const QString &rowsFile)
{
    QStringList findings;
    const auto box = Database::open({ .path = rowsFile, .access = Database::Access::ReadOnly });
    if (!box)
        return { u"C8: "_s + toString(box.error()) };
    QList<std::tuple<QString, Cursor, HeldRows>> held;
    for (const auto &row : must((*box)->rows(u"SELECT scope, epoch, seq FROM scope WHERE staged = 0"_s)))
        held.append({ row[0].toString(), Cursor { row[1].toString(), row[2].toLongLong() }, boxRows(**box, row[0].toString()) });
    // The box first: the hub is never behind it.
    (void)hub.atomically([&]() -> Result<Done> {
        const auto scopes = hubScopes(hub);
        for (const auto &[scope, cursor, rows] : std::as_const(held)) {
            const auto at = scopes.value(scope);
            if (at.epoch != cursor.epoch)
                continue;
            if (cursor.seq > at.head)
                findings.append(u"S3: a box is at %1 of %2, the hub at %3"_s.arg(cursor.seq).arg(scope).arg(at.head));
            comparePrefix(scope, hubRows(hub, scope), rows, cursor.seq, at.floor, findings);
        }
        return Done {};
    });
    return findings;
}

QString behind(const QMap<QString, HubScope> &hub, const QStringList &scopes, RealBox &box)
{
    const auto held = box.scopes();
    for (const auto &scope : scopes) {
        const auto state = held.value(scope);
        const auto at = hub.value(scope);
        if (!state.live || state.live->epoch != at.epoch || state.live->seq != at.head)
            return u"%1 is at %2 of %3, the hub at %4"_s.arg(box.secret()).arg(state.live ? state.live->seq : -1).arg(scope).arg(at.head);
    }
    if (held.size() != scopes.size())
        return u"%1 holds scopes that are not its own"_s.arg(box.secret());
    return box.isQuiet() ? QString() : u"%1 still has something to say"_s.arg(box.secret());
}

QStringList equalFindings(Database &hub, RealBox &box)
{
    QStringList findings;
    const auto own = scopesOfBox(hub, box.secret());
    const auto scopes = hubScopes(hub);
    const auto rows = Database::open({ .path = box.rowsFile(), .access = Database::Access::ReadOnly });
    const auto held = box.scopes();
    for (const auto &scope : own) {
        auto there = hubRows(hub, scope);
        there.removeIf([](HeldRows::iterator row) { return row->deleted; });
        const auto here = boxRows(**rows, scope);
        for (const auto &name : QSet<QString>(there.keyBegin(), there.keyEnd()) + QSet<QString>(here.keyBegin(), here.keyEnd())) {
            if (!there.contains(name) || !here.contains(name) || !same(there[name], here[name]))
                findings.append(u"L1: %1 and the hub differ in %2, %3"_s.arg(box.secret(), scope, name));
        }
        if (held.value(scope).liveDigest.toHex() != scopes.value(scope).digest)
            findings.append(u"C6: the digest of %1 differs in %2"_s.arg(box.secret(), scope));
    }
    for (const auto &row : must((*rows)->rows(u"SELECT DISTINCT scope FROM row"_s))) {
        if (!own.contains(row.first().toString()))
            findings.append(u"C3: %1 still holds rows of %2"_s.arg(box.secret(), row.first().toString()));
    }
    return findings;
}

QStringList receiptFindings(Database &hub, RealBox &box)
{
    QStringList findings;
    const auto flat = flatOfBox(hub, box.secret());
    const auto messages = *box.cache().messages();
    for (const auto &stored : messages) {
        if (!reached(hub, stored.message.id, flat, ReceiptLevel::Stored))
            findings.append(u"receipts: %1 never told that it holds %2"_s.arg(box.secret(), stored.message.id));
    }
    if (box.excused)
        return findings;
    for (const auto &receipt : std::as_const(box.confirmed)) {
        if (isAddressed(hub, receipt.message, flat) && !reached(hub, receipt.message, flat, receipt.level))
            findings.append(u"receipts: %1's \"%2\" of %3 is lost"_s.arg(box.secret(), toWord(receipt.level), receipt.message));
    }
    return findings;
}
} // namespace palier::testing
