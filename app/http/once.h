// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace palier::http
{
/// Brings one value to a worker, from any thread: the first one counts, and if all copies go without one, a fallback does.
/// So a handler that forgets its reply never leaves a client waiting.
template<typename Value>
class Once
{
public:
    using Deliver = std::function<void(Value)>;
    Once(Deliver deliver, Value (*fallback)())
        : m_state(std::make_shared<State>(std::move(deliver), fallback))
    {
    }
    void operator()(Value value) const { m_state->give(std::move(value)); }

private:
    struct State {
        State(Deliver to, Value (*otherwise)())
            : deliver(std::move(to))
            , fallback(otherwise)
        {
        }
        ~State()
        {
            if (!given)
                give(fallback());
        }
        void give(Value value)
        {
            if (!given.exchange(true))
                deliver(std::move(value));
        }
        Deliver deliver;
        Value (*fallback)();
        std::atomic<bool> given = false;
    };
    std::shared_ptr<State> m_state;
};
} // namespace palier::http
