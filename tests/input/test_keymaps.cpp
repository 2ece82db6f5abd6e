// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keymap.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
KeyPress qtPress(int key)
{
    return { .qt = key, .code = {} };
}

KeyPress codePress(const QString &name)
{
    return { .qt = 0, .code = EvdevCode::fromName(name).value_or(EvdevCode()) };
}

/// What devices really send, by the kernel's own tables: rc-cec.c, rc-rc6-mce.c, hid-input.c and the gamepad specification.
struct Sent {
    const char *device;
    const char *code;
    RemoteKey key;
};
const Sent sent[] {
    { "cec", "KEY_OK", RemoteKey::Ok }, // user control code 0x00
    { "cec", "KEY_UP", RemoteKey::Up },
    { "cec", "KEY_DOWN", RemoteKey::Down },
    { "cec", "KEY_LEFT", RemoteKey::Left },
    { "cec", "KEY_RIGHT", RemoteKey::Right },
    { "cec", "KEY_EXIT", RemoteKey::Back }, // 0x0d
    { "cec", "KEY_BACK", RemoteKey::Back }, // 0x4c, "backward"
    { "cec", "KEY_ENTER", RemoteKey::Ok }, // 0x2b
    { "cec", "KEY_NUMERIC_0", RemoteKey::Digit0 },
    { "cec", "KEY_NUMERIC_5", RemoteKey::Digit5 },
    { "cec", "KEY_NUMERIC_9", RemoteKey::Digit9 },
    { "cec", "KEY_PLAYCD", RemoteKey::PlayPause },
    { "cec", "KEY_PAUSECD", RemoteKey::PlayPause },
    { "cec", "KEY_PLAYPAUSE", RemoteKey::PlayPause },
    { "cec", "KEY_BLUE", RemoteKey::Blue },
    { "cec", "KEY_RED", RemoteKey::Red },
    { "cec", "KEY_GREEN", RemoteKey::Green },
    { "cec", "KEY_YELLOW", RemoteKey::Yellow },
    { "mce", "KEY_OK", RemoteKey::Ok },
    { "mce", "KEY_EXIT", RemoteKey::Back },
    { "mce", "KEY_ENTER", RemoteKey::Ok },
    { "mce", "KEY_UP", RemoteKey::Up },
    { "mce", "KEY_NUMERIC_0", RemoteKey::Digit0 },
    { "mce", "KEY_NUMERIC_9", RemoteKey::Digit9 },
    { "mce", "KEY_PLAY", RemoteKey::PlayPause },
    { "mce", "KEY_PAUSE", RemoteKey::PlayPause },
    { "mce", "KEY_RED", RemoteKey::Red },
    { "flirc", "KEY_ENTER", RemoteKey::Ok },
    { "flirc", "KEY_BACKSPACE", RemoteKey::Back },
    { "flirc", "KEY_ESC", RemoteKey::Back },
    { "flirc", "KEY_SPACE", RemoteKey::PlayPause },
    { "flirc", "KEY_7", RemoteKey::Digit7 },
    { "bluetooth", "KEY_SELECT", RemoteKey::Ok }, // consumer page 0x41
    { "bluetooth", "KEY_KPENTER", RemoteKey::Ok },
    { "bluetooth", "KEY_BACK", RemoteKey::Back }, // 0x224
    { "bluetooth", "KEY_HOMEPAGE", RemoteKey::Back }, // 0x223
    { "bluetooth", "KEY_PLAYPAUSE", RemoteKey::PlayPause }, // 0xcd
    { "gamepad", "BTN_SOUTH", RemoteKey::Ok },
    { "gamepad", "BTN_EAST", RemoteKey::Back },
    { "gamepad", "BTN_DPAD_UP", RemoteKey::Up },
    { "gamepad", "ABS_HAT0X-", RemoteKey::Left },
    { "gamepad", "ABS_HAT0X+", RemoteKey::Right },
    { "gamepad", "ABS_Y-", RemoteKey::Up },
    { "gamepad", "ABS_Y+", RemoteKey::Down },
    { "keyboard", "KEY_ENTER", RemoteKey::Ok },
    { "keyboard", "KEY_KPENTER", RemoteKey::Ok },
    { "keyboard", "KEY_F4", RemoteKey::Blue },
};
const char *const notOurs[] { "KEY_VOLUMEUP", "KEY_VOLUMEDOWN", "KEY_MUTE", "KEY_UNMUTE", "KEY_POWER", "KEY_POWER2", "KEY_SLEEP", "KEY_CHANNELUP", "KEY_A" };
} // namespace

class TestKeyMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceHasItsFile()
    {
        const QStringList wanted { u"bluetooth"_s, u"cec"_s, u"flirc"_s, u"gamepad"_s, u"keyboard"_s, u"mce"_s };
        QCOMPARE(keyMapNames(), wanted);
    }

    void whatDevicesSendIsUnderstood_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("key");
        for (const auto &row : sent)
            QTest::addRow("%s %s", row.device, row.code) << QString::fromLatin1(row.device) << QString::fromLatin1(row.code) << int(row.key);
    }
    void whatDevicesSendIsUnderstood()
    {
        QFETCH(QString, device);
        QFETCH(QString, code);
        QFETCH(int, key);
        const auto map = builtInKeyMap(device);
        QVERIFY2(map, qPrintable(toString(map ? Error() : map.error())));
        const auto press = codePress(code);
        QVERIFY2(!press.isNone(), qPrintable(code));
        QVERIFY(map->find(press));
        QCOMPARE(int(*map->find(press)), key);
        const auto all = KeyMap::builtIn();
        QVERIFY(all);
        QCOMPARE(int(*all->find(press)), key);
    }

    void everyKeyOfARemoteIsReachedOnEveryDeviceThatHasIt_data()
    {
        QTest::addColumn<bool>("hasAll");
        for (const auto &device : keyMapNames())
            QTest::newRow(qPrintable(device)) << (device != "gamepad"_L1); // no digits, no colours on it
    }
    void everyKeyOfARemoteIsReachedOnEveryDeviceThatHasIt()
    {
        QFETCH(bool, hasAll);
        const auto map = builtInKeyMap(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(map);
        for (const auto key : hasAll ? allRemoteKeys() : neededKeys())
            QVERIFY2(map->reaches(key), qPrintable(nameOf(key)));
        QVERIFY(map->reaches(RemoteKey::PlayPause));
    }

    void noTwoDevicesDisagree()
    {
        const auto all = KeyMap::builtIn();
        QVERIFY2(all, qPrintable(toString(all ? Error() : all.error())));
        QCOMPARE(int(*all->find(qtPress(Qt::Key_Return))), int(RemoteKey::Ok));
        QCOMPARE(int(*all->find(qtPress(Qt::Key_HomePage))), int(RemoteKey::Back));
        QCOMPARE(int(*all->find(qtPress(Qt::Key_Ampersand))), int(RemoteKey::Digit1)); // AZERTY
    }

    void whatIsNotOursIsInNoMap()
    {
        const auto all = KeyMap::builtIn();
        QVERIFY(all);
        for (const auto *code : notOurs) {
            const auto press = codePress(QString::fromLatin1(code));
            QVERIFY2(!press.isNone() && !all->find(press), code);
        }
        for (const auto key : { Qt::Key_VolumeUp, Qt::Key_VolumeDown, Qt::Key_VolumeMute, Qt::Key_PowerOff, Qt::Key_Sleep, Qt::Key_A })
            QVERIFY2(!all->find(qtPress(key)), qPrintable(qtKeyName(key)));
    }

    void aBadFileIsRefusedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &json, const QString &field, const QString &detail) { QTest::newRow(name) << json << field << detail; };
        row("no JSON", "[{", u"keys"_s, u"expected an array of at most 200"_s);
        row("an object", "{}", u"keys"_s, u"expected an array of at most 200"_s);
        row("too many", '[' + QByteArray("{},").repeated(200) + "{}]", u"keys"_s, u"expected an array of at most 200"_s);
        row("an entry that is none", R"([7])", u"keys[0]"_s, u"expected an object"_s);
        row("no name", R"([{"qt": ["F9"]}])", u"keys[0].remote"_s, u"no remote key of that name"_s);
        row("a name unknown", R"([{"remote": "Ok"}, {"remote": "Volume"}])", u"keys[1].remote"_s, u"no remote key of that name"_s);
        row("a field unknown", R"([{"remote": "Ok", "native": [361]}])", u"keys[0].native"_s, u"unknown field"_s);
        row("no list", R"([{"remote": "Ok", "qt": "F9"}])", u"keys[0].qt"_s, u"expected an array"_s);
        row("no key of Qt", R"([{"remote": "Ok", "qt": ["F9", "OK"]}])", u"keys[0].qt[1]"_s, u"no such key"_s);
        row("Qt's unknown key", R"([{"remote": "Ok", "qt": ["unknown"]}])", u"keys[0].qt[0]"_s, u"no such key"_s);
        row("no key of the kernel", R"([{"remote": "Ok", "evdev": ["KEY_OKAY"]}])", u"keys[0].evdev[0]"_s, u"no such key"_s);
        row("a bare number", R"([{"remote": "Ok", "evdev": [352]}])", u"keys[0].evdev[0]"_s, u"no such key"_s);
        row("a code that is too large", R"([{"remote": "Ok", "evdev": ["768"]}])", u"keys[0].evdev[0]"_s, u"no such key"_s);
        row("no code", R"([{"remote": "Ok", "evdev": ["KEY_RESERVED"]}])", u"keys[0].evdev[0]"_s, u"no such key"_s);
        row("an axis without direction", R"([{"remote": "Up", "evdev": ["ABS_Y"]}])", u"keys[0].evdev[0]"_s, u"no such key"_s);
        row("a key with a direction", R"([{"remote": "Up", "evdev": ["KEY_UP+"]}])", u"keys[0].evdev[0]"_s, u"no such key"_s);
        row("two meanings", R"([{"remote": "Ok", "qt": ["F9"]}, {"remote": "Back", "qt": ["F8", "F9"]}])", u"keys[1].qt[1]"_s, u"F9 means Ok already"_s);
    }
    void aBadFileIsRefusedByItsPlace()
    {
        QFETCH(QByteArray, json);
        const auto map = KeyMap::fromJson(json);
        QVERIFY(!map);
        QTEST(map.error().field, "field");
        QTEST(map.error().detail, "detail");
    }

    void whatIsWrittenIsReadAgain()
    {
        KeyMap map;
        map.put({ .qt = Qt::Key_F9, .code = *EvdevCode::fromName(u"KEY_F9"_s) }, RemoteKey::Ok);
        map.put(codePress(u"ABS_HAT0X-"_s), RemoteKey::Left);
        map.put({ .qt = 0, .code = EvdevCode::key(0x2fe) }, RemoteKey::Red); // the kernel has no name for it
        const auto again = KeyMap::fromJson(map.toJson());
        QVERIFY2(again, map.toJson().constData());
        QCOMPARE(again->toJson(), map.toJson());
        QCOMPARE(int(*again->find(qtPress(Qt::Key_F9))), int(RemoteKey::Ok));
        QCOMPARE(int(*again->find(codePress(u"KEY_F9"_s))), int(RemoteKey::Ok));
        QCOMPARE(int(*again->find({ .qt = 0, .code = EvdevCode::key(0x2fe) })), int(RemoteKey::Red));
        QVERIFY(!again->find(codePress(u"ABS_HAT0X+"_s)));
    }

    void aKeyFromTheWindowHasTheKernelsCode()
    {
        const QKeyEvent ok(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, 352 + 8, 0, 0);
        QCOMPARE(KeyPress::of(ok).name(), u"KEY_OK"_s);
        QCOMPARE(int(*KeyMap::builtIn()->find(KeyPress::of(ok))), int(RemoteKey::Ok));
        const QKeyEvent f9(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier, 67 + 8, 0, 0);
        QCOMPARE(KeyPress::of(f9).name(), u"F9, KEY_F9"_s);
        const QKeyEvent none(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier);
        QVERIFY(KeyPress::of(none).isNone());
    }
};

QTEST_GUILESS_MAIN(TestKeyMaps)
#include "test_keymaps.moc"
