// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "loopdisk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <cstdio>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int patience = 20'000;
constexpr int exitSkipped = 77;

/// The program's output; a null string when it failed.
QString ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput()) + u' ';
}
bool does(const QString &program, const QStringList &arguments)
{
    return !ran(program, arguments).isNull();
}
} // namespace

QString whatIsMissingForDisks()
{
    if (::geteuid() != 0)
        return u"root"_s;
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return u"a mount namespace"_s;
    if (!QFileInfo::exists(u"/dev/loop-control"_s))
        return u"loop devices"_s;
    for (const auto &tool : { u"/sbin/mkfs.ext4"_s, u"/sbin/losetup"_s, u"/bin/mount"_s }) {
        if (!QFileInfo::exists(tool))
            return tool;
    }
    return LoopDisk::make(8) ? QString() : u"a loop device that can be mounted"_s;
}

int skipLoudly(const char *test, const QString &missing)
{
    std::fprintf(stderr, "*** %s was NOT TRIED: it needs %s ***\n", test, qPrintable(missing));
    return exitSkipped;
}

std::unique_ptr<LoopDisk> LoopDisk::make(int mebibytes)
{
    std::unique_ptr<LoopDisk> disk(new LoopDisk);
    disk->m_image = disk->m_folder.filePath(u"image"_s);
    QFile image(disk->m_image);
    const bool made = image.open(QIODevice::WriteOnly) && image.resize(qint64(mebibytes) << 20);
    image.close();
    return made && does(u"mkfs.ext4"_s, { u"-q"_s, u"-b"_s, u"4096"_s, disk->m_image }) && disk->mount() ? std::move(disk) : nullptr;
}

LoopDisk::~LoopDisk()
{
    unmount();
}

/// `losetup -d` on a mounted device lets go of it with the mount.
bool LoopDisk::mount(const QString &options)
{
    m_mount = m_folder.filePath(u"mounted"_s);
    ::mkdir(QFile::encodeName(m_mount).constData(), S_IRWXU);
    m_device = ran(u"losetup"_s, { u"--find"_s, u"--show"_s, u"--direct-io=on"_s, m_image }).trimmed();
    if (m_device.isEmpty())
        return false;
    QFile direct(u"/sys/block/%1/loop/dio"_s.arg(m_device.mid(5)));
    const bool bypasses = direct.open(QIODevice::ReadOnly) && direct.readAll().startsWith('1');
    const QStringList how = options.isEmpty() ? QStringList() : QStringList { u"-o"_s, options };
    const bool mounted = bypasses && does(u"mount"_s, QStringList { u"-t"_s, u"ext4"_s } + how + QStringList { m_device, m_mount });
    return does(u"losetup"_s, { u"-d"_s, m_device }) && mounted;
}

void LoopDisk::unmount()
{
    if (::umount2(QFile::encodeName(m_mount).constData(), 0) != 0)
        ::umount2(QFile::encodeName(m_mount).constData(), MNT_DETACH);
}

/// Writes and flushes done, and what is under way: fields of Documentation/block/stat.rst of Linux.
QString LoopDisk::statistics() const
{
    QFile file(u"/sys/block/%1/stat"_s.arg(m_device.mid(5)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto fields = QString::fromLatin1(file.readAll()).simplified().split(u' ');
    return fields.value(8) == u"0" ? QString(fields.value(4) + u' ' + fields.value(15)) : QString();
}

std::unique_ptr<LoopDisk> LoopDisk::cut() const
{
    std::unique_ptr<LoopDisk> copy(new LoopDisk);
    copy->m_image = copy->m_folder.filePath(u"image"_s);
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < patience; QThread::msleep(5)) { // the kernel ends its own writes in its own time
        const QString before = statistics();
        if (!before.isEmpty() && does(u"cp"_s, { u"--sparse=always"_s, m_image, copy->m_image }) && statistics() == before)
            return copy->mount() ? std::move(copy) : nullptr;
    }
    return nullptr;
}

bool LoopDisk::abort() const
{
    return ::mount(nullptr, QFile::encodeName(m_mount).constData(), nullptr, MS_REMOUNT, "abort") == 0;
}

bool LoopDisk::remount()
{
    unmount();
    return mount();
}

bool LoopDisk::remountReadOnly()
{
    unmount();
    return mount(u"ro"_s);
}

bool LoopDisk::makeWritable() const
{
    return ::mount(nullptr, QFile::encodeName(m_mount).constData(), nullptr, MS_REMOUNT, nullptr) == 0;
}

SmallDisk::SmallDisk(int kibibytes)
{
    const auto size = QByteArray("mode=0700,size=" + QByteArray::number(kibibytes) + "k");
    m_mounted = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, size.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

qint64 SmallDisk::freeBytes() const
{
    struct statvfs space {};
    return ::statvfs(QFile::encodeName(m_folder.path()).constData(), &space) == 0 ? qint64(space.f_bavail) * qint64(space.f_frsize) : -1;
}

bool SmallDisk::fillUp(int butKibibytes)
{
    if (!m_mounted)
        return false; // it would be the machine's own disk
    const int descriptor = ::open(QFile::encodeName(file(u"filler"_s)).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    const QByteArray block(4096, 'x');
    while (freeBytes() > qint64(butKibibytes) * 1024 && ::write(descriptor, block.constData(), size_t(block.size())) == block.size()) { }
    ::close(descriptor);
    return freeBytes() <= qint64(butKibibytes) * 1024;
}

void SmallDisk::makeRoom()
{
    QFile::remove(file(u"filler"_s));
}
} // namespace palier::testing
