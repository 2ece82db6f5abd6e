// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/messagedesk.h"

#include "core/ids.h"
#include "popups/popuppolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
MessageDesk::MessageDesk(const Services &services)
    : m_services(services)
{
}

Result<Done> MessageDesk::presented(const QString &message)
{
    const auto *stored = m_services.contents.message(message);
    if (stored && stored->presentedAt.isValid())
        return Done {};
    return m_services.contents.cache().addReceipt({ .message = message, .level = ReceiptLevel::Presented, .at = m_services.clock.now() });
}

Result<Done> MessageDesk::read(const QString &message)
{
    return m_services.contents.cache().addReceipt({ .message = message, .level = ReceiptLevel::Read, .at = m_services.clock.now() });
}

Result<Done> MessageDesk::answer(const QString &message, const QString &answer)
{
    return m_services.contents.cache().addReceipt(
        { .message = message, .level = ReceiptLevel::Answered, .answer = answer, .at = m_services.clock.now() });
}

Result<Done> MessageDesk::later(const QString &message)
{
    const auto until = m_services.clock.now().addSecs(std::chrono::seconds(PopupPolicy::laterTime).count());
    return m_services.contents.cache().postpone(message, until);
}

Result<Done> MessageDesk::askForHelp(const QString &message, const QString &text)
{
    if (m_services.contents.openHelp(message))
        return Done {};
    const auto now = m_services.clock.now();
    QJsonObject body { { u"id"_s, newId(now) }, { u"askedAt"_s, toWireTime(now) } };
    if (!message.isEmpty())
        body.insert("message"_L1, message);
    if (!text.isEmpty())
        body.insert("text"_L1, text);
    const auto queued = m_services.contents.cache().enqueue({ .type = u"help.request"_s, .body = body });
    if (!queued)
        return queued.error();
    return Done {};
}

Result<Done> MessageDesk::act(const QString &message, const QString &action)
{
    static const auto answers = u"answer:"_s;
    if (action.startsWith(answers))
        return answer(message, action.mid(answers.size()));
    if (action == "read"_L1)
        return read(message);
    if (action == "later"_L1)
        return later(message);
    if (action == "help"_L1)
        return askForHelp(message);
    return Error { Error::Kind::Invalid, action, u"action"_s };
}
} // namespace palier
