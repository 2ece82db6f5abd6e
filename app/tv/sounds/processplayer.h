// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tv/sounds/soundplayer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <memory>

namespace palier
{
/// Plays through a program of its own, PipeWire's pw-play: nothing of it is loaded before the first sound, and what goes wrong
/// there goes wrong there. The first failure is logged in one line, the rest are silent: docs/decisions/0006-sounds.md.
class ProcessPlayer : public QObject, public SoundPlayer
{
    Q_OBJECT
public:
    struct Options {
        QString program = QStringLiteral("pw-play");
        QStringList arguments { QStringLiteral("--media-role=Notification") }; ///< before the file
        QString volume { QStringLiteral("--volume=%1") }; ///< after them; 1 is as recorded
        std::chrono::milliseconds longest = std::chrono::seconds(10); ///< then it is ended
    };
    ProcessPlayer();
    explicit ProcessPlayer(const Options &options);
    ~ProcessPlayer() override;

    /// A sound that is still heard gives way to the new one.
    void play(Sound sound, int volume) override;

Q_SIGNALS:
    void ended(bool heard);

private:
    [[nodiscard]] QString fileOf(Sound sound);
    void finish(bool heard, const QString &reason = {});
    void silence();

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<QProcess> m_process;
    QTimer m_limit;
    bool m_complained = false;
};
} // namespace palier
