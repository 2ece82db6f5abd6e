// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hubfixture.h"

#include "core/ids.h"
#include "hub/pairing/pairingstore.h"
#include "hub/people/accountstore.h"
#include "hub/territory/residenceimport.h"
#include "storage/serveraddress.h"

#include <future>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
const auto territoryFile = R"(town;district;residence;building;stairwell;flat;floor;household
Marseille;13e;Les Cigales;Bâtiment A;Escalier 1;Apt 1;0;Mme Martin
Marseille;13e;Les Cigales;Bâtiment A;Escalier 1;Apt 2;1;M. Haddad
Marseille;13e;Les Cigales;Bâtiment B;Escalier 2;Apt 10;1;Mme Benali
Marseille;13e;Les Cigales;Bâtiment B;Escalier 2;Apt 9;1;M. Roux
Marseille;13e;Les Oliviers;Bâtiment 1;Escalier;Logement 1;0;Famille Diallo
Marseille;4e;Le Mistral;Tour;;Appartement 1;3;Mme Nguyen
)";

constexpr PasswordCost cheap { .passes = 1, .memory = 8192 };

Result<Done> addStaff(Transaction &transaction, const QString &name, SenderRole role, const QString &node)
{
    auto hash = hashOf(HubFixture::password(), cheap);
    return people::addAccount(transaction.db,
        { .id = {}, .name = name, .displayName = name.left(1).toUpper() + name.mid(1), .role = role, .passwordHash = *hash, .nodes = { node } }, transaction.now);
}
} // namespace

HubFixture::HubFixture(const QString &address)
    : clock(fromWireTime(u"2026-11-21T17:42:00.000Z"))
{
    if (!address.isEmpty())
        m_server = *serverFrom(address);
    reopen();
    fill();
    reopen();
}

HubFixture::~HubFixture() = default;

void HubFixture::reopen()
{
    m_hub.reset();
    options.database = databasePath();
    options.server = m_server;
    options.passwordCost = cheap;
    auto hub = Hub::open(options, clock);
    if (!hub)
        qFatal("the hub does not open: %s", qPrintable(toString(hub.error())));
    m_hub = *std::move(hub);
}

void HubFixture::fill()
{
    (void)inDatabase([&](Transaction &transaction) -> Result<Done> {
        auto imported = territory::import(transaction, territory::readImport(territoryFile).flats);
        if (!imported)
            return imported.error();
        for (const auto &done : {
                 addStaff(transaction, u"karim"_s, SenderRole::Caretaker, u"residence:1"_s),
                 addStaff(transaction, u"omar"_s, SenderRole::Caretaker, u"residence:2"_s),
                 addStaff(transaction, u"bailleur"_s, SenderRole::Landlord, u"residence:1"_s),
                 addStaff(transaction, u"mairie"_s, SenderRole::TownHall, u"district:1"_s),
                 addStaff(transaction, u"admin"_s, SenderRole::Administrator, u"district:1"_s),
                 addStaff(transaction, u"rachid"_s, SenderRole::Caretaker, u"residence:3"_s),
                 addStaff(transaction, u"foncier"_s, SenderRole::Landlord, u"residence:3"_s),
                 addStaff(transaction, u"ville"_s, SenderRole::TownHall, u"town:1"_s),
             }) {
            if (!done)
                return done;
        }
        for (const auto &flat : { u"flat:1"_s, u"flat:3"_s, u"flat:5"_s, u"flat:6"_s }) {
            const QString secret = randomHex(32);
            m_secrets.insert(flat, secret);
            auto bound = pairing::addBound(transaction, { sha256Hex(QByteArray::fromHex(secret.toLatin1())), u"Box"_s, u"1"_s }, flat);
            if (!bound)
                return bound.error();
        }
        return Done {};
    });
}

Outcome HubFixture::send(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    const QUrl url(path);
    http::Request request { .method = method, .path = url.path(), .query = QUrlQuery(url), .headers = headers, .body = body, .peer = QHostAddress::LocalHost };
    request.headers.append({ "host"_ba, "hub.test"_ba });
    if (!body.isEmpty() && request.header("content-type").isEmpty())
        request.headers.append({ "content-type"_ba, "application/json"_ba });
    std::promise<http::Response> answered;
    m_hub->router()->dispatch(request, [&answered](http::Response response) { answered.set_value(std::move(response)); });
    const auto response = answered.get_future().get();
    return { response.status, QJsonDocument::fromJson(response.body).object(), response };
}

Outcome HubFixture::post(const QString &path, const QJsonObject &body, const Headers &headers)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Outcome HubFixture::command(const Headers &who, const QString &type, const QJsonObject &body, const QString &key)
{
    auto headers = who;
    headers.append({ "idempotency-key"_ba, (key.isEmpty() ? newId() : key).toLatin1() });
    return post(u"/v1/commands"_s, { { u"type"_s, type }, { u"body"_s, body } }, headers);
}

Outcome HubFixture::sync(const Headers &box, const QJsonObject &cursors, const QJsonArray &receipts, int max)
{
    return post(u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, cursors }, { u"receipts"_s, receipts }, { u"max"_s, max } }, box);
}

Headers HubFixture::as(const QString &name)
{
    if (!m_sessions.contains(name)) {
        const auto signedIn = post(u"/v1/session"_s, { { u"name"_s, name }, { u"password"_s, password() } });
        if (signedIn.status != 200)
            qFatal("%s cannot sign in: %d", qPrintable(name), signedIn.status);
        const QByteArray cookie = signedIn.response.header("Set-Cookie").split(';').first();
        m_sessions.insert(name, { { "cookie"_ba, cookie }, { "x-palier-token"_ba, signedIn.body.value("token"_L1).toString().toLatin1() } });
    }
    return m_sessions.value(name);
}

Headers HubFixture::box(const QString &flat) const
{
    return { { "authorization"_ba, "Bearer " + m_secrets.value(flat).toLatin1() } };
}

QJsonObject draft(const QString &node, const QString &headline)
{
    return {
        { u"audience"_s, QJsonArray { node } },
        { u"priority"_s, u"normal"_s },
        { u"language"_s, u"fr"_s },
        { u"headline"_s, headline },
        { u"text"_s, u"Un colis vous attend."_s },
        { u"answers"_s, QJsonArray { QJsonObject { { u"id"_s, u"yes"_s }, { u"label"_s, u"Oui"_s } }, QJsonObject { { u"id"_s, u"no"_s }, { u"label"_s, u"Non"_s } } } },
    };
}

QJsonObject receipt(const QString &message, const QString &level, const QDateTime &at, const QString &answer)
{
    QJsonObject object { { u"message"_s, message }, { u"level"_s, level }, { u"at"_s, toWireTime(at) } };
    if (!answer.isEmpty())
        object.insert("answer"_L1, answer);
    return object;
}

QJsonObject flatIn(const QJsonObject &detail, const QString &flat)
{
    for (const auto &report : detail.value("flats"_L1).toArray()) {
        if (report.toObject().value("flat"_L1).toObject().value("id"_L1).toString() == flat)
            return report.toObject();
    }
    return {};
}

QJsonObject scopeIn(const QJsonObject &syncAnswer, const QString &scope)
{
    const auto found = syncAnswer.value("scopes"_L1).toObject().value(scope).toObject();
    return found.contains("reset"_L1) ? found.value("reset"_L1).toObject() : found;
}

QJsonObject cursorsAfter(const QJsonObject &syncAnswer, QJsonObject before)
{
    const auto scopes = syncAnswer.value("scopes"_L1).toObject();
    for (const auto &scope : scopes.keys()) {
        const auto news = scopeIn(syncAnswer, scope);
        before.insert(scope, QJsonObject { { u"e"_s, news.value("e"_L1) }, { u"s"_s, news.value("to"_L1) } });
    }
    return before;
}
} // namespace palier::hub
