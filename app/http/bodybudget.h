// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <utility>

namespace palier::http
{
/// The memory that all requests' bodies of one server may take together. From any thread.
class BodyBudget
{
public:
    explicit BodyBudget(qint64 limit)
        : m_limit(limit)
    {
    }
    [[nodiscard]] qint64 used() const { return m_used; }

    /// One body's share. It is given back with the last copy of its request, wherever that waits.
    class Share
    {
    public:
        explicit Share(std::shared_ptr<BodyBudget> budget)
            : m_budget(std::move(budget))
        {
        }
        ~Share() { m_budget->m_used -= m_taken; }
        Q_DISABLE_COPY_MOVE(Share)
        /// False: there is no room for so much more.
        [[nodiscard]] bool grow(qint64 bytes)
        {
            m_taken += bytes;
            return (m_budget->m_used += bytes) <= m_budget->m_limit;
        }

    private:
        const std::shared_ptr<BodyBudget> m_budget;
        qint64 m_taken = 0;
    };

private:
    const qint64 m_limit;
    std::atomic<qint64> m_used = 0;
};
} // namespace palier::http
