// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/fixture.h"

#include "cache/cachestore.h"
#include "model/jsonreader.h"
#include "model/pairing.h"
#include "model/words.h"
#include "viewmodels/helpwords.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto links = makeWords<StatusViewModel::Link>({
    { StatusViewModel::Link::Starting, u"starting" },
    { StatusViewModel::Link::Online, u"online" },
    { StatusViewModel::Link::Offline, u"offline" },
});
constexpr auto pairingStates = makeWords<PairingViewModel::State>({
    { PairingViewModel::State::Asking, u"asking" },
    { PairingViewModel::State::ShowingCode, u"code" },
    { PairingViewModel::State::Offered, u"offered" },
    { PairingViewModel::State::Confirming, u"confirming" },
    { PairingViewModel::State::Bound, u"bound" },
    { PairingViewModel::State::Unreachable, u"unreachable" },
});
constexpr auto phoneWritingStates = makeWords<PhoneWritingViewModel::State>({
    { PhoneWritingViewModel::State::Opening, u"opening" },
    { PhoneWritingViewModel::State::Ready, u"ready" },
    { PhoneWritingViewModel::State::Writing, u"writing" },
    { PhoneWritingViewModel::State::Over, u"over" },
    { PhoneWritingViewModel::State::Unreachable, u"unreachable" },
});
constexpr int most = 20'000;
const auto uuidPlace = u"00000000-0000-7000-8000-000000000001"_s;

std::optional<StatusViewModel::Link> linkFromWord(QStringView word)
{
    return links.fromWord(word);
}

std::optional<PairingViewModel::State> pairingStateFromWord(QStringView word)
{
    return pairingStates.fromWord(word);
}

std::optional<PhoneWritingViewModel::State> phoneWritingStateFromWord(QStringView word)
{
    return phoneWritingStates.fromWord(word);
}

Result<PhoneWritingViewModel::Facts> phoneWritingFactsFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(PhoneWritingViewModel::Facts { .state = json.word("state"_L1, phoneWritingStateFromWord), .url = json.textOr("url"_L1, {}) });
}

struct Later {
    QString message;
    QDateTime until;
};

Result<Later> laterFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(Later { .message = json.uuid("message"_L1), .until = json.time("until"_L1) });
}

Result<Command> outboxFromJson(const QJsonObject &object, const QString &)
{
    return commandFromJson(object);
}

Result<PairingViewModel::Facts> pairingFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    PairingViewModel::Facts facts {
        .state = json.word("state"_L1, pairingStateFromWord),
        .code = json.matchingOr("code"_L1, pairCodePattern, {}),
        .url = json.textOr("url"_L1, {}),
    };
    if (json.has("place"_L1))
        facts.place = json.nested("place"_L1, placeFromJson);
    return json.finish(facts);
}

Result<MachineFacts> machineFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    const auto listed = u"[^\\x00-\\x1f]{1,100}"_s;
    MachineFacts facts {
        .hub = json.textOr("hub"_L1, {}),
        .hubVersion = json.textOr("hubVersion"_L1, {}),
        .keyDevices = json.texts("keyDevices"_L1, 0, 20, listed),
        .picture = QSize(int(json.integerOr("width"_L1, 0, 0, most)), int(json.integerOr("height"_L1, 0, 0, most))),
        .picturesPerSecond = double(json.integerOr("picturesPerSecond"_L1, 0, 0, 1000)),
    };
    if (json.has("tookMs"_L1))
        facts.answerTook = std::chrono::milliseconds(json.integer("tookMs"_L1, 0, most));
    if (json.has("clockOffSeconds"_L1))
        facts.clockOff = std::chrono::seconds(json.integer("clockOffSeconds"_L1, -1'000'000'000, 1'000'000'000));
    if (json.has("roomMegabytes"_L1))
        facts.roomBytes = json.integer("roomMegabytes"_L1, 0, 1'000'000'000) * 1'000'000;
    if (json.has("addresses"_L1))
        facts.addresses = json.texts("addresses"_L1, 0, 20, listed);
    return json.finish(facts);
}

template<typename T>
void addRows(QList<Change> &rows, const QString &type, const QList<T> &items)
{
    for (const auto &item : items)
        rows.append({ .seq = rows.size() + 1, .type = type, .id = item.id, .rev = 1, .body = toJson(item) });
}
} // namespace

Result<Fixture> Fixture::fromJson(const QByteArray &text)
{
    const auto object = parseJsonObject(text, u"fixture"_s);
    if (!object)
        return object.error();
    JsonReader json(*object, u"fixture"_s);
    Fixture fixture;
    fixture.now = json.time("now"_L1);
    fixture.zone = QTimeZone(json.textOr("zone"_L1, u"Europe/Paris"_s).toLatin1());
    fixture.link = json.word("link"_L1, linkFromWord, { StatusViewModel::Link::Online });
    fixture.obstacle = static_cast<Error::Obstacle>(json.integerOr("supportCode"_L1, 0, 0, 99));
    fixture.lastContact = json.booleanOr("contacted"_L1, true) ? json.timeOr("lastContact"_L1, fixture.now) : QDateTime();
    if (json.has("place"_L1)) {
        const auto place = json.nested("place"_L1, placeFromJson);
        fixture.rows.append({ .seq = 1, .type = u"place"_s, .id = uuidPlace, .rev = 1, .body = toJson(place) });
    }
    addRows(fixture.rows, u"message"_s, json.list<Message>("messages"_L1, 0, most, eachObject(messageFromJson)));
    addRows(fixture.rows, u"news"_s, json.list<News>("news"_L1, 0, most, eachObject(newsFromJson)));
    addRows(fixture.rows, u"lodge"_s, json.list<Lodge>("lodges"_L1, 0, most, eachObject(lodgeFromJson)));
    addRows(fixture.rows, u"contact"_s, json.list<Contact>("contacts"_L1, 0, most, eachObject(contactFromJson)));
    addRows(fixture.rows, u"works"_s, json.list<Works>("works"_L1, 0, most, eachObject(worksFromJson)));
    addRows(fixture.rows, u"help"_s, json.list<HelpRequest>("help"_L1, 0, most, eachObject(helpRequestFromJson)));
    fixture.receipts = json.list<Receipt>("receipts"_L1, 0, most, eachObject(receiptFromJson));
    fixture.outbox = json.list<Command>("outbox"_L1, 0, most, eachObject(outboxFromJson));
    for (const auto &later : json.list<Later>("later"_L1, 0, most, eachObject(laterFromJson)))
        fixture.later.append({ later.message, later.until });
    fixture.draft = json.textOr("draft"_L1, {}, { 0, HelpRequest::longestText });
    if (json.has("phoneWriting"_L1))
        fixture.phoneWriting = json.nested("phoneWriting"_L1, phoneWritingFactsFromJson);
    if (json.has("pairing"_L1))
        fixture.pairing = json.nested("pairing"_L1, pairingFromJson);
    else
        fixture.pairing.state = PairingViewModel::State::Bound;
    fixture.pairing.obstacle = fixture.obstacle;
    if (json.has("machine"_L1))
        fixture.machine = json.nested("machine"_L1, machineFromJson);
    fixture.diskFails = json.booleanOr("diskFails"_L1, false);
    fixture.withholds = json.booleanOr("withholds"_L1, false);
    if (!fixture.zone.isValid())
        json.fail(json.pathOf("zone"_L1), u"no time zone of that name"_s);
    return json.finish(fixture);
}

Result<Fixture> Fixture::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const QString detail = path + u": "_s + file.errorString();
        return Error { Error::Kind::NotFound, detail, {} };
    }
    return fromJson(file.readAll());
}

Result<std::unique_ptr<Cache>> Fixture::makeCache(const Clock &clock) const
{
    auto cache = Cache::inMemory(clock);
    if (!cache)
        return cache;
    CacheStore store(**cache);
    if (!lastContact.isValid())
        return cache;
    const Cursor cursor { .epoch = u"0000000000000001"_s, .seq = rows.size() };
    if (auto applied = store.apply(u"flat:214"_s, rows, cursor, lastContact); !applied)
        return applied.error();
    for (const auto &receipt : receipts) {
        if (auto added = (*cache)->addReceipt(receipt); !added)
            return added.error();
    }
    for (const auto &[message, until] : later) {
        if (auto postponed = (*cache)->postpone(message, until); !postponed)
            return postponed.error();
    }
    for (const auto &command : outbox) {
        if (auto queued = (*cache)->enqueue(command); !queued)
            return queued.error();
    }
    if (!draft.isEmpty()) {
        if (auto kept = (*cache)->setSetting(aboutHelp().draft, draft); !kept)
            return kept.error();
    }
    return cache;
}

void Fixture::tell(ViewModels &viewModels) const
{
    viewModels.popup.setClockKnown(true);
    viewModels.status.setLink(link);
    viewModels.status.setObstacle(obstacle);
    viewModels.status.setTrouble(diskFails);
    viewModels.status.setWithholding(withholds);
    viewModels.pairing.show(pairing);
    viewModels.phoneWriting.show(phoneWriting);
    viewModels.diagnostics.setMachine([facts = machine] { return facts; });
}
} // namespace palier
