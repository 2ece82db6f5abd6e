// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace palier
{
/// Keeps one bad message from ending the program again and again. What is about to be shown is written down until its picture was
/// on the screen: an item during which the program died twice is withheld until another version of the program tries again. After three starts in
/// a row that ended early, everything in store is, for a minute, and one more with each such end after that. What ends with the machine does not count.
class CrashGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr int deathsUntilWithheld = 2;
    static constexpr int earlyEndsUntilSafe = 3;
    static constexpr std::chrono::milliseconds settled { 60'000 }; ///< an end after that is not an early one

    /// The cache must outlive it.
    CrashGuard(Cache &cache, const QString &version, std::chrono::milliseconds settledAfter = settled);

    /// Reads what the last run left, and notes that this one has begun. Storage: nothing could be noted.
    [[nodiscard]] Result<Done> begin();
    /// Messages and news that are not to be shown.
    [[nodiscard]] const QSet<QString> &withheld() const { return m_withheld; }
    /// The items among them during which the program died, for the log.
    [[nodiscard]] QStringList blamed() const;
    /// Everything that was in store at the start is withheld, until it is tried again.
    [[nodiscard]] bool isSafeMode() const { return m_safeMode; }

    void showing(const QString &item); ///< from now on, if the program dies, it was this
    void drawn(); ///< what was about to be shown is on the screen, and the program lives
    void end(); ///< in good order

Q_SIGNALS:
    void withheldChanged(); ///< safe mode is over
    void failed(const palier::Error &error); ///< a note could not be written

private:
    [[nodiscard]] bool read();
    void settle();
    [[nodiscard]] Result<Done> write();
    void note();
    void forgetGone(const QSet<QString> &held);
    [[nodiscard]] QSet<QString> held() const;

    Cache &m_cache;
    const QString m_version;
    QString m_showing;
    QHash<QString, int> m_deaths; ///< by item
    int m_earlyEnds = 0;
    bool m_safeMode = false;
    bool m_settling = false; ///< not yet running for long enough
    QSet<QString> m_withheld;
    QTimer m_untilSettled;
    QTimer m_untilCalm;
};
} // namespace palier
