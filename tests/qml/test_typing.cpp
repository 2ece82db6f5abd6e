// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"
#include "walk.h"

#include "input/remoteinput.h"
#include "viewmodels/keyboards.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::walk;

namespace
{
QString focusOf(const Stage &stage)
{
    return scene::nameOf(scene::focused(stage.window()));
}

/// Goes there as a person does who sees both: up or down until it is level, then along. False: the arrows do not lead there.
bool go(Stage &stage, const QString &name, int &presses)
{
    for (int steps = 0; steps < 60; ++steps) {
        const auto *from = scene::focused(stage.window());
        const auto *to = scene::shownItem(stage.window(), name);
        if (!from || !to)
            return false;
        if (from == to)
            return true;
        const auto here = scene::place(from);
        const auto there = scene::place(to);
        if (there.top() > here.bottom())
            stage.press(Qt::Key_Down);
        else if (there.bottom() < here.top())
            stage.press(Qt::Key_Up);
        else
            stage.press(there.center().x() > here.center().x() ? Qt::Key_Right : Qt::Key_Left);
        ++presses;
    }
    return false;
}

bool goAndPress(Stage &stage, const QString &name, int &presses)
{
    if (!go(stage, name, presses))
        return false;
    stage.press(Qt::Key_Return);
    ++presses;
    return true;
}

QString keyFor(QChar letter)
{
    return letter == u' ' ? u"key-space"_s : u"key-"_s + letter.toLower();
}

QStringList shownLetters(const Stage &stage)
{
    QStringList letters;
    for (const auto *key : scene::controls(scene::front(stage.window()))) {
        if (key->property("isLetter").toBool())
            letters.append(key->objectName().mid(4));
    }
    return letters;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Keys of a remote go through the same filter as in the program.
struct Remote {
    explicit Remote(Stage &usedStage)
        : stage(usedStage)
        , input(*KeyMap::builtIn(), usedStage.clock())
    {
        input.watch(&stage.window());
        QObject::connect(&stage.models().writing, &WritingViewModel::typingChanged, &input, &RemoteInput::setTyping);
        input.setTyping(stage.models().writing.isTyping());
    }
    void key(Qt::Key key, const QString &text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&stage.window(), &event);
        stage.clock().advance(std::chrono::milliseconds(200));
        stage.settle();
    }
    Stage &stage;
    RemoteInput input;
};
} // namespace

/// Writing with the arrows, with digits and with a real keyboard, on the real pages.
class TestTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Stage::prepare()); }

    void everyKeyIsReachedWhateverTheSize_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("textSize");
        for (const auto &[language, layout] : { std::pair(u"fr"_s, u"azerty"_s), std::pair(u"fr"_s, u"alphabetic"_s), std::pair(u"pt"_s, u"alphabetic"_s),
                 std::pair(u"ar"_s, u"arabic"_s), std::pair(u"ar"_s, u"azerty"_s), std::pair(u"en"_s, u"digits"_s), std::pair(u"ar"_s, u"digits"_s) }) {
            for (const auto &textSize : Settings::find(u"text-size")->keys)
                QTest::addRow("%s, %s, %s", qPrintable(layout), qPrintable(language), qPrintable(textSize)) << language << layout << textSize;
        }
    }
    void everyKeyIsReachedWhateverTheSize()
    {
        QFETCH(QString, language);
        QFETCH(QString, layout);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"writing"_s, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        auto &keyboard = *stage->models().writing.keyboard();
        if (layout == signsKeyboard)
            keyboard.turnSigns();
        else
            stage->models().settings.choose(u"keyboard"_s, layout);
        stage->show(u"typing"_s);
        QStringList letters;
        QSet<QString> words;
        do {
            QCOMPARE(faultsOfArrows(*stage).join(u'\n'), QString());
            letters += shownLetters(*stage);
            for (const auto *key : scene::controls(scene::front(stage->window())))
                words.insert(key->objectName());
            auto *more = scene::shownItem(stage->window(), u"key-more"_s);
            if (!more)
                break;
            more->forceActiveFocus(Qt::TabFocusReason);
            stage->press(Qt::Key_Return);
            QCOMPARE(focusOf(*stage), u"key-more"_s);
        } while (letters.isEmpty() || !shownLetters(*stage).contains(letters.first()));
        QStringList wanted;
        for (const auto &row : builtInKeyboard(layout)->rowsFor(language))
            wanted += row;
        QCOMPARE(sorted(letters), sorted(wanted));
        for (const auto &word : { u"key-space"_s, u"key-erase"_s, u"key-signs"_s, u"key-done"_s })
            QVERIFY2(words.contains(word), qPrintable(word));
        QCOMPARE(words.contains(u"key-capitals"_s), keyboard.hasCapitals());
    }

    void aSentenceIsWrittenAndSentWithTheArrowsAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("textSize");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::newRow("fr") << u"fr"_s << u"100"_s << u"Ascenseur en panne"_s << 140;
        QTest::newRow("en, alphabetic") << u"en"_s << u"100"_s << u"Lift is broken"_s << 140;
        QTest::newRow("ar") << u"ar"_s << u"100"_s << u"المصعد لا يعمل"_s << 140;
        QTest::newRow("fr, largest") << u"fr"_s << u"200"_s << u"Ascenseur en panne"_s << 140;
    }
    void aSentenceIsWrittenAndSentWithTheArrowsAlone()
    {
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        QFETCH(QString, text);
        QFETCH(int, most);
        const auto stage = Stage::open(u"home"_s, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        int presses = 1;
        stage->press(Qt::Key_Red);
        for (; focusOf(*stage) == "help-text"_L1; ++presses) // at 200 %, the text comes first
            stage->press(Qt::Key_Return);
        QCOMPARE(focusOf(*stage), u"action-ask"_s);
        QVERIFY(goAndPress(*stage, u"action-say"_s, presses));
        QCOMPARE(focusOf(*stage), u"action-lift"_s);
        QVERIFY(goAndPress(*stage, u"action-write"_s, presses));
        for (const auto letter : text)
            QVERIFY2(goAndPress(*stage, keyFor(letter), presses), qPrintable(QString(letter)));
        QCOMPARE(stage->models().writing.text(), text);
        stage->press(Qt::Key_Back);
        QCOMPARE(focusOf(*stage), u"action-send"_s); // what comes next
        QVERIFY(goAndPress(*stage, u"action-send"_s, ++presses));
        QCOMPARE(focusOf(*stage), u"action-back"_s);
        QCOMPARE(stage->models().help.written(), text);
        const auto words = scene::words(stage->window());
        QVERIFY(std::any_of(words.begin(), words.end(), [&](const auto &each) { return each.text.contains(text); }));
        qInfo("%d presses for \"%s\"", presses, qPrintable(text));
        QVERIFY2(presses <= most, "too many presses");
        stage->press(Qt::Key_Back);
        QCOMPARE(stage->window().property("shell").value<QObject *>()->property("pageName").toString(), u"home"_s);
    }

    void readyWordsAreFourPresses()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->press(Qt::Key_Red);
        stage->press(Qt::Key_Right);
        stage->press(Qt::Key_Return);
        stage->press(Qt::Key_Return); // the lift
        QCOMPARE(focusOf(*stage), u"action-send"_s);
        stage->press(Qt::Key_Return);
        QCOMPARE(stage->models().help.written(), u"L’ascenseur ne marche pas."_s);
        QCOMPARE(focusOf(*stage), u"action-back"_s);
    }

    void whoFeelsUnwellIsToldWhomToCall()
    {
        for (const auto &textSize : Settings::find(u"text-size")->keys) {
            const auto stage = Stage::open(u"home"_s, { .textSize = textSize });
            QVERIFY(stage);
            stage->show(u"writing"_s);
            int presses = 0;
            QVERIFY(goAndPress(*stage, u"action-unwell"_s, presses));
            QCOMPARE(focusOf(*stage), u"action-send"_s);
            const auto words = scene::words(stage->window());
            const auto warning = std::find_if(words.begin(), words.end(), [](const auto &each) { return each.text.contains(u"le 15 ou le 112"_s); });
            QVERIFY(warning != words.end());
            QVERIFY2(warning->ink.height() - warning->shown.height() < 2, qPrintable(textSize));
        }
    }

    void backLeavesAndTakesNothingAway()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"writing"_s);
        int presses = 0;
        QVERIFY(goAndPress(*stage, u"action-write"_s, presses));
        QVERIFY(stage->models().writing.isTyping());
        stage->press(Qt::Key_Return);
        stage->press(Qt::Key_7);
        QCOMPARE(stage->models().writing.text(), u"A7"_s);
        stage->press(Qt::Key_Back);
        QVERIFY(!stage->models().writing.isTyping());
        stage->press(Qt::Key_Back);
        QCOMPARE(stage->models().writing.text(), u"A7"_s);
        QCOMPARE(stage->cache().setting(u"draft-help"_s), u"A7"_s);
        stage->show(u"typing"_s);
        stage->press(Qt::Key_Green);
        QCOMPARE(stage->models().writing.text(), u"A"_s);
        QCOMPARE(stage->window().property("shell").value<QObject *>()->property("pageName").toString(), u"typing"_s);
        stage->press(Qt::Key_Red);
        QCOMPARE(focusOf(*stage), u"action-ask"_s);
        QCOMPARE(stage->models().writing.text(), u"A"_s);
    }

    void theKeyThatSwitchesKeepsTheFocus()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"typing"_s);
        for (const auto &name : { u"key-layout"_s, u"key-signs"_s, u"key-signs"_s, u"key-capitals"_s }) {
            int presses = 0;
            QVERIFY2(goAndPress(*stage, name, presses), qPrintable(name));
            QCOMPARE(focusOf(*stage), name);
            QCOMPARE(faultOfFocus(*stage), QString());
        }
    }

    void aMessageThatArrivesLeavesTheKeyItsFocus()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"typing"_s);
        int presses = 0;
        QVERIFY(go(*stage, u"key-h"_s, presses));
        auto message = stage->body(u"message"_s, 0);
        const auto id = u"01936e5a-0000-7000-8000-0000000000fe"_s;
        message[u"id"_s] = id;
        message[u"sentAt"_s] = toWireTime(stage->clock().now());
        QVERIFY(stage->arrive(u"message"_s, id, message));
        QCOMPARE(focusOf(*stage), u"action-read"_s);
        QVERIFY(!stage->models().writing.isTyping());
        stage->clock().advance(std::chrono::seconds(1));
        stage->press(Qt::Key_Return);
        QCOMPARE(focusOf(*stage), u"key-h"_s);
        QVERIFY(stage->models().writing.isTyping());
    }

    void aRealKeyboardWritesToo()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"writing"_s);
        stage->show(u"typing"_s);
        Remote remote(*stage);
        remote.key(Qt::Key_Backspace); // of a remote
        QVERIFY(!stage->models().writing.isTyping());
        stage->show(u"typing"_s);
        remote.key(Qt::Key_E, u"É"_s);
        remote.key(Qt::Key_Eacute, u"é"_s);
        remote.key(Qt::Key_Space, u" "_s);
        remote.key(Qt::Key_7, u"7"_s);
        remote.key(Qt::Key_M, u"m"_s);
        QCOMPARE(stage->models().writing.text(), u"Éé 7m"_s);
        remote.key(Qt::Key_Backspace, u"\b"_s);
        QCOMPARE(stage->models().writing.text(), u"Éé 7"_s);
        QCOMPARE(focusOf(*stage), u"key-done"_s);
        remote.key(Qt::Key_Return, u"\r"_s);
        QVERIFY(!stage->models().writing.isTyping());
        QCOMPARE(stage->models().writing.text(), u"Éé 7"_s);
    }

    void theEndOfALongTextIsSeen()
    {
        for (const auto &language : { u"fr"_s, u"ar"_s }) {
            for (const auto &textSize : Settings::find(u"text-size")->keys) {
                const auto stage = Stage::open(u"writing"_s, { .language = language, .textSize = textSize });
                QVERIFY(stage);
                stage->show(u"typing"_s);
                const auto *caret = scene::shownItem(stage->window(), u"caret"_s);
                QVERIFY(caret);
                QVERIFY2(scene::place(caret).height() - scene::shown(caret).height() < 2, qPrintable(language + u' ' + textSize));
            }
        }
    }
};

QTEST_MAIN(TestTyping)
#include "test_typing.moc"
