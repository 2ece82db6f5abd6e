// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "input/keymap.h"

#include <QObject>

namespace palier
{
/// Stands between the window and QML: every key becomes a remote key (see canonicalKey) or goes no further.
/// For slow and trembling hands: an identical press sooner than `bounceTime` after the last one is ignored, and
/// holding OK, Back, a digit or a colour does nothing more (EN 301 549, 5.7 and 5.9). Held arrows go on, at that pace.
class RemoteInput : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds bounceTime { 150 };

    RemoteInput(const KeyMap &map, const Clock &clock, QObject *parent = nullptr);
    /// The window whose keys are translated. It must outlive this.
    void watch(QObject *window);
    bool eventFilter(QObject *window, QEvent *event) override;

Q_SIGNALS:
    /// A key is about to reach QML.
    void pressed(palier::RemoteKey key);

private:
    [[nodiscard]] bool isBounce(RemoteKey key, bool repeated);
    void send(QObject *window, RemoteKey key, QEvent::Type type);

    KeyMap m_map;
    const Clock &m_clock;
    std::optional<RemoteKey> m_last;
    std::chrono::milliseconds m_lastAt {};
    bool m_sending = false;
};
} // namespace palier
