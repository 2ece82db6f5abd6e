// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cache_p.h"

#include "core/ids.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// What the flat said through the box that stood here before.
FactStore::MessageFacts together(FactStore::MessageFacts facts, const Receipt &former)
{
    const auto fill = [&](QDateTime &at, ReceiptLevel level) {
        if (former.at.isValid() && former.level >= level && !at.isValid())
            at = former.at;
    };
    fill(facts.presentedAt, ReceiptLevel::Presented);
    fill(facts.readAt, ReceiptLevel::Read);
    if (former.level == ReceiptLevel::Answered && facts.answer.isEmpty()) {
        fill(facts.answeredAt, ReceiptLevel::Answered);
        facts.answer = former.answer;
    }
    return facts;
}

StoredMessage withFacts(const Message &message, const FactStore::MessageFacts &facts)
{
    auto confirmed = facts.readAt;
    if (facts.answeredAt.isValid() && (!confirmed.isValid() || facts.answeredAt < confirmed))
        confirmed = facts.answeredAt;
    return {
        .message = message,
        .storedAt = facts.storedAt,
        .presentedAt = facts.presentedAt,
        .confirmedAt = confirmed,
        .answer = facts.answer,
        .laterUntil = facts.laterUntil,
    };
}

bool isOfTheDisk(const Error &error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::NoSpace || error.kind == Error::Kind::Unavailable;
}

QDateTime beginOf(const Message &message)
{
    return message.startsAt.isValid() ? message.startsAt : message.sentAt;
}

/// A help request as the resident sees it before the hub's own row has come back.
HelpRequest requestOf(const OutboxItem &item, const std::optional<Place> &place, const QList<StoredMessage> &messages)
{
    const auto &body = item.command.body;
    HelpRequest request {
        .id = body.value("id"_L1).toString(),
        .flat = place ? place->flat : Node {},
        .message = body.value("message"_L1).toString(),
        .text = body.value("text"_L1).toString(),
        .state = HelpState::Open,
        .askedAt = fromWireTime(body.value("askedAt"_L1).toString()),
    };
    const auto about = std::find_if(messages.begin(), messages.end(), [&](const auto &stored) { return stored.message.id == request.message; });
    if (about != messages.end())
        request.headline = about->message.headline;
    return request;
}
} // namespace

QSet<QString> shownTypes()
{
    return { u"message"_s, u"news"_s, u"help"_s, u"place"_s, u"lodge"_s, u"contact"_s, u"works"_s };
}

bool StoredMessage::isCurrent(const QDateTime &now) const
{
    return !message.cancelledAt.isValid() && (!message.startsAt.isValid() || message.startsAt <= now)
        && (!message.expiresAt.isValid() || now < message.expiresAt);
}

Result<QList<StoredMessage>> Cache::messages() const
{
    const auto messages = d->decoded(u"message"_s, messageFromJson, d->knownMessages);
    const auto receipts = d->decoded(u"receipt"_s, receiptRowFromJson, d->knownReceipts);
    if (!messages || !receipts)
        return messages ? receipts.error() : messages.error();
    QHash<QString, Receipt> former;
    for (const auto &receipt : *receipts)
        former.insert(receipt.message, receipt);
    QList<StoredMessage> out;
    for (const auto &message : *messages)
        out.append(withFacts(message, together(d->facts->facts(message.id), former.value(message.id))));
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        const auto left = beginOf(a.message);
        const auto right = beginOf(b.message);
        return left != right ? left > right : a.message.id > b.message.id;
    });
    return out;
}

Result<QList<News>> Cache::news() const
{
    auto news = d->decoded(u"news"_s, newsFromJson, d->knownNews);
    if (!news)
        return news;
    const auto now = d->clock.now();
    news->removeIf([&](const News &item) { return item.validUntil.isValid() && item.validUntil <= now; });
    std::sort(news->begin(), news->end(), [](const auto &a, const auto &b) {
        if (a.pinned != b.pinned)
            return a.pinned;
        return a.publishedAt != b.publishedAt ? a.publishedAt > b.publishedAt : a.id > b.id;
    });
    return news;
}

Result<QList<Lodge>> Cache::lodges() const
{
    auto lodges = d->decoded(u"lodge"_s, lodgeFromJson, d->knownLodges);
    if (lodges)
        std::sort(lodges->begin(), lodges->end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    return lodges;
}

Result<QList<Contact>> Cache::contacts() const
{
    auto contacts = d->decoded(u"contact"_s, contactFromJson, d->knownContacts);
    if (contacts)
        std::sort(contacts->begin(), contacts->end(), [](const auto &a, const auto &b) { return a.emergency != b.emergency ? a.emergency : a.id < b.id; });
    return contacts;
}

Result<QList<Works>> Cache::works() const
{
    auto works = d->decoded(u"works"_s, worksFromJson, d->knownWorks);
    if (!works)
        return works;
    std::sort(works->begin(), works->end(), [](const auto &a, const auto &b) {
        const auto beginOfDay = [](const Works &item) { return item.from.minute.value_or(-1); };
        return std::tuple(a.from.date, beginOfDay(a), a.id) < std::tuple(b.from.date, beginOfDay(b), b.id);
    });
    return works;
}

Result<QList<HelpRequest>> Cache::helpRequests() const
{
    auto requests = d->decoded(u"help"_s, helpRequestFromJson, d->knownHelp);
    if (!requests || d->wipeDue)
        return requests;
    const auto items = d->facts->outbox().items();
    const auto shown = messages();
    if (!items || !shown)
        return items ? shown.error() : items.error();
    for (const auto &item : *items) {
        if (item.command.type != "help.request"_L1 || item.state == OutboxItem::State::Failed)
            continue;
        const auto request = requestOf(item, place(), *shown);
        const bool known = std::any_of(requests->begin(), requests->end(), [&](const auto &held) { return held.id == request.id; });
        if (!known)
            requests->append(request);
    }
    std::sort(requests->begin(), requests->end(), [](const auto &a, const auto &b) { return a.askedAt > b.askedAt; });
    return requests;
}

Result<QList<OutboxItem>> Cache::outbox() const
{
    return d->facts->outbox().items();
}

std::optional<Place> Cache::place() const
{
    const auto places = d->decoded(u"place"_s, placeFromJson, d->knownPlaces);
    return places && !places->isEmpty() ? std::optional(places->first()) : std::nullopt;
}

QDateTime Cache::lastContact() const
{
    return d->rows->lastContact();
}

QString Cache::identity() const
{
    return d->facts->identity();
}

QString Cache::setting(const QString &name, const QString &fallback) const
{
    const auto value = d->facts->setting(name);
    return value.isNull() ? fallback : value;
}

/// What the disk refused is also said, so that it is tried again and `recovered` follows.
template<typename T>
Result<T> Cache::told(const Result<T> &result)
{
    if (!result && isOfTheDisk(result.error()))
        Q_EMIT failed(result.error());
    return result;
}

Result<Done> Cache::addReceipt(const Receipt &receipt)
{
    (void)d->revive(); // what is still lost refuses the write
    auto added = againIfFull([&] { return d->facts->addReceipt(receipt); });
    if (!added && isOfTheDisk(added.error())) {
        Q_EMIT failed(added.error());
        added = d->facts->hold(receipt);
    }
    if (!added)
        return added.error();
    if (*added) {
        Q_EMIT changed({ u"message"_s });
        Q_EMIT receiptsAdded();
    }
    return Done {};
}

Result<Done> Cache::postpone(const QString &message, const QDateTime &until)
{
    (void)d->revive();
    const auto postponed = againIfFull([&] { return d->facts->postpone(message, until); });
    if (postponed)
        Q_EMIT changed({ u"message"_s });
    return told(postponed);
}

Result<QString> Cache::enqueue(const Command &command)
{
    if (d->aside) // it could be lost with the power, and its key
        return told(Result<QString>(Error { Error::Kind::Storage, u"the disk is read-only: no command can be kept"_s }));
    (void)d->revive();
    const auto now = d->clock.now();
    const OutboxItem item { .key = newId(now), .command = command, .createdAt = now };
    const auto queued = againIfFull([&] { return d->facts->outbox().add(item); });
    if (!queued)
        return told(Result<QString>(queued.error()));
    if (command.type == "help.request"_L1)
        Q_EMIT changed({ u"help"_s });
    Q_EMIT commandQueued();
    return item.key;
}

Result<Done> Cache::setSetting(const QString &name, const QString &value)
{
    (void)d->revive();
    return told(againIfFull([&] { return d->facts->setSetting(name, value); }));
}
} // namespace palier
