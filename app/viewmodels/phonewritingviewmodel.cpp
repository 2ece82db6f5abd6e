// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/phonewritingviewmodel.h"

#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
PhoneWritingViewModel::PhoneWritingViewModel(const Services &services, const StatusViewModel &status, WritingViewModel &writing)
    : m_services(services)
    , m_writing(writing)
{
    const auto offer = [&status, &writing] { writing.offerPhone(status.link() == StatusViewModel::Link::Online); };
    connect(&status, &StatusViewModel::linkChanged, this, offer);
    connect(&writing, &WritingViewModel::sent, this, &PhoneWritingViewModel::close);
    connect(&writing, &WritingViewModel::changed, this, [this] {
        if (isLive() && !m_hearing)
            Q_EMIT typed(m_writing.text());
    });
    connect(&services.contents.cache(), &Cache::wiped, this, &PhoneWritingViewModel::close);
    offer();
    read();
}

void PhoneWritingViewModel::show(const Facts &facts)
{
    m_facts = facts;
    read();
}

void PhoneWritingViewModel::write(const QString &text)
{
    if (!isLive())
        return;
    const QScopedValueRollback hearing(m_hearing, true);
    m_writing.follow(text);
    Q_EMIT changed();
}

/// One row changes its words, so that the focus stays on it.
void PhoneWritingViewModel::read()
{
    //% "I have finished"
    const auto finished = qtTrId("phonewriting-finished");
    //% "A new code"
    const auto again = qtTrId("phonewriting-again");
    if (state() == State::Over)
        m_actions.setActions({ { u"phone"_s, again, u"smartphone"_s }, { u"back"_s, finished, u"check"_s } });
    else
        m_actions.setActions({ { u"phone"_s, finished, u"check"_s } });
    Q_EMIT changed();
}

void PhoneWritingViewModel::open()
{
    if (state() == State::Closed)
        askForCode();
}

bool PhoneWritingViewModel::choose(const QString &key)
{
    if (key != "phone"_L1 || state() != State::Over)
        return true;
    askForCode();
    return false;
}

void PhoneWritingViewModel::askForCode()
{
    show({ .state = State::Opening, .url = {} });
    Q_EMIT codeWanted({ .title = m_writing.title(), .language = m_services.wording.language(), .limit = m_writing.limit() }, m_writing.text());
}

void PhoneWritingViewModel::close()
{
    if (state() == State::Closed)
        return;
    show({});
    Q_EMIT ended();
}
} // namespace palier
