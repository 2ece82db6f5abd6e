// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "input/remoteinput.h"
#include "translations/translator.h"
#include "tv/fixture.h"
#include "tv/keys.h"
#include "viewmodels/viewmodels.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <linux/input-event-codes.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace std::chrono_literals;
using State = RemoteViewModel::State;

namespace
{
/// A gamepad's two buttons, pressed by the test.
class Pad final : public EvdevSource
{
public:
    [[nodiscard]] QString name() const override { return u"pad"_s; }
    [[nodiscard]] bool hasKey(int code) const override { return code == BTN_SOUTH || code == BTN_EAST; }
    [[nodiscard]] std::optional<Range> axis(int) const override { return {}; }
};
} // namespace

class TestRemote : public QObject
{
    Q_OBJECT

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    Wording m_wording { u"en"_s };
    std::unique_ptr<ViewModels> m_models;
    std::unique_ptr<QWindow> m_window;
    std::unique_ptr<Keys> m_keys;

    void open(const QString &fixture)
    {
        m_keys.reset();
        m_models.reset();
        const auto read = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/") + fixture);
        QVERIFY(read);
        m_clock = std::make_unique<ManualClock>(read->now);
        m_cache = *read->makeCache(*m_clock);
        start();
    }
    void start()
    {
        m_keys.reset();
        m_models = std::make_unique<ViewModels>(*m_cache, *m_clock, m_wording);
        m_window = std::make_unique<QWindow>();
        m_keys = std::make_unique<Keys>(Keys::Options { *KeyMap::builtIn(), { .folder = u"/nowhere/input"_s } }, *m_clock, *m_cache, *m_models, *m_window);
    }
    RemoteViewModel &page() { return m_models->remote; }
    void press(int qtKey, std::chrono::milliseconds after = 1s)
    {
        m_clock->advance(after);
        m_keys->remote().press({ .qt = qtKey, .code = {} });
    }
    void learnWithOkOn(int ok)
    {
        page().learn();
        for (const int key : { ok, int(Qt::Key_Escape), int(Qt::Key_Up), int(Qt::Key_Down), int(Qt::Key_Left), int(Qt::Key_Right), ok })
            press(key);
    }
    [[nodiscard]] QString gives(int qtKey, std::chrono::milliseconds after = 1s)
    {
        QSignalSpy pressed(&m_keys->remote(), &RemoteInput::pressed);
        press(qtKey, after);
        return pressed.isEmpty() ? QString() : nameOf(pressed.first().first().value<RemoteKey>());
    }
    void wait(std::chrono::milliseconds time)
    {
        m_clock->advance(time);
        page().look();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<RemoteKey>(); }
    void init()
    {
        QVERIFY(speak(u"en"_s));
        open(u"home.json"_s);
    }

    void eachKeyIsShownByItsNameAndMeaning()
    {
        page().enter();
        QCOMPARE(page().keyName(), QString());
        press(Qt::Key_Escape);
        QCOMPARE(page().keyMeaning(), u"Back"_s);
        QVERIFY(page().keyName().contains(u"Escape"_s));
        press(Qt::Key_F9);
        QCOMPARE(page().keyMeaning(), u"This key does nothing here"_s);
        QVERIFY(page().keyName().contains(u"F9"_s));
        m_keys->remote().press({ .qt = 0, .code = *EvdevCode::fromName(u"KEY_TITLE"_s) });
        QVERIFY(page().keyName().contains(u"KEY_TITLE"_s));
    }

    void aStrangeKeyIsLearnedAndKept()
    {
        QCOMPARE(gives(Qt::Key_F9), QString());
        learnWithOkOn(Qt::Key_F9);
        QCOMPARE(page().state(), State::Trying);
        QCOMPARE(page().headline(), u"The remote is learned"_s);
        QCOMPARE(gives(Qt::Key_F9), u"Ok"_s);
        QCOMPARE(gives(Qt::Key_Return), u"Ok"_s); // on top of the built-in map
        start();
        QCOMPARE(gives(Qt::Key_F9), u"Ok"_s);
    }

    void whileItListensNoKeyWorks()
    {
        page().learn();
        QVERIFY(page().isListening());
        QCOMPARE(gives(Qt::Key_Return), QString());
        page().leave();
        QCOMPARE(gives(Qt::Key_Return), u"Ok"_s);
    }

    void aKeyOfAnotherMeaningIsConfirmed()
    {
        page().learn();
        press(Qt::Key_F1);
        QCOMPARE(page().state(), State::Confirming);
        QVERIFY(page().headline().contains(u"Red"_s));
        QVERIFY(page().text().contains(u"OK"_s));
        press(Qt::Key_F1);
        QCOMPARE(page().state(), State::Asking);
        QVERIFY(page().headline().contains(u"Back"_s));
    }

    void whoeverWaitsLeavesEverythingAsItWas()
    {
        learnWithOkOn(Qt::Key_F9);
        page().learn();
        press(Qt::Key_F8);
        wait(19s);
        QCOMPARE(page().waiting(), u"Without a key, all is as before in 1 s."_s);
        wait(1s);
        QCOMPARE(page().headline(), u"Nothing was changed"_s);
        QCOMPARE(gives(Qt::Key_F8), QString());
        QCOMPARE(gives(Qt::Key_F9), u"Ok"_s);
    }

    void theUsualKeysStayOnlyIfTheyWork()
    {
        learnWithOkOn(Qt::Key_F9);
        page().useBuiltIn();
        QCOMPARE(page().state(), State::Proving);
        press(Qt::Key_F9); // the only OK of this remote
        QCOMPARE(page().state(), State::Proving);
        wait(20s);
        QCOMPARE(gives(Qt::Key_F9), u"Ok"_s);

        page().useBuiltIn();
        press(Qt::Key_Return);
        QCOMPARE(page().headline(), u"The usual keys work again"_s);
        QCOMPARE(gives(Qt::Key_F9), QString());
        QVERIFY(!page().isLearned());
        start();
        QCOMPARE(gives(Qt::Key_F9), QString());
    }

    void theNextHouseholdFindsTheRemoteLearned()
    {
        learnWithOkOn(Qt::Key_F9);
        QVERIFY(CacheStore(*m_cache).wipe());
        QCOMPARE(gives(Qt::Key_F9), u"Ok"_s);
        start();
        QCOMPARE(gives(Qt::Key_F9), u"Ok"_s);
    }

    void whatIsDamagedIsNoMap_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("no JSON") << u"[{\"remote\""_s;
        QTest::newRow("another format") << u"{\"Ok\":\"F9\"}"_s;
        QTest::newRow("a key unknown") << u"[{\"remote\":\"Ok\",\"qt\":[\"F9\"]},{\"remote\":\"Ok\",\"qt\":[\"F99\"]}]"_s;
    }
    void whatIsDamagedIsNoMap()
    {
        QFETCH(QString, kept);
        QVERIFY(m_cache->setSetting(u"remote-keys"_s, kept));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"remote-keys-unreadable"_s));
        start();
        QVERIFY(!RemoteViewModel::kept(*m_cache));
        QCOMPARE(gives(Qt::Key_F9), QString());
        QCOMPARE(gives(Qt::Key_Return), u"Ok"_s);
        QVERIFY(!page().isLearned());
    }

    void whatPopsUpGetsItsKeys()
    {
        open(u"important.json"_s);
        m_models->popup.setClockKnown(true);
        QVERIFY(m_models->popup.kind() != PopupViewModel::Kind::None);
        m_models->popup.setHeld(true);
        QVERIFY(m_models->popup.kind() == PopupViewModel::Kind::None);
        page().learn();
        m_models->popup.setHeld(false);
        QVERIFY(m_models->popup.kind() != PopupViewModel::Kind::None);
        QVERIFY(!page().isListening());
        QCOMPARE(gives(Qt::Key_Return), u"Ok"_s);
    }

    void aDeviceIsHeardLikeTheWindow()
    {
        QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(u"event0"_s)).open(QIODevice::WriteOnly));
        QPointer<Pad> pad;
        const auto plugIn = [&](const QString &) -> Result<std::unique_ptr<EvdevSource>> {
            auto opened = std::make_unique<Pad>();
            pad = opened.get();
            return std::unique_ptr<EvdevSource>(std::move(opened));
        };
        m_keys = std::make_unique<Keys>(Keys::Options { *KeyMap::builtIn(), { .folder = folder.path(), .open = plugIn } }, *m_clock, *m_cache, *m_models, *m_window);
        QTRY_VERIFY(pad);
        Q_EMIT pad->event(EV_KEY, BTN_EAST, 1);
        QCOMPARE(page().keyMeaning(), u"Back"_s);
        Q_EMIT pad->event(EV_KEY, BTN_EAST, 0);
        page().learn();
        Q_EMIT pad->event(EV_KEY, BTN_SOUTH, 1);
        QVERIFY(page().headline().contains(u"Back"_s)); // South is OK: the next is asked for
    }

    void slowHandsAreHeardAsChosen()
    {
        press(Qt::Key_Return);
        QCOMPARE(gives(Qt::Key_Return, 150ms), u"Ok"_s);
        m_models->settings.choose(u"key-bounce"_s, u"1000"_s);
        QCOMPARE(gives(Qt::Key_Return, 500ms), QString());
        QVERIFY(CacheStore(*m_cache).wipe());
        QCOMPARE(gives(Qt::Key_Return, 100ms), u"Ok"_s);
    }
};

QTEST_MAIN(TestRemote)
#include "test_remote.moc"
