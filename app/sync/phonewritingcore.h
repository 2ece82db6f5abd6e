// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "core/retry.h"
#include "model/phonewriting.h"

#include <QList>

#include <chrono>
#include <optional>

namespace palier
{
/// What a box asks its hub about a writing by phone, and when. Pure; all times are monotonic. Both sides write the whole text: the last version
/// wins, and each writes on top of what the other wrote before.
class PhoneWritingCore
{
public:
    enum class State {
        Closed, ///< nobody wants one
        Opening, ///< no code yet
        Ready, ///< the code can be scanned
        Writing, ///< a phone has the page
        Over, ///< its time is over, or the hub forgot it: a new code is needed
        Unreachable, ///< the hub does not answer; tries again by itself
    };
    struct Ask {
        enum class What { Open, Read, Write, End };
        What what = What::Open;
        quint64 round = 0; ///< of one code: goes back with the answer
        QString id;
        qint64 after = 0; ///< Read
        PhoneWritingChange change {}; ///< Write
    };
    using Millis = std::chrono::milliseconds;
    static constexpr Backoff backoff { .base = Millis(1'000), .cap = Millis(10'000) };
    static constexpr int failuresUntilTold = 2; ///< while a code is shown

    /// A new code for the text that is there; the one before ends.
    void open(const QString &text);
    void close();
    /// Somebody wrote on the television.
    void typed(const QString &text);

    /// Answers; those of an earlier code count no more. `random` in [0, 1).
    void opened(quint64 round, const Result<PhoneWritingCode> &code, Millis now, double random);
    void read(quint64 round, const Result<PhoneWriting> &writing, Millis now, double random);
    void wrote(quint64 round, const Result<PhoneWriting> &writing, Millis now, double random);

    /// What is to be asked now; each counts as asked.
    [[nodiscard]] QList<Ask> take(Millis now);
    /// When `take` has to be called again at the latest.
    [[nodiscard]] std::optional<Millis> deadline() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] Millis until() const { return m_end; } ///< when the code is over
    [[nodiscard]] QString text() const { return m_text; } ///< what the television shows

private:
    [[nodiscard]] bool isLive() const { return !m_id.isEmpty(); }
    [[nodiscard]] bool wantsToWrite() const { return isLive() && m_dirty && !m_writing && m_version >= m_refused; }
    void see(const PhoneWriting &writing);
    void failed(const Error &error, Millis now, double random);
    void over();

    State m_state = State::Closed;
    quint64 m_round = 0;
    QString m_id;
    QString m_url;
    QString m_ended; ///< a code that the hub is yet to be told of
    Millis m_end { 0 };
    QString m_text;
    qint64 m_version = 0; ///< the newest that is known
    qint64 m_refused = 0; ///< a version that somebody else wrote: it has to be read first
    QString m_hubText; ///< of that version
    bool m_dirty = false; ///< the hub does not have the text yet
    bool m_phone = false; ///< one has the page
    bool m_opening = false; ///< these are under way
    bool m_reading = false;
    bool m_writing = false;
    PhoneWritingChange m_sent; ///< with the write under way
    int m_failures = 0;
    Millis m_notBefore { 0 };
};
} // namespace palier
