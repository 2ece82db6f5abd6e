// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "httpchannel.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::fleet
{
namespace
{
constexpr Milliseconds silence = 20s; ///< as in app/net
constexpr Milliseconds leastSilence = 5s; ///< of ours, however fast the boxes live: the machine is as slow as ever
} // namespace

HttpChannel::HttpChannel(World &world, quint64 key, const Path &path, Answered answered)
    : m_world(world)
    , m_path(path)
    , m_answered(std::move(answered))
    , m_wire(world.epoll, key)
{
}

void HttpChannel::send(const QByteArray &text)
{
    m_text = text;
    m_sentAt = m_world.now;
    m_deadline = m_world.now + std::max(m_world.shrunk(silence), leastSilence);
    m_reused = m_wire.state() == Wire::State::Open;
    if (m_reused)
        m_wire.write(m_text);
    else
        connect();
}

void HttpChannel::connect()
{
    m_reused = false;
    if (!m_plugged || !m_wire.open(m_path))
        return fail(u"no network"_s);
    m_wire.write(m_text);
}

void HttpChannel::happened(quint32 events)
{
    const bool goesOn = m_wire.happened(events);
    read();
    if (goesOn || m_wire.state() == Wire::State::Closed)
        return;
    m_wire.close();
    if (m_text.isEmpty())
        return;
    if (m_reused)
        connect();
    else
        fail(u"closed"_s);
}

void HttpChannel::read()
{
    if (m_wire.input().isEmpty())
        return;
    m_reused = false;
    const auto answer = takeAnswer(m_wire.input());
    if (!answer || m_text.isEmpty())
        return;
    if (!answer->keepAlive || !m_world.options.keepsConnections || !answer->reply.failure.isEmpty())
        m_wire.close();
    end(answer->reply);
}

void HttpChannel::fail(const QString &why)
{
    m_wire.close();
    end({ .failure = why, .status = 0, .contentType = {}, .retryAfter = {}, .body = {} });
}

void HttpChannel::end(const HttpReply &reply)
{
    m_text.clear();
    m_deadline = Milliseconds::max();
    m_answered(reply);
}

void HttpChannel::tick()
{
    if (m_deadline <= m_world.now)
        fail(u"silence"_s);
}

void HttpChannel::close()
{
    m_wire.close();
    m_text.clear();
    m_deadline = Milliseconds::max();
}

void HttpChannel::reset()
{
    m_wire.reset();
    close();
}

void HttpChannel::setPlugged(bool plugged)
{
    m_plugged = plugged;
    m_wire.setPlugged(plugged);
}
} // namespace palier::fleet
