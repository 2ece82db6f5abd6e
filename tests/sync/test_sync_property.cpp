// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "simulatedbox.h"

#include "../support/feed/feedrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::testing;

namespace
{
constexpr int steps = 300;
constexpr int usualSeeds = 200;
const QStringList scopeNames { u"town:1"_s, u"building:1"_s, u"building:2"_s, u"flat:1"_s, u"flat:2"_s, u"flat:3"_s };

struct Broken {
    QString invariant;
};

/// One hub, three boxes, a network that loses, doubles and swaps, power cuts; then everything is healed.
class World
{
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        for (const auto &scope : scopeNames)
            m_hub.addScope(scope);
        m_hub.backUp();
        for (int i = 0; i < 3; ++i) {
            const auto name = u"box%1"_s.arg(i + 1);
            m_hub.give(name, pathTo(i + 1));
            m_boxes.push_back(std::make_unique<SimulatedBox>(name, noon.addSecs(-3600 * i), [this] { return m_random.generateDouble(); }));
            m_boxes.back()->start();
        }
    }

    void run()
    {
        for (int i = 0; i < steps; ++i)
            oneStep();
        heal();
        checkEqualsOracle();
    }

private:
    [[nodiscard]] static QStringList pathTo(int flat) { return { u"town:1"_s, u"building:%1"_s.arg(flat == 3 ? 2 : 1), u"flat:%1"_s.arg(flat) }; }
    [[nodiscard]] int upTo(int n) { return static_cast<int>(m_random.bounded(n)); }
    [[nodiscard]] SimulatedBox &anyBox() { return *m_boxes[static_cast<std::size_t>(upTo(3))]; }
    [[nodiscard]] QString anyScope() { return scopeNames[upTo(static_cast<int>(scopeNames.size()))]; }

    void oneStep()
    {
        const int dice = upTo(100);
        if (dice < 25)
            m_hub.put(anyScope(), upTo(12));
        else if (dice < 32)
            m_hub.remove(anyScope(), upTo(12));
        else if (dice < 65)
            network(anyBox());
        else if (dice < 80)
            passTime(std::chrono::milliseconds(upTo(40'000)));
        else if (dice < 84)
            anyBox().crashAfter(upTo(6));
        else if (dice < 86)
            anyBox().crash();
        else if (dice < 91)
            somebodyReads(anyBox());
        else if (dice < 94)
            somebodyAsks(anyBox());
        else
            rareFault(upTo(12));
        for (const auto &box : m_boxes)
            checkPrefix(*box);
    }

    void rareFault(int which)
    {
        auto &box = anyBox();
        switch (which) {
        case 0:
            return m_hub.backUp();
        case 1:
            return m_hub.restore();
        case 2:
        case 3:
            return raiseFloor(anyScope());
        case 4:
            return m_hub.give(box.name, pathTo(1 + upTo(3)));
        case 5:
            return box.clock.jumpTo(box.clock.now().addSecs(upTo(200'000) - 100'000));
        case 6:
        case 7:
            return addPhantom(box);
        case 8:
            return box.happened(event::Bye { 1, 30 });
        default:
            if (box.socketWanted)
                box.happened(event::SocketOpened {});
            return box.happened(event::Hint { m_hub.headsOf(box.name) });
        }
    }

    /// Deletions are kept for 90 days; no start-over takes that long.
    void raiseFloor(const QString &scope)
    {
        const bool staged = std::any_of(m_boxes.begin(), m_boxes.end(), [&](const auto &box) { return box->scopes().value(scope).staging.has_value(); });
        if (!staged)
            m_hub.raiseFloor(scope);
    }

    /// The database differs silently, at most once in an epoch of a scope.
    void addPhantom(SimulatedBox &box)
    {
        const auto scopes = box.scopes();
        if (scopes.isEmpty())
            return;
        const auto scope = scopes.keys().at(upTo(static_cast<int>(scopes.size())));
        const auto state = scopes.value(scope);
        if (!state.live || state.staging || state.digestResetEpoch == state.live->epoch)
            return;
        auto phantom = messageNumber(999);
        phantom.id = idOf(999'000 + static_cast<int>(scopeNames.indexOf(scope)));
        (void)CacheStore(*box.cache).apply(scope, { put(1, phantom) }, *state.live);
        m_phantoms.insert(box.name + scope);
    }

    void somebodyReads(SimulatedBox &box)
    {
        const auto messages = *box.cache->messages();
        if (messages.isEmpty())
            return;
        const auto id = messages[upTo(static_cast<int>(messages.size()))].message.id;
        (void)box.cache->addReceipt({ id, ReceiptLevel::Read, {}, box.clock.now() });
        box.happened(event::ReceiptsPending {});
    }

    void somebodyAsks(SimulatedBox &box)
    {
        m_keys[box.name].insert(*box.cache->enqueue({ u"help.request"_s, {} }));
        QList<WaitingCommand> waiting;
        const auto items = CacheStore(*box.cache).waitingCommands();
        for (const auto &item : *items)
            waiting.append({ item.key, item.createdAt });
        box.happened(event::OutboxChanged { waiting });
    }

    /// One question meets the hub, or is lost on its way there or back; any of them, not only the oldest.
    void network(SimulatedBox &box)
    {
        if (box.questions.empty())
            return;
        const auto at = box.questions.begin() + upTo(static_cast<int>(box.questions.size()));
        const auto question = *at;
        box.questions.erase(at);
        const int fate = upTo(10);
        if (fate == 0)
            return unanswered(box, question, { Error::Kind::Unavailable, u"lost on its way to the hub"_s });
        if (question.key.isEmpty())
            return sync(box, question, fate);
        const auto answer = m_hub.command(box.name, question.key);
        if (fate == 1)
            return unanswered(box, question, { Error::Kind::Unavailable, u"swallowed after the commit"_s });
        if (fate == 2)
            return unanswered(box, question, { Error::Kind::Conflict, u"being worked on"_s });
        if (fate == 3)
            return unanswered(box, question, { Error::Kind::Unauthorized, u"not yet"_s });
        box.happened(event::CommandAnswered { question.key, answer });
    }

    void sync(SimulatedBox &box, const Question &question, int fate)
    {
        const auto answer = m_hub.sync(box.name, question.sync, hubNow());
        if (fate == 1)
            return unanswered(box, question, { Error::Kind::Unavailable, u"swallowed after the commit"_s });
        if (fate == 2)
            return box.happened(event::SyncFailed { question.request, { Error::Kind::Unauthorized, u"hub restarted"_s } });
        const int crashes = box.crashes;
        auto &older = m_older[box.name];
        if (fate == 3 && !older.isEmpty() && mayComeLate(box, older.first()))
            box.happened(event::SyncAnswered { question.request, older.takeFirst() });
        else
            box.happened(event::SyncAnswered { question.request, answer });
        older.append(answer);
        if (box.crashes == crashes) // else nobody waits for it any more
            box.happened(event::SyncAnswered { question.request, answer }); // doubled
    }

    /// An old answer in place of the new one. What starts a scope over in another epoch cannot be told from the truth; TLS rules it out.
    [[nodiscard]] bool mayComeLate(const SimulatedBox &box, const SyncAnswer &answer) const
    {
        const auto scopes = box.scopes();
        for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it) {
            const auto live = scopes.value(it.key()).live;
            if (it->isReset() && (!live || it->resetWhy == "digest"_L1 || live->epoch != it->epoch || it->more))
                return false;
        }
        return answer.scopeList == m_hub.scopesOf(box.name);
    }

    void unanswered(SimulatedBox &box, const Question &question, const Error &error)
    {
        if (question.key.isEmpty())
            box.happened(event::SyncFailed { question.request, error });
        else
            box.happened(event::CommandFailed { question.key, error });
    }

    void passTime(std::chrono::milliseconds time)
    {
        m_elapsed += time;
        for (const auto &box : m_boxes) {
            box->clock.advance(time);
            box->tickIfDue();
        }
    }
    [[nodiscard]] QDateTime hubNow() const { return noon.addMSecs(m_elapsed.count()); }

    /// The network works again, but no hint ever comes (L4): after a poll and the back-off's cap all must be said (L1).
    void heal()
    {
        for (const auto &box : m_boxes) {
            box->crashAfter(-1);
            box->happened(event::SocketClosed {});
        }
        for (auto time = 0s; time < 300s; time += 1s) {
            for (const auto &box : m_boxes) {
                for (int round = 0; !box->questions.empty(); ++round) {
                    if (round > 500)
                        throw Broken { u"L1: %1 asks without end"_s.arg(box->name) };
                    answerTruly(*box);
                }
            }
            passTime(1s);
        }
    }

    void answerTruly(SimulatedBox &box)
    {
        const auto question = box.questions.front();
        box.questions.pop_front();
        if (question.key.isEmpty())
            box.happened(event::SyncAnswered { question.request, m_hub.sync(box.name, question.sync, hubNow()) });
        else
            box.happened(event::CommandAnswered { question.key, m_hub.command(box.name, question.key) });
    }

    /// C1, C2, C3, C8: every row that the hub changed last at or before the cursor is exactly right, every other one older.
    void checkPrefix(const SimulatedBox &box)
    {
        if (m_checkedWrites[box.name] == box.writes)
            return;
        m_checkedWrites[box.name] = box.writes;
        const auto held = heldRows(box);
        const auto scopes = box.scopes();
        for (auto it = scopes.begin(); it != scopes.end(); ++it) {
            if (!it->live || m_phantoms.contains(box.name + it.key()))
                continue;
            const auto history = m_hub.history(it.key(), it->live->epoch);
            if (!history)
                throw Broken { u"C8: %1 holds an epoch of %2 that never was"_s.arg(box.name, it.key()) };
            for (const auto &row : history->rows) {
                const auto headline = held.value(row.id);
                const auto truth = row.body.value("headline"_L1).toString();
                const bool exact = row.deleted ? headline.isNull() : headline == truth;
                if (row.seq <= it->live->seq && !exact)
                    throw Broken { u"C1/C3: %1, %2: row %3 is \"%4\" at %5, the hub has \"%6\" since %7"_s.arg(box.name, it.key(), row.id, headline).arg(it->live->seq).arg(truth).arg(row.seq) };
                if (row.seq > it->live->seq && !row.deleted && headline == truth)
                    throw Broken { u"C1: %1, %2: a row came before its cursor"_s.arg(box.name, it.key()) };
            }
        }
        checkOutbox(box);
    }

    /// C4, C5: a command is in the outbox under its key, or the hub has it.
    void checkOutbox(const SimulatedBox &box)
    {
        QSet<QString> held;
        const auto items = box.cache->outbox();
        for (const auto &item : *items)
            held.insert(item.key);
        for (const auto &key : m_keys.value(box.name)) {
            if (!held.contains(key) && m_hub.effectsOf(key) == 0 && !box.leftBehind.contains(key))
                throw Broken { u"C4: %1 lost the command %2"_s.arg(box.name, key) };
        }
    }

    [[nodiscard]] static QMap<QString, QString> heldRows(const SimulatedBox &box)
    {
        QMap<QString, QString> out;
        const auto messages = box.cache->messages();
        for (const auto &stored : *messages)
            out.insert(stored.message.id, stored.message.headline);
        return out;
    }

    void checkEqualsOracle()
    {
        for (const auto &box : m_boxes) {
            const auto scopes = box->scopes();
            if (scopes.keys() != QStringList(m_hub.headsOf(box->name).keys()))
                throw Broken { u"L1: %1 holds the scopes %2"_s.arg(box->name, scopes.keys().join(u' ')) };
            QMap<QString, QString> expected;
            for (auto it = scopes.begin(); it != scopes.end(); ++it) {
                const auto &truth = m_hub.scope(it.key());
                if (it->live != Cursor { truth.epoch, truth.head } || it->staging)
                    throw Broken { u"L1: %1 is not at the head of %2"_s.arg(box->name, it.key()) };
                if (it->liveDigest != truth.digest())
                    throw Broken { u"C6: %1, %2: the digests differ"_s.arg(box->name, it.key()) };
                for (const auto &row : truth.rows) {
                    if (!row.deleted)
                        expected.insert(row.id, row.body.value("headline"_L1).toString());
                }
            }
            if (heldRows(*box) != expected)
                throw Broken { u"L1: %1 differs from the hub"_s.arg(box->name) };
            for (const int times : box->digestStartOvers) {
                if (times > 1)
                    throw Broken { u"L3: %1 started a scope over again and again"_s.arg(box->name) };
            }
            checkSaid(*box);
        }
    }

    void checkSaid(const SimulatedBox &box)
    {
        const auto items = box.cache->outbox();
        if (!items->isEmpty())
            throw Broken { u"L2: %1 still has %2 commands"_s.arg(box.name).arg(items->size()) };
        const auto messages = box.cache->messages();
        for (const auto &stored : *messages) {
            if (!m_hub.knowsReceipt(box.name, stored.message.id, ReceiptLevel::Stored))
                throw Broken { u"L1: %1 never said that it stored %2"_s.arg(box.name, stored.message.id) };
            if (!stored.isUnread() && !m_hub.knowsReceipt(box.name, stored.message.id, ReceiptLevel::Read))
                throw Broken { u"L1: %1 never said that %2 was read"_s.arg(box.name, stored.message.id) };
        }
    }

    QRandomGenerator m_random;
    ModelHub m_hub;
    std::vector<std::unique_ptr<SimulatedBox>> m_boxes;
    std::chrono::milliseconds m_elapsed { 0 };
    QMap<QString, QList<SyncAnswer>> m_older;
    QMap<QString, QSet<QString>> m_keys;
    QMap<QString, int> m_checkedWrites;
    QSet<QString> m_phantoms;
};
} // namespace

class TestSyncProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// PALIER_SEED=n plays one seed, PALIER_SEEDS=n that many.
    void boxesReachTheHubsStateWhateverHappens()
    {
        const bool one = qEnvironmentVariableIsSet("PALIER_SEED");
        const int first = one ? qEnvironmentVariableIntValue("PALIER_SEED") : 1;
        const int count = one ? 1 : std::max(qEnvironmentVariableIntValue("PALIER_SEEDS"), usualSeeds);
        for (int seed = first; seed < first + count; ++seed) {
            try {
                World(static_cast<quint32>(seed)).run();
            } catch (const Broken &broken) {
                QFAIL(qPrintable(u"PALIER_SEED=%1: %2"_s.arg(seed).arg(broken.invariant)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncProperty)
#include "test_sync_property.moc"
