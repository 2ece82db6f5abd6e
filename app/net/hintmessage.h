// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QString>

#include <optional>
#include <utility>

namespace palier
{
/// What the hub says over the hint socket (docs/feed.md). Whatever else stands in it is no error: a hint only saves time.
struct HintMessage {
    QMap<QString, qint64> heads; ///< scope → newest seq
    std::optional<std::pair<int, int>> bye; ///< come back after that many seconds, from and to; at most an hour
};
[[nodiscard]] HintMessage hintMessageFrom(const QString &text);
} // namespace palier
