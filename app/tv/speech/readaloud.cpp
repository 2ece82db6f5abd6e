// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/speech/readaloud.h"

#include "tv/speech/sceneof.h"

namespace palier
{
ReadAloud::ReadAloud(QQuickWindow &window, ViewModels &models, Speaker &speaker)
    : m_window(window)
    , m_models(models)
    , m_speaker(speaker)
    , m_reader(speaker)
    , m_language(models.settings.settings().language())
    , m_narrator(m_language)
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    follow();
    connect(&models.speech, &SpeechViewModel::readRequested, this, &ReadAloud::read);
    connect(&m_reader, &Reader::stateChanged, this, &ReadAloud::showState);
    connect(&m_reader, &Reader::failed, this, [&models](Speaker::Failure failure) {
        models.speech.setState(
            failure == Speaker::Failure::NoVoice ? SpeechViewModel::State::NoVoice : SpeechViewModel::State::Unreachable);
    });
}

/// A page that comes, a pop-up, a choice, another language: all of it moves the focus or is drawn.
void ReadAloud::follow()
{
    connect(&m_look, &QTimer::timeout, this, &ReadAloud::look);
    const auto soon = [this] {
        if (m_narrator.settings().onFocus)
            m_look.start();
    };
    connect(&m_window, &QQuickWindow::activeFocusItemChanged, this, soon);
    connect(&m_window, &QQuickWindow::afterAnimating, this, soon);
    connect(&m_models.toast, &ToastViewModel::changed, this, soon);
}

void ReadAloud::setSettings(const SpeechSettings &settings)
{
    m_narrator.setSettings(settings);
    m_speaker.setVolume(settings.volume);
    m_speaker.setRate(settings.rate);
    if (settings.onFocus || settings.privateText)
        m_speaker.prepare();
}

void ReadAloud::setLanguage(const QString &language)
{
    m_language = language;
    m_narrator.setLanguage(language);
}

void ReadAloud::keyPressed(RemoteKey key)
{
    if (key != RemoteKey::Yellow)
        carryOut(m_narrator.otherKey());
}

Scene ReadAloud::scene() const
{
    auto scene = sceneOf(m_window);
    if (const auto &toast = m_models.toast; toast.isShown())
        scene.notice = Thing { .key = QString::number(toast.number()), .name = toast.text(), .instead = toast.notice().instead };
    return scene;
}

void ReadAloud::read()
{
    carryOut(m_narrator.yellowKey(scene()));
}

void ReadAloud::look()
{
    carryOut(m_narrator.look(scene()));
}

void ReadAloud::carryOut(const Speech &speech)
{
    if (speech.act == Speech::Act::Nothing)
        return;
    m_shown = speech.asked;
    m_reader.stop();
    m_models.speech.setState(speech.asked && speech.withheld ? SpeechViewModel::State::Private : SpeechViewModel::State::Silent);
    if (speech.act == Speech::Act::Say)
        m_reader.say(speech.phrases, m_language);
}

/// What is said of the focus is its own picture; a reason for silence gives way to nothing but a key or its time.
void ReadAloud::showState()
{
    using State = SpeechViewModel::State;
    const auto shown = m_models.speech.state();
    if (!m_shown || shown == State::Private || shown == State::NoVoice || shown == State::Unreachable)
        return;
    switch (m_reader.state()) {
    case Reader::State::Silent:
        return m_models.speech.setState(State::Silent);
    case Reader::State::Preparing:
        return m_models.speech.setState(State::Preparing);
    case Reader::State::Speaking:
        return m_models.speech.setState(State::Speaking);
    }
}
} // namespace palier
