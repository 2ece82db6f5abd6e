// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"
#include "core/clock.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace palier
{
class HintChannel;
class Transport;

/// Keeps the cache in step with the hub: carries out what SyncCore decides. The screen only watches its `link`.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    enum class Link {
        Starting, ///< no answer yet since the start
        Online,
        Offline, ///< the last attempts failed; see Cache::lastContact
        Revoked, ///< the hub said, authenticated, that this box is no longer the flat's: wiped; back to pairing
    };
    Q_ENUM(Link)

    struct Options {
        QUrl hub;
        QString secret; ///< the box's own, 64 hex digits
        QByteArray caCertificates; ///< PEM of the residence's own CA; empty: the system's
    };
    SyncEngine(Cache &cache, const Clock &clock, const Options &options, QObject *parent = nullptr);
    /// With another way to the hub: for tests.
    SyncEngine(Cache &cache, const Clock &clock, const Options &options, std::unique_ptr<Transport> transport, std::unique_ptr<HintChannel> hints,
        QObject *parent = nullptr);
    ~SyncEngine() override;

    void start();
    void resumed(); ///< the machine slept, or the network came back: asks at once
    [[nodiscard]] Link link() const;
    /// The hub's time as far as known: the box's clock plus the median offset of the last quick answers.
    [[nodiscard]] QDateTime hubNow() const;
    [[nodiscard]] bool clockIsKnown() const; ///< an answer arrived since the start

Q_SIGNALS:
    void linkChanged();
    void hubFailed(const palier::Error &error); ///< it did not answer as a hub does, for logs: no network, its certificate, a 5xx …
    /// An answer of the hub is written: how many rows changed, and how many scopes were started over.
    void fed(int changes, int resets);
    void hintsChanged(bool open); ///< the hints' socket was opened, or closed
    void hubClockJumped(std::chrono::milliseconds by); ///< hubNow() stepped by a second or more

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace palier
