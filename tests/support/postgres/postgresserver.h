// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace palier
{
/// Debian's PostgreSQL in a folder of its own, for one test program; it ends with it. `tests/support/postgres/postgres` does the work.
class PostgresServer
{
public:
    /// Null, and said loudly, where PostgreSQL is not installed: the test then ends with exit code 77. Anything else that goes wrong is fatal.
    [[nodiscard]] static std::unique_ptr<PostgresServer> start();
    /// One that follows this one from now on.
    [[nodiscard]] std::unique_ptr<PostgresServer> standby() const;
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    [[nodiscard]] QString address() const { return m_address; } ///< for `serverFrom` and --database
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void crash(); ///< ends without a word to its clients, as by a power cut
    void begin(); ///< again, after a crash; back when it answers
    /// The rows of an SQL statement, as its administrator, a line each.
    QString administer(const QString &sql, const QString &database = QStringLiteral("palier")) const;
    /// The same without waiting for its end.
    [[nodiscard]] std::unique_ptr<QProcess> beginAsAdministrator(const QString &sql, const QString &database) const;
    /// Ends the sessions of a database's clients; gives back how many there were.
    int endSessions(const QString &database = QStringLiteral("palier")) const;

private:
    PostgresServer() = default;
    [[nodiscard]] QString asAdministrator(const QString &database) const;
    QTemporaryDir m_folder { QStringLiteral("/tmp/palier-pg-XXXXXX") };
    QProcess m_server;
    QString m_address;
};

/// The database that the test program shall use, for `serverFrom`: PALIER_TEST_DATABASE; empty means SQLite. Ends the program with 77, loudly,
/// where PostgreSQL is not installed.
[[nodiscard]] QString testServer();
/// An empty schema of it; empty means SQLite.
[[nodiscard]] QString freshTestDatabase();
/// A copy of the database `empty`, for who needs one to itself.
[[nodiscard]] QString freshDatabase(const QString &address);
} // namespace palier
