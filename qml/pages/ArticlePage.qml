// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// One piece of news, whole.
Page {
    id: page

    required property ArticleViewModel article
    readonly property bool gone: article.state === ArticleViewModel.Gone

    subtitle: article.sourceLine
    shows: article.card.id
    titleLanguage: gone ? "" : article.card.language
    title: gone ? qsTrId("home-news") : article.card.title
    legend: [
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Picture {
        id: picture

        anchors.right: parent.right
        height: 440
        icon: page.article.card.icon
        ink: Theme.artInk
        shade: Theme.art
        tone: Theme.artTone(page.article.card.tone)
        visible: !page.gone && !Theme.oneColumn
        width: 480
    }
    ReadingView {
        anchors.fill: parent
        anchors.rightMargin: picture.visible ? picture.width + 64 : 0
        focus: true
        model: page.article.actions
        reads: page.gone ? qsTrId("article-gone") : page.article.card.text
        readsLanguage: page.gone ? "" : page.article.card.language
        readsLast: page.article.validText
        textName: "article-text"

        onChosen: page.backRequested()

        Column {
            spacing: 28
            width: parent.width

            PlainText {
                color: Theme.mist
                font.pixelSize: Theme.label
                text: page.subtitle
                visible: Theme.huge && text.length > 0
                width: parent.width
            }
            PlainText {
                font.pixelSize: Theme.large
                leading: 1.3
                //% "This news is no longer there."
                text: page.gone ? qsTrId("article-gone") : page.article.card.text
                width: parent.width
            }
            PlainText {
                color: Theme.mist
                font.pixelSize: Theme.label
                text: page.article.validText
                visible: text.length > 0
                width: parent.width
            }
        }
    }
}
