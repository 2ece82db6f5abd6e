// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/remoteinput.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace std::chrono_literals;

namespace
{
/// Writes down what gets through.
class Window : public QObject
{
public:
    QStringList keys;
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress)
            keys.append(qtKeyName(static_cast<QKeyEvent *>(event)->key()) + static_cast<QKeyEvent *>(event)->text());
        return true;
    }
};

KeyPress codePress(const QString &name)
{
    return { .qt = 0, .code = *EvdevCode::fromName(name) };
}

/// For another step of what is held.
bool waits(const RemoteInput &remote)
{
    return remote.findChild<QTimer *>()->isActive();
}
} // namespace

class TestRemoteInput : public QObject
{
    Q_OBJECT

    ManualClock m_clock { fromWireTime(u"2026-11-22T09:00:00.000Z") };
    std::unique_ptr<RemoteInput> m_remote;
    std::unique_ptr<Window> m_window;

    /// Whether the platform still gets it.
    bool passes(QEvent::Type type, Qt::Key key, bool repeated = false)
    {
        QKeyEvent event(type, key, Qt::NoModifier, {}, repeated);
        return !m_remote->eventFilter(m_window.get(), &event);
    }
    void press(Qt::Key key, const QString &text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<Window>();
        m_remote = std::make_unique<RemoteInput>(*KeyMap::builtIn(), m_clock);
        m_remote->watch(m_window.get());
    }

    void keysArriveAsRemoteKeys()
    {
        press(Qt::Key_Enter);
        press(Qt::Key_Escape);
        press(Qt::Key_F1);
        const QStringList wanted { u"Return"_s, u"Back"_s, u"Red"_s };
        QCOMPARE(m_window->keys, wanted);
    }

    void keysOfDevicesArriveTheSameWay()
    {
        QVERIFY(m_remote->press(codePress(u"KEY_OK"_s)));
        QVERIFY(m_remote->press(codePress(u"BTN_EAST"_s)));
        const QStringList wanted { u"Return"_s, u"Back"_s };
        QCOMPARE(m_window->keys, wanted);
        press(Qt::Key_Escape); // the same key, by another way
        QCOMPARE(m_window->keys, wanted);
    }

    void volumeMuteAndPowerGoOnToThePlatform_data()
    {
        QTest::addColumn<int>("key");
        for (const auto key : { Qt::Key_VolumeUp, Qt::Key_VolumeDown, Qt::Key_VolumeMute, Qt::Key_PowerOff, Qt::Key_Sleep, Qt::Key_F12 })
            QTest::newRow(qPrintable(qtKeyName(key))) << int(key);
    }
    void volumeMuteAndPowerGoOnToThePlatform()
    {
        QFETCH(int, key);
        const auto qtKey = static_cast<Qt::Key>(key);
        QSignalSpy heard(m_remote.get(), &RemoteInput::heard);
        QSignalSpy pressed(m_remote.get(), &RemoteInput::pressed);
        QVERIFY(passes(QEvent::KeyPress, qtKey));
        QVERIFY(passes(QEvent::KeyPress, qtKey, true));
        QVERIFY(passes(QEvent::KeyRelease, qtKey));
        QCOMPARE(heard.size(), 1); // somebody is there
        QCOMPARE(pressed.size(), 0);
    }

    void ourKeysDoNot()
    {
        QVERIFY(!passes(QEvent::KeyPress, Qt::Key_Escape));
        QVERIFY(!passes(QEvent::KeyPress, Qt::Key_Escape, true));
        QVERIFY(!passes(QEvent::KeyRelease, Qt::Key_Escape));
        QVERIFY(!passes(QEvent::KeyPress, Qt::Key_Tab)); // Qt Quick would move the focus
    }

    void aHeldArrowTakesStepsUntilItIsReleased()
    {
        SystemClock clock;
        RemoteInput remote(*KeyMap::builtIn(), clock);
        QSignalSpy pressed(&remote, &RemoteInput::pressed);
        remote.setSettings({ .repeatDelay = 1ms });
        remote.press(codePress(u"ABS_HAT0Y+"_s));
        QTRY_VERIFY(pressed.size() >= 3);
        QVERIFY(waits(remote));
        remote.release(codePress(u"ABS_HAT0Y+"_s));
        QVERIFY(!waits(remote));
    }

    void theRepeatsOfThePlatformAreNoPresses()
    {
        press(Qt::Key_Down);
        m_clock.advance(300ms);
        QVERIFY(!passes(QEvent::KeyPress, Qt::Key_Down, true));
        QCOMPARE(m_window->keys.size(), 1);
    }

    void aWindowThatIsLeftHoldsNothing()
    {
        SystemClock clock;
        RemoteInput remote(*KeyMap::builtIn(), clock);
        remote.watch(m_window.get());
        QSignalSpy pressed(&remote, &RemoteInput::pressed);
        remote.setSettings({ .repeatDelay = 1ms });
        remote.press(codePress(u"KEY_DOWN"_s));
        QTRY_VERIFY(pressed.size() >= 2);
        QVERIFY(waits(remote));
        QEvent left(QEvent::FocusOut);
        QCoreApplication::sendEvent(m_window.get(), &left);
        QVERIFY(!waits(remote));
    }

    void whatWasLearnedComesFirst()
    {
        KeyMap learned;
        learned.put({ .qt = Qt::Key_F9, .code = {} }, RemoteKey::Ok);
        learned.put({ .qt = Qt::Key_F1, .code = {} }, RemoteKey::Back);
        m_remote->setLearned(learned);
        press(Qt::Key_F9);
        press(Qt::Key_F1);
        press(Qt::Key_F2);
        const QStringList wanted { u"Return"_s, u"Back"_s, u"Green"_s };
        QCOMPARE(m_window->keys, wanted);
        m_remote->setLearned({});
        QVERIFY(passes(QEvent::KeyPress, Qt::Key_F9));
    }

    void whileSomebodyWritesAKeyboardWrites()
    {
        press(Qt::Key_Eacute, u"é"_s); // a digit of the remote
        m_remote->setTyping(true);
        press(Qt::Key_Backspace, u"\b"_s); // of a remote
        press(Qt::Key_Eacute, u"é"_s);
        press(Qt::Key_L, u"l"_s);
        press(Qt::Key_L, u"l"_s); // no bounce
        press(Qt::Key_Space, u" "_s);
        press(Qt::Key_Backspace, u"\b"_s); // of a keyboard
        press(Qt::Key_7, u"7"_s);
        press(Qt::Key_Return, u"\r"_s);
        press(Qt::Key_Escape, u"\u001b"_s);
        m_clock.advance(1s);
        m_remote->setTyping(false);
        press(Qt::Key_Eacute, u"é"_s);
        press(Qt::Key_Backspace, u"\b"_s);
        const QStringList wanted { u"2"_s, u"Back"_s, u"Eacuteé"_s, u"Ll"_s, u"Ll"_s, u"Space "_s, u"Backspace\b"_s, u"7"_s, u"Return"_s, u"Back"_s, u"2"_s, u"Back"_s };
        QCOMPARE(m_window->keys, wanted);
    }

    void digitsOfAKeyboardBounceLikeThoseOfARemote()
    {
        m_remote->setTyping(true);
        press(Qt::Key_7, u"7"_s);
        press(Qt::Key_7, u"7"_s);
        QCOMPARE(m_window->keys, QStringList { u"7"_s });
    }

    void whileARemoteIsLearnedKeysAreOnlyHeard()
    {
        QSignalSpy heard(m_remote.get(), &RemoteInput::heard);
        m_remote->setOnlyHeard(true);
        press(Qt::Key_Return);
        press(Qt::Key_F9);
        QVERIFY(m_remote->press(codePress(u"KEY_TITLE"_s)));
        QCOMPARE(heard.size(), 3);
        QCOMPARE(m_window->keys, QStringList());
        m_remote->setOnlyHeard(false);
        m_clock.advance(1s);
        press(Qt::Key_Return);
        QCOMPARE(m_window->keys, QStringList { u"Return"_s });
    }
};

QTEST_GUILESS_MAIN(TestRemoteInput)
#include "test_remoteinput.moc"
