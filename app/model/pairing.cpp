// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/pairing.h"

#include "core/clock.h"
#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto states = makeWords<PairState>({
    { PairState::Waiting, u"waiting" },
    { PairState::Offered, u"offered" },
    { PairState::Bound, u"bound" },
    { PairState::Expired, u"expired" },
});
}

const QString pairCodePattern = u"[BCDFGHJKLMNPQRSTVWXZ]{8}"_s;

QString toWord(PairState state)
{
    return states.toWord(state);
}

std::optional<PairState> pairStateFromWord(QStringView word)
{
    return states.fromWord(word);
}

Result<PairRequest> pairRequestFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(PairRequest {
        .secretHash = json.matching("secretHash"_L1, u"[0-9a-f]{64}"_s),
        .model = json.text("model"_L1, { 0, 60 }),
        .software = json.text("software"_L1, { 0, 60 }),
    });
}

QJsonObject toJson(const PairRequest &request)
{
    return { { u"secretHash"_s, request.secretHash }, { u"model"_s, request.model }, { u"software"_s, request.software } };
}

Result<PairCode> pairCodeFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(PairCode {
        .code = json.matching("code"_L1, pairCodePattern),
        .expiresAt = json.time("expiresAt"_L1),
        .pollAfterMs = json.integer("pollAfterMs"_L1, 100, 600'000),
        .url = json.text("url"_L1, { 1, 400 }),
    });
}

QJsonObject toJson(const PairCode &code)
{
    return {
        { u"code"_s, code.code },
        { u"expiresAt"_s, toWireTime(code.expiresAt) },
        { u"pollAfterMs"_s, code.pollAfterMs },
        { u"url"_s, code.url },
    };
}

Result<PairStatus> pairStatusFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    PairStatus status { .state = json.word("state"_L1, pairStateFromWord), .place = {} };
    if (json.has("place"_L1))
        status.place = json.nested("place"_L1, placeFromJson);
    return json.finish(status);
}

QJsonObject toJson(const PairStatus &status)
{
    QJsonObject object { { u"state"_s, toWord(status.state) } };
    if (status.place)
        object.insert("place"_L1, toJson(*status.place));
    return object;
}
} // namespace palier
