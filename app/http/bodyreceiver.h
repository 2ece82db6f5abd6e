// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
    BodyReceiver(qint64 length, std::unique_ptr<BodySink> sink);

    [[nodiscard]] qint64 missing() const { return m_missing; }
    /// At most `missing` bytes. False: the sink wants no more.
    [[nodiscard]] bool take(QByteArrayView data);
    /// Whether less than the smallest rate came in the last whole window.
    [[nodiscard]] bool isTooSlow(Milliseconds now, const Limits &limits);
    [[nodiscard]] BodySink *sink() const { return m_sink.get(); }
    [[nodiscard]] QByteArray takeBytes() { return std::move(m_bytes); }

private:
    qint64 m_missing;
    std::unique_ptr<BodySink> m_sink;
    QByteArray m_bytes;
    Milliseconds m_windowStart = monotonicNow();
    qint64 m_windowBytes = 0;
};
} // namespace palier::http
