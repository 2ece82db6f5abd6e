// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/viewmodels.h"

#include "viewmodels/helpwords.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
ViewModels::ViewModels(Cache &cache, const Clock &clock, const Wording &wording)
    : ViewModels(cache, clock, wording, Start {})
{
}

ViewModels::ViewModels(Cache &cache, const Clock &clock, const Wording &wording, const Start &start)
    : m_contents(cache, start.withheld)
    , m_minutes(clock)
    , m_services { m_contents, clock, wording, m_minutes }
    , settings(m_services, start.installed)
    , status(m_services)
    , home(m_services)
    , news(m_services)
    , article(m_services)
    , inbox(m_services)
    , message(m_services)
    , help(m_services)
    , writing(m_services, settings, aboutHelp, [this](const QString &text) { return help.ask(text); })
    , phoneWriting(m_services, status, writing)
    , residence(m_services)
    , popup(m_services, start.popupsHeld)
    , rest(m_services, popup)
    , remote(m_services)
    , about(m_services)
    , diagnostics(m_services, status, pairing, speech)
{
    QObject::connect(&m_minutes, &Minutes::passed, &m_contents, &Contents::readNewsAgain);
    QObject::connect(&frames, &FramesViewModel::popupDrawn, &popup, &PopupViewModel::drawn);
    QObject::connect(&settings, &SettingsViewModel::changed, &popup, [this] { popup.setSettings(settings.settings()); });
    QObject::connect(&popup, &PopupViewModel::changed, &remote, [this] {
        if (popup.kind() != PopupViewModel::Kind::None)
            remote.leave(); // its keys are needed
    });
    QObject::connect(&phoneWriting, &PhoneWritingViewModel::changed, &rest, &RestViewModel::wake); // nobody presses a key meanwhile
    QObject::connect(&diagnostics, &DiagnosticsViewModel::voiceRequested, &speech, &SpeechViewModel::read);
    popup.setSettings(settings.settings());
    tellAndAsk();
}

/// What happened is told at the foot; what surprises is asked first.
void ViewModels::tellAndAsk()
{
    QObject::connect(&popup, &PopupViewModel::happened, &toast, &ToastViewModel::show);
    QObject::connect(&settings, &SettingsViewModel::happened, &toast, &ToastViewModel::show);
    QObject::connect(&settings, &SettingsViewModel::asked, &question, &QuestionViewModel::ask);
    QObject::connect(&settings, &SettingsViewModel::changed, &toast, [this] { toast.setReadingTime(settings.settings().readingTime()); });
    QObject::connect(&m_contents.cache(), &Cache::wiped, &question, &QuestionViewModel::back);
    toast.setReadingTime(settings.settings().readingTime());
}

void ViewModels::sayAgain()
{
    settings.read();
    about.read();
    m_contents.tellAll();
    writing.read();
    phoneWriting.read();
    Q_EMIT m_minutes.passed();
    Q_EMIT status.troubleChanged();
    Q_EMIT pairing.changed();
    Q_EMIT remote.changed();
    Q_EMIT speech.changed();
    diagnostics.follow();
}

QVariantMap ViewModels::asProperties()
{
    return {
        { u"settings"_s, QVariant::fromValue(&settings) },
        { u"status"_s, QVariant::fromValue(&status) },
        { u"home"_s, QVariant::fromValue(&home) },
        { u"news"_s, QVariant::fromValue(&news) },
        { u"article"_s, QVariant::fromValue(&article) },
        { u"inbox"_s, QVariant::fromValue(&inbox) },
        { u"message"_s, QVariant::fromValue(&message) },
        { u"help"_s, QVariant::fromValue(&help) },
        { u"writing"_s, QVariant::fromValue(&writing) },
        { u"phoneWriting"_s, QVariant::fromValue(&phoneWriting) },
        { u"residence"_s, QVariant::fromValue(&residence) },
        { u"popup"_s, QVariant::fromValue(&popup) },
        { u"rest"_s, QVariant::fromValue(&rest) },
        { u"frames"_s, QVariant::fromValue(&frames) },
        { u"pairing"_s, QVariant::fromValue(&pairing) },
        { u"remote"_s, QVariant::fromValue(&remote) },
        { u"speech"_s, QVariant::fromValue(&speech) },
        { u"about"_s, QVariant::fromValue(&about) },
        { u"diagnostics"_s, QVariant::fromValue(&diagnostics) },
        { u"question"_s, QVariant::fromValue(&question) },
        { u"toast"_s, QVariant::fromValue(&toast) },
    };
}
} // namespace palier
