// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/messages/messagestore.h"
#include "hubfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// Makes the tests from rights.json: each role × each endpoint and command × own, a colleague's, another residence's. What is
/// served but missing there fails.
class TestRights : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;
    QJsonObject m_matrix;

    static QString personOf(const QString &role)
    {
        return QHash<QString, QString> { { u"caretaker"_s, u"karim"_s }, { u"landlord"_s, u"bailleur"_s }, { u"townhall"_s, u"mairie"_s },
            { u"administrator"_s, u"admin"_s } }
            .value(role);
    }
    static QString strangerOf(const QString &role)
    {
        return QHash<QString, QString> { { u"landlord"_s, u"foncier"_s }, { u"townhall"_s, u"ville"_s } }.value(role, u"rachid"_s);
    }
    Headers headersOf(const QString &role)
    {
        if (role == "anonymous"_L1)
            return {};
        return role == "box"_L1 ? m_hub->box(u"flat:1"_s) : m_hub->as(personOf(role));
    }
    static bool sends(const QString &role) { return role == "caretaker"_L1 || role == "landlord"_L1 || role == "townhall"_L1; }

    /// The id of a fresh message of this kind, as seen by the role.
    QString messageFor(const QString &role, const QString &object)
    {
        if (object == "family's"_L1)
            return familyMessage();
        const bool other = object == "other residence"_L1;
        const QString sender = other ? strangerOf(role) : object == "own"_L1 && sends(role) ? personOf(role) : u"karim"_s;
        return m_hub->command(m_hub->as(sender), u"message.send"_s, draft(other ? u"building:4"_s : u"building:1"_s)).body.value("id"_L1).toString();
    }
    QString familyMessage()
    {
        const Message message { .id = newId(m_hub->clock.now()), .sender = { u"Léa"_s, SenderRole::Family, u"petite-fille"_s },
            .audience = { { u"flat:1"_s, NodeKind::Flat, u"Apt 1"_s } }, .language = u"fr"_s, .headline = u"Coucou"_s, .text = u"Bises"_s, .sentAt = m_hub->clock.now() };
        (void)m_hub->inDatabase([&](Transaction &transaction) { return messages::insert(transaction.db, { message, {} }); });
        return message.id;
    }
    QJsonObject newsTo(const QString &node)
    {
        auto body = draft(node);
        body.remove("priority"_L1);
        body.remove("answers"_L1);
        body.insert("subject"_L1, u"works"_s);
        body.insert("icon"_L1, u"wrench"_s);
        return body;
    }
    QString newsFor(const QString &role, const QString &object)
    {
        const bool other = object == "other residence"_L1;
        const bool townHall = role == "townhall"_L1;
        const QString author = other ? (townHall ? u"ville"_s : u"foncier"_s) : townHall ? u"mairie"_s : u"bailleur"_s;
        return m_hub->command(m_hub->as(author), u"news.publish"_s, newsTo(other ? u"building:4"_s : u"building:1"_s)).body.value("id"_L1).toString();
    }
    static QJsonObject entryFor(const QString &type, const QString &residence)
    {
        if (type == "lodge.publish"_L1)
            return { { u"residence"_s, residence }, { u"name"_s, u"Karim"_s }, { u"language"_s, u"fr"_s }, { u"role"_s, u"Gardien"_s }, { u"place"_s, u"Hall A"_s } };
        QJsonObject entry { { u"language"_s, u"fr"_s }, { u"headline"_s, u"Ascenseur"_s }, { u"text"_s, u""_s } };
        if (type == "contact.publish"_L1) {
            entry.insert("residence"_L1, residence);
            entry.insert("phone"_L1, u"04 91 55 00 00"_s);
        } else {
            entry.insert("audience"_L1, QJsonArray { residence });
            entry.insert("from"_L1, u"2027-01-10"_s);
        }
        return entry;
    }
    QString entryOf(const QString &residence, const QString &author)
    {
        return m_hub->command(m_hub->as(author), u"works.publish"_s, entryFor(u"works.publish"_s, residence)).body.value("id"_L1).toString();
    }
    QString helpFrom(const QString &flat)
    {
        const QString id = newId();
        (void)m_hub->command(m_hub->box(flat), u"help.request"_s, { { u"id"_s, id }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } });
        return id;
    }
    QString pairingCode()
    {
        m_hub->clock.advance(std::chrono::minutes(1));
        const QJsonObject box { { u"secretHash"_s, randomHex(32) }, { u"model"_s, u"Box"_s }, { u"software"_s, u"1"_s } };
        return m_hub->post(u"/v1/pair"_s, box).body.value("code"_L1).toString();
    }

    static QJsonObject phoneWriting() { return { { u"title"_s, u"Demande d’aide"_s }, { u"language"_s, u"fr"_s }, { u"limit"_s, 300 } }; }
    QString phoneWritingOf(const QString &flat)
    {
        return m_hub->post(u"/v1/phonewritings"_s, phoneWriting(), m_hub->box(flat)).body.value("id"_L1).toString();
    }

    QJsonObject commandBody(const QString &type, const QString &role, const QString &object)
    {
        const bool other = object == "other residence"_L1;
        const QString node = other ? u"building:4"_s : u"building:1"_s;
        const QString flat = other ? u"flat:6"_s : u"flat:1"_s;
        if (type == "message.send"_L1)
            return draft(node);
        if (type == "message.cancel"_L1)
            return { { u"message"_s, messageFor(role, object) } };
        if (type == "news.publish"_L1)
            return newsTo(node);
        if (type == "news.withdraw"_L1)
            return { { u"news"_s, newsFor(role, object) } };
        const QString residence = other ? u"residence:3"_s : u"residence:1"_s;
        if (type == "residence.withdraw"_L1)
            return { { u"entry"_s, entryOf(residence, other ? u"rachid"_s : u"karim"_s) } };
        if (type == "lodge.publish"_L1 || type == "contact.publish"_L1 || type == "works.publish"_L1)
            return entryFor(type, residence);
        if (type == "help.request"_L1)
            return { { u"id"_s, newId() }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } };
        if (type == "help.take"_L1 || type == "help.close"_L1)
            return { { u"help"_s, helpFrom(flat) } };
        return { { u"code"_s, pairingCode() }, { u"flat"_s, other ? u"flat:6"_s : u"flat:2"_s } };
    }

    int statusOf(const QString &endpoint, const QString &role, const QString &object)
    {
        const QByteArray method = endpoint.section(u' ', 0, 0).toLatin1();
        QString path = endpoint.section(u' ', 1);
        if (path.startsWith(u"/v1/phonewritings/"_s))
            path.replace(u"{id}"_s, role == "box"_L1 ? phoneWritingOf(object == "neighbour's"_L1 ? u"flat:3"_s : u"flat:1"_s) : newId());
        if (path.contains(u"{id}"_s))
            path.replace(u"{id}"_s, messageFor(role, object));
        path.replace(u"{residence}"_s, object == "other residence"_L1 ? u"residence:3"_s : u"residence:1"_s);
        path.replace(u"{sha256}"_s, sha256Hex("a film"));
        if (path.contains(u"{code}"_s))
            path.replace(u"{code}"_s, pairingCode());
        auto headers = headersOf(role);
        if (endpoint == "DELETE /v1/session"_L1 && !personOf(role).isEmpty())
            headers = freshSession(personOf(role));
        if (path.startsWith(u"/v1/uploads"_s))
            headers += uploadHeaders();
        return m_hub->send(method, path, bodyFor(endpoint), headers).status;
    }
    Headers freshSession(const QString &name)
    {
        const auto in = m_hub->post(u"/v1/session"_s, { { u"name"_s, name }, { u"password"_s, HubFixture::password() } });
        return { { "cookie"_ba, in.response.header("Set-Cookie").split(';').first() }, { "x-palier-token"_ba, in.body.value("token"_L1).toString().toLatin1() } };
    }
    static Headers uploadHeaders()
    {
        return { { "tus-resumable"_ba, "1.0.0"_ba }, { "upload-length"_ba, "6"_ba }, { "upload-offset"_ba, "0"_ba },
            { "upload-metadata"_ba, "filetype " + "video/mp4"_ba.toBase64() + ",sha256 " + sha256Hex("a film").toLatin1().toBase64() },
            { "content-type"_ba, "application/offset+octet-stream"_ba } };
    }
    static QByteArray bodyFor(const QString &endpoint)
    {
        if (endpoint == "POST /v1/session"_L1)
            return QJsonDocument(QJsonObject { { u"name"_s, u"karim"_s }, { u"password"_s, HubFixture::password() } }).toJson();
        if (endpoint == "POST /v1/sync"_L1)
            return QJsonDocument(QJsonObject { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() } }).toJson();
        if (endpoint == "POST /v1/pair"_L1)
            return QJsonDocument(QJsonObject { { u"secretHash"_s, randomHex(32) }, { u"model"_s, u"Box"_s }, { u"software"_s, u"1"_s } }).toJson();
        if (endpoint == "POST /v1/phonewritings"_L1)
            return QJsonDocument(phoneWriting()).toJson();
        if (endpoint.startsWith(u"PUT /v1/phonewriting"_s))
            return QJsonDocument(QJsonObject { { u"version"_s, 1 }, { u"text"_s, u"Bonjour"_s } }).toJson();
        return endpoint == "POST /v1/commands"_L1 ? "{}"_ba : QByteArray();
    }

    void addRows(const QString &part)
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("expected");
        const auto entries = m_matrix.value(part).toObject();
        for (const auto &what : entries.keys()) {
            const auto objects = entries.value(what).toObject();
            for (const auto &object : objects.keys()) {
                const auto roles = objects.value(object).toObject();
                for (const auto &role : { u"anonymous"_s, u"box"_s, u"caretaker"_s, u"landlord"_s, u"townhall"_s, u"administrator"_s })
                    QTest::newRow(qPrintable(QStringList({ role, what, object }).join(u", "_s))) << what << object << role << roles.value(role).toInt();
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(RIGHTS_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_matrix = QJsonDocument::fromJson(file.readAll()).object();
        m_hub = std::make_unique<HubFixture>();
    }
    void everyRouteAndCommandIsInTheMatrix()
    {
        QCOMPARE(m_matrix.value("endpoints"_L1).toObject().keys(), m_hub->hub().router()->routes());
        QCOMPARE(m_matrix.value("commands"_L1).toObject().keys(), m_hub->hub().commandTypes());
    }
    void endpoint_data() { addRows(u"endpoints"_s); }
    void endpoint()
    {
        QFETCH(QString, what);
        QFETCH(QString, object);
        QFETCH(QString, role);
        QFETCH(int, expected);
        QCOMPARE(statusOf(what, role, object), expected);
    }
    void command_data() { addRows(u"commands"_s); }
    void command()
    {
        QFETCH(QString, what);
        QFETCH(QString, object);
        QFETCH(QString, role);
        QFETCH(int, expected);
        QCOMPARE(m_hub->command(headersOf(role), what, commandBody(what, role, object)).status, expected);
    }
    void aTownHallCountsFlatsButDoesNotSeeThem()
    {
        const auto id = messageFor(u"townhall"_s, u"own"_s);
        const auto detail = m_hub->get(u"/v1/messages/"_s + id, m_hub->as(u"mairie"_s)).body;
        QCOMPARE(detail.value("counts"_L1).toObject().value("flats"_L1).toInt(), 2);
        QCOMPARE(detail.value("flats"_L1).toArray().size(), 0);
        QCOMPARE(m_hub->command(m_hub->as(u"mairie"_s), u"message.send"_s, draft(u"flat:1"_s)).status, 404);
    }
    void aLandlordSeesFlatsWithoutNames()
    {
        const auto id = messageFor(u"landlord"_s, u"own"_s);
        const auto report = flatIn(m_hub->get(u"/v1/messages/"_s + id, m_hub->as(u"bailleur"_s)).body, u"flat:1"_s);
        QCOMPARE(report.value("place"_L1).toString(), u"Bâtiment A · Escalier 1"_s);
        QVERIFY(!report.contains("household"_L1));
    }
    void anAlertToTheWholeTownNeedsASecondPerson()
    {
        auto body = draft(u"town:1"_s);
        QCOMPARE(m_hub->command(m_hub->as(u"ville"_s), u"message.send"_s, body).status, 200);
        body.insert("priority"_L1, u"alert"_s);
        const auto refused = m_hub->command(m_hub->as(u"ville"_s), u"message.send"_s, body);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.body.value("field"_L1).toString(), u"message.send.priority"_s);
        const auto alertTo = [&](const QJsonArray &audience) {
            body.insert("audience"_L1, audience);
            return m_hub->command(m_hub->as(u"ville"_s), u"message.send"_s, body).status;
        };
        QCOMPARE(alertTo({ u"district:1"_s, u"district:2"_s }), 403); // nor in pieces
        QCOMPARE(alertTo({ u"residence:1"_s, u"residence:2"_s, u"residence:3"_s }), 403);
        QCOMPARE(alertTo({ u"residence:1"_s, u"residence:3"_s }), 200);
        QCOMPARE(alertTo({ u"district:1"_s }), 200);
    }
    void aListHoldsOnlyWhatMayBeSeen()
    {
        const auto theirs = messageFor(u"caretaker"_s, u"other residence"_s);
        const auto family = familyMessage();
        const auto own = messageFor(u"caretaker"_s, u"own"_s);
        const auto list = m_hub->get(u"/v1/messages?limit=100"_s, m_hub->as(u"karim"_s)).response.body;
        QVERIFY(list.contains(own.toLatin1()));
        QVERIFY(!list.contains(theirs.toLatin1()));
        QVERIFY(!list.contains(family.toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "test_rights.moc"
