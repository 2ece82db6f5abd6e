// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "killrounds.h"
#include "oracle.h"
#include "world.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace palier::testing;
using palier::Database;

namespace
{
constexpr int roundsPerTown = 25; ///< then a fresh one: what has to be compared grows
constexpr qint64 longestStart = 5'000;

/// Messages are only ever added here, so that in each scope head minus rows never changes: S1 without exception.
QMap<QString, qint64> gapsIn(Database &hub)
{
    QMap<QString, qint64> out;
    const auto rows = hub.rows(u"SELECT s.id, s.head - COUNT(c.seq) FROM scope s LEFT JOIN change c ON c.scope = s.id GROUP BY s.id, s.head"_s);
    for (const auto &row : *rows)
        out.insert(row[0].toString(), row[1].toLongLong());
    return out;
}

/// A hub under load: nine writers, four boxes that follow.
class KilledHub
{
public:
    explicit KilledHub(quint64 seed)
        : m_random(seed)
        , m_world(m_town, seed)
        , m_gaps(gapsIn(*m_world.database()))
    {
        for (const auto &name : { u"karim"_s, u"karim"_s, u"omar"_s, u"omar"_s, u"mairie"_s, u"mairie"_s })
            m_world.staff.push_back(std::make_unique<Staff>(name, m_world.proxy.url()));
    }

    QStringList round()
    {
        const int until = 20 + static_cast<int>(m_random() % 300);
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < until;) {
            keepThemBusy();
            m_world.let(std::chrono::milliseconds(m_random() % 4));
        }
        m_world.killHub();
        timer.restart();
        m_world.startHub();
        slowestStart = std::max(slowestStart, timer.elapsed());
        m_world.nextStep();
        return findings();
    }

    /// Everything that was begun is ended, and everybody agrees.
    QStringList end()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_world.behind().isEmpty() && timer.elapsed() < 30'000)
            m_world.let(std::chrono::milliseconds(10));
        for (const auto &person : m_world.staff)
            acknowledged += person->orders().size();
        return m_world.behind().isEmpty() ? m_world.findings() : QStringList { m_world.behind() };
    }

    qint64 slowestStart = 0;
    qsizetype acknowledged = 0;

private:
    void keepThemBusy()
    {
        for (const auto &person : m_world.staff) {
            const auto node = person->name() == "karim"_L1 ? u"building:1"_s : person->name() == "omar"_L1 ? u"flat:5"_s : u"residence:1"_s;
            if (person->isDone())
                person->order(u"message.send"_s, messageDraft(node, u"Message %1"_s.arg(++m_written)));
        }
        auto &box = *m_world.boxes[m_random() % m_world.boxes.size()];
        const auto messages = *box.cache().messages();
        if (!messages.isEmpty())
            box.confirm(messages[static_cast<qsizetype>(m_random() % static_cast<quint64>(messages.size()))], palier::ReceiptLevel::Read);
    }

    QStringList findings()
    {
        const auto db = m_world.database();
        auto out = hubFindings(*db, m_world.witness);
        if (gapsIn(*db) != m_gaps)
            out.append(u"S1: a seq is missing"_s);
        QHash<QString, int> there;
        const auto messages = db->rows(u"SELECT body FROM message"_s);
        for (const auto &row : *messages)
            ++there[QJsonDocument::fromJson(row.first().toString().toUtf8()).object().value("headline"_L1).toString()];
        for (const auto &person : m_world.staff) {
            for (const auto &order : person->orders()) {
                const auto headline = order.body.value("headline"_L1).toString();
                if (there.value(headline) > 1 || (order.status == 200 && there.value(headline) == 0))
                    out.append(u"S2: \"%1\", answered with %2, is there %3 times"_s.arg(headline).arg(order.status).arg(there.value(headline)));
            }
        }
        return out;
    }

    SqliteTemplate m_town;
    std::mt19937_64 m_random;
    World m_world;
    QMap<QString, qint64> m_gaps;
    int m_written = 0;
};

int loop(int rounds, quint64 seed)
{
    int failures = 0;
    qint64 slowest = 0;
    qsizetype acknowledged = 0;
    for (int done = 0; done < rounds; done += roundsPerTown) {
        KilledHub hub(seed + static_cast<quint64>(done));
        QStringList findings;
        for (int round = done; round < std::min(rounds, done + roundsPerTown) && findings.isEmpty(); ++round)
            findings = hub.round();
        if (findings.isEmpty())
            findings = hub.end();
        slowest = std::max(slowest, hub.slowestStart);
        acknowledged += hub.acknowledged;
        failures += findings.isEmpty() ? 0 : 1;
        for (const auto &finding : std::as_const(findings))
            say(finding);
    }
    say(u"killed %1 times under load: %2 commands acknowledged, slowest start %3 ms, %4"_s.arg(rounds).arg(acknowledged).arg(slowest)
            .arg(failures == 0 ? u"nothing lost or doubled"_s : u"with findings"_s));
    return failures == 0 && slowest <= longestStart ? 0 : 1;
}
} // namespace

/// palier-hub is killed under load, again and again: every acknowledged command is there once, and it starts within five seconds.
int main(int argc, char *argv[])
{
    return killInRounds(argc, argv, 25, loop);
}
