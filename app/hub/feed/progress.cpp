// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/progress.h"

#include "core/clock.h"
#include "core/log.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
Q_LOGGING_CATEGORY(progressLog, "palier.hub.feed", QtWarningMsg)

constexpr int timesUntilStanding = 3;
constexpr std::size_t hintsKept = 16;
} // namespace

void Progress::opened(const QString &device, const QStringList &scopes, Time now)
{
    const std::lock_guard lock(m_mutex);
    auto &box = m_boxes[device];
    ++box.sockets;
    box.openedAt = now;
    box.scopes = scopes;
    box.to.fill(-1, scopes.size());
}

void Progress::closed(const QString &device)
{
    const std::lock_guard lock(m_mutex);
    const auto box = m_boxes.find(device);
    if (box != m_boxes.end() && --box->sockets <= 0 && box->carried.isEmpty())
        m_boxes.erase(box);
}

void Progress::hinted(const QString &scope, qint64 head, Time now)
{
    const std::lock_guard lock(m_mutex);
    auto &hints = m_hints[scope];
    hints.push_back({ head, now });
    if (hints.size() > hintsKept)
        hints.erase(hints.begin() + 1); // the first one stays: it tells how long somebody has been waiting
}

bool Progress::answered(const QString &device, const QMap<QString, Sent> &scopes, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    auto &box = m_boxes[device];
    for (qsizetype i = 0; i < box.scopes.size(); ++i) {
        const auto news = scopes.constFind(box.scopes[i]);
        if (news != scopes.cend())
            box.to[i] = news->to;
    }
    const bool third = noteCarried(device, box, scopes, now);
    if (box.sockets <= 0 && box.carried.isEmpty())
        m_boxes.remove(device);
    return third;
}

bool Progress::noteCarried(const QString &device, Box &box, const QMap<QString, Sent> &scopes, const QDateTime &now)
{
    const auto before = std::exchange(box.carried, {});
    bool repeats = false;
    bool third = false;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) {
        if (it->rows == 0)
            continue;
        Carried carried { .scope = it.key(), .epoch = it->epoch, .from = it->isReset() ? -1 : it->from, .since = now };
        const auto same = std::find_if(before.cbegin(), before.cend(), [&](const Carried &other) { return other.isSame(carried); });
        if (same != before.cend()) {
            carried.since = same->since;
            carried.times = same->times + 1;
            repeats = true;
        }
        third = third || carried.times == timesUntilStanding;
        if (carried.times >= timesUntilStanding && !m_standing.contains(device)) {
            m_standing.insert(device, toWireTime(carried.since));
            qCWarning(progressLog).noquote() << logLine(u"box-stands-still"_s, { { u"device"_s, device }, { u"scope"_s, carried.scope } });
        }
        box.carried.append(carried);
    }
    const bool caughtUp = box.carried.isEmpty() || (!before.isEmpty() && !repeats);
    if (caughtUp)
        m_standing.remove(device);
    return third;
}

void Progress::forget(const QStringList &devices)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &device : devices) {
        m_standing.remove(device);
        m_boxes.remove(device);
    }
}

Progress::Time Progress::behind(const Box &box, Time now) const
{
    Time longest { 0 };
    for (qsizetype i = 0; i < box.scopes.size(); ++i) {
        const auto hints = m_hints.constFind(box.scopes[i]);
        if (hints == m_hints.cend())
            continue;
        const auto missed = std::find_if(hints->cbegin(), hints->cend(),
            [to = box.to[i], &box](const Hint &hint) { return to < 0 ? hint.at >= box.openedAt : hint.head > to; });
        if (missed != hints->cend())
            longest = std::max(longest, now - missed->at);
    }
    return longest;
}

Progress::Lag Progress::lag(Time now) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Time> times;
    for (const auto &box : m_boxes) {
        if (box.sockets > 0)
            times.push_back(behind(box, now));
    }
    std::sort(times.begin(), times.end());
    Lag lag;
    lag.connected = static_cast<int>(times.size());
    lag.behind = static_cast<int>(times.end() - std::upper_bound(times.begin(), times.end(), Time(0)));
    if (!times.empty()) {
        lag.longest = times.back();
        lag.p99 = times[(times.size() * 99 + 99) / 100 - 1];
    }
    return lag;
}

int Progress::standingStill() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_standing.size());
}

Result<Done> Progress::load(Database &db)
{
    auto rows = db.rows(u"SELECT id, stands_since FROM device WHERE stands_since IS NOT NULL AND state = 'bound'"_s);
    if (!rows)
        return rows.error();
    const std::lock_guard lock(m_mutex);
    for (const auto &row : std::as_const(*rows))
        m_standing.insert(row[0].toString(), row[1].toString());
    m_stored = m_standing;
    return Done {};
}

Result<Done> Progress::flush(Database &db)
{
    QHash<QString, QString> stored;
    {
        const std::lock_guard lock(m_mutex);
        m_flushed = m_standing;
        stored = m_stored;
    }
    const QString sql = u"UPDATE device SET stands_since = ? WHERE id = ?"_s;
    for (auto it = m_flushed.cbegin(); it != m_flushed.cend(); ++it) {
        if (stored.value(it.key()) == it.value())
            continue;
        if (auto kept = db.run(sql, { it.value(), it.key() }); !kept)
            return kept.error();
    }
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (m_flushed.contains(it.key()))
            continue;
        if (auto cleared = db.run(sql, { QVariant(), it.key() }); !cleared)
            return cleared.error();
    }
    return Done {};
}

void Progress::committed()
{
    const std::lock_guard lock(m_mutex);
    m_stored = m_flushed;
}
} // namespace palier::hub::feed
