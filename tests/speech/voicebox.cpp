// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "voicebox.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstring>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
Sound read(const QString &path, qsizetype from)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const auto bytes = file.readAll().mid(from);
    Sound sound(size_t(bytes.size()) / sizeof(qint16));
    std::memcpy(sound.data(), bytes.constData(), sound.size() * sizeof(qint16));
    return sound;
}

Sound trimmed(const Sound &sound)
{
    const auto loud = [](qint16 sample) { return std::abs(int(sample)) >= 50; };
    const auto first = std::find_if(sound.begin(), sound.end(), loud);
    const auto last = std::find_if(sound.rbegin(), sound.rend(), loud).base();
    return first < last ? Sound(first, last) : Sound();
}
constexpr size_t step = 441; // 20 ms

/// How loud it is from step to step, about its mean.
std::vector<double> contour(const Sound &sound, size_t steps)
{
    std::vector<double> loud(steps);
    for (size_t at = 0; at < sound.size(); ++at)
        loud[at / step] += double(sound[at]) * sound[at];
    double mean = 0;
    for (auto &value : loud) {
        value = std::sqrt(value / step);
        mean += value / double(steps);
    }
    for (auto &value : loud)
        value -= mean;
    return loud;
}
} // namespace

VoiceBox::VoiceBox()
{
    write(u"alsa.conf"_s,
        "pcm.!default { type file slave.pcm { type null } file \"" + heardFile().toLocal8Bit()
            + "\" format \"raw\" }\nctl.!default { type null }\n");
    write(u"no-alsa.conf"_s, "\n");
    write(u"speechd.conf"_s,
        "LogLevel 0\nAudioOutputMethod \"alsa\"\nAudioALSADevice \"default\"\nDefaultVolume 100\n"
        "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\nDefaultModule espeak-ng\n");
    QDir(m_folder.path()).mkdir(u"modules"_s);
    QFile::copy(u"/etc/speech-dispatcher/modules/espeak-ng.conf"_s, m_folder.filePath(u"modules/espeak-ng.conf"_s));
    qputenv("SPEECHD_ADDRESS", "unix_socket:" + address().toLocal8Bit());
}

VoiceBox::~VoiceBox()
{
    end();
}

void VoiceBox::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

bool VoiceBox::start(Device device)
{
    QFile::remove(address());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ALSA_CONFIG_PATH"_s, m_folder.filePath(device == Device::File ? u"alsa.conf"_s : u"no-alsa.conf"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_server.setProcessEnvironment(environment);
    m_server.setChildProcessModifier([] { ::setpgid(0, 0); }); // its modules end with it
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s));
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.start(u"speech-dispatcher"_s,
        { u"-s"_s, u"-t"_s, u"0"_s, u"-C"_s, m_folder.path(), u"-L"_s, m_folder.path(), u"-P"_s, m_folder.filePath(u"pid"_s), u"-c"_s,
            u"unix_socket"_s, u"-S"_s, address() });
    return m_server.waitForStarted() && QTest::qWaitFor([this] { return QFile::exists(address()); }, 10'000);
}

void VoiceBox::end()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    const auto group = static_cast<pid_t>(m_server.processId());
    m_server.terminate();
    m_server.waitForFinished(2'000);
    ::kill(-group, SIGKILL);
    m_server.waitForFinished();
    QFile::remove(heardFile());
    m_forgotten = 0;
}

Sound VoiceBox::heard() const
{
    return trimmed(read(heardFile(), m_forgotten));
}

void VoiceBox::forget()
{
    m_forgotten = QFile(heardFile()).size();
}

Sound espeak(const QString &voice, const QString &text, int wordsPerMinute, int amplitude)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"said.wav"_s);
    const int code = QProcess::execute(u"espeak-ng"_s,
        { u"-v"_s, voice, u"-s"_s, QString::number(wordsPerMinute), u"-a"_s, QString::number(amplitude), u"-w"_s, file, u"--"_s, text });
    constexpr qsizetype header = 44;
    return code == 0 ? trimmed(read(file, header)) : Sound();
}

double likeness(const Sound &one, const Sound &other)
{
    const auto steps = std::max(one.size(), other.size()) / step + 1;
    const auto a = contour(one, steps);
    const auto b = contour(other, steps);
    double both = 0;
    double ones = 0;
    double others = 0;
    for (size_t at = 0; at < steps; ++at) {
        both += a[at] * b[at];
        ones += a[at] * a[at];
        others += b[at] * b[at];
    }
    return ones * others > 0 ? both / std::sqrt(ones * others) : 0;
}

double likenessAtEnd(const Sound &sound, const Sound &part)
{
    constexpr qint64 aside = 22'050 / 2;
    constexpr qint64 shift = 110;
    const auto size = qint64(part.size());
    double best = 0;
    for (qint64 by = -aside; by <= aside; by += shift) {
        const auto from = qint64(sound.size()) - size + by;
        if (from >= 0)
            best = std::max(best, likeness(Sound(sound.begin() + from, sound.begin() + std::min(from + size, qint64(sound.size()))), part));
    }
    return best;
}

double loudness(const Sound &sound)
{
    double sum = 0;
    for (const double sample : sound)
        sum += sample * sample;
    return sound.empty() ? 0 : std::sqrt(sum / double(sound.size()));
}
} // namespace palier::testing
