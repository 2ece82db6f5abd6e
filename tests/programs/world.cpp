// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "world.h"

#include "core/ids.h"
#include "hub/feed/feedstore.h"
#include "hub/pairing/pairingstore.h"
#include "oracle.h"

#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int lateAnswers = 3; // steps that an answer of the hub that is gone may still be under way

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the test's own connection: %s", qPrintable(toString(result.error())));
    return *std::move(result);
}

QHash<QString, int> headlinesIn(Database &hub, const QString &table)
{
    QHash<QString, int> out;
    const auto rows = must(hub.rows(QString(u"SELECT body FROM "_s + table)));
    for (const auto &row : rows)
        ++out[QJsonDocument::fromJson(row.first().toString().toUtf8()).object().value("headline"_L1).toString()];
    return out;
}
} // namespace

QStringList World::everyFlat()
{
    return { u"flat:1"_s, u"flat:2"_s, u"flat:3"_s, u"flat:5"_s };
}

World::World(const HubTemplate &town, quint64 seed, const QStringList &flats)
    : proxy(seed)
    , m_data(town.copy())
{
    startHub();
    for (const auto &flat : flats)
        boxes.push_back(std::make_unique<RealBox>(flat, proxy.url(), m_clock, witness));
    for (const auto &name : { u"karim"_s, u"omar"_s, u"mairie"_s })
        staff.push_back(std::make_unique<Staff>(name, proxy.url()));
    allowWhatTheyMaySee();
    for (const auto &box : boxes)
        box->open();
}

World::~World()
{
    boxes.clear();
    staff.clear();
}

void World::tell(const QString &what)
{
    story.append(u"%1. %2"_s.arg(m_step).arg(what));
}

void World::startHub()
{
    m_hub = std::make_unique<hub::ServingHub>(m_data->folder(), m_data->options());
    if (!m_hub->isServing())
        qFatal("the hub does not serve: %s", qPrintable(m_hub->errors()));
    proxy.setTarget(static_cast<quint16>(QUrl(m_hub->url()).port()));
    tell(u"the hub serves"_s);
}

void World::killHub()
{
    tell(u"the hub is killed"_s);
    m_hub->kill();
    m_hub.reset();
}

void World::stopHub()
{
    tell(u"the hub is stopped"_s);
    if (const int code = m_hub->terminate(); code != 0)
        m_findings.append(u"the hub ended with %1: %2"_s.arg(code).arg(m_hub->errors()));
    m_hub.reset();
}

void World::backUp()
{
    tell(u"a backup is made"_s);
    m_backedUpAt = m_step;
    if (const auto wrong = m_data->backUp(); !wrong.isEmpty())
        m_findings.append(wrong);
}

QString World::tryToRestore()
{
    if (m_hub)
        stopHub();
    const auto held = must(database()->rows(u"SELECT id FROM help"_s));
    for (const auto &row : held)
        m_replacedHelp.insert(row[0].toString());
    const auto wrong = m_data->restore();
    if (wrong.isEmpty()) {
        tell(u"the backup of step %1 is put in place"_s.arg(m_backedUpAt));
        m_restoredAt = m_step;
    }
    return wrong;
}

void World::restore()
{
    if (const auto wrong = tryToRestore(); !wrong.isEmpty())
        m_findings.append(wrong);
    startHub();
    allowWhatTheyMaySee();
}

void World::compact()
{
    tell(u"all tombstones are dropped"_s);
    const auto db = database();
    must(db->atomically([&]() -> Result<Done> {
        must(hub::feed::compact(*db, m_clock.now().addDays(1)));
        return Done {};
    }));
}

void World::replace(RealBox &box)
{
    const QString flat = box.secret().section(u'#', 0, 0);
    const QString secret = u"%1#%2"_s.arg(flat).arg(++m_exchanged);
    tell(u"the box of %1 is exchanged"_s.arg(flat));
    m_nextSecret[&box] = secret;
    box.excused = true;
    bindAgain();
}

void World::move(RealBox &box, const QString &flat)
{
    tell(u"the box of %1 goes to %2"_s.arg(box.secret(), flat));
    box.excused = true;
    const auto db = database();
    must(db->run(u"UPDATE device SET flat = ? WHERE flat = ? AND state = 'bound'"_s, { flat, flatOfBox(*db, box.secret()) }));
    allowWhatTheyMaySee();
}

void World::bindAgain()
{
    const auto db = database();
    for (const auto &box : boxes) {
        const QString secret = m_nextSecret.value(box.get(), box->secret());
        if (!flatOfBox(*db, secret).isEmpty())
            continue;
        must(db->atomically([&]() -> Result<Done> {
            hub::Transaction transaction { *db, m_clock.now(), {} };
            const QString hash = sha256Hex(QByteArray::fromHex(secretOf(secret).toLatin1()));
            must(hub::pairing::addBound(transaction, { hash, u"Box"_s, u"1"_s }, secret.section(u'#', 0, 0)));
            return Done {};
        }));
    }
    allowWhatTheyMaySee();
}

void World::allowWhatTheyMaySee()
{
    const auto db = database();
    for (const auto &box : boxes) {
        for (const auto &secret : { box->secret(), m_nextSecret.value(box.get(), box->secret()) }) {
            const auto scopes = scopesOfBox(*db, secret);
            witness.allow(secret, QSet<QString>(scopes.begin(), scopes.end()));
        }
    }
}

void World::let(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    pairAgain();
}

void World::pairAgain()
{
    for (const auto &box : boxes) {
        if (!box->isRevoked())
            continue;
        if (!box->cache().messages()->isEmpty() || !box->scopes().isEmpty())
            m_findings.append(u"C3: %1 was withdrawn and still holds something"_s.arg(box->secret()));
        if (!m_nextSecret.contains(box.get())) {
            m_findings.append(u"%1 was wiped without a reason"_s.arg(box->secret()));
            m_nextSecret[box.get()] = box->secret();
        }
        tell(u"%1 was wiped and is paired again"_s.arg(box->secret()));
        box->takeSecret(m_nextSecret.take(box.get()));
    }
}

void World::nextStep()
{
    for (const auto &box : boxes) {
        if (box->isOpen())
            box->lookAtOutbox(m_step, m_findings);
    }
    ++m_step;
    for (const auto &person : staff)
        person->setNow(m_step);
}

QString World::behind()
{
    for (const auto &person : staff) {
        if (!person->isDone())
            return u"%1 has an order without an answer: %2"_s.arg(person->name(), person->lastTrouble().detail);
    }
    const auto db = database();
    const auto scopes = hubScopes(*db);
    for (const auto &box : boxes) {
        if (m_nextSecret.contains(box.get()) && flatOfBox(*db, box->secret()).isEmpty())
            return u"%1 does not know that it was exchanged"_s.arg(box->secret());
        if (const auto why = testing::behind(scopes, scopesOfBox(*db, box->secret()), *box); !why.isEmpty())
            return why;
    }
    return {};
}

void World::checkPrefixes()
{
    const auto db = database();
    for (const auto &box : boxes)
        m_findings += prefixFindings(*db, box->rowsFile());
}

QStringList World::findings()
{
    nextStep();
    const auto db = database();
    m_findings += hubFindings(*db, witness);
    checkPrefixes();
    for (const auto &box : boxes)
        m_findings += equalFindings(*db, *box) + receiptFindings(*db, *box);
    checkOrders(*db);
    checkHelp(*db);
    return m_findings + witness.findings();
}

/// Acknowledged between the backup and its return: gone with the hub that acknowledged it.
bool World::isLossy(int acknowledgedAt) const
{
    return m_restoredAt > 0 && acknowledgedAt >= m_backedUpAt && acknowledgedAt <= m_restoredAt;
}

void World::checkOrders(Database &hub)
{
    const auto messages = headlinesIn(hub, u"message"_s);
    const auto news = headlinesIn(hub, u"news"_s);
    for (const auto &person : staff) {
        for (const auto &order : person->orders()) {
            const bool isMessage = order.type == "message.send"_L1;
            if (!isMessage && order.type != "news.publish"_L1)
                continue;
            const auto headline = order.body.value("headline"_L1).toString();
            const int there = (isMessage ? messages : news).value(headline);
            if (order.status != 200)
                m_findings.append(u"%1's \"%2\" was answered with %3"_s.arg(person->name(), headline).arg(order.status));
            if (there > 1 || (there == 0 && !isLossy(order.answeredAt)))
                m_findings.append(u"S2: %1's \"%2\" is there %3 times"_s.arg(person->name(), headline).arg(there));
        }
    }
}

void World::checkHelp(Database &hub)
{
    for (const auto &box : boxes) {
        const auto failed = *box->cache().outbox();
        for (const auto &one : std::as_const(box->asked)) {
            const auto there = must(hub.rows(u"SELECT 1 FROM help WHERE id = ?"_s, { one.help })).size();
            const bool isFailed = std::any_of(failed.begin(), failed.end(), [&](const OutboxItem &item) { return item.key == one.key; });
            const bool cameLate = m_replacedHelp.contains(one.help) && one.gone > 0 && one.gone <= m_restoredAt + lateAnswers;
            const bool mayBeGone = box->excused || isLossy(one.gone) || cameLate || (isFailed && m_restoredAt > 0);
            if (there > 1 || (there == 0 && !mayBeGone))
                m_findings.append(u"C4: help %1 of %2 is there %3 times"_s.arg(one.help, box->secret()).arg(there));
        }
    }
}
} // namespace palier::testing
