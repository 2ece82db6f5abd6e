// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "viewmodels/viewmodels.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

namespace palier
{
/// Animations; pictures stand still.
enum class Motion { Moves, Still };

/// The interface on a window: engine, fonts and the shell with its view-models.
class Screen
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Screen>> create(ViewModels &viewModels, Motion motion);
    ~Screen();

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    /// Goes to a page by its name (see Shell.qml); `id` of what an article or message page shows.
    void open(const QString &page, const QString &id = {});
    /// Gives the focus to the control with that objectName; false when there is none to be seen.
    [[nodiscard]] bool focus(const QString &name);
    /// The words are of another language now.
    void sayAgain();

private:
    Screen();
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

/// Changes the language of all that is said and shown. False: there are no words for it, and nothing is changed.
[[nodiscard]] bool speakFromNowOn(const QString &language, Wording &wording, ViewModels &viewModels, Screen &screen);

/// Loads the fonts of the product and makes them everybody's. Once per program, before the first Screen.
[[nodiscard]] Result<Done> loadFonts();
} // namespace palier
