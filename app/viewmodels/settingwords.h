// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palier
{
/// What a page of settings is called: comfort, sound, speech, keys, picture; and of the other doors beside them: diagnostics, about.
[[nodiscard]] QString sectionName(const QString &section);
/// What a setting is called (see Settings::all).
[[nodiscard]] QString settingName(const QString &setting);
/// What one of its ways is called.
[[nodiscard]] QString choiceName(const QString &setting, const QString &key);
} // namespace palier
