// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/synccore.h"

#include <QStringList>

namespace palier::testing
{
/// Tells a core what happens and says in one line what it wants done: "write", "sync:town:1@5 open", "command:k1".
class CoreStory
{
public:
    CoreStory()
        : core([this] { return random; })
    {
    }

    QString tell(const SyncEvent &event)
    {
        QStringList words;
        for (const auto &effect : core.step(event, { wall, m_mono }))
            words.append(std::visit([this](const auto &wanted) { return word(wanted); }, effect));
        return words.join(QLatin1Char(' '));
    }
    void pass(std::chrono::milliseconds time)
    {
        m_mono += time;
        wall = wall.addMSecs(time.count());
    }
    [[nodiscard]] std::chrono::milliseconds mono() const { return m_mono; }

    double random = 0.5;
    QDateTime wall { QDate(2026, 11, 21), QTime(12, 0), Qt::UTC };
    FeedWrite written; ///< the last one wanted
    quint64 lastRequest = 0;
    SyncCore core;

private:
    QString word(const effect::SendSync &sync)
    {
        lastRequest = sync.request;
        QStringList cursors;
        for (auto it = sync.cursors.begin(); it != sync.cursors.end(); ++it) {
            const auto note = it->staging ? QStringLiteral("(staging)") : it->digestDiffers ? QStringLiteral("(digest)") : QString();
            cursors.append(QStringLiteral("%1@%2%3").arg(it.key()).arg(it->seq).arg(note));
        }
        return QStringLiteral("sync:") + cursors.join(QLatin1Char(','));
    }
    QString word(const effect::HandIn &) { return QStringLiteral("hand-in"); }
    QString word(const effect::WriteFeed &feed)
    {
        written = feed.write;
        return QStringLiteral("write");
    }
    QString word(const effect::AddStored &) { return QStringLiteral("stored"); }
    QString word(const effect::SendCommand &command) { return QStringLiteral("command:") + command.key; }
    QString word(const effect::Accept &accept) { return QStringLiteral("accept:") + accept.key; }
    QString word(const effect::Refuse &refuse) { return QStringLiteral("refuse:") + refuse.key; }
    QString word(const effect::OpenSocket &) { return QStringLiteral("open"); }
    QString word(const effect::CloseSocket &) { return QStringLiteral("close"); }
    QString word(const effect::Wipe &) { return QStringLiteral("wipe"); }

    std::chrono::milliseconds m_mono { 1'000 };
};
} // namespace palier::testing
