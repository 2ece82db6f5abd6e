// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "fleet.h"
#include "flood.h"
#include "hubprocess.h"
#include "probe.h"
#include "town.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::fleet;

namespace
{
constexpr int boxes = 500;
constexpr qint64 MB = 1'000'000;
const auto program = QStringLiteral(PALIER_HUB_PROGRAM);

int times(const char *variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}
} // namespace

/// Rows 44 and 45 of the faults, with the whole hub: boxes that hang up in the midst of everything; a flood of sign-ins beside them.
class TestRudeness : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<Fleet> m_fleet;

private Q_SLOTS:
    void initTestCase()
    {
        (void)raiseDescriptorLimit();
        QVERIFY(makeTown(m_folder.path(), boxes));
        m_hub = std::make_unique<HubProcess>(program, m_folder.path());
        QVERIFY2(m_hub->start(), m_hub->errors().constData());
        m_fleet = std::make_unique<Fleet>(Options { .port = m_hub->port(), .boxes = boxes });
        m_fleet->startAll();
        QVERIFY(m_fleet->run(30s, [this] { return m_fleet->live() == boxes; }));
    }
    void cleanupTestCase()
    {
        m_fleet.reset();
        m_hub.reset();
    }

    /// Row 44. `PALIER_HANG_UPS=10000` is the whole of it.
    void boxesThatHangUpInTheMidstOfTheirRequestsHarmNobody()
    {
        const int hangUps = times("PALIER_HANG_UPS", 2'500);
        const int descriptors = m_hub->openDescriptors();
        std::vector<qint64> memory;
        for (int i = 0; i < hangUps; ++i) {
            if (i % (hangUps / 5) == hangUps / 5 - 1)
                memory.push_back(m_hub->memoryBytes());
            const int number = int(m_fleet->world().random() * boxes);
            m_fleet->box(number).hangUp();
            m_fleet->start(number);
            // From the connection on its way to the answer under way: wherever the hub is by now.
            m_fleet->turns(int(m_fleet->world().random() * 12));
        }
        QVERIFY(m_fleet->run(30s, [this] { return m_fleet->live() == boxes && m_fleet->differing(*goalsIn(m_folder.path())) == 0; }));
        QVERIFY(m_fleet->run(10s, [&] { return m_hub->openDescriptors() <= descriptors; })); // nothing is left of them
        qInfo("%d hang-ups; hub's PSS %.1f MB, then %.1f MB", hangUps, double(memory.front()) / MB, double(memory.back()) / MB);
        QVERIFY(memory.back() < memory.front() * 11 / 10 + 2 * MB);
        QCOMPARE(m_hub->errors(), QByteArray());
    }
    /// Row 45.
    void aFloodOfSignInsKeepsNobodyElseWaiting()
    {
        PlainClient staff(m_hub->port());
        QVERIFY(staff.signIn(mayor));
        Flood flood(m_hub->port(), times("PALIER_SIGN_INS", 600));
        Probe probe(m_hub->port());
        qint64 head = 0;
        while (!flood.isOver()) {
            QVERIFY(staff.send(staff.messageText({ u"town:1"_s }, u"Bonjour"_s)));
            ++head;
            QVERIFY(m_fleet->runUntilAllHold(u"town:1"_s, head, 20s));
            QCOMPARE(staff.receive().status, 200);
        }
        probe.stop();
        qInfo("%s; %lld messages to %d boxes; another client: 99 of 100 within %lld ms", qPrintable(flood.summary()), qlonglong(head), boxes,
            qlonglong(percentile(probe.times(), 99).count()));
        QCOMPARE(flood.unanswered(), 0);
        QVERIFY(flood.refused() > 0); // 429 or 503: not all of them are hashed
        QCOMPARE(probe.unanswered(), 0);
        QVERIFY(percentile(probe.times(), 99) < 2s); // 200 ms on a quiet machine: docs/performance.md
    }
};

QTEST_GUILESS_MAIN(TestRudeness)
#include "test_rudeness.moc"
