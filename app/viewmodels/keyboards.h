// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/keyboard.h"

namespace palier
{
/// The layout with the digits and signs, beside those of letters.
inline constexpr QLatin1StringView signsKeyboard("digits");
/// Ids of the built-in layouts of letters, in their order.
[[nodiscard]] QStringList letterKeyboards();
/// A built-in layout; NotFound where there is none of that id.
[[nodiscard]] Result<KeyboardLayout> builtInKeyboard(const QString &id);
/// What a screen reader says of a key: "full stop" for "."; a letter is its own name.
[[nodiscard]] QString keyName(const QString &key);
} // namespace palier
