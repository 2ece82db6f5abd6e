// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/licence.h"

#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int most = 200;
constexpr auto parts = makeWords<LicencePart>({
    { LicencePart::Box, u"box" },
    { LicencePart::Hub, u"hub" },
    { LicencePart::Pages, u"pages" },
});

std::optional<LicencePart> partFromWord(QStringView word)
{
    return parts.fromWord(word);
}

Result<Licence> licenceFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(Licence {
        .name = json.text("name"_L1, { 1, 60 }),
        .holder = json.text("holder"_L1, { 1, 100 }),
        .licence = json.matching("licence"_L1, u"[A-Za-z0-9.+-]+( WITH [A-Za-z0-9.+-]+)?"_s),
        .part = json.word("part"_L1, partFromWord),
        .from = json.texts("from"_L1, 1, most, u"(debian|cmake|npm|file|text):\\S+"_s),
    });
}
} // namespace

Result<QList<Licence>> licencesFromJson(const QByteArray &text)
{
    const auto object = parseJsonObject(text, {});
    if (!object)
        return object.error();
    JsonReader json(*object, {});
    return json.finish(json.list<Licence>("licences"_L1, 1, most, eachObject(licenceFromJson)));
}
} // namespace palier
