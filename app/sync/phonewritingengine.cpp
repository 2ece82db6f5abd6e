// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/phonewritingengine.h"

#include "net/hubclient.h"
#include "net/nettransport.h"

#include <QRandomGenerator>
#include <QTimer>

#include <tuple>
#include <utility>

namespace palier
{
class PhoneWritingEngine::Private
{
public:
    using Core = PhoneWritingCore;
    Private(PhoneWritingEngine &engine, const Clock &usedClock, const Options &options, std::unique_ptr<Transport> usedTransport)
        : q(engine)
        , clock(usedClock)
        , transport(std::move(usedTransport))
        , hub(*transport, options.hub, options.secret)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &q, [this] { goOn(); });
    }

    /// Asks what is due, and tells what changed.
    void goOn();

private:
    void ask(const Core::Ask &ask);
    template<typename T>
    HubClient::Done<T> answerTo(const Core::Ask &ask, void (Core::*take)(quint64, const Result<T> &, Core::Millis, double));

public:
    PhoneWritingEngine &q;
    const Clock &clock;
    std::unique_ptr<Transport> transport;
    HubClient hub;
    Core core;
    PhoneWritingRequest request;

private:
    QTimer m_timer;
    std::tuple<State, QString> m_told { State::Closed, {} };
};

void PhoneWritingEngine::Private::goOn()
{
    const auto due = core.take(clock.elapsed());
    for (const auto &one : due)
        ask(one);
    const auto deadline = core.deadline();
    if (deadline)
        m_timer.start(std::max(Core::Millis(0), clock.timerFor(*deadline - clock.elapsed())));
    else
        m_timer.stop();
    const auto shown = std::tuple(core.state(), core.url());
    if (std::exchange(m_told, shown) != shown)
        Q_EMIT q.stateChanged();
}

void PhoneWritingEngine::Private::ask(const Core::Ask &ask)
{
    switch (ask.what) {
    case Core::Ask::What::Open:
        return hub.openPhoneWriting(request, &q, answerTo(ask, &Core::opened));
    case Core::Ask::What::Read:
        return hub.followPhoneWriting(ask.id, ask.after, &q, answerTo(ask, &Core::read));
    case Core::Ask::What::Write:
        return hub.changePhoneWriting(ask.id, ask.change, &q, answerTo(ask, &Core::wrote));
    case Core::Ask::What::End:
        return hub.endPhoneWriting(ask.id, &q);
    }
}

template<typename T>
HubClient::Done<T> PhoneWritingEngine::Private::answerTo(const Core::Ask &ask, void (Core::*take)(quint64, const Result<T> &, Core::Millis, double))
{
    return [this, round = ask.round, take](const Result<T> &answer) {
        if (!answer && answer.error().kind == Error::Kind::Unavailable)
            Q_EMIT q.hubFailed(answer.error());
        const auto before = core.text();
        (core.*take)(round, answer, clock.elapsed(), QRandomGenerator::global()->generateDouble());
        goOn();
        if (core.text() != before)
            Q_EMIT q.written(core.text());
    };
}

PhoneWritingEngine::PhoneWritingEngine(const Clock &clock, const Options &options, QObject *parent)
    : PhoneWritingEngine(clock, options, std::make_unique<NetTransport>(options.caCertificates), parent)
{
}

PhoneWritingEngine::PhoneWritingEngine(const Clock &clock, const Options &options, std::unique_ptr<Transport> transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, options, std::move(transport)))
{
}

PhoneWritingEngine::~PhoneWritingEngine() = default;

void PhoneWritingEngine::open(const PhoneWritingRequest &request, const QString &text)
{
    d->request = request;
    d->core.open(text);
    d->goOn();
}

void PhoneWritingEngine::close()
{
    d->core.close();
    d->goOn();
}

void PhoneWritingEngine::typed(const QString &text)
{
    d->core.typed(text);
    d->goOn();
}

PhoneWritingEngine::State PhoneWritingEngine::state() const
{
    return d->core.state();
}

QString PhoneWritingEngine::url() const
{
    return d->core.url();
}

std::chrono::seconds PhoneWritingEngine::left() const
{
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(d->core.until() - d->clock.elapsed()));
}

QString PhoneWritingEngine::text() const
{
    return d->core.text();
}
} // namespace palier
