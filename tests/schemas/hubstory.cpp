// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "schemastories.h"

#include "core/ids.h"
#include "hub/feed/feedstore.h"
#include "hub/schema.h"
#include "hubfixture.h"
#include "schemadump.h"

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace palier::hub;

namespace palier::testing
{
namespace
{
const auto secret = QString(64, u'c'); ///< of the box in flat:1
const auto headline = u"L'ascenseur est \"réparé\""_s;
const Headers boxOfFlat1 { { "authorization"_ba, "Bearer " + secret.toLatin1() } };

void must(const Outcome &outcome, const char *what)
{
    if (outcome.status != 200)
        qFatal("%s: %d %s", what, outcome.status, outcome.response.body.constData());
}

void giveKnownSecret(HubFixture &hub)
{
    hub.inDatabase([](Transaction &transaction) {
        return transaction.db.run(u"UPDATE device SET secret_hash = ? WHERE flat = 'flat:1'"_s, { sha256Hex(QByteArray::fromHex(secret.toLatin1())) });
    });
}

/// What uploads leave in the database; the files themselves are no part of it.
void addMedia(HubFixture &hub)
{
    hub.inDatabase([](Transaction &transaction) -> Result<Done> {
        const QString whole(64, u'e');
        const QString now = toWireTime(transaction.now);
        for (const auto &added : {
                 transaction.db.run(u"INSERT INTO upload (id, actor, sha256, media_type, length, received, created_at, expires_at) VALUES (?, 'device:1', ?, 'video/mp4', 9, 0, ?, ?)"_s,
                     { newId(transaction.now), QString(64, u'f'), now, toWireTime(transaction.now.addDays(14)) }),
                 transaction.db.run(u"INSERT INTO media (sha256, media_type, size, added_at) VALUES (?, 'image/png', 12, ?)"_s, { whole, now }),
                 transaction.db.run(u"INSERT INTO media_of_scope (sha256, scope) VALUES (?, 'building:1')"_s, { whole }),
             }) {
            if (!added)
                return added.error();
        }
        return Done {};
    });
}

void playStory(HubFixture &hub)
{
    giveKnownSecret(hub);
    const auto karim = hub.as(u"karim"_s);
    const auto landlord = hub.as(u"bailleur"_s);
    const auto now = hub.clock.now();
    const auto sent = hub.command(karim, u"message.send"_s, draft(u"building:1"_s, headline));
    must(sent, "send");
    const QString message = sent.body.value("id"_L1).toString();
    const auto gone = hub.command(karim, u"message.send"_s, draft(u"flat:1"_s, u"Un mot de trop"_s));
    must(hub.command(karim, u"message.cancel"_s, { { u"message"_s, gone.body.value("id"_L1) } }), "cancel");
    must(hub.sync(boxOfFlat1, {}, { receipt(message, u"stored"_s, now), receipt(message, u"presented"_s, now), receipt(message, u"answered"_s, now, u"yes"_s) }), "sync");
    const QJsonObject news { { u"audience"_s, QJsonArray { u"residence:1"_s } }, { u"language"_s, u"fr"_s }, { u"headline"_s, u"Fête des voisins"_s },
        { u"text"_s, u"Samedi dans la cour."_s }, { u"subject"_s, u"works"_s }, { u"icon"_s, u"wrench"_s } };
    must(hub.command(landlord, u"news.publish"_s, news), "publish");
    const auto old = hub.command(landlord, u"news.publish"_s, news);
    must(hub.command(landlord, u"news.withdraw"_s, { { u"news"_s, old.body.value("id"_L1) } }), "withdraw");
    const QJsonObject contact { { u"residence"_s, u"residence:1"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, u"Ascenseur"_s }, { u"text"_s, u"Jour et nuit"_s },
        { u"phone"_s, u"04 91 55 00 00"_s } };
    must(hub.command(karim, u"contact.publish"_s, contact), "tell a number");
    for (const bool closed : { true, false }) {
        const QString help = newId(now);
        must(hub.command(boxOfFlat1, u"help.request"_s, { { u"id"_s, help }, { u"message"_s, message }, { u"text"_s, u"La porte du hall"_s }, { u"askedAt"_s, toWireTime(now) } }), "ask for help");
        if (!closed)
            break;
        must(hub.command(karim, u"help.take"_s, { { u"help"_s, help } }), "take");
        must(hub.command(karim, u"help.close"_s, { { u"help"_s, help }, { u"note"_s, u"clé rendue"_s } }), "close");
    }
    const auto code = hub.post(u"/v1/pair"_s, { { u"secretHash"_s, QString(64, u'd') }, { u"model"_s, u"Box"_s }, { u"software"_s, u"1"_s } });
    must(code, "ask for a code");
    must(hub.command(karim, u"pairing.offer"_s, { { u"code"_s, code.body.value("code"_L1) }, { u"flat"_s, u"flat:2"_s } }), "offer");
    addMedia(hub);
    hub.close(); // writes down who was heard of
}

/// One request to a hub without a socket.
Outcome ask(Hub &hub, const QByteArray &method, const QString &path, const QJsonObject &body, Headers headers)
{
    headers.append({ "host"_ba, "hub.test"_ba });
    headers.append({ "content-type"_ba, "application/json"_ba });
    http::Request request { .method = method, .path = path, .headers = headers, .body = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(), .peer = QHostAddress::LocalHost };
    std::promise<http::Response> answered;
    hub.router()->dispatch(request, [&answered](http::Response response) { answered.set_value(std::move(response)); });
    const auto response = answered.get_future().get();
    return { response.status, QJsonDocument::fromJson(response.body).object(), response };
}

QString problemIn(Hub &hub)
{
    const auto in = ask(hub, "POST", u"/v1/session"_s, { { u"name"_s, u"karim"_s }, { u"password"_s, HubFixture::password() } }, {});
    if (in.status != 200)
        return u"karim cannot sign in"_s;
    const Headers karim { { "cookie"_ba, in.response.header("Set-Cookie").split(';').first() }, { "x-palier-token"_ba, in.body.value("token"_L1).toString().toLatin1() } };
    const auto messages = ask(hub, "GET", u"/v1/messages"_s, {}, karim).body.value("messages"_L1).toArray();
    QString sent;
    for (const auto &entry : messages) {
        const auto message = entry.toObject().value("message"_L1).toObject();
        if (message.value("headline"_L1).toString() == headline)
            sent = message.value("id"_L1).toString();
    }
    if (messages.size() != 2 || sent.isEmpty())
        return u"the messages are not those that were sent"_s;
    const auto detail = ask(hub, "GET", u"/v1/messages/"_s + sent, {}, karim).body;
    if (flatIn(detail, u"flat:1"_s).value("answer"_L1).toObject().value("id"_L1).toString() != "yes"_L1)
        return u"the answer of flat:1 is gone"_s;
    if (ask(hub, "GET", u"/v1/help"_s, {}, karim).body.value("open"_L1).toInt() != 1)
        return u"the open help request is gone"_s;
    const auto news = ask(hub, "POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() } }, boxOfFlat1);
    if (news.status != 200 || scopeIn(news.body, u"residence:1"_s).value("changes"_L1).toArray().isEmpty())
        return u"the box of flat:1 cannot sync"_s;
    auto command = karim;
    command.append({ "idempotency-key"_ba, newId().toLatin1() });
    const auto written = ask(hub, "POST", u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, draft(u"building:1"_s) } }, command);
    return written.status == 200 ? QString() : u"nothing can be written"_s;
}
} // namespace

QByteArray dumpOfAHub(int steps)
{
    HubFixture hub;
    playStory(hub);
    const auto database = Database::open({ .path = hub.databasePath() });
    const auto sql = dump(**database, schema(), steps, u"palier-hub, hub.db after %1 steps of its schema"_s.arg(steps));
    if (!sql)
        qFatal("%s", qPrintable(toString(sql.error())));
    return *sql;
}

QString problemOfHub(const QString &path, const QString &address)
{
    const ManualClock clock(fromWireTime(u"2026-11-21T18:00:00.000Z"));
    {
        auto hub = Hub::open({ .database = path, .server = address, .publicUrl = {}, .passwordCost = { .passes = 1, .memory = 8192 } }, clock);
        if (!hub)
            return toString(hub.error());
        if (const QString problem = problemIn(**hub); !problem.isEmpty())
            return problem;
    }
    const auto database = Database::open({ .path = path, .server = address });
    const auto digests = feed::wrongDigests(**database);
    const auto heads = feed::wrongHeads(**database);
    return digests && heads && digests->isEmpty() && heads->isEmpty() ? QString() : u"digests or heads are wrong"_s;
}
} // namespace palier::testing
