// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>

namespace palier::hub
{
/// Slows guessing down, per name and per address, and never locks anybody out for good: after the n-th failure in a row the
/// next attempt has to wait 1 s, 2 s, 4 s … 15 min. An address gets ten failures first: many people may share it.
class SignInGuard
{
public:
    explicit SignInGuard(const Clock &clock);
    /// How long this attempt has to wait; zero: go on, and say `ended` when it has failed, succeeded or come to nothing.
    /// Three of one name may be under way: guesses side by side would all be made before the first is seen to fail.
    [[nodiscard]] std::chrono::seconds begin(const QString &name, const QString &address);
    void failed(const QString &name, const QString &address);
    void succeeded(const QString &name);
    void ended(const QString &name);

private:
    struct Entry {
        int failures = 0;
        std::chrono::milliseconds last { 0 };
        std::chrono::milliseconds until { 0 };
    };
    void note(Entry &entry, int free);
    [[nodiscard]] std::chrono::seconds left(const QHash<QString, Entry> &entries, const QString &key) const;
    void forgetOld();

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, Entry> m_names;
    QHash<QString, Entry> m_addresses;
    QHash<QString, int> m_underWay; ///< by name
};
} // namespace palier::hub
