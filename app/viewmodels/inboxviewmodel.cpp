// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/inboxviewmodel.h"

#include <algorithm>
#include <limits>

namespace palier
{
InboxViewModel::InboxViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.contents, &Contents::messagesChanged, this, &InboxViewModel::read);
    connect(&services.minutes, &Minutes::passed, this, &InboxViewModel::read);
    read();
}

int InboxViewModel::unread() const
{
    const auto now = m_services.clock.now();
    const auto &messages = m_services.contents.messages();
    return int(std::count_if(messages.begin(), messages.end(), [&](const auto &stored) { return awaitsReading(stored, now); }));
}

void InboxViewModel::read()
{
    m_messages.setMessages(m_services.contents.messages(), m_services.wording, m_services.clock.now(), std::numeric_limits<int>::max());
    Q_EMIT stateChanged();
}
} // namespace palier
