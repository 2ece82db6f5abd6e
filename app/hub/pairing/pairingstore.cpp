// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/pairing/pairingstore.h"

#include "core/clock.h"
#include "core/log.h"
#include "hub/erasures/erasures.h"
#include "hub/feed/feedstore.h"
#include "hub/messages/receipts.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::hub::pairing
{
namespace
{
Q_LOGGING_CATEGORY(pairingLog, "palier.hub.pairing", QtWarningMsg)

constexpr auto codeLifetime = 10min;
constexpr int maxCodes = 5'000;
const QString columns = u"SELECT p.code, p.device, d.model, d.state, p.expires_at, p.flat, p.offered_by FROM pairing p JOIN device d ON d.id = p.device"_s;

QString newCode()
{
    static const QString letters = u"BCDFGHJKLMNPQRSTVWXZ"_s;
    QString code;
    while (code.size() < 8)
        code.append(letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))]);
    return code;
}

Result<std::optional<Code>> one(Database &db, const QString &condition, const QString &value)
{
    auto row = db.row(columns + condition, { value });
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Code>();
    const auto &fields = **row;
    return std::optional<Code>(Code {
        .code = fields[0].toString(),
        .device = fields[1].toString(),
        .model = fields[2].toString(),
        .deviceState = fields[3].toString(),
        .expiresAt = fromWireTime(fields[4].toString()),
        .flat = fields[5].toString(),
        .offeredBy = fields[6].toString(),
    });
}

Result<QString> addDevice(Transaction &transaction, const PairRequest &request)
{
    auto &db = transaction.db;
    auto number = db.row(u"UPDATE device_number SET last = last + 1 RETURNING last"_s);
    if (!number)
        return number.error();
    const QString id = u"device:"_s + (*number)->first().toString();
    auto added = db.run(u"INSERT INTO device (id, secret_hash, state, model, software, created_at) VALUES (?, ?, 'waiting', ?, ?, ?)"_s,
        { id, request.secretHash, request.model, request.software, toWireTime(transaction.now) });
    if (!added)
        return added.error();
    auto begun = feed::createScope(db, id);
    return begun ? Result<QString>(id) : begun.error();
}

Result<bool> isFull(Database &db)
{
    auto codes = db.row(u"SELECT COUNT(*) FROM pairing"_s);
    return codes ? Result<bool>((*codes)->first().toInt() >= maxCodes) : codes.error();
}

/// Codes that are over make way for new ones: else whoever asks for many would keep every new box out until they are tidied up.
Result<Done> makeRoom(Transaction &transaction)
{
    auto full = isFull(transaction.db);
    if (full && *full) {
        if (auto dropped = dropOldCodes(transaction.db, transaction.now); !dropped)
            return dropped.error();
        full = isFull(transaction.db);
    }
    if (!full)
        return full.error();
    if (*full)
        return Error { .kind = Error::Kind::Unavailable, .detail = u"too many boxes wait for a flat"_s, .field = {}, .retryAfterSeconds = 60 };
    return Done {};
}

/// The device of a new box, now or from before.
Result<QString> waitingDevice(Transaction &transaction, const PairRequest &request)
{
    auto known = transaction.db.row(u"SELECT id, state FROM device WHERE secret_hash = ?"_s, { request.secretHash });
    if (!known)
        return known.error();
    if (*known && (*known)->at(1).toString() != "waiting"_L1)
        return Error { Error::Kind::Invalid, u"was used before; make a new secret"_s, u"secretHash"_s };
    if (*known)
        return (*known)->first().toString();
    if (auto room = makeRoom(transaction); !room)
        return room.error();
    return addDevice(transaction, request);
}
} // namespace

Result<Code> begin(Transaction &transaction, const PairRequest &request)
{
    auto &db = transaction.db;
    auto device = waitingDevice(transaction, request);
    if (!device)
        return device.error();
    if (auto dropped = db.run(u"DELETE FROM pairing WHERE device = ?"_s, { *device }); !dropped)
        return dropped.error();
    const Code code { .code = newCode(), .device = *device, .model = request.model, .deviceState = u"waiting"_s, .expiresAt = transaction.now.addDuration(codeLifetime) };
    auto added = db.run(u"INSERT INTO pairing (code, device, expires_at) VALUES (?, ?, ?)"_s, { code.code, code.device, toWireTime(code.expiresAt) });
    return added ? Result<Code>(code) : added.error();
}

Result<std::optional<Code>> findByCode(Database &db, const QString &code)
{
    return one(db, u" WHERE p.code = ?"_s, code);
}

Result<std::optional<Code>> findByDevice(Database &db, const QString &device)
{
    return one(db, u" WHERE p.device = ?"_s, device);
}

Result<Done> offer(Database &db, const QString &code, const QString &flat, const QString &account)
{
    auto offered = db.run(u"UPDATE pairing SET flat = ?, offered_by = ? WHERE code = ?"_s, { flat, account, code });
    return offered ? Result<Done>(Done {}) : offered.error();
}

Result<Done> bind(Transaction &transaction, const QString &device, const QString &flat)
{
    auto &db = transaction.db;
    auto replaced = db.rows(u"UPDATE device SET state = 'revoked', revoked_at = ? WHERE flat = ? AND state = 'bound' AND id <> ? RETURNING id, secret_hash"_s,
        { toWireTime(transaction.now), flat, device });
    if (!replaced)
        return replaced.error();
    for (const auto &row : std::as_const(*replaced)) {
        transaction.announcements.revokedDevices.append(row.first().toString());
        transaction.announcements.log.append({ pairingLog, logLine(u"box-revoked"_s, { { u"device"_s, row.first().toString() } }) });
        if (auto noted = erasures::note(transaction, erasures::box, row[1].toString()); !noted)
            return noted;
    }
    transaction.announcements.log.append({ pairingLog, logLine(u"box-bound"_s, { { u"device"_s, device }, { u"flat"_s, flat } }) });
    auto bound = db.run(u"UPDATE device SET state = 'bound', flat = ?, bound_at = ? WHERE id = ?"_s, { flat, toWireTime(transaction.now), device });
    return bound ? messages::handOver(transaction, flat, device) : bound.error();
}

Result<QString> addBound(Transaction &transaction, const PairRequest &request, const QString &flat)
{
    auto device = addDevice(transaction, request);
    if (!device)
        return device;
    auto bound = bind(transaction, *device, flat);
    return bound ? device : bound.error();
}

Result<int> dropOldCodes(Database &db, const QDateTime &before)
{
    const QString limit = toWireTime(before);
    if (auto codes = db.run(u"DELETE FROM pairing WHERE expires_at < ?"_s, { limit }); !codes)
        return codes;
    const QString forgotten = u" (SELECT d.id FROM device d WHERE d.state = 'waiting' AND d.created_at < ? AND d.id NOT IN (SELECT device FROM pairing))"_s;
    if (auto scopes = db.run(u"DELETE FROM scope WHERE id IN"_s + forgotten, { limit }); !scopes)
        return scopes;
    return db.run(u"DELETE FROM device WHERE id IN"_s + forgotten, { limit });
}
} // namespace palier::hub::pairing
