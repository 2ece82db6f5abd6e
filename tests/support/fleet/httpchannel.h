// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "clientwords.h"
#include "wire.h"
#include "world.h"

#include <functional>

namespace palier::fleet
{
/// One request after the other to the hub, with an answer or a failure to each, as a box's network manager does it: a connection is kept while
/// the hub keeps it, and a request that met a kept one just being closed goes out once more.
class HttpChannel
{
public:
    using Answered = std::function<void(const HttpReply &)>;
    HttpChannel(World &world, quint64 key, const Path &path, Answered answered);

    /// Nothing may be under way. A failure is told at once where there is no network.
    void send(const QByteArray &text);
    void happened(quint32 events);
    void tick();
    [[nodiscard]] Milliseconds due() const { return m_deadline; }
    [[nodiscard]] Milliseconds sentAt() const { return m_sentAt; }

    /// Whatever is under way is forgotten.
    void close();
    void reset();
    void setPlugged(bool plugged);

private:
    void connect();
    void read();
    void fail(const QString &why);
    void end(const HttpReply &reply);

    World &m_world;
    const Path m_path;
    const Answered m_answered;
    Wire m_wire;
    QByteArray m_text; ///< of the request under way; empty: none
    bool m_reused = false; ///< it went over a kept connection
    bool m_plugged = true;
    Milliseconds m_sentAt { 0 };
    Milliseconds m_deadline = Milliseconds::max();
};
} // namespace palier::fleet
