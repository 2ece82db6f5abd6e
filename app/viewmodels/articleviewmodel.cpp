// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/articleviewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
ArticleViewModel::ArticleViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.contents, &Contents::newsChanged, this, &ArticleViewModel::read);
    connect(&services.minutes, &Minutes::passed, this, &ArticleViewModel::read);
    read();
}

void ArticleViewModel::read()
{
    m_actions.setActions({ { u"back"_s, qtTrId("action-back"), u"reply"_s } });
    Q_EMIT changed();
}

void ArticleViewModel::open(const QString &id)
{
    m_id = id;
    Q_EMIT aboutToShow(id);
    Q_EMIT changed();
}

ArticleViewModel::State ArticleViewModel::state() const
{
    return m_services.contents.newsItem(m_id) ? State::Shown : State::Gone;
}

NewsCard ArticleViewModel::card() const
{
    const auto *news = m_services.contents.newsItem(m_id);
    return news ? newsCard(*news, m_services.wording, m_services.clock.now()) : NewsCard {};
}

QString ArticleViewModel::sourceLine() const
{
    const auto *news = m_services.contents.newsItem(m_id);
    if (!news)
        return {};
    const auto &wording = m_services.wording;
    return joined({ wording.sender(news->sender), wording.when(news->publishedAt, m_services.clock.now()), wording.audience(news->audience) });
}

QString ArticleViewModel::validText() const
{
    const auto *news = m_services.contents.newsItem(m_id);
    return news ? m_services.wording.until(news->validUntil, m_services.clock.now()) : QString();
}
} // namespace palier
