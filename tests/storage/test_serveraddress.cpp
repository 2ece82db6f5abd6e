// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/serveraddress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// How an administrator says where the PostgreSQL database is.
class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysOfSayingItAreUnderstood_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("holds");
        QTest::newRow("url") << u"postgresql://palier@db.example:5433/hub"_s
                             << QStringList { u"host='db.example'"_s, u"port='5433'"_s, u"user='palier'"_s, u"dbname='hub'"_s };
        QTest::newRow("short url") << u"postgres:///hub"_s << QStringList { u"dbname='hub'"_s };
        QTest::newRow("options") << u"postgresql://a%40b@[::1]/h%20b?sslmode=verify-full&sslrootcert=/etc/ca%20file.pem"_s
                                 << QStringList { u"user='a@b'"_s, u"host='::1'"_s, u"dbname='h b'"_s, u"sslmode='verify-full'"_s, u"sslrootcert='/etc/ca file.pem'"_s };
        QTest::newRow("socket") << u"postgresql://palier@/hub?host=/run/postgresql"_s << QStringList { u"host='/run/postgresql'"_s };
        QTest::newRow("words") << u"service=palier"_s << QStringList { u"service='palier'"_s };
        QTest::newRow("quotes") << uR"( host = one,two  user='o\'brien \\ co' port=1\ 2)"_s
                                << QStringList { u"host='one,two'"_s, uR"(user='o\'brien \\ co')"_s, u"port='1 2'"_s };
        QTest::newRow("the last one counts") << u"dbname=a dbname=b connect_timeout=2"_s << QStringList { u"dbname='b'"_s, u"connect_timeout='2'"_s };
    }
    void bothWaysOfSayingItAreUnderstood()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, holds);
        const auto server = serverFrom(address);
        QVERIFY(server);
        for (const auto &part : std::as_const(holds))
            QVERIFY2(server->contains(part), qPrintable(*server));
        QCOMPARE(server->count(u"connect_timeout"_s), 1);
    }
    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const auto &address : { u""_s, u"hub.db"_s, u"host"_s, u"host='open"_s, u"=x"_s, u"mysql://x@y/z"_s, u"host=a;b"_s, u"postgresql://a b/c"_s })
            QTest::newRow(qPrintable(u"<%1>"_s.arg(address))) << address;
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QString, address);
        QVERIFY(!serverFrom(address));
    }
    void aPasswordIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("url") << u"postgresql://palier:geheim@db/hub"_s;
        QTest::newRow("option") << u"postgresql://palier@db/hub?password=geheim"_s;
        QTest::newRow("words") << u"host=db password='geheim'"_s;
    }
    void aPasswordIsRefusedAndNotRepeated()
    {
        QFETCH(QString, address);
        const auto server = serverFrom(address);
        QVERIFY(!server);
        QCOMPARE(server.error().kind, Error::Kind::Invalid);
        QVERIFY2(server.error().detail.contains(u"PGPASSFILE"_s) && !server.error().detail.contains(u"geheim"_s), qPrintable(server.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "test_serveraddress.moc"
