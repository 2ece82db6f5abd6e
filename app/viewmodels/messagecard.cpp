// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/messagecard.h"

#include "viewmodels/messagelistmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// At most maxFirstScreen characters, cut between words.
QString firstScreen(const QString &text)
{
    if (text.size() <= maxFirstScreen)
        return text;
    const auto space = text.lastIndexOf(u' ', maxFirstScreen - 2);
    const auto cut = text.left(space > maxFirstScreen / 2 ? space : maxFirstScreen - 2);
    const QString shown = cut.trimmed() + u" …"_s;
    return shown;
}

Action helpAction(const StoredMessage &stored, const Services &services)
{
    const auto *request = services.contents.openHelp(stored.message.id);
    if (!request) {
        //% "I need help"
        return { u"help"_s, qtTrId("action-help"), u"hand-helping"_s };
    }
    if (request->state == HelpState::Taken)
        return { u"help"_s, qtTrId("help-coming").arg(isolated(request->takenBy)), u"user-check"_s };
    if (services.contents.helpWaitsHere(request->id))
        return { u"help"_s, qtTrId("help-unsent"), u"hourglass"_s };
    return { u"help"_s, qtTrId("help-sent"), u"check"_s };
}

QList<Action> confirmations(const StoredMessage &stored, const Services &services)
{
    QList<Action> actions;
    int number = 0;
    const auto content = stored.message.in(services.wording.language());
    for (const auto &answer : content.answers) {
        const QString id = u"answer:"_s + answer.id;
        actions.append({ id, answer.label, {}, ++number, content.language });
    }
    if (!actions.isEmpty())
        return actions;
    //% "Understood"
    const auto understood = qtTrId("action-understood");
    //% "I have read it"
    const auto read = qtTrId("action-read");
    return { { u"read"_s, stored.message.priority == Priority::Alert ? understood : read, u"check"_s } };
}

QString subtitle(const Message &message, const Services &services)
{
    const auto &wording = services.wording;
    const auto begun = message.startsAt.isValid() ? message.startsAt : message.sentAt;
    const auto when = wording.when(begun, services.clock.now());
    const auto from = message.priority == Priority::Alert ? wording.sender(message.sender) : QString();
    return joined({ from, when, wording.audience(message.audience) });
}
} // namespace

bool hasMore(const StoredMessage &stored, const Wording &wording)
{
    return stored.message.in(wording.language()).text.size() > maxFirstScreen;
}

MessageCard messageCard(const StoredMessage &stored, const Services &services, Shown shown)
{
    const auto &message = stored.message;
    const auto &wording = services.wording;
    const auto content = message.in(wording.language());
    const auto text = typeset(shown == Shown::Whole ? content.text : firstScreen(content.text));
    const bool alert = message.priority == Priority::Alert;
    //% "Alert"
    const auto alertTitle = qtTrId("popup-alert");
    return {
        .id = message.id,
        .title = alert ? alertTitle : wording.messageFrom(message.sender),
        .subtitle = subtitle(message, services),
        .headline = typeset(content.headline),
        .text = text,
        .lines = text.split(u'\n', Qt::SkipEmptyParts),
        .icon = alert ? u"triangle-alert"_s : iconOf(message.sender.role),
        .tone = alert ? Tone::Alarm : toneOf(message.sender.role),
        .valid = wording.until(message.expiresAt, services.clock.now()),
        .outcome = outcome(stored, wording, services.clock.now()),
        .language = content.language,
    };
}

QList<Action> popupActions(const StoredMessage &stored, const Services &services, Shown shown)
{
    QList<Action> actions;
    if (shown == Shown::FirstScreen && hasMore(stored, services.wording)) {
        //% "Read on"
        actions.append({ u"more"_s, qtTrId("action-more"), u"file-text"_s });
    }
    actions += confirmations(stored, services);
    actions.append(helpAction(stored, services));
    if (stored.message.priority != Priority::Alert) {
        //% "Later"
        actions.append({ u"later"_s, qtTrId("action-later"), u"clock"_s });
    }
    return actions;
}

QList<Action> pageActions(const StoredMessage &stored, const Services &services)
{
    QList<Action> actions;
    const auto now = services.clock.now();
    //% "Back"
    const Action back { u"back"_s, qtTrId("action-back"), u"reply"_s };
    const bool asks = awaitsReading(stored, now);
    if (asks)
        actions += confirmations(stored, services);
    else
        actions.append(back); // what has the focus first asks for nothing
    if (stored.isCurrent(now))
        actions.append(helpAction(stored, services));
    if (asks)
        actions.append(back);
    return actions;
}
} // namespace palier
