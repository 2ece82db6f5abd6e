// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/people/signinguard.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace palier::hub
{
namespace
{
constexpr auto longest = 15min;
constexpr auto memory = 1h; ///< a failure counts for as long
constexpr int freeForAddress = 10;
constexpr int atOnce = 3;
constexpr qsizetype maxEntries = 20'000;
}

SignInGuard::SignInGuard(const Clock &clock)
    : m_clock(clock)
{
}

std::chrono::seconds SignInGuard::begin(const QString &name, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    auto wait = std::max(left(m_names, name), left(m_addresses, address));
    if (m_underWay.value(name) >= atOnce)
        wait = std::max<std::chrono::seconds>(wait, 1s);
    if (wait == 0s)
        ++m_underWay[name];
    return wait;
}

void SignInGuard::ended(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (--m_underWay[name] <= 0)
        m_underWay.remove(name);
}

void SignInGuard::failed(const QString &name, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    note(m_names[name], 0);
    note(m_addresses[address], freeForAddress);
}

void SignInGuard::succeeded(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_names.remove(name);
}

void SignInGuard::note(Entry &entry, int free)
{
    const auto now = m_clock.elapsed();
    if (now - entry.last > memory)
        entry.failures = 0;
    entry.last = now;
    if (++entry.failures <= free)
        return;
    const auto delay = std::min<std::chrono::milliseconds>(longest, 1s * (1 << std::min(entry.failures - free - 1, 20)));
    entry.until = now + delay;
}

std::chrono::seconds SignInGuard::left(const QHash<QString, Entry> &entries, const QString &key) const
{
    const auto remaining = entries.value(key).until - m_clock.elapsed();
    return remaining > 0ms ? std::chrono::ceil<std::chrono::seconds>(remaining) : 0s;
}

void SignInGuard::forgetOld()
{
    const auto isOld = [now = m_clock.elapsed()](const auto &it) { return now - it.value().last > memory; };
    for (auto *entries : { &m_names, &m_addresses }) {
        if (entries->size() >= maxEntries)
            entries->removeIf(isOld);
        if (entries->size() >= maxEntries)
            entries->clear();
    }
}
} // namespace palier::hub
