// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace palier
{
/// Where something is used that Palier is made of or runs with.
enum class LicencePart { Box, Hub, Pages };

/// One entry of resources/licences.json.
struct Licence {
    QString name;
    QString holder; ///< of the rights
    QString licence; ///< SPDX
    LicencePart part = LicencePart::Box;
    QStringList from; ///< what of the repository it accounts for: "debian:PACKAGE", "cmake:NAME", "npm:PACKAGE", "file:PATTERN", "text:SPDX"
    bool operator==(const Licence &) const = default;
};

/// In the order of the file. Invalid names the field: "licences[2].part".
[[nodiscard]] Result<QList<Licence>> licencesFromJson(const QByteArray &json);
} // namespace palier
