// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/evdevdevices.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// The real reader on a pipe that answers as the kernel's evdev does: this program's own ioctl() and read() stand before the C library's.
namespace
{
struct {
    bool unplugged = false;
    bool southIsDown = false; // what EVIOCGKEY says
} device;

bool isPipe(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
}

void setBits(void *to, unsigned size, std::initializer_list<int> bits)
{
    std::memset(to, 0, size);
    for (const int bit : bits) {
        if (unsigned(bit) / 8 < size)
            static_cast<unsigned char *>(to)[bit / 8] |= static_cast<unsigned char>(1 << (bit % 8));
    }
}

int answer(unsigned long request, void *to)
{
    const unsigned size = _IOC_SIZE(request);
    const unsigned number = _IOC_NR(request);
    std::memset(to, 0, size);
    if (number == _IOC_NR(EVIOCGVERSION))
        *static_cast<int *>(to) = EV_VERSION;
    else if (number == _IOC_NR(EVIOCGNAME(0)))
        std::strncpy(static_cast<char *>(to), "Recorded pad", size - 1);
    else if (number == _IOC_NR(EVIOCGKEY(0)) && device.southIsDown)
        setBits(to, size, { BTN_SOUTH });
    else if (number == 0x20)
        setBits(to, size, { EV_SYN, EV_KEY, EV_ABS });
    else if (number == 0x20 + EV_KEY)
        setBits(to, size, { BTN_SOUTH, BTN_EAST });
    else if (number == 0x20 + EV_ABS)
        setBits(to, size, { ABS_HAT0X });
    else if (number == 0x40 + ABS_HAT0X)
        *static_cast<input_absinfo *>(to) = { .value = 0, .minimum = -1, .maximum = 1, .fuzz = 0, .flat = 0, .resolution = 0 };
    return 0;
}
} // namespace

extern "C" int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    va_list more;
    va_start(more, request);
    auto *to = va_arg(more, void *);
    va_end(more);
    return _IOC_TYPE(request) == 'E' && isPipe(descriptor) ? answer(request, to) : int(::syscall(SYS_ioctl, descriptor, request, to));
}

extern "C" ssize_t read(int descriptor, void *to, size_t size)
{
    if (device.unplugged && isPipe(descriptor) && size >= sizeof(input_event)) {
        errno = ENODEV;
        return -1;
    }
    return ::syscall(SYS_read, descriptor, to, size);
}

class TestLibevdev : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_writing = -1;
    std::unique_ptr<EvdevSource> m_source;
    QStringList m_events;

    void happens(int type, int code, int value)
    {
        input_event event {};
        event.type = static_cast<__u16>(type);
        event.code = static_cast<__u16>(code);
        event.value = value;
        QCOMPARE(::write(m_writing, &event, sizeof event), ssize_t(sizeof event));
    }
    [[nodiscard]] QString all() const { return m_events.join(u' '); }

private Q_SLOTS:
    void init()
    {
        device = {};
        m_events.clear();
        const auto path = m_folder.filePath(u"event0"_s);
        QFile::remove(path);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        m_writing = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        auto opened = openEvdev(path);
        QVERIFY2(opened, qPrintable(toString(opened ? Error() : opened.error())));
        m_source = *std::move(opened);
        connect(m_source.get(), &EvdevSource::event, this, [this](int type, int code, int value) {
            if (type != EV_SYN)
                m_events.append(u"%1/%2=%3"_s.arg(type).arg(code).arg(value));
        });
    }
    void cleanup()
    {
        m_source.reset();
        ::close(m_writing);
    }

    void saysWhatItHas()
    {
        QCOMPARE(m_source->name(), u"Recorded pad"_s);
        QVERIFY(m_source->hasKey(BTN_SOUTH));
        QVERIFY(!m_source->hasKey(KEY_OK));
        QVERIFY(m_source->axis(ABS_HAT0X));
        QCOMPARE(m_source->axis(ABS_HAT0X)->least, -1);
        QVERIFY(!m_source->axis(ABS_X));
    }

    void saysWhatHappens()
    {
        happens(EV_KEY, BTN_SOUTH, 1);
        happens(EV_SYN, SYN_REPORT, 0);
        happens(EV_KEY, BTN_SOUTH, 0);
        happens(EV_ABS, ABS_HAT0X, -1);
        happens(EV_SYN, SYN_REPORT, 0);
        QTRY_COMPARE(all(), u"1/304=1 1/304=0 3/16=-1"_s);
    }

    void makesUpForWhatTheKernelDropped()
    {
        happens(EV_KEY, BTN_EAST, 1);
        happens(EV_SYN, SYN_REPORT, 0);
        QTRY_COMPARE(all(), u"1/305=1"_s);
        device.southIsDown = true; // and East is not, any more
        happens(EV_SYN, SYN_DROPPED, 0);
        happens(EV_SYN, SYN_REPORT, 0);
        QTRY_COMPARE(m_events.size(), 3);
        QVERIFY2(m_events.contains(u"1/304=1"_s) && m_events.contains(u"1/305=0"_s), qPrintable(all()));
    }

    void saysWhenItIsUnplugged()
    {
        QSignalSpy gone(m_source.get(), &EvdevSource::gone);
        device.unplugged = true;
        happens(EV_SYN, SYN_REPORT, 0);
        QTRY_COMPARE(gone.size(), 1);
    }

    void whatIsNoDeviceIsRefused()
    {
        const auto none = openEvdev(m_folder.filePath(u"event9"_s));
        QVERIFY(!none);
        QVERIFY(none.error().kind == Error::Kind::Unavailable);
        QFile file(m_folder.filePath(u"event8"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto plain = openEvdev(file.fileName());
        QVERIFY(!plain);
        QVERIFY(plain.error().kind == Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestLibevdev)
#include "test_libevdev.moc"
