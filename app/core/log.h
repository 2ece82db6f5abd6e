// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMetaEnum>
#include <QString>

#include <optional>
#include <utility>

/// What the programs log: one event a line, `key=value`. Ids are logged; names, texts, secrets, pairing codes and addresses of people never are.
namespace palier
{
using LogFields = QList<std::pair<QString, QString>>;

/// "event=box-bound device=device:7"; values are quoted where they need it. Log it `noquote()`.
[[nodiscard]] QString logLine(const QString &event, const LogFields &fields = {});

/// The name of a Q_ENUM's value in lower case: "online".
template<typename Enum>
[[nodiscard]] QString enumWord(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value))).toLower();
}

enum class LogLevel { Debug, Info, Warning };
/// "debug", "info" or "warning".
[[nodiscard]] std::optional<LogLevel> logLevelFromWord(const QString &word);
/// From now on each line of this program's log goes to stderr as "time=… level=… category=… event=…"; a line that is no event becomes
/// `event=message detail="…"`. Below `least` nothing is written.
void installLog(LogLevel least);
} // namespace palier
