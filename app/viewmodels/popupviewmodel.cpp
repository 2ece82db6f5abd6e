// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/popupviewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
PopupViewModel::Kind kindOf(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return PopupViewModel::Kind::Normal;
    case Priority::Important:
        return PopupViewModel::Kind::Important;
    case Priority::Alert:
        return PopupViewModel::Kind::Alert;
    }
    Q_UNREACHABLE();
}
} // namespace

PopupViewModel::PopupViewModel(const Services &services, bool held, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_desk(services)
    , m_held(held)
{
    connect(&services.contents, &Contents::messagesChanged, this, &PopupViewModel::read);
    connect(&services.contents, &Contents::helpChanged, this, &PopupViewModel::show);
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, [this] {
        m_policy.tick(m_services.clock.now());
        show();
    });
    read();
}

void PopupViewModel::setHeld(bool held)
{
    m_held = held;
    read();
}

void PopupViewModel::read()
{
    m_policy.setMessages(m_held ? QList<StoredMessage> {} : m_services.contents.messages(), m_services.clock.now());
    show();
}

void PopupViewModel::show()
{
    const auto popup = m_policy.shown();
    const auto *stored = popup ? m_services.contents.message(popup->message) : nullptr;
    const bool other = !stored || !m_popup || m_popup->message != popup->message;
    const bool chime = stored && popup->chime && popup != m_popup;
    m_popup = stored ? popup : std::nullopt;
    wakeWhenDue();
    if (other) {
        m_whole = false;
        m_drawn.clear();
    }
    if (stored) {
        if (other)
            Q_EMIT aboutToShow(stored->message.id);
        const auto shown = m_whole ? Shown::Whole : Shown::FirstScreen;
        m_kind = kindOf(stored->message.priority);
        m_card = messageCard(*stored, m_services, shown);
        m_actions.setActions(popupActions(*stored, m_services, shown));
    } else {
        close();
    }
    Q_EMIT changed();
    if (chime)
        Q_EMIT chimed(m_kind);
}

void PopupViewModel::close()
{
    m_kind = Kind::None;
    m_card = {};
    m_actions.setActions({});
}

void PopupViewModel::wakeWhenDue()
{
    const auto due = m_policy.nextDeadline();
    if (due)
        m_due.start(std::chrono::milliseconds(qBound(qint64(0), m_services.clock.now().msecsTo(*due), qint64(3'600'000))));
    else
        m_due.stop();
}

void PopupViewModel::choose(const QString &key)
{
    if (!m_popup || m_policy.isDeaf(m_services.clock.now()))
        return;
    const auto message = m_popup->message;
    const auto notice = noticeOf(key);
    if (key == "more"_L1) {
        m_whole = true;
        show();
        return;
    }
    const auto done = m_desk.act(message, key);
    report(done);
    if (!done || key == "help"_L1)
        return;
    if (const auto shown = m_policy.shown(); shown && shown->message == message && m_policy.dismiss(m_services.clock.now()))
        show();
    Q_EMIT happened(notice);
}

Notice PopupViewModel::noticeOf(const QString &action) const
{
    if (action == "later"_L1) {
        const auto until = m_services.clock.now() + PopupPolicy::laterTime;
        //% "This message comes back at about %1."
        return { u"clock"_s, qtTrId("toast-later").arg(m_services.wording.clock(until)) };
    }
    //% "Your answer is kept."
    const auto withoutWords = qtTrId("toast-answered");
    for (const auto &each : m_actions.actions()) {
        if (each.id == action && each.number > 0)
            return { u"check"_s, qtTrId("message-answered").arg(isolated(each.label)), withoutWords };
    }
    //% "It is noted that you have read it."
    return { u"check"_s, qtTrId("toast-read") };
}

void PopupViewModel::chooseNumber(int number)
{
    const auto key = m_actions.byNumber(number);
    if (!key.isEmpty())
        choose(key);
}

void PopupViewModel::back()
{
    if (m_kind != Kind::None && m_kind != Kind::Alert)
        choose(u"later"_s);
}

void PopupViewModel::drawn(const QString &id)
{
    if (!m_popup || m_popup->message != id || m_drawn == id)
        return;
    m_drawn = id;
    countAsPresented();
}

void PopupViewModel::setSettings(const Settings &settings)
{
    m_policy.setSettings({
        .readingTimeFactor = double(settings.readingTime()),
        .normalWaits = settings.ordinaryWait(),
        .quiet = { settings.quietFrom(), settings.quietUntil(), m_services.wording.zone() },
        .away = settings.isAway(),
    });
    read();
}

void PopupViewModel::setClockKnown(bool known)
{
    m_policy.setClockKnown(known);
    read();
}

void PopupViewModel::clockJumped(std::chrono::milliseconds by)
{
    m_policy.clockJumped(by);
    read();
}

void PopupViewModel::keyPressed()
{
    m_policy.keyPressed(m_services.clock.now());
    countAsPresented();
    show();
}

void PopupViewModel::countAsPresented()
{
    if (!m_drawn.isEmpty() && m_policy.somebodyThere(m_services.clock.now()))
        report(m_desk.presented(m_drawn));
}

void PopupViewModel::report(const Result<Done> &outcome)
{
    if (!outcome)
        Q_EMIT m_services.contents.failed(outcome.error());
}
} // namespace palier
