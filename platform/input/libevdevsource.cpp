// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/evdevsource.h"

#include <QFile>
#include <QSocketNotifier>

#include <libevdev/libevdev.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
class OpenFile
{
public:
    explicit OpenFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

class LibevdevSource final : public EvdevSource
{
    Q_OBJECT
public:
    LibevdevSource(std::unique_ptr<OpenFile> file, libevdev *device)
        : m_file(std::move(file))
        , m_device(device, &libevdev_free)
        , m_readable(m_file->get(), QSocketNotifier::Read)
    {
        connect(&m_readable, &QSocketNotifier::activated, this, &LibevdevSource::read);
    }
    [[nodiscard]] QString name() const override { return QString::fromUtf8(libevdev_get_name(m_device.get())); }
    [[nodiscard]] bool hasKey(int code) const override { return libevdev_has_event_code(m_device.get(), EV_KEY, unsigned(code)) == 1; }
    [[nodiscard]] std::optional<Range> axis(int code) const override
    {
        const auto *info = libevdev_get_abs_info(m_device.get(), unsigned(code));
        return info ? std::optional(Range { info->minimum, info->maximum }) : std::nullopt;
    }

private:
    /// After an overflow of the kernel's queue libevdev tells what differs now, as events.
    void read()
    {
        input_event next {};
        unsigned flag = LIBEVDEV_READ_FLAG_NORMAL;
        int status = LIBEVDEV_READ_STATUS_SUCCESS;
        while (status >= 0) {
            status = libevdev_next_event(m_device.get(), flag, &next);
            if (status == -EAGAIN && flag == LIBEVDEV_READ_FLAG_SYNC)
                status = LIBEVDEV_READ_STATUS_SUCCESS, flag = LIBEVDEV_READ_FLAG_NORMAL;
            else if (status == LIBEVDEV_READ_STATUS_SYNC && flag == LIBEVDEV_READ_FLAG_NORMAL)
                flag = LIBEVDEV_READ_FLAG_SYNC;
            else if (status >= 0)
                Q_EMIT event(next.type, next.code, next.value);
        }
        if (status == -EAGAIN || status == -EINTR)
            return;
        m_readable.setEnabled(false);
        Q_EMIT gone();
    }

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<libevdev, decltype(&libevdev_free)> m_device;
    QSocketNotifier m_readable;
};
} // namespace

Result<std::unique_ptr<EvdevSource>> openEvdev(const QString &path)
{
    auto file = std::make_unique<OpenFile>(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file->get() < 0)
        return Error { Error::Kind::Unavailable, QString::fromLocal8Bit(std::strerror(errno)), path };
    libevdev *device = nullptr;
    if (const int status = libevdev_new_from_fd(file->get(), &device); status < 0)
        return Error { Error::Kind::Invalid, QString::fromLocal8Bit(std::strerror(-status)), path };
    return std::unique_ptr<EvdevSource>(std::make_unique<LibevdevSource>(std::move(file), device));
}
} // namespace palier

#include "libevdevsource.moc"
