// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "translations/translator.h"
#include "tv/fixture.h"
#include "viewmodels/viewmodels.h"
#include "viewmodels/writtentext.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// What is written, letter by letter and with ready words, and that none of it is lost.
class TestWriting : public QObject
{
    Q_OBJECT

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    Wording m_wording { u"fr"_s };

    [[nodiscard]] std::unique_ptr<ViewModels> start() { return std::make_unique<ViewModels>(*m_cache, *m_clock, m_wording); }
    static QStringList actionsOf(WritingViewModel &writing)
    {
        QStringList ids;
        for (const auto &action : writing.actions()->actions())
            ids.append(action.id);
        return ids;
    }
    static void type(WritingViewModel &writing, const QString &keys)
    {
        for (const auto key : keys)
            writing.press(QString(key));
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

    void aWholeLetterIsErased_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("a letter") << u"ab"_s << u"a"_s;
        QTest::newRow("a space") << u"a "_s << u"a"_s;
        QTest::newRow("é as one") << u"cafés"_s.chopped(1) << u"caf"_s;
        QTest::newRow("e and its accent") << u"cafe\u0301"_s << u"caf"_s;
        QTest::newRow("an Arabic letter") << u"باب"_s << u"با"_s;
        QTest::newRow("an Arabic letter with its vowel") << u"بَابٌ"_s << u"بَا"_s;
        QTest::newRow("two marks") << u"مدّٗ"_s << u"م"_s;
        QTest::newRow("lam and alif are two") << u"لا"_s << u"ل"_s;
        QTest::newRow("an emoji") << u"a🚪"_s << u"a"_s;
        QTest::newRow("a thumb and its skin") << u"a👍🏽"_s << u"a"_s;
        QTest::newRow("a family") << u"a👨‍👩‍👧"_s << u"a"_s;
        QTest::newRow("a flag") << u"🇲🇦🇫🇷"_s << u"🇲🇦"_s;
    }
    void aWholeLetterIsErased()
    {
        QFETCH(QString, text);
        WrittenText written(256);
        QVERIFY(written.append(text));
        const auto last = written.last();
        written.eraseLast();
        QTEST(written.text(), "left");
        QCOMPARE(QString(written.text() + last), text);
    }

    void aSentenceBeginsWithACapital_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("begins");
        QTest::newRow("the first") << u""_s << true;
        QTest::newRow("after spaces") << u"  "_s << true;
        QTest::newRow("in a word") << u"As"_s << false;
        QTest::newRow("after a word") << u"As "_s << false;
        QTest::newRow("after a full stop and a space") << u"Oui. "_s << true;
        QTest::newRow("right after a full stop") << u"3."_s << false;
        QTest::newRow("after a question") << u"Oui ? "_s << true;
        QTest::newRow("after an Arabic question") << u"نعم؟ "_s << true;
        QTest::newRow("after a comma") << u"Oui, "_s << false;
    }
    void aSentenceBeginsWithACapital()
    {
        QFETCH(QString, text);
        WrittenText written(256);
        QVERIFY(written.append(text));
        QTEST(written.beginsSentence(), "begins");
    }

    void whatComesFromElsewhereIsOneLineAndFits_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("as it is") << u"Un deux"_s << u"Un deux"_s;
        QTest::newRow("lines") << u"Un\r\ndeux\ttrois"_s << u"Un deux tr"_s;
        QTest::newRow("control characters") << u"a\u0007b\u0000c\u007fd"_s << u"abcd"_s;
        QTest::newRow("spaces") << u"  a   b  "_s << u"a b"_s;
        QTest::newRow("half an emoji") << QString(u"ab"_s + QChar(0xd83d)) << u"ab"_s;
        QTest::newRow("emoji count one") << u"🚪"_s.repeated(11) << u"🚪"_s.repeated(10);
        QTest::newRow("no half letter") << u"123456789e\u0301"_s << u"123456789"_s;
        QTest::newRow("no half family") << u"1234567👨‍👩‍👧"_s << u"1234567"_s;
    }
    void whatComesFromElsewhereIsOneLineAndFits()
    {
        QFETCH(QString, given);
        WrittenText written(10);
        written.set(given);
        QTEST(written.text(), "kept");
        QVERIFY(written.left() >= 0);
    }

    void whatDoesNotFitIsNotWritten()
    {
        WrittenText written(2);
        QVERIFY(written.append(u"ab"_s));
        QVERIFY(!written.append(u"c"_s));
        QCOMPARE(written.text(), u"ab"_s);
        QCOMPARE(written.left(), 0);
    }

    void capitalsComeByThemselvesAndByAKey()
    {
        const auto models = start();
        auto &writing = models->writing;
        auto &keyboard = *writing.keyboard();
        QVERIFY(keyboard.showsCapitals());
        type(writing, u"oui. merci"_s);
        QCOMPARE(writing.text(), u"Oui. Merci"_s);
        keyboard.turnCapitals();
        type(writing, u" é"_s);
        QCOMPARE(writing.text(), u"Oui. Merci é"_s); // the space was that one
        keyboard.turnCapitals();
        type(writing, u"œb"_s);
        QCOMPARE(writing.text(), u"Oui. Merci éŒb"_s);
        writing.choose(u"clear"_s);
        keyboard.turnCapitals();
        type(writing, u"a"_s);
        QCOMPARE(writing.text(), u"a"_s);
    }

    void theLayoutIsThatOfTheLanguageUntilOneIsChosen()
    {
        const auto models = start();
        auto &keyboard = *models->writing.keyboard();
        QCOMPARE(keyboard.lettersName(), u"AZERTY"_s);
        QCOMPARE(keyboard.nextName(), u"A B C"_s);
        QCOMPARE(keyboard.columns(), 11);
        keyboard.turnSigns();
        QVERIFY(!keyboard.hasCapitals());
        QCOMPARE(keyboard.rows().first().toStringList().first(), u"1"_s);
        keyboard.turnSigns();
        keyboard.nextLayout();
        QCOMPARE(keyboard.lettersName(), u"A B C"_s);
        QCOMPARE(start()->writing.keyboard()->lettersName(), u"A B C"_s);
        keyboard.nextLayout();
        QCOMPARE(keyboard.lettersName(), u"عربي"_s);
        QVERIFY(!keyboard.hasCapitals());
        models->settings.choose(u"keyboard"_s, u"usual"_s);
        m_wording.setLanguage(u"tr"_s);
        models->sayAgain();
        QCOMPARE(keyboard.lettersName(), u"A B C"_s);
        QCOMPARE(keyboard.typed(u"i"_s), u"İ"_s);
        m_wording.setLanguage(u"fr"_s);
    }

    void readyWordsTakeEachOthersPlaceAndLeaveWhatWasTyped()
    {
        const auto models = start();
        auto &writing = models->writing;
        writing.useReady(u"lift"_s);
        QCOMPARE(writing.text(), u"L’ascenseur ne marche pas."_s);
        QVERIFY(writing.warning().isEmpty());
        writing.useReady(u"unwell"_s);
        QCOMPARE(writing.text(), u"Je ne me sens pas bien."_s);
        QVERIFY(writing.warning().contains(u"15"_s) && writing.warning().contains(u"112"_s));
        type(writing, u" venez"_s);
        writing.useReady(u"lift"_s);
        QCOMPARE(writing.text(), u"Je ne me sens pas bien. Venez L’ascenseur ne marche pas."_s);
        QVERIFY(!writing.warning().isEmpty());
        writing.useReady(u"nothing of that name"_s);
        QVERIFY(writing.text().endsWith(u"marche pas."_s));
    }

    void roomIsOnlySpokenOfNearTheEnd()
    {
        const auto models = start();
        auto &writing = models->writing;
        writing.setText(QString(235, u'a'));
        QCOMPARE(writing.room(), QString());
        writing.insert(u"b"_s);
        QCOMPARE(writing.room(), u"Encore 20 lettres"_s);
        writing.setText(QString(256, u'a'));
        QVERIFY(!writing.room().isEmpty() && !writing.room().contains(u'0'));
        writing.insert(u"b"_s);
        QCOMPARE(writing.text(), QString(256, u'a'));
    }

    void whatWasErasedCanBePutBack()
    {
        const auto models = start();
        auto &writing = models->writing;
        type(writing, u"bonjour"_s);
        QCOMPARE(actionsOf(writing), (QStringList { u"send"_s, u"write"_s, u"clear"_s }));
        writing.choose(u"clear"_s);
        QCOMPARE(writing.text(), QString());
        QCOMPARE(actionsOf(writing), (QStringList { u"write"_s, u"restore"_s }));
        writing.choose(u"restore"_s);
        QCOMPARE(writing.text(), u"Bonjour"_s);
        writing.setText(u"From a phone"_s);
        writing.choose(u"restore"_s);
        QCOMPARE(writing.text(), u"Bonjour"_s);
    }

    void whatIsBegunIsKeptOverARestart()
    {
        {
            const auto models = start();
            models->writing.setTyping(true);
            type(models->writing, u"ascenseur"_s);
            QCOMPARE(m_cache->setting(u"draft-help"_s), QString());
            QTRY_COMPARE_WITH_TIMEOUT(m_cache->setting(u"draft-help"_s), u"Ascenseur"_s, 10'000);
            type(models->writing, u" en"_s);
            models->writing.setTyping(false); // the page is left
        }
        const auto models = start();
        QCOMPARE(models->writing.text(), u"Ascenseur en"_s);
        QVERIFY(CacheStore(*m_cache).wipe());
        QCOMPARE(models->writing.text(), QString());
        QCOMPARE(start()->writing.text(), QString());
    }

    void whatIsSentGoesWithTheCall()
    {
        const auto models = start();
        auto &writing = models->writing;
        QSignalSpy sent(&writing, &WritingViewModel::sent);
        writing.choose(u"send"_s); // nothing is written
        QCOMPARE(sent.size(), 0);
        writing.insert(u" Ascenseur  en panne "_s);
        writing.choose(u"send"_s);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(m_cache->outbox()->last().command.body.value("text"_L1).toString(), u"Ascenseur en panne"_s);
        QCOMPARE(models->help.written(), u"Ascenseur en panne"_s);
        QCOMPARE(models->help.state(), HelpViewModel::State::Unsent);
        QCOMPARE(writing.text(), QString());
        QCOMPARE(m_cache->setting(u"draft-help"_s), QString());
    }

    void askingAtOnceSaysNothing()
    {
        const auto models = start();
        models->help.choose(u"ask"_s);
        QVERIFY(!m_cache->outbox()->last().command.body.contains("text"_L1));
        QCOMPARE(models->help.written(), QString());
    }
};

QTEST_MAIN(TestWriting)
#include "test_writing.moc"
