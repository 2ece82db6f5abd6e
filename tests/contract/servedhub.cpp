// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "servedhub.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
ServedHub::ServedHub()
{
    start();
}

ServedHub::~ServedHub()
{
    stop();
}

void ServedHub::start()
{
    auto server = http::Server::listen({ .port = m_port }, hub.hub().router());
    if (!server)
        qFatal("the hub does not listen: %s", qPrintable(toString(server.error())));
    m_server = *std::move(server);
    m_port = m_server->port();
    hub.hub().attach(*m_server);
}

void ServedHub::stop()
{
    if (m_server)
        hub.hub().detach();
    m_server.reset();
}

QUrl ServedHub::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QString ServedHub::secretOf(const QString &flat) const
{
    return QString::fromLatin1(hub.box(flat).first().second).section(u' ', 1);
}

QString ServedHub::write(const QString &node, const QString &headline)
{
    return hub.command(hub.as(u"karim"_s), u"message.send"_s, hub::draft(node, headline)).body.value("id"_L1).toString();
}

QJsonObject ServedHub::flatState(const QString &message, const QString &flat)
{
    return hub::flatIn(hub.get(u"/v1/messages/"_s + message, hub.as(u"karim"_s)).body, flat);
}

Box::Box(const ServedHub &hub, const QString &secret)
    : cache(*Cache::inMemory(clock))
    , m_options { .hub = hub.url(), .secret = secret, .caCertificates = {} }
{
}

void Box::start()
{
    engine.reset();
    engine = std::make_unique<SyncEngine>(*cache, clock, m_options);
    engine->start();
}

QStringList Box::headlines() const
{
    QStringList out;
    const auto messages = cache->messages();
    for (const auto &stored : *messages)
        out.append(stored.message.headline);
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<StoredMessage> Box::message(const QString &id) const
{
    const auto messages = cache->messages();
    for (const auto &stored : *messages) {
        if (stored.message.id == id)
            return stored;
    }
    return {};
}
} // namespace palier::testing
