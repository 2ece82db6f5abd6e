// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "stage.h"

namespace palier::walk
{
/// Gives a fixture so many messages, all read, and so many news: copies of its first.
[[nodiscard]] std::function<void(QJsonObject &)> multiplied(int count);

/// What is wrong with where the focus is: nothing has it, or what has it is not wholly inside the safe area. Empty when nothing is.
[[nodiscard]] QString faultOfFocus(const Stage &stage);
/// Goes everywhere the arrows lead on what is shown now: controls that no arrow leads to or away from, and faults of the focus on the way.
[[nodiscard]] QStringList faultsOfArrows(Stage &stage);
/// Opens what each control opens: where Back does not return to that control.
[[nodiscard]] QStringList faultsOfBack(Stage &stage);
/// Lets a message and a piece of news arrive while each control has the focus: where they move it.
[[nodiscard]] QStringList faultsOfArrival(Stage &stage);
/// Presses OK on a control that asks a question: arrows that lead out of it, and where its harmless answer leads other than back to that control.
[[nodiscard]] QStringList faultsOfQuestion(Stage &stage, const QString &opener);
} // namespace palier::walk
