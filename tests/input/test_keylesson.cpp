// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keylesson.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace std::chrono_literals;
using State = KeyLesson::State;

namespace
{
HeardKey unknown(int qtKey)
{
    return { { .qt = qtKey, .code = {} }, {} };
}
const QList<int> six { Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9, Qt::Key_F10 };
} // namespace

class TestKeyLesson : public QObject
{
    Q_OBJECT

    std::optional<KeyLesson> m_lesson;
    std::chrono::milliseconds m_now {};

    void hear(const HeardKey &key) { m_lesson->hear(key, m_now += 1s); }
    void hear(int qtKey) { hear(unknown(qtKey)); }
    void learnTheNeeded()
    {
        for (const int key : six)
            hear(key);
    }
    [[nodiscard]] int meaning(int qtKey) const
    {
        const auto key = m_lesson->map().find({ .qt = qtKey, .code = {} });
        return key ? int(*key) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_now = 0ms;
        m_lesson.emplace(m_now);
    }

    void theNeededKeysComeFirst()
    {
        QCOMPARE(int(m_lesson->asked()), int(RemoteKey::Ok));
        for (const int key : six) {
            QVERIFY(m_lesson->isNeeded());
            hear(key);
        }
        QVERIFY(!m_lesson->isNeeded());
        QCOMPARE(int(m_lesson->asked()), int(RemoteKey::Red));
        for (const auto key : neededKeys())
            QVERIFY(m_lesson->map().reaches(key));
    }

    void okEndsAndBackSkipsOnceTheyAreLearned()
    {
        learnTheNeeded();
        hear(six[1]);
        QCOMPARE(int(m_lesson->asked()), int(RemoteKey::Green));
        hear(Qt::Key_F11);
        hear(six[0]);
        QVERIFY(m_lesson->state() == State::Learned);
        QVERIFY(!m_lesson->map().reaches(RemoteKey::Red));
        QCOMPARE(meaning(Qt::Key_F11), int(RemoteKey::Green));
    }

    void aKeyCannotBeTwo()
    {
        hear(Qt::Key_F5);
        hear(Qt::Key_F5);
        QVERIFY(m_lesson->remark() == KeyLesson::Remark::Taken);
        QCOMPARE(int(m_lesson->taken()), int(RemoteKey::Ok));
        QCOMPARE(int(m_lesson->asked()), int(RemoteKey::Back));
        QCOMPARE(meaning(Qt::Key_F5), int(RemoteKey::Ok));
    }

    void aKeyThatMeansSomethingElseIsAskedAbout()
    {
        const HeardKey red { { .qt = Qt::Key_F1, .code = {} }, RemoteKey::Red };
        hear(red);
        QVERIFY(m_lesson->state() == State::Confirming);
        QVERIFY(m_lesson->former() == RemoteKey::Red);
        QVERIFY(m_lesson->map().isEmpty());
        hear(red);
        QVERIFY(m_lesson->state() == State::Asking);
        QCOMPARE(meaning(Qt::Key_F1), int(RemoteKey::Ok));
    }

    void anotherKeyInsteadIsTaken()
    {
        hear({ { .qt = Qt::Key_F1, .code = {} }, RemoteKey::Red });
        hear(Qt::Key_F9);
        QCOMPARE(meaning(Qt::Key_F9), int(RemoteKey::Ok));
        QCOMPARE(meaning(Qt::Key_F1), -1);
    }

    void aKeyThatMeansThisAlreadyIsNotAskedAbout()
    {
        hear({ { .qt = Qt::Key_Return, .code = {} }, RemoteKey::Ok });
        QCOMPARE(int(m_lesson->asked()), int(RemoteKey::Back));
    }

    void aKeyWithoutAnyNameCannotBeLearned()
    {
        hear({ {}, {} });
        QVERIFY(m_lesson->remark() == KeyLesson::Remark::Nameless);
        QVERIFY(m_lesson->map().isEmpty());
    }

    void whoeverWaitsAtANeededKeyLeavesAsItWas()
    {
        hear(Qt::Key_F5);
        m_lesson->look(m_now + 19s);
        QVERIFY(m_lesson->state() == State::Asking);
        m_lesson->look(m_now + 20s);
        QVERIFY(m_lesson->state() == State::Left);
        hear(Qt::Key_F6);
        QVERIFY(m_lesson->state() == State::Left);
    }

    void anyKeyGivesTimeAgain()
    {
        m_now += 15s;
        hear({ {}, {} });
        QCOMPARE(m_lesson->remaining(m_now), std::chrono::milliseconds(20s));
        m_lesson->look(m_now + 19s);
        QVERIFY(m_lesson->state() == State::Asking);
    }

    void whoeverWaitsElsewhereSkipsToTheEnd()
    {
        learnTheNeeded();
        for (int key = int(six.size()); key < KeyLesson::count(); ++key) {
            QVERIFY(m_lesson->state() == State::Asking);
            m_lesson->look(m_now += 20s);
        }
        QVERIFY(m_lesson->state() == State::Learned);
    }

    void waitingIsNoConfirmation()
    {
        hear({ { .qt = Qt::Key_F1, .code = {} }, RemoteKey::Red });
        m_lesson->look(m_now += 20s);
        QVERIFY(m_lesson->state() == State::Asking);
        QCOMPARE(int(m_lesson->asked()), int(RemoteKey::Ok));
        QVERIFY(m_lesson->map().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyLesson)
#include "test_keylesson.moc"
