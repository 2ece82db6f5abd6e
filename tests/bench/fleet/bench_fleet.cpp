// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// One message to a whole town: how long until the last box holds it, and what that costs the hub, by the number of boxes.
#include "fleet.h"
#include "hubprocess.h"
#include "plainclient.h"
#include "report.h"
#include "town.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace palier::fleet;

namespace
{
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Figures {
    std::vector<double> converged; ///< ms, one per round
    std::vector<double> receipted; ///< ms until the hub has the last box's receipt
    std::vector<double> cpu; ///< ms of the hub, receipts included
    std::vector<double> answers; ///< ms that 99 of 100 syncs took at most
    std::vector<double> refused; ///< syncs that were told to come back later
};

void expect(bool fine, const QString &what)
{
    if (!fine)
        qFatal("%s", qUtf8Printable(what));
}

Goals goals(const QString &folder)
{
    const auto read = goalsIn(folder);
    expect(bool(read), u"the hub's database cannot be read"_s);
    return *read;
}

/// A town whose boxes are all served and know everything.
class Scene
{
public:
    Scene(const QString &hub, int boxes, bool keepsConnections)
        : m_hub(hub, m_folder.path(), { u"--connections-per-address"_s, u"12000"_s })
    {
        expect(bool(makeTown(m_folder.path(), boxes)), u"the town cannot be made"_s);
        expect(m_hub.start(), u"the hub does not listen"_s);
        m_staff = std::make_unique<PlainClient>(m_hub.port());
        expect(m_staff->signIn(mayor), u"the mayor cannot sign in"_s);
        m_fleet = std::make_unique<Fleet>(Options { .port = m_hub.port(), .boxes = boxes, .keepsConnections = keepsConnections });
        m_fleet->startAll();
        expect(m_fleet->run(120s, [this] { return m_fleet->live() == m_fleet->size(); }), u"not every box was served"_s);
        round(nullptr);
    }

    void round(Figures *figures)
    {
        auto &counters = m_fleet->counters();
        counters.answerTimes.clear();
        counters.answers.clear();
        const auto receipts = counters.receipts + m_fleet->size();
        const double cpu = m_hub.cpuSeconds();
        const auto start = Clock::now();
        m_staff->send(m_staff->messageText({ u"town:1"_s }, u"Coupure d’eau"_s));
        const auto head = ++m_head;
        const bool converged = m_fleet->runUntilAllHold(u"town:1"_s, head, 60s);
        const double convergedAfter = millisecondsSince(start);
        expect(converged && m_staff->receive().status == 200, u"not every box got the message"_s);
        expect(m_fleet->run(60s, [&] { return counters.receipts >= receipts; }), u"not every receipt arrived"_s);
        const double receiptedAfter = millisecondsSince(start);
        expect(m_fleet->differing(goals(m_folder.path())) == 0, u"a box holds something else than the hub"_s);
        if (figures) {
            std::sort(counters.answerTimes.begin(), counters.answerTimes.end());
            figures->converged.push_back(convergedAfter);
            figures->receipted.push_back(receiptedAfter);
            figures->cpu.push_back((m_hub.cpuSeconds() - cpu) * 1e3);
            figures->refused.push_back(double(counters.answers.value(503)));
            figures->answers.push_back(double(percentile(counters.answerTimes, 99).count()));
        }
    }
    [[nodiscard]] double memoryMB() const { return double(m_hub.memoryBytes()) / 1e6; }

private:
    QTemporaryDir m_folder;
    HubProcess m_hub;
    std::unique_ptr<PlainClient> m_staff;
    std::unique_ptr<Fleet> m_fleet;
    qint64 m_head = 0;
};

/// Every box starts at the same moment, as after a power cut of the town.
QJsonObject stormRow(const QString &hub, int boxes, bool tls)
{
    const QTemporaryDir folder;
    HubProcess process(hub, folder.path());
    expect(bool(makeTown(folder.path(), boxes)), u"the town cannot be made"_s);
    if (tls)
        process.useTls();
    expect(process.start(), u"the hub does not listen"_s);
    const qint64 empty = process.memoryBytes();
    const double cpu = process.cpuSeconds();
    Fleet fleet({ .port = process.port(), .boxes = boxes, .tls = tls });
    fleet.forgetServed();
    fleet.startAll();
    expect(fleet.run(180s, [&] { return int(fleet.servedAfter().size()) == boxes; }), u"not every box was served"_s);
    const auto served = fleet.servedAfter();
    auto &answers = fleet.counters().answers;
    return { { u"boxes"_s, boxes }, { u"protocol"_s, tls ? u"TLS"_s : u"plain"_s }, { u"half ms"_s, double(percentile(served, 50).count()) },
        { u"p99 ms"_s, double(percentile(served, 99).count()) }, { u"last ms"_s, double(percentile(served, 100).count()) },
        { u"not answered"_s, double(answers.value(0)) }, { u"hub cpu ms"_s, (process.cpuSeconds() - cpu) * 1e3 },
        { u"kB a box"_s, double(process.memoryBytes() - empty) / 1e3 / boxes } };
}

QJsonObject rowOf(const QString &hub, int boxes, bool keepsConnections, int rounds)
{
    Scene scene(hub, boxes, keepsConnections);
    Figures figures;
    for (int i = 0; i < rounds; ++i)
        scene.round(&figures);
    const auto &times = figures.converged;
    return { { u"boxes"_s, boxes }, { u"connections"_s, keepsConnections ? u"kept"_s : u"new"_s }, { u"median ms"_s, median(times) },
        { u"best ms"_s, *std::min_element(times.begin(), times.end()) }, { u"worst ms"_s, *std::max_element(times.begin(), times.end()) },
        { u"receipts ms"_s, median(figures.receipted) }, { u"p99 answer ms"_s, median(figures.answers) }, { u"hub cpu ms"_s, median(figures.cpu) },
        { u"refused"_s, median(figures.refused) }, { u"PSS MB"_s, scene.memoryMB() } };
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Time until the last of many boxes holds one message, and what that costs the hub."_s);
    parser.addHelpOption();
    parser.addOptions({ { u"hub"_s, u"The palier-hub program."_s, u"FILE"_s }, { u"counts"_s, u"Numbers of boxes."_s, u"list"_s, u"500,1000,2000,5000"_s },
        { u"rounds"_s, u"Messages measured with each."_s, u"number"_s, u"7"_s }, { u"json"_s, u"Write the figures to FILE too."_s, u"FILE"_s } });
    parser.addOption({ u"storm"_s, u"Measure instead how long it takes until all boxes are served that start at once, plain and over TLS."_s });
    parser.process(app);
    const bool storm = parser.isSet(u"storm"_s);
    const qint64 descriptors = raiseDescriptorLimit();
    Report report = storm ? Report(u"storm"_s, { u"boxes"_s, u"protocol"_s, u"half ms"_s, u"p99 ms"_s, u"last ms"_s, u"not answered"_s, u"hub cpu ms"_s, u"kB a box"_s })
                          : Report(u"fleet"_s, { u"boxes"_s, u"connections"_s, u"median ms"_s, u"best ms"_s, u"worst ms"_s, u"receipts ms"_s, u"p99 answer ms"_s, u"hub cpu ms"_s, u"refused"_s, u"PSS MB"_s });
    const QString hub = parser.value(u"hub"_s);
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    for (const QString &count : parser.value(u"counts"_s).split(u',')) {
        if (count.toInt() < 1 || 2 * count.toInt() + 200 > descriptors) {
            QTextStream(stderr) << "Cannot open two connections for each of " << count << " boxes with a limit of " << descriptors << " descriptors\n";
            return 2;
        }
        for (const bool first : { true, false })
            report.add(storm ? stormRow(hub, count.toInt(), !first) : rowOf(hub, count.toInt(), first, rounds));
    }
    if (parser.isSet(u"json"_s) && !report.save(parser.value(u"json"_s))) {
        QTextStream(stderr) << "Cannot write " << parser.value(u"json"_s) << '\n';
        return 1;
    }
    return 0;
}
