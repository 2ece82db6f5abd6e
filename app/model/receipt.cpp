// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/receipt.h"

#include "core/clock.h"
#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto levels = makeWords<ReceiptLevel>({
    { ReceiptLevel::Stored, u"stored" },
    { ReceiptLevel::Presented, u"presented" },
    { ReceiptLevel::Read, u"read" },
    { ReceiptLevel::Answered, u"answered" },
});

Result<Receipt> readReceipt(const QJsonObject &object, const QString &path, JsonReader::Unknown unknown)
{
    JsonReader json(object, path, unknown);
    Receipt receipt {
        .message = json.uuid("message"_L1),
        .level = json.word("level"_L1, receiptLevelFromWord),
        .answer = json.matchingOr("answer"_L1, u"[a-z0-9-]{1,32}"_s, {}),
        .at = json.time("at"_L1),
    };
    if ((receipt.level == ReceiptLevel::Answered) == receipt.answer.isEmpty())
        json.fail(json.pathOf("answer"_L1), u"goes with level answered, and only with it"_s);
    return json.finish(receipt);
}
} // namespace

QString toWord(ReceiptLevel level)
{
    return levels.toWord(level);
}

std::optional<ReceiptLevel> receiptLevelFromWord(QStringView word)
{
    return levels.fromWord(word);
}

Result<Receipt> receiptFromJson(const QJsonObject &object, const QString &path)
{
    return readReceipt(object, path, JsonReader::Unknown::Refused);
}

Result<Receipt> receiptRowFromJson(const QJsonObject &object, const QString &path)
{
    return readReceipt(object, path, JsonReader::Unknown::Ignored);
}

QJsonObject toJson(const Receipt &receipt)
{
    QJsonObject object { { u"message"_s, receipt.message }, { u"level"_s, toWord(receipt.level) }, { u"at"_s, toWireTime(receipt.at) } };
    putOptional(object, "answer"_L1, receipt.answer);
    return object;
}
} // namespace palier
