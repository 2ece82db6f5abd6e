// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"
#include "cache/factstore.h"
#include "cache/rowstore.h"

#include <QHash>
#include <QJsonDocument>
#include <QLockFile>

namespace palier
{
class Cache::Private
{
public:
    explicit Private(const Clock &usedClock)
        : clock(usedClock)
    {
    }
    [[nodiscard]] static Result<std::unique_ptr<Cache>> open(std::unique_ptr<Private> d);

    /// The rows of a type, decoded; one that this version cannot read is left out.
    template<typename T>
    [[nodiscard]] Result<QList<T>> decoded(const QString &type, Result<T> (*decode)(const QJsonObject &, const QString &)) const
    {
        const auto found = rows->rows(type);
        if (!found)
            return found.error();
        QList<T> out;
        for (const auto &row : *found) {
            if (auto value = decode(QJsonDocument::fromJson(row.body).object(), type))
                out.append(*std::move(value));
        }
        return out;
    }
    [[nodiscard]] QString identityPath() const { return folder.isEmpty() ? QString() : folder + QLatin1String("/identity.json"); }

    const Clock &clock;
    QString folder; ///< empty: in memory
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<FactStore> facts;
    std::unique_ptr<RowStore> rows;
    QHash<QString, int> completeSinceAccepted; ///< key of an accepted command → complete answers since
};
} // namespace palier
