// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/linklog.h"

#include "core/log.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// How long this thread was ready and had to wait for a processor so far, in ms (Linux: proc(5), schedstat).
qint64 queuedFor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    const auto parts = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray> {};
    return parts.size() > 1 ? parts[1].toLongLong() / 1'000'000 : 0;
}
} // namespace

void logEvent(const Clock &clock, QJsonObject what)
{
    what.insert(u"at"_s, toWireTime(clock.now()));
    std::fprintf(stderr, "%s\n", QJsonDocument(what).toJson(QJsonDocument::Compact).constData());
}

LinkLog::LinkLog(const Clock &clock)
    : m_clock(clock)
{
    m_pulse.setTimerType(Qt::PreciseTimer);
    m_pulse.setInterval(look);
    connect(&m_pulse, &QTimer::timeout, this, &LinkLog::checkPulse);
    m_sincePulse.start();
    m_pulse.start();
}

void LinkLog::follow(const SyncEngine &sync)
{
    connect(&sync, &SyncEngine::fed, this, [this](int changes, int resets) {
        logEvent(m_clock, { { u"event"_s, u"fed"_s }, { u"changes"_s, changes }, { u"resets"_s, resets } });
    });
    connect(&sync, &SyncEngine::hintsChanged, this, [this](bool open) { logEvent(m_clock, { { u"event"_s, u"hints"_s }, { u"open"_s, open } }); });
}

void LinkLog::failed(const Error &error, Error::Obstacle obstacle)
{
    logEvent(m_clock, { { u"event"_s, u"failed"_s }, { u"code"_s, static_cast<int>(obstacle) }, { u"why"_s, error.detail } });
}

void LinkLog::shows(const StatusViewModel &status)
{
    writeOnce({ { u"event"_s, u"link"_s }, { u"state"_s, enumWord(status.link()) }, { u"says"_s, status.linkText() }, { u"trouble"_s, status.trouble() } });
}

void LinkLog::shows(const PairingViewModel &pairing)
{
    const QString trouble = pairing.trouble() + pairing.supportCode();
    writeOnce({ { u"event"_s, u"pairing"_s }, { u"state"_s, enumWord(pairing.state()) }, { u"trouble"_s, trouble } });
}

void LinkLog::writeOnce(const QJsonObject &line)
{
    if (line == m_last)
        return;
    m_last = line;
    logEvent(m_clock, line);
}

/// A busy machine is not the screen's fault: what this thread waited for a processor is said apart.
void LinkLog::checkPulse()
{
    const qint64 by = m_sincePulse.restart() - look.count();
    const qint64 queued = queuedFor();
    if (by > late.count())
        logEvent(m_clock, { { u"event"_s, u"late"_s }, { u"ms"_s, by }, { u"queuedMs"_s, queued - m_queuedBefore } });
    m_queuedBefore = queued;
}
} // namespace palier
