// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace palier
{
/// How far a message came on a box; each level implies the ones before.
enum class ReceiptLevel { Stored, Presented, Read, Answered };
[[nodiscard]] QString toWord(ReceiptLevel level);
[[nodiscard]] std::optional<ReceiptLevel> receiptLevelFromWord(QStringView word);

/// What a box says happened to a message. `stored`: kept by the box; `presented`: on a lit screen while somebody was
/// there; `read` and `answered`: a person confirmed with the remote.
struct Receipt {
    QString message;
    ReceiptLevel level = ReceiptLevel::Stored;
    QString answer; ///< with Answered: the answer's id
    QDateTime at; ///< by the box's clock, corrected by what it knows of the hub's
    bool operator==(const Receipt &) const = default;
};
[[nodiscard]] Result<Receipt> receiptFromJson(const QJsonObject &object, const QString &path);
/// The same as the hub says it, in a feed row.
[[nodiscard]] Result<Receipt> receiptRowFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Receipt &receipt);
} // namespace palier
