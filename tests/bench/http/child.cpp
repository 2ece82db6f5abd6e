// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "child.h"

#include "sockets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Child::Child(const QString &program, const QStringList &arguments, quint16 port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(20);
        const int descriptor = tryConnect(port);
        if (descriptor < 0)
            continue;
        ::close(descriptor);
        return;
    }
    qFatal("%s does not listen on port %u", qUtf8Printable(program), unsigned(port));
}

Child::~Child()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

double Child::cpuMilliseconds() const
{
    const QString tasks = u"/proc/%1/task/"_s.arg(m_process.processId());
    qint64 nanoseconds = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QString(tasks + task + u"/schedstat"));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').first().toLongLong();
    }
    return double(nanoseconds) / 1e6;
}

qint64 Child::residentBytes() const
{
    QFile file(u"/proc/%1/statm"_s.arg(m_process.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}
