// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/contents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
Contents::Contents(Cache &cache, const QSet<QString> &withheld, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_withheld(withheld)
{
    connect(&cache, &Cache::changed, this, &Contents::read);
    connect(&cache, &Cache::commandQueued, this, &Contents::readHelp);
    connect(&cache, &Cache::lastContactChanged, this, &Contents::readHelp);
    connect(&cache, &Cache::lastContactChanged, this, &Contents::lastContactChanged);
    connect(&cache, &Cache::failed, this, &Contents::failed);
    connect(&cache, &Cache::recovered, this, &Contents::recovered);
    connect(&cache, &Cache::recovered, this, &Contents::readAll);
    readAll();
}

template<typename T>
void Contents::keep(QList<T> &held, Result<QList<T>> fresh)
{
    if (fresh)
        held = *std::move(fresh);
    else
        Q_EMIT m_cache.failed(fresh.error());
}

void Contents::readAll()
{
    read(shownTypes());
}

void Contents::read(const QSet<QString> &types)
{
    if (types.contains(u"place"_s)) {
        m_place = m_cache.place();
        Q_EMIT placeChanged();
    }
    if (types.contains(u"message"_s)) {
        keep(m_messages, m_cache.messages());
        m_messages.removeIf([this](const StoredMessage &stored) { return m_withheld.contains(stored.message.id); });
        Q_EMIT messagesChanged();
    }
    if (types.contains(u"news"_s)) {
        takeNews();
        Q_EMIT newsChanged();
    }
    if (types.contains(u"help"_s))
        readHelp();
    if (types.intersects({ u"lodge"_s, u"contact"_s, u"works"_s }))
        readResidence();
}

void Contents::withhold(const QSet<QString> &ids)
{
    m_withheld = ids;
    read({ u"message"_s, u"news"_s });
}

void Contents::takeNews()
{
    keep(m_news, m_cache.news());
    m_news.removeIf([this](const News &news) { return m_withheld.contains(news.id); });
}

void Contents::readNewsAgain()
{
    const auto idsOf = [](const QList<News> &news) {
        QStringList ids;
        for (const auto &item : news)
            ids.append(item.id);
        return ids;
    };
    const auto before = idsOf(m_news);
    takeNews();
    if (idsOf(m_news) != before)
        Q_EMIT newsChanged();
}

void Contents::readHelp()
{
    keep(m_help, m_cache.helpRequests());
    const auto outbox = m_cache.outbox();
    if (outbox) {
        m_unsent.clear();
        for (const auto &item : *outbox) {
            if (item.state == OutboxItem::State::Waiting)
                m_unsent.insert(item.command.body.value("id"_L1).toString());
        }
    } else {
        Q_EMIT m_cache.failed(outbox.error());
    }
    Q_EMIT helpChanged();
}

void Contents::readResidence()
{
    keep(m_lodges, m_cache.lodges());
    keep(m_contacts, m_cache.contacts());
    keep(m_works, m_cache.works());
    Q_EMIT residenceChanged();
}

void Contents::tellAll()
{
    Q_EMIT placeChanged();
    Q_EMIT messagesChanged();
    Q_EMIT newsChanged();
    Q_EMIT helpChanged();
    Q_EMIT residenceChanged();
    Q_EMIT lastContactChanged();
}

QDateTime Contents::lastContact() const
{
    return m_cache.lastContact();
}

const StoredMessage *Contents::message(const QString &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&](const auto &stored) { return stored.message.id == id; });
    return found == m_messages.end() ? nullptr : &*found;
}

const News *Contents::newsItem(const QString &id) const
{
    const auto found = std::find_if(m_news.begin(), m_news.end(), [&](const auto &news) { return news.id == id; });
    return found == m_news.end() ? nullptr : &*found;
}

const HelpRequest *Contents::openHelp(const QString &message) const
{
    const auto found = std::find_if(m_help.begin(), m_help.end(),
        [&](const auto &request) { return request.state != HelpState::Closed && request.message == message; });
    return found == m_help.end() ? nullptr : &*found;
}

QString Contents::caretaker() const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
        [](const auto &stored) { return stored.message.sender.role == SenderRole::Caretaker; });
    return found == m_messages.end() ? QString() : found->message.sender.name;
}
} // namespace palier
