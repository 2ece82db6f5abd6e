// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "postgresserver.h"

namespace palier
{
/// While it lives, the server commits and then waits for a standby that there is not: whoever is cut off there never learns of it.
class HeldCommits
{
public:
    /// Comes back when the server holds commits, which is some time after it was told to.
    explicit HeldCommits(const PostgresServer &server);
    ~HeldCommits();
    Q_DISABLE_COPY_MOVE(HeldCommits)

    /// Waits until a commit is held; false when none is after 20 s.
    [[nodiscard]] bool awaitOne() const;

private:
    void tell(const QString &standbys) const;
    [[nodiscard]] int held() const;
    [[nodiscard]] bool holdsAProbe() const;

    const PostgresServer &m_server;
};
} // namespace palier
