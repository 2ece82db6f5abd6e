// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/message.h"

namespace palier
{
enum class Subject { Works, Children, Holidays, Culture, Health, TownHall, Residence, Events };
[[nodiscard]] QString toWord(Subject subject);
[[nodiscard]] std::optional<Subject> subjectFromWord(QStringView word);

/// A piece of news. Feed row of type `news`.
struct News {
    QString id;
    Subject subject = Subject::Residence;
    QString icon; ///< name of the icon that stands for the picture
    Sender sender;
    QList<Node> audience;
    QString language;
    QString headline; ///< at most 100 characters
    QString text;
    bool pinned = false;
    QList<Variant> variants;
    QDateTime publishedAt;
    QDateTime validUntil; ///< invalid: no end
    bool operator==(const News &) const = default;

    [[nodiscard]] Variant in(const QString &wantedLanguage) const;
};
[[nodiscard]] Result<News> newsFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const News &news);

/// What staff publish with `news.publish`; the hub adds id, sender, names and time.
struct NewsDraft {
    QStringList audience;
    Subject subject = Subject::Residence;
    QString icon;
    QString language;
    QString headline;
    QString text;
    bool pinned = false;
    QList<Variant> variants;
    QDateTime validUntil;
};
[[nodiscard]] Result<NewsDraft> newsDraftFromJson(const QJsonObject &object, const QString &path);
} // namespace palier
