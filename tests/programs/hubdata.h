// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

#include <QTemporaryDir>

#include <memory>

namespace palier::testing
{
/// Where a hub of the tests keeps its data: what differs between the databases it can have.
class HubData
{
public:
    virtual ~HubData() = default;
    [[nodiscard]] virtual QString folder() const = 0;
    /// What palier-hub is told besides `--data`.
    [[nodiscard]] virtual QStringList options() const { return {}; }
    /// A connection beside the hub's.
    [[nodiscard]] virtual std::unique_ptr<Database> connect() const = 0;
    /// By palier-hub's own commands: `restore` with the hub stopped. What went wrong; empty: nothing.
    [[nodiscard]] QString backUp();
    [[nodiscard]] QString restore();

private:
    [[nodiscard]] QString run(const QString &command) const;
    QTemporaryDir m_kept;
};

/// Makes equal hubs for many runs: territory, staff and boxes are filled in once.
class HubTemplate
{
public:
    virtual ~HubTemplate() = default;
    [[nodiscard]] virtual std::unique_ptr<HubData> copy() const = 0;
};

/// A hub's folder with SQLite.
class SqliteTemplate : public HubTemplate
{
public:
    SqliteTemplate();
    [[nodiscard]] std::unique_ptr<HubData> copy() const override;
    [[nodiscard]] std::unique_ptr<HubData> copyTo(const QString &folder) const;

private:
    QTemporaryDir m_folder;
};

/// A database of its own on a server, and a folder beside it.
class PostgresTemplate : public HubTemplate
{
public:
    explicit PostgresTemplate(const QString &server)
        : m_server(server)
    {
    }
    [[nodiscard]] std::unique_ptr<HubData> copy() const override;

private:
    QString m_server;
};

/// On the server where PALIER_TEST_DATABASE is set, else with SQLite.
[[nodiscard]] std::unique_ptr<HubTemplate> makeTemplate();

/// A small town, by hand:
///
///     town:1 ─ district:1 ┬ residence:1 ┬ building:1 ─ stairwell:1 ─ flat:1 flat:2
///                         │             └ building:2 ─ stairwell:2 ─ flat:3 flat:4
///                         └ residence:2 ─ building:3 ─ stairwell:3 ─ flat:5
///
/// Staff: karim (caretaker, residence:1), omar (caretaker, residence:2), mairie (townhall, district:1). Boxes stand in flats 1, 2, 3 and 5.
void fillTown(Database &db);
/// The secret of a box that the town knows: 64 hex digits, told by its name, e.g. "flat:1".
[[nodiscard]] QString secretOf(const QString &name);
[[nodiscard]] QString staffPassword();
} // namespace palier::testing
