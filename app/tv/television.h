// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/processspeaker.h"
#include "sync/pairingengine.h"
#include "sync/syncengine.h"
#include "tv/crashguard.h"
#include "tv/diagnostics.h"
#include "tv/keys.h"
#include "tv/lastscreen.h"
#include "tv/linklog.h"
#include "tv/options.h"
#include "tv/phonewriting.h"
#include "tv/screen.h"
#include "tv/sounds/chime.h"
#include "tv/sounds/processplayer.h"
#include "tv/speech/readaloud.h"

#include <memory>

namespace palier
{
/// The hub's time where a SyncEngine knows it, else the box's.
class BoxClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_sync ? m_sync->hubNow() : m_system.now(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_system.elapsed(); }
    void follow(const SyncEngine *sync) { m_sync = sync; }
    [[nodiscard]] const Clock &system() const { return m_system; }

private:
    SystemClock m_system;
    const SyncEngine *m_sync = nullptr;
};

/// A running television: its database, the hub it pairs with and follows, its screen and its remote.
class Television : public QObject
{
    Q_OBJECT
public:
    /// Opens everything and shows the window. Conflict: another program uses the folder.
    [[nodiscard]] static Result<std::unique_ptr<Television>> create(const TvOptions &options);
    ~Television() override;

private:
    explicit Television(const TvOptions &options);
    [[nodiscard]] Result<Done> open();
    [[nodiscard]] Result<Done> takeSecret();
    void showWindow();
    void guard();
    void listen(const KeyMap &keys);
    void readAloud();
    void returnToLastScreen();
    void beginAfterFirstPicture();
    void begin(); ///< with the hub; once
    void pair();
    void pairAnew();
    void follow();
    void showPairing();
    void showLink();
    void hubFailed(const Error &error);
    [[nodiscard]] Error::Obstacle obstacleOf(const Error &error) const;
    void logHub(const Error &error);
    void logDisk(const Error &error);
    void logLink();
    void logFrame(const QString &event, const QString &name, const QString &value) const;

    TvOptions m_options;
    QByteArray m_certificates;
    BoxClock m_clock;
    Wording m_wording;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CrashGuard> m_guard;
    std::unique_ptr<ViewModels> m_viewModels;
    ProcessPlayer m_player;
    std::unique_ptr<Chime> m_chime;
    std::unique_ptr<PairingEngine> m_pairing;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<PhoneWritingLink> m_phoneWriting;
    std::unique_ptr<LinkLog> m_linkLog; ///< with --log-link
    Error::Obstacle m_obstacle = Error::Obstacle::None; ///< what keeps the hub away
    bool m_hasBegun = false;
    QString m_hubFailure; ///< the last one that was logged
    QString m_diskFailure; ///< likewise
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<Keys> m_keys;
    ProcessSpeaker m_speaker;
    std::unique_ptr<ReadAloud> m_readAloud;
    std::unique_ptr<Diagnostics> m_diagnostics;
    LastScreen m_lastScreen;
};
} // namespace palier
