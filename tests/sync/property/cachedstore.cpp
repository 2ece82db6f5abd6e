// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cachedstore.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
/// In memory where the machine has such a folder: the crashes of these stories are of the program, not of the disk.
QString folderTemplate()
{
    return (QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) + u"/palier-story-XXXXXX"_s;
}

int askGate(void *gate)
{
    return static_cast<WriteGate *>(gate)->passes() ? 0 : 1;
}
} // namespace

CachedStore::CachedStore(WriteGate &gate, const Clock &clock, Kept kept)
    : m_gate(gate)
    , m_clock(clock)
    , m_folder(kept == Kept::OnDisk ? std::make_unique<QTemporaryDir>(folderTemplate()) : nullptr)
{
    open();
    pair();
}

void CachedStore::open()
{
    const auto before = QSqlDatabase::connectionNames();
    auto cache = m_folder ? Cache::open(m_folder->path(), m_clock) : Cache::inMemory(m_clock);
    if (!cache)
        qFatal("the cache does not open: %s", qPrintable(toString(cache.error())));
    m_cache = *std::move(cache);
    for (const auto &name : QSqlDatabase::connectionNames()) {
        if (before.contains(name))
            continue;
        auto *const handle = *static_cast<sqlite3 *const *>(QSqlDatabase::database(name, false).driver()->handle().data());
        sqlite3_commit_hook(handle, askGate, &m_gate);
    }
    QObject::connect(m_cache.get(), &Cache::receiptsAdded, m_cache.get(), [this] { receiptsAdded(); });
}

void CachedStore::pair()
{
    if (!store().setIdentity(QString(64, u'a')))
        qFatal("the cache keeps no identity");
}

QMap<QString, Shown> CachedStore::shown() const
{
    QMap<QString, Shown> out;
    const auto messages = m_cache->messages();
    for (const auto &stored : *messages)
        out.insert(stored.message.id, { .text = stored.message.headline, .isRead = !stored.isUnread() });
    return out;
}

void CachedStore::restart()
{
    if (!m_folder)
        return;
    m_cache.reset();
    open();
}

void CachedStore::addPhantom(const QString &scope, const Change &row)
{
    (void)store().apply(scope, { row }, *scopes().value(scope).live);
}
} // namespace palier::testing
