// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/diagnosis.h"

#include "viewmodels/boxfindings.h"
#include "viewmodels/hubfindings.h"
#include "viewmodels/trouble.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto looks = {
    linkFinding, trustFinding, clockFinding, outboxFinding, roomFinding, storeFinding, // for everybody
    remoteFinding, soundFinding, voiceFinding, pictureFinding, networkFinding, versionFinding, // for whoever installs it
};

/// What is wrong, each said once.
QStringList advices(const QList<Finding> &findings)
{
    QStringList all;
    for (const auto &finding : findings) {
        if (finding.level == Finding::Level::Trouble && !all.contains(finding.advice))
            all.append(finding.advice);
    }
    return all;
}
} // namespace

QList<Finding> findingsOf(const BoxFacts &facts, const Wording &wording)
{
    QList<Finding> all;
    for (const auto look : looks)
        all.append(look(facts, wording));
    return all;
}

Verdict verdictOf(const QList<Finding> &findings, const BoxFacts &facts)
{
    const auto wrong = advices(findings);
    if (!wrong.isEmpty()) {
        const auto code = shortTroubleText(facts.obstacle);
        const auto brief = hubAnswers(facts) || code.isEmpty() ? wrong.first() : code;
        //% "Something is not all right"
        return { .isWell = false, .title = qtTrId("check-ill"), .text = wrong.join(u'\n'), .brief = brief };
    }
    if (!hubAnswers(facts)) {
        //% "One moment"
        const auto moment = qtTrId("check-starting");
        //% "The television is asking the residence."
        const auto asks = qtTrId("check-starting-text");
        return { .title = moment, .text = asks, .brief = asks };
    }
    //% "Everything is all right"
    const auto title = qtTrId("check-well");
    //% "The television has its connection, and keeps what it is sent."
    const auto keeps = qtTrId("check-well-text");
    return { .title = title, .text = keeps, .brief = keeps };
}
} // namespace palier
