// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "world.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int olderKept = 4;

Error refusal(qint64 kind)
{
    static const std::array<Error, 5> errors { Error { Error::Kind::Unauthorized, u"401"_s }, { Error::Kind::Unavailable, u"503"_s },
        { .kind = Error::Kind::TooMany, .detail = u"429"_s, .field = {}, .retryAfterSeconds = 20 }, { Error::Kind::Conflict, u"409"_s }, { Error::Kind::Unavailable, u"500"_s } };
    return errors[static_cast<std::size_t>(kind)];
}

template<typename Queue>
auto taken(Queue &queue, int which)
{
    const auto at = queue.begin() + which % static_cast<int>(queue.size());
    const auto out = *at;
    queue.erase(at);
    return out;
}

QString inWords(const Question &question)
{
    return question.isSync() ? u"sync %1"_s.arg(question.request) : u"command "_s + question.key;
}

QString inWords(const SyncAnswer &answer)
{
    QStringList parts;
    for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it) {
        if (it->isReset() || it->to != it->from || it->more)
            parts.append(it.key() + (it->isReset() ? u" anew ("_s + it->resetWhy + u") to %1"_s.arg(it->to) : u" %1 to %2"_s.arg(it->from).arg(it->to)) + (it->more ? u", more"_s : u""_s));
    }
    return parts.isEmpty() ? u"nothing new"_s : parts.join(u"; "_s);
}
} // namespace

void World::collect(Place &place)
{
    for (; !place.box->sent.empty(); place.box->sent.pop_front())
        place.questions.push_back(place.box->sent.front());
}

void World::network(const Step &step)
{
    auto &place = m_places[static_cast<std::size_t>(step.box)];
    collect(place);
    if (step.deed == Deed::GiveUp)
        return giveUp(place);
    const bool isOfAnswers = step.deed == Deed::Deliver || step.deed == Deed::LoseAnswer || step.deed == Deed::DoubleAnswer;
    if (isOfAnswers && !place.answers.empty())
        return answerArrives(place, step);
    if (!isOfAnswers && !place.questions.empty())
        return questionArrives(place, step);
}

void World::answerArrives(Place &place, const Step &step)
{
    const auto answer = taken(place.answers, step.which);
    if (step.deed == Deed::LoseAnswer)
        return fail(place, answer.question, { Error::Kind::Unavailable, u"swallowed after the commit"_s });
    deliver(place, answer);
    if (step.deed == Deed::DoubleAnswer)
        deliver(place, answer);
}

void World::questionArrives(Place &place, const Step &step)
{
    const auto question = taken(place.questions, step.which);
    switch (step.deed) {
    case Deed::LoseQuestion:
        return fail(place, question, { Error::Kind::Unavailable, u"no network"_s });
    case Deed::Refuse:
        return fail(place, question, refusal(step.amount));
    case Deed::DoubleQuestion:
        (void)answered(place, question);
        break;
    case Deed::OldAnswer:
        return oldAnswer(place, question);
    default:
        break;
    }
    place.answers.push_back(answered(place, question));
    if (step.deed == Deed::Truncate)
        return truncate(place, step.amount);
    if (step.deed == Deed::Exchange)
        deliver(place, taken(place.answers, static_cast<int>(place.answers.size()) - 1));
}

World::Answer World::answered(Place &place, const Question &question)
{
    const auto &name = place.box->name;
    if (m_hub.isRevoked(name))
        return { question, Error { Error::Kind::Revoked, u"no longer the flat's"_s } };
    if (question.isSync()) {
        const auto answer = m_hub.sync(name, question.sync, hubNow());
        m_invariants.answer(*place.box, question.sync, answer);
        place.older.append(answer);
        if (place.older.size() > olderKept)
            place.older.removeFirst();
        if (!m_healing)
            tell(u"     the hub answers "_s + inWords(question) + u": "_s + inWords(answer));
        return { question, answer };
    }
    const auto wish = m_oracle.asked.constFind(question.command.body.value("row"_L1).toString());
    if (wish != m_oracle.asked.constEnd() && !wish->key.isEmpty() && wish->key != question.key)
        throw Broken { u"C5"_s, u"%1: what was asked for under %2 is sent under %3"_s.arg(name, wish->key, question.key) };
    const auto answer = m_hub.command(name, question.key, question.command, hubNow());
    tell(u"     the hub "_s + (answer ? u"does "_s : u"refuses "_s) + inWords(question));
    return answer ? Answer { question, *answer } : Answer { question, answer.error() };
}

void World::deliver(Place &place, const Answer &answer)
{
    if (const auto *error = std::get_if<Error>(&answer.content))
        return fail(place, answer.question, *error);
    auto &box = *place.box;
    if (answer.question.start != box.starts)
        return;
    if (!m_healing)
        tell(u"     "_s + box.name + u" hears of "_s + inWords(answer.question));
    if (answer.question.isSync()) {
        if (box.syncUnderWay == answer.question.request)
            box.syncUnderWay.reset();
        return box.happened(event::SyncAnswered { answer.question.request, std::get<SyncAnswer>(answer.content) });
    }
    m_oracle.asked[answer.question.command.body.value("row"_L1).toString()].answered = true;
    if (box.commandUnderWay == answer.question.key)
        box.commandUnderWay.clear();
    box.happened(event::CommandAnswered { answer.question.key, std::get<CommandAnswer>(answer.content) });
}

void World::fail(Place &place, const Question &question, const Error &error)
{
    auto &box = *place.box;
    if (question.start != box.starts)
        return;
    tell(u"     "_s + box.name + u" gets no answer to "_s + inWords(question) + u": "_s + error.detail);
    if (question.isSync()) {
        if (box.syncUnderWay == question.request)
            box.syncUnderWay.reset();
        return box.happened(event::SyncFailed { question.request, error });
    }
    if (error.kind == Error::Kind::Invalid)
        m_oracle.asked[question.command.body.value("row"_L1).toString()].answered = true;
    if (box.commandUnderWay == question.key)
        box.commandUnderWay.clear();
    box.happened(event::CommandFailed { question.key, error });
}

void World::giveUp(Place &place)
{
    const Error error { Error::Kind::Unavailable, u"no answer in time"_s };
    place.answers.clear();
    if (const auto request = std::exchange(place.box->syncUnderWay, {}))
        place.box->happened(event::SyncFailed { *request, error });
    if (const auto key = std::exchange(place.box->commandUnderWay, {}); !key.isEmpty())
        place.box->happened(event::CommandFailed { key, error });
}

/// The hub works on the question, and what arrives is an answer of before.
void World::oldAnswer(Place &place, const Question &question)
{
    const auto request = place.box->syncUnderWay;
    if (question.start != place.box->starts || request != question.request || place.older.isEmpty() || !mayComeLate(place, place.older.first()))
        return place.questions.push_front(question);
    const auto old = place.older.first();
    const auto lost = answered(place, question);
    if (std::holds_alternative<Error>(lost.content))
        return fail(place, question, std::get<Error>(lost.content));
    deliver(place, { question, old });
}

/// What starts a scope over in another epoch cannot be told from the truth; TLS rules it out.
bool World::mayComeLate(const Place &place, const SyncAnswer &answer) const
{
    const auto scopes = place.box->store->scopes();
    for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it) {
        const auto live = scopes.value(it.key()).live;
        if (it->isReset() && (!live || it->resetWhy == "digest"_L1 || live->epoch != it->epoch || it->more))
            return false;
    }
    return answer.scopeList == m_hub.scopesOf(place.box->name);
}

/// Through the real decoder: a part of an answer is none.
void World::truncate(Place &place, qint64 where)
{
    const auto answer = taken(place.answers, static_cast<int>(place.answers.size()) - 1);
    QJsonObject object;
    if (const auto *sync = std::get_if<SyncAnswer>(&answer.content))
        object = toJson(*sync);
    else if (const auto *command = std::get_if<CommandAnswer>(&answer.content))
        object = toJson(*command);
    const auto text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!QJsonDocument::fromJson(text.first(text.size() * where / 1'000)).isNull())
        throw Broken { u"C8"_s, u"half a JSON text was taken for one"_s };
    fail(place, answer.question, { Error::Kind::Unavailable, u"cut off after %1 ‰"_s.arg(where) });
}

void World::socket(const Step &step)
{
    using Socket = SimulatedBox::Socket;
    auto &box = *m_places[static_cast<std::size_t>(step.box)].box;
    if (step.deed == Deed::SocketOpens && box.socket == Socket::Opening) {
        box.socket = Socket::Open;
        return box.happened(event::SocketOpened {});
    }
    if (step.deed == Deed::SocketCloses && box.socket != Socket::None) {
        box.socket = Socket::None;
        return box.happened(event::SocketClosed { .askHub = step.amount == 0 });
    }
    if (box.socket != Socket::Open)
        return;
    auto heads = m_hub.headsOf(box.name);
    switch (step.deed) {
    case Deed::Hint:
        return box.happened(event::Hint { heads });
    case Deed::OldHint:
        for (auto &head : heads)
            head = std::max<qint64>(0, head + step.which % 7 - 3);
        return box.happened(event::Hint { heads });
    case Deed::Bye:
        return box.happened(event::Bye { 1, 30 });
    default:
        return;
    }
}
} // namespace palier::testing
