// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/translator.h"
#include "tv/fixture.h"
#include "viewmodels/homeviewmodel.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// A home whose news turns every few milliseconds.
class TestHome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(speak(u"fr"_s)); }
    void init()
    {
        const auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        QVERIFY(fixture);
        m_clock = std::make_unique<ManualClock>(fixture->now);
        auto cache = fixture->makeCache(*m_clock);
        QVERIFY(cache);
        m_cache = *std::move(cache);
        m_wording = std::make_unique<Wording>(u"fr"_s, fixture->zone);
        m_contents = std::make_unique<Contents>(*m_cache);
        m_minutes = std::make_unique<Minutes>(*m_clock);
        m_home = std::make_unique<HomeViewModel>(Services { *m_contents, *m_clock, *m_wording, *m_minutes }, std::chrono::milliseconds(5));
        QVERIFY(m_home->heroCount() > 2);
    }
    void cleanup() { m_home.reset(); }

    void theNewsTurnsOnceRoundAndStandsStill()
    {
        const auto first = m_home->hero().id;
        QSet<QString> seen;
        connect(m_home.get(), &HomeViewModel::heroChanged, this, [&] { seen.insert(m_home->hero().id); });
        QTRY_VERIFY(!m_home->isTurning());
        QCOMPARE(seen.size(), m_home->heroCount());
        QCOMPARE(m_home->hero().id, first);
    }

    void aMinuteThatPassesStartsNoNewRound()
    {
        QTRY_VERIFY(!m_home->isTurning());
        Q_EMIT m_minutes->passed();
        QVERIFY(!m_home->isTurning());
    }

    void aKeyStartsAnother()
    {
        QTRY_VERIFY(!m_home->isTurning());
        m_home->keyPressed();
        QVERIFY(m_home->isTurning());
    }

    void newsThatLeavesOrArrivesStartsAnother()
    {
        QTRY_VERIFY(!m_home->isTurning());
        m_contents->withhold({ m_home->hero().id });
        QVERIFY(m_home->isTurning());
    }

    void nothingTurnsUnderTheFocus()
    {
        m_home->setHeld(true);
        m_home->keyPressed();
        QVERIFY(!m_home->isTurning());
        m_home->setHeld(false);
        QVERIFY(m_home->isTurning());
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<Contents> m_contents;
    std::unique_ptr<Minutes> m_minutes;
    std::unique_ptr<HomeViewModel> m_home;
};

QTEST_MAIN(TestHome)
#include "test_home.moc"
