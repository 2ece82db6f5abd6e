// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/synccore.h"

#include "../support/feed/feedrows.h"

#include <QStringList>

namespace palier::testing
{
inline const Error unreachable { Error::Kind::Unavailable, QStringLiteral("no network") };

inline QMap<QString, ScopeState> townAt(qint64 seq)
{
    return { { QStringLiteral("town:1"), ScopeState { .live = Cursor { someEpoch, seq } } } };
}

inline SyncAnswer answerAt(qint64 from, qint64 to, const QList<Change> &changes = {})
{
    SyncAnswer answer { .now = noon, .scopeList = { QStringLiteral("town:1") } };
    answer.scopes[QStringLiteral("town:1")] = { .epoch = someEpoch, .from = from, .to = to, .digest = Digest().toHex(), .changes = changes };
    return answer;
}

/// Tells a core what happens and says in one line what it wants done: "write", "sync:town:1@5 open", "command:k1".
class CoreStory
{
public:
    enum class State { Asking, Writing, Idle, Live, Waiting, Revoked }; ///< of docs/feed.md

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
    void reach(State state)
    {
        tell(event::Started { townAt(5), {} });
        if (state == State::Asking)
            return;
        if (state == State::Waiting)
            return (void)tell(event::SyncFailed { 1, unreachable });
        if (state == State::Revoked)
            return (void)tell(event::SyncFailed { 1, { Error::Kind::Revoked, QStringLiteral("moved out") } });
        tell(event::SyncAnswered { 1, answerAt(5, 5) });
        if (state == State::Writing)
            return;
        tell(event::FeedWritten { townAt(5) });
        if (state == State::Idle)
            return;
        tell(event::SocketOpened {});
        tell(event::SyncAnswered { 2, answerAt(5, 5) });
        tell(event::FeedWritten { townAt(5) });
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
