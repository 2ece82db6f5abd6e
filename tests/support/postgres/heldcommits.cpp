// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "heldcommits.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int patience = 20'000;
const auto elsewhere = u"postgres"_s; ///< a database that no test uses

/// Asking the server takes its time: no pause in between.
template<typename Condition>
bool waitFor(const Condition &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patience)
            return false;
    }
    return true;
}
} // namespace

HeldCommits::HeldCommits(const PostgresServer &server)
    : m_server(server)
{
    tell(u"SET synchronous_standby_names = 'nobody'"_s);
    if (!waitFor([this] { return holdsAProbe(); }))
        qFatal("PostgreSQL does not wait for its standby");
}

HeldCommits::~HeldCommits()
{
    tell(u"RESET synchronous_standby_names"_s);
}

void HeldCommits::tell(const QString &standbys) const
{
    m_server.administer(u"ALTER SYSTEM "_s + standbys);
    m_server.administer(u"SELECT pg_reload_conf()"_s);
}

int HeldCommits::held() const
{
    return m_server.administer(u"SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s).toInt();
}

/// Commits something of no importance, and sees whether that waits.
bool HeldCommits::holdsAProbe() const
{
    const auto probe = m_server.beginAsAdministrator(u"CREATE TABLE probe(); DROP TABLE probe"_s, elsewhere);
    bool isHeld = false;
    (void)waitFor([&] {
        isHeld = held() > 0;
        return isHeld || probe->waitForFinished(1);
    });
    m_server.endSessions(elsewhere);
    probe->waitForFinished();
    return isHeld;
}

bool HeldCommits::awaitOne() const
{
    return waitFor([&] { return held() > 0; });
}
} // namespace palier
