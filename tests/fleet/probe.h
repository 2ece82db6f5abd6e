// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "fleet.h"
#include "plainclient.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace palier::fleet
{
/// Another client, which asks for the hub's health all the while, each time on a new connection, and notes how long that takes.
class Probe
{
public:
    explicit Probe(quint16 port)
        : m_thread([this, port] { ask(port); })
    {
    }
    ~Probe() { stop(); }
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;

    void stop()
    {
        m_stopping = true;
        if (m_thread.joinable())
            m_thread.join();
        std::sort(m_times.begin(), m_times.end());
    }
    /// After `stop`: how long each answer took, sorted, and how many questions had none.
    [[nodiscard]] const std::vector<Milliseconds> &times() const { return m_times; }
    [[nodiscard]] int unanswered() const { return m_unanswered; }

private:
    void ask(quint16 port)
    {
        while (!m_stopping) {
            PlainClient client(port);
            const auto start = std::chrono::steady_clock::now();
            const bool answered = client.get("/v1/health", std::chrono::seconds(20)).status == 200;
            m_unanswered += !answered;
            if (answered)
                m_times.push_back(std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start));
            std::this_thread::sleep_for(Milliseconds(25)); // its pace: some 40 questions a second
        }
    }

    std::atomic<bool> m_stopping = false;
    std::vector<Milliseconds> m_times;
    int m_unanswered = 0;
    std::thread m_thread;
};
} // namespace palier::fleet
