// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QLocale>

#include <optional>

namespace palier
{
/// The one of these voices' locales that speaks `language` ("fr", "pt-BR"); nothing when none does. Qt itself must not be asked for one it
/// does not have: it then speaks with whatever voice comes first (docs/decisions/0010-speech.md).
[[nodiscard]] std::optional<QLocale> voiceLocale(const QString &language, const QList<QLocale> &available);
} // namespace palier
