// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/phonewriting.h"

namespace palier
{
namespace
{
PhoneWritingViewModel::State stateOf(PhoneWritingEngine::State state)
{
    switch (state) {
    case PhoneWritingEngine::State::Closed:
        return PhoneWritingViewModel::State::Closed;
    case PhoneWritingEngine::State::Opening:
        return PhoneWritingViewModel::State::Opening;
    case PhoneWritingEngine::State::Ready:
        return PhoneWritingViewModel::State::Ready;
    case PhoneWritingEngine::State::Writing:
        return PhoneWritingViewModel::State::Writing;
    case PhoneWritingEngine::State::Over:
        return PhoneWritingViewModel::State::Over;
    case PhoneWritingEngine::State::Unreachable:
        return PhoneWritingViewModel::State::Unreachable;
    }
    Q_UNREACHABLE();
}
} // namespace

PhoneWritingLink::PhoneWritingLink(PhoneWritingViewModel &page, const Clock &clock, const PhoneWritingEngine::Options &options)
    : m_page(page)
    , m_clock(clock)
    , m_options(options)
{
    connect(&page, &PhoneWritingViewModel::codeWanted, this, &PhoneWritingLink::open);
}

void PhoneWritingLink::open(const PhoneWritingRequest &request, const QString &text)
{
    if (!m_engine)
        makeReady();
    m_engine->open(request, text);
}

void PhoneWritingLink::makeReady()
{
    m_engine = std::make_unique<PhoneWritingEngine>(m_clock, m_options);
    auto *engine = m_engine.get();
    connect(&m_page, &PhoneWritingViewModel::typed, engine, &PhoneWritingEngine::typed);
    connect(&m_page, &PhoneWritingViewModel::ended, engine, &PhoneWritingEngine::close);
    connect(engine, &PhoneWritingEngine::stateChanged, &m_page, [this, engine] { m_page.show({ .state = stateOf(engine->state()), .url = engine->url() }); });
    connect(engine, &PhoneWritingEngine::written, &m_page, &PhoneWritingViewModel::write);
    connect(engine, &PhoneWritingEngine::hubFailed, this, &PhoneWritingLink::hubFailed);
}
} // namespace palier
