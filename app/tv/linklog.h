// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "sync/syncengine.h"
#include "viewmodels/pairingviewmodel.h"
#include "viewmodels/statusviewmodel.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

namespace palier
{
/// Writes one line of JSON to standard error: `what` and when, by the box's own clock.
void logEvent(const Clock &clock, QJsonObject what);

/// `--log-link`: what passes between a television and its hub, without a word of what messages say. docs/guides/tv.md lists the lines.
class LinkLog : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds look { 20 };
    static constexpr std::chrono::milliseconds late { 100 };

    explicit LinkLog(const Clock &clock);
    void follow(const SyncEngine &sync);
    void failed(const Error &error, Error::Obstacle obstacle);
    /// What the screen says of the link; written where it changed.
    void shows(const StatusViewModel &status);
    void shows(const PairingViewModel &pairing);

private:
    void writeOnce(const QJsonObject &line);
    void checkPulse();

    const Clock &m_clock;
    QJsonObject m_last;
    QTimer m_pulse;
    QElapsedTimer m_sincePulse;
    qint64 m_queuedBefore = 0;
};
} // namespace palier
