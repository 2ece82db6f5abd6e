// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/helpviewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
HelpViewModel::HelpViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_desk(services)
{
    connect(&services.contents, &Contents::helpChanged, this, &HelpViewModel::read);
    connect(&services.contents, &Contents::messagesChanged, this, &HelpViewModel::read);
    connect(&services.minutes, &Minutes::passed, this, &HelpViewModel::read);
    read();
}

const HelpRequest *HelpViewModel::request() const
{
    return m_services.contents.openHelp({});
}

HelpViewModel::State HelpViewModel::state() const
{
    const auto *open = request();
    if (!open)
        return State::Asking;
    if (open->state == HelpState::Taken)
        return State::Taken;
    return m_services.contents.helpWaitsHere(open->id) ? State::Unsent : State::Sent;
}

QString HelpViewModel::title() const
{
    const auto caretaker = m_services.contents.caretaker();
    //% "Ask your caretaker for help?"
    const auto anybody = qtTrId("help-ask-title");
    switch (state()) {
    case State::Asking:
        //% "Ask %1 for help?"
        return caretaker.isEmpty() ? anybody : qtTrId("help-ask-title-named").arg(isolated(caretaker));
    case State::Unsent:
        //% "Your request has not left yet"
        return qtTrId("help-unsent-title");
    case State::Sent:
        //% "Your request is sent"
        return qtTrId("help-sent-title");
    case State::Taken:
        return qtTrId("help-coming").arg(isolated(request()->takenBy));
    }
    Q_UNREACHABLE();
}

QString HelpViewModel::text() const
{
    const auto now = m_services.clock.now();
    switch (state()) {
    case State::Asking:
        //% "Your caretaker is told at once which flat is calling. In an emergency, call 112."
        return qtTrId("help-ask-text");
    case State::Unsent:
        //% "The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112."
        return qtTrId("help-unsent-text");
    case State::Sent:
        //% "Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112."
        return qtTrId("help-sent-text").arg(m_services.wording.when(request()->askedAt, now));
    case State::Taken:
        //% "Your request was seen: %1."
        return qtTrId("help-coming-text").arg(m_services.wording.when(request()->takenAt, now));
    }
    Q_UNREACHABLE();
}

void HelpViewModel::read()
{
    QList<Action> actions;
    if (state() == State::Asking) {
        //% "Yes, ask for help"
        actions.append({ u"ask"_s, qtTrId("action-ask-help"), u"hand-helping"_s });
        //% "Say why"
        actions.append({ u"say"_s, qtTrId("action-say-help"), u"pencil"_s });
    }
    actions.append({ u"back"_s, qtTrId("action-back"), u"reply"_s });
    m_actions.setActions(actions);
    Q_EMIT changed();
}

QString HelpViewModel::written() const
{
    const auto *open = request();
    return open ? open->text : QString();
}

Result<Done> HelpViewModel::ask(const QString &text)
{
    return m_desk.askForHelp({}, text);
}

void HelpViewModel::choose(const QString &key)
{
    if (key != "ask"_L1)
        return;
    if (const auto asked = ask({}); !asked)
        Q_EMIT m_services.contents.failed(asked.error());
}
} // namespace palier
