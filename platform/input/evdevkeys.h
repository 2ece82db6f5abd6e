// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/evdevsource.h"
#include "input/keymap.h"

#include <QHash>

namespace palier
{
/// Turns what happens on one device into presses and releases. An axis is pressed beyond 60 % of its way and released within 40 %, one direction of one
/// axis at a time; only axes of the map count: a trigger rests at its end.
class EvdevKeys : public QObject
{
    Q_OBJECT
public:
    enum class Reads {
        Everything, ///< what no window system hands over
        BeyondX11, ///< keys for which X11 has no number: it hands over the others
    };
    EvdevKeys(std::unique_ptr<EvdevSource> source, Reads reads, const KeyMap &map, QObject *parent = nullptr);

Q_SIGNALS:
    void pressed(const palier::KeyPress &press);
    void released(const palier::KeyPress &press);
    void gone(); ///< and nothing of it is held any more

private:
    void take(int type, int code, int value);
    void takeKey(int code, int value);
    void takeAxis(int axis, int value);
    [[nodiscard]] int directionOf(int axis, int value) const;
    void leaveAxis();
    void loseDevice();

    std::unique_ptr<EvdevSource> m_source;
    Reads m_reads;
    KeyMap m_map;
    QList<EvdevCode> m_held;
    struct Axis {
        int axis;
        int direction; ///< -1 or 1
    };
    std::optional<Axis> m_axis; ///< the one that is pressed
};

/// Which part of a device palier-tv reads by itself, nothing: none. `names`: patterns such as "*CEC*" of devices that are read wholly.
[[nodiscard]] std::optional<EvdevKeys::Reads> readsOf(const EvdevSource &source, const QStringList &names, bool isX11);
} // namespace palier
