// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"
#include "stage.h"

#include "tv/speech/readaloud.h"
#include "tv/speech/sceneof.h"

#include <QAccessible>
#include <QJsonArray>
#include <QQmlComponent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
class FakeSpeaker final : public Speaker
{
public:
    void say(const Phrase &phrase) override
    {
        said.append(phrase);
        Q_EMIT started();
        if (!holds)
            QMetaObject::invokeMethod(this, &Speaker::finished, Qt::QueuedConnection);
    }
    void stop() override { ++stops; }
    void setVolume(int) override { }
    void setRate(int) override { }
    void prepare() override { prepared = true; }
    [[nodiscard]] QString words() const
    {
        QStringList lines;
        for (const auto &phrase : said)
            lines.append(phrase.language + u": "_s + phrase.text);
        return lines.join(u" | "_s);
    }
    QList<Phrase> said;
    int stops = 0;
    bool holds = true; ///< what is said takes for ever
    bool prepared = false;
};

/// A television with a voice that is written down.
struct Voiced {
    explicit Voiced(const QString &fixture, const SpeechSettings &settings = {}, const QString &language = u"fr"_s,
        const std::function<void(QJsonObject &)> &edit = {})
        : stage(Stage::open(fixture, { .language = language }, edit))
        , aloud(std::make_unique<ReadAloud>(stage->window(), stage->models(), speaker))
    {
        aloud->setSettings(settings);
    }
    void press(RemoteKey key)
    {
        aloud->keyPressed(key);
        stage->press(canonicalKey(key));
    }
    FakeSpeaker speaker;
    std::unique_ptr<Stage> stage;
    std::unique_ptr<ReadAloud> aloud;
};

constexpr SpeechSettings allowed { .privateText = true };
constexpr SpeechSettings onFocus { .onFocus = true, .privateText = true };
} // namespace

class TestSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(Stage::prepare());
        qRegisterMetaType<Speaker::Failure>();
    }

    void everyControlAndPageHasAName_data() { addScreenRows({ u"fr"_s, u"ar"_s }, { u"100"_s, u"200"_s }); }
    void everyControlAndPageHasAName()
    {
        QFETCH(QString, page);
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(fixture, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->show(page);
        const auto scene = sceneOf(stage->window());
        QVERIFY2(!scene.place.isEmpty() && !scene.title.name.trimmed().isEmpty(), "the page or pop-up has no name");
        const auto controls = scene::controls(scene::front(stage->window()));
        for (auto *control : controls) {
            const auto *rows = control->property("currentItem").value<QQuickItem *>();
            for (const auto *item : { static_cast<const QQuickItem *>(control), rows ? rows : control }) {
                const auto thing = thingOf(item);
                QVERIFY2(!thing.name.trimmed().isEmpty(), qPrintable(scene::nameOf(item) + u" has no accessible name"_s));
                const auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item));
                QVERIFY2(accessible->role() != QAccessible::NoRole && accessible->role() != QAccessible::Client,
                    qPrintable(scene::nameOf(item) + u" has no role"_s));
            }
        }
        QVERIFY2(controls.isEmpty() || scene.focused, "what has the focus is not found");
        QVERIFY2(page != "message"_L1 && page != "article"_L1 && page != "popup"_L1 && page != "help"_L1 && page != "pairing"_L1
                ? true
                : scene.passage.has_value(),
            "no text to read");
    }

    void theYellowKeyReadsAnArticleInItsOwnLanguage()
    {
        Voiced tv(u"home"_s, {}, u"en"_s, [](QJsonObject &fixture) {
            auto news = fixture[u"news"_s].toArray();
            for (qsizetype at = 0; at < news.size(); ++at) {
                auto item = news[at].toObject();
                item[u"language"_s] = u"it"_s;
                item.remove(u"variants"_s);
                news[at] = item;
            }
            fixture[u"news"_s] = news;
        });
        tv.stage->show(u"article"_s);
        const auto card = tv.stage->models().article.card();
        QCOMPARE(card.language, u"it"_s);
        tv.speaker.holds = false;
        tv.press(RemoteKey::Yellow);
        QTRY_COMPARE(tv.stage->models().speech.state(), SpeechViewModel::State::Silent);
        QCOMPARE(tv.speaker.said.size(), 4); // its headline, who and when, its text, "Back"
        QCOMPARE(tv.speaker.said.at(0).language, u"it"_s);
        QCOMPARE(tv.speaker.said.at(2).language, u"it"_s);
    }
    void whatTheResidenceWroteIsReadInItsLanguage()
    {
        for (const auto &page : { u"residence"_s, u"residence-entry"_s }) {
            Voiced tv(u"home"_s, {}, u"en"_s, [](QJsonObject &fixture) {
                auto contact = fixture[u"contacts"_s].toArray().first().toObject();
                contact[u"headline"_s] = u"Ascensore"_s;
                contact[u"language"_s] = u"it"_s;
                contact.remove(u"variants"_s);
                fixture[u"contacts"_s] = QJsonArray { contact };
                fixture[u"lodges"_s] = QJsonArray {};
            });
            tv.speaker.holds = false;
            tv.stage->show(page);
            tv.press(RemoteKey::Yellow);
            QTRY_VERIFY2(tv.speaker.words().contains(u"it: Ascensore"_s), qPrintable(tv.speaker.words()));
        }
    }
    void theYellowKeyReadsAPopUp()
    {
        Voiced tv(u"popup"_s, allowed);
        tv.speaker.holds = false;
        tv.press(RemoteKey::Yellow);
        const auto card = tv.stage->models().popup.card();
        QVERIFY(!card.id.isEmpty());
        QTRY_VERIFY2(tv.speaker.words().contains(card.headline), qPrintable(tv.speaker.words()));
        QTRY_VERIFY2(tv.speaker.words().contains(u"Bouton"_s), qPrintable(tv.speaker.words()));
        QVERIFY2(tv.speaker.words().startsWith(u"fr: "_s + card.title), qPrintable(tv.speaker.words()));
    }
    void privateTextIsNotSpokenUnlessAllowed_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QString>("page");
        QTest::newRow("pop-up") << u"popup"_s << u"popup"_s;
        QTest::newRow("message") << u"home"_s << u"message"_s;
        QTest::newRow("inbox") << u"home"_s << u"inbox"_s;
    }
    void privateTextIsNotSpokenUnlessAllowed()
    {
        QFETCH(QString, fixture);
        QFETCH(QString, page);
        for (const bool focus : { false, true }) {
            Voiced tv(fixture, { .onFocus = focus });
            tv.speaker.holds = false;
            tv.stage->show(page);
            tv.press(RemoteKey::Yellow);
            QCOMPARE(tv.stage->models().speech.state(), SpeechViewModel::State::Private);
            QVERIFY2(tv.speaker.words().contains(u"ne sont pas lus"_s), qPrintable(tv.speaker.words()));
            for (const auto &stored : tv.stage->models().contents().messages()) {
                for (const auto &secret : { stored.message.headline, stored.message.text.left(20), stored.message.sender.name })
                    QVERIFY2(!tv.speaker.words().contains(secret), qPrintable(tv.speaker.words()));
                for (const auto &answer : stored.message.answers)
                    QVERIFY2(!tv.speaker.words().contains(answer.label), qPrintable(tv.speaker.words()));
            }
        }
    }
    /// It concerns everybody, and who cannot see it must hear it.
    void anAlertIsSpokenWithoutAsking()
    {
        Voiced tv(u"alert"_s);
        tv.speaker.holds = false;
        tv.press(RemoteKey::Yellow);
        const auto card = tv.stage->models().popup.card();
        QTRY_VERIFY2(tv.speaker.words().contains(card.headline), qPrintable(tv.speaker.words()));
    }
    void anotherKeyStopsAndDoesItsWork()
    {
        Voiced tv(u"home"_s);
        tv.press(RemoteKey::Yellow);
        QCOMPARE(tv.stage->models().speech.state(), SpeechViewModel::State::Speaking);
        QCOMPARE(tv.speaker.stops, 0);
        tv.press(RemoteKey::Right);
        QCOMPARE(tv.speaker.stops, 1);
        QCOMPARE(tv.stage->models().speech.state(), SpeechViewModel::State::Silent);
        QCOMPARE(scene::nameOf(scene::focused(tv.stage->window())), u"tile-messages"_s);
    }
    void yellowAgainBeginsAnew()
    {
        Voiced tv(u"home"_s);
        tv.press(RemoteKey::Yellow);
        tv.press(RemoteKey::Yellow);
        QCOMPARE(tv.speaker.said.size(), 2);
        QCOMPARE(tv.speaker.said.at(0), tv.speaker.said.at(1));
        QCOMPARE(tv.speaker.stops, 1);
    }
    void theFocusIsSpokenOnlyWhereChosen()
    {
        Voiced quiet(u"home"_s);
        quiet.press(RemoteKey::Right);
        QVERIFY(quiet.speaker.said.isEmpty());
        QVERIFY(!quiet.speaker.prepared);

        Voiced tv(u"home"_s, onFocus);
        QVERIFY(tv.speaker.prepared);
        tv.stage->settle();
        QTRY_VERIFY(!tv.speaker.said.isEmpty()); // the page
        tv.speaker.said.clear();
        tv.press(RemoteKey::Right);
        QTRY_COMPARE(tv.speaker.said.size(), 1);
        QVERIFY2(tv.speaker.words().startsWith(u"fr: Messages. Bouton."_s), qPrintable(tv.speaker.words()));
        tv.speaker.said.clear();
        tv.press(RemoteKey::Ok);
        QTRY_VERIFY(!tv.speaker.said.isEmpty());
        tv.stage->settle();
        QCOMPARE(tv.speaker.said.size(), 1); // the page, once
        QVERIFY2(tv.speaker.words().startsWith(u"fr: Messages"_s), qPrintable(tv.speaker.words()));
        QCOMPARE(tv.stage->models().speech.state(), SpeechViewModel::State::Silent); // the focus is its own picture
    }
    void aNoticeIsSpokenOnce()
    {
        Voiced tv(u"home"_s, onFocus);
        tv.stage->settle();
        QTRY_VERIFY(!tv.speaker.said.isEmpty()); // the page
        tv.speaker.said.clear();
        tv.stage->models().toast.show({ u"check"_s, u"C’est noté."_s });
        QTRY_COMPARE(tv.speaker.words(), u"fr: C’est noté."_s);
        tv.stage->settle();
        tv.stage->models().toast.hide();
        tv.stage->settle();
        QCOMPARE(tv.speaker.said.size(), 1);

        Voiced quiet(u"home"_s);
        quiet.stage->models().toast.show({ u"check"_s, u"C’est noté."_s });
        quiet.stage->settle();
        QVERIFY(quiet.speaker.said.isEmpty());
    }
    void aQuestionIsSpokenWithItsTextAndItsFirstAnswer()
    {
        Voiced tv(u"home"_s, onFocus);
        tv.stage->models().settings.choose(u"theme"_s, u"contrast"_s);
        tv.stage->show(u"comfort"_s);
        tv.stage->models().toast.hide();
        tv.stage->settle();
        QTRY_VERIFY(!tv.speaker.said.isEmpty());
        tv.speaker.said.clear();
        tv.stage->models().settings.askToSetBack(u"comfort"_s);
        tv.stage->settle();
        QTRY_COMPARE(tv.speaker.words(), u"fr: Remettre cette page comme au début ? Couleurs · Nuit. Non, laisser ainsi. Bouton. 1 sur 2"_s);
        tv.speaker.said.clear();
        tv.press(RemoteKey::Yellow);
        QTRY_VERIFY2(tv.speaker.words().contains(u"Nuit"_s), qPrintable(tv.speaker.words()));
    }
    void whatCannotBeHeardIsSaidInWords_data()
    {
        QTest::addColumn<Speaker::Failure>("failure");
        QTest::addColumn<SpeechViewModel::State>("state");
        QTest::newRow("no voice") << Speaker::Failure::NoVoice << SpeechViewModel::State::NoVoice;
        QTest::newRow("no sound") << Speaker::Failure::Unreachable << SpeechViewModel::State::Unreachable;
    }
    void whatCannotBeHeardIsSaidInWords()
    {
        QFETCH(Speaker::Failure, failure);
        QFETCH(SpeechViewModel::State, state);
        Voiced tv(u"home"_s);
        tv.press(RemoteKey::Yellow);
        Q_EMIT tv.speaker.failed(failure);
        QCOMPARE(tv.stage->models().speech.state(), state);
        tv.stage->settle();
        const auto words = scene::words(tv.stage->window());
        const auto line = tv.stage->models().speech.text();
        QVERIFY(std::any_of(words.begin(), words.end(), [&](const auto &shown) { return shown.text == line; }));
        tv.press(RemoteKey::Right);
        QCOMPARE(tv.stage->models().speech.state(), SpeechViewModel::State::Silent);
    }
    void theLineAtTheFootCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("textSize");
        for (const auto &language : { u"fr"_s, u"en"_s, u"ar"_s }) {
            for (const auto &size : Settings::find(u"text-size")->keys)
                QTest::newRow(qPrintable(u"%1, %2"_s.arg(language, size))) << language << size;
        }
    }
    void theLineAtTheFootCanBeRead()
    {
        using State = SpeechViewModel::State;
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        for (const auto &theme : Settings::find(u"theme")->keys) {
            const auto stage = Stage::open(u"popup"_s, { .language = language, .textSize = textSize, .theme = theme });
            QVERIFY(stage);
            for (const auto state : { State::Preparing, State::Speaking, State::Private, State::NoVoice, State::Unreachable }) {
                stage->models().speech.setState(state);
                stage->settle();
                const auto words = scene::words(stage->window().contentItem());
                const auto line = std::find_if(
                    words.begin(), words.end(), [&](const auto &shown) { return shown.text == stage->models().speech.text(); });
                QVERIFY2(line != words.end(), "nothing is shown");
                QVERIFY2(line->shown == line->ink && QRectF(96, 540, 1728, 540 - 20).contains(line->ink), "it is cut, or leaves its place");
                const auto contrast
                    = scene::contrast(line->item->property("color").value<QColor>(), scene::ground(*line, stage->window().grabWindow()));
                QVERIFY2(contrast >= 7, qPrintable(QString::number(contrast)));
            }
        }
    }
    void aSecretFieldSaysNothingOfItself()
    {
        Voiced tv(u"home"_s, onFocus);
        QQmlComponent field(qmlEngine(tv.stage->window().property("shell").value<QObject *>()));
        field.setData("import QtQuick\nItem { Accessible.passwordEdit: true; Accessible.role: Accessible.EditableText; Accessible.name: "
                      "\"4711\"; Accessible.description: \"4711\" }",
            QUrl());
        const std::unique_ptr<QObject> object(field.create());
        auto *item = qobject_cast<QQuickItem *>(object.get());
        QVERIFY2(item, qPrintable(field.errorString()));
        item->setParentItem(tv.stage->window().activeFocusItem()->parentItem());
        tv.stage->settle();
        QTRY_VERIFY(!tv.speaker.said.isEmpty()); // the page
        tv.speaker.said.clear();
        item->forceActiveFocus();
        QVERIFY(item->hasActiveFocus());
        tv.stage->settle();
        QTRY_VERIFY(!tv.speaker.said.isEmpty());
        QCOMPARE(tv.speaker.words(), u"fr: Numéro secret"_s);
        tv.press(RemoteKey::Yellow);
        tv.press(RemoteKey::Digit9);
        QVERIFY2(!tv.speaker.words().contains(u"4711"_s) && !tv.speaker.words().contains(u'9'), qPrintable(tv.speaker.words()));
    }
};

QTEST_MAIN(TestSpeech)
#include "test_speech.moc"
