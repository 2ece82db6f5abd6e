// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/processspeaker.h"

#include "core/log.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Q_LOGGING_CATEGORY(lcSpeech, "palier.speech", QtWarningMsg)
} // namespace

ProcessSpeaker::ProcessSpeaker()
    : ProcessSpeaker(Options())
{
}

ProcessSpeaker::ProcessSpeaker(const Options &options)
    : m_options(options)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ProcessSpeaker::lost);
}

/// At the end of its input it falls silent and leaves.
ProcessSpeaker::~ProcessSpeaker()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(300))
        m_process->kill();
    m_process->waitForFinished();
    delete m_process;
}

void ProcessSpeaker::begin()
{
    if (m_process)
        return;
    m_prepared = false;
    m_answers.clear();
    m_process = new QProcess;
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProcessSpeaker::listen);
    connect(m_process, &QProcess::finished, this, &ProcessSpeaker::lost, Qt::QueuedConnection);
    // Queued: a program that is not there fails within start().
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                lost();
        },
        Qt::QueuedConnection);
    const QString beside = QCoreApplication::applicationDirPath() + u"/palier-voice"_s;
    m_process->start(m_options.program.isEmpty() ? beside : m_options.program, QStringList());
}

void ProcessSpeaker::order(const VoiceOrder &order)
{
    begin();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << order;
    m_process->write(bytes);
}

void ProcessSpeaker::prepare()
{
    if (!m_process)
        order({ .number = VoiceOrder::prepare });
}

void ProcessSpeaker::say(const Phrase &phrase)
{
    m_order = { .number = ++m_last, .phrase = phrase, .volume = m_volume, .rate = m_rate };
    m_again = false;
    order(m_order);
    m_limit.start(m_prepared ? m_options.beginning : m_options.preparing);
}

void ProcessSpeaker::stop()
{
    m_limit.stop();
    m_order.number = VoiceOrder::stop;
    if (m_process)
        order({});
}

void ProcessSpeaker::listen()
{
    m_answers += m_process->readAllStandardOutput();
    QDataStream stream(m_answers);
    QList<VoiceReport> reports;
    qint64 taken = 0;
    for (VoiceReport report;;) {
        stream >> report;
        if (stream.status() != QDataStream::Ok)
            break;
        taken = stream.device()->pos();
        reports.append(report);
    }
    m_answers.remove(0, taken);
    for (const auto &report : std::as_const(reports))
        hear(report);
}

void ProcessSpeaker::hear(const VoiceReport &report)
{
    if (report.event == VoiceReport::Event::Prepared)
        m_prepared = true;
    if (report.number != m_order.number || m_order.number == VoiceOrder::stop)
        return;
    switch (report.event) {
    case VoiceReport::Event::Prepared:
        return m_limit.start(m_options.beginning);
    case VoiceReport::Event::Started:
        m_complained = false;
        m_limit.start(m_options.beginning + m_order.phrase.text.size() * m_options.letter);
        Q_EMIT started();
        return;
    case VoiceReport::Event::Finished:
        m_limit.stop();
        m_order.number = VoiceOrder::stop;
        Q_EMIT finished();
        return;
    case VoiceReport::Event::NoVoice:
        return giveUp(Failure::NoVoice);
    case VoiceReport::Event::Unreachable:
        return giveUp(Failure::Unreachable);
    }
}

void ProcessSpeaker::giveUp(Failure failure)
{
    m_limit.stop();
    m_order.number = VoiceOrder::stop;
    if (failure == Failure::Unreachable && !std::exchange(m_complained, true)) {
        const auto detail = u"palier-voice or speech-dispatcher is not there, has no sound device, or does not answer"_s;
        qCWarning(lcSpeech).noquote() << logLine(u"speech-fails"_s, { { u"detail"_s, detail } });
    }
    Q_EMIT failed(failure);
}

/// It ended, or is as good as that.
void ProcessSpeaker::lost()
{
    const bool hangs = m_process && m_process->state() == QProcess::Running;
    abandon();
    if (m_order.number == VoiceOrder::stop)
        return;
    if (hangs || std::exchange(m_again, true))
        return giveUp(Failure::Unreachable);
    order(m_order);
    m_limit.start(m_options.preparing);
}

/// It goes its own way out: nobody waits for it here.
void ProcessSpeaker::abandon()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    auto *process = std::exchange(m_process, nullptr);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}
} // namespace palier
