// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/command.h"

#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
Result<Command> commandFromJson(const QJsonObject &object)
{
    JsonReader json(object, {});
    return json.finish(Command {
        .type = json.matching("type"_L1, u"[a-z]{1,20}\\.[a-z]{1,20}"_s),
        .body = json.object("body"_L1),
    });
}

QJsonObject toJson(const Command &command)
{
    return { { u"type"_s, command.type }, { u"body"_s, command.body } };
}

Result<CommandAnswer> commandAnswerFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    CommandAnswer answer { .id = json.textOr("id"_L1, {}, { 0, 100 }), .seqs = {}, .flats = static_cast<int>(json.integerOr("flats"_L1, -1, -1, 10'000'000)) };
    const auto seqs = json.object("seqs"_L1);
    for (auto it = seqs.begin(); it != seqs.end(); ++it)
        answer.seqs.insert(it.key(), it.value().toInteger());
    return json.finish(answer);
}

QJsonObject toJson(const CommandAnswer &answer)
{
    QJsonObject seqs;
    for (auto it = answer.seqs.begin(); it != answer.seqs.end(); ++it)
        seqs.insert(it.key(), it.value());
    QJsonObject object { { u"seqs"_s, seqs } };
    putOptional(object, "id"_L1, answer.id);
    if (answer.flats >= 0)
        object.insert("flats"_L1, answer.flats);
    return object;
}
} // namespace palier
