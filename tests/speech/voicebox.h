// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace palier::testing
{
/// Mono, 16 bits, 22050 a second: what espeak-ng speaks.
using Sound = std::vector<qint16>;

/// A speech-dispatcher with espeak-ng of this test's own, found through SPEECHD_ADDRESS. What it speaks goes to a file instead of a sound
/// device, as fast as it can be written (ALSA's `file` over `null`).
class VoiceBox
{
public:
    enum class Device { File, None };
    VoiceBox();
    ~VoiceBox();

    [[nodiscard]] bool start(Device device = Device::File);
    void end(); ///< by its process id, with its modules, waits for it, and forgets what was heard
    [[nodiscard]] qint64 processId() const { return m_server.processId(); }
    [[nodiscard]] QString address() const { return m_folder.filePath(QStringLiteral("s")); }
    /// All that was spoken since the start, without the silence around it.
    [[nodiscard]] Sound heard() const;
    void forget(); ///< what was spoken

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString heardFile() const { return m_folder.filePath(QStringLiteral("heard")); }

    QTemporaryDir m_folder;
    QProcess m_server;
    qsizetype m_forgotten = 0;
};

/// What espeak-ng says by itself with that voice; without the silence around it.
[[nodiscard]] Sound espeak(const QString &voice, const QString &text, int wordsPerMinute = 170, int amplitude = 100);
/// How well they rise and fall together from their beginnings, in steps of 20 ms: 1 is the same, and another voice or text stays below a
/// half.
[[nodiscard]] double likeness(const Sound &one, const Sound &other);
/// The same of its end: what was said last, give or take half a second.
[[nodiscard]] double likenessAtEnd(const Sound &sound, const Sound &part);
[[nodiscard]] double loudness(const Sound &sound); ///< its root mean square
} // namespace palier::testing
