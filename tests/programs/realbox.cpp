// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "realbox.h"

#include "core/ids.h"
#include "hubdata.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::testing
{
namespace
{
bool startedOver(const std::optional<ScopeState> &before, const ScopeState &after, const ScopeNews &news)
{
    const Cursor to { news.epoch, news.to };
    const auto had = before.value_or(ScopeState {});
    return news.isReset() && ((after.live == to && had.live != to) || (after.staging == to && had.staging != to));
}
} // namespace

NetLimits shortLimits()
{
    return { .silence = 700ms, .whole = 4s };
}

HintTiming shortTiming()
{
    return { .pingEvery = 600ms, .pongWithin = 500ms, .openWithin = 700ms };
}

/// Tells the witness what arrived, and what became of it.
class RealBox::Watched final : public Transport
{
public:
    explicit Watched(RealBox &box)
        : m_box(box)
        , m_net({}, shortLimits())
    {
    }
    void send(const HttpRequest &request, QObject *context, const Answer &answer) override
    {
        m_net.send(request, context, [this, sync = request.url.path() == "/v1/sync"_L1, answer](const HttpReply &reply) {
            const auto said = sync && reply.failure.isEmpty() && reply.status == 200
                ? syncAnswerFromJson(QJsonDocument::fromJson(reply.body).object(), {})
                : Result<SyncAnswer>(Error {});
            if (!said)
                return answer(reply);
            auto &box = m_box;
            auto &witness = box.m_witness;
            const auto before = box.scopes();
            witness.heard(box.m_secret, *said);
            answer(reply);
            const auto after = box.scopes();
            for (auto it = said->scopes.begin(); it != said->scopes.end(); ++it) {
                const auto had = before.contains(it.key()) ? std::optional(before.value(it.key())) : std::nullopt;
                if (startedOver(had, after.value(it.key()), it.value()))
                    witness.startedOver(box.m_secret, it.key(), it->epoch, it->resetWhy);
            }
            for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
                if (!after.contains(*it))
                    witness.erased(box.m_secret, { *it });
            }
        });
    }

private:
    RealBox &m_box;
    NetTransport m_net;
};

RealBox::RealBox(const QString &secret, const QUrl &hub, const Clock &clock, Witness &witness, const QString &folder)
    : m_clock(clock)
    , m_witness(witness)
    , m_hub(hub)
    , m_secret(secret)
    , m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
{
}

RealBox::~RealBox()
{
    close();
}

void RealBox::open()
{
    auto cache = Cache::open(m_folder, m_clock);
    if (!cache)
        qFatal("a box does not open: %s", qPrintable(toString(cache.error())));
    m_cache = *std::move(cache);
    const SyncEngine::Options options { .hub = m_hub, .secret = secretOf(m_secret), .caCertificates = {} };
    m_engine = std::make_unique<SyncEngine>(*m_cache, m_clock, options, std::make_unique<Watched>(*this),
        std::make_unique<HintSocket>(m_hub, secretOf(m_secret), QByteArray(), shortTiming()));
    m_engine->start();
}

void RealBox::close()
{
    m_engine.reset();
    m_cache.reset();
}

void RealBox::takeSecret(const QString &secret)
{
    close();
    m_secret = secret;
    open();
}

QMap<QString, ScopeState> RealBox::scopes()
{
    return CacheStore(*m_cache).scopes();
}

bool RealBox::isQuiet()
{
    const auto states = scopes();
    if (std::any_of(states.begin(), states.end(), [](const ScopeState &state) { return state.staging.has_value(); }))
        return false;
    const auto items = m_cache->outbox();
    const bool sent = std::all_of(items->begin(), items->end(), [](const OutboxItem &item) { return item.state == OutboxItem::State::Failed; });
    return sent && CacheStore(*m_cache).pendingReceipts(1)->isEmpty();
}

void RealBox::confirm(const StoredMessage &message, ReceiptLevel level)
{
    const Receipt receipt { message.message.id, level, level == ReceiptLevel::Answered ? u"yes"_s : u""_s, m_clock.now() };
    if (!m_cache->addReceipt(receipt))
        qFatal("a receipt cannot be written");
    confirmed.append(receipt);
}

void RealBox::askForHelp(const QString &message)
{
    const QString help = newId();
    QJsonObject body { { u"id"_s, help }, { u"askedAt"_s, toWireTime(m_clock.now()) } };
    if (!message.isEmpty())
        body.insert("message"_L1, message);
    const auto key = m_cache->enqueue({ u"help.request"_s, body });
    if (!key)
        qFatal("a command cannot be written");
    asked.append({ *key, help });
}

void RealBox::lookAtOutbox(int now, QStringList &findings)
{
    const auto items = *m_cache->outbox();
    for (auto &one : asked) {
        const auto item = std::find_if(items.begin(), items.end(), [&](const OutboxItem &held) { return held.command.body.value("id"_L1).toString() == one.help; });
        if (item != items.end() && item->key != one.key)
            findings.append(u"C5: the key of help %1 is %2 and was %3"_s.arg(one.help, item->key, one.key));
        const bool waits = item != items.end() && item->state == OutboxItem::State::Waiting;
        if (waits && one.gone > 0)
            findings.append(u"C4: help %1 waits again"_s.arg(one.help));
        if (!waits && one.gone == 0)
            one.gone = now;
    }
}
} // namespace palier::testing
