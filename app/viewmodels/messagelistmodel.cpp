// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/messagelistmodel.h"

namespace palier
{
bool hasBegun(const StoredMessage &stored, const QDateTime &now)
{
    return !stored.message.startsAt.isValid() || stored.message.startsAt <= now;
}

bool awaitsReading(const StoredMessage &stored, const QDateTime &now)
{
    return stored.isUnread() && stored.isCurrent(now);
}

QString outcome(const StoredMessage &stored, const Wording &wording, const QDateTime &now)
{
    if (stored.message.cancelledAt.isValid()) {
        //% "Cancelled by the sender"
        return qtTrId("message-cancelled");
    }
    const auto content = stored.message.in(wording.language());
    for (const auto &answer : content.answers) {
        if (!stored.answer.isEmpty() && answer.id == stored.answer) {
            //% "Your answer: %1"
            return qtTrId("message-answered").arg(answer.label);
        }
    }
    if (!stored.isUnread()) {
        //% "Read"
        return qtTrId("message-read");
    }
    //% "No longer valid"
    return stored.isCurrent(now) ? QString() : qtTrId("message-over");
}

MessageRow messageRow(const StoredMessage &stored, const Wording &wording, const QDateTime &now)
{
    const auto &message = stored.message;
    const bool alert = message.priority == Priority::Alert;
    const auto content = message.in(wording.language());
    return {
        .id = message.id,
        .sender = wording.sender(message.sender),
        .headline = typeset(content.headline),
        .when = wording.shortWhen(message.startsAt.isValid() ? message.startsAt : message.sentAt, now),
        .icon = alert ? QStringLiteral("triangle-alert") : iconOf(message.sender.role),
        .tone = alert ? Tone::Alarm : toneOf(message.sender.role),
        .unread = awaitsReading(stored, now),
        .state = outcome(stored, wording, now),
        .language = content.language,
    };
}

void MessageListModel::setMessages(const QList<StoredMessage> &messages, const Wording &wording, const QDateTime &now, int limit)
{
    QList<MessageRow> rows;
    for (const auto &stored : messages) {
        if (rows.size() == limit)
            break;
        if (hasBegun(stored, now))
            rows.append(messageRow(stored, wording, now));
    }
    become(m_rows, rows);
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Id:
        return row.id;
    case Sender:
        return row.sender;
    case Headline:
        return row.headline;
    case When:
        return row.when;
    case Icon:
        return row.icon;
    case ToneRole:
        return row.tone;
    case Unread:
        return row.unread;
    case State:
        return row.state;
    case Language:
        return row.language;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return { { Id, "messageId" }, { Sender, "sender" }, { Headline, "headline" }, { When, "when" }, { Icon, "icon" }, { ToneRole, "tone" },
        { Unread, "unread" }, { State, "outcome" }, { Language, "language" } };
}
} // namespace palier
