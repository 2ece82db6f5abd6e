// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/translator.h"
#include "viewmodels/aboutviewmodel.h"
#include "viewmodels/aboutwords.h"
#include "viewmodels/settings.h"

#include "tv/fixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

class TestAbout : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;

private Q_SLOTS:
    void init()
    {
        QVERIFY(speak(u"en"_s));
        const auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        QVERIFY(fixture);
        m_clock = std::make_unique<ManualClock>(fixture->now);
        m_cache = *fixture->makeCache(*m_clock);
    }

    /// Whoever makes a new version goes through the statement first.
    void theStatementIsOfThisVersion()
    {
        QVERIFY2(QStringLiteral(PALIER_VERSION).startsWith(statementVersion + u'.'), "go through app/viewmodels/accessibilitywords.cpp, then set statementVersion and statementDate");
        QVERIFY(statementDate().isValid());
    }

    void everyPageSaysEverythingInEachLanguage()
    {
        for (const auto &language : Settings::find(u"language")->keys) {
            QVERIFY(speak(language));
            const Wording wording(language);
            ViewModels models(*m_cache, *m_clock, wording);
            for (const auto &page : { u"about"_s, u"licences"_s, u"accessibility"_s }) {
                const auto *passages = models.about.passages(page);
                QVERIFY(passages && passages->count() > 1);
                for (const auto &passage : passages->passages()) {
                    QVERIFY2(!passage.lines.isEmpty() && !passage.lines.contains(QString()), qPrintable(page + u' ' + passage.id));
                    QVERIFY2(!passage.lines.join(u' ').contains(u"%1"_s), qPrintable(page + u' ' + passage.id));
                }
                QCOMPARE(models.about.actions(page)->actions().last().id, u"back"_s);
                QVERIFY(!models.about.title(page).isEmpty());
            }
            QVERIFY(models.about.passages(u"about"_s)->text().contains(QStringLiteral(PALIER_VERSION)));
            QVERIFY(models.about.passages(u"accessibility"_s)->text().contains(u"EN 301 549"_s));
            for (const auto &licence : models.about.licences()) {
                const auto text = models.about.passages(u"licences"_s)->text();
                QVERIFY2(text.contains(licence.name) && text.contains(licence.holder) && text.contains(licence.licence), qPrintable(licence.name));
            }
        }
        const Wording wording(u"en"_s);
        ViewModels models(*m_cache, *m_clock, wording);
        QVERIFY(models.about.passages(u"licences"_s));
        QVERIFY(models.about.licences().size() > 20);
        QVERIFY(!models.about.passages(u"comfort"_s) && !models.about.actions(u"comfort"_s));
    }

    void whatIsWrongInTheFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("field");
        const QByteArray good = R"({"name": "A", "holder": "B", "licence": "MIT", "part": "box", "from": ["debian:a"]})";
        const auto with = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("good") << good << QString();
        QTest::newRow("with an exception") << with("MIT", "GPL-3.0-or-later WITH GCC-exception-3.1") << QString();
        QTest::newRow("no object") << QByteArray("7") << u"licences[0]"_s;
        QTest::newRow("no name") << with(R"("name": "A", )", "") << u"licences[0].name"_s;
        QTest::newRow("an empty name") << with(R"("A")", R"("")") << u"licences[0].name"_s;
        QTest::newRow("no holder") << with(R"("holder": "B", )", "") << u"licences[0].holder"_s;
        QTest::newRow("no licence") << with(R"("licence": "MIT", )", "") << u"licences[0].licence"_s;
        QTest::newRow("no SPDX name") << with("MIT", "free as a bird") << u"licences[0].licence"_s;
        QTest::newRow("a strange part") << with("box", "fridge") << u"licences[0].part"_s;
        QTest::newRow("from nowhere") << with(R"(["debian:a"])", "[]") << u"licences[0].from"_s;
        QTest::newRow("from a strange place") << with("debian:", "rpm:") << u"licences[0].from[0]"_s;
        QTest::newRow("an unknown field") << with(R"("name")", R"("x": 1, "name")") << u"licences[0].x"_s;
    }
    void whatIsWrongInTheFileIsNamed()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, field);
        const auto read = licencesFromJson(R"({"licences": [)" + entry + "]}");
        QCOMPARE(bool(read), field.isEmpty());
        if (!read)
            QCOMPARE(read.error().field, field);
    }
};

QTEST_MAIN(TestAbout)
#include "test_about.moc"
