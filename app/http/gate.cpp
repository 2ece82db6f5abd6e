// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/gate.h"

#include <algorithm>

#include <sys/resource.h>

namespace palier::http
{
namespace
{
qintptr descriptorLimit()
{
    rlimit limit {};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0 ? qintptr(limit.rlim_cur) : 1024;
}
} // namespace

QHostAddress countedAs(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

bool isInOneOf(const QHostAddress &address, const Subnets &subnets)
{
    return std::any_of(subnets.cbegin(), subnets.cend(), [&address](const auto &subnet) { return address.isInSubnet(subnet); });
}

Gate::Gate(const Limits &limits, const Subnets &trustedProxies)
    : m_limits(limits)
    , m_trusted(trustedProxies)
{
}

bool Gate::hasRoom(const QHostAddress &key, qintptr descriptor) const
{
    if (m_open >= m_limits.maxConnections || descriptor >= descriptorLimit() - m_limits.descriptorReserve)
        return false;
    return m_perAddress.value(key) < m_limits.maxConnectionsPerAddress || isInOneOf(key, m_trusted);
}

bool Gate::admit(const QHostAddress &address, qintptr descriptor)
{
    const QHostAddress key = countedAs(address);
    const QMutexLocker lock(&m_mutex);
    if (!hasRoom(key, descriptor)) {
        ++m_refused;
        return false;
    }
    ++m_open;
    ++m_perAddress[key];
    return true;
}

void Gate::release(const QHostAddress &address)
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
    const auto entry = m_perAddress.find(countedAs(address));
    if (entry != m_perAddress.end() && --*entry <= 0)
        m_perAddress.erase(entry);
}

qint64 Gate::open() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

qint64 Gate::refused() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refused;
}
} // namespace palier::http
