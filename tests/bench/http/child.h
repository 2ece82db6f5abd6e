// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

/// A server in a process of its own, ended with this object.
class Child
{
public:
    /// Waits until something listens on `port` of 127.0.0.1; ends the program with a message when nothing does.
    Child(const QString &program, const QStringList &arguments, quint16 port);
    ~Child();
    /// CPU time of all its threads so far.
    [[nodiscard]] double cpuMilliseconds() const;
    /// Resident memory in bytes.
    [[nodiscard]] qint64 residentBytes() const;

private:
    QProcess m_process;
};
