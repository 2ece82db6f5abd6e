// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "model/feed.h"
#include "model/help.h"
#include "model/message.h"
#include "model/news.h"

/// Feed rows for tests, as short as a story needs them.
namespace palier::testing
{
inline const QString someEpoch = QStringLiteral("00000000000000e1");
inline const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

inline QString idOf(int number)
{
    return QStringLiteral("01936e5a-7c00-7abc-8def-%1").arg(number, 12, 16, QLatin1Char('0'));
}

inline Message messageNumber(int number, const QString &headline = QStringLiteral("Ascenseur en panne"))
{
    Message message;
    message.id = idOf(number);
    message.priority = Priority::Important;
    message.sender = { QStringLiteral("Karim"), SenderRole::Caretaker, {} };
    message.audience = { { QStringLiteral("building:2"), NodeKind::Building, QStringLiteral("Bâtiment B") } };
    message.language = QStringLiteral("fr");
    message.headline = headline;
    message.sentAt = noon.addSecs(number);
    return message;
}

inline Change put(qint64 seq, const QString &type, const QString &id, const QJsonObject &body, qint64 rev = 1)
{
    return { .seq = seq, .deleted = false, .type = type, .id = id, .rev = rev, .body = body };
}

inline Change put(qint64 seq, const Message &message, qint64 rev = 1)
{
    return put(seq, QStringLiteral("message"), message.id, toJson(message), rev);
}

inline Change del(qint64 seq, const QString &type, const QString &id, qint64 rev)
{
    return { .seq = seq, .deleted = true, .type = type, .id = id, .rev = rev, .body = {} };
}

inline Change putMessage(qint64 seq, int number, qint64 rev = 1)
{
    return put(seq, messageNumber(number), rev);
}

inline Change delMessage(qint64 seq, int number, qint64 rev)
{
    return del(seq, QStringLiteral("message"), idOf(number), rev);
}
} // namespace palier::testing
