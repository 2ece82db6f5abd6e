// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// The news of residence, district and town, by subject.
Page {
    id: page

    required property NewsViewModel news

    signal articleRequested(string id)

    title: qsTrId("home-news")
    tellsTrouble: !nothing.visible || !nothing.failed // it tells
    legend: [
        { key: "ok", text: qsTrId("legend-open") },
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Nothing {
        id: nothing

        anchors.centerIn: parent
        focus: page.news.state === NewsViewModel.Empty
        icon: "newspaper"
        //% "No news for now"
        text: page.status.supplyText || qsTrId("home-no-news")
        supply: page.status.supply
        visible: page.news.state === NewsViewModel.Empty
        width: parent.width

        onDismissed: page.backRequested()
    }
    SubjectBar {
        id: subjects

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        news: page.news
        visible: page.news.subjects.length > 2
    }
    FocusList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: -Theme.overhang
        anchors.right: parent.right
        anchors.rightMargin: -Theme.overhang
        anchors.top: subjects.visible ? subjects.bottom : parent.top
        anchors.topMargin: subjects.visible ? Theme.gap - topMargin : -topMargin
        focus: page.news.state === NewsViewModel.Ready
        model: page.news.news
        objectName: "news-list"
        Accessible.name: page.title

        delegate: NewsLine {
            tallest: list.height - 2 * Theme.overhang
            width: list.rowWidth
            x: Theme.overhang

            onTriggered: page.articleRequested(newsId)
        }
    }
}
