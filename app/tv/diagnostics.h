// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/hubprobe.h"
#include "sync/syncengine.h"
#include "tv/keys.h"
#include "tv/options.h"
#include "tv/sounds/processplayer.h"

#include <QQuickWindow>

namespace palier
{
/// What the page "Is everything all right?" looks at in this program and its machine. All that it is made with must outlive it.
class Diagnostics : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const Clock &clock; ///< the machine's own
        ViewModels &models;
        const QQuickWindow &window;
        const Keys &keys;
        ProcessPlayer &player;
    };
    Diagnostics(const TvOptions &options, const QByteArray &caCertificates, const Parts &parts);
    ~Diagnostics() override;
    /// Whoever knows the hub's time; null: nobody any more.
    void follow(const SyncEngine *sync) { m_sync = sync; }

private:
    void tryWhatIsAsked();
    [[nodiscard]] MachineFacts facts() const;
    void askHub();

    QString m_folder;
    QUrl m_hub;
    QByteArray m_certificates;
    Parts m_parts;
    std::unique_ptr<HubProbe> m_probe; ///< from the first question on: TLS is not made ready for nothing
    const SyncEngine *m_sync = nullptr;
};
} // namespace palier
