// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "model/phonewriting.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <mutex>
#include <vector>

namespace palier::hub::phonewriting
{
/// What somebody writes by phone for a television, from the QR code to the last letter. Private text: it is kept in memory only, never in the
/// database or in a log, and goes with the program. Any thread; its timer lives on its own.
class Writings : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lifetime { 600 };
    static constexpr std::chrono::seconds longestWait { 15 }; ///< of one who asks for a newer version; a box takes 20 s of silence for a lost network
    static constexpr qsizetype mostOpen = 2'000; ///< in the whole hub
    static constexpr std::size_t mostWaiting = 8; ///< for one writing: its box, and the phones that have its page
    using Answer = std::function<void(const Result<PhoneWriting> &)>;

    /// Who asks: a box for its own writing, or a phone by the token in its page's address.
    struct Key {
        QString device;
        QString id;
        QString token;
    };
    struct Opened {
        QString id;
        QString token; ///< 128 bits in hex; only its hash is kept
    };

    explicit Writings(const Clock &clock);

    /// Ends the device's former one. Unavailable: too many are open.
    [[nodiscard]] Result<Opened> open(const QString &device, const PhoneWritingRequest &request);
    /// Answers once the version is higher than `after`, at the latest after `longestWait`. NotFound for a box, Unauthorized for a phone:
    /// there is none, or it has ended, meanwhile too. A phone that asks has opened the page.
    void read(const Key &key, qint64 after, const Answer &answer);
    /// The version must be the next one; the same again changes nothing. Conflict: somebody else wrote meanwhile, or it comes late; TooLarge.
    [[nodiscard]] Result<PhoneWriting> write(const Key &key, const PhoneWritingChange &change);
    /// Whether a phone's token opens anything.
    [[nodiscard]] bool knows(const Key &key);
    /// By its box; one that is not there, or somebody else's, is left alone.
    void end(const Key &key);
    void endDevices(const QStringList &devices);
    /// Ends what is over and answers those who have waited long enough; by itself each second while there is anything to end.
    void tick();
    [[nodiscard]] qsizetype count() const;

private:
    struct Waiting {
        qint64 after = 0;
        std::chrono::milliseconds until { 0 };
        bool isPhone = false;
        Answer answer;
    };
    struct Entry {
        QString id;
        QString device;
        PhoneWriting writing;
        std::chrono::milliseconds end { 0 };
        std::vector<Waiting> waiting;
    };
    using Ready = std::vector<std::pair<Answer, Result<PhoneWriting>>>; ///< called without the lock
    using Entries = QHash<QString, Entry>; ///< by the token's hash

    // With the lock:
    [[nodiscard]] Entries::iterator find(const Key &key);
    [[nodiscard]] PhoneWriting shown(const Entry &entry) const;
    void changed(Entry &entry, Ready &ready);
    void remove(const std::function<bool(const Entry &)> &isOver, Ready &ready);
    // Without it:
    void removeAndTell(const std::function<bool(const Entry &)> &isOver);
    static void tell(const Ready &ready);

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    Entries m_entries;
    QHash<QString, QString> m_byDevice; ///< the hash of its writing's token
    QTimer m_timer;
};
} // namespace palier::hub::phonewriting
