// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/territory.h"

#include <QDateTime>

namespace palier
{
enum class HelpState { Open, Taken, Closed };
[[nodiscard]] QString toWord(HelpState state);
[[nodiscard]] std::optional<HelpState> helpStateFromWord(QStringView word);

/// A resident's call for help. Feed row of type `help`, in the scope of the flat, without `note`.
struct HelpRequest {
    static constexpr int longestText = 256;

    QString id;
    Node flat;
    QString household;
    QString place; ///< "Bâtiment B · Escalier 2"
    QString message; ///< the message it is about; empty: the red key
    QString headline; ///< of that message
    QString text; ///< what it is about, in the resident's own words; empty: not said
    HelpState state = HelpState::Open;
    QDateTime askedAt;
    QString takenBy; ///< "Karim"
    QDateTime takenAt;
    QDateTime closedAt;
    QString note; ///< staff's own, at most 500 characters
    bool operator==(const HelpRequest &) const = default;
};
[[nodiscard]] Result<HelpRequest> helpRequestFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const HelpRequest &request);
} // namespace palier
