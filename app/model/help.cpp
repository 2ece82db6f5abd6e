// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/help.h"

#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto states = makeWords<HelpState>({
    { HelpState::Open, u"open" },
    { HelpState::Taken, u"taken" },
    { HelpState::Closed, u"closed" },
});
}

QString toWord(HelpState state)
{
    return states.toWord(state);
}

std::optional<HelpState> helpStateFromWord(QStringView word)
{
    return states.fromWord(word);
}

Result<HelpRequest> helpRequestFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(HelpRequest {
        .id = json.uuid("id"_L1),
        .flat = json.nested("flat"_L1, nodeFromJson),
        .household = json.textOr("household"_L1, {}, { 0, 200 }),
        .place = json.text("place"_L1, { 0, 400 }),
        .message = json.uuidOr("message"_L1, {}),
        .headline = json.textOr("headline"_L1, {}, { 0, 100 }),
        .text = json.textOr("text"_L1, {}, { 0, HelpRequest::longestText }),
        .state = json.word("state"_L1, helpStateFromWord),
        .askedAt = json.time("askedAt"_L1),
        .takenBy = json.textOr("takenBy"_L1, {}, { 0, 100 }),
        .takenAt = json.timeOr("takenAt"_L1, {}),
        .closedAt = json.timeOr("closedAt"_L1, {}),
        .note = json.textOr("note"_L1, {}, { 0, 500 }),
    });
}

QJsonObject toJson(const HelpRequest &request)
{
    QJsonObject object {
        { u"id"_s, request.id },
        { u"flat"_s, toJson(request.flat) },
        { u"place"_s, request.place },
        { u"state"_s, toWord(request.state) },
    };
    putOptional(object, "askedAt"_L1, request.askedAt);
    putOptional(object, "household"_L1, request.household);
    putOptional(object, "message"_L1, request.message);
    putOptional(object, "headline"_L1, request.headline);
    putOptional(object, "text"_L1, request.text);
    putOptional(object, "takenBy"_L1, request.takenBy);
    putOptional(object, "takenAt"_L1, request.takenAt);
    putOptional(object, "closedAt"_L1, request.closedAt);
    putOptional(object, "note"_L1, request.note);
    return object;
}
} // namespace palier
