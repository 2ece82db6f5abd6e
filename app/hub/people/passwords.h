// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>
#include <memory>

class QThreadPool;

namespace palier::hub
{
inline constexpr int minStaffPassword = 12;

/// What Argon2id costs. The product's is libsodium's with 64 MiB and three passes, about 120 ms.
struct PasswordCost {
    quint64 passes = 3;
    std::size_t memory = 64 * 1024 * 1024;
};

/// Whether staff may choose this password: at least 12 characters, none of the common ones, not the name repeated.
[[nodiscard]] Result<Done> acceptable(const QString &password, const QString &name);
/// The password's hash in libsodium's own text form. Takes its time: never on an event loop.
[[nodiscard]] Result<QString> hashOf(const QString &password, PasswordCost cost = {});

/// Checks passwords on two threads of its own; at most 16 wait, more are refused (Unavailable).
class PasswordChecker
{
public:
    explicit PasswordChecker(PasswordCost cost = {});
    ~PasswordChecker();
    /// `hash` is empty for an unknown name: the same effort, and always false. `done` runs on the checker's thread.
    void check(const QString &password, const QString &hash, std::function<void(Result<bool>)> done);
    /// Returns once every check that was begun is done.
    void settle();

private:
    PasswordCost m_cost;
    QString m_nobody; ///< hash of a password that nobody knows
    std::unique_ptr<QThreadPool> m_threads;
    std::shared_ptr<std::atomic<int>> m_waiting;
};
} // namespace palier::hub
