// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSqlError>
#include <QVariantList>

#include <optional>

namespace palier
{
/// One prepared statement of a connection, run again and again. An error that is not valid means that all went well.
class Statement
{
public:
    virtual ~Statement() = default;
    Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    /// Runs it; `values` take the place of the question marks. A null QString is an empty text; only an invalid QVariant is NULL.
    [[nodiscard]] virtual QSqlError run(const QVariantList &values) = 0;
    /// The next row of the answer; nothing at its end, or when it cannot be read.
    [[nodiscard]] virtual std::optional<QVariantList> next() = 0;
    [[nodiscard]] virtual QSqlError lastError() const = 0;
    /// The number of rows that it changed.
    [[nodiscard]] virtual int changed() const = 0;
    /// Lets go of the answer.
    virtual void finish() = 0;
};
} // namespace palier
