// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/bodybudget.h"
#include "http/gate.h"
#include "http/server.h"

#include <QObject>
#include <QReadWriteLock>

#include <atomic>
#include <memory>

namespace palier::http
{
/// A path that WebSockets may open.
struct UpgradePoint {
    UpgradeCheck check;
    WebSocketEvents events;
};

/// What all workers of one server share. Usable from any thread.
struct ServerState {
    ServerState(const ServerOptions &serverOptions, std::shared_ptr<const Router> serverRouter);

    void addUpgradePoint(const QString &path, UpgradePoint point);
    [[nodiscard]] std::shared_ptr<const UpgradePoint> upgradePoint(const QString &path) const;
    /// Runs `task` on the server's thread, in order; never once the server has gone.
    template<typename Task>
    void tellApplication(Task &&task)
    {
        QMetaObject::invokeMethod(&m_application, std::forward<Task>(task), Qt::QueuedConnection);
    }

    const ServerOptions options;
    const std::shared_ptr<const Router> router;
    Gate gate;
    const std::shared_ptr<BodyBudget> bodies;
    std::atomic<qint64> requests = 0;
    std::atomic<qint64> webSockets = 0;

private:
    QObject m_application; ///< lives on the server's thread
    mutable QReadWriteLock m_lock;
    QHash<QString, std::shared_ptr<const UpgradePoint>> m_upgradePoints;
};
} // namespace palier::http
