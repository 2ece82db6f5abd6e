// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/messages/receipts.h"

#include "core/clock.h"
#include "hub/feed/feedstore.h"
#include "hub/feed/retention.h"
#include "hub/messages/messagestore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::messages
{
namespace
{
/// Whether the receipt's answer is one of the message's; most receipts have none, and the message need not be read.
Result<bool> isOffered(Database &db, const Receipt &receipt)
{
    if (receipt.level != ReceiptLevel::Answered)
        return true;
    auto kept = find(db, receipt.message);
    if (!kept)
        return kept.error();
    const auto &message = (*kept)->message;
    return std::any_of(message.answers.cbegin(), message.answers.cend(), [&](const Answer &answer) { return answer.id == receipt.answer; });
}

/// A box's clock may be wrong: nothing happened before the message was sent, nor later than now.
QDateTime plausible(const QDateTime &at, const QDateTime &sentAt, const QDateTime &now)
{
    return std::max(sentAt, std::min(at, now));
}

Result<Done> keep(Transaction &transaction, const Actor &box, const Receipt &receipt)
{
    auto &db = transaction.db;
    auto sentAt = sentTo(db, receipt.message, box.flat);
    if (!sentAt)
        return sentAt.error();
    if (!sentAt->isValid())
        return Done {};
    auto offered = isOffered(db, receipt);
    if (!offered)
        return offered.error();
    if (!*offered)
        return Done {};
    auto meant = db.run(u"INSERT INTO message_flat (message, flat) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, { receipt.message, box.flat });
    if (!meant)
        return meant.error();
    auto added = db.run(u"INSERT INTO receipt (message, flat, level, device, answer, at_box, at_hub) VALUES (?, ?, ?, ?, ?, ?, ?)"
                         " ON CONFLICT (message, flat, level) DO NOTHING"_s,
        { receipt.message, box.flat, static_cast<int>(receipt.level), box.device, receipt.answer,
            toWireTime(plausible(receipt.at, *sentAt, transaction.now)), toWireTime(transaction.now) });
    if (!added)
        return added.error();
    if (*added == 0)
        return Done {};
    auto kept = find(db, receipt.message);
    return kept ? tellReaders(transaction, (*kept)->message) : kept.error();
}
} // namespace

Result<Done> keepReceipts(Transaction &transaction, const Actor &box, const QList<Receipt> &receipts)
{
    for (const auto &receipt : receipts) {
        if (auto kept = keep(transaction, box, receipt); !kept)
            return kept;
    }
    return Done {};
}

Result<Done> handOver(Transaction &transaction, const QString &flat, const QString &device)
{
    auto rows = transaction.db.rows(u"SELECT r.message, r.level, r.answer, r.at_box FROM receipt r JOIN message m ON m.id = r.message"
                                     " WHERE r.flat = ? AND r.level > ? AND m.sent_at >= ?"
                                     " AND NOT EXISTS (SELECT 1 FROM receipt f WHERE f.message = r.message AND f.flat = r.flat AND f.level > r.level) ORDER BY r.message"_s,
        { flat, static_cast<int>(ReceiptLevel::Stored), toWireTime(transaction.now.addDays(-feed::daysHandedOver)) });
    if (!rows)
        return rows.error();
    for (const auto &row : std::as_const(*rows)) {
        const Receipt receipt { row[0].toString(), static_cast<ReceiptLevel>(row[1].toInt()), row[2].toString(), fromWireTime(row[3].toString()) };
        if (auto put = feed::put(transaction, device, u"receipt"_s, receipt.message, toJson(receipt)); !put)
            return put.error();
    }
    return Done {};
}
} // namespace palier::hub::messages
