// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/territory/residenceimport.h"
#include "hub/territory/territorystore.h"
#include "hubfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;
using namespace palier::hub::territory;

class TestTerritory : public QObject
{
    Q_OBJECT

    static QStringList problemsOf(const QByteArray &file)
    {
        QStringList out;
        for (const auto &problem : readImport(file).problems)
            out.append(u"%1: %2"_s.arg(problem.row).arg(problem.detail));
        return out;
    }
    static QStringList namesFor(HubFixture &hub, const QString &who, QLatin1StringView key = "id"_L1)
    {
        QStringList out;
        for (const auto &node : hub.get(u"/v1/territory"_s, hub.as(who)).body.value("nodes"_L1).toArray())
            out.append(node.toObject().value(key).toString());
        return out;
    }

private Q_SLOTS:
    void filesOfSpreadsheetsAreRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray plain = "town;district;residence;building;stairwell;flat;floor;household\nAix;Nord;Lilas;A;1;Apt 1;-1;M. O’Brien\n";
        QTest::newRow("plain") << plain;
        QTest::newRow("BOM") << "\xef\xbb\xbf" + plain;
        QTest::newRow("commas") << QByteArray(plain).replace(';', ',');
        QTest::newRow("commas after empty lines") << "\n  \r\n" + QByteArray(plain).replace(';', ',');
        QTest::newRow("CRLF") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("French titles") << QByteArray(plain).replace("town;district;residence;building;stairwell;flat;floor;household",
            "Ville;Quartier;Résidence;Bâtiment;Escalier;Logement;Étage;Foyer");
        QTest::newRow("quotes") << QByteArray(plain).replace("Apt 1", "\"Apt 1\"");
        QTest::newRow("no last line end") << plain.chopped(1);
        QTest::newRow("empty lines") << QByteArray(plain).replace("\n", "\n\n;;;;;;;\n");
    }
    void filesOfSpreadsheetsAreRead()
    {
        QFETCH(QByteArray, file);
        const auto plan = readImport(file);
        QVERIFY2(plan.problems.isEmpty(), plan.problems.isEmpty() ? "" : qPrintable(plan.problems.first().detail));
        QCOMPARE(plan.flats.size(), 1);
        QCOMPARE(plan.flats.first().path, QStringList({ u"Aix"_s, u"Nord"_s, u"Lilas"_s, u"A"_s, u"1"_s }));
        QCOMPARE(plan.flats.first().flat, u"Apt 1"_s);
        QCOMPARE(plan.flats.first().floor.value_or(99), -1);
        QCOMPARE(plan.flats.first().household, u"M. O’Brien"_s);
    }
    void quotedFieldsHoldSeparatorsQuotesAndLines()
    {
        const auto plan = readImport("town,district,residence,building,flat,household\nAix,Nord,Lilas,A,1,\"Mme \"\"Lou\"\", née\nRoux\"\nAix,Nord,Lilas,A,2,x\n");
        QVERIFY(plan.problems.isEmpty());
        QCOMPARE(plan.flats.first().household, u"Mme \"Lou\", née Roux"_s);
        QCOMPARE(plan.flats.last().row, 4);
    }
    void everythingWrongIsSaidWithItsRow()
    {
        const QByteArray file = "town;district;residence;building;stairwell;flat;floor;household\n"
                                "Aix;Nord;Lilas;A;1;Apt 1;1;x\n"
                                "Aix;;Lilas;A;1;;first;x\n"
                                "Aix;Nord;Lilas;A;1;Apt 1;1;y\n"
                                "Aix;Nord;Lilas;A;1;Apt 2;1;y;more;\n";
        QCOMPARE(problemsOf(file),
            QStringList({ u"3: district is empty"_s, u"3: flat is empty"_s, u"3: floor \"first\" is not a number from -10 to 200"_s, u"4: the same flat as row 2"_s,
                u"5: has 10 fields, but there are 8 columns"_s }));
    }
    void unreadableFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray() << u"0: holds no flat: the first line names the columns, each further line is a flat"_s;
        QTest::newRow("Latin-1") << "town;district\nAix;Qu\xe9\n"_ba << u"0: is not UTF-8: save it again as CSV UTF-8"_s;
        QTest::newRow("open quote") << "town;district\nAix;\"x\n"_ba << u"0: row 2: a quote is never closed"_s;
        QTest::newRow("unknown column") << "town;district;residence;building;flat;colour\na;b;c;d;e;f\n"_ba << u"1: unknown column \"colour\""_s;
        QTest::newRow("missing column") << "town;district;residence;building\na;b;c;d\n"_ba << u"1: column \"flat\" is missing"_s;
        QTest::newRow("column twice") << "town;district;residence;building;flat;flat\na;b;c;d;e;f\n"_ba << u"1: column \"flat\" is there twice"_s;
    }
    void unreadableFilesAreNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problem);
        QCOMPARE(problemsOf(file), QStringList(problem));
    }
    void importingAgainAddsAndChangesButDeletesNothing()
    {
        HubFixture hub;
        const auto imported = [&hub](const QByteArray &rows) {
            const QByteArray file = "town;district;residence;building;stairwell;flat;floor;household\n" + rows;
            return hub.inDatabase([&](Transaction &t) { return territory::import(t, readImport(file).flats); });
        };
        const auto same = imported("Marseille;13e;Les Cigales;Bâtiment A;Escalier 1;Apt 1;0;Mme Martin\n");
        QCOMPARE(same.nodes, 0);
        QCOMPARE(same.changed, 0);
        const auto changed = imported("Marseille;13e;Les Cigales;Bâtiment A;Escalier 1;Apt 1;0;M. Neuf\n"
                                      "Marseille;13e;Les Cigales;Bâtiment A;Escalier 9;Apt 90;9;\n");
        QCOMPARE(changed.nodes, 2);
        QCOMPARE(changed.flats, 1);
        QCOMPARE(changed.changed, 1);
        QVERIFY(namesFor(hub, u"karim"_s).contains(u"flat:2"_s));
        QVERIFY(namesFor(hub, u"karim"_s, "household"_L1).contains(u"M. Neuf"_s));
        QVERIFY(!namesFor(hub, u"karim"_s, "household"_L1).contains(u"Mme Martin"_s));
    }
    void theSampleFileHas60FlatsAndNoMistake()
    {
        QFile file(u":/palier/sample/residence.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto plan = readImport(file.readAll());
        QVERIFY(plan.problems.isEmpty());
        QCOMPARE(plan.flats.size(), 60);
    }
    void eachRoleSeesWhatItNeeds()
    {
        HubFixture hub;
        QCOMPARE(namesFor(hub, u"karim"_s),
            QStringList({ u"residence:1"_s, u"building:1"_s, u"stairwell:1"_s, u"flat:1"_s, u"flat:2"_s, u"building:2"_s, u"stairwell:2"_s, u"flat:4"_s, u"flat:3"_s }));
        QVERIFY(namesFor(hub, u"karim"_s, "household"_L1).contains(u"Mme Benali"_s));
        QCOMPARE(namesFor(hub, u"bailleur"_s), namesFor(hub, u"karim"_s));
        for (const auto &who : { u"bailleur"_s, u"mairie"_s, u"admin"_s })
            QCOMPARE(namesFor(hub, who, "household"_L1).join(QString()), QString());
        for (const auto &id : namesFor(hub, u"mairie"_s))
            QVERIFY2(!id.startsWith(u"flat:"_s) && !id.startsWith(u"stairwell:"_s), qPrintable(id));
        const auto district = hub.get(u"/v1/territory"_s, hub.as(u"mairie"_s)).body.value("nodes"_L1).toArray().first().toObject();
        QCOMPARE(district.value("flats"_L1).toInt(), 5);
        QCOMPARE(district.value("boxes"_L1).toInt(), 3);
    }
    void numbersAreComparedAsNumbers()
    {
        QVERIFY(naturalLess(u"Apt 9"_s, u"Apt 10"_s));
        QVERIFY(!naturalLess(u"Apt 10"_s, u"Apt 9"_s));
        QVERIFY(naturalLess(u"bâtiment A"_s, u"Bâtiment B"_s));
        QVERIFY(!naturalLess(u"Apt 1"_s, u"apt 1"_s));
        QVERIFY(naturalLess(u"Apt 1"_s, u"Apt 1 bis"_s));
    }
};

QTEST_GUILESS_MAIN(TestTerritory)
#include "test_territory.moc"
