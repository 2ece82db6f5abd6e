// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/keymap.h"
#include "speech/narrator.h"
#include "speech/reader.h"
#include "viewmodels/viewmodels.h"

#include <QQuickWindow>
#include <QTimer>

namespace palier
{
/// Has the voice say what the narrator decides: of the keys, of what is in front on the window, and of the resident's settings; and shows
/// on the screen what becomes of it. All of them must outlive it.
class ReadAloud : public QObject
{
    Q_OBJECT
public:
    ReadAloud(QQuickWindow &window, ViewModels &models, Speaker &speaker);

    /// From the next word on. A voice that will be needed is fetched now.
    void setSettings(const SpeechSettings &settings);
    void setLanguage(const QString &language); ///< of the interface
    void keyPressed(RemoteKey key); ///< any key of the remote, before it does its work

private:
    void follow();
    void read();
    void look();
    void carryOut(const Speech &speech);
    void showState();
    [[nodiscard]] Scene scene() const;

    QQuickWindow &m_window;
    ViewModels &m_models;
    Speaker &m_speaker;
    Reader m_reader;
    QString m_language;
    Narrator m_narrator;
    QTimer m_look; ///< once all that belongs to a change has happened
    bool m_shown = false; ///< this reading has its line at the foot
};
} // namespace palier
