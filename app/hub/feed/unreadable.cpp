// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/unreadable.h"

#include "core/log.h"
#include "hub/feed/retention.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
Q_LOGGING_CATEGORY(unreadableLog, "palier.hub.feed", QtWarningMsg)

const QString liveRows = u"SELECT scope, type, id, body FROM change WHERE deleted = 0"_s;

struct Withdrawn {
    QList<RowKey> rows;
    Announcements announcements;
};

void logFailure(const Error &error)
{
    qCWarning(unreadableLog).noquote() << logLine(u"failure"_s, { { u"detail"_s, toString(error) } });
}

Result<Withdrawn> takeOut(Database &db, const QStringList &scopes, const QDateTime &now)
{
    auto rows = unreadableRows(db, scopes);
    if (!rows)
        return rows.error();
    Transaction transaction { db, now, {} };
    auto done = withdraw(transaction, *rows);
    return done ? Result<Withdrawn>(Withdrawn { *rows, transaction.announcements }) : done.error();
}

void takeOut(Context &context, const QStringList &scopes)
{
    context.writer.submit<Withdrawn>([&context, scopes](Database &db) { return takeOut(db, scopes, context.clock.now()); },
        [&context](const Result<Withdrawn> &withdrawn) {
            if (!withdrawn)
                return logFailure(withdrawn.error());
            for (const auto &[scope, type, id] : withdrawn->rows)
                qCWarning(unreadableLog).noquote() << logLine(u"row-unreadable"_s, { { u"scope"_s, scope }, { u"type"_s, type }, { u"id"_s, id } });
            context.announce(withdrawn->announcements);
        });
}
} // namespace

Result<QList<RowKey>> unreadableRows(Database &db, const QStringList &scopes)
{
    QList<RowKey> out;
    const auto look = [&out](const Row &row) -> Result<Done> {
        if (!QJsonDocument::fromJson(row[3].toString().toUtf8()).isObject())
            out.append(RowKey { row[0].toString(), row[1].toString(), row[2].toString() });
        return Done {};
    };
    if (scopes.isEmpty()) {
        auto looked = db.forEach(liveRows, look);
        return looked ? Result<QList<RowKey>>(out) : looked.error();
    }
    auto rows = db.rows(liveRows + u" AND scope IN ("_s + placeholders(scopes.size()) + u")"_s, QVariantList(scopes.cbegin(), scopes.cend()));
    if (!rows)
        return rows.error();
    for (const auto &row : std::as_const(*rows))
        (void)look(row);
    return out;
}

void withdrawUnreadable(Context &context, const QStringList &scopes)
{
    context.readers.submit<QList<RowKey>>([scopes](Database &db) { return unreadableRows(db, scopes); },
        [&context, scopes](const Result<QList<RowKey>> &rows) {
            if (!rows)
                logFailure(rows.error());
            else if (!rows->isEmpty())
                takeOut(context, scopes);
        });
}
} // namespace palier::hub::feed
