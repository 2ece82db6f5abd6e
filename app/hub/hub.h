// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/context.h"
#include "hub/feed/commands.h"
#include "hub/media/uploads.h"
#include "hub/people/sessionroutes.h"
#include "http/router.h"
#include "http/server.h"

#include <QObject>
#include <QTimer>

namespace palier::hub
{
struct HubOptions {
    QString database; ///< path of the SQLite file; made when missing
    QString server {}; ///< a PostgreSQL database instead, as serverFrom() gives it
    QUrl publicUrl; ///< as people reach the hub; empty: as each request says
    PasswordCost passwordCost;
    QString media {}; ///< folder of uploads and media; empty: beside the database
    qint64 diskReserve = 512LL * 1024 * 1024; ///< bytes of the disk that uploads leave free
    qint64 ballast = 16LL * 1024 * 1024; ///< bytes taken beside the database, to be given up when the disk is full
    feed::CommandLimits commands {}; ///< none by itself: `palier-hub serve` sets some
    std::function<void()> damaged {}; ///< called once, on any thread, when the database turns out to be damaged
};

/// Everything the hub does, but for the socket it listens on: tests talk to its router.
class Hub : public QObject
{
    Q_OBJECT
public:
    /// Opens and migrates the database. A damaged one is opened too: nothing is written then, and isReadOnly() is true.
    [[nodiscard]] static Result<std::unique_ptr<Hub>> open(const HubOptions &options, const Clock &clock);
    ~Hub() override; ///< writes down who was heard of

    [[nodiscard]] std::shared_ptr<http::Router> router() const { return m_router; }
    /// Adds the WebSockets. The server must be gone before the hub.
    void attach(http::Server &server);
    /// Asks the boxes to come back at a random time between these seconds.
    void sayGoodbye(int fromSeconds, int toSeconds) { m_hints.sayGoodbye(fromSeconds, toSeconds); }
    /// No more frames: call before the server goes.
    void detach();
    [[nodiscard]] QStringList commandTypes() const { return m_commands->types(); } ///< sorted
    [[nodiscard]] bool isReadOnly() const { return m_health->isDamaged(); }
    /// "ok", "read-only" (the database is damaged, or its disk or server takes no writes) or "disk-full" (what was kept for that is given up).
    [[nodiscard]] QString status() const;
    [[nodiscard]] Context &context() { return *m_context; }

    /// Writes down who was heard of, takes the ballast up again, and completes the list of erasures where a commit failed or was in doubt;
    /// by itself once a minute.
    void lookAround();
    /// Closes the pages of sessions that are over; by itself once a minute.
    void closeEndedSessions();
    /// Forgets what is past its time; by itself once a day.
    void tidyUp();

private:
    Hub(const Clock &clock, std::shared_ptr<DatabaseHealth> health);
    [[nodiscard]] Result<Done> prepare(const HubOptions &options);
    [[nodiscard]] Result<Done> prepareMedia(const HubOptions &options, const Database::Options &database);
    void addRoutes(const HubOptions &options);
    void writePresence();
    void withdrawOld();
    void completeErasures();
    [[nodiscard]] Result<Done> writeDown(Database &db);
    [[nodiscard]] http::UpgradeCheck check(Who who, Verb verb);

    const Clock &m_clock;
    std::shared_ptr<DatabaseHealth> m_health;
    Presence m_presence;
    Figures m_figures;
    feed::Progress m_progress;
    HintBus m_hints;
    LiveBus m_live;
    phonewriting::Writings m_phoneWritings;
    std::atomic<quint64> m_troubles = 0; ///< commits that failed, up to which the list of erasures is complete
    std::unique_ptr<Context> m_context;
    std::unique_ptr<feed::Commands> m_commands;
    std::unique_ptr<people::SessionRoutes> m_sessions;
    std::unique_ptr<media::Uploads> m_uploads;
    std::shared_ptr<http::Router> m_router;
    std::unique_ptr<WriteQueue> m_writer; // jobs refer to the members above: these two go first
    std::unique_ptr<ReadPool> m_readers;
    QTimer m_everyMinute;
    QTimer m_everyDay;
};
} // namespace palier::hub
