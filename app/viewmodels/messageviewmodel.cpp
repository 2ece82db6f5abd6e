// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/messageviewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
MessageViewModel::MessageViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_desk(services)
{
    connect(&services.contents, &Contents::messagesChanged, this, &MessageViewModel::read);
    connect(&services.contents, &Contents::helpChanged, this, &MessageViewModel::read);
    connect(&services.minutes, &Minutes::passed, this, &MessageViewModel::read);
}

MessageViewModel::State MessageViewModel::state() const
{
    return m_card.id.isEmpty() ? State::Gone : State::Shown;
}

void MessageViewModel::open(const QString &id)
{
    m_id = id;
    Q_EMIT aboutToShow(id);
    read();
}

void MessageViewModel::read()
{
    const auto *stored = m_services.contents.message(m_id);
    m_card = stored ? messageCard(*stored, m_services, Shown::Whole) : MessageCard {};
    //% "Back"
    m_actions.setActions(stored ? pageActions(*stored, m_services) : QList<Action> { { u"back"_s, qtTrId("action-back"), u"reply"_s } });
    Q_EMIT changed();
}

void MessageViewModel::report(const Result<Done> &outcome)
{
    if (!outcome)
        Q_EMIT m_services.contents.failed(outcome.error());
}

void MessageViewModel::choose(const QString &key)
{
    if (state() == State::Shown && key != "back"_L1)
        report(m_desk.act(m_id, key));
}

void MessageViewModel::chooseNumber(int number)
{
    const auto key = m_actions.byNumber(number);
    if (!key.isEmpty())
        choose(key);
}

void MessageViewModel::drawn(const QString &id)
{
    if (m_services.contents.message(id))
        report(m_desk.presented(id));
}
} // namespace palier
