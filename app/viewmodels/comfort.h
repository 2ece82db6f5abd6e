// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace palier
{
class Cache;

/// How the resident wants the television to look, speak and wait. Kept by the box under the names of its settings.
struct Comfort {
    enum class Theme { Night, Daylight, Contrast };

    QString language = QStringLiteral("fr"); ///< setting "language"
    int textSize = 100; ///< percent, one of `textSizes`; setting "text-size"
    Theme theme = Theme::Night; ///< setting "theme"
    int readingTime = 1; ///< a message stays so many times as long, one of `readingTimes`; 0: until it is closed; setting "reading-time"

    static const QStringList languages; ///< those the television speaks, its own first
    static const QList<int> textSizes;
    static const QList<int> readingTimes;
    [[nodiscard]] static std::optional<Theme> themeFromWord(QStringView word); ///< night, daylight, contrast
    [[nodiscard]] static QString word(Theme theme);

    /// What was chosen; what was not, or cannot be read, is as in `others`.
    [[nodiscard]] static Comfort kept(const Cache &cache, const Comfort &others);
    bool operator==(const Comfort &) const = default;
};
} // namespace palier
