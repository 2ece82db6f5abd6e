// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "model/territory.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace palier
{
enum class Priority { Normal, Important, Alert };
[[nodiscard]] QString toWord(Priority priority);
[[nodiscard]] std::optional<Priority> priorityFromWord(QStringView word);

enum class SenderRole { Caretaker, Landlord, TownHall, Administrator, Family, Neighbour, System };
[[nodiscard]] QString toWord(SenderRole role);
[[nodiscard]] std::optional<SenderRole> senderRoleFromWord(QStringView word);

struct Sender {
    QString name; ///< "Karim"
    SenderRole role = SenderRole::Caretaker;
    QString relation; ///< of a family member, in the resident's words: "petite-fille"
    bool operator==(const Sender &) const = default;
};
[[nodiscard]] Result<Sender> senderFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Sender &sender);

struct Answer {
    QString id; ///< "a1"; stable over languages
    QString label; ///< at most 40 characters
    bool operator==(const Answer &) const = default;
};
[[nodiscard]] Result<Answer> answerFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Answer &answer);

/// The same content in another language.
struct Variant {
    QString language;
    QString headline;
    QString text;
    QList<Answer> answers;
    bool operator==(const Variant &) const = default;
};
[[nodiscard]] Result<Variant> variantFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Variant &variant);

/// Limits of a message, in characters.
inline constexpr int maxHeadline = 60;
inline constexpr int maxFirstScreen = 256;
inline constexpr int maxText = 4000;
inline constexpr int maxAnswers = 4;
extern const QString languagePattern;

/// A message as it travels: from the command on, in the feed, on the box. Feed row of type `message`.
struct Message {
    QString id;
    Priority priority = Priority::Normal;
    Sender sender;
    QList<Node> audience;
    QString language;
    QString headline;
    QString text;
    QList<Answer> answers;
    QList<Variant> variants;
    QDateTime sentAt;
    QDateTime startsAt; ///< invalid: at once
    QDateTime expiresAt; ///< invalid: never
    QDateTime cancelledAt; ///< invalid: not cancelled
    bool operator==(const Message &) const = default;

    /// Headline, text and answers in the wanted language where there is a variant, else as written.
    [[nodiscard]] Variant in(const QString &wantedLanguage) const;
};
[[nodiscard]] Result<Message> messageFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Message &message);

/// What staff send with `message.send`; the hub adds id, sender, names and time.
struct MessageDraft {
    QStringList audience; ///< node ids
    Priority priority = Priority::Normal;
    QString language;
    QString headline;
    QString text;
    QList<Answer> answers;
    QList<Variant> variants;
    QDateTime startsAt;
    QDateTime expiresAt;
};
[[nodiscard]] Result<MessageDraft> messageDraftFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const MessageDraft &draft);

[[nodiscard]] QJsonArray toJson(const QList<Answer> &answers);
[[nodiscard]] QJsonArray toJson(const QList<Variant> &variants);
[[nodiscard]] QJsonArray toJson(const QList<Node> &nodes);
} // namespace palier
