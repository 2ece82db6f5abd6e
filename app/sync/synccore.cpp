// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/synccore.h"

#include "sync/scopestep.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int failuresUntilOffline = 2;
constexpr auto fastestPoll = 5s;
constexpr double spread = 0.2;
} // namespace

SyncCore::SyncCore(std::function<double()> random)
    : m_random(std::move(random))
{
}

SyncEffects SyncCore::step(const SyncEvent &event, const Moment &now)
{
    if (m_link == Link::Revoked)
        return {};
    m_now = now;
    std::visit([this](const auto &happened) { on(happened); }, event);
    const bool writes = !m_effects.isEmpty() && std::holds_alternative<effect::WriteFeed>(m_effects.last());
    if (!writes && m_link != Link::Revoked)
        sendWhatIsDue();
    return std::exchange(m_effects, {});
}

std::optional<std::chrono::milliseconds> SyncCore::deadline() const
{
    if (m_link == Link::Revoked)
        return {};
    std::optional<std::chrono::milliseconds> first = m_outbox.deadline(m_clock);
    const auto consider = [&first](const std::optional<std::chrono::milliseconds> &time) {
        if (time && (!first || *time < *first))
            first = time;
    };
    consider(m_socket.deadline());
    if (!m_underWay)
        consider(m_wanted ? m_notBefore : m_nextPoll);
    return first;
}

void SyncCore::on(const event::Started &event)
{
    m_scopes = event.scopes;
    m_outbox.setWaiting(event.outbox);
    m_clock.begin(event.lastContact, m_now.mono);
    m_wanted = true;
}

void SyncCore::on(const event::SyncAnswered &event)
{
    if (!m_underWay || event.request != m_lastRequest)
        return;
    m_underWay = false;
    m_link = Link::Online;
    m_hubsPace = std::chrono::milliseconds(event.answer.pollAfterMs);
    m_clock.heard(event.answer.now, m_now.mono, m_now.mono - m_sentAt);
    m_outbox.hubAnswered(m_now);
    m_outbox.setShut(true); // until what the answer takes away has gone
    m_socket.allow();
    m_effects.append(effect::WriteFeed { writeOf(event.answer) });
}

FeedWrite SyncCore::writeOf(const SyncAnswer &answer)
{
    m_hubDigests.clear();
    m_more = m_flawed = m_bringsMessages = false;
    FeedWrite write;
    const auto flat = std::find_if(answer.scopeList.begin(), answer.scopeList.end(), [](const QString &scope) { return scope.startsWith("flat:"_L1); });
    if (flat != answer.scopeList.end())
        write.flat = *flat;
    write.contact = m_clock.at(m_now);
    for (auto it = m_scopes.keyBegin(); it != m_scopes.keyEnd(); ++it) {
        if (!answer.scopeList.contains(*it)) {
            write.erased.append(*it);
            m_digestWanted.remove(*it);
        }
    }
    for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it) {
        if (answer.scopeList.contains(it.key()))
            addPart(it.key(), it.value(), write);
    }
    if (m_more && write.scopes.isEmpty()) // more is promised, but nothing came
        m_flawed = true;
    write.complete = !m_more && !m_flawed;
    return write;
}

void SyncCore::addPart(const QString &scope, const ScopeNews &news, FeedWrite &write)
{
    const auto state = m_scopes.value(scope);
    const auto sent = m_sent.contains(scope) ? std::optional(m_sent.value(scope)) : std::nullopt;
    const auto part = writeFor(state, sent, news);
    if (!part || (sent && sent->digestDiffers && !news.isReset()))
        m_flawed = true;
    if (!part)
        return;
    if (news.isReset())
        m_digestWanted.remove(scope);
    if (news.more)
        m_more = true;
    else
        m_hubDigests.insert(scope, news.digest);
    const auto isMessage = [](const Change &change) { return change.type == "message"_L1; };
    m_bringsMessages = m_bringsMessages || part->swap || std::any_of(part->changes.begin(), part->changes.end(), isMessage);
    const auto from = askFrom(state);
    if (part->startOver || part->swap || !from || part->cursor.seq != from->seq)
        write.scopes.insert(scope, *part);
}

void SyncCore::on(const event::FeedWritten &event)
{
    m_scopes = event.scopes;
    if (event.waiting)
        m_outbox.setWaiting(*event.waiting);
    m_outbox.setShut(false);
    compareDigests();
    m_effects.append(effect::HandIn { m_lastRequest });
    if (m_bringsMessages || !m_reconciled)
        m_effects.append(effect::AddStored { m_clock.at(m_now) });
    m_reconciled = true;
    if (m_flawed)
        return retrySync();
    if (!m_writeFailedBefore)
        m_failures = 0;
    m_notBefore = 0ms;
    if (m_more || isBehind(m_hints))
        m_wanted = true;
    schedulePoll();
}

/// Asks once per scope and epoch to start over where the rows turn out to differ (L3).
void SyncCore::compareDigests()
{
    for (auto it = m_hubDigests.begin(); it != m_hubDigests.end(); ++it) {
        const auto state = m_scopes.value(it.key());
        if (!state.live || state.liveDigest.toHex() == it.value() || state.digestResetEpoch == state.live->epoch)
            continue;
        m_digestWanted.insert(it.key());
        m_wanted = true;
    }
    m_hubDigests.clear();
}

void SyncCore::on(const event::SyncFailed &event)
{
    if (!m_underWay || event.request != m_lastRequest)
        return;
    m_underWay = false;
    if (event.error.kind == Error::Kind::Revoked) {
        m_link = Link::Revoked;
        m_effects.append(effect::CloseSocket {});
        m_effects.append(effect::Wipe {});
        return;
    }
    retrySync(std::chrono::seconds(event.error.retryAfterSeconds));
    if (m_link == Link::Starting || m_failures >= failuresUntilOffline)
        m_link = Link::Offline;
}

void SyncCore::on(const event::WriteFailed &event)
{
    if (event.waiting) {
        m_outbox.setWaiting(*event.waiting);
        m_outbox.setShut(false);
    }
    m_writeFailed = true;
    m_reconciled = false; // it may have been the one that adds `stored`
    m_outbox.hold(m_now.mono + pollWithout);
    retrySync();
}

void SyncCore::on(const event::ReceiptsPending &)
{
    m_wanted = true;
}

void SyncCore::on(const event::OutboxChanged &event)
{
    m_outbox.setWaiting(event.waiting);
}

void SyncCore::on(const event::CommandAnswered &event)
{
    if (!m_outbox.isUnderWay(event.key))
        return;
    m_outbox.settled(event.key);
    m_effects.append(effect::Accept { event.key, event.answer });
    if (isBehind(event.answer.seqs))
        m_wanted = true;
}

void SyncCore::on(const event::CommandFailed &event)
{
    if (!m_outbox.isUnderWay(event.key))
        return;
    if (m_outbox.failed(event.key, event.error, m_now, m_random()))
        m_effects.append(effect::Refuse { event.key, event.error });
    else if (event.error.kind == Error::Kind::Revoked)
        m_wanted = true; // /v1/sync has the last word
}

void SyncCore::on(const event::SocketOpened &)
{
    m_socket.opened(m_now.mono);
    m_wanted = true;
}

void SyncCore::on(const event::SocketClosed &event)
{
    const bool wasOpen = m_socket.closed(m_now.mono, m_random());
    if (event.askHub || !wasOpen)
        m_wanted = true; // who cannot open it may be offline: better said at once than after the next poll
    schedulePoll();
}

void SyncCore::on(const event::Hint &event)
{
    for (auto it = event.heads.begin(); it != event.heads.end(); ++it)
        m_hints[it.key()] = std::max(m_hints.value(it.key()), it.value());
    if (!m_underWay && isBehind(event.heads))
        m_wanted = true;
}

void SyncCore::on(const event::Bye &event)
{
    if (m_socket.bye(std::chrono::seconds(event.minSeconds), std::chrono::seconds(event.maxSeconds), m_now.mono, m_random()))
        m_effects.append(effect::CloseSocket {});
    schedulePoll();
}

void SyncCore::on(const event::Resumed &)
{
    m_wanted = true;
    m_notBefore = 0ms;
    m_socket.hurry();
    m_outbox.hubAnswered(m_now);
}

void SyncCore::on(const event::Tick &) { }

void SyncCore::sendWhatIsDue()
{
    if (!m_underWay && m_now.mono >= (m_wanted ? m_notBefore : m_nextPoll))
        sendSync();
    while (const auto next = m_outbox.next(m_now, m_clock)) {
        if (next->tooOld)
            m_effects.append(effect::Refuse { next->key, { Error::Kind::Unavailable, u"waited for 30 days"_s } });
        else
            m_effects.append(effect::SendCommand { next->key });
    }
    if (m_socket.takeTurn(m_now.mono))
        m_effects.append(effect::OpenSocket {});
}

void SyncCore::sendSync()
{
    m_sent.clear();
    for (auto it = m_scopes.begin(); it != m_scopes.end(); ++it) {
        if (auto cursor = askFrom(it.value())) {
            cursor->digestDiffers = m_digestWanted.contains(it.key()) && !cursor->staging;
            m_sent.insert(it.key(), *cursor);
        }
    }
    m_hints.clear();
    m_wanted = false;
    m_underWay = true;
    m_writeFailedBefore = std::exchange(m_writeFailed, false);
    m_sentAt = m_now.mono;
    m_effects.append(effect::SendSync { ++m_lastRequest, m_sent });
}

void SyncCore::retrySync(std::chrono::milliseconds atLeast)
{
    m_wanted = true;
    m_notBefore = m_now.mono + backoff.delay(++m_failures, m_random(), atLeast);
}

void SyncCore::schedulePoll()
{
    const auto least = m_socket.isOpen() ? pollWithSocket : std::min<std::chrono::milliseconds>(m_hubsPace, pollWithout);
    const auto pace = std::max<std::chrono::milliseconds>(least, fastestPoll);
    const double factor = 1 - spread + 2 * spread * m_random();
    m_nextPoll = m_now.mono + std::chrono::milliseconds(static_cast<long long>(factor * static_cast<double>(pace.count())));
}

bool SyncCore::isBehind(const QMap<QString, qint64> &heads) const
{
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        const auto from = askFrom(m_scopes.value(it.key()));
        if (!from || from->seq < it.value())
            return true;
    }
    return false;
}
} // namespace palier
