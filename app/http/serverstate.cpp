// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/serverstate.h"

#include "http/tls.h"

namespace palier::http
{
namespace
{
ServerOptions withServerTls(ServerOptions options)
{
    if (options.tls)
        options.tls = serverTls(*options.tls);
    return options;
}
} // namespace

ServerState::ServerState(const ServerOptions &serverOptions, std::shared_ptr<const Router> serverRouter)
    : options(withServerTls(serverOptions))
    , router(std::move(serverRouter))
    , gate(options.limits, options.trustedProxies)
    , bodies(std::make_shared<BodyBudget>(options.limits.bodyMemory))
{
}

void ServerState::addUpgradePoint(const QString &path, UpgradePoint point)
{
    const QWriteLocker lock(&m_lock);
    m_upgradePoints.insert(path, std::make_shared<const UpgradePoint>(std::move(point)));
}

std::shared_ptr<const UpgradePoint> ServerState::upgradePoint(const QString &path) const
{
    const QReadLocker lock(&m_lock);
    return m_upgradePoints.value(path);
}
} // namespace palier::http
