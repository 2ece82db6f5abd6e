// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"
#include "core/clock.h"
#include "model/pairing.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace palier
{
class Transport;

/// Brings a new box to its flat: makes a secret, shows the hub's code, waits for the offer, binds on OK. The secret is
/// durable before its hash is sent, so that a lost answer or a power cut never locks the box out.
class PairingEngine : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Asking, ///< no code yet
        ShowingCode,
        Offered, ///< "Residence X, flat 14: press OK"
        Confirming,
        Bound, ///< the secret is kept; go on with SyncEngine
        Unreachable, ///< the hub does not answer; tries again by itself
    };
    Q_ENUM(State)

    PairingEngine(Cache &cache, const Clock &clock, const QUrl &hub, const QByteArray &caCertificates, QObject *parent = nullptr);
    /// With another way to the hub: for tests.
    PairingEngine(Cache &cache, const Clock &clock, const QUrl &hub, std::unique_ptr<Transport> transport, QObject *parent = nullptr);
    ~PairingEngine() override;

    void start();
    void confirm(); ///< OK on the remote, while Offered
    void refuse(); ///< Back: the wrong flat; a new code

    [[nodiscard]] State state() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString url() const; ///< for the QR code
    [[nodiscard]] QDateTime expiresAt() const;
    [[nodiscard]] std::optional<Place> place() const;
    [[nodiscard]] QString secret() const; ///< once Bound

Q_SIGNALS:
    void stateChanged();
    void hubFailed(const palier::Error &error); ///< it did not answer as a hub does, for logs

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace palier
