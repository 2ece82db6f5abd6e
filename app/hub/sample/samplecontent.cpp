// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/sample/samplecontent.h"

#include "core/clock.h"
#include "core/ids.h"
#include "hub/help/helpstore.h"
#include "hub/messages/messagestore.h"
#include "hub/news/news.h"
#include "hub/residence/residence.h"
#include "hub/sample/sampledates.h"
#include "hub/territory/territorystore.h"
#include "model/receipt.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::sample
{
namespace
{
QDateTime ago(const Transaction &transaction, const QJsonObject &item)
{
    return transaction.now.addSecs(-60 * item.value("minutesAgo"_L1).toInteger());
}

QString textOf(const Transaction &transaction, const QJsonObject &item, QLatin1StringView key, const QString &language = u"fr"_s)
{
    return withDates(item.value(key).toString(), transaction.now.toLocalTime().date(), language);
}

QList<Answer> answersOf(const QJsonArray &labels)
{
    QList<Answer> answers;
    for (const auto &label : labels)
        answers.append({ u"a%1"_s.arg(answers.size() + 1), label.toString() });
    return answers;
}

QList<Variant> variantsOf(const Transaction &transaction, const QJsonObject &item)
{
    const auto arabic = item.value("ar"_L1).toObject();
    if (arabic.isEmpty())
        return {};
    return { Variant { u"ar"_s, textOf(transaction, arabic, "headline"_L1, u"ar"_s), textOf(transaction, arabic, "text"_L1, u"ar"_s),
        answersOf(arabic.value("answers"_L1).toArray()) } };
}

struct Seen {
    ReceiptLevel level;
    int minutesLater;
};

/// "2026-11-24T08:00": so many days from now, and the time where the sample has one.
QString wallTime(const Transaction &transaction, const QJsonObject &item, qint64 days, QLatin1StringView time)
{
    const QString day = transaction.now.toLocalTime().date().addDays(days).toString(Qt::ISODate);
    return item.contains(time) ? day + u'T' + item.value(time).toString() : day;
}

/// What staff would have sent.
QJsonObject draftOf(const Transaction &transaction, const QJsonObject &item, const QList<Node> &nodes)
{
    auto draft = item.value("body"_L1).toObject();
    if (item.value("type"_L1) != "works"_L1) {
        draft.insert(u"residence"_s, nodes.first().id);
        return draft;
    }
    QJsonArray audience;
    for (const auto &node : nodes)
        audience.append(node.id);
    const auto first = item.value("inDays"_L1).toInteger();
    draft.insert(u"audience"_s, audience);
    draft.insert(u"from"_s, wallTime(transaction, item, first, "at"_L1));
    draft.insert(u"until"_s, wallTime(transaction, item, first + item.value("days"_L1).toInteger(), "until"_L1));
    return draft;
}

Result<residence::Entry> entryOf(const QString &type, const QJsonObject &draft, const QList<Node> &nodes, const QDateTime &now)
{
    if (type == "lodge"_L1) {
        auto lodge = lodgeDraftFromJson(draft, type);
        return lodge ? (lodge->lodge.id = newId(now), residence::entryOf(lodge->lodge, lodge->residence)) : Result<residence::Entry>(lodge.error());
    }
    if (type == "contact"_L1) {
        auto contact = contactDraftFromJson(draft, type);
        return contact ? (contact->contact.id = newId(now), residence::entryOf(contact->contact, contact->residence)) : Result<residence::Entry>(contact.error());
    }
    auto works = worksDraftFromJson(draft, type);
    if (!works)
        return works.error();
    works->works.id = newId(now);
    works->works.audience = nodes;
    return residence::entryOf(works->works, {});
}

/// From 0 to `faces` - 1: different from text to text, the same at each run and on every machine.
int dice(const QString &text, int faces)
{
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return (static_cast<uchar>(hash[0]) * 256 + static_cast<uchar>(hash[1])) % faces;
}

/// How far a message came in a flat.
QList<Seen> storyOf(const QString &key, const SimulatedBox &box, const QString &reached, bool hasAnswers)
{
    const int luck = dice(key, 100);
    const int readers = reached == "seen"_L1 ? 0 : reached == "most"_L1 ? 78 : 45;
    const bool presents = box.presentsAll || luck < readers + 12;
    const bool reads = luck < readers || (box.presentsAll && hasAnswers);
    if (luck >= 94 && !presents)
        return {};
    QList<Seen> seen { { ReceiptLevel::Stored, 0 } };
    if (presents)
        seen.append({ ReceiptLevel::Presented, 1 + luck % 7 });
    if (reads)
        seen.append({ hasAnswers && (box.presentsAll || luck % 4 != 0) ? ReceiptLevel::Answered : ReceiptLevel::Read, 2 + luck % 19 });
    return seen;
}

Result<Done> addReceipts(Transaction &transaction, const Message &message, const QString &flat, const SimulatedBox &box, const QString &reached)
{
    const QString key = message.headline + flat;
    for (const auto &[level, later] : storyOf(key, box, reached, !message.answers.isEmpty())) {
        const QDateTime at = message.sentAt.addSecs(60 * later + 2);
        const auto &answers = message.answers;
        const QString answer = level == ReceiptLevel::Answered ? answers[dice(u"answer"_s + key, static_cast<int>(answers.size()))].id : QString();
        auto added = transaction.db.run(u"INSERT INTO receipt (message, flat, level, device, answer, at_box, at_hub) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            { message.id, flat, static_cast<int>(level), box.device, answer, toWireTime(at), toWireTime(at) });
        if (!added)
            return added.error();
    }
    return Done {};
}
} // namespace

Result<Node> nodeNamed(Database &db, const QString &chain)
{
    QStringList names = chain.split(u" > "_s);
    const QString last = names.takeLast();
    auto rows = db.rows(u"SELECT id, kind, name FROM node WHERE name = ?"_s, { last });
    if (!rows)
        return rows.error();
    for (const auto &row : std::as_const(*rows)) {
        auto place = territory::placeOf(db, row.first().toString());
        if (!place)
            return place.error();
        QStringList above;
        for (const auto &node : std::as_const(place->path))
            above.append(node.name);
        const bool fits = std::all_of(names.cbegin(), names.cend(), [&](const QString &name) { return above.contains(name); });
        if (fits)
            return place->flat;
    }
    return Error { Error::Kind::NotFound, u"the sample has no "_s + chain };
}

Result<QList<Node>> nodesNamed(Database &db, const QJsonArray &chains)
{
    QList<Node> nodes;
    for (const auto &chain : chains) {
        auto node = nodeNamed(db, chain.toString());
        if (!node)
            return node.error();
        nodes.append(*node);
    }
    return nodes;
}

Result<Done> addNews(Transaction &transaction, const QJsonObject &item, const Authors &authors)
{
    auto audience = nodesNamed(transaction.db, item.value("to"_L1).toArray());
    if (!audience)
        return audience.error();
    const auto author = authors.value(item.value("from"_L1).toString());
    const QDateTime at = ago(transaction, item);
    const News news {
        .id = newId(at),
        .subject = subjectFromWord(item.value("subject"_L1).toString()).value_or(Subject::Residence),
        .icon = item.value("icon"_L1).toString(),
        .sender = author.sender,
        .audience = *audience,
        .language = u"fr"_s,
        .headline = textOf(transaction, item, "headline"_L1),
        .text = textOf(transaction, item, "text"_L1),
        .pinned = item.value("pinned"_L1).toBool(),
        .variants = variantsOf(transaction, item),
        .publishedAt = at,
        .validUntil = transaction.now.addDays(item.value("validDays"_L1).toInt()),
    };
    auto published = news::publish(transaction, news, author.account);
    return published ? Result<Done>(Done {}) : published.error();
}

Result<Done> addMessage(Transaction &transaction, const QJsonObject &item, const Authors &authors, const SimulatedBoxes &simulated)
{
    auto audience = nodesNamed(transaction.db, item.value("to"_L1).toArray());
    if (!audience)
        return audience.error();
    const auto author = authors.value(item.value("from"_L1).toString());
    const QDateTime at = ago(transaction, item);
    const int cancelled = item.value("cancelledAfterMinutes"_L1).toInt();
    const Message message {
        .id = newId(at),
        .priority = priorityFromWord(item.value("priority"_L1).toString()).value_or(Priority::Normal),
        .sender = author.sender,
        .audience = *audience,
        .language = u"fr"_s,
        .headline = textOf(transaction, item, "headline"_L1),
        .text = textOf(transaction, item, "text"_L1),
        .answers = answersOf(item.value("answers"_L1).toArray()),
        .variants = variantsOf(transaction, item),
        .sentAt = at,
        .expiresAt = at.addSecs(60 * item.value("lastsMinutes"_L1).toInt()),
        .cancelledAt = cancelled > 0 ? at.addSecs(60 * cancelled) : QDateTime(),
    };
    auto kept = messages::insert(transaction.db, { message, author.account });
    if (!kept)
        return kept.error();
    auto published = messages::publish(transaction, message);
    if (!published)
        return published.error();
    auto flats = transaction.db.rows(u"SELECT flat FROM message_flat WHERE message = ?"_s, { message.id });
    if (!flats)
        return flats.error();
    for (const auto &row : std::as_const(*flats)) {
        const QString flat = row.first().toString();
        const auto box = simulated.value(flat);
        if (box.device.isEmpty())
            continue;
        if (auto added = addReceipts(transaction, message, flat, box, item.value("reached"_L1).toString()); !added)
            return added;
    }
    return Done {};
}

Result<Done> addResidenceEntry(Transaction &transaction, const QJsonObject &item, const Authors &authors)
{
    auto nodes = nodesNamed(transaction.db, item.value("to"_L1).toArray());
    if (!nodes)
        return nodes.error();
    auto home = residence::residenceOf(transaction.db, nodes->first().id);
    if (!home)
        return home.error();
    auto entry = entryOf(item.value("type"_L1).toString(), draftOf(transaction, item, *nodes), *nodes, ago(transaction, item));
    if (!entry)
        return entry.error();
    entry->residence = *home;
    auto published = residence::publish(transaction, *entry, authors.value(item.value("from"_L1).toString()).account);
    return published ? Result<Done>(Done {}) : published.error();
}

Result<Done> addHelp(Transaction &transaction, const QJsonObject &item, const QString &takenBy)
{
    auto flat = nodeNamed(transaction.db, item.value("flat"_L1).toString());
    if (!flat)
        return flat.error();
    auto place = territory::placeOf(transaction.db, flat->id);
    if (!place)
        return place.error();
    const QString headline = item.value("headline"_L1).toString();
    auto about = transaction.db.row(u"SELECT m.id FROM message m JOIN message_flat f ON f.message = m.id WHERE f.flat = ? AND m.body LIKE ?"_s,
        { flat->id, u"%\"headline\":\"%1\"%"_s.arg(headline.isEmpty() ? u"\n"_s : headline) });
    if (!about)
        return about.error();
    const QDateTime at = ago(transaction, item);
    auto kept = help::keep(transaction,
        HelpRequest {
            .id = newId(at),
            .flat = *flat,
            .place = territory::placeInWords(*place),
            .message = *about ? (*about)->first().toString() : QString(),
            .headline = *about ? headline : QString(),
            .state = helpStateFromWord(item.value("state"_L1).toString()).value_or(HelpState::Open),
            .askedAt = at,
            .takenBy = takenBy,
            .takenAt = at.addSecs(60 * item.value("takenAfter"_L1).toInt()),
            .closedAt = at.addSecs(60 * item.value("closedAfter"_L1).toInt()),
            .note = item.value("note"_L1).toString(),
        });
    return kept ? Result<Done>(Done {}) : kept.error();
}
} // namespace palier::hub::sample
