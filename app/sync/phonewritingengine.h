// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "sync/phonewritingcore.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace palier
{
class Transport;

/// Somebody writes by phone what the television shows: gets a code from the hub, follows the text, and hands on what is written on the television
/// itself. Carries out what PhoneWritingCore decides; keeps nothing.
class PhoneWritingEngine : public QObject
{
    Q_OBJECT
public:
    using State = PhoneWritingCore::State;
    struct Options {
        QUrl hub;
        QString secret; ///< the box's own
        QByteArray caCertificates; ///< PEM; empty: the system's
    };
    PhoneWritingEngine(const Clock &clock, const Options &options, QObject *parent = nullptr);
    /// With another way to the hub: for tests.
    PhoneWritingEngine(const Clock &clock, const Options &options, std::unique_ptr<Transport> transport, QObject *parent = nullptr);
    ~PhoneWritingEngine() override;

    /// Asks for a code; the one before ends. `text` is what the television shows already.
    void open(const PhoneWritingRequest &request, const QString &text);
    void close();
    void typed(const QString &text); ///< on the television

    [[nodiscard]] State state() const;
    [[nodiscard]] QString url() const; ///< for the QR code, while there is one
    [[nodiscard]] std::chrono::seconds left() const; ///< until the code is over
    [[nodiscard]] QString text() const; ///< as the television shall show it

Q_SIGNALS:
    void stateChanged(); ///< or url()
    void written(const QString &text); ///< by phone
    void hubFailed(const palier::Error &error); ///< it did not answer as a hub does, for logs

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace palier
