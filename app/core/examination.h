// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace palier
{
/// What a doctor looked at and found: one line each, in plain words, with what to do where something is wrong.
class Examination
{
public:
    enum class Level {
        Good,
        Note, ///< worth knowing; nothing is broken by it
        Wrong,
    };
    struct Finding {
        Level level;
        QString text;
    };
    void good(const QString &text) { m_findings.append({ Level::Good, text }); }
    void note(const QString &text) { m_findings.append({ Level::Note, text }); }
    void wrong(const QString &text) { m_findings.append({ Level::Wrong, text }); }
    /// `fine`, or what is wrong where `problem` is not empty.
    void say(const QString &fine, const QString &problem) { problem.isEmpty() ? good(fine) : wrong(problem); }

    [[nodiscard]] bool isWell() const;
    /// "ok      …", "note    …" or "WRONG   …", in the order in which it was found.
    [[nodiscard]] QStringList lines() const;

private:
    QList<Finding> m_findings;
};

/// The folder of a program's data: there, writable for this user, closed to others; the files in it belong to the folder's owner and are
/// closed to others too. Reads names and modes only.
void examineFolder(Examination &found, const QString &folder, const QStringList &files);
/// Room on the disk of this folder.
void examineDisk(Examination &found, const QString &folder, qint64 leastFreeBytes);
/// Whether the kernel's clock is kept right from outside (NTP, PTP): adjtimex(2). Where it is not: a note.
void examineClockSource(Examination &found);
/// The clock is not behind the newest time that was written down; `what` says where.
void examineClock(Examination &found, const QDateTime &now, const QDateTime &newest, const QString &what);
} // namespace palier
