// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/erasures/erasures.h"
#include "hub/news/news.h"
#include "hub/territory/territorystore.h"
#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::news
{
namespace
{
News newsOf(const NewsDraft &draft, const Actor &actor, const QList<Node> &audience, const QDateTime &now)
{
    return News {
        .id = newId(now),
        .subject = draft.subject,
        .icon = draft.icon,
        .sender = { actor.displayName, actor.role, {} },
        .audience = audience,
        .language = draft.language,
        .headline = draft.headline,
        .text = draft.text,
        .pinned = draft.pinned,
        .variants = draft.variants,
        .publishedAt = now,
        .validUntil = draft.validUntil,
    };
}

Result<CommandAnswer> publishDraft(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    auto draft = newsDraftFromJson(body, u"news.publish"_s);
    if (!draft)
        return draft.error();
    if (draft->validUntil.isValid() && draft->validUntil <= transaction.now)
        return Error { Error::Kind::Invalid, u"is already over"_s, u"news.publish.validUntil"_s };
    for (qsizetype i = 0; i < draft->audience.size(); ++i) {
        auto allowed = can(transaction.db, actor, Verb::PublishNews, draft->audience[i]);
        if (!allowed)
            return allowed.error().kind == Error::Kind::NotFound ? notFound(u"news.publish.audience[%1]"_s.arg(i)) : allowed.error();
    }
    auto audience = territory::nodesNamed(transaction.db, draft->audience, u"news.publish.audience"_s);
    if (!audience)
        return audience.error();
    const auto news = newsOf(*draft, actor, *audience, transaction.now);
    auto seqs = publish(transaction, news, actor.account);
    if (seqs)
        return CommandAnswer { .id = news.id, .seqs = *seqs };
    auto error = seqs.error();
    if (error.kind == Error::Kind::TooLarge)
        error.field = u"news.publish"_s;
    return error;
}

/// The nodes a piece of news stands at; NotFound unless the actor's role published it and all of them are in their territory.
Result<QStringList> ownAudience(Database &db, const Actor &actor, const QString &id)
{
    auto rows = db.rows(u"SELECT a.node FROM news n JOIN news_audience a ON a.news = n.id"
                         " WHERE n.id = ? AND n.sender_role = ? AND n.withdrawn_at IS NULL"_s,
        { id, toWord(actor.role) });
    if (!rows)
        return rows.error();
    QStringList nodes;
    for (const auto &row : std::as_const(*rows)) {
        nodes.append(row.first().toString());
        if (auto allowed = can(db, actor, Verb::PublishNews, nodes.last()); !allowed)
            return allowed.error();
    }
    return nodes.isEmpty() ? Result<QStringList>(notFound()) : nodes;
}

Result<CommandAnswer> withdraw(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    JsonReader json(body, u"news.withdraw"_s);
    auto id = json.finish(json.uuid("news"_L1));
    if (!id)
        return id.error();
    auto nodes = ownAudience(transaction.db, actor, *id);
    if (!nodes)
        return nodes.error().kind == Error::Kind::NotFound ? notFound(u"news.withdraw.news"_s) : nodes.error();
    auto seqs = takeDown(transaction, *id, transaction.now);
    if (!seqs)
        return seqs.error();
    auto noted = erasures::note(transaction, erasures::news, *id);
    return noted ? Result<CommandAnswer>(CommandAnswer { .id = *id, .seqs = *seqs }) : noted.error();
}
} // namespace

void addCommands(feed::Commands &commands)
{
    commands.add(u"news.publish"_s, Verb::PublishNews, publishDraft);
    commands.add(u"news.withdraw"_s, Verb::PublishNews, withdraw);
}
} // namespace palier::hub::news
