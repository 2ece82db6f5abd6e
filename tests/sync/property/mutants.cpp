// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "mutants.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
/// A store that does as it is told; the bugs below change one thing of it.
class Wrapped : public BoxStore
{
public:
    explicit Wrapped(std::unique_ptr<BoxStore> wrapped)
        : inner(std::move(wrapped))
    {
        inner->receiptsAdded = [this] { receiptsAdded(); };
    }
    [[nodiscard]] QMap<QString, ScopeState> scopes() const override { return inner->scopes(); }
    [[nodiscard]] Result<Done> apply(const FeedWrite &write) override { return inner->apply(write); }
    [[nodiscard]] Result<Done> addMissingStored(const QDateTime &at) override { return inner->addMissingStored(at); }
    [[nodiscard]] QList<Receipt> pendingReceipts(int max) const override { return inner->pendingReceipts(max); }
    [[nodiscard]] Result<Done> handedIn(const QList<Receipt> &receipts) override { return inner->handedIn(receipts); }
    [[nodiscard]] QList<OutboxItem> outbox() const override { return inner->outbox(); }
    [[nodiscard]] Result<Done> accepted(const QString &key, const CommandAnswer &answer) override { return inner->accepted(key, answer); }
    [[nodiscard]] Result<Done> refused(const QString &key, const Error &error) override { return inner->refused(key, error); }
    [[nodiscard]] Result<Done> wipe() override { return inner->wipe(); }
    [[nodiscard]] bool isPaired() const override { return inner->isPaired(); }
    void pair() override { inner->pair(); }
    [[nodiscard]] QMap<QString, Shown> shown() const override { return inner->shown(); }
    [[nodiscard]] Result<Done> addReceipt(const Receipt &receipt) override { return inner->addReceipt(receipt); }
    [[nodiscard]] Result<QString> enqueue(const Command &command) override { return inner->enqueue(command); }
    void restart() override { inner->restart(); }
    bool losePower(int commits) override { return inner->losePower(commits); }
    void reachDisk() override { inner->reachDisk(); }
    void addPhantom(const QString &scope, const Change &row) override { inner->addPhantom(scope, row); }

protected:
    const std::unique_ptr<BoxStore> inner;
};

/// Two transactions where there must be one.
class CursorFirst : public Wrapped
{
public:
    using Wrapped::Wrapped;
    [[nodiscard]] Result<Done> apply(const FeedWrite &write) override
    {
        auto cursors = write;
        cursors.complete = false;
        for (auto &part : cursors.scopes) {
            if (!part.staged)
                part.changes.clear();
        }
        cursors.scopes.removeIf([](const auto &part) { return part.value().staged; });
        if (!cursors.scopes.isEmpty()) {
            if (auto moved = inner->apply(cursors); !moved)
                return moved;
        }
        return inner->apply(write);
    }
};

/// Keys live in memory only.
class FreshKeys : public Wrapped
{
public:
    using Wrapped::Wrapped;
    [[nodiscard]] QList<OutboxItem> outbox() const override
    {
        auto items = inner->outbox();
        for (auto &item : items)
            item.key += suffix();
        return items;
    }
    [[nodiscard]] Result<Done> accepted(const QString &key, const CommandAnswer &answer) override { return inner->accepted(kept(key), answer); }
    [[nodiscard]] Result<Done> refused(const QString &key, const Error &error) override { return inner->refused(kept(key), error); }
    void restart() override
    {
        ++m_generation;
        inner->restart();
    }

private:
    [[nodiscard]] QString suffix() const { return u" of start %1"_s.arg(m_generation); }
    [[nodiscard]] QString kept(const QString &key) const { return key.chopped(suffix().size()); }
    int m_generation = 1;
};

/// The first page replaces what is shown.
class NotStaged : public Wrapped
{
public:
    using Wrapped::Wrapped;
    [[nodiscard]] Result<Done> apply(const FeedWrite &write) override
    {
        auto direct = write;
        for (auto &part : direct.scopes)
            part.swap = part.staged;
        return inner->apply(direct);
    }
};

class NothingErased : public Wrapped
{
public:
    using Wrapped::Wrapped;
    [[nodiscard]] Result<Done> apply(const FeedWrite &write) override
    {
        auto rest = write;
        rest.erased.clear();
        return inner->apply(rest);
    }
};

SyncEvent trustingHints(const SyncEvent &event, BoxStore &store)
{
    if (const auto *hint = std::get_if<event::Hint>(&event)) {
        const auto scopes = store.scopes();
        FeedWrite write;
        for (auto it = hint->heads.begin(); it != hint->heads.end(); ++it) {
            if (const auto live = scopes.value(it.key()).live)
                write.scopes.insert(it.key(), { .changes = {}, .cursor = { .epoch = live->epoch, .seq = it.value() } });
        }
        (void)store.apply(write);
    }
    return event;
}

/// Each scope counts as started over for its digest already.
SyncEvent ignoringDigests(const SyncEvent &event, BoxStore &)
{
    const auto *written = std::get_if<event::FeedWritten>(&event);
    if (!written)
        return event;
    auto ignored = *written;
    for (auto &state : ignored.scopes) {
        if (state.live)
            state.digestResetEpoch = state.live->epoch;
    }
    return ignored;
}

SyncEvent dropping401(const SyncEvent &event, BoxStore &)
{
    const auto *failed = std::get_if<event::CommandFailed>(&event);
    if (!failed || failed->error.kind != Error::Kind::Unauthorized)
        return event;
    return event::CommandFailed { failed->key, { Error::Kind::Forbidden, u"not allowed"_s } };
}
} // namespace

QString inWords(Bug bug)
{
    switch (bug) {
    case Bug::None:
        return u"none"_s;
    case Bug::CursorSavedBeforeRows:
        return u"cursor saved before rows"_s;
    case Bug::KeyMadeAnewAfterACrash:
        return u"key made anew after a crash"_s;
    case Bug::HintTrustedAsData:
        return u"hint trusted as data"_s;
    case Bug::MissingTombstone:
        return u"missing tombstone"_s;
    case Bug::SeqsOfASequence:
        return u"seqs of a sequence (bigserial)"_s;
    case Bug::DigestIgnored:
        return u"digest ignored"_s;
    case Bug::StartOverNotStaged:
        return u"reset not staged"_s;
    case Bug::ReceiptGoesBack:
        return u"receipt regression"_s;
    case Bug::ScopeNotErased:
        return u"scope not erased"_s;
    case Bug::OutboxDroppedOn401:
        return u"outbox dropped on 401"_s;
    case Bug::EpochKeptOverARestore:
        return u"epoch kept over a restore"_s;
    case Bug::ForeignScopesAnswered:
        return u"foreign scopes answered"_s;
    case Bug::KeyRunTwice:
        return u"key run twice"_s;
    }
    Q_UNREACHABLE();
}

ModelHub::Bugs hubBugs(Bug bug)
{
    return {
        .forgetsTombstones = bug == Bug::MissingTombstone,
        .commitsOutOfOrder = bug == Bug::SeqsOfASequence,
        .keepsTheLastReceipt = bug == Bug::ReceiptGoesBack,
        .keepsEpochOverRestore = bug == Bug::EpochKeptOverARestore,
        .answersForeignScopes = bug == Bug::ForeignScopesAnswered,
        .runsAKeyTwice = bug == Bug::KeyRunTwice,
    };
}

std::unique_ptr<BoxStore> withBug(Bug bug, std::unique_ptr<BoxStore> store)
{
    switch (bug) {
    case Bug::CursorSavedBeforeRows:
        return std::make_unique<CursorFirst>(std::move(store));
    case Bug::KeyMadeAnewAfterACrash:
        return std::make_unique<FreshKeys>(std::move(store));
    case Bug::StartOverNotStaged:
        return std::make_unique<NotStaged>(std::move(store));
    case Bug::ScopeNotErased:
        return std::make_unique<NothingErased>(std::move(store));
    default:
        return store;
    }
}

SimulatedBox::Hears hearing(Bug bug)
{
    switch (bug) {
    case Bug::HintTrustedAsData:
        return trustingHints;
    case Bug::DigestIgnored:
        return ignoringDigests;
    case Bug::OutboxDroppedOn401:
        return dropping401;
    default:
        return [](const SyncEvent &event, BoxStore &) { return event; };
    }
}
} // namespace palier::testing
