// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace palier
{
/// Which page was shown when the program ended without leaving: killed by the watchdog, by the kernel for want of memory, or crashed.
/// It is found again once, within two minutes, and not when it ended us again within the first minute.
class LastScreen
{
public:
    struct Page {
        QString name;
        QString id; ///< of its message or article; empty: none
    };

    LastScreen(const QString &folder, const Clock &clock);
    /// The page to return to. Call once, at the start.
    [[nodiscard]] std::optional<Page> take();
    /// Not synced to the disk: it is to survive the program, not a power cut.
    void keep(const Page &page);
    void stay(); ///< that page is still there: to be told at least once a minute
    /// The program leaves by its ordinary way: the next one begins at home.
    void forget();

private:
    void write();

    QString m_file;
    const Clock &m_clock;
    std::optional<Page> m_page;
    std::optional<std::chrono::milliseconds> m_notBefore; ///< on the monotonic clock
};
} // namespace palier
