// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"
#include "cache/factstore.h"
#include "cache/localfile.h"
#include "cache/rowstore.h"
#include "storage/folderlock.h"

#include <QHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

namespace palier
{
/// By id: the body that was decoded, and what it says. Not by rev: a restored hub may count the same revs again.
template<typename T>
using DecodedRows = QHash<QString, std::pair<QByteArray, std::optional<T>>>;

class Cache::Private
{
public:
    explicit Private(const Clock &usedClock)
        : clock(usedClock)
    {
    }
    [[nodiscard]] static Result<std::unique_ptr<Cache>> open(std::unique_ptr<Private> d);

    /// The rows of a type, decoded once per body; one that this version cannot read is left out.
    template<typename T>
    [[nodiscard]] Result<QList<T>> decoded(const QString &type, Result<T> (*decode)(const QJsonObject &, const QString &), DecodedRows<T> &known) const
    {
        if (wipeDue)
            return QList<T> {};
        const auto found = rows->rows(type);
        if (!found)
            return found.error();
        DecodedRows<T> now;
        QList<T> out;
        for (const auto &row : *found) {
            auto value = known.value(row.id);
            if (value.first != row.body)
                value = { row.body, readable(decode(QJsonDocument::fromJson(row.body).object(), type)) };
            if (value.second)
                out.append(*value.second);
            now.insert(row.id, value);
        }
        known = now;
        return out;
    }
    template<typename T>
    [[nodiscard]] static std::optional<T> readable(const Result<T> &value)
    {
        return value ? std::optional(*value) : std::nullopt;
    }
    [[nodiscard]] QString identityPath() const { return folder.isEmpty() ? QString() : folder + QLatin1String("/identity.json"); }

    const Clock &clock;
    void takeBallast();
    [[nodiscard]] Result<Done> openStores();
    /// Before each write: after an error of the disk the databases are opened again. The first error counts.
    [[nodiscard]] Result<Done> revive();
    /// The disk takes writes again: what was kept aside goes there.
    [[nodiscard]] Result<Done> goHome();
    [[nodiscard]] Result<Done> bringFrom(const QString &from);
    /// Everything of the flat. The identity goes last: who dies before asks again with it, and is told again to wipe.
    [[nodiscard]] Result<Done> erase();

    QString folder; ///< where the databases are; empty: in memory
    QString home; ///< while they are aside: where they belong
    std::unique_ptr<QTemporaryDir> aside; ///< the copy of a folder that cannot be written; null: it can
    bool wipedAside = false; ///< and not yet at home
    bool wipeDue = false; ///< a wipe failed: it is tried again, and until then nobody is paired
    std::unique_ptr<FolderLock> lock;
    std::shared_ptr<Ballast> ballast; ///< null: in memory
    QTimer again; ///< runs while something is not written
    std::unique_ptr<FactStore> facts;
    std::unique_ptr<RowStore> rows;
    mutable DecodedRows<Message> knownMessages;
    mutable DecodedRows<Receipt> knownReceipts;
    mutable DecodedRows<News> knownNews;
    mutable DecodedRows<Lodge> knownLodges;
    mutable DecodedRows<Contact> knownContacts;
    mutable DecodedRows<Works> knownWorks;
    mutable DecodedRows<HelpRequest> knownHelp;
    mutable DecodedRows<Place> knownPlaces;
    QHash<QString, int> completeSinceAccepted; ///< key of an accepted command → complete answers since
};
} // namespace palier
