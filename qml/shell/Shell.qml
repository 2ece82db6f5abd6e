// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.Gallery
import Palier.Pages
import Palier.ViewModels

/// Everything in the window: the room, the pages, and above them what pops up.
FocusScope {
    id: shell

    required property SettingsViewModel settings
    required property StatusViewModel status
    required property HomeViewModel home
    required property NewsViewModel news
    required property ArticleViewModel article
    required property InboxViewModel inbox
    required property MessageViewModel message
    required property HelpViewModel help
    required property WritingViewModel writing
    required property PhoneWritingViewModel phoneWriting
    required property ResidenceViewModel residence
    required property PopupViewModel popup
    required property PairingViewModel pairing
    required property RestViewModel rest
    required property RemoteViewModel remote
    required property FramesViewModel frames
    required property SpeechViewModel speech
    required property AboutViewModel about
    required property DiagnosticsViewModel diagnostics
    required property QuestionViewModel question
    required property ToastViewModel toast
    readonly property bool paired: pairing.state === PairingViewModel.Bound
    /// Somebody chose a home for this television, and waits for an answer here.
    readonly property bool asked: pairing.state === PairingViewModel.Offered
    readonly property string pageName: {
        if (paired)
            return stack.current ? stack.current.objectName : "";
        if (stack.current && stack.current.objectName !== "pairing")
            return stack.current.objectName;
        switch (pairing.state) {
        case PairingViewModel.ShowingCode:
            return "pairing";
        case PairingViewModel.Offered:
            return "pairing-offered";
        default:
            return "pairing-waiting";
        }
    }
    /// Of the page of one thing.
    readonly property string shownId: {
        switch (pageName) {
        case "message":
            return message.card.id;
        case "article":
            return article.card.id;
        case "residence-entry":
            return residence.opened.id;
        default:
            return "";
        }
    }

    LayoutMirroring.childrenInherit: true
    focus: true

    /// By name: home, news, article, inbox, message, help, writing, typing, phonewriting, residence, residence-entry, settings, remote, comfort and the other
    /// pages of settings, diagnostics, about, licences, accessibility; `id` of what the page of one thing shows.
    function show(name: string, id: string): void {
        if (name === "article")
            article.open(id);
        else if (name === "message")
            message.open(id);
        else if (name === "residence-entry")
            residence.open(id);
        else if (name === "news")
            home.markNewsSeen();
        const pages = { "news": newsPage, "article": articlePage, "inbox": inboxPage, "message": messagePage, "help": helpPage, "writing": writingPage,
            "typing": typingPage, "phonewriting": phoneWritingPage, "residence": residencePage, "residence-entry": residenceEntryPage, "settings": settingsPage,
            "remote": remotePage, "diagnostics": diagnosticsPage };
        if (name === "gallery")
            stack.open(galleryPage, name, { part: id });
        else if (settings.section(name))
            stack.open(sectionPage, name, { section: name });
        else if (about.passages(name))
            stack.open(aboutPage, name, { section: name });
        else
            stack.open(pages[name], name);
    }
    /// What lies above the page has the focus while it is there; afterwards the page has it again, where it was.
    function settle(): void {
        if (restScreen.visible)
            restScreen.forceActiveFocus();
        else if (overlay.open)
            overlay.forceActiveFocus();
        else if (questions.visible)
            questions.forceActiveFocus();
        else
            stack.forceActiveFocus();
    }

    Component.onCompleted: {
        stack.start(paired ? homePage : pairingPage, paired ? "home" : "pairing");
        settle();
    }
    onAskedChanged: {
        if (asked && stack.current && stack.current.objectName !== "pairing")
            stack.start(pairingPage, "pairing");
    }
    onPairedChanged: {
        if (!stack.current)
            return;
        stack.start(paired ? homePage : pairingPage, paired ? "home" : "pairing");
        settle();
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Yellow)
            shell.speech.read();
        if (!shell.paired && event.key === Qt.Key_Blue && !shell.asked)
            shell.show("diagnostics", "");
        if (!shell.paired)
            return;
        if (event.key === Qt.Key_Red)
            shell.show("help", "");
        else if (event.key === Qt.Key_Blue)
            shell.show("comfort", "");
        else if (event.key === Qt.Key_Green && shell.home.latestMessage.length > 0)
            shell.show("message", shell.home.latestMessage);
    }

    Backdrop {
        anchors.fill: parent
    }
    PageStack {
        id: stack

        anchors.fill: parent
        focus: true
    }
    QuestionLayer {
        id: questions

        anchors.fill: parent
        objectName: "questions"
        question: shell.question

        onVisibleChanged: shell.settle()
    }
    PopupLayer {
        id: overlay

        anchors.fill: parent
        objectName: "popups"
        popup: shell.popup
        speech: shell.speech

        onOpenChanged: shell.settle()
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeY - 20
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX - 20
        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX - 20
        spacing: 12

        Toast {
            icon: shell.toast.icon
            objectName: "toast"
            text: shell.toast.text
            visible: shell.toast.shown
            width: parent.width
        }
        SpokenLine {
            text: shell.speech.text
            voice: shell.speech.state
            width: parent.width
        }
    }
    RestScreen {
        id: restScreen

        anchors.fill: parent
        home: shell.home
        rest: shell.rest
        status: shell.status

        onVisibleChanged: shell.settle()
    }
    FrameMarker {
        key: shell.pageName + "/" + (overlay.open ? shell.popup.card.id : "") + "/" + shell.shownId

        onDrawn: key => shell.frames.swapped(key.split("/")[0], key.split("/")[1])
    }
    Component {
        id: pairingPage

        PairingPage {
            anchors.fill: parent
            pairing: shell.pairing
        }
    }
    Component {
        id: homePage

        HomePage {
            anchors.fill: parent
            home: shell.home
            residence: shell.residence
            status: shell.status

            onArticleRequested: id => shell.show("article", id)
            onResidenceRequested: shell.show("residence", "")
            onSettingsRequested: shell.show("settings", "")
            onHelpRequested: shell.show("help", "")
            onMessageRequested: id => shell.show("message", id)
            onMessagesRequested: shell.show("inbox", "")
            onNewsRequested: shell.show("news", "")
        }
    }
    Component {
        id: newsPage

        NewsPage {
            anchors.fill: parent
            news: shell.news
            status: shell.status

            onArticleRequested: id => shell.show("article", id)
            onBackRequested: stack.back()
        }
    }
    Component {
        id: articlePage

        ArticlePage {
            anchors.fill: parent
            article: shell.article
            status: shell.status

            onBackRequested: stack.back()
        }
    }
    Component {
        id: inboxPage

        InboxPage {
            anchors.fill: parent
            inbox: shell.inbox
            status: shell.status

            onBackRequested: stack.back()
            onMessageRequested: id => shell.show("message", id)
        }
    }
    Component {
        id: messagePage

        MessagePage {
            anchors.fill: parent
            message: shell.message
            status: shell.status

            onBackRequested: stack.back()
        }
    }
    Component {
        id: residencePage

        ResidencePage {
            anchors.fill: parent
            residence: shell.residence
            status: shell.status

            onBackRequested: stack.back()
            onEntryRequested: id => shell.show("residence-entry", id)
        }
    }
    Component {
        id: residenceEntryPage

        ResidenceEntryPage {
            anchors.fill: parent
            residence: shell.residence
            status: shell.status

            onBackRequested: stack.back()
        }
    }
    Component {
        id: settingsPage

        SettingsPage {
            anchors.fill: parent
            settings: shell.settings
            status: shell.status

            onBackRequested: stack.back()
            onSectionRequested: section => shell.show(section, "")
        }
    }
    Component {
        id: sectionPage

        SectionPage {
            anchors.fill: parent
            settings: shell.settings
            status: shell.status

            onBackRequested: stack.back()
            onRemoteRequested: shell.show("remote", "")
        }
    }
    Component {
        id: aboutPage

        AboutPage {
            anchors.fill: parent
            about: shell.about
            status: shell.status

            onBackRequested: stack.back()
            onSectionRequested: section => shell.show(section, "")
        }
    }
    Component {
        id: diagnosticsPage

        DiagnosticsPage {
            anchors.fill: parent
            diagnostics: shell.diagnostics
            isHome: shell.paired
            resting: restScreen.visible
            status: shell.status

            onBackRequested: stack.back()
        }
    }
    Component {
        id: remotePage

        RemotePage {
            anchors.fill: parent
            remote: shell.remote
            status: shell.status

            onBackRequested: stack.back()
        }
    }
    Component {
        id: galleryPage

        GalleryPage {
            anchors.fill: parent
            help: shell.help
            settings: shell.settings
            status: shell.status
            writing: shell.writing

            onBackRequested: stack.back()
        }
    }
    Component {
        id: helpPage

        HelpPage {
            anchors.fill: parent
            help: shell.help
            status: shell.status

            onBackRequested: stack.back()
            onWritingRequested: shell.show("writing", "")
        }
    }
    Component {
        id: writingPage

        WritingPage {
            anchors.fill: parent
            status: shell.status
            writing: shell.writing

            onBackRequested: stack.back()
            onSent: {
                stack.back();
                shell.show("help", "");
            }
            onPhoneRequested: shell.show("phonewriting", "")
            onTypingRequested: shell.show("typing", "")
        }
    }
    Component {
        id: phoneWritingPage

        PhoneWritingPage {
            anchors.fill: parent
            phone: shell.phoneWriting
            status: shell.status
            writing: shell.writing

            onBackRequested: stack.back()
        }
    }
    Component {
        id: typingPage

        TypingPage {
            anchors.fill: parent
            status: shell.status
            writing: shell.writing

            onBackRequested: stack.back()
        }
    }
}
