// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace palier
{
/// What a hub says of itself to everybody.
struct HubHealth {
    QString status; ///< a word of the API; newer hubs may say others
    QString version;
    bool operator==(const HubHealth &) const = default;
};
[[nodiscard]] Result<HubHealth> hubHealthFromJson(const QJsonObject &object, const QString &path);
} // namespace palier
