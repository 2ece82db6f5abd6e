// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keygate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace std::chrono_literals;

namespace
{
HeardKey known(RemoteKey key)
{
    return { { .qt = canonicalKey(key), .code = {} }, key };
}

HeardKey unknown(int qtKey)
{
    return { { .qt = qtKey, .code = {} }, {} };
}

/// Steps that a held arrow takes until then, asked for every 10 ms.
int steps(KeyGate &gate, std::chrono::milliseconds from, std::chrono::milliseconds until)
{
    int count = 0;
    for (auto now = from; now <= until; now += 10ms)
        count += gate.repeat(now) ? 1 : 0;
    return count;
}
} // namespace

class TestKeyGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdenticalPressTooSoonIsIgnored_data()
    {
        QTest::addColumn<int>("bounce");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("counts");
        QTest::newRow("149 of 150 ms") << 150 << 149 << false;
        QTest::newRow("150 of 150 ms") << 150 << 150 << true;
        QTest::newRow("at once, off") << 0 << 0 << true;
        QTest::newRow("999 of 1000 ms") << 1000 << 999 << false;
        QTest::newRow("1000 of 1000 ms") << 1000 << 1000 << true;
    }
    void anIdenticalPressTooSoonIsIgnored()
    {
        QFETCH(int, bounce);
        QFETCH(int, after);
        KeyGate gate;
        gate.set({ .bounce = std::chrono::milliseconds(bounce) });
        QVERIFY(gate.press(known(RemoteKey::Ok), 5s));
        gate.release(known(RemoteKey::Ok));
        QTEST(gate.press(known(RemoteKey::Ok), 5s + std::chrono::milliseconds(after)), "counts");
    }

    void anotherKeyCountsAtOnce()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Ok), 1s));
        QVERIFY(gate.press(known(RemoteKey::Down), 1s));
        QVERIFY(gate.press(known(RemoteKey::Ok), 1s));
    }

    void oneKeyThatCameTwoWaysCountsOnce()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Ok), 1s));
        QVERIFY(!gate.press({ { .qt = 0, .code = *EvdevCode::fromName(u"KEY_OK"_s) }, RemoteKey::Ok }, 1s + 20ms));
    }

    void unknownKeysBounceEachForItself()
    {
        KeyGate gate;
        QVERIFY(gate.press(unknown(Qt::Key_F9), 1s));
        QVERIFY(!gate.press(unknown(Qt::Key_F9), 1s + 100ms));
        QVERIFY(gate.press(unknown(Qt::Key_F10), 1s + 100ms));
        QVERIFY(gate.press(known(RemoteKey::Ok), 1s + 100ms));
    }

    void aHeldArrowGoesOnCalmly()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Down), 0ms));
        QCOMPARE(gate.due(), std::optional<std::chrono::milliseconds>(500ms));
        QCOMPARE(steps(gate, 0ms, 490ms), 0);
        QCOMPARE(steps(gate, 500ms, 1490ms), 5); // 500, 700, 900, 1100, 1300
        gate.release(known(RemoteKey::Down));
        QVERIFY(!gate.due());
        QCOMPARE(steps(gate, 1500ms, 5000ms), 0);
    }

    void theDelayIsAsItWasSet()
    {
        KeyGate gate;
        gate.set({ .repeatDelay = 2000ms });
        QVERIFY(gate.press(known(RemoteKey::Up), 0ms));
        QCOMPARE(steps(gate, 0ms, 1990ms), 0);
        QCOMPARE(steps(gate, 2000ms, 2000ms), 1);
        gate.set({ .repeats = false });
        QVERIFY(gate.press(known(RemoteKey::Up), 3000ms));
        QCOMPARE(steps(gate, 3000ms, 20'000ms), 0);
    }

    void holdingAnythingElseIsOnePress_data()
    {
        QTest::addColumn<int>("key");
        for (const auto key : { RemoteKey::Ok, RemoteKey::Back, RemoteKey::Digit3, RemoteKey::Red, RemoteKey::PlayPause })
            QTest::newRow(qPrintable(nameOf(key))) << int(key);
    }
    void holdingAnythingElseIsOnePress()
    {
        QFETCH(int, key);
        KeyGate gate;
        QVERIFY(gate.press(known(static_cast<RemoteKey>(key)), 0ms));
        QVERIFY(!gate.due());
        QCOMPARE(steps(gate, 0ms, 10'000ms), 0);
    }

    void anotherKeyEndsWhatIsHeld()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Down), 0ms));
        QVERIFY(gate.press(unknown(Qt::Key_VolumeUp), 100ms));
        QCOMPARE(steps(gate, 0ms, 2000ms), 0);
    }

    void theReleaseOfAnotherKeyEndsNothing()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Down), 0ms));
        gate.release(known(RemoteKey::Up));
        QCOMPARE(steps(gate, 0ms, 500ms), 1);
    }

    void aTremblingHandThatHoldsIsHeard()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Down), 0ms));
        gate.release(known(RemoteKey::Down));
        QVERIFY(!gate.press(known(RemoteKey::Down), 60ms));
        QCOMPARE(steps(gate, 60ms, 560ms), 1);
    }

    void aReleaseThatNeverComesEndsByItself()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Down), 0ms));
        QVERIFY(steps(gate, 0ms, 19'990ms) > 50);
        QCOMPARE(steps(gate, 20'000ms, 30'000ms), 0);
        QVERIFY(!gate.due());
    }

    void aLateTimerTakesOneStep()
    {
        KeyGate gate;
        QVERIFY(gate.press(known(RemoteKey::Down), 0ms));
        QVERIFY(gate.repeat(3000ms));
        QVERIFY(!gate.repeat(3010ms));
    }

    void settingsAreReadStrictly_data()
    {
        QTest::addColumn<QString>("bounce");
        QTest::addColumn<QString>("repeat");
        QTest::addColumn<int>("bounceMs");
        QTest::addColumn<int>("delayMs");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("nothing kept") << u""_s << u""_s << 150 << 500 << true;
        QTest::newRow("both off") << u"0"_s << u"0"_s << 0 << 500 << false;
        QTest::newRow("the most") << u"1000"_s << u"2000"_s << 1000 << 2000 << true;
        QTest::newRow("too much") << u"1001"_s << u"2001"_s << 150 << 500 << true;
        QTest::newRow("too little") << u"-1"_s << u"499"_s << 150 << 500 << true;
        QTest::newRow("no numbers") << u"150 ms"_s << u"off"_s << 150 << 500 << true;
    }
    void settingsAreReadStrictly()
    {
        QFETCH(QString, bounce);
        QFETCH(QString, repeat);
        const auto settings = KeySettings::fromWords(bounce, repeat);
        QTEST(int(settings.bounce.count()), "bounceMs");
        QTEST(int(settings.repeatDelay.count()), "delayMs");
        QTEST(settings.repeats, "repeats");
    }
};

QTEST_GUILESS_MAIN(TestKeyGate)
#include "test_keygate.moc"
