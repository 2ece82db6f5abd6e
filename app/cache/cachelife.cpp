// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/aside.h"
#include "cache/cache_p.h"
#include "cache/cachestore.h"
#include "cache/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// How a cache is opened, and how it comes through disks that fail.
namespace palier
{
namespace
{
constexpr qint64 ballastBytes = 8LL * 1024 * 1024;
constexpr auto pauseBeforeAgain = 10s;
} // namespace

Cache::Cache(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    connect(this, &Cache::failed, &d->again, [this] { d->again.start(pauseBeforeAgain); });
    connect(&d->again, &QTimer::timeout, this, &Cache::tryAgain);
    if (d->aside)
        d->again.start(pauseBeforeAgain);
}

Cache::~Cache() = default;

Result<std::unique_ptr<Cache>> Cache::open(const QString &folder, const Clock &clock)
{
    auto d = std::make_unique<Private>(clock);
    d->folder = QDir(folder).absolutePath();
    const bool isNew = !QFileInfo::exists(d->folder);
    if (!QDir().mkpath(d->folder))
        return Error { Error::Kind::Storage, d->folder + u": the folder cannot be made"_s };
    if (isNew)
        QFile::setPermissions(d->folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = FolderLock::take(d->folder + u"/lock"_s);
    if (!lock) {
        const bool taken = lock.error().kind == Error::Kind::Conflict;
        return Error { lock.error().kind, d->folder + (taken ? u": another program uses it"_s : u": is not writable"_s) };
    }
    d->lock = *std::move(lock);
    if (isReadOnlyDisk(d->folder)) {
        auto aside = copyAside(d->folder);
        if (!aside)
            return aside.error();
        d->aside = *std::move(aside);
        d->home = std::exchange(d->folder, d->aside->path());
    }
    return Private::open(std::move(d));
}

Result<std::unique_ptr<Cache>> Cache::inMemory(const Clock &clock)
{
    return Private::open(std::make_unique<Private>(clock));
}

Result<std::unique_ptr<Cache>> Cache::Private::open(std::unique_ptr<Private> d)
{
    if (!d->folder.isEmpty() && !d->aside)
        d->takeBallast();
    if (auto opened = againIfFull([&d] { return d->openStores(); }); !opened)
        return opened.error();
    std::unique_ptr<Cache> cache(new Cache(std::move(d)));
    if (auto restored = CacheStore(*cache).restoreIdentity(); !restored)
        return restored.error();
    return cache;
}

void Cache::Private::takeBallast()
{
    ballast = std::make_shared<Ballast>(folder + u"/ballast"_s, ballastBytes);
    ballast->keep();
}

Result<Done> Cache::Private::openStores()
{
    const bool onDisk = !folder.isEmpty();
    auto openedFacts = FactStore::open(onDisk ? folder + u"/core.db"_s : QString(), clock.now(), ballast);
    if (!openedFacts)
        return openedFacts.error();
    auto openedRows = RowStore::open(onDisk ? folder + u"/cache.db"_s : QString(), clock.now(), ballast);
    if (!openedRows)
        return openedRows.error();
    facts = *std::move(openedFacts);
    rows = *std::move(openedRows);
    return Done {};
}

/// The rows go on from where they are, the facts are added to those that stayed: a command that was sent meanwhile is sent once more, under its key.
/// What was wiped aside is wiped at home first: whoever was paired since must not find it there.
Result<Done> Cache::Private::goHome()
{
    const QString from = folder;
    folder = home;
    takeBallast();
    auto back = wipedAside ? openStores() : Result<Done>(Done {});
    if (back && wipedAside)
        back = againIfFull([this] { return erase(); });
    facts.reset();
    rows.reset(); // closed: each is one file now
    if (back)
        back = bringFrom(from);
    if (!back) {
        folder = from;
        ballast.reset();
        const auto stay = openStores();
        return stay ? back : stay;
    }
    aside.reset();
    wipedAside = false;
    return Done {};
}

Result<Done> Cache::Private::bringFrom(const QString &from)
{
    const QString rowFile = folder + u"/cache.db"_s;
    removeDatabase(rowFile);
    if (!QFile::copy(from + u"/cache.db"_s, rowFile))
        return Error { Error::Kind::Storage, rowFile + u": cannot be written"_s };
    auto opened = againIfFull([this] { return openStores(); });
    return opened ? againIfFull([&] { return facts->takeFrom(from + u"/core.db"_s); }) : opened;
}

Result<Done> Cache::Private::erase()
{
    if (!folder.isEmpty()) {
        if (auto removed = removeDurably(identityPath()); !removed)
            return removed;
        if (auto removed = removeBroken(folder); !removed)
            return removed;
    }
    if (auto wiped = rows->wipe(); !wiped)
        return wiped;
    wipedAside = aside != nullptr;
    return facts->wipe();
}

Result<Done> Cache::Private::revive()
{
    auto revived = facts->revive();
    auto revivedRows = rows->revive();
    return revived ? revivedRows : revived;
}

bool Cache::isAside() const
{
    return d->aside != nullptr;
}

void Cache::tryAgain()
{
    if (d->aside && !comeHome())
        return;
    if (!d->revive())
        return;
    if (d->wipeDue && !CacheStore(*this).wipe())
        return;
    const bool roomy = !d->ballast || d->ballast->keep();
    if (!d->facts->writeHeld() || !roomy || !messages() || !outbox())
        return;
    d->again.stop();
    Q_EMIT recovered();
}

bool Cache::comeHome()
{
    if (isReadOnlyDisk(d->home))
        return false;
    if (const auto home = d->goHome(); !home) {
        Q_EMIT failed(home.error());
        return false;
    }
    if (const auto restored = CacheStore(*this).restoreIdentity(); !restored)
        Q_EMIT failed(restored.error());
    Q_EMIT changed(shownTypes());
    return true;
}
} // namespace palier
