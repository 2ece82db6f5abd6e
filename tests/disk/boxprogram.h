// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QSet>
#include <QStringList>

namespace palier::testing
{
/// A running headless-box, or another program that says line by line what it has kept.
class BoxProgram
{
public:
    BoxProgram(const QString &program, const QStringList &arguments);
    ~BoxProgram();
    Q_DISABLE_COPY_MOVE(BoxProgram)

    /// Takes in what it said since.
    void listen();
    [[nodiscard]] const QStringList &said(const QString &word); ///< after "word " so far, in order
    [[nodiscard]] QString errors();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void stop() const; ///< SIGSTOP; it stands still when this returns
    void goOn() const;
    void kill();
    int terminate(); ///< SIGTERM; the exit code
    int ended(); ///< waits for it; -1: it did not, or was killed by a signal

private:
    QProcess m_process;
    QHash<QString, QStringList> m_said;
    QString m_errors;
};

/// SIGSTOP, and all of its threads stand still when this returns.
void stopProcess(qint64 id);
} // namespace palier::testing
