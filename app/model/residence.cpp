// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/residence.h"

#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
using Unknown = JsonReader::Unknown;
constexpr TextLimits nameLimits { 1, 60 };
constexpr TextLimits roleLimits { 0, 60 };
constexpr TextLimits placeLimits { 0, 120 };
constexpr TextLimits noteLimits { 0, 200 };
constexpr TextLimits worksTextLimits { 0, 1000 };
constexpr int maxVariants = 8;
const auto wallTimeOrDatePattern = u"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?"_s;

template<Unknown unknown>
Result<LodgeVariant> lodgeVariantFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, unknown);
    return json.finish(LodgeVariant {
        .language = json.matching("language"_L1, languagePattern),
        .role = json.text("role"_L1, roleLimits),
        .place = json.text("place"_L1, placeLimits),
    });
}

/// A headline and a text that is at most `maxCharacters` long.
template<Unknown unknown, int maxCharacters>
Result<Variant> variantOf(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, unknown);
    return json.finish(Variant {
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, nameLimits),
        .text = json.text("text"_L1, { 0, maxCharacters }),
        .answers = {},
    });
}

WallTime wallTimeFrom(JsonReader &json, QLatin1StringView key)
{
    const QString text = json.matching(key, wallTimeOrDatePattern);
    const WallTime time { .date = QDate::fromString(text.left(10), Qt::ISODate), .minute = text.size() > 10 ? std::optional(minutesFromWire(text.mid(11))) : std::nullopt };
    if (!time.date.isValid())
        json.fail(json.pathOf(key), u"no day of the calendar"_s);
    return time;
}

bool isOrdered(const WallTime &from, const WallTime &until)
{
    if (from.date != until.date || !from.minute || !until.minute)
        return from.date <= until.date;
    return *from.minute < *until.minute;
}

template<Unknown unknown>
Lodge lodgeFrom(JsonReader &json, const QString &id)
{
    return {
        .id = id,
        .name = json.text("name"_L1, nameLimits),
        .language = json.matching("language"_L1, languagePattern),
        .role = json.text("role"_L1, roleLimits),
        .place = json.text("place"_L1, placeLimits),
        .variants = json.list<LodgeVariant>("variants"_L1, 0, maxVariants, eachObject(lodgeVariantFromJson<unknown>)),
        .hours = openingHoursFrom(json, unknown),
    };
}

template<Unknown unknown>
Contact contactFrom(JsonReader &json, const QString &id)
{
    return {
        .id = id,
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, nameLimits),
        .text = json.text("text"_L1, noteLimits),
        .phone = json.matching("phone"_L1, phonePattern),
        .emergency = json.booleanOr("emergency"_L1, false),
        .variants = json.list<Variant>("variants"_L1, 0, maxVariants, eachObject(variantOf<unknown, noteLimits.max>)),
    };
}

template<Unknown unknown>
Works worksFrom(JsonReader &json, const QString &id)
{
    Works works {
        .id = id,
        .language = json.matching("language"_L1, languagePattern),
        .headline = json.text("headline"_L1, nameLimits),
        .text = json.text("text"_L1, worksTextLimits),
        .variants = json.list<Variant>("variants"_L1, 0, maxVariants, eachObject(variantOf<unknown, worksTextLimits.max>)),
        .audience = {},
        .from = wallTimeFrom(json, "from"_L1),
        .until = {},
    };
    works.until = json.has("until"_L1) ? wallTimeFrom(json, "until"_L1) : WallTime { .date = works.from.date, .minute = {} };
    if (!isOrdered(works.from, works.until))
        json.fail(json.pathOf("until"_L1), u"must be after the beginning"_s);
    return works;
}

Variant wordsIn(const QString &wantedLanguage, const QList<Variant> &variants, const Variant &own)
{
    for (const auto &variant : variants) {
        if (variant.language == wantedLanguage && wantedLanguage != own.language)
            return variant;
    }
    return own;
}

QJsonArray variantsToJson(const QList<LodgeVariant> &variants)
{
    QJsonArray out;
    for (const auto &[language, role, place] : variants)
        out.append(QJsonObject { { u"language"_s, language }, { u"role"_s, role }, { u"place"_s, place } });
    return out;
}
} // namespace

const QString phonePattern = u"(?=.*[0-9].*[0-9])[0-9+(*#][0-9+ ().*#/-]{0,28}[0-9#*)]"_s;
const QString residenceIdPattern = u"residence:[1-9][0-9]{0,17}"_s;

QString toWire(const WallTime &time)
{
    return time.date.toString(Qt::ISODate) + (time.minute ? u'T' + minutesToWire(*time.minute) : QString());
}

LodgeVariant Lodge::in(const QString &wantedLanguage) const
{
    for (const auto &variant : variants) {
        if (variant.language == wantedLanguage && wantedLanguage != language)
            return variant;
    }
    return { .language = language, .role = role, .place = place };
}

Variant Contact::in(const QString &wantedLanguage) const
{
    return wordsIn(wantedLanguage, variants, { .language = language, .headline = headline, .text = text, .answers = {} });
}

Variant Works::in(const QString &wantedLanguage) const
{
    return wordsIn(wantedLanguage, variants, { .language = language, .headline = headline, .text = text, .answers = {} });
}

Result<Lodge> lodgeFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, Unknown::Ignored);
    const auto id = json.uuid("id"_L1);
    return json.finish(lodgeFrom<Unknown::Ignored>(json, id));
}

Result<Contact> contactFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, Unknown::Ignored);
    const auto id = json.uuid("id"_L1);
    return json.finish(contactFrom<Unknown::Ignored>(json, id));
}

Result<Works> worksFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, Unknown::Ignored);
    const auto id = json.uuid("id"_L1);
    auto works = worksFrom<Unknown::Ignored>(json, id);
    works.audience = json.list<Node>("audience"_L1, 1, 20, eachObject(nodeFromJson));
    return json.finish(works);
}

QJsonObject toJson(const Lodge &lodge)
{
    QJsonObject object {
        { u"id"_s, lodge.id },
        { u"name"_s, lodge.name },
        { u"language"_s, lodge.language },
        { u"role"_s, lodge.role },
        { u"place"_s, lodge.place },
        { u"variants"_s, variantsToJson(lodge.variants) },
    };
    putHours(object, lodge.hours);
    return object;
}

QJsonObject toJson(const Contact &contact)
{
    return {
        { u"id"_s, contact.id },
        { u"language"_s, contact.language },
        { u"headline"_s, contact.headline },
        { u"text"_s, contact.text },
        { u"phone"_s, contact.phone },
        { u"emergency"_s, contact.emergency },
        { u"variants"_s, toJson(contact.variants) },
    };
}

QJsonObject toJson(const Works &works)
{
    return {
        { u"id"_s, works.id },
        { u"language"_s, works.language },
        { u"headline"_s, works.headline },
        { u"text"_s, works.text },
        { u"variants"_s, toJson(works.variants) },
        { u"audience"_s, toJson(works.audience) },
        { u"from"_s, toWire(works.from) },
        { u"until"_s, toWire(works.until) },
    };
}

Result<LodgeDraft> lodgeDraftFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    const auto residence = json.matching("residence"_L1, residenceIdPattern);
    return json.finish(LodgeDraft { residence, lodgeFrom<Unknown::Refused>(json, {}) });
}

Result<ContactDraft> contactDraftFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    const auto residence = json.matching("residence"_L1, residenceIdPattern);
    const auto id = json.uuidOr("id"_L1, {});
    return json.finish(ContactDraft { residence, contactFrom<Unknown::Refused>(json, id) });
}

Result<WorksDraft> worksDraftFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    WorksDraft draft { .audience = json.texts("audience"_L1, 1, 20, nodeIdPattern), .works = {} };
    const auto id = json.uuidOr("id"_L1, {});
    draft.works = worksFrom<Unknown::Refused>(json, id);
    if (draft.audience.removeDuplicates() > 0)
        json.fail(json.pathOf("audience"_L1), u"names a node twice"_s);
    return json.finish(draft);
}
} // namespace palier
