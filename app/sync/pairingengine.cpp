// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/pairingengine.h"

#include "cache/cachestore.h"
#include "core/ids.h"
#include "core/retry.h"
#include "net/hubclient.h"
#include "net/nettransport.h"

#include <QRandomGenerator>
#include <QTimer>

#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const auto candidateSetting = u"pairing.secret"_s;
constexpr Backoff backoff { .base = std::chrono::milliseconds(1'000), .cap = std::chrono::milliseconds(30'000) };
constexpr std::chrono::milliseconds usualPoll { 5'000 };
constexpr int secretBytes = 32;
constexpr int failuresUntilTold = 3; // while a code is shown
} // namespace

class PairingEngine::Private
{
public:
    Private(PairingEngine &engine, Cache &usedCache, const QUrl &usedHub, std::unique_ptr<Transport> usedTransport)
        : q(engine)
        , cache(usedCache)
        , hub(usedHub)
        , transport(std::move(usedTransport))
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &q, [this] { again(); });
    }

    void start();
    void newCandidate();
    void again();
    void confirm();

private:
    void askCode();
    void askStatus();
    void hasCode(const PairCode &answer);
    void hasStatus(const PairStatus &status);
    void bind();
    void failed(const Error &error);
    void go(State next);
    void waitFor(std::chrono::milliseconds time) { timer.start(time); }
    /// Answers to an earlier candidate or an earlier question count no more.
    template<typename T>
    HubClient::Done<T> onlyIfCurrent(void (Private::*then)(const T &));
    [[nodiscard]] HubClient client() const { return HubClient(*transport, hub, secret); }

public:
    PairingEngine &q;
    Cache &cache;
    QUrl hub;
    std::unique_ptr<Transport> transport;
    QTimer timer;
    State state = State::Asking;
    QString secret;
    std::optional<PairCode> code;
    std::optional<Place> place;

private:
    std::chrono::milliseconds m_poll = usualPoll;
    bool m_confirming = false;
    int m_failures = 0;
    quint64 m_question = 0;
    std::tuple<State, QString, std::optional<Place>> m_told { State::Asking, {}, {} };
};

void PairingEngine::Private::start()
{
    secret = cache.setting(candidateSetting);
    if (secret.isEmpty())
        return newCandidate();
    go(State::Asking); // a candidate of the last run: it may be bound already
    askStatus();
}

void PairingEngine::Private::newCandidate()
{
    m_confirming = false;
    code.reset();
    place.reset();
    secret = randomHex(secretBytes);
    go(State::Asking);
    if (const auto kept = cache.setSetting(candidateSetting, secret); !kept)
        return failed(kept.error());
    askCode();
}

/// Goes on where it stopped: what to ask follows from what is known.
void PairingEngine::Private::again()
{
    if (cache.setting(candidateSetting) != secret)
        return newCandidate();
    if (m_confirming)
        return confirm();
    code ? askStatus() : askCode();
}

template<typename T>
HubClient::Done<T> PairingEngine::Private::onlyIfCurrent(void (Private::*then)(const T &))
{
    return [this, then, question = ++m_question](const Result<T> &answer) {
        if (question != m_question)
            return;
        if (!answer)
            return failed(answer.error());
        m_failures = 0;
        (this->*then)(*answer);
    };
}

void PairingEngine::Private::askCode()
{
    const PairRequest request {
        .secretHash = sha256Hex(QByteArray::fromHex(secret.toLatin1())),
        .model = u"palier-tv"_s,
        .software = u"palier-tv " PALIER_VERSION ""_s,
    };
    HubClient(*transport, hub, {}).startPairing(request, &q, onlyIfCurrent(&Private::hasCode));
}

void PairingEngine::Private::askStatus()
{
    client().pairingStatus(&q, onlyIfCurrent(&Private::hasStatus));
}

void PairingEngine::Private::confirm()
{
    m_confirming = true;
    timer.stop();
    go(State::Confirming);
    client().confirmPairing(&q, onlyIfCurrent(&Private::hasStatus));
}

void PairingEngine::Private::hasCode(const PairCode &answer)
{
    code = answer;
    m_poll = std::max<std::chrono::milliseconds>(std::chrono::milliseconds(answer.pollAfterMs), std::chrono::seconds(1));
    go(State::ShowingCode);
    waitFor(m_poll);
}

void PairingEngine::Private::hasStatus(const PairStatus &status)
{
    switch (status.state) {
    case PairState::Bound:
        return bind();
    case PairState::Expired:
        m_confirming = false;
        code.reset();
        place.reset();
        go(State::Asking);
        return askCode();
    case PairState::Offered:
        place = status.place;
        m_confirming = false;
        go(place ? State::Offered : State::ShowingCode);
        return waitFor(m_poll);
    case PairState::Waiting:
        m_confirming = false;
        place.reset();
        if (!code)
            return askCode();
        go(State::ShowingCode);
        return waitFor(m_poll);
    }
}

void PairingEngine::Private::bind()
{
    if (const auto kept = CacheStore(cache).setIdentity(secret); !kept)
        return failed(kept.error());
    if (const auto cleared = cache.setSetting(candidateSetting, {}); !cleared)
        Q_EMIT cache.failed(cleared.error());
    timer.stop();
    go(State::Bound);
}

void PairingEngine::Private::failed(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized: // the hub does not know this secret (any more): a code makes it known
    case Error::Kind::Revoked:
        m_confirming = false;
        if (!code && m_failures == 0) {
            ++m_failures;
            return error.kind == Error::Kind::Revoked ? newCandidate() : askCode();
        }
        return newCandidate();
    case Error::Kind::Invalid: // the hub wants no more of this secret
        m_confirming = false;
        code.reset();
        ++m_failures;
        if (const auto cleared = cache.setSetting(candidateSetting, {}); !cleared)
            Q_EMIT cache.failed(cleared.error());
        return waitFor(backoff.delay(m_failures, 1));
    case Error::Kind::Conflict: // the offer was withdrawn meanwhile
        m_confirming = false;
        return askStatus();
    default:
        Q_EMIT q.hubFailed(error);
        ++m_failures;
        if (!m_confirming && (!code || m_failures >= failuresUntilTold))
            go(State::Unreachable);
        waitFor(backoff.delay(m_failures, QRandomGenerator::global()->generateDouble(), std::chrono::seconds(std::max(1, error.retryAfterSeconds))));
    }
}

void PairingEngine::Private::go(State next)
{
    state = next;
    const auto shown = std::tuple(next, q.code(), place);
    if (std::exchange(m_told, shown) != shown)
        Q_EMIT q.stateChanged();
}

PairingEngine::PairingEngine(Cache &cache, const Clock &clock, const QUrl &hub, const QByteArray &caCertificates, QObject *parent)
    : PairingEngine(cache, clock, hub, std::make_unique<NetTransport>(caCertificates), parent)
{
}

PairingEngine::PairingEngine(Cache &cache, const Clock &, const QUrl &hub, std::unique_ptr<Transport> transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, cache, hub, std::move(transport)))
{
}

PairingEngine::~PairingEngine() = default;

void PairingEngine::start()
{
    d->start();
}

void PairingEngine::confirm()
{
    if (d->state == State::Offered)
        d->confirm();
}

void PairingEngine::refuse()
{
    if (d->state == State::Offered)
        d->newCandidate();
}

PairingEngine::State PairingEngine::state() const
{
    return d->state;
}

QString PairingEngine::code() const
{
    return d->code ? d->code->code : QString();
}

QString PairingEngine::url() const
{
    return d->code ? d->code->url : QString();
}

QDateTime PairingEngine::expiresAt() const
{
    return d->code ? d->code->expiresAt : QDateTime();
}

std::optional<Place> PairingEngine::place() const
{
    return d->place;
}

QString PairingEngine::secret() const
{
    return d->state == State::Bound ? d->secret : QString();
}
} // namespace palier
