// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "translations/translator.h"
#include "tv/fixture.h"
#include "viewmodels/viewmodels.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
QString chosenIn(const ChoiceModel &model)
{
    QStringList chosen;
    for (const auto &choice : model.choices()) {
        if (choice.chosen)
            chosen.append(choice.id);
    }
    return chosen.join(u' ');
}
} // namespace

class TestComfort : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    Wording m_wording { u"fr"_s };

    [[nodiscard]] std::unique_ptr<ViewModels> start(const Comfort &others = {})
    {
        return std::make_unique<ViewModels>(*m_cache, *m_clock, m_wording, ViewModels::Start { .comfort = others });
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(speak(u"fr"_s));
        const auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/popup.json"));
        QVERIFY(fixture);
        m_clock = std::make_unique<ManualClock>(fixture->now);
        m_cache = *fixture->makeCache(*m_clock);
    }

    void whatIsChosenIsKeptForTheNextStart()
    {
        {
            const auto models = start();
            QSignalSpy changed(&models->comfort, &ComfortViewModel::changed);
            models->comfort.choose(u"text-size"_s, u"160"_s);
            models->comfort.choose(u"theme"_s, u"contrast"_s);
            models->comfort.choose(u"reading-time"_s, u"3"_s);
            QCOMPARE(changed.size(), 3);
        }
        const auto models = start();
        QCOMPARE(models->comfort.textSize(), 160);
        QCOMPARE(models->comfort.theme(), ComfortViewModel::Theme::Contrast);
        QCOMPARE(chosenIn(*models->comfort.textSizes()), u"160"_s);
        QCOMPARE(chosenIn(*models->comfort.themes()), u"contrast"_s);
        QCOMPARE(chosenIn(*models->comfort.readingTimes()), u"3"_s);
        QCOMPARE(chosenIn(*models->comfort.languages()), u"fr"_s);
    }

    void theInstallersChoiceHoldsUntilTheResidentChooses()
    {
        const Comfort installed { .textSize = 130, .theme = Comfort::Theme::Daylight };
        QCOMPARE(start(installed)->comfort.comfort(), installed);
        start(installed)->comfort.choose(u"text-size"_s, u"100"_s);
        const auto models = start(installed);
        QCOMPARE(models->comfort.textSize(), 100);
        QCOMPARE(models->comfort.theme(), ComfortViewModel::Theme::Daylight);
    }

    void whatCannotBeReadIsAsItWas_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("kept");
        QTest::newRow("no number") << u"text-size"_s << u"huge"_s;
        QTest::newRow("no size of ours") << u"text-size"_s << u"101"_s;
        QTest::newRow("no theme") << u"theme"_s << u"pink"_s;
        QTest::newRow("no language") << u"language"_s << u"../fr"_s;
        QTest::newRow("no time") << u"reading-time"_s << u"-1"_s;
        QTest::newRow("an empty time") << u"reading-time"_s << u""_s;
    }
    void whatCannotBeReadIsAsItWas()
    {
        QFETCH(QString, setting);
        QFETCH(QString, kept);
        QVERIFY(m_cache->setSetting(setting, kept));
        QCOMPARE(start()->comfort.comfort(), Comfort {});
    }

    void aNewFlatBeginsAsInstalled()
    {
        const auto models = start();
        models->comfort.choose(u"theme"_s, u"contrast"_s);
        models->comfort.choose(u"language"_s, u"ar"_s);
        QSignalSpy spoken(&models->comfort, &ComfortViewModel::languageChosen);
        QVERIFY(CacheStore(*m_cache).wipe());
        QCOMPARE(models->comfort.comfort(), Comfort {});
        QCOMPARE(chosenIn(*models->comfort.themes()), u"night"_s);
        QCOMPARE(spoken.size(), 1);
        QCOMPARE(spoken.first().first().toString(), u"fr"_s);
    }

    void aLanguageIsAskedForOnceAndNamedInItself()
    {
        const auto models = start();
        QSignalSpy asked(&models->comfort, &ComfortViewModel::languageChosen);
        models->comfort.choose(u"language"_s, u"ar"_s);
        models->comfort.choose(u"language"_s, u"ar"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"ar"_s);
        QCOMPARE(models->comfort.languages()->choices().last().label, u"العربية"_s);
    }

    void messagesStayAsLongAsWasChosen_data()
    {
        QTest::addColumn<QString>("factor");
        QTest::addColumn<bool>("after30s");
        QTest::addColumn<bool>("after50s");
        QTest::addColumn<bool>("afterAnHour");
        QTest::newRow("normal") << u"1"_s << false << false << false;
        QTest::newRow("twice") << u"2"_s << true << false << false;
        QTest::newRow("three times") << u"3"_s << true << true << false;
        QTest::newRow("no limit") << u"0"_s << true << true << true;
    }
    /// A message of 129 characters: 21.5 seconds.
    void messagesStayAsLongAsWasChosen()
    {
        QFETCH(QString, factor);
        const auto models = start();
        models->comfort.choose(u"reading-time"_s, factor);
        models->popup.keyPressed();
        models->popup.setClockKnown(true);
        const auto shown = models->popup.card().id;
        QVERIFY(!shown.isEmpty());
        const auto isThere = [&](std::chrono::seconds later) {
            m_clock->advance(later);
            models->popup.setClockKnown(true);
            return models->popup.card().id == shown;
        };
        QTEST(isThere(std::chrono::seconds(30)), "after30s");
        QTEST(isThere(std::chrono::seconds(20)), "after50s");
        QTEST(isThere(std::chrono::hours(1)), "afterAnHour");
    }
};

QTEST_MAIN(TestComfort)
#include "test_comfort.moc"
