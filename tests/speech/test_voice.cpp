// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/processspeaker.h"
#include "speech/reader.h"

#include "voicebox.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
constexpr int patience = 30'000; // Qt asks for 13,000 voices first
const QString program = QStringLiteral(PALIER_VOICE);
constexpr double same = 0.95;
constexpr double other = 0.5;
const auto french = u"Bonjour, la chaufferie est en panne ce matin."_s;
const auto english = u"Good morning, the heating does not work today."_s;
const auto arabic = u"صباح الخير، التدفئة معطلة اليوم"_s;

ProcessSpeaker::Options usual()
{
    return { .program = program };
}

/// The voice that said this last. After another language espeak-ng speaks its first sentence with other pauses: alike enough to be told
/// from all others, but not the same.
QString voiceAtEnd(const Sound &sound, const QString &text)
{
    QString nearest;
    double most = 0.7;
    for (const auto &voice : { u"en-gb"_s, u"en-us"_s, u"en-029"_s, u"fr"_s }) {
        if (const auto alike = likenessAtEnd(sound, espeak(voice, text)); alike > most) {
            most = alike;
            nearest = voice;
        }
    }
    return nearest;
}

struct Heard {
    explicit Heard(Speaker &speaker)
        : started(&speaker, &Speaker::started)
        , finished(&speaker, &Speaker::finished)
        , failed(&speaker, &Speaker::failed)
    {
    }
    [[nodiscard]] bool end()
    {
        return QTest::qWaitFor([this] { return finished.size() + failed.size() > 0; }, patience);
    }
    QSignalSpy started;
    QSignalSpy finished;
    QSignalSpy failed;
};
} // namespace

/// The voice as it is: Qt's text to speech, speech-dispatcher, espeak-ng and the sound that comes of it.
class TestVoice : public QObject
{
    Q_OBJECT

    std::unique_ptr<VoiceBox> m_box;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Speaker::Failure>(); }
    void init()
    {
        m_box = std::make_unique<VoiceBox>();
        QVERIFY2(m_box->start(), "speech-dispatcher does not start");
    }
    void cleanup() { m_box.reset(); }

    void eachLanguageHasItsOwnVoice_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("voice");
        QTest::addColumn<QString>("another");
        QTest::newRow("French") << u"fr"_s << french << u"fr"_s << u"en-gb"_s;
        QTest::newRow("English, not Caribbean") << u"en"_s << english << u"en-gb"_s << u"en-029"_s;
        QTest::newRow("Arabic") << u"ar"_s << arabic << u"ar"_s << u"fa"_s;
    }
    void eachLanguageHasItsOwnVoice()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, voice);
        QFETCH(QString, another);
        ProcessSpeaker speaker(usual());
        Heard heard(speaker);
        speaker.say({ text, language });
        QVERIFY(heard.end());
        QCOMPARE(heard.finished.size(), 1);
        QCOMPARE(heard.started.size(), 1);
        const auto sound = m_box->heard();
        QVERIFY2(loudness(sound) > 1000, qPrintable(QString::number(loudness(sound))));
        const auto right = likeness(sound, espeak(voice, text));
        const auto wrong = likeness(sound, espeak(another, text));
        QVERIFY2(right > same, qPrintable(QString::number(right)));
        QVERIFY2(wrong < other, qPrintable(QString::number(wrong)));
    }

    void aLanguageWithoutVoiceIsLeftUnsaid()
    {
        ProcessSpeaker speaker(usual());
        Heard heard(speaker);
        speaker.say({ u"Habari za asubuhi"_s, u"zdj"_s }); // Comorian
        QVERIFY(heard.end());
        QCOMPARE(heard.failed.size(), 1);
        QCOMPARE(heard.failed.first().first().value<Speaker::Failure>(), Speaker::Failure::NoVoice);
        QVERIFY(m_box->heard().empty());
    }

    void volumeAndRateAreAsChosen()
    {
        ProcessSpeaker speaker(usual());
        Heard heard(speaker);
        speaker.say({ french, u"fr"_s });
        QVERIFY(heard.end());
        const auto usual = m_box->heard();
        m_box->forget();
        heard.finished.clear();
        speaker.setVolume(30);
        speaker.setRate(-60);
        speaker.say({ french, u"fr"_s });
        QVERIFY(heard.end());
        const auto soft = m_box->heard();
        QVERIFY2(loudness(soft) < loudness(usual) / 2 && loudness(soft) > 50, qPrintable(QString::number(loudness(soft))));
        QVERIFY2(double(soft.size()) > double(usual.size()) * 1.2, qPrintable(QString::number(soft.size())));
    }

    void oneAfterTheOtherInTwoLanguages()
    {
        ProcessSpeaker speaker(usual());
        Reader reader(speaker);
        QSignalSpy changed(&reader, &Reader::stateChanged);
        reader.say({ { french, u"fr"_s }, { english, u"en"_s } }, u"fr"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reader.state(), Reader::State::Silent, patience);
        QCOMPARE(changed.size(), 3); // preparing, speaking, silent
        const auto both = m_box->heard();
        const auto first = espeak(u"fr"_s, french);
        QVERIFY2(likeness(Sound(both.begin(), both.begin() + qint64(first.size())), first) > same, "French does not come first");
        QCOMPARE(voiceAtEnd(both, english), u"en-gb"_s);
    }

    void aKeyStopsALongText()
    {
        ProcessSpeaker speaker(usual());
        Heard heard(speaker);
        const auto text = QString(french + u' ').repeated(400);
        speaker.say({ text, u"fr"_s });
        QVERIFY(heard.started.wait(patience));
        speaker.stop();
        speaker.say({ english, u"en"_s });
        QVERIFY(heard.end());
        QCOMPARE(heard.finished.size(), 1); // of the second alone
        const auto sound = m_box->heard();
        const auto whole = espeak(u"fr"_s, french).size() * 400;
        QVERIFY2(sound.size() < whole / 2, qPrintable(u"%1 of %2"_s.arg(sound.size()).arg(whole)));
        QCOMPARE(voiceAtEnd(sound, english), u"en-gb"_s);
    }

    void ofManyHurriedOnesOnlyTheLastIsWhole()
    {
        ProcessSpeaker speaker(usual());
        Heard heard(speaker);
        for (int number = 1; number < 30; ++number)
            speaker.say({ u"Numéro %1 sur trente."_s.arg(number), u"fr"_s });
        speaker.say({ french, u"fr"_s });
        QVERIFY(heard.end());
        QCOMPARE(heard.finished.size(), 1);
        QVERIFY(likeness(m_box->heard(), espeak(u"fr"_s, french)) > same);
    }

    void itSpeaksAgainAfterItsServerWasStartedAnew()
    {
        ProcessSpeaker speaker(usual());
        Heard heard(speaker);
        speaker.say({ french, u"fr"_s });
        QVERIFY(heard.end());
        m_box->end();
        QVERIFY(m_box->start());
        heard.finished.clear();
        speaker.say({ english, u"en"_s });
        QVERIFY(heard.end());
        QCOMPARE(heard.finished.size(), 1);
        const auto right = likeness(m_box->heard(), espeak(u"en-gb"_s, english));
        QVERIFY2(right > same, qPrintable(QString::number(right)));
    }

    void withoutSoundDeviceItGivesUp()
    {
        m_box->end();
        QVERIFY(m_box->start(VoiceBox::Device::None));
        ProcessSpeaker speaker({ .program = program, .beginning = std::chrono::milliseconds(500) });
        Heard heard(speaker);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"speech-fails"_s));
        speaker.say({ french, u"fr"_s });
        QVERIFY(heard.end());
        QCOMPARE(heard.failed.size(), 1);
        QCOMPARE(heard.failed.first().first().value<Speaker::Failure>(), Speaker::Failure::Unreachable);
    }

    void withoutServerItSaysSoAndBlocksNobody()
    {
        m_box->end();
        qputenv("SPEECHD_ADDRESS", "inet_socket:127.0.0.1:1"); // where nothing can be started by itself
        ProcessSpeaker speaker(usual());
        Heard heard(speaker);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"speech-fails"_s));
        QElapsedTimer timer;
        timer.start();
        speaker.say({ french, u"fr"_s });
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(heard.end());
        QCOMPARE(heard.failed.size(), 1);
        QCOMPARE(heard.failed.first().first().value<Speaker::Failure>(), Speaker::Failure::Unreachable);
    }

    void aServerThatHangsIsGivenUpAndKeepsNobodyFromLeaving()
    {
        QVERIFY(::kill(static_cast<pid_t>(m_box->processId()), SIGSTOP) == 0);
        {
            ProcessSpeaker speaker({ .program = program, .preparing = std::chrono::milliseconds(500) });
            Heard heard(speaker);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"speech-fails"_s));
            speaker.say({ french, u"fr"_s });
            QVERIFY(heard.end());
            QCOMPARE(heard.failed.first().first().value<Speaker::Failure>(), Speaker::Failure::Unreachable);
        }
        QVERIFY(::kill(static_cast<pid_t>(m_box->processId()), SIGCONT) == 0);
    }
};

QTEST_GUILESS_MAIN(TestVoice)
#include "test_voice.moc"
