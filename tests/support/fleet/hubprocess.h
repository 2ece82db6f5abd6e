// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace palier::fleet
{
/// `palier-hub serve` on a port of 127.0.0.1 that stays the same over its restarts. Ends with this object, or with us.
class HubProcess
{
public:
    /// `more`: further options of `serve`.
    HubProcess(const QString &program, const QString &folder, const QStringList &more = {});
    ~HubProcess();
    HubProcess(const HubProcess &) = delete;
    HubProcess &operator=(const HubProcess &) = delete;

    /// Makes a certificate in the folder and has the hub speak TLS from its next start. Ends the program when openssl cannot.
    void useTls();
    /// False when it does not listen within 30 s; `errors` says why.
    [[nodiscard]] bool start();
    /// SIGKILL.
    void kill();
    /// SIGTERM; its exit code.
    int terminate();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray errors();

    /// CPU time of all its threads so far.
    [[nodiscard]] double cpuSeconds() const;
    [[nodiscard]] int openDescriptors() const;
    /// Its share of the memory (PSS).
    [[nodiscard]] qint64 memoryBytes() const;

private:
    const QString m_program;
    const quint16 m_port;
    const QString m_folder;
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
};

/// A port of 127.0.0.1 that nobody listens on and that no outgoing connection is given: below the ephemeral ones.
[[nodiscard]] quint16 lowFreePort();
/// As many descriptors as this process may have; gives their number.
qint64 raiseDescriptorLimit();
} // namespace palier::fleet
