// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// What staff and boxes tell the hub. One line each: who ('k' the caretaker, … see whoIs), then the command's or (after 's' and a box) the sync's JSON.
// "$" in a text stands for the id of what the last command made.
#include "core/ids.h"
#include "fuzz.h"
#include "hub/feed/commands.h"
#include "hub/feed/feedpages.h"
#include "hub/feed/feedstore.h"
#include "hub/help/help.h"
#include "hub/messages/messagecommands.h"
#include "hub/news/news.h"
#include "hub/pairing/pairing.h"
#include "hub/pairing/pairingstore.h"
#include "hub/people/accountstore.h"
#include "hub/residence/residence.h"
#include "hubfixture.h"
#include "model/help.h"
#include "model/jsonreader.h"
#include "model/message.h"
#include "model/news.h"

using namespace palier;
using namespace palier::hub;
using palier::fuzz::application;
using palier::fuzz::Input;
using namespace Qt::Literals::StringLiterals;

namespace
{
void ensure(bool holds, const char *what)
{
    fuzz::require(holds, what);
}

/// The sample hub of tests/hub, its commands, and everybody who may use them.
struct House {
    House()
        : commands(fixture.hub().context(), {})
        , db(*Database::open({ .path = fixture.databasePath() }))
    {
        messages::addCommands(commands);
        news::addCommands(commands);
        residence::addCommands(commands);
        help::addCommands(commands);
        pairing::addCommands(commands);
        for (const auto &[letter, name] : { std::pair { 'k', u"karim"_s }, { 'b', u"bailleur"_s }, { 'm', u"mairie"_s }, { 'a', u"admin"_s }, { 'v', u"ville"_s },
                 { 'r', u"rachid"_s } })
            actors.insert(letter, staff(name));
        for (const auto &[letter, flat] : { std::pair { '1', u"flat:1"_s }, { '3', u"flat:3"_s }, { '6', u"flat:6"_s } })
            actors.insert(letter, box(flat));
        const auto waiting = db->atomically([&]() -> Result<Done> {
            Transaction transaction { *db, fixture.clock.now(), {} };
            auto begun = pairing::begin(transaction, { QString(64, u'c'), u"Box"_s, u"1"_s });
            if (begun)
                (void)db->run(u"UPDATE pairing SET code = 'BCDFGHJK'"_s);
            return begun ? Result<Done>(Done {}) : begun.error();
        });
        ensure(bool(waiting), "a box waits to be paired");
    }

    [[nodiscard]] Actor staff(const QString &name)
    {
        const auto found = **people::findAccount(*db, name);
        return { .kind = Actor::Kind::Staff, .account = found.id, .name = found.name, .displayName = found.displayName, .role = found.role, .nodes = found.nodes };
    }
    [[nodiscard]] Actor box(const QString &flat)
    {
        const auto device = **db->row(u"SELECT id FROM device WHERE flat = ?"_s, { flat });
        Actor actor { .kind = Actor::Kind::Box, .device = device.first().toString(), .deviceState = u"bound"_s, .flat = flat, .scopes = {} };
        actor.scopes.append(actor.device);
        for (const auto &row : *db->rows(u"SELECT ancestor FROM node_path WHERE node = ? ORDER BY depth"_s, { flat }))
            actor.scopes.append(row.first().toString());
        return actor;
    }

    HubFixture fixture;
    feed::Commands commands;
    std::unique_ptr<Database> db;
    QHash<char, Actor> actors;
};

House &house()
{
    application();
    static auto &made = *new House; // lives as long as the program
    return made;
}

/// A box of this version understands every row that the hub gives out.
void checkBody(const Change &change)
{
    if (change.deleted)
        return;
    const auto body = *parseJsonObject(QJsonDocument(change.body).toJson(), {});
    if (change.type == "message"_L1)
        ensure(bool(messageFromJson(body, {})), "a box reads every message");
    else if (change.type == "news"_L1)
        ensure(bool(newsFromJson(body, {})), "a box reads all news");
    else if (change.type == "lodge"_L1)
        ensure(bool(lodgeFromJson(body, {})), "a box reads every lodge");
    else if (change.type == "contact"_L1)
        ensure(bool(contactFromJson(body, {})), "a box reads every number");
    else if (change.type == "works"_L1)
        ensure(bool(worksFromJson(body, {})), "a box reads all works");
    else if (change.type == "help"_L1)
        ensure(bool(helpRequestFromJson(body, {})), "a box reads every help request");
    else if (change.type == "place"_L1)
        ensure(bool(placeFromJson(body, {})), "a box reads its place");
}

void sync(const Actor &box, const SyncRequest &request)
{
    auto &db = *house().db;
    const auto pages = feed::pages(db, box.scopes, request);
    ensure(bool(pages), "a box is answered, whatever its cursors");
    ensure(pages->text.size() < 2 * feed::maxPage, "an answer is not too long");
    const SyncAnswer answer { .now = house().fixture.clock.now(), .scopes = {}, .scopeList = box.scopes };
    auto json = toJson(answer);
    json.insert("scopes"_L1, *parseJsonObject(pages->text, {}));
    const auto read = syncAnswerFromJson(json, {});
    ensure(bool(read), "a box reads every answer");
    for (const auto &news : read->scopes) {
        for (const auto &change : news.changes)
            checkBody(change);
    }
}

/// The id of what was made; empty when nothing was.
QString command(Transaction &transaction, const Actor &actor, const Command &given)
{
    auto &db = transaction.db;
    QString made;
    const auto done = db.undoable([&]() -> Result<Done> {
        auto answer = house().commands.carryOut(transaction, actor, given);
        if (!answer)
            return answer.error();
        made = answer->id;
        ensure(bool(commandAnswerFromJson(toJson(*answer), {})), "an answer can be read");
        for (auto it = answer->seqs.begin(); it != answer->seqs.end(); ++it) {
            const auto head = db.row(u"SELECT head FROM scope WHERE id = ?"_s, { it.key() });
            ensure(head && *head && (*head)->first().toLongLong() == it.value(), "a change is the newest of its scope");
        }
        return Done {};
    });
    if (!done) {
        const auto &error = done.error();
        ensure(error.kind != Error::Kind::Storage && error.kind != Error::Kind::Internal && error.kind != Error::Kind::Unavailable,
            "a command is refused for a reason of its own");
        ensure(error.kind != Error::Kind::Invalid || error.field.startsWith(given.type) || error.field == "type"_L1, "what is wrong has its name");
        ensure(error.detail.size() < 1000 && error.field.size() < 1000, "a refusal is short");
    }
    return made;
}

void playLine(Transaction &transaction, QByteArrayView line, QString &last)
{
    Input input(reinterpret_cast<const std::uint8_t *>(line.data()), std::size_t(line.size()));
    char who = char(input.byte());
    const bool syncs = who == 's';
    if (syncs)
        who = char(input.byte());
    const auto actor = house().actors.constFind(who);
    const auto object = parseJsonObject(input.rest().toByteArray().replace('$', last.toLatin1()), {});
    if (actor == house().actors.constEnd() || !object)
        return;
    if (syncs) {
        if (const auto request = syncRequestFromJson(*object, {}); request && actor->kind == Actor::Kind::Box)
            sync(*actor, *request);
    } else if (const auto given = commandFromJson(*object)) {
        if (const QString made = command(transaction, *actor, *given); !made.isEmpty())
            last = made;
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto &db = *house().db;
    const auto undone = db.atomically([&]() -> Result<Done> {
        Transaction transaction { db, house().fixture.clock.now(), {} };
        QString last;
        Input input(data, size);
        for (int lines = 0; lines < 20 && !input.isEmpty(); ++lines)
            playLine(transaction, input.until('\n'), last);
        const auto wrong = feed::wrongDigests(db);
        ensure(wrong && wrong->isEmpty(), "digests are those of the rows");
        for (const char letter : { '1', '3', '6' })
            sync(house().actors.value(letter), {});
        return Error { Error::Kind::Conflict, u"undo"_s };
    });
    ensure(!undone, "the next story begins anew");
    return 0;
}
