// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/sounds/processplayer.h"

#include <QFile>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Q_LOGGING_CATEGORY(lcSound, "palier.sound", QtWarningMsg)

QString nameOf(Sound sound)
{
    return sound == Sound::Alert ? u"alert.wav"_s : u"chime.wav"_s;
}
} // namespace

ProcessPlayer::ProcessPlayer()
    : ProcessPlayer(Options())
{
}

ProcessPlayer::ProcessPlayer(const Options &options)
    : m_options(options)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(false, u"took too long"_s); });
}

ProcessPlayer::~ProcessPlayer()
{
    silence();
}

void ProcessPlayer::play(Sound sound, int volume)
{
    silence();
    const QString file = fileOf(sound);
    if (file.isEmpty())
        return finish(false, u"the sound cannot be written to a temporary folder"_s);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    // Queued: a program that is not there fails within start().
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(false, u"cannot be started"_s);
        },
        Qt::QueuedConnection);
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const bool heard = status == QProcess::NormalExit && code == 0;
        finish(heard, heard ? QString() : u"ended with %1: is there a sound device?"_s.arg(code));
    });
    m_limit.start(m_options.longest);
    m_process->start(m_options.program, m_options.arguments + QStringList { m_options.volume.arg(volume / 100.0), file });
}

/// The program reads files, and ours are within our own.
QString ProcessPlayer::fileOf(Sound sound)
{
    if (!m_files)
        m_files = std::make_unique<QTemporaryDir>();
    const QString path = m_files->filePath(nameOf(sound));
    const QString source = u":/palier/sounds/"_s + nameOf(sound);
    return QFile::exists(path) || QFile::copy(source, path) ? path : QString();
}

void ProcessPlayer::finish(bool heard, const QString &reason)
{
    silence();
    if (!heard && !m_complained)
        qCWarning(lcSound).noquote() << u"no sound: %1 %2"_s.arg(m_options.program, reason);
    m_complained = m_complained || !heard;
    Q_EMIT ended(heard);
}

/// The process goes on its own way out: nobody waits for it here.
void ProcessPlayer::silence()
{
    m_limit.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    QProcess *process = m_process.release();
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}
} // namespace palier
