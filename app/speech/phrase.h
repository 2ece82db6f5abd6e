// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace palier
{
/// Words of one language, said without a pause for another.
struct Phrase {
    QString text;
    QString language; ///< as in messages: "fr", "pt-BR"
    bool operator==(const Phrase &) const = default;
};
} // namespace palier
