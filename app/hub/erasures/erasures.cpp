// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/erasures/erasures.h"

#include "core/clock.h"
#include "hub/messages/messagestore.h"
#include "hub/news/news.h"
#include "hub/people/accountstore.h"
#include "hub/residence/residence.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::erasures
{
namespace
{
Result<Done> keep(Database &db, const Erasure &erasure)
{
    auto kept = db.run(u"INSERT INTO erasure (kind, subject, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, { erasure.kind, erasure.subject, erasure.at });
    return kept ? Result<Done>(Done {}) : kept.error();
}

Result<Done> cancel(Transaction &transaction, const Erasure &erasure)
{
    auto kept = messages::find(transaction.db, erasure.subject);
    if (!kept || !*kept || (*kept)->message.cancelledAt.isValid())
        return kept ? Result<Done>(Done {}) : kept.error();
    auto message = (*kept)->message;
    message.cancelledAt = fromWireTime(erasure.at);
    if (auto updated = messages::update(transaction.db, message); !updated)
        return updated;
    auto published = messages::publish(transaction, message);
    return published ? Result<Done>(Done {}) : published.error();
}

Result<Done> change(Database &db, const QString &sql, const QVariantList &values)
{
    auto changed = db.run(sql, values);
    return changed ? Result<Done>(Done {}) : changed.error();
}

Result<Done> again(Transaction &transaction, const Erasure &erasure)
{
    auto &db = transaction.db;
    if (erasure.kind == QLatin1String(message))
        return cancel(transaction, erasure);
    if (erasure.kind == QLatin1String(news)) {
        auto gone = news::takeDown(transaction, erasure.subject, fromWireTime(erasure.at));
        return gone ? Result<Done>(Done {}) : gone.error();
    }
    if (erasure.kind == QLatin1String(residenceEntry)) {
        auto gone = residence::takeDown(transaction, erasure.subject, fromWireTime(erasure.at));
        return gone ? Result<Done>(Done {}) : gone.error();
    }
    if (erasure.kind == QLatin1String(box))
        return change(db, u"UPDATE device SET state = 'revoked', revoked_at = ? WHERE secret_hash = ? AND state <> 'revoked'"_s, { erasure.at, erasure.subject });
    if (erasure.kind == QLatin1String(household))
        return change(db, u"UPDATE node SET household = '' WHERE id = ?"_s, { erasure.subject });
    if (erasure.kind == QLatin1String(account))
        return people::drop(db, erasure.subject);
    if (erasure.kind == QLatin1String(password))
        return change(db, u"UPDATE account SET password_hash = '' WHERE id = ?"_s, { erasure.subject }); // that of before opens nothing
    return Done {}; // of a newer version: remembered
}
} // namespace

Result<Done> note(Transaction &transaction, const char *kind, const QString &subject)
{
    const Erasure erasure { QString::fromLatin1(kind), subject, toWireTime(transaction.now) };
    transaction.announcements.erasures.append(erasure);
    return keep(transaction.db, erasure);
}

Result<QList<Erasure>> all(Database &db)
{
    auto rows = db.rows(u"SELECT kind, subject, at FROM erasure ORDER BY at"_s);
    if (!rows)
        return rows.error();
    QList<Erasure> out;
    for (const auto &row : std::as_const(*rows))
        out.append({ row[0].toString(), row[1].toString(), row[2].toString() });
    return out;
}

Result<int> carryOut(Transaction &transaction, const QList<Erasure> &erasures)
{
    const auto there = all(transaction.db);
    if (!there)
        return there.error();
    const QSet<Erasure> known(there->cbegin(), there->cend());
    int count = 0;
    for (const auto &erasure : erasures) {
        if (known.contains(erasure))
            continue;
        for (const auto &done : { again(transaction, erasure), keep(transaction.db, erasure) }) {
            if (!done)
                return done.error();
        }
        ++count;
    }
    return count;
}
} // namespace palier::hub::erasures
