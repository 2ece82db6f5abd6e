// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "schemastories.h"

#include "../support/feed/feedrows.h"
#include "cache/cachestore.h"
#include "cache/factfile.h"
#include "cache/rowstore.h"
#include "schemadump.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
const auto otherEpoch = u"00000000000000e2"_s;

void playStory(const QString &folder)
{
    const ManualClock clock(noon);
    const auto cache = *Cache::open(folder, clock);
    CacheStore store(*cache);
    bool done = store.setIdentity(QString(64, u'a')) && store.apply(u"town:1"_s, { putMessage(1, 1), putMessage(2, 2), delMessage(3, 2, 2) }, { someEpoch, 3 }, noon)
        && cache->addReceipt({ idOf(1), ReceiptLevel::Answered, u"yes"_s, noon.addSecs(5) }) && cache->postpone(idOf(1), noon.addSecs(900))
        && cache->setSetting(u"language"_s, u"ar"_s);
    for (int number = 7; number <= 9; ++number)
        done = done && cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(number) }, { u"askedAt"_s, toWireTime(noon) } } });
    const auto items = *store.waitingCommands();
    done = done && store.refused(items[0].key, { Error::Kind::Forbidden, u"no"_s }) && store.accepted(items[1].key, { .id = idOf(8), .seqs = { { u"town:1"_s, 9 } } });
    FeedWrite write; // one scope is being started over, after a digest that differed
    write.scopes.insert(u"flat:1"_s, { .changes = { putMessage(1, 5) }, .cursor = { .epoch = otherEpoch, .seq = 1 } });
    done = done && store.apply(write);
    FeedWrite staged;
    staged.scopes.insert(u"flat:1"_s,
        { .changes = { putMessage(1, 6) }, .cursor = { .epoch = otherEpoch, .seq = 1 }, .staged = true, .startOver = true, .answersDigest = true });
    if (!done || !store.apply(staged))
        qFatal("the box's story could not be played");
}
} // namespace

QByteArray dumpOfABox(const QString &file, int steps)
{
    const QTemporaryDir folder;
    playStory(folder.path());
    const auto database = Database::open({ .path = folder.filePath(file) });
    const auto &schema = file == "core.db"_L1 ? factSteps() : rowSteps();
    const auto sql = dump(**database, schema, steps, u"palier-tv, %1 after %2 steps of its schema"_s.arg(file).arg(steps));
    if (!sql)
        qFatal("%s", qPrintable(toString(sql.error())));
    return *sql;
}

QString problemOfBox(const QString &folder)
{
    const ManualClock clock(noon.addSecs(600));
    const auto opened = Cache::open(folder, clock);
    if (!opened)
        return toString(opened.error());
    const auto &cache = **opened;
    if (cache.identity() != QString(64, u'a') || cache.setting(u"language"_s) != "ar"_L1 || cache.lastContact() != noon)
        return u"identity, setting or last contact are gone"_s;
    const auto messages = cache.messages();
    if (!messages || messages->size() != 2 || messages->last().message.id != idOf(1) || messages->last().answer != "yes"_L1 || messages->last().laterUntil != noon.addSecs(900))
        return u"the messages, or what was said about them, are not as they were"_s;
    const auto items = cache.outbox();
    const auto isAsItWas = [&] { return items->at(0).state == OutboxItem::State::Failed && items->at(1).seqs.value(u"town:1"_s) == 9 && items->at(2).command.body.value("id"_L1).toString() == idOf(9); };
    if (!items || items->size() != 3 || !isAsItWas())
        return u"the outbox is not as it was"_s;
    CacheStore store(**opened);
    const auto scopes = store.scopes();
    if (scopes.value(u"town:1"_s).live != Cursor { .epoch = someEpoch, .seq = 3 } || !scopes.value(u"flat:1"_s).staging)
        return u"the cursors are not as they were"_s;
    return (*opened)->enqueue({ u"help.request"_s, { { u"id"_s, idOf(10) } } }) ? QString() : u"nothing can be written"_s;
}
} // namespace palier::testing
