// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "clientwords.h"
#include "wire.h"
#include "world.h"

#include <QMap>
#include <QString>

#include <atomic>
#include <memory>
#include <thread>

#include <sys/epoll.h>
#include <unistd.h>

namespace palier::fleet
{
/// 200 attempts to sign in each second, each under another name and from another address, so that only the hub's own strength counts.
class Flood
{
public:
    Flood(quint16 port, int attempts)
        : m_thread([this, port, attempts] { run(port, attempts); })
    {
    }
    ~Flood() { m_thread.join(); }
    Flood(const Flood &) = delete;
    Flood &operator=(const Flood &) = delete;

    [[nodiscard]] bool isOver() const { return m_over; }
    // Once it is over:
    [[nodiscard]] int unanswered() const { return m_statuses.value(0); }
    [[nodiscard]] int refused() const { return m_statuses.value(429) + m_statuses.value(503); }
    [[nodiscard]] QString summary() const
    {
        QStringList out;
        for (auto it = m_statuses.begin(); it != m_statuses.end(); ++it)
            out.append(QStringLiteral("%1 sign-ins answered %2").arg(it.value()).arg(it.key()));
        return out.join(QStringLiteral(", "));
    }

private:
    static constexpr std::chrono::milliseconds every { 5 };
    static constexpr std::chrono::seconds patience { 20 };

    void run(quint16 port, int attempts)
    {
        using Clock = std::chrono::steady_clock;
        const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
        std::vector<std::unique_ptr<Wire>> wires;
        int answered = 0;
        auto next = Clock::now();
        const auto end = next + attempts * every + patience;
        while (answered < attempts && Clock::now() < end) {
            for (; int(wires.size()) < attempts && Clock::now() >= next; next += every) {
                const auto number = quint32(wires.size());
                const QByteArray json = R"({"name":"nobody)" + QByteArray::number(number) + R"(","password":"a-guess-like-any"})";
                wires.push_back(std::make_unique<Wire>(epoll, number));
                (void)wires.back()->open({ port, 0x7f020001 + number });
                wires.back()->write(postText("/v1/session", {}, json));
            }
            epoll_event event {};
            if (::epoll_wait(epoll, &event, 1, 1) < 1)
                continue;
            auto &wire = *wires[event.data.u64];
            const bool goesOn = wire.happened(event.events);
            const auto answer = takeAnswer(wire.input());
            if (!answer && goesOn)
                continue;
            ++m_statuses[answer ? answer->reply.status : 0];
            ++answered;
            wire.close();
        }
        if (answered < attempts)
            m_statuses[0] += attempts - answered;
        wires.clear();
        ::close(epoll);
        m_over = true;
    }

    QMap<int, int> m_statuses;
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};
} // namespace palier::fleet
