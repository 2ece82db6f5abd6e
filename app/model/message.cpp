// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/message.h"

#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto priorities = makeWords<Priority>({
    { Priority::Normal, u"normal" },
    { Priority::Important, u"important" },
    { Priority::Alert, u"alert" },
});
constexpr auto roles = makeWords<SenderRole>({
    { SenderRole::Caretaker, u"caretaker" },
    { SenderRole::Landlord, u"landlord" },
    { SenderRole::TownHall, u"townhall" },
    { SenderRole::Administrator, u"administrator" },
    { SenderRole::Family, u"family" },
    { SenderRole::Neighbour, u"neighbour" },
    { SenderRole::System, u"system" },
});

template<typename T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray out;
    for (const auto &item : items)
        out.append(toJson(item));
    return out;
}

QStringList idsOf(const QList<Answer> &answers)
{
    QStringList ids;
    for (const auto &answer : answers)
        ids.append(answer.id);
    return ids;
}

/// What a draft and a message have in common: answer ids are distinct, variants translate the same answers, times are in order.
template<typename M>
void checkContent(JsonReader &json, const M &content)
{
    auto ids = idsOf(content.answers);
    if (ids.removeDuplicates() > 0)
        json.fail(json.pathOf("answers"_L1), u"two answers have the same id"_s);
    for (qsizetype i = 0; i < content.variants.size(); ++i) {
        const QString path = json.pathOf("variants"_L1) + u"[%1].answers"_s.arg(i);
        if (!content.variants[i].answers.isEmpty() && idsOf(content.variants[i].answers) != idsOf(content.answers))
            json.fail(path, u"must have the ids of the message's answers, in the same order"_s);
    }
    if (content.startsAt.isValid() && content.expiresAt.isValid() && content.expiresAt <= content.startsAt)
        json.fail(json.pathOf("expiresAt"_L1), u"must be after startsAt"_s);
}

// Strict in a draft, open in what the hub says.
template<JsonReader::Unknown unknown>
Result<Answer> readAnswer(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, unknown);
    return json.finish(Answer {
        .id = json.matching("id"_L1, u"[a-z0-9-]{1,32}"_s),
        .label = json.text("label"_L1, { 1, 40 }),
    });
}

template<JsonReader::Unknown unknown>
Result<Variant> readVariant(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, unknown);
    return json.finish(Variant {
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, { 1, maxHeadline }),
        .text = json.text("text"_L1, { 0, maxText }),
        .answers = json.list<Answer>("answers"_L1, 0, maxAnswers, eachObject(readAnswer<unknown>)),
    });
}
} // namespace

const QString languagePattern = u"fr|en|ar|es|it|pt|tr"_s;

QString toWord(Priority priority)
{
    return priorities.toWord(priority);
}

std::optional<Priority> priorityFromWord(QStringView word)
{
    return priorities.fromWord(word);
}

QString toWord(SenderRole role)
{
    return roles.toWord(role);
}

std::optional<SenderRole> senderRoleFromWord(QStringView word)
{
    return roles.fromWord(word);
}

Result<Sender> senderFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(Sender {
        .name = json.text("name"_L1, { 1, 100 }),
        .role = json.word("role"_L1, senderRoleFromWord),
        .relation = json.textOr("relation"_L1, {}, { 0, 60 }),
    });
}

QJsonObject toJson(const Sender &sender)
{
    QJsonObject object { { u"name"_s, sender.name }, { u"role"_s, toWord(sender.role) } };
    putOptional(object, "relation"_L1, sender.relation);
    return object;
}

Result<Answer> answerFromJson(const QJsonObject &object, const QString &path)
{
    return readAnswer<JsonReader::Unknown::Refused>(object, path);
}

QJsonObject toJson(const Answer &answer)
{
    return { { u"id"_s, answer.id }, { u"label"_s, answer.label } };
}

Result<Variant> variantFromJson(const QJsonObject &object, const QString &path)
{
    return readVariant<JsonReader::Unknown::Refused>(object, path);
}

QJsonObject toJson(const Variant &variant)
{
    QJsonObject object { { u"language"_s, variant.language }, { u"headline"_s, variant.headline }, { u"text"_s, variant.text } };
    if (!variant.answers.isEmpty())
        object.insert("answers"_L1, arrayOf(variant.answers));
    return object;
}

Variant Message::in(const QString &wantedLanguage) const
{
    for (const auto &variant : variants) {
        if (variant.language == wantedLanguage && wantedLanguage != language) {
            auto chosen = variant;
            if (chosen.answers.isEmpty())
                chosen.answers = answers;
            return chosen;
        }
    }
    return { .language = language, .headline = headline, .text = text, .answers = answers };
}

Result<Message> messageFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    Message message {
        .id = json.uuid("id"_L1),
        .priority = json.word("priority"_L1, priorityFromWord),
        .sender = json.nested("sender"_L1, senderFromJson),
        .audience = json.list<Node>("audience"_L1, 1, 20, eachObject(nodeFromJson)),
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, { 1, maxHeadline }),
        .text = json.text("text"_L1, { 0, maxText }),
        .answers = json.list<Answer>("answers"_L1, 0, maxAnswers, eachObject(readAnswer<JsonReader::Unknown::Ignored>)),
        .variants = json.list<Variant>("variants"_L1, 0, 8, eachObject(readVariant<JsonReader::Unknown::Ignored>)),
        .sentAt = json.time("sentAt"_L1),
        .startsAt = json.timeOr("startsAt"_L1, {}),
        .expiresAt = json.timeOr("expiresAt"_L1, {}),
        .cancelledAt = json.timeOr("cancelledAt"_L1, {}),
    };
    checkContent(json, message);
    return json.finish(message);
}

QJsonObject toJson(const Message &message)
{
    QJsonObject object {
        { u"id"_s, message.id },
        { u"priority"_s, toWord(message.priority) },
        { u"sender"_s, toJson(message.sender) },
        { u"audience"_s, arrayOf(message.audience) },
        { u"language"_s, message.language },
        { u"headline"_s, message.headline },
        { u"text"_s, message.text },
        { u"answers"_s, arrayOf(message.answers) },
        { u"variants"_s, arrayOf(message.variants) },
    };
    putOptional(object, "sentAt"_L1, message.sentAt);
    putOptional(object, "startsAt"_L1, message.startsAt);
    putOptional(object, "expiresAt"_L1, message.expiresAt);
    putOptional(object, "cancelledAt"_L1, message.cancelledAt);
    return object;
}

Result<MessageDraft> messageDraftFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    MessageDraft draft {
        .audience = json.texts("audience"_L1, 1, 20, nodeIdPattern),
        .priority = json.word("priority"_L1, priorityFromWord),
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, { 1, maxHeadline }),
        .text = json.text("text"_L1, { 0, maxText }),
        .answers = json.list<Answer>("answers"_L1, 0, maxAnswers, eachObject(answerFromJson)),
        .variants = json.list<Variant>("variants"_L1, 0, 8, eachObject(variantFromJson)),
        .startsAt = json.timeOr("startsAt"_L1, {}),
        .expiresAt = json.timeOr("expiresAt"_L1, {}),
    };
    if (draft.audience.removeDuplicates() > 0)
        json.fail(json.pathOf("audience"_L1), u"names a node twice"_s);
    checkContent(json, draft);
    return json.finish(draft);
}

QJsonObject toJson(const MessageDraft &draft)
{
    QJsonObject object {
        { u"audience"_s, QJsonArray::fromStringList(draft.audience) },
        { u"priority"_s, toWord(draft.priority) },
        { u"language"_s, draft.language },
        { u"headline"_s, draft.headline },
        { u"text"_s, draft.text },
        { u"answers"_s, arrayOf(draft.answers) },
        { u"variants"_s, arrayOf(draft.variants) },
    };
    putOptional(object, "startsAt"_L1, draft.startsAt);
    putOptional(object, "expiresAt"_L1, draft.expiresAt);
    return object;
}

QJsonArray toJson(const QList<Answer> &answers)
{
    return arrayOf(answers);
}

QJsonArray toJson(const QList<Variant> &variants)
{
    return arrayOf(variants);
}

QJsonArray toJson(const QList<Node> &nodes)
{
    return arrayOf(nodes);
}
} // namespace palier
