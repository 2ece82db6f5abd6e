// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/rowmodel.h"
#include "viewmodels/tone.h"
#include "viewmodels/wording.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// A piece of news as the screen says it.
struct NewsCard {
    Q_GADGET
    QML_VALUE_TYPE(newsCard)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString tag MEMBER tag CONSTANT)
    Q_PROPERTY(int tagTone MEMBER tagTone CONSTANT)
    Q_PROPERTY(int tone MEMBER tone CONSTANT)
    Q_PROPERTY(QString when MEMBER when CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QString sender MEMBER sender CONSTANT)
    Q_PROPERTY(bool pinned MEMBER pinned CONSTANT)
    Q_PROPERTY(QString language MEMBER language CONSTANT)
public:
    QString id;
    QString tag; ///< whom it concerns: "Votre résidence"
    int tagTone = Tone::Plain;
    int tone = Tone::Plain; ///< of its subject
    QString when;
    QString title;
    QString text;
    QString icon;
    QString sender;
    bool pinned = false;
    QString language; ///< of title and text
    bool operator==(const NewsCard &) const = default;
};
[[nodiscard]] NewsCard newsCard(const News &news, const Wording &wording, const QDateTime &now);

class NewsListModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
public:
    enum Role { Id = Qt::UserRole, Tag, TagTone, ToneRole, When, Title, Text, Icon, Pinned, Language };
    using RowModel::RowModel;
    void setCards(const QList<NewsCard> &cards) { become(m_cards, cards); }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<NewsCard> m_cards;
};
} // namespace palier
