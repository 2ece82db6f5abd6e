// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tv/fixture.h"
#include "tv/screen.h"

#include <functional>

namespace palier
{
/// A television without a hub, standing still in time: what a fixture of tests/data/screens holds, on a small window: the layout is the same, and faster drawn.
class Stage
{
public:
    struct Look {
        QString language = QStringLiteral("fr");
        QString textSize = QStringLiteral("100"); ///< as Settings has it
        QString theme = QStringLiteral("night");
    };
    /// `edit` changes the fixture's JSON before it is read. A null pointer, with a QWARN, when anything about it is wrong.
    [[nodiscard]] static std::unique_ptr<Stage> open(const QString &fixture, const Look &look, const std::function<void(QJsonObject &)> &edit = {});
    /// Once, before the first Stage.
    [[nodiscard]] static bool prepare();

    [[nodiscard]] QQuickWindow &window() const { return m_screen->window(); }
    [[nodiscard]] ViewModels &models() { return *m_models; }
    [[nodiscard]] Cache &cache() { return *m_cache; }
    [[nodiscard]] ManualClock &clock() { return *m_clock; }
    /// Goes to the page as the remote would bring it up, and lets it come to rest.
    void show(const QString &page);
    void press(Qt::Key key);
    /// In the middle of the visible thing of that name; false when there is none.
    [[nodiscard]] bool click(const QString &name);
    void settle();
    /// A row of the feed arrives.
    [[nodiscard]] bool arrive(const QString &type, const QString &id, const QJsonObject &body);
    [[nodiscard]] QJsonObject body(const QString &type, int index) const; ///< of the fixture's row

private:
    Stage() = default;
    Fixture m_fixture;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<ViewModels> m_models;
    std::unique_ptr<Screen> m_screen;
    qint64 m_seq = 0;
};

/// Columns and rows of a test that looks at every screen of the fixtures: page, fixture, language, textSize.
void addScreenRows(const QStringList &languages, const QStringList &textSizes);
} // namespace palier
