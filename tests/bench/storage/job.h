// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

/// What one accepted command writes, as the hub does it: the row as it was, the scope's next number, the row, the digest, the key.
/// The parameters of each statement are in the order that its comment names.
namespace job
{
inline constexpr auto findRow = "SELECT rev, deleted FROM change WHERE scope = ? AND type = ? AND id = ?"; // scope type id
inline constexpr auto advance = "UPDATE scope SET head = head + 1 WHERE id = ? RETURNING head, digest"; // scope
inline constexpr auto putRow = "INSERT INTO change (scope, seq, deleted, type, id, rev, body, changed_at) VALUES (?, ?, 0, ?, ?, 1, ?, ?)"
                               " ON CONFLICT (scope, type, id) DO UPDATE SET seq = excluded.seq, deleted = excluded.deleted, rev = excluded.rev,"
                               " body = excluded.body, changed_at = excluded.changed_at"; // scope head type id body time
inline constexpr auto keepDigest = "UPDATE scope SET digest = ? WHERE id = ?"; // digest scope
inline constexpr auto keepKey = "INSERT INTO idem (actor, idem_key, fingerprint, status, body, created_at) VALUES (?, ?, ?, 200, ?, ?)"; // actor id digest answer time

inline constexpr auto scope = "residence:1";
inline constexpr auto type = "message";
inline constexpr auto actor = "account:01936e5a-7c00-7abc-8def-0123456789ab";
inline constexpr auto digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
inline constexpr auto answer = R"({"id":"01936e5a-7c00-7abc-8def-0123456789ab","seqs":{"residence:1":4711},"flats":24})";
inline constexpr auto time = "2026-11-22T09:00:00.000Z";
inline constexpr auto makeScope = "INSERT INTO scope (id, epoch, head, floor, digest) VALUES ('residence:1', '0123456789abcdef', 0, 0, '0000000000000000')";

[[nodiscard]] inline QByteArray id(int number)
{
    return "01936e5a-7c00-7abc-8def-" + QByteArray::number(number).rightJustified(12, '0');
}
[[nodiscard]] inline QByteArray body()
{
    return R"({"id":"01936e5a-7c00-7abc-8def-0123456789ab","priority":"normal","text":")" + QByteArray(500, 'x') + R"("})";
}
} // namespace job
