// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "boxprogram.h"

#include "../support/process/dieswithus.h"

#include <QElapsedTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int patience = 30'000;

/// The third field of /proc/…/stat, after the name in brackets: T is stopped.
bool standsStill(const QString &task)
{
    QFile file(task + u"/stat"_s);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return text.isEmpty() || text.mid(text.lastIndexOf(')') + 2, 1) == "T";
}
} // namespace

void stopProcess(qint64 id)
{
    ::kill(static_cast<pid_t>(id), SIGSTOP);
    const QDir tasks(u"/proc/%1/task"_s.arg(id));
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < patience; QThread::msleep(1)) {
        const auto names = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (std::all_of(names.begin(), names.end(), [&](const QString &name) { return standsStill(tasks.filePath(name)); }))
            return;
    }
    qFatal("process %lld does not stop", id);
}

BoxProgram::BoxProgram(const QString &program, const QStringList &arguments)
{
    diesWithUs(m_process);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(patience))
        qFatal("%s does not start", qPrintable(program));
}

BoxProgram::~BoxProgram()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void BoxProgram::listen()
{
    m_process.waitForReadyRead(0);
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        m_said[line.section(u' ', 0, 0)].append(line.section(u' ', 1));
    }
}

const QStringList &BoxProgram::said(const QString &word)
{
    listen();
    return m_said[word];
}

QString BoxProgram::errors()
{
    m_errors += QString::fromUtf8(m_process.readAllStandardError());
    return m_errors;
}

void BoxProgram::stop() const
{
    stopProcess(m_process.processId());
}

void BoxProgram::goOn() const
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

void BoxProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
    listen();
}

int BoxProgram::terminate()
{
    m_process.terminate();
    return ended();
}

int BoxProgram::ended()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return -1;
    listen();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
} // namespace palier::testing
