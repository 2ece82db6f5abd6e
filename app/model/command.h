// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace palier
{
/// Something to change exactly once: the body of `POST /v1/commands`. `body` is decoded by the feature that `type` names.
struct Command {
    QString type; ///< "message.send", "help.request", …
    QJsonObject body;
};
[[nodiscard]] Result<Command> commandFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Command &command);

struct CommandAnswer {
    QString id; ///< of what was made or changed
    QMap<QString, qint64> seqs; ///< scope → seq of the change in it
    int flats = -1; ///< reached by message.send; -1: not said
};
[[nodiscard]] Result<CommandAnswer> commandAnswerFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const CommandAnswer &answer);
} // namespace palier
