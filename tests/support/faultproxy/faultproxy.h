// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "weather.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace palier::testing
{
class ProxyListener;

/// A TCP proxy on 127.0.0.1 between clients and an HTTP server, that does to them what bad networks do. It knows HTTP's framing and
/// nothing more. What happens by chance follows from the seed. Runs on a thread of its own; call it from any one thread.
class FaultProxy
{
public:
    explicit FaultProxy(quint64 seed);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    [[nodiscard]] QUrl url() const;
    /// Where the server is, for connections to come.
    void setTarget(quint16 port);
    /// For connections to come (the line) and requests to come (the chances).
    void setWeather(const Weather &weather);
    /// Once, to the next request that begins so.
    void next(Fault fault, const QByteArray &requestLine = {});
    void reset(); ///< every connection there is, by RST
    void freeze(); ///< every connection there is stays open and swallows everything
    void refuse(bool refuse); ///< whether a new connection is refused (ECONNREFUSED)
    [[nodiscard]] int count(Fault fault) const; ///< how often it happened
    [[nodiscard]] int connections() const; ///< accepted so far

private:
    template<typename Work>
    void call(Work work) const;

    QThread m_thread;
    std::unique_ptr<ProxyListener> m_listener;
    quint16 m_port = 0;
};
} // namespace palier::testing
