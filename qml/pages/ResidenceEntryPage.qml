// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The lodge with all its hours, a number very large, or works with their whole text. What is taken away while somebody reads it says so.
Page {
    id: page

    required property ResidenceViewModel residence
    readonly property residenceCard card: residence.opened

    /// What is said after the words that somebody wrote.
    function facts(): string {
        const lines = [card.phone, card.detail];
        for (let day = 0; day < card.days.length; ++day)
            lines.push(card.days[day] + ": " + card.hours[day]);
        return lines.filter(line => line.length > 0).join("\n");
    }

    subtitle: residence.name
    title: qsTrId("home-residence")
    legend: [
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    ReadingView {
        anchors.fill: parent
        centred: !overflows
        focus: true
        model: page.residence.actions
        padding: 40
        reads: page.card.title + "\n" + page.card.text
        readsLanguage: page.card.language
        readsLast: page.facts()
        shows: page.card.id
        surface: Theme.surface
        textName: "residence-text"

        onChosen: page.backRequested()

        Column {
            spacing: 24
            width: parent.width

            PlainText {
                color: Theme.sun
                font.bold: true
                //% "This is no longer valid."
                text: qsTrId("residence-gone")
                visible: page.residence.isGone
                width: parent.width
            }
            PlainText {
                font.bold: true
                font.pixelSize: Theme.px(60)
                leading: 1.12
                text: page.card.title
                visible: text.length > 0
                width: parent.width
            }
            PlainText {
                font.bold: true
                font.pixelSize: Theme.px(130)
                horizontalAlignment: Text.AlignLeft
                objectName: "residence-phone"
                text: page.card.phone
                visible: text.length > 0
                width: parent.width
            }
            PlainText {
                font.pixelSize: Theme.large
                leading: 1.2
                text: page.card.detail
                visible: text.length > 0
                width: parent.width
            }
            PlainText {
                font.pixelSize: Theme.large
                leading: 1.3
                text: page.card.text
                visible: text.length > 0
                width: parent.width
            }
            ResidenceWeek {
                days: page.card.days
                hours: page.card.hours
                size: Theme.body
                visible: page.card.days.length > 0
                width: parent.width
            }
        }
    }
}
