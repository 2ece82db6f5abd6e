// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/newslistmodel.h"

namespace palier
{
NewsCard newsCard(const News &news, const Wording &wording, const QDateTime &now)
{
    const auto content = news.in(wording.language());
    return {
        .id = news.id,
        .tag = wording.newsTag(news),
        .tagTone = toneOf(news.sender.role),
        .tone = toneOf(news.subject),
        .when = wording.ago(news.publishedAt, now),
        .title = typeset(content.headline),
        .text = typeset(content.text),
        .icon = iconOf(news),
        .sender = wording.sender(news.sender),
        .pinned = news.pinned,
        .language = content.language,
    };
}

int NewsListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant NewsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &card = m_cards.at(index.row());
    switch (role) {
    case Id:
        return card.id;
    case Tag:
        return card.tag;
    case TagTone:
        return card.tagTone;
    case ToneRole:
        return card.tone;
    case When:
        return card.when;
    case Title:
        return card.title;
    case Text:
        return card.text;
    case Icon:
        return card.icon;
    case Pinned:
        return card.pinned;
    case Language:
        return card.language;
    default:
        return {};
    }
}

QHash<int, QByteArray> NewsListModel::roleNames() const
{
    return { { Id, "newsId" }, { Tag, "tag" }, { TagTone, "tagTone" }, { ToneRole, "tone" }, { When, "when" }, { Title, "title" },
        { Text, "body" }, { Icon, "icon" }, { Pinned, "pinned" }, { Language, "language" } };
}
} // namespace palier
