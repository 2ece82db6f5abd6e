// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/pairing/pairing.h"
#include "hub/pairing/pairingstore.h"
#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::pairing
{
namespace
{
struct Offer {
    QString code;
    QString flat;
};

Result<CommandAnswer> offerFlat(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    auto &db = transaction.db;
    JsonReader json(body, u"pairing.offer"_s);
    auto offered = json.finish(Offer { json.matching("code"_L1, pairCodePattern), json.matching("flat"_L1, flatIdPattern) });
    if (!offered)
        return offered.error();
    auto allowed = can(db, actor, Verb::PairBoxes, offered->flat);
    if (!allowed)
        return allowed.error().kind == Error::Kind::NotFound ? notFound(u"pairing.offer.flat"_s) : allowed.error();
    auto code = findByCode(db, offered->code);
    if (!code)
        return code.error();
    if (!*code || (*code)->deviceState != "waiting"_L1 || (*code)->expiresAt <= transaction.now)
        return notFound(u"pairing.offer.code"_s);
    if (auto kept = offer(db, offered->code, offered->flat, actor.account); !kept)
        return kept.error();
    const QString changed = u"pairing:"_s + offered->code;
    transaction.announcements.live.append({ .what = changed, .account = actor.account });
    return CommandAnswer { .id = offered->code, .seqs = {} };
}
} // namespace

void addCommands(feed::Commands &commands)
{
    commands.add(u"pairing.offer"_s, Verb::PairBoxes, offerFlat);
}
} // namespace palier::hub::pairing
