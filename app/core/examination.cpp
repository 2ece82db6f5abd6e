// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/examination.h"

#include "core/clock.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#include <sys/timex.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int tolerated = 60; ///< seconds that two clocks may differ

bool isOpenToOthers(const QFileInfo &file)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return bool(file.permissions() & others);
}

QString nameOf(uint user, const QString &name)
{
    return name.isEmpty() ? u"user %1"_s.arg(user) : name;
}

QString problemOf(const QFileInfo &file, const QFileInfo &folder)
{
    if (file.ownerId() != folder.ownerId()) {
        const QString owner = nameOf(folder.ownerId(), folder.owner());
        return u"%1 belongs to %2, its folder to %3: chown %3 %1"_s.arg(file.filePath(), nameOf(file.ownerId(), file.owner()), owner);
    }
    if (isOpenToOthers(file))
        return u"others may read %1: chmod 600 %1"_s.arg(file.filePath());
    return {};
}
} // namespace

bool Examination::isWell() const
{
    return std::none_of(m_findings.cbegin(), m_findings.cend(), [](const Finding &finding) { return finding.level == Level::Wrong; });
}

QStringList Examination::lines() const
{
    QStringList lines;
    for (const auto &[level, text] : m_findings) {
        const QString word = level == Level::Good ? u"ok"_s : level == Level::Note ? u"note"_s : u"WRONG"_s;
        lines.append(word.leftJustified(8) + text.simplified());
    }
    return lines;
}

void examineFolder(Examination &found, const QString &path, const QStringList &files)
{
    const QFileInfo folder(path);
    found.say(u"the folder %1 is writable"_s.arg(path), folder.isWritable() ? QString() : u"the folder %1 is not writable for this user: run as its owner"_s.arg(path));
    found.say(u"only its owner may open the folder"_s, isOpenToOthers(folder) ? u"others may open the folder: chmod 700 %1"_s.arg(path) : QString());
    bool fine = true;
    for (const auto &name : files) {
        const QString filePath = path + u'/' + name;
        const QFileInfo file(filePath);
        const QString problem = file.exists() ? problemOf(file, folder) : QString();
        if (problem.isEmpty())
            continue;
        found.wrong(problem);
        fine = false;
    }
    if (fine)
        found.good(u"its files belong to its owner and to nobody else"_s);
}

void examineDisk(Examination &found, const QString &folder, qint64 least)
{
    constexpr qint64 mib = 1024 * 1024;
    const qint64 left = QStorageInfo(folder).bytesAvailable();
    const QString fine = u"the disk has %1 MiB left"_s.arg(left / mib);
    found.say(fine, left >= least ? QString() : QString(fine + u"; %1 are wanted: make room"_s.arg(least / mib)));
}

void examineClockSource(Examination &found)
{
    timex state {};
    const int answer = ::adjtimex(&state);
    if (answer == TIME_ERROR || (state.status & STA_UNSYNC) != 0)
        found.note(u"nothing keeps this machine's clock right, as far as its kernel knows: timedatectl set-ntp true"_s);
    else if (answer >= 0)
        found.good(u"the clock is kept right from outside"_s);
}

void examineClock(Examination &found, const QDateTime &now, const QDateTime &newest, const QString &what)
{
    const bool behind = newest.isValid() && now < newest.addSecs(-tolerated);
    found.say(u"the clock (%1) is not behind %2"_s.arg(toWireTime(now), what),
        behind ? u"the clock (%1) is behind %2 (%3): set it right"_s.arg(toWireTime(now), what, toWireTime(newest)) : QString());
}
} // namespace palier
