// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/voiceworker.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>
#include <unistd.h>

using namespace palier;

namespace
{
/// What has come in, whole orders only.
class Orders
{
public:
    /// False at the end: whoever ordered is gone.
    [[nodiscard]] bool read()
    {
        std::array<char, 4096> block {};
        const auto count = ::read(STDIN_FILENO, block.data(), block.size());
        if (count > 0)
            m_bytes.append(block.data(), count);
        return count > 0 || (count < 0 && errno == EINTR);
    }
    /// The last one counts, but for a request to prepare.
    [[nodiscard]] std::optional<VoiceOrder> takeLast()
    {
        std::optional<VoiceOrder> last;
        QDataStream stream(&m_bytes, QIODevice::ReadOnly);
        qint64 taken = 0;
        for (VoiceOrder order;;) {
            stream >> order;
            if (stream.status() != QDataStream::Ok)
                break;
            taken = stream.device()->pos();
            if (!last || order.number != VoiceOrder::prepare)
                last = order;
        }
        m_bytes.remove(0, taken);
        return last;
    }

private:
    QByteArray m_bytes;
};

void answer(const VoiceReport &report)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << report;
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        QCoreApplication::quit();
}
} // namespace

/// palier-voice: says what the television orders, and ends with it. Started by ProcessSpeaker, of no use by itself.
int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // libspeechd writes to servers that are gone
    QCoreApplication application(argc, argv);
    VoiceWorker worker;
    Orders orders;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&worker, &VoiceWorker::reported, &application, answer);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        if (!orders.read()) {
            worker.carryOut({}); // silence
            return QCoreApplication::quit();
        }
        if (const auto order = orders.takeLast())
            worker.carryOut(*order);
    });
    return QCoreApplication::exec();
}
