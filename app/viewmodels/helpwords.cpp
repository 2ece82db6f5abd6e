// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/helpwords.h"

#include "model/help.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
QList<ReadyWords> readyWords()
{
    return {
        //% "Lift"
        { u"lift"_s, qtTrId("help-lift"), u"arrow-up-down"_s,
            //% "The lift does not work."
            qtTrId("help-lift-text") },
        //% "Water"
        { u"water"_s, qtTrId("help-water"), u"droplets"_s,
            //% "There is a problem with the water."
            qtTrId("help-water-text") },
        //% "Heating"
        { u"heating"_s, qtTrId("help-heating"), u"thermometer"_s,
            //% "The heating does not work."
            qtTrId("help-heating-text") },
        //% "Door"
        { u"door"_s, qtTrId("help-door"), u"door-open"_s,
            //% "There is a problem with a door."
            qtTrId("help-door-text") },
        //% "Noise"
        { u"noise"_s, qtTrId("help-noise"), u"volume-2"_s,
            //% "There is too much noise."
            qtTrId("help-noise-text") },
        //% "I do not feel well"
        { u"unwell"_s, qtTrId("help-unwell"), u"heart-pulse"_s,
            //% "I do not feel well."
            qtTrId("help-unwell-text"),
            //% "In danger of life, call 15 or 112 at once. Your caretaker is no emergency service."
            qtTrId("help-unwell-warning") },
    };
}
} // namespace

WritingPurpose aboutHelp()
{
    return {
        .draft = u"draft-help"_s,
        .limit = HelpRequest::longestText,
        //% "What is it about?"
        .title = qtTrId("help-about-title"),
        //% "Send it to the caretaker"
        .send = qtTrId("help-about-send"),
        .ready = readyWords(),
    };
}
} // namespace palier
