// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// Every component in every state: for whoever builds a page, and for the tests that look at all of it.
Page {
    id: page

    required property SettingsViewModel settings
    required property HelpViewModel help
    required property WritingViewModel writing
    /// One of colours, texts, controls, lists, marks, notices, reading, writing, questions; empty: all of them.
    property string part: ""

    function shows(name: string): bool {
        return part.length === 0 || part === name;
    }

    subtitle: part
    title: "Gallery"
    legend: [
        { key: "ok" },
        { key: "back" },
        { key: "red" },
        { key: "green" },
        { key: "yellow" },
        { key: "blue" }
    ]

    FocusScroll {
        objectName: "gallery-scroll"
        spacing: 72

        TextPart {
            visible: page.shows("texts")
            width: parent.width
        }
        ControlPart {
            settings: page.settings
            help: page.help
            visible: page.shows("controls")
            width: parent.width
        }
        ListPart {
            settings: page.settings
            visible: page.shows("lists")
            width: parent.width
        }
        MarkPart {
            visible: page.shows("marks")
            width: parent.width
        }
        NoticePart {
            visible: page.shows("notices")
            width: parent.width
        }
        ReadingPart {
            help: page.help
            visible: page.shows("reading")
            width: parent.width
        }
        WritingPart {
            visible: page.shows("writing")
            width: parent.width
            writing: page.writing
        }
        QuestionPart {
            help: page.help
            settings: page.settings
            visible: page.shows("questions")
            width: parent.width
        }
        ColourPart {
            visible: page.shows("colours")
            width: parent.width
        }
    }
}
