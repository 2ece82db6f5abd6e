// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/evdevdevices.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <linux/input.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace std::chrono_literals;
using Reads = EvdevKeys::Reads;

namespace
{
/// A device that was recorded: what it has, and what happens when a test plays it.
class Recorded final : public EvdevSource
{
public:
    Recorded(const QString &name, const QList<int> &keys, const QHash<int, Range> &axes = {})
        : m_name(name)
        , m_keys(keys)
        , m_axes(axes)
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] bool hasKey(int code) const override { return m_keys.contains(code); }
    [[nodiscard]] std::optional<Range> axis(int code) const override { return m_axes.contains(code) ? std::optional(m_axes[code]) : std::nullopt; }
    void play(const QList<input_event> &events)
    {
        for (const auto &event : events)
            Q_EMIT this->event(event.type, event.code, event.value);
    }

private:
    QString m_name;
    QList<int> m_keys;
    QHash<int, Range> m_axes;
};

input_event happens(int type, int code, int value)
{
    input_event event {};
    event.type = static_cast<__u16>(type);
    event.code = static_cast<__u16>(code);
    event.value = value;
    return event;
}

QList<input_event> stroke(int code)
{
    return { happens(EV_MSC, MSC_SCAN, 0x90001), happens(EV_KEY, code, 1), happens(EV_SYN, SYN_REPORT, 0), happens(EV_KEY, code, 2), happens(EV_SYN, SYN_REPORT, 1),
        happens(EV_KEY, code, 0), happens(EV_SYN, SYN_REPORT, 0) };
}

std::unique_ptr<Recorded> gamepad()
{
    return std::make_unique<Recorded>(u"Microsoft X-Box 360 pad"_s, QList<int> { BTN_SOUTH, BTN_EAST, BTN_START },
        QHash<int, EvdevSource::Range> { { ABS_X, { -32768, 32767 } }, { ABS_Y, { -32768, 32767 } }, { ABS_Z, { 0, 255 } }, { ABS_HAT0X, { -1, 1 } }, { ABS_HAT0Y, { -1, 1 } } });
}

std::unique_ptr<Recorded> cecRemote()
{
    return std::make_unique<Recorded>(u"RC for vc4-hdmi"_s, QList<int> { KEY_UP, KEY_OK, KEY_EXIT, KEY_RED, KEY_VOLUMEUP });
}
} // namespace

class TestEvdev : public QObject
{
    Q_OBJECT

    /// "+KEY_OK -KEY_OK": what the device's keys said.
    QStringList m_said;
    KeyMap m_map;

    std::unique_ptr<EvdevKeys> keysOf(std::unique_ptr<Recorded> source, Reads reads)
    {
        auto keys = std::make_unique<EvdevKeys>(std::move(source), reads, m_map);
        listenTo(*keys);
        return keys;
    }
    template<typename Source>
    void listenTo(Source &source)
    {
        connect(&source, &Source::pressed, this, [this](const KeyPress &press) { m_said.append(u'+' + press.name()); });
        connect(&source, &Source::released, this, [this](const KeyPress &press) { m_said.append(u'-' + press.name()); });
    }
    [[nodiscard]] QString said() { return std::exchange(m_said, {}).join(u' '); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto map = KeyMap::builtIn();
        QVERIFY(map);
        m_map = *map;
    }
    void init() { m_said.clear(); }

    void onlyWhatNobodyElseHandsOverIsRead_data()
    {
        QTest::addColumn<int>("device"); // 0 gamepad, 1 CEC, 2 keyboard, 3 mouse
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isX11");
        QTest::addColumn<int>("reads"); // -1: nothing
        QTest::newRow("a gamepad, always") << 0 << u""_s << false << int(Reads::Everything);
        QTest::newRow("CEC without X") << 1 << u""_s << false << -1;
        QTest::newRow("CEC under X: what X has no number for") << 1 << u""_s << true << int(Reads::BeyondX11);
        QTest::newRow("CEC by name") << 1 << u"*vc4*"_s << true << int(Reads::Everything);
        QTest::newRow("another name") << 1 << u"vc4"_s << false << -1;
        QTest::newRow("a keyboard under X") << 2 << u""_s << true << -1;
        QTest::newRow("a mouse under X") << 3 << u""_s << true << -1;
    }
    void onlyWhatNobodyElseHandsOverIsRead()
    {
        QFETCH(int, device);
        QFETCH(QString, name);
        QFETCH(bool, isX11);
        const auto source = device == 0 ? gamepad()
            : device == 1               ? cecRemote()
            : device == 2               ? std::make_unique<Recorded>(u"AT keyboard"_s, QList<int> { KEY_A, KEY_ENTER, KEY_MICMUTE - 1 })
                                        : std::make_unique<Recorded>(u"Mouse"_s, QList<int> { BTN_LEFT, BTN_MIDDLE });
        const auto reads = readsOf(*source, name.isEmpty() ? QStringList() : QStringList { name }, isX11);
        QTEST(reads ? int(*reads) : -1, "reads");
    }

    void aStrokeIsOnePressAndOneRelease()
    {
        auto source = cecRemote();
        auto *device = source.get();
        const auto keys = keysOf(std::move(source), Reads::Everything);
        device->play(stroke(KEY_OK) + stroke(KEY_VOLUMEUP));
        QCOMPARE(said(), u"+KEY_OK -KEY_OK +KEY_VOLUMEUP -KEY_VOLUMEUP"_s);
    }

    void whatXHandsOverIsNotReadTwice()
    {
        auto source = cecRemote();
        auto *device = source.get();
        const auto keys = keysOf(std::move(source), Reads::BeyondX11);
        device->play(stroke(KEY_UP) + stroke(KEY_EXIT) + stroke(KEY_OK) + stroke(KEY_RED) + stroke(BTN_LEFT) + stroke(BTN_SOUTH));
        QCOMPARE(said(), u"+KEY_OK -KEY_OK +KEY_RED -KEY_RED"_s);
    }

    void theCrossAndTheStickAreArrows()
    {
        auto source = gamepad();
        auto *device = source.get();
        const auto keys = keysOf(std::move(source), Reads::Everything);
        device->play({ happens(EV_ABS, ABS_HAT0X, -1), happens(EV_ABS, ABS_HAT0X, 0), happens(EV_ABS, ABS_HAT0Y, 1), happens(EV_ABS, ABS_HAT0Y, 0) });
        QCOMPARE(said(), u"+ABS_HAT0X- -ABS_HAT0X- +ABS_HAT0Y+ -ABS_HAT0Y+"_s);
        device->play({ happens(EV_ABS, ABS_Y, -32768), happens(EV_ABS, ABS_Y, 32767), happens(EV_ABS, ABS_Y, 0) });
        QCOMPARE(said(), u"+ABS_Y- -ABS_Y- +ABS_Y+ -ABS_Y+"_s);
    }

    void aStickThatLeansOrTremblesIsNoKey()
    {
        auto source = gamepad();
        auto *device = source.get();
        const auto keys = keysOf(std::move(source), Reads::Everything);
        device->play({ happens(EV_ABS, ABS_X, 6000), happens(EV_ABS, ABS_X, -19000), happens(EV_ABS, ABS_X, 19000) });
        QCOMPARE(said(), QString());
        device->play({ happens(EV_ABS, ABS_X, 20000), happens(EV_ABS, ABS_X, 18000), happens(EV_ABS, ABS_X, 21000), happens(EV_ABS, ABS_X, 14000) });
        QCOMPARE(said(), u"+ABS_X+"_s);
        device->play({ happens(EV_ABS, ABS_X, 12000) });
        QCOMPARE(said(), u"-ABS_X+"_s);
    }

    void oneDirectionAtATime()
    {
        auto source = gamepad();
        auto *device = source.get();
        const auto keys = keysOf(std::move(source), Reads::Everything);
        device->play({ happens(EV_ABS, ABS_Y, 32767), happens(EV_ABS, ABS_X, 32767), happens(EV_ABS, ABS_X, 0), happens(EV_ABS, ABS_Y, 0) });
        QCOMPARE(said(), u"+ABS_Y+ -ABS_Y+"_s);
    }

    void aTriggerAtRestIsNoKey()
    {
        auto source = gamepad();
        auto *device = source.get();
        const auto keys = keysOf(std::move(source), Reads::Everything);
        device->play({ happens(EV_ABS, ABS_Z, 0), happens(EV_ABS, ABS_Z, 255), happens(EV_ABS, ABS_RX, 3) });
        QCOMPARE(said(), QString());
    }

    void whatIsUnpluggedHoldsNothing()
    {
        auto source = gamepad();
        auto *device = source.get();
        const auto keys = keysOf(std::move(source), Reads::Everything);
        QSignalSpy gone(keys.get(), &EvdevKeys::gone);
        device->play({ happens(EV_KEY, BTN_SOUTH, 1), happens(EV_ABS, ABS_HAT0Y, 1) });
        QCOMPARE(said(), u"+BTN_SOUTH +ABS_HAT0Y+"_s);
        Q_EMIT device->gone();
        QCOMPARE(said(), u"-BTN_SOUTH -ABS_HAT0Y+"_s);
        QCOMPARE(gone.size(), 1);
    }

    void devicesComeAndGo()
    {
        QTemporaryDir folder;
        QHash<QString, QPointer<Recorded>> opened;
        EvdevDevices devices(m_map, { .folder = folder.path(), .names = {}, .isX11 = false, .open = [&](const QString &path) -> Result<std::unique_ptr<EvdevSource>> {
                                         auto source = path.endsWith(u'7') ? cecRemote() : gamepad();
                                         opened[path] = source.get();
                                         return std::unique_ptr<EvdevSource>(std::move(source));
                                     } });
        listenTo(devices);
        const auto node = [&](const QString &name) { return folder.filePath(name); };
        const auto plug = [&](const QString &name) { return QFile(node(name)).open(QIODevice::WriteOnly); };
        QVERIFY(plug(u"event3"_s) && plug(u"event7"_s) && plug(u"mouse0"_s));
        QTRY_COMPARE(devices.names().size(), 1);
        QVERIFY(!opened.contains(node(u"mouse0"_s)));
        QVERIFY(!opened[node(u"event7"_s)]); // looked at, and not ours
        opened[node(u"event3"_s)]->play(stroke(BTN_SOUTH));
        QCOMPARE(said(), u"+BTN_SOUTH -BTN_SOUTH"_s);

        QVERIFY(plug(u"event4"_s));
        QTRY_COMPARE(devices.names().size(), 2);
        opened[node(u"event4"_s)]->play({ happens(EV_ABS, ABS_HAT0X, 1) });
        QVERIFY(QFile::remove(node(u"event4"_s)));
        Q_EMIT opened[node(u"event4"_s)]->gone();
        QCOMPARE(said(), u"+ABS_HAT0X+ -ABS_HAT0X+"_s);
        QTRY_COMPARE(devices.names().size(), 1);
        QVERIFY(plug(u"event4"_s));
        QTRY_COMPARE(devices.names().size(), 2);
    }

    void permissionsMayComeLater()
    {
        QTemporaryDir folder;
        bool allowed = false;
        int tries = 0;
        EvdevDevices devices(m_map, { .folder = folder.path(), .names = {}, .isX11 = false, .open = [&](const QString &path) -> Result<std::unique_ptr<EvdevSource>> {
                                         ++tries;
                                         if (!allowed)
                                             return Error { Error::Kind::Unavailable, u"Permission denied"_s, path };
                                         return std::unique_ptr<EvdevSource>(gamepad());
                                     }, .retry = 1ms });
        QSignalSpy failed(&devices, &EvdevDevices::failed);
        QFile node(folder.filePath(u"event0"_s));
        QVERIFY(node.open(QIODevice::WriteOnly));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().field, node.fileName());
        QVERIFY(tries > 1);
        allowed = true;
        QVERIFY(devices.names().isEmpty());
        QVERIFY(node.setPermissions(QFile::ReadOwner)); // what udev does
        QTRY_COMPARE(devices.names().size(), 1);
    }

    void aFolderThatIsNotThereIsWaitedFor()
    {
        QTemporaryDir parent;
        const auto folder = parent.filePath(u"input"_s);
        EvdevDevices devices(m_map, { .folder = folder, .names = {}, .isX11 = false, .open = [](const QString &) -> Result<std::unique_ptr<EvdevSource>> {
                                         return std::unique_ptr<EvdevSource>(gamepad());
                                     } });
        QCoreApplication::processEvents();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile(folder + u"/event1"_s).open(QIODevice::WriteOnly));
        QTRY_COMPARE(devices.names().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEvdev)
#include "test_evdev.moc"
