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
QList<Choice> waysOf(ViewModels &models, const QString &setting)
{
    return models.settings.section(Settings::find(setting)->section)->choices(setting)->choices();
}

QString chosenIn(ViewModels &models, const QString &setting)
{
    QStringList chosen;
    for (const auto &choice : waysOf(models, setting)) {
        if (choice.chosen)
            chosen.append(choice.id);
    }
    return chosen.join(u' ');
}
} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    Wording m_wording { u"fr"_s };

    [[nodiscard]] std::unique_ptr<ViewModels> start(const Settings &installed = {})
    {
        return std::make_unique<ViewModels>(*m_cache, *m_clock, m_wording, ViewModels::Start { .installed = installed });
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

    void aPageIsSetBackToHowItWasInstalledAndNoOther()
    {
        Settings installed;
        QVERIFY(installed.set(u"text-size"_s, u"130"_s));
        const auto models = start(installed);
        auto &settings = models->settings;
        auto &question = models->question;
        QVERIFY(!settings.section(u"comfort"_s)->differs());
        settings.choose(u"text-size"_s, u"200"_s);
        settings.choose(u"theme"_s, u"contrast"_s);
        settings.choose(u"away"_s, u"yes"_s);
        QVERIFY(settings.section(u"comfort"_s)->differs());
        QVERIFY(!settings.section(u"picture"_s)->differs());

        settings.askToSetBack(u"comfort"_s);
        QVERIFY(question.isOpen());
        QCOMPARE(question.text().split(u'\n').size(), 2); // what is set back, by name
        QCOMPARE(question.answers()->actions().size(), 2);
        question.choose(u"no such answer"_s);
        QVERIFY(question.isOpen());
        question.back();
        QVERIFY(!question.isOpen());
        QCOMPARE(settings.textSize(), 200);

        settings.askToSetBack(u"comfort"_s);
        question.choose(u"set-back"_s);
        QCOMPARE(settings.textSize(), 130);
        QCOMPARE(settings.theme(), SettingsViewModel::Theme::Night);
        QVERIFY(settings.settings().isAway());
        QVERIFY(!settings.section(u"comfort"_s)->differs());
        QCOMPARE(start(installed)->settings.textSize(), 130); // and stays so
        QCOMPARE(start()->settings.textSize(), 100);
    }

    void anotherQuestionAnswersTheFirstWithoutHarm()
    {
        QuestionViewModel question;
        QStringList answers;
        const auto ask = [&](const QString &name) {
            question.ask({ name, {}, { { u"no"_s, {}, {} }, { u"yes"_s, {}, {} } }, [&answers, name](const QString &answer) { answers.append(name + u' ' + answer); } });
        };
        question.back(); // nothing is asked
        ask(u"first"_s);
        ask(u"second"_s);
        QCOMPARE(question.title(), u"second"_s);
        question.choose(u"yes"_s);
        question.choose(u"yes"_s);
        QCOMPARE(answers, (QStringList { u"first no"_s, u"second yes"_s }));
    }

    void whatIsChosenIsKeptForTheNextStart()
    {
        {
            const auto models = start();
            QSignalSpy changed(&models->settings, &SettingsViewModel::changed);
            models->settings.choose(u"text-size"_s, u"160"_s);
            models->settings.choose(u"theme"_s, u"contrast"_s);
            models->settings.choose(u"reading-time"_s, u"3"_s);
            QCOMPARE(changed.size(), 3);
        }
        const auto models = start();
        QCOMPARE(models->settings.textSize(), 160);
        QCOMPARE(models->settings.theme(), SettingsViewModel::Theme::Contrast);
        QCOMPARE(chosenIn(*models, u"text-size"_s), u"160"_s);
        QCOMPARE(chosenIn(*models, u"theme"_s), u"contrast"_s);
        QCOMPARE(chosenIn(*models, u"reading-time"_s), u"3"_s);
        QCOMPARE(chosenIn(*models, u"language"_s), u"fr"_s);
    }

    void theInstallersChoiceHoldsUntilTheResidentChooses()
    {
        Settings installed;
        QVERIFY(installed.set(u"text-size"_s, u"130"_s));
        QVERIFY(installed.set(u"theme"_s, u"daylight"_s));
        QCOMPARE(start(installed)->settings.settings(), installed);
        start(installed)->settings.choose(u"text-size"_s, u"100"_s);
        const auto models = start(installed);
        QCOMPARE(models->settings.textSize(), 100);
        QCOMPARE(models->settings.theme(), SettingsViewModel::Theme::Daylight);
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
        QCOMPARE(start()->settings.settings(), Settings {});
    }

    void whatCannotBeIsRefusedAndNamed()
    {
        Settings settings;
        const auto strange = settings.set(u"colour"_s, u"pink"_s);
        QCOMPARE(strange.error().field, u"colour"_s);
        const auto wrong = settings.set(u"theme"_s, u"pink"_s);
        QCOMPARE(wrong.error().field, u"theme"_s);
        QVERIFY2(wrong.error().detail.contains("night, daylight, contrast"_L1), qPrintable(wrong.error().detail));
        QCOMPARE(settings, Settings {});
        const auto models = start();
        models->settings.choose(u"theme"_s, u"pink"_s);
        QCOMPARE(m_cache->setting(u"theme"_s), QString());
    }

    void everySettingStandsOnAPageWithWordsForEachWay()
    {
        for (const auto &language : Settings::find(u"language")->keys) {
            QVERIFY(speak(language));
            const auto models = start();
            for (const auto &setting : Settings::all()) {
                auto *page = models->settings.section(setting.section);
                QVERIFY2(page && page->choices(setting.name), qPrintable(setting.name));
                QVERIFY2(setting.keys.contains(setting.usual), qPrintable(setting.name));
                QCOMPARE(chosenIn(*models, setting.name), setting.usual);
                QSet<QString> labels;
                for (const auto &way : waysOf(*models, setting.name)) {
                    QVERIFY2(!way.label.isEmpty(), qPrintable(setting.name + u' ' + way.id));
                    labels.insert(way.label);
                }
                QCOMPARE(labels.size(), setting.keys.size());
            }
        }
    }

    void lettersAreAsLargeAsTheStandardAsks_data()
    {
        QTest::addColumn<double>("diagonal");
        QTest::addColumn<double>("distance");
        QTest::addColumn<int>("pixels");
        QTest::newRow("43 inches at 2.5 m") << 43.0 << 2.5 << 93;
        QTest::newRow("55 inches at 2.5 m") << 55.0 << 2.5 << 73;
        QTest::newRow("43 inches at 3 m") << 43.0 << 3.0 << 111;
        QTest::newRow("75 inches at 1.5 m") << 75.0 << 1.5 << 56;
        QTest::newRow("more than fits") << 24.0 << 4.0 << 128;
    }
    void lettersAreAsLargeAsTheStandardAsks()
    {
        QFETCH(double, diagonal);
        QFETCH(double, distance);
        QTEST(standardLetters(diagonal, distance), "pixels");
        Settings settings;
        QCOMPARE(settings.smallestLetters(), 0);
        QVERIFY(settings.set(u"text-size"_s, u"standard"_s));
        QCOMPARE(settings.smallestLetters(), standardLetters(43, 2.5));
    }

    void aNewFlatBeginsAsInstalled()
    {
        const auto models = start();
        models->settings.choose(u"theme"_s, u"contrast"_s);
        models->settings.choose(u"language"_s, u"ar"_s);
        QSignalSpy spoken(&models->settings, &SettingsViewModel::languageChosen);
        QVERIFY(CacheStore(*m_cache).wipe());
        QCOMPARE(models->settings.settings(), Settings {});
        QCOMPARE(chosenIn(*models, u"theme"_s), u"night"_s);
        QCOMPARE(spoken.size(), 1);
        QCOMPARE(spoken.first().first().toString(), u"fr"_s);
    }

    void aLanguageIsAskedForOnceAndNamedInItself()
    {
        const auto models = start();
        QSignalSpy asked(&models->settings, &SettingsViewModel::languageChosen);
        models->settings.choose(u"language"_s, u"ar"_s);
        models->settings.choose(u"language"_s, u"ar"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"ar"_s);
        QCOMPARE(waysOf(*models, u"language"_s).at(2).label, u"العربية"_s);
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
        models->settings.choose(u"reading-time"_s, factor);
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

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
