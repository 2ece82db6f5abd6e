// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/crashguard.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const auto setting = u"crash-guard"_s;

/// Another one after each start of the machine.
QString currentBoot()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}
} // namespace

CrashGuard::CrashGuard(Cache &cache, const QString &version, std::chrono::milliseconds settledAfter)
    : m_cache(cache)
    , m_version(version)
{
    for (auto *timer : { &m_untilSettled, &m_untilCalm }) {
        timer->setSingleShot(true);
        timer->setInterval(settledAfter);
    }
    connect(&m_untilSettled, &QTimer::timeout, this, &CrashGuard::settle);
    connect(&m_untilCalm, &QTimer::timeout, this, &CrashGuard::drawn);
}

Result<Done> CrashGuard::begin()
{
    const bool sameBoot = read();
    m_earlyEnds = m_settling && sameBoot ? m_earlyEnds + 1 : 0;
    m_safeMode = m_earlyEnds >= earlyEndsUntilSafe;
    if (!m_showing.isEmpty() && sameBoot)
        ++m_deaths[m_showing];
    m_showing.clear();
    m_settling = true;
    const auto inStore = held();
    forgetGone(inStore);
    const auto blame = blamed();
    m_withheld = m_safeMode ? inStore : QSet<QString>(blame.begin(), blame.end());
    m_untilSettled.start(m_untilCalm.intervalAsDuration() * (1 + std::max(0, m_earlyEnds - earlyEndsUntilSafe)));
    return write();
}

/// After safe mode everything is tried again; an end shortly after that is one more early end.
void CrashGuard::settle()
{
    if (std::exchange(m_safeMode, false)) {
        const auto blame = blamed();
        m_withheld = QSet<QString>(blame.begin(), blame.end());
        m_untilSettled.start(m_untilCalm.intervalAsDuration());
        Q_EMIT withheldChanged();
        return;
    }
    m_settling = false;
    note();
}

QStringList CrashGuard::blamed() const
{
    QStringList out;
    for (auto it = m_deaths.begin(); it != m_deaths.end(); ++it) {
        if (it.value() >= deathsUntilWithheld)
            out.append(it.key());
    }
    std::sort(out.begin(), out.end());
    return out;
}

void CrashGuard::showing(const QString &item)
{
    if (item.isEmpty() || item == m_showing)
        return;
    m_showing = item;
    m_untilCalm.start();
    note();
}

void CrashGuard::drawn()
{
    if (m_showing.isEmpty())
        return;
    m_deaths.remove(m_showing);
    m_showing.clear();
    m_untilCalm.stop();
    note();
}

void CrashGuard::end()
{
    m_untilSettled.stop();
    m_untilCalm.stop();
    m_showing.clear();
    m_settling = false;
    note();
}

/// Whether the last run was since the machine started.
bool CrashGuard::read()
{
    const auto notes = QJsonDocument::fromJson(m_cache.setting(setting).toUtf8()).object();
    if (notes.value("version"_L1).toString() != m_version)
        return false;
    m_showing = notes.value("showing"_L1).toString();
    m_settling = notes.value("settling"_L1).toBool();
    m_earlyEnds = notes.value("earlyEnds"_L1).toInt();
    const auto deaths = notes.value("deaths"_L1).toObject();
    for (auto it = deaths.begin(); it != deaths.end(); ++it)
        m_deaths.insert(it.key(), it.value().toInt());
    return notes.value("boot"_L1).toString() == currentBoot();
}

Result<Done> CrashGuard::write()
{
    QJsonObject deaths;
    for (auto it = m_deaths.begin(); it != m_deaths.end(); ++it)
        deaths.insert(it.key(), it.value());
    const QJsonObject notes { { u"version"_s, m_version }, { u"boot"_s, currentBoot() }, { u"showing"_s, m_showing }, { u"settling"_s, m_settling },
        { u"earlyEnds"_s, m_earlyEnds }, { u"deaths"_s, deaths } };
    return m_cache.setSetting(setting, QString::fromUtf8(QJsonDocument(notes).toJson(QJsonDocument::Compact)));
}

void CrashGuard::note()
{
    if (const auto written = write(); !written)
        Q_EMIT failed(written.error());
}

void CrashGuard::forgetGone(const QSet<QString> &inStore)
{
    m_deaths.removeIf([&](QHash<QString, int>::iterator death) { return !inStore.contains(death.key()); });
}

QSet<QString> CrashGuard::held() const
{
    QSet<QString> out;
    if (const auto messages = m_cache.messages()) {
        for (const auto &stored : *messages)
            out.insert(stored.message.id);
    }
    if (const auto news = m_cache.news()) {
        for (const auto &item : *news)
            out.insert(item.id);
    }
    return out;
}
} // namespace palier
