// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/licence.h"
#include "viewmodels/passagemodel.h"
#include "viewmodels/wording.h"

namespace palier
{
/// The version and the day for which the accessibility statement was last gone through. A test asks for that with each new version.
inline constexpr QLatin1StringView statementVersion { "0.1" };
[[nodiscard]] QDate statementDate();

/// What the page of that name says: about, licences, accessibility; empty for any other.
[[nodiscard]] QList<Passage> aboutPassages(const QString &page, const QList<Licence> &licences, const Wording &wording);
/// What it is called.
[[nodiscard]] QString aboutTitle(const QString &page);
} // namespace palier
