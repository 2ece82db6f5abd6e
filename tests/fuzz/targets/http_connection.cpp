// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// A whole server connection. The input is what a client sends; a byte 0xff and the next one are an event in between (see Event).
#include "connectionstory.h"
#include "fuzz.h"
#include "reference.h"

using namespace palier::fuzz;

namespace
{
/// A request that ran stands in the client's bytes as a request, not within a body, and in this order.
void checkExecuted(const Outcome &outcome, const QList<SeenRequest> &sent)
{
    qsizetype at = 0;
    for (const auto &ran : outcome.executed) {
        while (at < sent.size() && !(sent[at] == ran))
            ++at;
        require(at < sent.size(), "only what was sent as a request is executed, in order");
        ++at;
    }
}

void checkAnswers(const Outcome &outcome, const QList<SeenRequest> &sent, bool cutShort)
{
    const SeenAnswers answers = answersIn(outcome.received, sent);
    require(answers.wellFormed, "answers are well-formed, each with one length");
    require(answers.list.size() <= sent.size() + 1, "no more answers than requests, and one refusal");
    require(cutShort || outcome.executed.size() <= answers.list.size() + 1, "requests are executed one at a time"); // answers may wait for a slow client
    const bool upgraded = !answers.list.isEmpty() && answers.list.last().status == 101;
    require(cutShort ? !upgraded || outcome.upgraded : upgraded == outcome.upgraded, "a connection is upgraded when it says so");
    if (upgraded) {
        QList<SeenFrame> frames;
        require(cutShort || framesIn(answers.rest, frames), "a WebSocket sends whole frames");
        require(endWithClose(frames), "nothing but Pongs follows a Close");
    } else if (!cutShort) {
        require(answers.rest.isEmpty(), "nothing follows the last answer");
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Story story = storyFrom(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QList<SeenRequest> sent = requestsIn(story.sent());
    const Outcome outcome = play(story);
    checkExecuted(outcome, sent);
    checkAnswers(outcome, sent, story.isCutShort());
    if (!story.hasOnlyBytes())
        return 0;
    for (const Story &other : { story.inOnePiece(), story.bytewise() }) {
        const Outcome again = play(other);
        require(again.executed == outcome.executed, "the same is executed however the bytes are cut");
        require(again.received == outcome.received, "the same is answered however the bytes are cut");
        require(again.said == outcome.said, "the same messages come in however the bytes are cut");
    }
    return 0;
}
