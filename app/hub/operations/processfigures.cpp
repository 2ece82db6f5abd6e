// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/operations/processfigures.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Seconds since 1970, from the boot's time and the process' start after it.
double startTime()
{
    constexpr int startField = 21; // counted from 0 in proc(5), of which the name may hold spaces
    const QByteArray stat = contentsOf(u"/proc/self/stat"_s);
    const auto afterName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = afterName.value(startField - 2).toDouble();
    const QByteArray all = contentsOf(u"/proc/stat"_s);
    const double boot = all.mid(all.indexOf("btime ") + 6).split('\n').first().toDouble();
    return boot + ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}
} // namespace

void writeProcess(MetricsText &text)
{
    rusage used {};
    (void)::getrusage(RUSAGE_SELF, &used);
    rlimit files {};
    (void)::getrlimit(RLIMIT_NOFILE, &files);
    const double pages = contentsOf(u"/proc/self/statm"_s).split(' ').value(1).toDouble();
    const auto open = QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    text.counter("process_cpu_seconds_total", "Processor time, user and system.").sample(secondsOf(used.ru_utime) + secondsOf(used.ru_stime));
    text.gauge("process_resident_memory_bytes", "Memory in use.").sample(pages * static_cast<double>(::sysconf(_SC_PAGESIZE)));
    text.gauge("process_open_fds", "Open descriptors.").sample(static_cast<double>(open));
    text.gauge("process_max_fds", "Descriptors that may be open.").sample(static_cast<double>(files.rlim_cur));
    text.gauge("process_start_time_seconds", "When the process began, since 1970.").sample(startTime());
}
} // namespace palier::hub
