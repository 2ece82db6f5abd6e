// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/feed.h"

#include "core/clock.h"
#include "model/jsonreader.h"
#include "model/territory.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr qint64 maxSeq = 1LL << 53; // what a JSON number holds exactly

Result<Cursor> cursorFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(Cursor {
        .epoch = json.matching("e"_L1, hex64Pattern),
        .seq = json.integer("s"_L1, 0, maxSeq),
        .digestDiffers = !json.matchingOr("why"_L1, u"digest"_s, {}).isEmpty(),
        .staging = json.booleanOr("staging"_L1, false),
    });
}

QJsonObject toJson(const Cursor &cursor)
{
    QJsonObject object { { u"e"_s, cursor.epoch }, { u"s"_s, cursor.seq } };
    if (cursor.digestDiffers)
        object.insert("why"_L1, u"digest"_s);
    if (cursor.staging)
        object.insert("staging"_L1, true);
    return object;
}

Result<Change> changeFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    const auto op = json.matching("op"_L1, u"put|del"_s);
    Change change {
        .seq = json.integer("seq"_L1, 1, maxSeq),
        .deleted = op == "del"_L1,
        .type = json.matching("type"_L1, u"[a-z]{1,40}"_s),
        .id = json.text("id"_L1, { 1, 100 }),
        .rev = json.integer("rev"_L1, 1, maxSeq),
        .body = json.objectOr("body"_L1, {}),
    };
    if (op == "put"_L1 && change.body.isEmpty())
        json.fail(json.pathOf("body"_L1), u"is missing"_s);
    return json.finish(change);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object {
        { u"seq"_s, change.seq },
        { u"op"_s, change.deleted ? u"del"_s : u"put"_s },
        { u"type"_s, change.type },
        { u"id"_s, change.id },
        { u"rev"_s, change.rev },
    };
    if (!change.deleted)
        object.insert("body"_L1, change.body);
    return object;
}

QJsonArray toJson(const QList<Change> &changes)
{
    QJsonArray out;
    for (const auto &change : changes)
        out.append(toJson(change));
    return out;
}

/// A delta's and a reset's common fields; `from` and `why` tell them apart.
Result<ScopeNews> newsFields(const QJsonObject &object, const QString &path, bool isReset)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(ScopeNews {
        .epoch = json.matching("e"_L1, hex64Pattern),
        .from = isReset ? 0 : json.integer("from"_L1, 0, maxSeq),
        .to = json.integer("to"_L1, 0, maxSeq),
        .more = json.boolean("more"_L1),
        .digest = json.matching("digest"_L1, hex64Pattern),
        .changes = json.list<Change>("changes"_L1, 0, 10'000, eachObject(changeFromJson)),
        .resetWhy = isReset ? json.matching("why"_L1, u"[a-z]{1,20}"_s) : QString(),
    });
}

Result<ScopeNews> scopeNewsFromJson(const QJsonObject &object, const QString &path)
{
    if (!object.contains("reset"_L1))
        return newsFields(object, path, false);
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    const auto reset = json.object("reset"_L1);
    auto known = json.finish(Done {});
    if (!known)
        return known.error();
    return newsFields(reset, path + u".reset", true);
}

QJsonObject toJson(const ScopeNews &news)
{
    QJsonObject fields {
        { u"e"_s, news.epoch },
        { u"to"_s, news.to },
        { u"more"_s, news.more },
        { u"digest"_s, news.digest },
        { u"changes"_s, toJson(news.changes) },
    };
    if (!news.isReset()) {
        fields.insert("from"_L1, news.from);
        return fields;
    }
    fields.insert("why"_L1, news.resetWhy);
    return { { u"reset"_s, fields } };
}

/// A scope of any kind: a newer hub may have more of them.
const auto anyScopePattern = u"[a-z]{1,20}:[1-9][0-9]{0,17}"_s;

/// An object used as a map from scope to something.
template<typename T>
QMap<QString, T> byScope(JsonReader &json, QLatin1StringView key, const QString &pattern, Result<T> (*decode)(const QJsonObject &, const QString &))
{
    constexpr int max = 64;
    QMap<QString, T> out;
    const auto object = json.object(key);
    if (object.size() > max)
        json.fail(json.pathOf(key), u"has %1 entries; at most %2 are allowed"_s.arg(object.size()).arg(max));
    for (auto it = object.begin(); it != object.end() && out.size() < max; ++it) {
        const QString path = json.pathOf(key) + u'.' + it.key().left(60);
        if (!matchesWhole(it.key(), pattern) || !it.value().isObject()) {
            json.fail(path, u"expected a scope and an object"_s);
            break;
        }
        auto value = decode(it.value().toObject(), path);
        if (!value) {
            json.fail(value.error());
            break;
        }
        out.insert(it.key(), *std::move(value));
    }
    return out;
}

quint64 rowHash(QStringView type, QStringView id, qint64 rev)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(type.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(id.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(QByteArray::number(rev));
    return qFromBigEndian<quint64>(hash.result().constData());
}
} // namespace

const QString hex64Pattern = u"[0-9a-f]{16}"_s;

Result<SyncRequest> syncRequestFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(SyncRequest {
        .boot = json.uuid("boot"_L1),
        .software = json.textOr("software"_L1, {}, { 0, 60 }),
        .cursors = byScope<Cursor>(json, "cursors"_L1, scopeIdPattern, cursorFromJson),
        .receipts = json.list<Receipt>("receipts"_L1, 0, 200, eachObject(receiptFromJson)),
        .max = static_cast<int>(json.integerOr("max"_L1, 200, 1, 200)),
    });
}

QJsonObject toJson(const SyncRequest &request)
{
    QJsonObject cursors;
    for (auto it = request.cursors.begin(); it != request.cursors.end(); ++it)
        cursors.insert(it.key(), toJson(it.value()));
    QJsonArray receipts;
    for (const auto &receipt : request.receipts)
        receipts.append(toJson(receipt));
    QJsonObject object { { u"boot"_s, request.boot }, { u"cursors"_s, cursors }, { u"receipts"_s, receipts }, { u"max"_s, request.max } };
    putOptional(object, "software"_L1, request.software);
    return object;
}

Result<SyncAnswer> syncAnswerFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(SyncAnswer {
        .now = json.time("now"_L1),
        .scopes = byScope<ScopeNews>(json, "scopes"_L1, anyScopePattern, scopeNewsFromJson),
        .scopeList = json.texts("scopeList"_L1, 0, 64, anyScopePattern),
        .pollAfterMs = json.integer("pollAfterMs"_L1, 1'000, 86'400'000),
    });
}

QJsonObject toJson(const SyncAnswer &answer)
{
    QJsonObject scopes;
    for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it)
        scopes.insert(it.key(), toJson(it.value()));
    return {
        { u"now"_s, toWireTime(answer.now) },
        { u"scopes"_s, scopes },
        { u"scopeList"_s, QJsonArray::fromStringList(answer.scopeList) },
        { u"pollAfterMs"_s, answer.pollAfterMs },
    };
}

std::optional<Digest> Digest::fromHex(QStringView hex)
{
    constexpr auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    if (hex.size() != 16 || !std::all_of(hex.begin(), hex.end(), isDigit))
        return std::nullopt;
    Digest digest;
    digest.m_sum = hex.toULongLong(nullptr, 16);
    return digest;
}

void Digest::add(QStringView type, QStringView id, qint64 rev)
{
    m_sum += rowHash(type, id, rev);
}

void Digest::remove(QStringView type, QStringView id, qint64 rev)
{
    m_sum -= rowHash(type, id, rev);
}

QString Digest::toHex() const
{
    return u"%1"_s.arg(m_sum, 16, 16, QLatin1Char('0'));
}
} // namespace palier
