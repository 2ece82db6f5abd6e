// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The part of a box that has something to say: an outbox of help requests.
#include "box.h"

#include "core/clock.h"
#include "core/ids.h"
#include "net/hubreply.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier::fleet
{
void Box::askForHelp()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const Command command { u"help.request"_s, { { u"id"_s, newId(now) }, { u"askedAt"_s, toWireTime(now) } } };
    m_memory.addCommand({ newId(now), QJsonDocument(toJson(command)).toJson(QJsonDocument::Compact), now });
    tell(event::OutboxChanged { m_memory.waitingCommands() });
}

void Box::sendCommand(const QString &key)
{
    m_commandKey = key;
    const QByteArray headers = m_credential + "Idempotency-Key: " + key.toLatin1() + "\r\n";
    m_commands.send(postText("/v1/commands"_ba, headers, m_memory.command(key)));
}

void Box::commandAnswered(const HttpReply &reply)
{
    const auto key = std::exchange(m_commandKey, {});
    const auto object = objectOf(reply);
    const auto answer = object ? commandAnswerFromJson(*object, u"answer"_s) : Result<CommandAnswer>(object.error());
    if (answer)
        tell(event::CommandAnswered { key, *answer });
    else
        tell(event::CommandFailed { key, answer.error() });
}

void Box::forgetCommand(const QString &key)
{
    m_memory.removeCommand(key);
    m_events.enqueue(event::OutboxChanged { m_memory.waitingCommands() });
}
} // namespace palier::fleet
