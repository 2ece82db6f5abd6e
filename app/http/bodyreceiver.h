// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/bodybudget.h"
#include "http/router.h"
#include "http/serverlimits.h"
#include "http/transport.h"

#include <memory>

namespace palier::http
{
/// The body of one request as it comes in: in memory, or into a sink.
class BodyReceiver
{
public:
    /// `share`: of the memory; unused with a sink.
    BodyReceiver(qint64 length, std::unique_ptr<BodySink> sink, std::shared_ptr<BodyBudget::Share> share);

    [[nodiscard]] qint64 missing() const { return m_missing; }
    enum class Taken {
        Yes,
        Refused, ///< the sink wants no more
        NoRoom, ///< too many bodies are in memory
    };
    /// At most `missing` bytes.
    [[nodiscard]] Taken take(QByteArrayView data);
    /// Whether less than the smallest rate came in the last whole window.
    [[nodiscard]] bool isTooSlow(Milliseconds now, const Limits &limits);
    [[nodiscard]] BodySink *sink() const { return m_sink.get(); }
    [[nodiscard]] QByteArray takeBytes() { return std::move(m_bytes); }
    [[nodiscard]] std::shared_ptr<BodyBudget::Share> takeShare() { return std::move(m_share); }

private:
    qint64 m_missing;
    std::unique_ptr<BodySink> m_sink;
    QByteArray m_bytes;
    std::shared_ptr<BodyBudget::Share> m_share;
    Milliseconds m_windowStart = monotonicNow();
    qint64 m_windowBytes = 0;
};
} // namespace palier::http
