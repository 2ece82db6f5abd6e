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
    : m_engine(clock, options)
{
    connect(&page, &PhoneWritingViewModel::codeWanted, &m_engine, &PhoneWritingEngine::open);
    connect(&page, &PhoneWritingViewModel::typed, &m_engine, &PhoneWritingEngine::typed);
    connect(&page, &PhoneWritingViewModel::ended, &m_engine, &PhoneWritingEngine::close);
    connect(&m_engine, &PhoneWritingEngine::stateChanged, &page, [this, &page] { page.show({ .state = stateOf(m_engine.state()), .url = m_engine.url() }); });
    connect(&m_engine, &PhoneWritingEngine::written, &page, &PhoneWritingViewModel::write);
    connect(&m_engine, &PhoneWritingEngine::hubFailed, this, &PhoneWritingLink::hubFailed);
}
} // namespace palier
