// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace palier::hub::sample
{
/// Puts days in the place of {j3} ("mardi"), {d3} ("1er décembre") and {w3} ("mardi 1er décembre"): three days after `today`.
[[nodiscard]] QString withDates(const QString &text, const QDate &today, const QString &language);
} // namespace palier::hub::sample
