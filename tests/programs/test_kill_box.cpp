// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "../support/process/dieswithus.h"
#include "killrounds.h"
#include "oracle.h"
#include "world.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <functional>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
constexpr int patience = 30'000;
constexpr qint64 longestUntilPicture = 10'000;
constexpr int roundsPerTown = 50;

/// Television and probe alike: the folder of the box of flat:2, and what it said it had done.
class KilledBox
{
public:
    explicit KilledBox(quint64 seed)
        : m_random(seed)
        , m_world(m_town, seed, { u"flat:1"_s })
    {
        const auto cache = open();
        if (!CacheStore(*cache).setIdentity(secretOf(u"flat:2"_s)))
            qFatal("the box gets no identity");
    }

    /// The box without a screen, for some milliseconds of life.
    QStringList probeRound()
    {
        QProcess box;
        diesWithUs(box);
        box.start(QStringLiteral(PALIER_BOX_PROBE), { m_folder.path(), m_world.proxy.url().toString(), u"flat:2"_s });
        if (below(8) != 0 && !live(box, patience, [](const QByteArray &line) { return line == "up\n"; }))
            return { u"the box did not come up: "_s + QString::fromUtf8(box.readAllStandardError()) };
        live(box, below(60));
        return die(box);
    }

    /// The television; sometimes it does not get as far as its first picture.
    QStringList televisionRound()
    {
        QProcess box;
        box.setProcessChannelMode(QProcess::MergedChannels);
        diesWithUs(box);
        box.start(QStringLiteral(PALIER_TV_PROGRAM), { u"--data"_s, m_folder.path(), u"--hub"_s, m_world.proxy.url().toString(), u"--windowed"_s, u"640x360"_s, u"--log-frames"_s });
        QElapsedTimer timer;
        timer.start();
        if (below(4) == 0) {
            live(box, below(600));
        } else {
            const bool drew = live(box, patience, [](const QByteArray &line) { return line.contains("-drawn"); });
            slowestPicture = std::max(slowestPicture, drew ? timer.elapsed() : longestUntilPicture + 1);
            live(box, below(400));
        }
        auto findings = die(box);
        for (const auto &shown : std::as_const(m_shownNow)) {
            if (m_confirmed.contains(shown))
                findings.append(u"%1 was confirmed and is shown again"_s.arg(shown));
            confirm(shown);
        }
        m_shownNow.clear();
        return findings;
    }

    /// It runs to its end once, and agrees with the hub.
    QStringList end()
    {
        m_world.boxes.push_back(std::make_unique<RealBox>(u"flat:2"_s, m_world.proxy.url(), m_world.clock(), m_world.witness, m_folder.path()));
        auto &box = *m_world.boxes.back();
        m_world.witness.allow(u"flat:2"_s, scopes());
        box.asked = m_asked;
        box.confirmed = m_receipts;
        box.open();
        QElapsedTimer timer;
        timer.start();
        while (!m_world.behind().isEmpty() && timer.elapsed() < patience)
            m_world.let(std::chrono::milliseconds(10));
        return m_world.behind().isEmpty() ? m_world.findings() : QStringList { m_world.behind() };
    }

    qint64 slowestPicture = 0;
    [[nodiscard]] qsizetype told() const { return m_asked.size() + m_receipts.size(); }

private:
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }

    [[nodiscard]] std::unique_ptr<Cache> open()
    {
        auto cache = Cache::open(m_folder.path(), m_world.clock());
        if (!cache)
            qFatal("the box does not open after it was killed: %s", qPrintable(toString(cache.error())));
        return *std::move(cache);
    }

    /// Meanwhile everybody writes. Whether it came true.
    bool live(QProcess &box, int milliseconds, const std::function<bool(const QByteArray &line)> &until = {})
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds && box.state() != QProcess::NotRunning) {
            keepThemBusy();
            m_world.let(std::chrono::milliseconds(2));
            while (box.canReadLine()) {
                const auto line = box.readLine();
                hear(line);
                if (until && until(line))
                    return true;
            }
        }
        return false;
    }

    void hear(const QByteArray &line)
    {
        const auto words = line.trimmed().split(' ');
        if (words.first() == "asked")
            m_asked.append({ QString::fromLatin1(words[2]), QString::fromLatin1(words[1]) });
        if (words.first() == "read")
            m_receipts.append({ QString::fromLatin1(words[1]), ReceiptLevel::Read, {}, {} });
        const auto frame = QJsonDocument::fromJson(line).object();
        if (frame.value("event"_L1) == "popup-drawn"_L1)
            m_shownNow.insert(frame.value("message"_L1).toString());
    }

    QStringList die(QProcess &box)
    {
        if (box.state() == QProcess::NotRunning)
            return { u"the box ended by itself: "_s + QString::fromUtf8(box.readAll()) };
        box.kill();
        box.waitForFinished(patience);
        while (box.canReadLine())
            hear(box.readLine());
        m_world.nextStep();
        const auto db = m_world.database();
        return prefixFindings(*db, m_folder.path() + u"/cache.db"_s) + factFindings(*db);
    }

    /// C4, C5: what it said it had kept is there under the same key, or arrived under it.
    QStringList factFindings(Database &hub)
    {
        QStringList findings;
        const auto cache = open();
        QHash<QString, QString> keys;
        const auto items = *cache->outbox();
        for (const auto &item : items)
            keys.insert(item.command.body.value("id"_L1).toString(), item.key);
        for (const auto &one : std::as_const(m_asked)) {
            const bool arrived = !hub.rows(u"SELECT 1 FROM idem i, help h WHERE i.idem_key = ? AND h.id = ?"_s, { one.key, one.help })->isEmpty();
            if (keys.value(one.help, arrived ? one.key : QString()) != one.key)
                findings.append(u"C5: help %1 with key %2 is %3"_s.arg(one.help, one.key, keys.value(one.help, u"lost"_s)));
        }
        QSet<QString> read;
        const auto messages = *cache->messages();
        for (const auto &stored : messages) {
            if (!stored.isUnread())
                read.insert(stored.message.id);
        }
        for (const auto &receipt : std::as_const(m_receipts)) {
            if (!read.contains(receipt.message))
                findings.append(u"receipts: it forgot that %1 was read"_s.arg(receipt.message));
        }
        return findings;
    }

    void confirm(const QString &message)
    {
        const auto cache = open();
        const Receipt receipt { message, ReceiptLevel::Read, {}, m_world.clock().now() };
        if (!cache->addReceipt(receipt))
            qFatal("a receipt cannot be written");
        m_receipts.append(receipt);
        m_confirmed.insert(message);
    }

    void keepThemBusy()
    {
        for (const auto &person : m_world.staff) {
            if (!person->isDone() || person->name() == "omar"_L1 || below(6) != 0)
                continue;
            auto draft = messageDraft(person->name() == "karim"_L1 ? u"flat:2"_s : u"building:1"_s, u"Message %1"_s.arg(++m_written));
            if (below(8) == 0)
                draft["priority"_L1] = u"alert"_s; // pops up though nobody is there
            person->order(u"message.send"_s, draft);
        }
    }

    [[nodiscard]] QSet<QString> scopes()
    {
        const auto own = scopesOfBox(*m_world.database(), u"flat:2"_s);
        return { own.begin(), own.end() };
    }

    SqliteTemplate m_town;
    std::mt19937_64 m_random;
    World m_world;
    QTemporaryDir m_folder;
    QList<RealBox::Asked> m_asked;
    QList<Receipt> m_receipts;
    QSet<QString> m_shownNow;
    QSet<QString> m_confirmed;
    int m_written = 0;
};

struct Score {
    int failures = 0;
    qsizetype told = 0;
    qint64 slowestPicture = 0;
};

Score play(int rounds, quint64 seed, QStringList (KilledBox::*round)())
{
    Score score;
    for (int done = 0; done < rounds; done += roundsPerTown) {
        KilledBox box(seed + static_cast<quint64>(done));
        QStringList findings;
        for (int n = done; n < std::min(rounds, done + roundsPerTown) && findings.isEmpty(); ++n)
            findings = (box.*round)();
        if (findings.isEmpty())
            findings = box.end();
        score.failures += findings.isEmpty() ? 0 : 1;
        score.told += box.told();
        score.slowestPicture = std::max(score.slowestPicture, box.slowestPicture);
        for (const auto &finding : std::as_const(findings))
            say(finding);
    }
    return score;
}

int loop(int rounds, quint64 seed)
{
    const auto probe = play(rounds, seed, &KilledBox::probeRound);
    const auto verdict = [](const Score &score) { return score.failures == 0 ? u"nothing lost"_s : u"with findings"_s; };
    say(u"box killed %1 times: %2 durable facts told, %3"_s.arg(rounds).arg(probe.told).arg(verdict(probe)));
    const int televisions = std::max(4, rounds / 10);
    const auto television = play(televisions, seed, &KilledBox::televisionRound);
    say(u"palier-tv killed %1 times: %2 messages confirmed, slowest first picture %3 ms, %4"_s.arg(televisions).arg(television.told).arg(television.slowestPicture).arg(verdict(television)));
    const bool hasSpoken = probe.told > 0 && television.told > 0; // else there was nothing to lose
    return hasSpoken && probe.failures + television.failures == 0 && television.slowestPicture <= longestUntilPicture ? 0 : 1;
}
} // namespace

/// The box is killed at any instant, again and again: its database stays a prefix of the hub's, its keys stay the same, nothing
/// confirmed is shown twice, and the television has a picture within ten seconds.
int main(int argc, char *argv[])
{
    return killInRounds(argc, argv, 25, loop);
}
