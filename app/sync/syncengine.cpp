// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/syncengine.h"

#include "cache/cachestore.h"
#include "core/ids.h"
#include "net/hintsocket.h"
#include "net/hubclient.h"
#include "net/nettransport.h"
#include "sync/synccore.h"

#include <QHash>
#include <QQueue>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int receiptsAtOnce = 200;
constexpr qint64 clockStepMs = 1'000;
const auto addressSetting = u"hub.address"_s; ///< where the hub's name led when it last answered over TLS: one or several, with blanks between them

SyncEngine::Link linkOf(SyncCore::Link link)
{
    switch (link) {
    case SyncCore::Link::Starting:
        return SyncEngine::Link::Starting;
    case SyncCore::Link::Online:
        return SyncEngine::Link::Online;
    case SyncCore::Link::Offline:
        return SyncEngine::Link::Offline;
    case SyncCore::Link::Revoked:
        return SyncEngine::Link::Revoked;
    }
    Q_UNREACHABLE();
}

/// A hub that says when to come back, or that its disk is full; silence and proxies say neither.
bool isRefusedForNow(const Error &error)
{
    return error.kind == Error::Kind::NoSpace || (error.kind == Error::Kind::Unavailable && error.retryAfterSeconds > 0);
}

std::unique_ptr<Transport> transportFor(Cache &cache, const SyncEngine::Options &options)
{
    auto transport = std::make_unique<NetTransport>(options.caCertificates);
    transport->setLastAddresses(cache.setting(addressSetting).split(u' ', Qt::SkipEmptyParts),
        [&cache](const QStringList &addresses) { (void)cache.setSetting(addressSetting, addresses.join(u' ')); }); // refused: the cache says so
    return transport;
}
} // namespace

/// Carries out the core's effects one after the other; what they lead to is queued as events.
class SyncEngine::Private
{
public:
    Private(SyncEngine &engine, Cache &usedCache, const Clock &usedClock, const Options &options, std::unique_ptr<Transport> usedTransport,
        std::unique_ptr<HintChannel> usedHints);

    void start() { happened(event::Started { store.scopes(), waitingCommands().value_or(QList<WaitingCommand> {}), cache.lastContact() }); }
    void happened(const SyncEvent &event);
    [[nodiscard]] Moment now() const { return { clock.now(), clock.elapsed() }; }

private:
    void doNext(const effect::SendSync &effect);
    void doNext(const effect::HandIn &effect);
    void doNext(const effect::WriteFeed &effect);
    void doNext(const effect::AddStored &effect);
    void doNext(const effect::SendCommand &effect);
    void doNext(const effect::Accept &effect);
    void doNext(const effect::Refuse &effect);
    void doNext(const effect::OpenSocket &effect);
    void doNext(const effect::CloseSocket &effect);
    void doNext(const effect::Wipe &effect);

    void step(const SyncEvent &event);
    void readOutbox();
    void settle(const Result<Done> &written);
    void report(const Error &error);
    void rearm();
    void tell(qint64 clockStep, SyncCore::Link linkBefore);
    [[nodiscard]] std::optional<QList<WaitingCommand>> waitingCommands();

public:
    SyncEngine &q;
    Cache &cache;
    CacheStore store;
    const Clock &clock;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<HintChannel> hints;
    HubClient hub;
    SyncCore core;

private:
    const QString m_boot;
    QTimer m_timer;
    QQueue<SyncEvent> m_events;
    bool m_stepping = false;
    QList<OutboxItem> m_outbox; ///< as last read
    QList<Receipt> m_sentReceipts; ///< with the request under way
    bool m_hubCannotWrite = false; ///< it refused the receipts for now: asked once without them, for what it can still give
};

SyncEngine::Private::Private(SyncEngine &engine, Cache &usedCache, const Clock &usedClock, const Options &options,
    std::unique_ptr<Transport> usedTransport, std::unique_ptr<HintChannel> usedHints)
    : q(engine)
    , cache(usedCache)
    , store(usedCache)
    , clock(usedClock)
    , transport(std::move(usedTransport))
    , hints(std::move(usedHints))
    , hub(*transport, options.hub, options.secret)
    , core([] { return QRandomGenerator::global()->generateDouble(); })
    , m_boot(newId(usedClock.now()))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &q, [this] { happened(event::Tick {}); });
    QObject::connect(&cache, &Cache::receiptsAdded, &q, [this] { happened(event::ReceiptsPending {}); });
    QObject::connect(&cache, &Cache::commandQueued, &q, [this] { readOutbox(); });
    QObject::connect(&cache, &Cache::recovered, &q, [this] { readOutbox(); });
    QObject::connect(hints.get(), &HintChannel::opened, &q, [this] { happened(event::SocketOpened {}); });
    QObject::connect(hints.get(), &HintChannel::opened, &q, [this] { Q_EMIT q.hintsChanged(true); });
    QObject::connect(hints.get(), &HintChannel::closed, &q, [this] { Q_EMIT q.hintsChanged(false); });
    QObject::connect(hints.get(), &HintChannel::closed, &q, [this](bool askHub) { happened(event::SocketClosed { askHub }); });
    QObject::connect(hints.get(), &HintChannel::hint, &q, [this](const auto &heads) { happened(event::Hint { heads }); });
    QObject::connect(hints.get(), &HintChannel::bye, &q, [this](int min, int max) { happened(event::Bye { min, max }); });
}

void SyncEngine::Private::happened(const SyncEvent &event)
{
    m_events.enqueue(event);
    if (m_stepping)
        return;
    m_stepping = true;
    const auto moment = now();
    const auto hubTime = core.clock().at(moment);
    const auto link = core.link();
    while (!m_events.isEmpty())
        step(m_events.dequeue());
    m_stepping = false;
    rearm();
    tell(hubTime.msecsTo(core.clock().at(moment)), link);
}

void SyncEngine::Private::step(const SyncEvent &event)
{
    for (const auto &effect : core.step(event, now()))
        std::visit([this](const auto &wanted) { doNext(wanted); }, effect);
}

void SyncEngine::Private::doNext(const effect::SendSync &effect)
{
    const auto receipts = m_hubCannotWrite ? Result<QList<Receipt>>(QList<Receipt> {}) : store.pendingReceipts(receiptsAtOnce);
    if (!receipts)
        report(receipts.error());
    m_sentReceipts = receipts ? *receipts : QList<Receipt> {};
    const SyncRequest request { .boot = m_boot, .software = u"palier-tv " PALIER_VERSION ""_s, .cursors = effect.cursors, .receipts = m_sentReceipts };
    hub.sync(request, &q, [this, number = effect.request](const Result<SyncAnswer> &answer) {
        m_hubCannotWrite = !answer && !m_sentReceipts.isEmpty() && isRefusedForNow(answer.error());
        if (answer)
            return happened(event::SyncAnswered { number, *answer });
        Q_EMIT q.hubFailed(answer.error());
        happened(event::SyncFailed { number, answer.error() });
    });
}

void SyncEngine::Private::doNext(const effect::HandIn &)
{
    const auto full = m_sentReceipts.size() >= receiptsAtOnce;
    settle(store.handedIn(m_sentReceipts));
    m_sentReceipts.clear();
    if (full)
        m_events.enqueue(event::ReceiptsPending {});
}

void SyncEngine::Private::doNext(const effect::WriteFeed &effect)
{
    const auto written = store.apply(effect.write);
    if (!written) {
        event::WriteFailed failed { .error = written.error() };
        if (store.hasErased(effect.write))
            failed.waiting = waitingCommands();
        m_events.prepend(failed);
        report(written.error());
        return;
    }
    // An outbox that was read before may be of the former flat.
    m_events.prepend(event::FeedWritten { .scopes = store.scopes(), .waiting = waitingCommands().value_or(QList<WaitingCommand> {}) });
    qsizetype changes = 0;
    qsizetype resets = 0;
    for (const auto &part : effect.write.scopes) {
        changes += part.changes.size();
        resets += part.startOver ? 1 : 0;
    }
    Q_EMIT q.fed(static_cast<int>(changes), static_cast<int>(resets));
}

void SyncEngine::Private::doNext(const effect::AddStored &effect)
{
    settle(store.addMissingStored(effect.at));
}

void SyncEngine::Private::doNext(const effect::SendCommand &effect)
{
    const auto item = std::find_if(m_outbox.begin(), m_outbox.end(), [&](const OutboxItem &waiting) { return waiting.key == effect.key; });
    if (item == m_outbox.end())
        return;
    hub.sendCommand(item->key, item->command, &q, [this, key = item->key](const Result<CommandAnswer> &answer) {
        if (answer)
            happened(event::CommandAnswered { key, *answer });
        else
            happened(event::CommandFailed { key, answer.error() });
    });
}

void SyncEngine::Private::doNext(const effect::Accept &effect)
{
    settle(store.accepted(effect.key, effect.answer));
}

void SyncEngine::Private::doNext(const effect::Refuse &effect)
{
    settle(store.refused(effect.key, effect.error));
}

void SyncEngine::Private::doNext(const effect::OpenSocket &)
{
    hints->open();
}

void SyncEngine::Private::doNext(const effect::CloseSocket &)
{
    hints->close();
}

void SyncEngine::Private::doNext(const effect::Wipe &)
{
    if (const auto wiped = store.wipe(); !wiped)
        report(wiped.error());
}

/// A write the screen did not ask for failed: the core slows down, and the outbox is read again.
void SyncEngine::Private::settle(const Result<Done> &written)
{
    if (written)
        return;
    report(written.error());
    m_events.enqueue(event::WriteFailed { written.error() });
    readOutbox();
}

/// One that cannot be read is as it was; it is read again when the disk has recovered.
void SyncEngine::Private::readOutbox()
{
    if (const auto waiting = waitingCommands())
        happened(event::OutboxChanged { *waiting });
}

void SyncEngine::Private::report(const Error &error)
{
    Q_EMIT cache.failed(error);
}

std::optional<QList<WaitingCommand>> SyncEngine::Private::waitingCommands()
{
    auto items = store.waitingCommands();
    if (!items) {
        report(items.error());
        return {};
    }
    m_outbox = *std::move(items);
    QList<WaitingCommand> out;
    for (const auto &item : m_outbox)
        out.append({ item.key, item.createdAt });
    return out;
}

void SyncEngine::Private::rearm()
{
    const auto due = core.deadline();
    if (!due)
        return m_timer.stop();
    const auto wait = std::clamp<qint64>(clock.timerFor(*due - clock.elapsed()).count(), 0, std::numeric_limits<int>::max());
    m_timer.start(static_cast<int>(wait));
}

void SyncEngine::Private::tell(qint64 clockStep, SyncCore::Link linkBefore)
{
    if (std::abs(clockStep) >= clockStepMs)
        Q_EMIT q.hubClockJumped(std::chrono::milliseconds(clockStep));
    if (core.link() != linkBefore)
        Q_EMIT q.linkChanged();
}

SyncEngine::SyncEngine(Cache &cache, const Clock &clock, const Options &options, QObject *parent)
    : SyncEngine(cache, clock, options, transportFor(cache, options),
          std::make_unique<HintSocket>(options.hub, options.secret, options.caCertificates), parent)
{
}

SyncEngine::SyncEngine(Cache &cache, const Clock &clock, const Options &options, std::unique_ptr<Transport> transport,
    std::unique_ptr<HintChannel> hints, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, cache, clock, options, std::move(transport), std::move(hints)))
{
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::start()
{
    d->start();
}

void SyncEngine::resumed()
{
    d->happened(event::Resumed {});
}

SyncEngine::Link SyncEngine::link() const
{
    return linkOf(d->core.link());
}

QDateTime SyncEngine::hubNow() const
{
    return d->core.clock().at(d->now());
}

bool SyncEngine::clockIsKnown() const
{
    return d->core.clock().isKnown();
}
} // namespace palier
