// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/aboutviewmodel.h"
#include "viewmodels/articleviewmodel.h"
#include "viewmodels/diagnosticsviewmodel.h"
#include "viewmodels/framesviewmodel.h"
#include "viewmodels/helpviewmodel.h"
#include "viewmodels/homeviewmodel.h"
#include "viewmodels/inboxviewmodel.h"
#include "viewmodels/messageviewmodel.h"
#include "viewmodels/newsviewmodel.h"
#include "viewmodels/pairingviewmodel.h"
#include "viewmodels/phonewritingviewmodel.h"
#include "viewmodels/popupviewmodel.h"
#include "viewmodels/questionviewmodel.h"
#include "viewmodels/remoteviewmodel.h"
#include "viewmodels/residenceviewmodel.h"
#include "viewmodels/restviewmodel.h"
#include "viewmodels/settingsviewmodel.h"
#include "viewmodels/speechviewmodel.h"
#include "viewmodels/statusviewmodel.h"
#include "viewmodels/toastviewmodel.h"
#include "viewmodels/writingviewmodel.h"

#include <QVariantMap>

namespace palier
{
/// All view-models of one television, made of its database: for the program, for pictures and for tests alike.
class ViewModels
{
public:
    struct Start {
        QSet<QString> withheld; ///< ids of messages and news that are not to be shown
        bool popupsHeld = false; ///< until PopupViewModel::setHeld says otherwise
        Settings installed; ///< what the resident has not chosen
    };
    ViewModels(Cache &cache, const Clock &clock, const Wording &wording);
    ViewModels(Cache &cache, const Clock &clock, const Wording &wording, const Start &start);

    /// Under the names of the shell's required properties.
    [[nodiscard]] QVariantMap asProperties();
    /// The words are of another language now.
    void sayAgain();

private:
    void tellAndAsk();

    Contents m_contents;
    Minutes m_minutes;
    Services m_services;

public:
    SettingsViewModel settings;
    StatusViewModel status;
    HomeViewModel home;
    NewsViewModel news;
    ArticleViewModel article;
    InboxViewModel inbox;
    MessageViewModel message;
    HelpViewModel help;
    WritingViewModel writing;
    PhoneWritingViewModel phoneWriting;
    ResidenceViewModel residence;
    PopupViewModel popup;
    RestViewModel rest;
    PairingViewModel pairing;
    RemoteViewModel remote;
    FramesViewModel frames;
    SpeechViewModel speech;
    AboutViewModel about;
    DiagnosticsViewModel diagnostics;
    QuestionViewModel question;
    ToastViewModel toast;
    [[nodiscard]] Contents &contents() { return m_contents; }
    [[nodiscard]] Minutes &minutes() { return m_minutes; }
};
} // namespace palier
