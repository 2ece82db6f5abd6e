// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Every decoder of app/model. The first byte chooses one ('a' and on), the rest is the JSON text.
#include "core/clock.h"
#include "fuzz.h"
#include "http/jsontext.h"
#include "model/command.h"
#include "model/feed.h"
#include "model/help.h"
#include "model/jsonreader.h"
#include "model/message.h"
#include "model/news.h"
#include "model/pairing.h"
#include "model/residence.h"

#include <QJsonDocument>

#include <array>

using namespace palier;
using namespace palier::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace
{
void checkRefusal(const Error &error)
{
    require(error.kind == Error::Kind::Invalid && !error.detail.isEmpty(), "a refusal says what is wrong");
    require(error.field.size() < 1000 && error.detail.size() < 1000, "a refusal is short, whatever was sent");
}

/// Half a surrogate pair, which raw bodies may hold, is an escape for Qt and a replacement character for us.
bool isWhole(const QJsonObject &object)
{
    return !QJsonDocument(object).toJson(QJsonDocument::Compact).contains("\\ud");
}

/// What was decoded is written and decoded again as the very same.
template<typename T>
void roundTrip(const QJsonObject &object, Result<T> (*decode)(const QJsonObject &, const QString &))
{
    const auto value = decode(object, u"it"_s);
    if (!value)
        return checkRefusal(value.error());
    const QJsonObject written = toJson(*value);
    const auto text = parseJsonObject(http::compactJson(written), {});
    require(bool(text) && (*text == written || !isWhole(written)), "what is written is JSON and says the same");
    const auto again = decode(*text, u"it"_s);
    require(bool(again), "what is written can be read");
    require(toJson(*again) == *text, "what is read is what was written");
}

template<typename T>
void decodeOnly(const QJsonObject &object, Result<T> (*decode)(const QJsonObject &, const QString &))
{
    if (const auto value = decode(object, u"it"_s); !value)
        checkRefusal(value.error());
}

Result<Command> anyCommand(const QJsonObject &object, const QString &)
{
    return commandFromJson(object);
}

using Check = void (*)(const QJsonObject &);
constexpr std::array<Check, 25> checks {
    [](const QJsonObject &object) { roundTrip(object, syncAnswerFromJson); },
    [](const QJsonObject &object) { roundTrip(object, syncRequestFromJson); },
    [](const QJsonObject &object) { roundTrip(object, messageFromJson); },
    [](const QJsonObject &object) { roundTrip(object, messageDraftFromJson); },
    [](const QJsonObject &object) { roundTrip(object, newsFromJson); },
    [](const QJsonObject &object) { decodeOnly(object, newsDraftFromJson); },
    [](const QJsonObject &object) { roundTrip(object, helpRequestFromJson); },
    [](const QJsonObject &object) { roundTrip(object, receiptFromJson); },
    [](const QJsonObject &object) { roundTrip(object, anyCommand); },
    [](const QJsonObject &object) { roundTrip(object, commandAnswerFromJson); },
    [](const QJsonObject &object) { roundTrip(object, pairRequestFromJson); },
    [](const QJsonObject &object) { roundTrip(object, pairCodeFromJson); },
    [](const QJsonObject &object) { roundTrip(object, pairStatusFromJson); },
    [](const QJsonObject &object) { roundTrip(object, placeFromJson); },
    [](const QJsonObject &object) { roundTrip(object, nodeFromJson); },
    [](const QJsonObject &object) { roundTrip(object, senderFromJson); },
    [](const QJsonObject &object) { roundTrip(object, answerFromJson); },
    [](const QJsonObject &object) { roundTrip(object, variantFromJson); },
    [](const QJsonObject &object) {
        const QString hex = object.value("digest"_L1).toString();
        if (const auto digest = Digest::fromHex(hex))
            require(digest->toHex() == hex.toLower(), "a digest is written as it was read");
        const auto time = fromWireTime(object.value("time"_L1).toString());
        require(!time.isValid() || toWireTime(time) == object.value("time"_L1).toString(), "a time is written as it was read");
    },
    [](const QJsonObject &object) { roundTrip(object, lodgeFromJson); },
    [](const QJsonObject &object) { roundTrip(object, contactFromJson); },
    [](const QJsonObject &object) { roundTrip(object, worksFromJson); },
    [](const QJsonObject &object) { decodeOnly(object, lodgeDraftFromJson); },
    [](const QJsonObject &object) { decodeOnly(object, contactDraftFromJson); },
    [](const QJsonObject &object) { decodeOnly(object, worksDraftFromJson); },
};
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const quint8 choice = input.byte();
    const auto object = parseJsonObject(input.rest().toByteArray(), u"it"_s);
    if (!object) {
        checkRefusal(object.error());
        return 0;
    }
    require(!isWhole(*object) || http::compactJson(*object) == QJsonDocument(*object).toJson(QJsonDocument::Compact), "our JSON writer agrees with Qt's");
    checks[quint8(choice - 'a') % checks.size()](*object);
    return 0;
}
