// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/hub.h"

#include "core/log.h"
#include "hub/erasures/erasures.h"
#include "hub/feed/feedstore.h"
#include "hub/feed/retention.h"
#include "hub/feed/syncroutes.h"
#include "hub/help/help.h"
#include "hub/messages/messagecommands.h"
#include "hub/messages/messageroutes.h"
#include "hub/news/news.h"
#include "hub/pairing/pairing.h"
#include "hub/pairing/pairingstore.h"
#include "hub/people/accountstore.h"
#include "hub/phonewriting/phonewriting.h"
#include "hub/residence/residence.h"
#include "hub/schema.h"
#include "hub/territory/territoryroutes.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::hub
{
namespace
{
Q_LOGGING_CATEGORY(tidyLog, "palier.hub.tidy", QtWarningMsg)

constexpr int tombstoneDays = 90;
constexpr int keyDays = 45;
constexpr int codeDays = 1;
constexpr int oldRowsAtOnce = 200;

Result<Done> forgetOld(Database &db, const QDateTime &now)
{
    for (const auto &done : { feed::compact(db, now.addDays(-tombstoneDays)), feed::dropOldKeys(db, now.addDays(-keyDays)),
             people::dropEndedSessions(db, now), pairing::dropOldCodes(db, now.addDays(-codeDays)) }) {
        if (!done)
            return done.error();
    }
    return Done {};
}

void reportFailure(const Result<Done> &done)
{
    if (!done)
        qCWarning(tidyLog).noquote() << logLine(u"failure"_s, { { u"detail"_s, toString(done.error()) } });
}

/// WebSocket paths asked for without an upgrade.
Result<http::Response> upgradeRequired(Database &, const Actor &, const http::Request &)
{
    return http::Response::problem(426, u"invalid"_s, u"this address speaks WebSocket"_s).setHeader("Upgrade"_ba, "websocket"_ba);
}
} // namespace

Result<std::unique_ptr<Hub>> Hub::open(const HubOptions &options, const Clock &clock)
{
    std::unique_ptr<Hub> hub(new Hub(clock, std::make_shared<DatabaseHealth>(options.damaged)));
    if (auto prepared = hub->prepare(options); !prepared)
        return prepared.error();
    hub->addRoutes(options);
    if (!hub->isReadOnly())
        hub->tidyUp();
    return hub;
}

Hub::Hub(const Clock &clock, std::shared_ptr<DatabaseHealth> health)
    : m_clock(clock)
    , m_health(std::move(health))
    , m_hints(clock, m_progress)
    , m_phoneWritings(clock)
    , m_router(std::make_shared<http::Router>())
{
    connect(&m_everyMinute, &QTimer::timeout, this, [this] {
        lookAround();
        closeEndedSessions();
    });
    connect(&m_everyDay, &QTimer::timeout, this, &Hub::tidyUp);
    m_everyMinute.start(1min);
    m_everyDay.start(24h);
}

/// In the order in which a sign-in goes: looked up by a reader, checked, written. Each is at rest before the next one goes.
Hub::~Hub()
{
    if (m_readers)
        m_readers->stop(); // what the writer's jobs still ask of them is refused
    if (m_sessions)
        m_sessions->settle();
    if (m_uploads)
        m_uploads->settle();
    if (m_writer && !isReadOnly()) {
        m_writer->submit<Done>([this](Database &db) { return writeDown(db); }, reportFailure);
        m_writer->stop();
    }
    m_writer.reset();
}

Result<Done> Hub::prepare(const HubOptions &options)
{
    const auto ballast = options.server.isEmpty() ? std::make_shared<Ballast>(QFileInfo(options.database).absolutePath() + u"/ballast"_s, options.ballast) : nullptr;
    const Database::Options database { .path = options.database, .server = options.server, .ballast = ballast, .health = m_health };
    auto sole = database;
    sole.sole = true;
    Database::examine(database);
    if (!m_health->isDamaged()) {
        auto db = againIfFull([&sole] { return Database::open(sole); }); // on a full disk not even the first page of a journal can be written
        if (!db)
            return db.error();
        if (auto migrated = migrate(**db, schema(), m_clock.now()); !migrated)
            return migrated;
        for (const auto &loaded : { m_presence.load(**db), m_progress.load(**db) }) {
            if (!loaded)
                return loaded;
        }
    }
    auto writer = WriteQueue::open(sole);
    if (!writer)
        return writer.error();
    m_writer = *std::move(writer);
    auto readers = ReadPool::open(database);
    if (!readers)
        return readers.error();
    m_readers = *std::move(readers);
    m_context.reset(new Context { m_clock, *m_writer, *m_readers, m_presence, m_hints, m_live, m_figures, m_progress, m_phoneWritings, options.publicUrl, erasures::ErasureFile(options.database), ballast });
    (void)status(); // takes up the ballast
    return prepareMedia(options, database);
}

Result<Done> Hub::prepareMedia(const HubOptions &options, const Database::Options &database)
{
    const QString folder = options.media.isEmpty() ? QFileInfo(options.database).path() + u"/media"_s : options.media;
    m_uploads = std::make_unique<media::Uploads>(*m_context, folder, options.diskReserve);
    if (isReadOnly())
        return Done {};
    auto db = Database::open(database);
    return db ? m_uploads->prepare(**db) : db.error();
}

void Hub::addRoutes(const HubOptions &options)
{
    m_router->reserve(u"/v1"_s);
    const auto health = [this](const http::Request &, const http::Reply &reply) {
        reply(jsonResponse({ { u"status"_s, status() }, { u"version"_s, QStringLiteral(PALIER_VERSION) } }));
    };
    m_router->add("GET", u"/v1/health"_s, health, bodylimit::none);
    addReading(*m_router, *m_context, "GET", u"/v1/hints"_s, Who::Box, upgradeRequired);
    addReading(*m_router, *m_context, "GET", u"/v1/live"_s, Who::Staff, upgradeRequired);
    m_sessions = std::make_unique<people::SessionRoutes>(*m_context, options.passwordCost);
    m_sessions->addRoutes(*m_router);
    m_uploads->addRoutes(*m_router);
    m_commands = std::make_unique<feed::Commands>(*m_context, options.commands);
    m_commands->addRoutes(*m_router);
    messages::addCommands(*m_commands);
    news::addCommands(*m_commands);
    residence::addCommands(*m_commands);
    help::addCommands(*m_commands);
    pairing::addCommands(*m_commands);
    feed::addRoutes(*m_router, *m_context);
    territory::addRoutes(*m_router, *m_context);
    messages::addRoutes(*m_router, *m_context);
    news::addRoutes(*m_router, *m_context);
    residence::addRoutes(*m_router, *m_context);
    help::addRoutes(*m_router, *m_context);
    pairing::addRoutes(*m_router, *m_context);
    phonewriting::addRoutes(*m_router, *m_context);
}

QString Hub::status() const
{
    if (isReadOnly() || m_writer->isAway())
        return u"read-only"_s;
    return !m_context->ballast || m_context->ballast->keep() ? u"ok"_s : u"disk-full"_s;
}

http::UpgradeCheck Hub::check(Who who, Verb verb)
{
    return [this, who, verb](const http::Request &head, const http::UpgradeDecision &decide) {
        m_context->readers.submit<Actor>(
            [this, who, verb, head](Database &db) -> Result<Actor> {
                auto actor = authenticate(db, head, who, m_clock.now(), m_presence, m_context->publicUrl);
                if (!actor)
                    return actor;
                auto allowed = require(*actor, verb);
                return allowed ? actor : allowed.error();
            },
            [this, decide](const Result<Actor> &actor) {
                if (actor)
                    decide({}, QVariant::fromValue(*actor));
                else
                    decide(refusal(*m_context, actor.error()), {});
            });
    };
}

void Hub::attach(http::Server &server)
{
    m_hints.setSockets(&server.webSockets());
    m_live.setSockets(&server.webSockets());
    server.addWebSocket(u"/v1/hints"_s, check(Who::Box, Verb::Sync),
        {
            .opened = [this](http::WebSocketId socket, const QVariant &actor) {
                const auto box = actor.value<Actor>();
                m_presence.socketOpened(box.device, m_clock.now());
                m_hints.opened(socket, box);
            },
            .closed = [this](http::WebSocketId socket) { m_presence.socketClosed(m_hints.closed(socket), m_clock.now()); },
            .received = {},
        });
    server.addWebSocket(u"/v1/live"_s, check(Who::Staff, Verb::FollowLive),
        {
            .opened = [this](http::WebSocketId socket, const QVariant &actor) { m_live.opened(socket, actor.value<Actor>()); },
            .closed = [this](http::WebSocketId socket) { m_live.closed(socket); },
            .received = {},
        });
}

void Hub::detach()
{
    m_hints.setSockets(nullptr);
    m_live.setSockets(nullptr);
}

void Hub::lookAround()
{
    writePresence();
    (void)status(); // takes the ballast up again
    if (m_writer->figures().failed.value() != m_troubles)
        completeErasures();
}

/// A commit that failed may have come to be all the same. In the writer's turn: what it commits meanwhile is written down by announce().
void Hub::completeErasures()
{
    m_writer->submit<QList<Erasure>>(erasures::all, [this, troubles = m_writer->figures().failed.value()](const Result<QList<Erasure>> &all) {
        const auto done = all ? m_context->erasures.complete(*all) : all.error();
        if (done)
            m_troubles = troubles;
        reportFailure(done);
    });
}

void Hub::writePresence()
{
    m_writer->submit<Done>([this](Database &db) { return writeDown(db); },
        [this](const Result<Done> &done) {
            if (done) {
                m_presence.committed();
                m_progress.committed();
            }
            reportFailure(done);
        });
}

Result<Done> Hub::writeDown(Database &db)
{
    auto seen = m_presence.flush(db, m_clock.now());
    return seen ? m_progress.flush(db) : seen;
}

/// Pages whose session ended by itself, or by palier-hub beside this one.
void Hub::closeEndedSessions()
{
    const auto open = m_live.sessions();
    if (open.isEmpty())
        return;
    m_readers->submit<QStringList>(
        [this, open](Database &db) { return people::endedAmong(db, open, m_clock.now(), [this](const QString &hash) { return m_presence.sessionSeen(hash); }); },
        [this](const Result<QStringList> &ended) {
            if (ended)
                m_live.closeSessions(*ended);
            else
                reportFailure(ended.error());
        });
}

void Hub::tidyUp()
{
    m_writer->submit<Done>([this](Database &db) { return forgetOld(db, m_clock.now()); }, reportFailure);
    m_uploads->tidyUp();
    withdrawOld();
    completeErasures();
}

/// Found by a reader, taken away by the writer in small portions, so that nobody waits long.
void Hub::withdrawOld()
{
    m_readers->submit<QList<feed::RowKey>>([this](Database &db) { return feed::oldRows(db, m_clock.now(), oldRowsAtOnce); },
        [this](const Result<QList<feed::RowKey>> &rows) {
            if (!rows)
                return reportFailure(rows.error());
            if (rows->isEmpty())
                return;
            m_writer->submit<Announcements>(
                [this, old = *rows](Database &db) -> Result<Announcements> {
                    Transaction transaction { db, m_clock.now(), {} };
                    auto done = feed::withdraw(transaction, old);
                    return done ? Result<Announcements>(transaction.announcements) : done.error();
                },
                [this, isMore = rows->size() >= oldRowsAtOnce](const Result<Announcements> &told) {
                    if (!told)
                        return reportFailure(told.error());
                    m_context->announce(*told);
                    if (isMore)
                        QMetaObject::invokeMethod(this, &Hub::withdrawOld, Qt::QueuedConnection);
                });
        });
}
} // namespace palier::hub
