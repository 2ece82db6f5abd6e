// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// The subjects there is news of, in one row that moves along. Going onto one shows its news at once.
FocusScope {
    id: bar

    required property NewsViewModel news
    readonly property real rest: Math.max(0, row.width - width)
    /// The middle of the chosen subject, in the row.
    property real centre: 0

    Accessible.name: news.subjects[news.subject] ?? ""
    Accessible.role: Accessible.PageTab
    Spoken.count: news.subjects.length
    Spoken.index: news.subject
    activeFocusOnTab: visible
    clip: rest > 0
    implicitHeight: row.height

    function move(by: int): void {
        const next = news.subject + (LayoutMirroring.enabled ? -by : by);
        if (next >= 0 && next < news.subjects.length)
            news.choose(next);
    }

    Keys.onLeftPressed: bar.move(-1)
    Keys.onRightPressed: bar.move(1)

    Row {
        id: row

        spacing: 16
        x: bar.rest > 0 ? -Math.max(0, Math.min(bar.rest, bar.centre - bar.width / 2)) : bar.LayoutMirroring.enabled ? bar.width - width : 0

        Behavior on x {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        Repeater {
            model: bar.news.subjects

            Rectangle {
                id: chip

                required property int index
                required property string modelData
                readonly property bool current: index === bar.news.subject
                readonly property bool lit: current && bar.activeFocus
                readonly property real centre: x + width / 2

                border.color: lit ? Theme.rim : Theme.foam
                border.width: lit ? Theme.ring : current ? 3 : 0
                color: lit ? Theme.foam : Theme.raised
                height: words.plateHeight + 28
                objectName: "subject-" + index
                radius: height / 2
                width: words.implicitWidth + 60

                MouseArea {
                    anchors.fill: parent

                    onClicked: {
                        bar.forceActiveFocus(Qt.MouseFocusReason);
                        bar.news.choose(chip.index);
                    }
                }
                Binding {
                    property: "centre"
                    target: bar
                    value: chip.centre
                    when: chip.current
                }
                PlainText {
                    id: words

                    anchors.centerIn: parent
                    color: chip.lit ? Theme.ink : chip.current ? Theme.foam : Theme.mist
                    font.bold: chip.current
                    font.pixelSize: Theme.px(30)
                    text: chip.modelData
                }
            }
        }
    }
}
