// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/narrator.h"
#include "speech/reader.h"
#include "speech/voicelocale.h"
#include "translations/translator.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
const Thing tile { .key = u"tile"_s, .name = u"News"_s, .after = u"2 new\nKey 1"_s, .role = Thing::Role::Button };
const Thing choice { .key = u"large"_s,
    .before = u"Size of the letters"_s,
    .name = u"Large"_s,
    .role = Thing::Role::Choice,
    .index = 1,
    .count = 4,
    .chosen = true };
const Thing row { .key = u"row"_s,
    .before = u"Karim, caretaker"_s,
    .name = u"Panne de chauffage"_s,
    .language = u"fr"_s,
    .after = u"Unread\n17:58"_s,
    .instead = u"A message"_s,
    .role = Thing::Role::Row,
    .index = 2,
    .count = 7 };
const Thing pin {
    .key = u"pin"_s, .before = u"Your PIN"_s, .name = u"4711"_s, .after = u"4711"_s, .role = Thing::Role::Text, .secret = true
};
const Thing back { .key = u"back"_s, .name = u"Back"_s, .role = Thing::Role::Button };
const Thing text { .key = u"text"_s,
    .name = u"Panne de chauffage\nUn technicien vient."_s,
    .language = u"fr"_s,
    .after = u"Valid until Sunday"_s,
    .instead = u" "_s };
const Thing from { .key = u"from"_s, .name = u"Message from Karim"_s, .instead = u"A message"_s };
const Thing article { .key = u"text"_s, .name = u"Fête des voisins."_s, .language = u"fr"_s };

const Scene home { .place = u"home"_s, .title = { .name = u"Les Tilleuls"_s }, .passage = {}, .focused = tile };
const Scene inbox { .place = u"inbox"_s, .title = { .name = u"Messages"_s }, .passage = {}, .focused = row };
const Scene popup { .place = u"popup/1"_s, .title = from, .passage = text, .focused = back };
const Scene news {
    .place = u"article/1"_s, .title = { .name = u"Neighbours"_s, .language = u"en"_s }, .passage = article, .focused = article
};
const Scene secret { .place = u"pin"_s, .title = { .name = u"Settings"_s }, .passage = {}, .focused = pin };
const Scene nothing { .place = u"wait"_s, .title = { .name = u"Welcome"_s }, .passage = {}, .focused = {} };

constexpr SpeechSettings quiet {};
constexpr SpeechSettings open { .privateText = true };
constexpr SpeechSettings onFocus { .onFocus = true };
constexpr SpeechSettings all { .onFocus = true, .privateText = true };
const auto excuse = u"Your messages are not read aloud. You can allow it in Settings, Reading aloud."_s;

QString written(const Speech &speech)
{
    QStringList lines;
    for (const auto &phrase : speech.phrases)
        lines.append(phrase.language + u": "_s + phrase.text);
    return lines.join(u" | "_s);
}

class FakeSpeaker final : public Speaker
{
public:
    void say(const Phrase &phrase) override { said.append(phrase.language + u": "_s + phrase.text); }
    void stop() override { said.append(u"-"_s); }
    void setVolume(int) override { }
    void setRate(int) override { }
    QStringList said;
};
} // namespace

class TestNarrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(speak(u"en"_s));
        qRegisterMetaType<Speaker::Failure>();
    }

    void theYellowKeyReadsWhatIsInFront_data()
    {
        QTest::addColumn<Scene>("scene");
        QTest::addColumn<SpeechSettings>("settings");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("withheld");
        QTest::newRow("a button") << home << quiet << u"en: News. Button. 2 new. Key 1"_s << false;
        QTest::newRow("a choice") << Scene { .place = u"c"_s, .title = {}, .passage = {}, .focused = choice } << quiet
                                  << u"en: Size of the letters. Large. Chosen. 2 of 4"_s << false;
        QTest::newRow("a message in a list, allowed")
            << inbox << open << u"en: Karim, caretaker | fr: Panne de chauffage | en: Unread. 17:58. 3 of 7"_s << false;
        QTest::newRow("a message in a list") << inbox << quiet << u"en: A message. Unread. 17:58. 3 of 7. "_s + excuse << true;
        QTest::newRow("a pop-up, allowed")
            << popup << open
            << u"en: Message from Karim | fr: Panne de chauffage. Un technicien vient. | en: Valid until Sunday. Back. Button"_s << false;
        QTest::newRow("a pop-up") << popup << quiet << u"en: A message. Valid until Sunday. Back. Button. "_s + excuse << true;
        QTest::newRow("news is public, and said once") << news << quiet << u"en: Neighbours | fr: Fête des voisins."_s << false;
        QTest::newRow("a secret number") << secret << all << u"en: Secret number"_s << false;
        QTest::newRow("nothing has the focus") << nothing << quiet << u"en: Welcome"_s << false;
    }
    void theYellowKeyReadsWhatIsInFront()
    {
        QFETCH(Scene, scene);
        QFETCH(SpeechSettings, settings);
        QFETCH(QString, said);
        QFETCH(bool, withheld);
        Narrator narrator(u"en"_s);
        narrator.setSettings(settings);
        const auto first = narrator.yellowKey(scene);
        QCOMPARE(first.act, Speech::Act::Say);
        QCOMPARE(written(first), said);
        QCOMPARE(first.withheld, withheld);
        QVERIFY(first.asked);
        QCOMPARE(narrator.yellowKey(scene), first); // again: from the beginning
    }

    void whatComesIsSaidOnFocusOnly_data()
    {
        QTest::addColumn<Scene>("before");
        QTest::addColumn<Scene>("after");
        QTest::addColumn<SpeechSettings>("settings");
        QTest::addColumn<QString>("said");
        auto homeBack = home;
        homeBack.focused = back;
        auto homeNews = home;
        homeNews.focused->after = u"3 new\nKey 1"_s;
        auto homeOther = home;
        homeOther.focused->name = u"Other"_s;
        auto unchosen = Scene { .place = u"c"_s, .title = {}, .passage = {}, .focused = choice };
        const auto chosen = unchosen;
        unchosen.focused->chosen = false;
        auto homeNothing = home;
        homeNothing.focused = {};
        auto homeNotice = home;
        homeNotice.notice = Thing { .key = u"1"_s, .name = u"Saved: Large"_s };
        auto backNotice = homeBack;
        backNotice.notice = Thing { .key = u"2"_s, .name = u"Your answer: yes"_s, .instead = u"Your answer is kept."_s };
        QTest::newRow("off: a notice") << home << homeNotice << open << QString();
        QTest::newRow("a notice") << home << homeNotice << onFocus << u"en: Saved: Large"_s;
        QTest::newRow("a notice, and the focus elsewhere") << homeNotice << backNotice << all << u"en: Your answer: yes. Back. Button"_s;
        QTest::newRow("a private notice") << home << backNotice << onFocus << u"en: Your answer is kept. Back. Button"_s;
        QTest::newRow("a notice once") << homeNotice << homeNotice << onFocus << QString();
        QTest::newRow("a notice that goes") << homeNotice << home << onFocus << QString();
        QTest::newRow("off: the focus") << home << homeBack << open << QString();
        QTest::newRow("off: a pop-up") << home << popup << open << QString();
        QTest::newRow("the focus") << home << homeBack << onFocus << u"en: Back. Button"_s;
        QTest::newRow("nothing changed") << home << home << onFocus << QString();
        QTest::newRow("a number beside it changed") << home << homeNews << onFocus << QString();
        QTest::newRow("the same place says something else") << home << homeOther << onFocus << u"en: Other. Button. 2 new. Key 1"_s;
        QTest::newRow("it was chosen") << unchosen << chosen << onFocus << u"en: Size of the letters. Large. Chosen. 2 of 4"_s;
        QTest::newRow("the focus went away") << home << homeNothing << onFocus << QString();
        QTest::newRow("a page") << home << inbox << all
                                << u"en: Messages. Karim, caretaker | fr: Panne de chauffage | en: Unread. 17:58. 3 of 7"_s;
        QTest::newRow("a pop-up")
            << home << popup << all
            << u"en: Message from Karim | fr: Panne de chauffage. Un technicien vient. | en: Valid until Sunday. Back. Button"_s;
        QTest::newRow("a private pop-up, without sermon")
            << home << popup << onFocus << u"en: A message. Valid until Sunday. Back. Button"_s;
        QTest::newRow("a secret number") << home << secret << all << u"en: Settings. Secret number"_s;
    }
    void whatComesIsSaidOnFocusOnly()
    {
        QFETCH(Scene, before);
        QFETCH(Scene, after);
        QFETCH(SpeechSettings, settings);
        QFETCH(QString, said);
        Narrator narrator(u"en"_s);
        narrator.setSettings(settings);
        (void)narrator.look(before);
        const auto speech = narrator.look(after);
        QCOMPARE(written(speech), said);
        QCOMPARE(speech.act, said.isEmpty() ? Speech::Act::Nothing : Speech::Act::Say);
        QVERIFY(!speech.asked);
    }
    void anyOtherKeyIsSilence()
    {
        const Narrator narrator(u"en"_s);
        QCOMPARE(narrator.otherKey().act, Speech::Act::Stop);
    }

    void settingsAreReadAndDamagedOnesAreNot()
    {
        QHash<QString, QString> chosen;
        const auto read = [&chosen] { return SpeechSettings::fromWords([&chosen](const QString &name) { return chosen.value(name); }); };
        QCOMPARE(read(), SpeechSettings());
        chosen = { { u"speech"_s, u"on"_s }, { u"speech-private"_s, u"on"_s }, { u"speech-volume"_s, u"40"_s }, { u"speech-rate"_s, u"-50"_s } };
        QCOMPARE(read(), (SpeechSettings { .onFocus = true, .privateText = true, .volume = 40, .rate = -50 }));
        for (auto &value : chosen)
            value = u"1000"_s;
        QCOMPARE(read(), SpeechSettings());
    }

    void aVoiceIsOfTheLanguageOrThereIsNone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("locale");
        QTest::newRow("as it is") << u"fr"_s << u"fr_FR"_s;
        QTest::newRow("the usual one") << u"en"_s << u"en_GB"_s;
        QTest::newRow("another country's") << u"de"_s << u"de_AT"_s;
        QTest::newRow("with its country") << u"fr-CH"_s << u"fr_CH"_s;
        QTest::newRow("unknown to Qt") << u"zdj"_s << QString();
        QTest::newRow("known to Qt, not to the voice") << u"tr"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void aVoiceIsOfTheLanguageOrThereIsNone()
    {
        QFETCH(QString, language);
        QFETCH(QString, locale);
        const QList<QLocale> available { QLocale(u"C"_s), QLocale(u"en_US"_s), QLocale(u"fr_CH"_s), QLocale(u"fr_FR"_s),
            QLocale(u"en_GB"_s), QLocale(u"de_CH"_s), QLocale(u"de_AT"_s) };
        const auto found = voiceLocale(language, available);
        QCOMPARE(found ? found->name() : QString(), locale);
    }

    void phrasesAreSaidOneByOne()
    {
        FakeSpeaker speaker;
        Reader reader(speaker);
        reader.say({ { u"un"_s, u"fr"_s }, { u"two"_s, u"en"_s } }, u"fr"_s);
        QCOMPARE(reader.state(), Reader::State::Preparing);
        Q_EMIT speaker.started();
        QCOMPARE(reader.state(), Reader::State::Speaking);
        Q_EMIT speaker.finished();
        Q_EMIT speaker.finished();
        QCOMPARE(reader.state(), Reader::State::Silent);
        QCOMPARE(speaker.said, (QStringList { u"fr: un"_s, u"en: two"_s }));
        Q_EMIT speaker.finished(); // late
        QCOMPARE(speaker.said.size(), 2);
    }
    void aMissingVoiceIsSpokenOfOnce()
    {
        FakeSpeaker speaker;
        Reader reader(speaker);
        QSignalSpy failed(&reader, &Reader::failed);
        reader.say({ { u"zé"_s, u"zdj"_s }, { u"Back"_s, u"en"_s } }, u"en"_s);
        Q_EMIT speaker.failed(Speaker::Failure::NoVoice);
        Q_EMIT speaker.failed(Speaker::Failure::NoVoice); // nor one for the words about it
        Q_EMIT speaker.finished();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(
            speaker.said, (QStringList { u"zdj: zé"_s, u"en: There is no voice here for the language of this text."_s, u"en: Back"_s }));
        QCOMPARE(reader.state(), Reader::State::Silent);
    }
    void withoutVoiceAtAllNothingMoreIsTried()
    {
        FakeSpeaker speaker;
        Reader reader(speaker);
        QSignalSpy failed(&reader, &Reader::failed);
        reader.say({ { u"un"_s, u"fr"_s }, { u"two"_s, u"en"_s } }, u"fr"_s);
        Q_EMIT speaker.failed(Speaker::Failure::Unreachable);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(speaker.said.size(), 1);
        QCOMPARE(reader.state(), Reader::State::Silent);
    }
};

QTEST_GUILESS_MAIN(TestNarrator)
#include "test_narrator.moc"
