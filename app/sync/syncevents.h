// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/feedwrite.h"
#include "core/result.h"
#include "model/command.h"
#include "model/feed.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>
#include <variant>

/// What SyncCore is told and what it wants done. The table of states and events is in docs/feed.md.
namespace palier
{
/// A command that waits in the outbox.
struct WaitingCommand {
    QString key;
    QDateTime createdAt;
};

namespace event
{
struct Started {
    QMap<QString, ScopeState> scopes;
    QList<WaitingCommand> outbox;
    QDateTime lastContact; ///< the hub's time when it last answered; invalid: never
};
struct SyncAnswered {
    quint64 request = 0;
    SyncAnswer answer;
};
struct SyncFailed {
    quint64 request = 0;
    Error error;
};
struct FeedWritten { ///< WriteFeed is done
    QMap<QString, ScopeState> scopes;
    std::optional<QList<WaitingCommand>> waiting {}; ///< the outbox, which goes with its flat; none: as it was
};
struct WriteFailed { ///< any effect that writes
    Error error;
    std::optional<QList<WaitingCommand>> waiting {}; ///< the outbox, where a WriteFeed failed but has erased what it had to
};
struct ReceiptsPending {
};
struct OutboxChanged {
    QList<WaitingCommand> waiting; ///< oldest first
};
struct CommandAnswered {
    QString key;
    CommandAnswer answer;
};
struct CommandFailed {
    QString key;
    Error error;
};
struct SocketOpened {
};
struct SocketClosed {
    bool askHub = false;
};
struct Hint {
    QMap<QString, qint64> heads;
};
struct Bye {
    int minSeconds = 0;
    int maxSeconds = 0;
};
struct Resumed { ///< the machine slept, or the network came back
};
struct Tick { ///< the deadline has come
};
} // namespace event

using SyncEvent = std::variant<event::Started, event::SyncAnswered, event::SyncFailed, event::FeedWritten, event::WriteFailed, event::ReceiptsPending,
    event::OutboxChanged, event::CommandAnswered, event::CommandFailed, event::SocketOpened, event::SocketClosed, event::Hint, event::Bye,
    event::Resumed, event::Tick>;

namespace effect
{
/// Ask /v1/sync with these cursors and the oldest pending receipts.
struct SendSync {
    quint64 request = 0;
    QMap<QString, Cursor> cursors;
};
/// The receipts of that request are with the hub: mark them.
struct HandIn {
    quint64 request = 0;
};
/// Answer at once with FeedWritten or WriteFailed.
struct WriteFeed {
    FeedWrite write;
};
/// Each message without a `stored` receipt gets one.
struct AddStored {
    QDateTime at;
};
struct SendCommand {
    QString key;
};
struct Accept {
    QString key;
    CommandAnswer answer;
};
struct Refuse {
    QString key;
    Error error;
};
struct OpenSocket {
};
struct CloseSocket {
};
struct Wipe {
};
} // namespace effect

using SyncEffect = std::variant<effect::SendSync, effect::HandIn, effect::WriteFeed, effect::AddStored, effect::SendCommand, effect::Accept, effect::Refuse,
    effect::OpenSocket, effect::CloseSocket, effect::Wipe>;
using SyncEffects = QList<SyncEffect>;
} // namespace palier
