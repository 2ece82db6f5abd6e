// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"
#include "walk.h"

#include "cache/cachestore.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::walk;

namespace
{
const QRectF safeArea(96, 54, 1920 - 2 * 96, 1080 - 2 * 54);
constexpr int enoughPresses = 20; // more than any text of the fixtures takes
} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Stage::prepare()); }

    void everyControlIsReachedAndLeft_data()
    {
        addScreenRows({ u"fr"_s, u"ar"_s }, { u"100"_s, u"130"_s, u"200"_s, u"standard"_s });
    }
    void everyControlIsReachedAndLeft()
    {
        QFETCH(QString, page);
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(fixture, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->show(page);
        const auto controls = scene::controls(scene::front(stage->window()));
        if (controls.isEmpty()) {
            QCOMPARE(page, u"pairing"_s); // shows a code, and nothing can be done on the television
            QVERIFY(fixture != "pairing-offered"_L1);
            return;
        }
        QCOMPARE(faultsOfArrows(*stage).join(u'\n'), QString());
    }

    void howeverManyThereAre_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("textSize");
        for (const auto &page : { u"home"_s, u"news"_s, u"inbox"_s }) {
            for (const int count : { 0, 1, 7 }) {
                for (const auto &textSize : { u"100"_s, u"200"_s })
                    QTest::addRow("%d on %s, %s", count, qPrintable(page), qPrintable(textSize)) << page << count << textSize;
            }
        }
    }
    void howeverManyThereAre()
    {
        QFETCH(QString, page);
        QFETCH(int, count);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"home"_s, { .language = u"ar"_s, .textSize = textSize }, multiplied(count));
        QVERIFY(stage);
        stage->show(page);
        QCOMPARE(faultsOfArrows(*stage).join(u'\n'), QString());
    }

    void backReturnsFromWhereverOneWent_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("textSize");
        for (const auto &page : { u"home"_s, u"news"_s, u"inbox"_s, u"residence"_s, u"settings"_s, u"keys"_s, u"about"_s, u"gallery"_s }) {
            for (const auto &textSize : { u"100"_s, u"200"_s })
                QTest::addRow("%s, %s", qPrintable(page), qPrintable(textSize)) << page << textSize;
        }
    }
    void backReturnsFromWhereverOneWent()
    {
        QFETCH(QString, page);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"home"_s, { .textSize = textSize });
        QVERIFY(stage);
        stage->show(page);
        QCOMPARE(faultsOfBack(*stage).join(u'\n'), QString());
    }

    void everyQuestionKeepsTheFocusAndGivesItBack_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("textSize");
        for (const auto &[page, setting, key] : { std::tuple(u"comfort"_s, u"theme"_s, u"daylight"_s), std::tuple(u"sound"_s, u"away"_s, u"yes"_s),
                 std::tuple(u"speech"_s, u"speech-rate"_s, u"40"_s), std::tuple(u"keys"_s, u"key-bounce"_s, u"0"_s),
                 std::tuple(u"picture"_s, u"tv-size"_s, u"55"_s) }) {
            for (const auto &language : { u"fr"_s, u"ar"_s }) {
                for (const auto &textSize : { u"100"_s, u"200"_s, u"standard"_s })
                    QTest::addRow("%s, %s, %s", qPrintable(page), qPrintable(language), qPrintable(textSize)) << page << setting << key << language << textSize;
            }
        }
    }
    void everyQuestionKeepsTheFocusAndGivesItBack()
    {
        QFETCH(QString, page);
        QFETCH(QString, setting);
        QFETCH(QString, key);
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"home"_s, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        auto &settings = stage->models().settings;
        const auto before = settings.settings().value(setting);
        settings.choose(setting, key);
        QVERIFY(before != key);
        QCOMPARE(settings.settings().value(setting), key);
        stage->show(page);
        QCOMPARE(faultsOfQuestion(*stage, u"set-back"_s).join(u'\n'), QString());
        QCOMPARE(settings.settings().value(setting), key); // Back does no harm
        stage->press(Qt::Key_Return);
        while (scene::nameOf(scene::focused(stage->window())) == "dialog-text"_L1)
            stage->press(Qt::Key_Return); // to its end
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-leave"_s);
        stage->press(Qt::Key_Down); // beside or below
        stage->press(language == "ar"_L1 ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-set-back"_s);
        stage->press(Qt::Key_Return);
        QCOMPARE(settings.settings().value(setting), before);
        QVERIFY(!scene::shownItem(stage->window(), u"set-back"_s));
        QCOMPARE(faultOfFocus(*stage), QString());
        QVERIFY(stage->models().toast.isShown());
    }

    void theRedKeyAsksForHelpInAQuestionToo()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->models().settings.choose(u"theme"_s, u"contrast"_s);
        stage->show(u"comfort"_s);
        scene::shownItem(stage->window(), u"set-back"_s)->forceActiveFocus();
        stage->press(Qt::Key_Return);
        QVERIFY(stage->models().question.isOpen());
        stage->press(Qt::Key_Red);
        QVERIFY(!stage->models().question.isOpen());
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-ask"_s);
        stage->press(Qt::Key_Back);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"set-back"_s);
        QCOMPARE(stage->models().settings.settings().value(u"theme"_s), u"contrast"_s);
    }

    void aMessageOverAQuestionGivesTheFocusBackToIt()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->models().settings.choose(u"theme"_s, u"contrast"_s);
        stage->show(u"comfort"_s);
        scene::shownItem(stage->window(), u"set-back"_s)->forceActiveFocus();
        stage->press(Qt::Key_Return);
        stage->press(Qt::Key_Right);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-set-back"_s);
        auto message = stage->body(u"message"_s, 0);
        const auto id = u"01936e5a-0000-7000-8000-0000000000fe"_s;
        message[u"id"_s] = id;
        message[u"sentAt"_s] = toWireTime(stage->clock().now());
        QVERIFY(stage->arrive(u"message"_s, id, message));
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-read"_s);
        stage->clock().advance(std::chrono::seconds(1));
        stage->press(Qt::Key_Back);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-set-back"_s);
        QVERIFY(stage->models().question.isOpen());
    }

    void aNoticeTakesNoFocusAndHidesNoneOfIt_data() { addScreenRows({ u"fr"_s }, { u"100"_s, u"standard"_s }); }
    void aNoticeTakesNoFocusAndHidesNoneOfIt()
    {
        QFETCH(QString, page);
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(fixture, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->show(page);
        if (page == "pairing"_L1)
            return; // there is nobody yet to tell something to
        const auto before = scene::nameOf(scene::focused(stage->window()));
        stage->models().toast.show({ u"check"_s, u"C’est noté : vous l’avez lu."_s });
        stage->settle();
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), before);
        QQuickItem *toast = nullptr;
        for (auto *item : stage->window().findChildren<QQuickItem *>(u"toast"_s))
            toast = item;
        QVERIFY(toast && toast->isVisible());
        QVERIFY2(QRectF(60, 540, 1800, 540 - 30).contains(scene::place(toast)), "it leaves its place");
        if (auto *focused = scene::focused(stage->window()); focused && !before.endsWith("-text"_L1)) {
            const auto hidden = scene::shown(focused) & scene::place(toast);
            QVERIFY2(hidden.height() < scene::place(focused).height() / 2, qPrintable(before + u" is hidden"_s));
        }
    }

    void whateverArrivesMovesNoFocus_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("textSize");
        for (const auto &page : { u"home"_s, u"news"_s, u"article"_s, u"inbox"_s, u"message"_s, u"help"_s, u"residence"_s, u"settings"_s, u"comfort"_s, u"diagnostics"_s, u"accessibility"_s }) {
            for (const auto &textSize : { u"100"_s, u"200"_s })
                QTest::addRow("%s, %s", qPrintable(page), qPrintable(textSize)) << page << textSize;
        }
    }
    void whateverArrivesMovesNoFocus()
    {
        QFETCH(QString, page);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"home"_s, { .textSize = textSize });
        QVERIFY(stage);
        stage->show(page);
        QCOMPARE(faultsOfArrival(*stage).join(u'\n'), QString());
    }

    void backReturnsToWhatOpenedThePage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("downs");
        QTest::newRow("home, news") << u"home"_s << 0;
        QTest::newRow("news, third") << u"news"_s << 2;
        QTest::newRow("residence, third") << u"residence"_s << 2;
        QTest::newRow("inbox, second") << u"inbox"_s << 1;
    }
    void backReturnsToWhatOpenedThePage()
    {
        QFETCH(QString, page);
        QFETCH(int, downs);
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(page);
        for (int down = 0; down < downs; ++down)
            stage->press(Qt::Key_Down);
        const auto opener = scene::nameOf(scene::focused(stage->window()));
        stage->press(Qt::Key_Return);
        QVERIFY(scene::nameOf(scene::focused(stage->window())) != opener);
        QCOMPARE(faultOfFocus(*stage), QString());
        stage->press(Qt::Key_Back);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), opener);
    }

    void whatArrivesDoesNotMoveTheFocus()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"news"_s);
        stage->press(Qt::Key_Down);
        const auto before = scene::nameOf(scene::focused(stage->window()));
        auto news = stage->body(u"news"_s, 0);
        const auto id = u"01936e5a-0000-7000-8000-0000000000ff"_s;
        news[u"id"_s] = id;
        news[u"publishedAt"_s] = toWireTime(stage->clock().now());
        QVERIFY(stage->arrive(u"news"_s, id, news));
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), before);
        QCOMPARE(faultOfFocus(*stage), QString());
    }

    void aNumberThatArrivesDoesNotMoveTheFocus()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"residence"_s);
        for (int down = 0; down < 3; ++down)
            stage->press(Qt::Key_Down);
        const auto before = scene::nameOf(scene::focused(stage->window()));
        auto contact = stage->body(u"contact"_s, 0);
        const auto id = u"01936e5a-0000-7000-8000-0000000000ff"_s;
        contact[u"id"_s] = id;
        QVERIFY(stage->arrive(u"contact"_s, id, contact));
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), before);
        QCOMPARE(faultOfFocus(*stage), QString());
    }

    void everyEntryOfTheResidenceIsReachedAndOpened()
    {
        for (const auto &textSize : { u"100"_s, u"200"_s }) {
            const auto stage = Stage::open(u"home"_s, { .language = u"ar"_s, .textSize = textSize });
            QVERIFY(stage);
            stage->show(u"residence"_s);
            const auto cards = stage->models().residence.entries()->cards();
            QVERIFY(cards.size() > 6);
            for (const auto &card : cards) {
                QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"residence-"_s + card.id);
                QCOMPARE(faultOfFocus(*stage), QString());
                stage->press(Qt::Key_Return);
                QCOMPARE(stage->models().residence.opened().id, card.id);
                const auto words = scene::words(stage->window());
                QVERIFY(std::any_of(words.begin(), words.end(), [&](const auto &each) { return each.text == (card.phone.isEmpty() ? card.title : card.phone); }));
                stage->press(Qt::Key_Back);
                QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"residence-"_s + card.id);
                stage->press(Qt::Key_Down);
            }
        }
    }

    void theFirstNewsDoesNotMoveTheFocusEither()
    {
        const auto other = Stage::open(u"home"_s, {});
        QVERIFY(other);
        const auto news = other->body(u"news"_s, 0);
        const auto stage = Stage::open(u"empty"_s, { .textSize = u"200"_s });
        QVERIFY(stage);
        while (scene::nameOf(scene::focused(stage->window())) != "tile-help"_L1) {
            const auto before = scene::nameOf(scene::focused(stage->window()));
            stage->press(Qt::Key_Down);
            QVERIFY(scene::nameOf(scene::focused(stage->window())) != before);
        }
        QVERIFY(stage->arrive(u"news"_s, news[u"id"_s].toString(), news));
        QVERIFY(!stage->models().contents().news().isEmpty());
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"tile-help"_s);
    }

    void aPopupTakesTheFocusAndGivesItBack()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->press(Qt::Key_Right);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"tile-messages"_s);
        auto message = stage->body(u"message"_s, 0);
        const auto id = u"01936e5a-0000-7000-8000-0000000000fe"_s;
        message[u"id"_s] = id;
        message[u"sentAt"_s] = toWireTime(stage->clock().now());
        QVERIFY(stage->arrive(u"message"_s, id, message));
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-read"_s);

        stage->press(Qt::Key_Return); // whoever was just pressing OK did not mean this
        QCOMPARE(stage->models().popup.kind(), PopupViewModel::Kind::Normal);
        QVERIFY(stage->models().contents().message(id)->isUnread());

        stage->clock().advance(std::chrono::milliseconds(700));
        stage->press(Qt::Key_Return);
        QCOMPARE(stage->models().popup.kind(), PopupViewModel::Kind::None);
        QVERIFY(!stage->models().contents().message(id)->isUnread());
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"tile-messages"_s);
    }

    void anotherMessageOnThePageIsDrawnAnew()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"message"_s);
        auto &models = stage->models();
        const auto &messages = models.contents().messages();
        const auto other = std::find_if(messages.begin(), messages.end(), [&](const auto &stored) { return stored.message.id != models.message.id(); });
        QVERIFY(other != messages.end());
        QString shown;
        QObject::connect(&models.frames, &FramesViewModel::pageDrawn, this, [&](const QString &page) { shown = page + u' ' + models.message.id(); });
        models.message.open(other->message.id);
        QTRY_COMPARE(shown, u"message "_s + other->message.id);
    }

    void digitsAndColoursWork()
    {
        const auto stage = Stage::open(u"important"_s, {});
        QVERIFY(stage);
        const auto id = stage->models().popup.card().id;
        stage->clock().advance(std::chrono::seconds(1));
        stage->press(Qt::Key_2);
        QVERIFY(!stage->models().contents().message(id)->isUnread());
        QCOMPARE(stage->models().popup.kind(), PopupViewModel::Kind::None);
        stage->press(Qt::Key_2);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())).left(9), u"message-0"_s);
        stage->press(Qt::Key_Red);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-ask"_s);
    }

    void aLongTextIsReadToItsEndWithOkAlone()
    {
        const auto stage = Stage::open(u"long"_s, { .textSize = u"200"_s });
        QVERIFY(stage);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"popup-text"_s);
        stage->clock().advance(std::chrono::seconds(1));
        int presses = 0;
        while (scene::nameOf(scene::focused(stage->window())) == "popup-text"_L1 && presses++ < enoughPresses)
            stage->press(Qt::Key_Return);
        QVERIFY2(presses > 1, "the text was not paged");
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"action-more"_s);
    }

    void afterTenQuietMinutesTheScreenRestsAndAKeyOnlyWakesIt()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"inbox"_s);
        stage->press(Qt::Key_Down);
        const auto before = scene::nameOf(scene::focused(stage->window()));
        const auto minute = [&] {
            stage->clock().advance(std::chrono::minutes(1));
            Q_EMIT stage->models().minutes().passed();
            stage->settle();
        };
        for (int minutes = 0; minutes < 9; ++minutes)
            minute();
        QVERIFY(!stage->models().rest.isResting());
        QSet<QString> places;
        for (int minutes = 0; minutes < 30; ++minutes) {
            minute();
            QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"rest"_s);
            const auto clock = scene::words(stage->window()).first();
            QVERIFY(safeArea.contains(clock.ink));
            places.insert(u"%1 %2"_s.arg(clock.ink.x()).arg(clock.ink.y()));
        }
        QCOMPARE(places.size(), 30);
        stage->press(Qt::Key_Return);
        QVERIFY(!stage->models().rest.isResting());
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), before);
        minute();
        QVERIFY(!stage->models().rest.isResting());
        stage->press(Qt::Key_Return);
        QVERIFY(scene::nameOf(scene::focused(stage->window())) != before);
    }

    void theAnswerToACallForHelpWakesIt()
    {
        const auto stage = Stage::open(u"help-unsent"_s, {});
        const auto other = Stage::open(u"help-taken"_s, {});
        QVERIFY(stage && other);
        stage->clock().advance(RestViewModel::quietTime);
        Q_EMIT stage->models().minutes().passed();
        QVERIFY(stage->models().rest.isResting());
        const auto help = other->body(u"help"_s, 0);
        QVERIFY(stage->arrive(u"help"_s, help[u"id"_s].toString(), help));
        QVERIFY(!stage->models().rest.isResting());
    }

    void aHomeThatIsTakenAwayWakesIt()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->clock().advance(RestViewModel::quietTime);
        Q_EMIT stage->models().minutes().passed();
        QVERIFY(stage->models().rest.isResting());
        QVERIFY(CacheStore(stage->cache()).wipe());
        QVERIFY(!stage->models().rest.isResting());
        stage->clock().advance(RestViewModel::quietTime);
        Q_EMIT stage->models().minutes().passed();
        QVERIFY2(!stage->models().rest.isResting(), "a pairing code must be read");
    }

    void digitsOpenTheDoorsThatAreThere_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<int>("digit");
        QTest::addColumn<QString>("opened");
        QTest::newRow("residence") << u"home"_s << int(Qt::Key_4) << u"residence"_s;
        QTest::newRow("settings after it") << u"home"_s << int(Qt::Key_5) << u"settings"_s;
        QTest::newRow("settings without it") << u"empty"_s << int(Qt::Key_4) << u"settings"_s;
        QTest::newRow("no fifth door") << u"empty"_s << int(Qt::Key_5) << u"home"_s;
    }
    void digitsOpenTheDoorsThatAreThere()
    {
        QFETCH(QString, fixture);
        QFETCH(int, digit);
        const auto stage = Stage::open(fixture, {});
        QVERIFY(stage);
        stage->press(static_cast<Qt::Key>(digit));
        QTEST(stage->window().property("shell").value<QObject *>()->property("pageName").toString(), "opened");
    }

    void anAlertWakesAScreenThatRests()
    {
        const auto other = Stage::open(u"alert"_s, {});
        QVERIFY(other);
        auto alert = other->body(u"message"_s, 0);
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->clock().advance(RestViewModel::quietTime);
        Q_EMIT stage->models().minutes().passed();
        stage->settle();
        QVERIFY(stage->models().rest.isResting());
        alert.remove(u"expiresAt"_s);
        QVERIFY(stage->arrive(u"message"_s, alert[u"id"_s].toString(), alert));
        QVERIFY(!stage->models().rest.isResting());
        QVERIFY(stage->models().popup.kind() == PopupViewModel::Kind::Alert);
        QCOMPARE(faultOfFocus(*stage), QString());
    }

    void aMouseDoesWhatTheKeysDo()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        QVERIFY(stage->click(u"tile-messages"_s));
        const QString second = u"message-"_s + stage->models().contents().messages().at(1).message.id;
        QVERIFY(stage->click(second));
        QCOMPARE(stage->models().message.id(), stage->models().contents().messages().at(1).message.id);
        QVERIFY(stage->click(u"legend-back"_s));
        QTRY_COMPARE(scene::nameOf(scene::focused(stage->window())), second);
        stage->press(Qt::Key_Down);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"message-"_s + stage->models().contents().messages().at(2).message.id);
        QVERIFY(stage->click(u"legend-red"_s));
        QTRY_COMPARE(scene::nameOf(scene::focused(stage->window())), u"action-ask"_s);
    }

    void everyWindowShowsTheWholePage_data()
    {
        QTest::addColumn<QSize>("size");
        for (const auto &size : { QSize(1280, 720), QSize(1280, 960), QSize(2560, 1080), QSize(1080, 1920), QSize(3840, 2160) })
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void everyWindowShowsTheWholePage()
    {
        QFETCH(QSize, size);
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->window().resize(size);
        stage->settle();
        for (const auto &name : { u"tile-news"_s, u"tile-settings"_s, u"hero"_s, u"legend-red"_s }) {
            const auto *item = scene::shownItem(stage->window(), name);
            QVERIFY2(item, qPrintable(name));
            const auto place = item->mapRectToScene(item->boundingRect());
            QVERIFY2(QRectF({}, size).contains(place), qPrintable(name));
        }
        QVERIFY(stage->click(u"tile-settings"_s));
        QVERIFY(scene::shownItem(stage->window(), u"tile-comfort"_s));
    }

    void anInstallerLooksBeforeTheBoxIsPaired()
    {
        const auto stage = Stage::open(u"pairing-unreachable"_s, {});
        QVERIFY(stage);
        const auto page = [&stage] { return stage->window().property("shell").value<QObject *>()->property("pageName").toString(); };
        stage->press(Qt::Key_Red);
        QCOMPARE(page(), u"pairing-waiting"_s);
        stage->press(Qt::Key_Blue);
        QCOMPARE(page(), u"diagnostics"_s);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"verdict"_s);
        stage->press(Qt::Key_Blue);
        QCOMPARE(page(), u"diagnostics"_s);
        stage->press(Qt::Key_Back);
        QCOMPARE(page(), u"pairing-waiting"_s);
        stage->press(Qt::Key_Blue);
        stage->models().pairing.show({ .state = PairingViewModel::State::Offered, .code = {}, .url = {}, .place = {} }); // somebody waits for the answer
        stage->settle();
        QCOMPARE(page(), u"pairing-offered"_s);
        QCOMPARE(scene::nameOf(scene::focused(stage->window())), u"pairing-yes"_s);
        stage->press(Qt::Key_Blue);
        QCOMPARE(page(), u"pairing-offered"_s);
    }

    void aPageThatNobodySeesAsksNothing()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        QSignalSpy asked(&stage->models().diagnostics, &DiagnosticsViewModel::hubAsked);
        stage->show(u"diagnostics"_s);
        QCOMPARE(asked.size(), 1);
        stage->press(Qt::Key_Red);
        auto &status = stage->models().status;
        status.setLink(StatusViewModel::Link::Offline);
        QVERIFY2(stage->models().diagnostics.isWell(), "another page lies on it");
        stage->press(Qt::Key_Back);
        QVERIFY(!stage->models().diagnostics.isWell());
        QCOMPARE(asked.size(), 2);
        stage->clock().advance(RestViewModel::quietTime);
        Q_EMIT stage->models().minutes().passed();
        QVERIFY(stage->models().rest.isResting());
        status.setLink(StatusViewModel::Link::Online);
        QVERIFY2(!stage->models().diagnostics.isWell(), "the screen rests");
        stage->press(Qt::Key_Return);
        QVERIFY(stage->models().diagnostics.isWell());
        QCOMPARE(asked.size(), 3);
    }

    void whatBecomesOfABoxMovesNoFocus_data()
    {
        QTest::addColumn<QString>("textSize");
        for (const auto &textSize : { u"100"_s, u"200"_s, u"standard"_s })
            QTest::addRow("%s", qPrintable(textSize)) << textSize;
    }
    void whatBecomesOfABoxMovesNoFocus()
    {
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"home"_s, { .textSize = textSize });
        QVERIFY(stage);
        stage->show(u"diagnostics"_s);
        auto &models = stage->models();
        for (int down = 0; down < 8; ++down) {
            stage->press(Qt::Key_Down);
            const auto before = scene::nameOf(scene::focused(stage->window()));
            QVERIFY(before.startsWith(u"finding-"_s));
            const auto isOffline = models.status.link() == StatusViewModel::Link::Offline;
            models.status.setObstacle(isOffline ? Error::Obstacle::None : Error::Obstacle::OutOfDate);
            models.status.setLink(isOffline ? StatusViewModel::Link::Online : StatusViewModel::Link::Offline);
            models.diagnostics.soundEnded(isOffline);
            stage->settle();
            QCOMPARE(models.diagnostics.isWell(), isOffline);
            QCOMPARE(scene::nameOf(scene::focused(stage->window())), before);
            QCOMPARE(faultOfFocus(*stage), QString());
        }
    }

    void fiveHundredOfEach()
    {
        const auto stage = Stage::open(u"home"_s, {}, multiplied(500));
        QVERIFY(stage);
        QCOMPARE(stage->models().contents().messages().size(), 500);
        for (const auto &page : { u"news"_s, u"inbox"_s }) {
            stage->show(page);
            QString before;
            for (int down = 0; down < 60; ++down) {
                stage->press(Qt::Key_Down);
                QCOMPARE(faultOfFocus(*stage), QString());
                const auto now = scene::nameOf(scene::focused(stage->window()));
                QVERIFY2(now != before, qPrintable(u"stuck at "_s + now));
                before = now;
            }
            stage->press(Qt::Key_Back);
        }
    }
};

QTEST_MAIN(TestFocus)
#include "test_focus.moc"
