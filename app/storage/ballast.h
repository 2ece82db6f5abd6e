// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QString>

#include <mutex>

namespace palier
{
/// A file that only takes room. When a disk is full even a deletion cannot be written any more: then it is given up, and what matters most is
/// written in its place. For several threads.
class Ballast
{
public:
    Ballast(const QString &path, qint64 bytes);

    /// Makes it, where the disk has room for it twice. True: it is there.
    bool keep();
    /// Lets go of its room; says so in the log. False: there was none to let go of.
    bool giveUp();
    [[nodiscard]] bool isThere() const;
    /// It was given up, and most of its room is used: what is left is for what cannot wait.
    [[nodiscard]] bool isNearlyUsedUp() const;

private:
    [[nodiscard]] qint64 freeBytes() const;

    const QString m_path;
    const qint64 m_bytes;
    mutable std::mutex m_mutex;
    bool m_there = false;
};

/// Once more where the disk was full: what failed gave up the ballast.
template<typename Work>
[[nodiscard]] auto againIfFull(const Work &work)
{
    auto done = work();
    if (!done && done.error().kind == Error::Kind::NoSpace)
        return work();
    return done;
}
} // namespace palier
