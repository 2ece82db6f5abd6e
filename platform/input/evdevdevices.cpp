// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/evdevdevices.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int mostTries = 5;
}

EvdevDevices::EvdevDevices(const KeyMap &map, const Options &options, QObject *parent)
    : QObject(parent)
    , m_map(map)
    , m_options(options)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EvdevDevices::tryAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        m_tries = 0;
        look();
    });
    QMetaObject::invokeMethod(this, &EvdevDevices::look, Qt::QueuedConnection); // whoever made this listens first
}

QStringList EvdevDevices::names() const
{
    QStringList all;
    for (const auto &[path, device] : m_devices) {
        if (device.keys)
            all.append(device.name);
    }
    return all;
}

/// A folder that is not there yet is waited for in the one above.
void EvdevDevices::look()
{
    const bool isThere = QFileInfo(m_options.folder).isDir();
    m_watcher.addPath(isThere ? m_options.folder : QFileInfo(m_options.folder).path());
    const auto nodes = QDir(m_options.folder).entryInfoList({ u"event*"_s }, QDir::System | QDir::Files);
    QSet<QString> paths;
    for (const auto &node : nodes)
        paths.insert(node.filePath());
    forget(paths);
    m_refused.clear();
    for (const auto &node : nodes) {
        const auto known = m_devices.find(node.filePath());
        if (known == m_devices.end() || (!known->second.keys && known->second.since != node.metadataChangeTime()))
            take(node.filePath());
    }
    if (!m_refused.isEmpty())
        m_again.start(m_options.retry * (1 << m_tries));
}

void EvdevDevices::tryAgain()
{
    if (++m_tries >= mostTries) {
        for (const auto &error : std::as_const(m_refused))
            Q_EMIT failed(error);
        return;
    }
    for (auto refused = m_refused.cbegin(); refused != m_refused.cend(); ++refused)
        m_devices.erase(refused.key());
    look();
}

void EvdevDevices::forget(const QSet<QString> &except)
{
    if (std::erase_if(m_devices, [&](const auto &device) { return !except.contains(device.first); }) > 0)
        Q_EMIT changed();
}

void EvdevDevices::take(const QString &path)
{
    auto &device = m_devices[path];
    device.since = QFileInfo(path).metadataChangeTime();
    auto source = m_options.open(path);
    if (source)
        read(device, path, *std::move(source));
    else if (source.error().kind == Error::Kind::Unavailable)
        m_refused.insert(path, source.error());
}

void EvdevDevices::read(Device &device, const QString &path, std::unique_ptr<EvdevSource> source)
{
    const auto reads = readsOf(*source, m_options.names, m_options.isX11);
    if (!reads)
        return;
    device.name = source->name();
    device.keys = std::make_unique<EvdevKeys>(std::move(source), *reads, m_map);
    connect(device.keys.get(), &EvdevKeys::pressed, this, &EvdevDevices::pressed);
    connect(device.keys.get(), &EvdevKeys::released, this, &EvdevDevices::released);
    const auto lose = [this, path] {
        m_devices.erase(path);
        Q_EMIT changed();
        look();
    };
    connect(device.keys.get(), &EvdevKeys::gone, this, lose, Qt::QueuedConnection);
    Q_EMIT changed();
}
} // namespace palier
