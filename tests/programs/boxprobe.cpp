// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hubdata.h"
#include "realbox.h"

#include "core/ids.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
/// What is durable is told, and then held against the box.
void tell(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// A resident in a hurry: confirms the first message that is not yet, else asks for help.
void act(Cache &cache, const Clock &clock, int turn)
{
    const auto messages = *cache.messages();
    const auto unread = std::find_if(messages.begin(), messages.end(), [](const StoredMessage &stored) { return stored.isUnread(); });
    if (turn % 3 != 0 && unread != messages.end()) {
        if (cache.addReceipt({ unread->message.id, ReceiptLevel::Read, {}, clock.now() }))
            tell(u"read "_s + unread->message.id);
        return;
    }
    const QString help = newId();
    if (const auto key = cache.enqueue({ u"help.request"_s, { { u"id"_s, help }, { u"askedAt"_s, toWireTime(clock.now()) } } }))
        tell(u"asked %1 %2"_s.arg(help, *key));
}
} // namespace

/// A box without a screen, to be killed: the real engine and database. usage: boxprobe FOLDER HUB SECRET
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const FastClock clock(fast);
    Witness witness;
    RealBox box(arguments.at(3), QUrl(arguments.at(2)), clock, witness, arguments.at(1));
    box.open();
    tell(u"up"_s);
    QTimer timer;
    int turn = 0;
    QObject::connect(&timer, &QTimer::timeout, [&] { act(box.cache(), clock, ++turn); });
    timer.start(2);
    return QCoreApplication::exec();
}
