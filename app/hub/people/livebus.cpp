// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/people/livebus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::hub
{
namespace
{
constexpr auto pause = 200ms;
constexpr quint16 sessionEnded = 4401;

bool isReader(const MessageReaders &readers, const Actor &person)
{
    const auto isTheirs = [&person](const QSet<QString> &node) {
        return std::any_of(person.nodes.cbegin(), person.nodes.cend(), [&node](const QString &own) { return node.contains(own); });
    };
    return may(person, Verb::SeeMessages) && (may(person, Verb::SeeAllMessages) || readers.sender == person.role)
        && std::all_of(readers.audience.cbegin(), readers.audience.cend(), isTheirs);
}

bool concerns(const LiveEvent &event, const Actor &person)
{
    if (event.verb && !may(person, *event.verb))
        return false;
    if (event.readers)
        return isReader(*event.readers, person);
    if (!event.account.isEmpty())
        return event.account == person.account;
    return std::any_of(person.nodes.cbegin(), person.nodes.cend(), [&](const QString &node) { return event.nodes.contains(node); });
}
} // namespace

LiveBus::LiveBus(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &LiveBus::tick);
}

void LiveBus::setSockets(http::WebSocketHub *sockets)
{
    m_sockets = sockets;
}

void LiveBus::opened(http::WebSocketId socket, const Actor &person)
{
    m_pages.insert(socket, Page { .person = person, .pending = {} });
    if (m_ended.contains(person.session)) // between the check of its request and now
        close([&](const Actor &other) { return other.session == person.session; });
}

void LiveBus::closed(http::WebSocketId socket)
{
    m_pages.remove(socket);
}

void LiveBus::publish(const QList<LiveEvent> &events)
{
    if (events.isEmpty())
        return;
    QMetaObject::invokeMethod(this, [this, events] {
        for (const auto &event : events)
            tell(event);
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (it->quiet && !it->pending.isEmpty())
                send(it.key(), *it);
        }
    });
}

void LiveBus::tell(const LiveEvent &event)
{
    for (auto &page : m_pages) {
        if (concerns(event, page.person))
            page.pending.insert(event.what);
    }
}

void LiveBus::send(http::WebSocketId socket, Page &page)
{
    auto what = QStringList(page.pending.cbegin(), page.pending.cend());
    what.sort();
    page.pending.clear();
    page.quiet = false;
    if (m_sockets)
        m_sockets->send({ socket }, QJsonDocument(QJsonObject { { u"changed"_s, QJsonArray::fromStringList(what) } }).toJson(QJsonDocument::Compact));
    if (!m_timer.isActive())
        m_timer.start();
}

void LiveBus::closeSessions(const QStringList &sessions)
{
    if (!sessions.isEmpty())
        QMetaObject::invokeMethod(this, [this, sessions] {
            m_ended += QSet<QString>(sessions.cbegin(), sessions.cend());
            close([&](const Actor &person) { return sessions.contains(person.session); });
        });
}

QStringList LiveBus::sessions() const
{
    QStringList sessions;
    for (const auto &page : m_pages)
        sessions.append(page.person.session);
    sessions.removeDuplicates();
    return sessions;
}

void LiveBus::close(const std::function<bool(const Actor &)> &ended)
{
    QList<http::WebSocketId> theirs;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (ended(it->person))
            theirs.append(it.key());
    }
    if (m_sockets && !theirs.isEmpty())
        m_sockets->close(theirs, sessionEnded, u"session ended"_s);
}

void LiveBus::tick()
{
    bool busy = false;
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
        it->quiet = it->pending.isEmpty();
        if (!it->quiet)
            send(it.key(), *it);
        busy = busy || !it->quiet;
    }
    if (!busy)
        m_timer.stop();
}
} // namespace palier::hub
