// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"
#include "core/clock.h"
#include "viewmodels/viewmodels.h"

#include <QTimeZone>

namespace palier
{
/// The state of a television as a file: feed rows, what the resident did, the link and the time. docs/guides/tv.md describes it.
struct Fixture {
    QDateTime now;
    QTimeZone zone;
    StatusViewModel::Link link = StatusViewModel::Link::Online;
    Error::Obstacle obstacle = Error::Obstacle::None; ///< what keeps the hub away, by its support code
    QDateTime lastContact; ///< invalid: never, and nothing is kept
    QList<Change> rows;
    QList<Receipt> receipts;
    QList<std::pair<QString, QDateTime>> later; ///< message, until
    QList<Command> outbox;
    QString draft; ///< what the resident began to write about a call for help
    PairingViewModel::Facts pairing;
    PhoneWritingViewModel::Facts phoneWriting;
    MachineFacts machine;
    bool diskFails = false;
    bool withholds = false;

    /// Invalid names the field: "fixture.messages[2].headline: expected a string".
    [[nodiscard]] static Result<Fixture> fromJson(const QByteArray &json);
    [[nodiscard]] static Result<Fixture> fromFile(const QString &path);
    /// A cache in memory with all of it. The clock must show `now` and outlive the cache.
    [[nodiscard]] Result<std::unique_ptr<Cache>> makeCache(const Clock &clock) const;
    /// Tells them what no cache holds.
    void tell(ViewModels &viewModels) const;
};
} // namespace palier
