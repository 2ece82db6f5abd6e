// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/forwarding.h"

namespace palier::http
{
namespace
{
/// All headers of that name as one list (RFC 9110, 5.3).
QByteArrayList listOf(const Request &request, QByteArrayView name)
{
    QByteArrayList list;
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            list += value.split(',');
    }
    return list;
}
} // namespace

void applyForwarding(Request &request, const Subnets &trustedProxies)
{
    if (trustedProxies.isEmpty() || !isInOneOf(request.peer, trustedProxies))
        return;
    const QByteArrayList protocols = listOf(request, "x-forwarded-proto");
    if (!protocols.isEmpty())
        request.secure = protocols.last().trimmed() == "https";
    const QByteArrayList hops = listOf(request, "x-forwarded-for");
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull())
            return;
        request.peer = address;
        if (!isInOneOf(address, trustedProxies))
            return;
    }
}
} // namespace palier::http
