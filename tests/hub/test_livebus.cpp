// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/people/accountstore.h"
#include "hubfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

namespace
{
/// Keeps what is sent to which socket, and which were closed.
class Sockets final : public http::WebSocketHub
{
public:
    void send(const QList<http::WebSocketId> &to, const QByteArray &text) override
    {
        for (const auto id : to)
            sent[id] += text;
    }
    void close(const QList<http::WebSocketId> &which, quint16 code, const QString &) override
    {
        for (const auto id : which)
            closed.insert(id, code);
    }
    QMap<http::WebSocketId, QByteArray> sent;
    QMap<http::WebSocketId, int> closed;
};
}

/// What open sockets are told, and of whom they are closed.
class TestLiveBus : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;
    Sockets m_sockets;

    Actor staff(const QString &name)
    {
        const QByteArray cookie = m_hub->as(name).first().second.split('=').last();
        return *m_hub->inDatabase([&](Transaction &transaction) { return people::findSession(transaction.db, QString::fromLatin1(cookie), transaction.now); });
    }
    LiveBus &live() { return m_hub->hub().context().live; }
    HintBus &hints() { return m_hub->hub().context().hints; }
    QByteArray told(http::WebSocketId id)
    {
        QCoreApplication::processEvents();
        return m_sockets.sent.value(id);
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        m_sockets = {};
        live().setSockets(&m_sockets);
        hints().setSockets(&m_sockets);
    }
    void cleanup()
    {
        m_hub->hub().detach();
        m_hub.reset();
    }

    void aMessagesNumberIsToldToItsReadersOnly_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("node");
        QTest::addColumn<QStringList>("readers");
        QTest::newRow("a caretaker's") << u"karim"_s << u"flat:1"_s << QStringList { u"karim"_s };
        QTest::newRow("a landlord's") << u"bailleur"_s << u"building:1"_s << QStringList { u"karim"_s, u"bailleur"_s };
        QTest::newRow("a town hall's, beyond a residence") << u"mairie"_s << u"district:1"_s << QStringList { u"mairie"_s };
        QTest::newRow("a town hall's, within one") << u"mairie"_s << u"residence:1"_s << QStringList { u"karim"_s, u"mairie"_s };
    }
    void aMessagesNumberIsToldToItsReadersOnly()
    {
        QFETCH(QString, sender);
        QFETCH(QString, node);
        QFETCH(QStringList, readers);
        const QStringList everybody { u"karim"_s, u"omar"_s, u"bailleur"_s, u"mairie"_s, u"admin"_s, u"rachid"_s };
        for (qsizetype i = 0; i < everybody.size(); ++i)
            live().opened(http::WebSocketId(i), staff(everybody[i]));
        const auto sent = m_hub->command(m_hub->as(sender), u"message.send"_s, draft(node));
        QCOMPARE(sent.status, 200);
        const QString id = sent.body.value("id"_L1).toString();
        QCOMPARE(m_hub->sync(m_hub->box(u"flat:1"_s), {}, { receipt(id, u"stored"_s, m_hub->clock.now()) }).status, 200);
        const auto help = m_hub->command(m_hub->box(u"flat:1"_s), u"help.request"_s, { { u"id"_s, newId() }, { u"message"_s, id }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } });
        QCOMPARE(help.status, 200);
        QTRY_VERIFY(told(0).contains("help")); // what came last, to who handles it: the others were told in the same turn
        for (qsizetype i = 0; i < everybody.size(); ++i) {
            QTRY_COMPARE(told(http::WebSocketId(i)).contains(id.toLatin1()), readers.contains(everybody[i]));
            if (!readers.contains(everybody[i]))
                QVERIFY2(m_hub->get(u"/v1/messages/"_s + id, m_hub->as(everybody[i])).status != 200, qPrintable(everybody[i]));
            else
                QCOMPARE(m_hub->get(u"/v1/messages/"_s + id, m_hub->as(everybody[i])).status, 200);
        }
    }
    void anAdministratorHearsOfNoMessagesAndNoHelp()
    {
        live().opened(1, staff(u"admin"_s));
        live().opened(2, staff(u"karim"_s));
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s)).status, 200);
        QTRY_VERIFY(told(2).contains("messages"));
        QCOMPARE(m_hub->command(m_hub->box(u"flat:1"_s), u"help.request"_s, { { u"id"_s, newId() }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } }).status, 200);
        QTRY_VERIFY(told(2).contains("help"));
        QCOMPARE(told(1), QByteArray());
    }
    void aBoxRevokedWhileItsSocketOpensIsClosed()
    {
        const Actor box { .kind = Actor::Kind::Box, .device = u"device:1"_s, .scopes = { u"device:1"_s } };
        hints().closeDevices({ u"device:1"_s }); // after the check of its request, before the next line
        hints().opened(7, box);
        QTRY_COMPARE(m_sockets.closed.value(7), 4401);
        const Actor other { .kind = Actor::Kind::Box, .device = u"device:2"_s, .scopes = { u"device:2"_s } };
        hints().opened(8, other);
        QCoreApplication::processEvents();
        QVERIFY(!m_sockets.closed.contains(8));
    }
    void aSessionEndedWhileItsSocketOpensIsClosed()
    {
        const auto karim = staff(u"karim"_s);
        live().closeSessions({ karim.session });
        live().opened(7, karim);
        QTRY_COMPARE(m_sockets.closed.value(7), 4401);
    }
};

QTEST_GUILESS_MAIN(TestLiveBus)
#include "test_livebus.moc"
