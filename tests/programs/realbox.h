// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cachestore.h"
#include "fastclock.h"
#include "net/hintsocket.h"
#include "net/nettransport.h"
#include "sync/syncengine.h"
#include "witness.h"

#include <QTemporaryDir>

namespace palier::testing
{
inline constexpr int fast = 200; ///< times the product's pace

/// The product's limits, shortened as FastClock shortens its paces.
[[nodiscard]] NetLimits shortLimits();
[[nodiscard]] HintTiming shortTiming();

/// The real engine over the real network with its database on disk; only its patience is shorter.
class RealBox
{
public:
    /// `secret`: the name that hubdata.h's secretOf takes; `folder`: one that is there, else one of its own.
    RealBox(const QString &secret, const QUrl &hub, const Clock &clock, Witness &witness, const QString &folder = {});
    ~RealBox();
    void open(); ///< the program starts
    void close(); ///< and ends; nothing of it stays but its folder
    [[nodiscard]] bool isOpen() const { return m_engine != nullptr; }
    /// A box that was wiped is paired again.
    void takeSecret(const QString &secret);

    [[nodiscard]] const QString &secret() const { return m_secret; }
    [[nodiscard]] Cache &cache() { return *m_cache; }
    [[nodiscard]] SyncEngine &engine() { return *m_engine; }
    [[nodiscard]] bool isRevoked() const { return m_engine && m_engine->link() == SyncEngine::Link::Revoked; }
    [[nodiscard]] QMap<QString, ScopeState> scopes();
    [[nodiscard]] QString rowsFile() const { return m_folder + QStringLiteral("/cache.db"); }
    /// Nothing waits to be sent, and nothing is half done.
    [[nodiscard]] bool isQuiet();

    // What the resident did, to be found at the hub in the end.
    void confirm(const StoredMessage &message, ReceiptLevel level);
    void askForHelp(const QString &message);
    struct Asked {
        QString key;
        QString help;
        int gone = 0; ///< the step after which it no longer waited; 0: it waits
    };
    QList<Asked> asked;
    QList<Receipt> confirmed;
    bool excused = false; ///< it was moved or wiped: what it had to say went with the flat
    /// Looks which of them no longer wait; C5: the keys are the same as ever.
    void lookAtOutbox(int now, QStringList &findings);

private:
    class Watched;
    const Clock &m_clock;
    Witness &m_witness;
    QUrl m_hub;
    QString m_secret;
    QTemporaryDir m_ownFolder;
    QString m_folder;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<SyncEngine> m_engine;
};
} // namespace palier::testing
