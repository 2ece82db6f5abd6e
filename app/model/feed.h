// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "model/receipt.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// What boxes and hub say to keep in step: docs/feed.md.
namespace palier
{
/// How far a reader is in a scope's history. Written `{e, s}`.
struct Cursor {
    QString epoch; ///< 16 hex digits
    qint64 seq = 0;
    bool digestDiffers = false; ///< asks to start over
    bool staging = false; ///< a start-over is under way: deltas go on from here even below the floor
    bool operator==(const Cursor &) const = default;
};

struct SyncRequest {
    QString boot; ///< new at each start of the program
    QString software;
    QMap<QString, Cursor> cursors; ///< by scope
    QList<Receipt> receipts;
    int max = 200; ///< rows
};
[[nodiscard]] Result<SyncRequest> syncRequestFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const SyncRequest &request);

/// One change of a row (scope, type, id).
struct Change {
    qint64 seq = 0;
    bool deleted = false; ///< op `del`, without body
    QString type; ///< place, message, news, help
    QString id;
    qint64 rev = 0;
    QJsonObject body;
    bool operator==(const Change &) const = default;
};

/// What is new in a scope: deltas after `from`, or (with `resetWhy`) its live rows from the beginning.
struct ScopeNews {
    QString epoch;
    qint64 from = 0; ///< of a delta
    qint64 to = 0;
    bool more = false;
    QString digest; ///< of all live rows at the head
    QList<Change> changes;
    QString resetWhy; ///< new, epoch, floor, future, digest; empty: a delta
    [[nodiscard]] bool isReset() const { return !resetWhy.isEmpty(); }
};

struct SyncAnswer {
    QDateTime now;
    QMap<QString, ScopeNews> scopes;
    QStringList scopeList; ///< all scopes of the credential; what is missing here is erased on the box
    qint64 pollAfterMs = 60'000;
};
[[nodiscard]] Result<SyncAnswer> syncAnswerFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const SyncAnswer &answer);

/// Order-independent checksum of a scope's live rows, kept up to date row by row.
class Digest
{
public:
    Digest() = default;
    [[nodiscard]] static std::optional<Digest> fromHex(QStringView hex);
    void add(QStringView type, QStringView id, qint64 rev);
    void remove(QStringView type, QStringView id, qint64 rev);
    [[nodiscard]] QString toHex() const; ///< 16 digits
    bool operator==(const Digest &) const = default;

private:
    quint64 m_sum = 0;
};

/// Anchored pattern of an epoch or a digest.
extern const QString hex64Pattern;
} // namespace palier
