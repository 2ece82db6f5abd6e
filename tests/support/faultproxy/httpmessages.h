// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace palier::testing
{
/// A whole request or answer.
struct HttpMessage {
    QByteArray head; ///< with the empty line at its end
    QByteArray body;
    [[nodiscard]] QByteArray bytes() const { return head + body; }
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< of any case; empty: none
    [[nodiscard]] HttpMessage withLength(qsizetype length) const;
    [[nodiscard]] bool isUpgrade() const { return !header("Upgrade").isEmpty(); }
};

/// Finds the messages in a stream of HTTP/1.1 (RFC 9112) by their Content-Length.
class HttpMessages
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next one, when it is whole.
    [[nodiscard]] std::optional<HttpMessage> next();
    /// What is left after an upgrade.
    [[nodiscard]] QByteArray takeRest();

private:
    QByteArray m_bytes;
};
} // namespace palier::testing
