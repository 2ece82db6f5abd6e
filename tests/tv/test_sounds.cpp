// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "tv/sounds/chime.h"
#include "tv/sounds/processplayer.h"
#include "viewmodels/viewmodels.h"

#include "../support/feed/feedrows.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
class FakePlayer final : public SoundPlayer
{
public:
    void play(Sound sound, int volume) override
    {
        played.append(sound);
        volumes.append(volume);
    }
    QList<Sound> played;
    QList<int> volumes;
};

QStringList warnings;
void noteWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtWarningMsg)
        warnings.append(text);
}
} // namespace

class TestSounds : public QObject
{
    Q_OBJECT

    ManualClock m_clock { noon };
    Wording m_wording { u"fr"_s };
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<ViewModels> m_models;
    QTemporaryDir m_folder;

    void arrive(int number, Priority priority)
    {
        auto message = messageNumber(number);
        message.priority = priority;
        QVERIFY(CacheStore(*m_cache).apply(u"town:1"_s, { put(number, message) }, { someEpoch, number }, noon));
    }
    ProcessPlayer::Options script(const QByteArray &body)
    {
        const QString path = m_folder.filePath(u"player"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write("#!/bin/sh\n" + body) < 0)
            qFatal("the script cannot be written");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return { .program = path };
    }

private Q_SLOTS:
    void init()
    {
        m_cache = *Cache::inMemory(m_clock);
        m_models = std::make_unique<ViewModels>(*m_cache, m_clock, m_wording);
        warnings.clear();
    }
    void cleanup()
    {
        m_models.reset();
        m_cache.reset();
    }

    void eachPriorityHasItsSoundOnce_data()
    {
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<QList<Sound>>("sounds");
        QTest::newRow("normal") << Priority::Normal << QList<Sound> {};
        QTest::newRow("important") << Priority::Important << QList<Sound> { Sound::Message };
        QTest::newRow("alert") << Priority::Alert << QList<Sound> { Sound::Alert };
    }
    void eachPriorityHasItsSoundOnce()
    {
        QFETCH(Priority, priority);
        QFETCH(QList<Sound>, sounds);
        FakePlayer player;
        const Chime chime(*m_models, player);
        arrive(1, priority);
        QVERIFY(m_models->popup.kind() != PopupViewModel::Kind::None);
        m_models->popup.drawn(idOf(1));
        m_models->popup.keyPressed();
        m_models->popup.setClockKnown(true);
        QCOMPARE(player.played, sounds);
    }
    void anAlertIsHeardOverAnImportantMessage()
    {
        FakePlayer player;
        const Chime chime(*m_models, player);
        arrive(1, Priority::Important);
        arrive(2, Priority::Alert);
        QCOMPARE(player.played, (QList<Sound> { Sound::Message, Sound::Alert }));
    }

    void eachKindIsAsLoudAsWasChosen()
    {
        FakePlayer player;
        const Chime chime(*m_models, player);
        m_models->settings.choose(u"message-sound"_s, u"0"_s);
        m_models->settings.choose(u"alert-sound"_s, u"40"_s);
        arrive(1, Priority::Important);
        QCOMPARE(m_models->popup.kind(), PopupViewModel::Kind::Important);
        arrive(2, Priority::Alert);
        QCOMPARE(player.played, QList<Sound> { Sound::Alert });
        QCOMPARE(player.volumes, QList<int> { 40 });
    }

    void heldNothingIsShownOrHeard()
    {
        arrive(1, Priority::Important); // shown before anybody listened
        FakePlayer player;
        const Chime chime(*m_models, player);
        m_models->popup.setHeld(true);
        QCOMPARE(m_models->popup.kind(), PopupViewModel::Kind::None);
        arrive(2, Priority::Alert);
        QCOMPARE(m_models->popup.kind(), PopupViewModel::Kind::None);
        QCOMPARE(player.played, QList<Sound> {});
        m_models->popup.setHeld(false);
        QCOMPARE(m_models->popup.kind(), PopupViewModel::Kind::Alert);
        QCOMPARE(player.played, QList<Sound> { Sound::Alert });
    }

    void thePlayerGetsTheSoundAsAFile()
    {
        const QString heard = m_folder.filePath(u"heard"_s);
        ProcessPlayer player(script("for last; do :; done\nhead -c 4 \"$last\" > " + heard.toLocal8Bit() + "\necho \"$@\" >> " + heard.toLocal8Bit()));
        QSignalSpy ended(&player, &ProcessPlayer::ended);
        player.play(Sound::Alert, 70);
        QVERIFY(ended.wait());
        QCOMPARE(ended.first().first().toBool(), true);
        QFile file(heard);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY2(text.startsWith("RIFF--media-role=Notification --volume=0.7 /"), text.constData());
        QVERIFY2(text.endsWith("/alert.wav\n"), text.constData());
    }
    void whatCannotPlaySaysSoOnce_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("no such program") << false;
        QTest::newRow("no sound device") << true;
    }
    void whatCannotPlaySaysSoOnce()
    {
        QFETCH(bool, isThere);
        ProcessPlayer player(isThere ? script("echo 'pw_context_connect() failed' >&2; exit 1") : ProcessPlayer::Options { .program = u"/nowhere/pw-play"_s });
        QSignalSpy ended(&player, &ProcessPlayer::ended);
        const auto before = qInstallMessageHandler(noteWarnings);
        for (int i = 1; i <= 3; ++i) {
            player.play(Sound::Message, 100);
            const bool told = ended.size() == i || ended.wait();
            if (!told || ended.at(i - 1).first().toBool())
                break;
        }
        qInstallMessageHandler(before);
        QCOMPARE(ended.size(), 3);
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.first().startsWith(u"no sound: "_s), qPrintable(warnings.first()));
    }
    void aPlayerThatHangsBlocksNobodyAndIsEnded()
    {
        const QString started = m_folder.filePath(u"started"_s);
        auto options = script("echo $$ > " + started.toLocal8Bit() + "\nexec sleep 600");
        options.longest = std::chrono::milliseconds(500);
        ProcessPlayer player(options);
        QSignalSpy ended(&player, &ProcessPlayer::ended);
        QElapsedTimer timer;
        timer.start();
        player.play(Sound::Message, 100);
        QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
        const auto before = qInstallMessageHandler(noteWarnings);
        const bool told = ended.wait();
        qInstallMessageHandler(before);
        QVERIFY(told);
        QCOMPARE(ended.first().first().toBool(), false);
        QFile file(started);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto process = static_cast<pid_t>(file.readAll().trimmed().toInt());
        QVERIFY(process > 1);
        QTRY_VERIFY(::kill(process, 0) != 0);
    }
};

QTEST_GUILESS_MAIN(TestSounds)
#include "test_sounds.moc"
