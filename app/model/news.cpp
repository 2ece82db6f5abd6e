// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/news.h"

#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto subjects = makeWords<Subject>({
    { Subject::Works, u"works" },
    { Subject::Children, u"children" },
    { Subject::Holidays, u"holidays" },
    { Subject::Culture, u"culture" },
    { Subject::Health, u"health" },
    { Subject::TownHall, u"townhall" },
    { Subject::Residence, u"residence" },
    { Subject::Events, u"events" },
});
const auto iconPattern = u"[a-z0-9-]{1,40}"_s;
constexpr TextLimits headlineLimits { 1, 100 };

/// A variant of news: a longer headline than a message's, and nothing to answer.
// Strict in a draft, open in what the hub says.
template<JsonReader::Unknown unknown>
Result<Variant> newsVariantFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, unknown);
    return json.finish(Variant {
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, headlineLimits),
        .text = json.text("text"_L1, { 0, maxText }),
        .answers = {},
    });
}
} // namespace

QString toWord(Subject subject)
{
    return subjects.toWord(subject);
}

std::optional<Subject> subjectFromWord(QStringView word)
{
    return subjects.fromWord(word);
}

Variant News::in(const QString &wantedLanguage) const
{
    for (const auto &variant : variants) {
        if (variant.language == wantedLanguage && wantedLanguage != language)
            return variant;
    }
    return { .language = language, .headline = headline, .text = text, .answers = {} };
}

Result<News> newsFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(News {
        .id = json.uuid("id"_L1),
        .subject = json.word("subject"_L1, subjectFromWord),
        .icon = json.matching("icon"_L1, iconPattern),
        .sender = json.nested("sender"_L1, senderFromJson),
        .audience = json.list<Node>("audience"_L1, 1, 20, eachObject(nodeFromJson)),
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, headlineLimits),
        .text = json.text("text"_L1, { 0, maxText }),
        .pinned = json.boolean("pinned"_L1),
        .variants = json.list<Variant>("variants"_L1, 0, 8, eachObject(newsVariantFromJson<JsonReader::Unknown::Ignored>)),
        .publishedAt = json.time("publishedAt"_L1),
        .validUntil = json.timeOr("validUntil"_L1, {}),
    });
}

QJsonObject toJson(const News &news)
{
    QJsonObject object {
        { u"id"_s, news.id },
        { u"subject"_s, toWord(news.subject) },
        { u"icon"_s, news.icon },
        { u"sender"_s, toJson(news.sender) },
        { u"audience"_s, toJson(news.audience) },
        { u"language"_s, news.language },
        { u"headline"_s, news.headline },
        { u"text"_s, news.text },
        { u"pinned"_s, news.pinned },
        { u"variants"_s, toJson(news.variants) },
    };
    putOptional(object, "publishedAt"_L1, news.publishedAt);
    putOptional(object, "validUntil"_L1, news.validUntil);
    return object;
}

Result<NewsDraft> newsDraftFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    NewsDraft draft {
        .audience = json.texts("audience"_L1, 1, 20, nodeIdPattern),
        .subject = json.word("subject"_L1, subjectFromWord),
        .icon = json.matching("icon"_L1, iconPattern),
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, headlineLimits),
        .text = json.text("text"_L1, { 0, maxText }),
        .pinned = json.booleanOr("pinned"_L1, false),
        .variants = json.list<Variant>("variants"_L1, 0, 8, eachObject(newsVariantFromJson<JsonReader::Unknown::Refused>)),
        .validUntil = json.timeOr("validUntil"_L1, {}),
    };
    if (draft.audience.removeDuplicates() > 0)
        json.fail(json.pathOf("audience"_L1), u"names a node twice"_s);
    return json.finish(draft);
}
} // namespace palier
