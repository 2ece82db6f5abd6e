// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "corestory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
using State = CoreStory::State;
enum class Outbox { Shut, Empty, Sending, BackingOff, Paused }; ///< of a box that asks for the first time; of a live one
enum class Socket { Shut, Closed, Opening, Open };

const WaitingCommand k1 { u"k1"_s, noon };
const WaitingCommand k2 { u"k2"_s, noon };
const Error diskFull { Error::Kind::Storage, u"disk full"_s };
/// Stands for a tick when the next deadline has come.
const SyncEvent itsTime = event::Started {};

QString tellAtItsTime(CoreStory &story, const SyncEvent &event)
{
    if (!std::holds_alternative<event::Started>(event))
        return story.tell(event);
    story.pass(*story.core.deadline() - story.mono());
    return story.tell(event::Tick {});
}

/// An answer is written at once.
QString tellAndWrite(CoreStory &story, const SyncEvent &event)
{
    const auto effects = tellAtItsTime(story, event);
    return effects == "write"_L1 ? QString(effects + u' ' + story.tell(event::FeedWritten { townAt(5) })) : effects;
}
} // namespace
Q_DECLARE_METATYPE(CoreStory::State)
Q_DECLARE_METATYPE(Outbox)
Q_DECLARE_METATYPE(Socket)

/// The tables of docs/feed.md, cell by cell: tests/system/specification.py compares the two.
class TestSyncTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<SyncEvent>("event");
        QTest::addColumn<QString>("effects");
        const auto row = [](State state, const char *name, const SyncEvent &event, const char *effects) {
            static constexpr std::array names { "asking", "writing", "idle", "live", "waiting", "revoked" };
            QTest::addRow("%s: %s", names[static_cast<std::size_t>(state)], name) << state << event << QString::fromLatin1(effects);
        };
        row(State::Writing, "feed written", event::FeedWritten { townAt(5), {} }, "hand-in stored open");
        row(State::Writing, "write failed", event::WriteFailed { diskFull }, "open");

        row(State::Asking, "answer to its request", event::SyncAnswered { 1, answerAt(5, 5) }, "write");
        row(State::Asking, "answer to another request", event::SyncAnswered { 7, answerAt(5, 5) }, "");
        row(State::Asking, "no answer", event::SyncFailed { 1, unreachable }, "");
        row(State::Asking, "401 unauthorized", event::SyncFailed { 1, { Error::Kind::Unauthorized, {} } }, "");
        row(State::Asking, "401 revoked", event::SyncFailed { 1, { Error::Kind::Revoked, {} } }, "close wipe");
        row(State::Asking, "failure of another request", event::SyncFailed { 7, unreachable }, "");
        row(State::Asking, "write failed", event::WriteFailed { diskFull }, "");
        row(State::Asking, "receipt added", event::ReceiptsPending {}, "");
        row(State::Asking, "hint beyond", event::Hint { { { u"town:1"_s, 9 } } }, "");
        row(State::Asking, "hint of an unknown scope", event::Hint { { { u"flat:3"_s, 1 } } }, "");
        row(State::Asking, "hint passed", event::Hint { { { u"town:1"_s, 5 } } }, "");
        row(State::Asking, "socket opened", event::SocketOpened {}, "");
        row(State::Asking, "socket lost", event::SocketClosed {}, "");
        row(State::Asking, "socket refused", event::SocketClosed {}, "");
        row(State::Asking, "socket closed with 4401", event::SocketClosed { true }, "");
        row(State::Asking, "resumed", event::Resumed {}, "");
        row(State::Asking, "tick too early", event::Tick {}, "");

        row(State::Idle, "answer to its request", event::SyncAnswered { 1, answerAt(5, 9) }, "");
        row(State::Idle, "answer to another request", event::SyncAnswered { 7, answerAt(5, 9) }, "");
        row(State::Idle, "no answer", event::SyncFailed { 1, unreachable }, "");
        row(State::Idle, "401 unauthorized", event::SyncFailed { 1, { Error::Kind::Unauthorized, {} } }, "");
        row(State::Idle, "401 revoked", event::SyncFailed { 1, { Error::Kind::Revoked, {} } }, "");
        row(State::Idle, "failure of another request", event::SyncFailed { 7, unreachable }, "");
        row(State::Idle, "write failed", event::WriteFailed { diskFull }, "");
        row(State::Idle, "receipt added", event::ReceiptsPending {}, "sync:town:1@5");
        row(State::Idle, "hint beyond", event::Hint { { { u"town:1"_s, 6 } } }, "sync:town:1@5");
        row(State::Idle, "hint of an unknown scope", event::Hint { { { u"flat:3"_s, 1 } } }, "sync:town:1@5");
        row(State::Idle, "hint passed", event::Hint { { { u"town:1"_s, 5 } } }, "");
        row(State::Idle, "socket opened", event::SocketOpened {}, "sync:town:1@5");
        row(State::Idle, "socket refused", event::SocketClosed {}, "sync:town:1@5");
        row(State::Idle, "socket closed with 4401", event::SocketClosed { true }, "sync:town:1@5");
        row(State::Idle, "resumed", event::Resumed {}, "sync:town:1@5");
        row(State::Idle, "tick too early", event::Tick {}, "");
        row(State::Idle, "tick at its time", itsTime, "sync:town:1@5");

        row(State::Live, "answer to its request", event::SyncAnswered { 2, answerAt(5, 9) }, "");
        row(State::Live, "answer to another request", event::SyncAnswered { 7, answerAt(5, 9) }, "");
        row(State::Live, "no answer", event::SyncFailed { 2, unreachable }, "");
        row(State::Live, "401 unauthorized", event::SyncFailed { 2, { Error::Kind::Unauthorized, {} } }, "");
        row(State::Live, "401 revoked", event::SyncFailed { 2, { Error::Kind::Revoked, {} } }, "");
        row(State::Live, "failure of another request", event::SyncFailed { 7, unreachable }, "");
        row(State::Live, "write failed", event::WriteFailed { diskFull }, "");
        row(State::Live, "receipt added", event::ReceiptsPending {}, "sync:town:1@5");
        row(State::Live, "hint beyond", event::Hint { { { u"town:1"_s, 6 } } }, "sync:town:1@5");
        row(State::Live, "hint of an unknown scope", event::Hint { { { u"flat:3"_s, 1 } } }, "sync:town:1@5");
        row(State::Live, "hint passed", event::Hint { { { u"town:1"_s, 5 } } }, "");
        row(State::Live, "socket lost", event::SocketClosed {}, "");
        row(State::Live, "socket closed with 4401", event::SocketClosed { true }, "sync:town:1@5");
        row(State::Live, "resumed", event::Resumed {}, "sync:town:1@5");
        row(State::Live, "tick too early", event::Tick {}, "");
        row(State::Live, "tick at its time", itsTime, "sync:town:1@5");

        row(State::Waiting, "answer to its request", event::SyncAnswered { 1, answerAt(5, 5) }, "");
        row(State::Waiting, "answer to another request", event::SyncAnswered { 7, answerAt(5, 5) }, "");
        row(State::Waiting, "no answer", event::SyncFailed { 1, unreachable }, "");
        row(State::Waiting, "401 unauthorized", event::SyncFailed { 1, { Error::Kind::Unauthorized, {} } }, "");
        row(State::Waiting, "401 revoked", event::SyncFailed { 1, { Error::Kind::Revoked, {} } }, "");
        row(State::Waiting, "failure of another request", event::SyncFailed { 7, unreachable }, "");
        row(State::Waiting, "write failed", event::WriteFailed { diskFull }, "");
        row(State::Waiting, "receipt added", event::ReceiptsPending {}, "");
        row(State::Waiting, "hint beyond", event::Hint { { { u"town:1"_s, 9 } } }, "");
        row(State::Waiting, "hint of an unknown scope", event::Hint { { { u"flat:3"_s, 1 } } }, "");
        row(State::Waiting, "hint passed", event::Hint { { { u"town:1"_s, 5 } } }, "");
        row(State::Waiting, "socket opened", event::SocketOpened {}, "");
        row(State::Waiting, "socket lost", event::SocketClosed {}, "");
        row(State::Waiting, "socket refused", event::SocketClosed {}, "");
        row(State::Waiting, "socket closed with 4401", event::SocketClosed { true }, "");
        row(State::Waiting, "resumed", event::Resumed {}, "sync:town:1@5");
        row(State::Waiting, "tick too early", event::Tick {}, "");
        row(State::Waiting, "tick at its time", itsTime, "sync:town:1@5");

        row(State::Revoked, "answer to its request", event::SyncAnswered { 1, answerAt(5, 9) }, "");
        row(State::Revoked, "answer to another request", event::SyncAnswered { 7, answerAt(5, 9) }, "");
        row(State::Revoked, "no answer", event::SyncFailed { 1, unreachable }, "");
        row(State::Revoked, "401 unauthorized", event::SyncFailed { 1, { Error::Kind::Unauthorized, {} } }, "");
        row(State::Revoked, "401 revoked", event::SyncFailed { 1, { Error::Kind::Revoked, {} } }, "");
        row(State::Revoked, "failure of another request", event::SyncFailed { 7, unreachable }, "");
        row(State::Revoked, "write failed", event::WriteFailed { diskFull }, "");
        row(State::Revoked, "receipt added", event::ReceiptsPending {}, "");
        row(State::Revoked, "hint beyond", event::Hint { { { u"town:1"_s, 6 } } }, "");
        row(State::Revoked, "hint of an unknown scope", event::Hint { { { u"flat:3"_s, 1 } } }, "");
        row(State::Revoked, "hint passed", event::Hint { { { u"town:1"_s, 5 } } }, "");
        row(State::Revoked, "socket opened", event::SocketOpened {}, "");
        row(State::Revoked, "socket lost", event::SocketClosed {}, "");
        row(State::Revoked, "socket refused", event::SocketClosed {}, "");
        row(State::Revoked, "socket closed with 4401", event::SocketClosed { true }, "");
        row(State::Revoked, "resumed", event::Resumed {}, "");
        row(State::Revoked, "tick too early", event::Tick {}, "");
    }
    void everyEventInEveryState()
    {
        QFETCH(State, state);
        QFETCH(SyncEvent, event);
        QFETCH(QString, effects);
        CoreStory story;
        story.reach(state);
        QCOMPARE(tellAtItsTime(story, event), effects);
    }

    void everyEventOfTheOutbox_data()
    {
        QTest::addColumn<Outbox>("outbox");
        QTest::addColumn<SyncEvent>("event");
        QTest::addColumn<QString>("effects");
        const CommandAnswer here { .id = {}, .seqs = { { u"town:1"_s, 5 } } };
        const CommandAnswer beyond { .id = {}, .seqs = { { u"town:1"_s, 6 } } };
        const WaitingCommand old { u"k0"_s, noon.addDays(-31) };
        const auto row = [](Outbox outbox, const char *name, const SyncEvent &event, const char *effects) {
            static constexpr std::array names { "shut", "empty", "sending", "backing off", "paused" };
            QTest::addRow("%s: %s", names[static_cast<std::size_t>(outbox)], name) << outbox << event << QString::fromLatin1(effects);
        };
        row(Outbox::Shut, "command queued", event::OutboxChanged { { k1, k2 } }, "");
        row(Outbox::Shut, "command of 30 days queued", event::OutboxChanged { { old } }, "");
        row(Outbox::Shut, "outbox erased", event::OutboxChanged {}, "");
        row(Outbox::Shut, "sync answered", event::SyncAnswered { 1, answerAt(5, 5) }, "write hand-in stored command:k1 open");
        row(Outbox::Shut, "write failed", event::WriteFailed { diskFull }, "");
        row(Outbox::Shut, "resumed", event::Resumed {}, "");
        row(Outbox::Shut, "tick too early", event::Tick {}, "");

        row(Outbox::Empty, "command queued", event::OutboxChanged { { k1 } }, "command:k1");
        row(Outbox::Empty, "command of 30 days queued", event::OutboxChanged { { old } }, "refuse:k0");
        row(Outbox::Empty, "outbox erased", event::OutboxChanged {}, "");
        row(Outbox::Empty, "200", event::CommandAnswered { u"k1"_s, here }, "");
        row(Outbox::Empty, "200 beyond the cursor", event::CommandAnswered { u"k1"_s, beyond }, "");
        row(Outbox::Empty, "refused for good", event::CommandFailed { u"k1"_s, { Error::Kind::Invalid, {} } }, "");
        row(Outbox::Empty, "not now", event::CommandFailed { u"k1"_s, unreachable }, "");
        row(Outbox::Empty, "401 unauthorized", event::CommandFailed { u"k1"_s, { Error::Kind::Unauthorized, {} } }, "");
        row(Outbox::Empty, "401 revoked", event::CommandFailed { u"k1"_s, { Error::Kind::Revoked, {} } }, "");
        row(Outbox::Empty, "sync answered", event::SyncAnswered { 3, answerAt(5, 5) }, "write hand-in");
        row(Outbox::Empty, "write failed", event::WriteFailed { diskFull }, "");
        row(Outbox::Empty, "resumed", event::Resumed {}, "sync:town:1@5");
        row(Outbox::Empty, "tick too early", event::Tick {}, "");

        row(Outbox::Sending, "command queued", event::OutboxChanged { { k1, k2 } }, "");
        row(Outbox::Sending, "command of 30 days queued", event::OutboxChanged { { k1, old } }, "");
        row(Outbox::Sending, "outbox erased", event::OutboxChanged {}, "");
        row(Outbox::Sending, "200", event::CommandAnswered { u"k1"_s, here }, "accept:k1 command:k2");
        row(Outbox::Sending, "200 beyond the cursor", event::CommandAnswered { u"k1"_s, beyond }, "accept:k1 sync:town:1@5 command:k2");
        row(Outbox::Sending, "refused for good", event::CommandFailed { u"k1"_s, { Error::Kind::Invalid, {} } }, "refuse:k1 command:k2");
        row(Outbox::Sending, "not now", event::CommandFailed { u"k1"_s, unreachable }, "");
        row(Outbox::Sending, "401 unauthorized", event::CommandFailed { u"k1"_s, { Error::Kind::Unauthorized, {} } }, "");
        row(Outbox::Sending, "401 revoked", event::CommandFailed { u"k1"_s, { Error::Kind::Revoked, {} } }, "sync:town:1@5");
        row(Outbox::Sending, "sync answered", event::SyncAnswered { 3, answerAt(5, 5) }, "write hand-in");
        row(Outbox::Sending, "write failed", event::WriteFailed { diskFull }, "");
        row(Outbox::Sending, "resumed", event::Resumed {}, "sync:town:1@5");
        row(Outbox::Sending, "tick too early", event::Tick {}, "");

        row(Outbox::BackingOff, "command queued", event::OutboxChanged { { k1, k2 } }, "");
        row(Outbox::BackingOff, "command of 30 days queued", event::OutboxChanged { { k1, old } }, "");
        row(Outbox::BackingOff, "outbox erased", event::OutboxChanged {}, "");
        row(Outbox::BackingOff, "200", event::CommandAnswered { u"k1"_s, here }, "");
        row(Outbox::BackingOff, "200 beyond the cursor", event::CommandAnswered { u"k1"_s, beyond }, "");
        row(Outbox::BackingOff, "refused for good", event::CommandFailed { u"k1"_s, { Error::Kind::Invalid, {} } }, "");
        row(Outbox::BackingOff, "not now", event::CommandFailed { u"k1"_s, unreachable }, "");
        row(Outbox::BackingOff, "401 unauthorized", event::CommandFailed { u"k1"_s, { Error::Kind::Unauthorized, {} } }, "");
        row(Outbox::BackingOff, "401 revoked", event::CommandFailed { u"k1"_s, { Error::Kind::Revoked, {} } }, "");
        row(Outbox::BackingOff, "sync answered", event::SyncAnswered { 3, answerAt(5, 5) }, "write hand-in command:k1");
        row(Outbox::BackingOff, "write failed", event::WriteFailed { diskFull }, "");
        row(Outbox::BackingOff, "resumed", event::Resumed {}, "sync:town:1@5 command:k1");
        row(Outbox::BackingOff, "tick too early", event::Tick {}, "");
        row(Outbox::BackingOff, "tick at its time", itsTime, "command:k1");

        row(Outbox::Paused, "command queued", event::OutboxChanged { { k1, k2 } }, "");
        row(Outbox::Paused, "command of 30 days queued", event::OutboxChanged { { k1, old } }, "");
        row(Outbox::Paused, "outbox erased", event::OutboxChanged {}, "");
        row(Outbox::Paused, "200", event::CommandAnswered { u"k1"_s, here }, "");
        row(Outbox::Paused, "200 beyond the cursor", event::CommandAnswered { u"k1"_s, beyond }, "");
        row(Outbox::Paused, "refused for good", event::CommandFailed { u"k1"_s, { Error::Kind::Invalid, {} } }, "");
        row(Outbox::Paused, "not now", event::CommandFailed { u"k1"_s, unreachable }, "");
        row(Outbox::Paused, "401 unauthorized", event::CommandFailed { u"k1"_s, { Error::Kind::Unauthorized, {} } }, "");
        row(Outbox::Paused, "401 revoked", event::CommandFailed { u"k1"_s, { Error::Kind::Revoked, {} } }, "");
        row(Outbox::Paused, "sync answered", event::SyncAnswered { 3, answerAt(5, 5) }, "write hand-in command:k1");
        row(Outbox::Paused, "write failed", event::WriteFailed { diskFull }, "");
        row(Outbox::Paused, "resumed", event::Resumed {}, "sync:town:1@5 command:k1");
        row(Outbox::Paused, "tick too early", event::Tick {}, "");
    }
    void everyEventOfTheOutbox()
    {
        QFETCH(Outbox, outbox);
        QFETCH(SyncEvent, event);
        QFETCH(QString, effects);
        CoreStory story;
        story.reach(outbox == Outbox::Shut ? State::Asking : State::Live);
        if (outbox != Outbox::Empty)
            QCOMPARE(story.tell(event::OutboxChanged { { k1, k2 } }), outbox == Outbox::Shut ? QString() : u"command:k1"_s);
        if (outbox == Outbox::BackingOff)
            QCOMPARE(story.tell(event::CommandFailed { u"k1"_s, unreachable }), QString());
        if (outbox == Outbox::Paused)
            QCOMPARE(story.tell(event::CommandFailed { u"k1"_s, { Error::Kind::Unauthorized, {} } }), QString());
        if (std::holds_alternative<event::SyncAnswered>(event) && outbox != Outbox::Shut)
            QCOMPARE(story.tell(event::ReceiptsPending {}), u"sync:town:1@5"_s);
        QCOMPARE(tellAndWrite(story, event), effects);
    }

    void everyEventOfTheSocket_data()
    {
        QTest::addColumn<Socket>("socket");
        QTest::addColumn<SyncEvent>("event");
        QTest::addColumn<QString>("effects");
        const auto row = [](Socket socket, const char *name, const SyncEvent &event, const char *effects) {
            static constexpr std::array names { "shut", "closed", "opening", "open" };
            QTest::addRow("%s: %s", names[static_cast<std::size_t>(socket)], name) << socket << event << QString::fromLatin1(effects);
        };
        row(Socket::Shut, "first answer", event::SyncAnswered { 0, answerAt(5, 5) }, "write hand-in stored open");
        row(Socket::Shut, "resumed", event::Resumed {}, "");
        row(Socket::Shut, "tick too early", event::Tick {}, "");
        row(Socket::Shut, "revoked", event::SyncFailed { 0, { Error::Kind::Revoked, {} } }, "close wipe");

        row(Socket::Closed, "closed", event::SocketClosed {}, "");
        row(Socket::Closed, "closed with 4401", event::SocketClosed { true }, "sync:town:1@5");
        row(Socket::Closed, "bye", event::Bye { 30, 300 }, "");
        row(Socket::Closed, "resumed", event::Resumed {}, "sync:town:1@5 open");
        row(Socket::Closed, "tick too early", event::Tick {}, "");
        row(Socket::Closed, "tick at its time", itsTime, "open");
        row(Socket::Closed, "revoked", event::SyncFailed { 0, { Error::Kind::Revoked, {} } }, "close wipe");

        row(Socket::Opening, "opened", event::SocketOpened {}, "sync:town:1@5");
        row(Socket::Opening, "closed", event::SocketClosed {}, "sync:town:1@5");
        row(Socket::Opening, "closed with 4401", event::SocketClosed { true }, "sync:town:1@5");
        row(Socket::Opening, "bye", event::Bye { 30, 300 }, "close");
        row(Socket::Opening, "resumed", event::Resumed {}, "sync:town:1@5");
        row(Socket::Opening, "tick too early", event::Tick {}, "");
        row(Socket::Opening, "revoked", event::SyncFailed { 0, { Error::Kind::Revoked, {} } }, "close wipe");

        row(Socket::Open, "closed", event::SocketClosed {}, "");
        row(Socket::Open, "closed with 4401", event::SocketClosed { true }, "sync:town:1@5");
        row(Socket::Open, "bye", event::Bye { 30, 300 }, "close");
        row(Socket::Open, "resumed", event::Resumed {}, "sync:town:1@5");
        row(Socket::Open, "tick too early", event::Tick {}, "");
        row(Socket::Open, "revoked", event::SyncFailed { 0, { Error::Kind::Revoked, {} } }, "close wipe");
    }
    void everyEventOfTheSocket()
    {
        QFETCH(Socket, socket);
        QFETCH(SyncEvent, event);
        QFETCH(QString, effects);
        CoreStory story;
        story.reach(socket == Socket::Shut ? State::Asking : socket == Socket::Opening ? State::Idle : State::Live);
        if (socket == Socket::Closed)
            story.tell(event::SocketClosed {});
        if (auto *failed = std::get_if<event::SyncFailed>(&event)) {
            story.tell(event::ReceiptsPending {});
            failed->request = story.lastRequest;
        }
        if (auto *answered = std::get_if<event::SyncAnswered>(&event))
            answered->request = story.lastRequest;
        QCOMPARE(tellAndWrite(story, event), effects);
    }
};

QTEST_GUILESS_MAIN(TestSyncTables)
#include "test_synctables.moc"
