// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// The subjects there is news of. Moving onto one shows its news at once.
FocusScope {
    id: bar

    required property NewsViewModel news

    activeFocusOnTab: visible
    implicitHeight: row.height

    function move(by: int): void {
        const next = news.subject + (LayoutMirroring.enabled ? -by : by);
        if (next >= 0 && next < news.subjects.length)
            news.choose(next);
    }

    Keys.onLeftPressed: bar.move(-1)
    Keys.onRightPressed: bar.move(1)

    Flow {
        id: row

        spacing: 16
        width: bar.width

        Repeater {
            model: bar.news.subjects

            Rectangle {
                id: chip

                required property int index
                required property string modelData
                readonly property bool current: index === bar.news.subject
                readonly property bool lit: current && bar.activeFocus

                border.color: lit ? Theme.sun : Theme.foam
                border.width: lit ? Theme.ring : current ? 3 : 0
                color: lit ? Theme.foam : Theme.raised
                height: words.implicitHeight + 28
                objectName: "subject-" + index
                radius: height / 2
                width: words.implicitWidth + 60

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
