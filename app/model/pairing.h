// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/territory.h"

#include <QDateTime>

namespace palier
{
struct PairRequest {
    QString secretHash; ///< SHA-256 of the secret's 32 bytes, hex
    QString model;
    QString software;
};
[[nodiscard]] Result<PairRequest> pairRequestFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const PairRequest &request);

struct PairCode {
    QString code; ///< 8 letters of BCDFGHJKLMNPQRSTVWXZ
    QDateTime expiresAt;
    qint64 pollAfterMs = 5'000;
    QString url; ///< what the QR code holds
};
[[nodiscard]] Result<PairCode> pairCodeFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const PairCode &code);

enum class PairState { Waiting, Offered, Bound, Expired };
[[nodiscard]] QString toWord(PairState state);
[[nodiscard]] std::optional<PairState> pairStateFromWord(QStringView word);

struct PairStatus {
    PairState state = PairState::Waiting;
    std::optional<Place> place; ///< once offered
};
[[nodiscard]] Result<PairStatus> pairStatusFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const PairStatus &status);

extern const QString pairCodePattern;
} // namespace palier
