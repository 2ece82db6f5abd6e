// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"
#include "stage.h"
#include "texts.h"

#include "qtcompat/loadmodule.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
/// All words, in no order. Of a pop-up also those that are scrolled away: it stays where it was scrolled to.
QStringList said(Stage &stage)
{
    QStringList all;
    if (auto &popup = stage.models().popup; popup.kind() != PopupViewModel::Kind::None) {
        const auto card = popup.card();
        all = QStringList { card.title, card.subtitle, card.headline, card.valid } + card.lines;
        for (const auto &action : popup.actions()->actions())
            all.append(action.label);
        return all;
    }
    for (const auto &words : scene::words(stage.window()))
        all.append(words.text);
    all.sort();
    return all;
}

/// A page without controls cannot be scrolled: what does not fit on it.
QStringList beyondTheScreen(Stage &stage)
{
    QStringList faults;
    const auto items = stage.window().findChildren<QQuickItem *>();
    for (const auto *item : items) {
        if (item->isVisible() && item->property("overflows").toBool())
            faults.append(u"%1 is %2 high for %3"_s.arg(scene::nameOf(item)).arg(item->property("contentHeight").toReal()).arg(item->height()));
    }
    return faults;
}
} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Stage::prepare()); }

    void nothingIsCutOrCovered_data()
    {
        addScreenRows(Settings::find(u"language")->keys, Settings::find(u"text-size")->keys);
    }
    void nothingIsCutOrCovered()
    {
        QFETCH(QString, page);
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(fixture, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->show(page);
        const auto faults = texts::faultsOfTexts(*stage);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void nothingIsCutWhileARemoteIsLearned_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("textSize");
        for (const auto &fixture : { u"home"_s, u"untrusted"_s }) {
            for (const auto &language : Settings::find(u"language")->keys) {
                for (const auto &size : Settings::find(u"text-size")->keys)
                    QTest::addRow("%s, %s, %s", qPrintable(fixture), qPrintable(language), qPrintable(size)) << fixture << language << size;
            }
        }
    }
    void nothingIsCutWhileARemoteIsLearned()
    {
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(fixture, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->show(u"remote"_s);
        auto &remote = stage->models().remote;
        const auto look = [&] {
            QStringList faults;
            for (int frames = 0; frames == 0 || (!faults.isEmpty() && frames < 5); ++frames) { // lines that break anew move what is below
                stage->settle();
                faults = texts::faultsOfTexts(*stage) + (remote.isListening() ? beyondTheScreen(*stage) : QStringList());
            }
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        };
        remote.learn();
        remote.hear({ { .qt = Qt::Key_MediaTogglePlayPause, .code = *EvdevCode::fromName(u"KEY_PLAYPAUSE"_s) }, RemoteKey::PlayPause });
        QCOMPARE(remote.state(), RemoteViewModel::State::Confirming);
        look();
        for (const int key : { Qt::Key_F5, Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9, Qt::Key_F10 }) {
            remote.hear({ { .qt = key, .code = {} }, {} });
            look();
        }
        remote.hear({ { .qt = Qt::Key_F7, .code = *EvdevCode::fromName(u"KEY_KBDINPUTASSIST_NEXTGROUP"_s) }, {} });
        look();
        remote.hear({ { .qt = Qt::Key_F5, .code = {} }, {} });
        QVERIFY(!remote.isListening());
        look();
        remote.useBuiltIn();
        look();
        QVERIFY(scene::focused(stage->window()) == nullptr);
        remote.leave();
        stage->settle();
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"remote-learn"_s);
    }

    void whatCannotBeReadIsSaidInItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("textSize");
        for (const auto &language : Settings::find(u"language")->keys) {
            for (const auto &size : Settings::find(u"text-size")->keys)
                QTest::addRow("%s, %s", qPrintable(language), qPrintable(size)) << language << size;
        }
    }
    void whatCannotBeReadIsSaidInItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"unreached"_s, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->models().status.setTrouble(true);
        stage->show(u"inbox"_s);
        const auto faults = texts::faultsOfTexts(*stage);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyTextStandsOut_data()
    {
        addScreenRows({ u"fr"_s }, { u"100"_s });
    }
    /// 7:1 for messages, 4.5:1 for the rest (WCAG 2.2, 1.4.3 and 1.4.6), in every theme.
    void everyTextStandsOut()
    {
        QFETCH(QString, page);
        QFETCH(QString, fixture);
        QStringList faults;
        for (const auto &theme : Settings::find(u"theme")->keys) {
            const auto stage = Stage::open(fixture, { .theme = theme });
            QVERIFY(stage);
            stage->show(page);
            const bool isMessage = page == "popup"_L1 || page == "message"_L1 || page == "article"_L1;
            faults += texts::faultsOfContrast(*stage, isMessage);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theFocusStandsOut_data()
    {
        QTest::addColumn<QString>("colors");
        QTest::newRow("night") << u"NightColors"_s;
        QTest::newRow("daylight") << u"DaylightColors"_s;
        QTest::newRow("contrast") << u"ContrastColors"_s;
    }
    /// 3:1 for what has the focus, and for the bars and edges that show a state, beside whatever they may lie on (WCAG 2.2, 1.4.11).
    void theFocusStandsOut()
    {
        QFETCH(QString, colors);
        QQmlEngine engine;
        addBuiltInModules(engine);
        QQmlComponent component(&engine, moduleFile(u"Palier.Components"_s, colors));
        const std::unique_ptr<QObject> set(component.create());
        QVERIFY2(set, qPrintable(component.errorString()));
        for (const auto *mark : { "rim", "foam", "sun", "mist", "coral" }) {
            for (const auto *under : { "night", "deep", "surface", "raised", "button" }) {
                if (QLatin1StringView(mark) == "coral"_L1 && QLatin1StringView(under) == "button"_L1)
                    continue; // no button carries it
                const auto contrast = scene::contrast(set->property(mark).value<QColor>(), set->property(under).value<QColor>());
                QVERIFY2(contrast >= 3, qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(mark), QLatin1StringView(under)).arg(contrast, 0, 'f', 1)));
            }
        }
    }

    void anotherLanguageIsSpokenEverywhereAtOnce_data()
    {
        addScreenRows({ u"en"_s, u"ar"_s }, { u"100"_s });
    }
    void anotherLanguageIsSpokenEverywhereAtOnce()
    {
        QFETCH(QString, page);
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QStringList wanted;
        {
            const auto stage = Stage::open(fixture, { .language = language });
            QVERIFY(stage);
            stage->show(page);
            wanted = said(*stage);
        }
        const auto stage = Stage::open(fixture, {});
        QVERIFY(stage);
        stage->show(page);
        QVERIFY(said(*stage) != wanted);
        stage->models().settings.choose(u"language"_s, language);
        stage->models().toast.hide(); // that it is saved
        stage->settle();
        QCOMPARE(said(*stage).join(u'\n'), wanted.join(u'\n'));
    }
};

QTEST_MAIN(TestTexts)
#include "test_texts.moc"
