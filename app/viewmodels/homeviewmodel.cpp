// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/homeviewmodel.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const auto newsSeen = u"news-seen"_s;

QStringList ids(const QList<NewsCard> &cards)
{
    QStringList found;
    for (const auto &card : cards)
        found.append(card.id);
    return found;
}
} // namespace

HomeViewModel::HomeViewModel(const Services &services, std::chrono::milliseconds turn, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.contents, &Contents::newsChanged, this, &HomeViewModel::readNews);
    connect(&services.contents, &Contents::messagesChanged, this, &HomeViewModel::readMessages);
    connect(&services.contents, &Contents::messagesChanged, this, &HomeViewModel::helpChanged);
    connect(&services.contents, &Contents::helpChanged, this, &HomeViewModel::helpChanged);
    connect(&services.minutes, &Minutes::passed, this, &HomeViewModel::readNews);
    connect(&services.minutes, &Minutes::passed, this, &HomeViewModel::readMessages);
    m_turn.setInterval(turn);
    connect(&m_turn, &QTimer::timeout, this, &HomeViewModel::turnByItself);
    readNews();
    readMessages();
}

NewsCard HomeViewModel::hero() const
{
    return m_heroes.value(m_heroIndex);
}

void HomeViewModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    beginRound();
    Q_EMIT heldChanged();
}

void HomeViewModel::keyPressed()
{
    beginRound();
}

void HomeViewModel::turnNews(int by)
{
    const auto count = heroCount();
    if (count < 2)
        return;
    m_heroIndex = (m_heroIndex + by % count + count) % count;
    Q_EMIT heroChanged();
}

void HomeViewModel::markNewsSeen()
{
    if (m_newNews == 0)
        return;
    const auto kept = m_services.contents.cache().setSetting(newsSeen, toWireTime(m_services.clock.now()));
    if (!kept)
        Q_EMIT m_services.contents.failed(kept.error());
    readNews();
}

/// Keeps the piece of news that is on the screen, wherever it now stands.
void HomeViewModel::readNews()
{
    const auto shown = hero().id;
    const auto seen = fromWireTime(m_services.contents.cache().setting(newsSeen));
    const auto now = m_services.clock.now();
    const auto before = ids(std::exchange(m_heroes, {}));
    m_newNews = 0;
    m_heroIndex = 0;
    for (const auto &news : m_services.contents.news()) {
        if (!seen.isValid() || news.publishedAt > seen)
            ++m_newNews;
        if (m_heroes.size() == heroes)
            continue;
        if (news.id == shown)
            m_heroIndex = int(m_heroes.size());
        m_heroes.append(newsCard(news, m_services.wording, now));
    }
    if (ids(m_heroes) == before)
        watchTurn();
    else
        beginRound();
    Q_EMIT heroChanged();
    Q_EMIT newsChanged();
}

void HomeViewModel::readMessages()
{
    const auto now = m_services.clock.now();
    const auto &messages = m_services.contents.messages();
    m_unread = int(std::count_if(messages.begin(), messages.end(), [&](const auto &stored) { return awaitsReading(stored, now); }));
    m_latest.setMessages(messages, m_services.wording, now, latestMessages);
    Q_EMIT messagesChanged();
}

void HomeViewModel::turnByItself()
{
    --m_turnsLeft;
    turnNews(1);
    watchTurn();
}

void HomeViewModel::beginRound()
{
    m_turnsLeft = heroCount();
    watchTurn();
}

void HomeViewModel::watchTurn()
{
    if (m_held || m_turnsLeft <= 0 || heroCount() < 2)
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
}

QString HomeViewModel::newsLine() const
{
    if (m_newNews > 0) {
        //% "%n new"
        return qtTrId("home-news-new", m_newNews);
    }
    //% "Residence, district, town"
    return qtTrId("home-news-line");
}

QString HomeViewModel::messagesLine() const
{
    if (m_unread > 0) {
        //% "%n unread"
        return qtTrId("home-messages-unread", m_unread);
    }
    //% "All read"
    const auto allRead = qtTrId("home-messages-read");
    return m_services.contents.lastContact().isValid() ? allRead : QString(); // else nobody knows
}

QString HomeViewModel::helpLine() const
{
    const auto *request = m_services.contents.openHelp({});
    if (request && request->state == HelpState::Taken) {
        //% "%1 is coming"
        return qtTrId("help-coming").arg(isolated(request->takenBy));
    }
    if (request) {
        //% "Request sent"
        const auto sent = qtTrId("help-sent");
        //% "Not sent yet"
        return m_services.contents.helpWaitsHere(request->id) ? qtTrId("help-unsent") : sent;
    }
    const auto caretaker = m_services.contents.caretaker();
    //% "Ask your caretaker"
    const auto anybody = qtTrId("home-help-line");
    //% "Ask %1"
    return caretaker.isEmpty() ? anybody : qtTrId("home-help-named").arg(isolated(caretaker));
}

QString HomeViewModel::latestMessage() const
{
    return m_latest.count() > 0 ? m_latest.data(m_latest.index(0), MessageListModel::Id).toString() : QString();
}
} // namespace palier
