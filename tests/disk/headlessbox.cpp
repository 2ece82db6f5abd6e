// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "core/ids.h"
#include "core/stopsignal.h"
#include "sync/syncengine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
/// One line on stdout, at once: what was said is kept.
void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int complain(const Error &error)
{
    std::fprintf(stderr, "headless-box: %s\n", qPrintable(toString(error)));
    return 1;
}

/// Confirms each message and asks for help about it.
void confirmAll(Cache &cache, const Clock &clock)
{
    const auto messages = cache.messages();
    if (!messages)
        return void(complain(messages.error()));
    for (const auto &stored : *messages) {
        if (!stored.isUnread())
            continue;
        const QString id = stored.message.id;
        if (const auto kept = cache.addReceipt({ .message = id, .level = ReceiptLevel::Read, .answer = {}, .at = clock.now() }); !kept)
            return void(complain(kept.error()));
        say(u"read "_s + id);
        const QString help = newId(clock.now());
        const auto queued = cache.enqueue({ u"help.request"_s, { { u"id"_s, help }, { u"askedAt"_s, toWireTime(clock.now()) }, { u"message"_s, id } } });
        if (!queued)
            return void(complain(queued.error()));
        say(u"asked "_s + help);
    }
}

/// New secrets, one after the other.
int rotate(Cache &cache)
{
    for (;;) {
        const QString secret = randomHex(32);
        if (const auto kept = CacheStore(cache).setIdentity(secret); !kept)
            return complain(kept.error());
        say(u"identity "_s + secret);
    }
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.addOptions({ { u"data"_s, u"folder"_s, u"DIR"_s }, { u"hub"_s, u"address"_s, u"URL"_s }, { u"secret"_s, u"of the box"_s, u"HEX"_s },
        { u"rotate"_s, u"only makes secrets"_s }, { u"receipts-only"_s, u"asks for nothing"_s } });
    line.process(application);
    const auto stop = StopSignal::create();
    if (!stop)
        return complain(stop.error());
    QObject::connect(stop->get(), &StopSignal::received, &application, &QCoreApplication::quit);
    const SystemClock clock;
    const auto opened = Cache::open(line.value(u"data"_s), clock);
    if (!opened)
        return complain(opened.error());
    auto &cache = **opened;
    if (line.isSet(u"rotate"_s))
        return rotate(cache);
    if (cache.identity().isEmpty()) {
        if (const auto kept = CacheStore(cache).setIdentity(line.value(u"secret"_s)); !kept)
            return complain(kept.error());
    }
    say(u"identity "_s + cache.identity());
    SyncEngine engine(cache, clock, { .hub = QUrl(line.value(u"hub"_s)), .secret = cache.identity(), .caCertificates = {} });
    const auto look = [&] { confirmAll(cache, clock); };
    QObject::connect(&cache, &Cache::failed, &cache, [](const Error &error) { complain(error); });
    QObject::connect(&cache, &Cache::changed, &engine, look, Qt::QueuedConnection);
    QObject::connect(&cache, &Cache::lastContactChanged, &cache, [] { say(u"contact"_s); });
    QTimer::singleShot(0, &engine, [&] {
        look();
        engine.start();
    });
    return QCoreApplication::exec();
}
