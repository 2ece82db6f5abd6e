// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/evdevkeys.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>
#include <map>

namespace palier
{
/// The devices that the window system does not hand over as keys: gamepads, under X11 keys without a number there, and those that were named.
/// Devices may come and go; one that may not be read yet is tried again, at once when its permissions change.
class EvdevDevices : public QObject
{
    Q_OBJECT
public:
    using Open = std::function<Result<std::unique_ptr<EvdevSource>>(const QString &path)>;
    struct Options {
        QString folder = QStringLiteral("/dev/input");
        QStringList names; ///< see readsOf
        bool isX11 = false;
        Open open = openEvdev;
        std::chrono::milliseconds retry { 200 }; ///< the first; each further one takes twice as long
    };
    EvdevDevices(const KeyMap &map, const Options &options, QObject *parent = nullptr);

    /// Names of the devices that are read now.
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void pressed(const palier::KeyPress &press);
    void released(const palier::KeyPress &press);
    void changed(); ///< other devices are read now
    void failed(const palier::Error &error); ///< a device stays out of reach, for now

private:
    struct Device {
        QDateTime since; ///< of the node: another one under the same name is another device
        QString name;
        std::unique_ptr<EvdevKeys> keys; ///< null: not one of ours, or out of reach
    };
    void look();
    void tryAgain();
    void forget(const QSet<QString> &except);
    void take(const QString &path);
    void read(Device &device, const QString &path, std::unique_ptr<EvdevSource> source);

    KeyMap m_map;
    Options m_options;
    QFileSystemWatcher m_watcher;
    QTimer m_again;
    int m_tries = 0;
    QHash<QString, Error> m_refused;
    std::map<QString, Device> m_devices; ///< by path
};
} // namespace palier
