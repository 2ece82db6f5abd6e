// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "clientwords.h"

#include <QJsonObject>

#include <chrono>

namespace palier::fleet
{
/// A client that waits for its answers, on one connection that is opened when it is needed: a page of staff, or a probe.
class PlainClient
{
public:
    explicit PlainClient(quint16 port);
    ~PlainClient();
    PlainClient(const PlainClient &) = delete;
    PlainClient &operator=(const PlainClient &) = delete;

    /// Sends and does not wait; false without a connection. The answer is `receive`d later.
    bool send(const QByteArray &text);
    /// The answer of what was sent; `failure` when none came within the time.
    [[nodiscard]] HttpReply receive(std::chrono::milliseconds patience = std::chrono::seconds(30));
    [[nodiscard]] HttpReply get(const QByteArray &path, std::chrono::milliseconds patience = std::chrono::seconds(30));

    [[nodiscard]] bool signIn(const QByteArray &name);
    /// A message to these nodes, ready to be sent: each with a key of its own.
    [[nodiscard]] QByteArray messageText(const QStringList &audience, const QString &headline) const;
    [[nodiscard]] HttpReply say(const QStringList &audience, const QString &headline);

private:
    [[nodiscard]] bool connect();
    [[nodiscard]] HttpAnswer receiveAnswer(std::chrono::milliseconds patience);
    void disconnect();

    const quint16 m_port;
    int m_descriptor = -1;
    QByteArray m_input;
    QByteArray m_headers; ///< of the session
};
} // namespace palier::fleet
