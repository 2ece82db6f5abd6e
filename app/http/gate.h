// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/serverlimits.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMutex>

#include <utility>

namespace palier::http
{
using Subnets = QList<std::pair<QHostAddress, int>>;
/// What limits count a client by: its address, of IPv6 the /64, which one household or attacker holds whole.
[[nodiscard]] QHostAddress countedAs(const QHostAddress &address);
[[nodiscard]] bool isInOneOf(const QHostAddress &address, const Subnets &subnets);

/// Admits connections, and counts them until they are released: in total, per address and by descriptors left.
/// Usable from any thread. Addresses of trusted proxies have no limit of their own; IPv6 counts by its /64.
class Gate
{
public:
    Gate(const Limits &limits, const Subnets &trustedProxies);

    /// Takes the new socket's number: the kernel hands out the lowest free one, so it tells how many are left.
    [[nodiscard]] bool admit(const QHostAddress &address, qintptr descriptor);
    void release(const QHostAddress &address);
    [[nodiscard]] qint64 open() const;
    [[nodiscard]] qint64 refused() const;

private:
    [[nodiscard]] bool hasRoom(const QHostAddress &key, qintptr descriptor) const;

    const Limits m_limits;
    const Subnets m_trusted;
    mutable QMutex m_mutex;
    QHash<QHostAddress, int> m_perAddress;
    qint64 m_open = 0;
    qint64 m_refused = 0;
};
} // namespace palier::http
