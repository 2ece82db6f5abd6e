// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hubfixture.h"

#include "cache/cachestore.h"
#include "sync/syncengine.h"

namespace palier::testing
{
/// The real hub behind its real server, on loopback.
class ServedHub
{
public:
    ServedHub();
    ~ServedHub();

    void stop();
    void start(); ///< on the same port as before
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString secretOf(const QString &flat) const;

    /// Karim writes to a node: the message's id.
    QString write(const QString &node, const QString &headline);
    /// What the caretaker's page shows of a flat: "queued", "delivered", …
    [[nodiscard]] QJsonObject flatState(const QString &message, const QString &flat);

    hub::HubFixture hub;

private:
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

/// A box with the real engine and a cache in memory, which outlives the engine.
class Box
{
public:
    Box(const ServedHub &hub, const QString &secret);
    void start(); ///< or start again
    void stop() { engine.reset(); }
    [[nodiscard]] QStringList headlines() const;
    [[nodiscard]] std::optional<StoredMessage> message(const QString &id) const;

    SystemClock clock;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<SyncEngine> engine;

private:
    SyncEngine::Options m_options;
};
} // namespace palier::testing
