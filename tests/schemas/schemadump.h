// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/migrations.h"

/// Dumps of released schemas: tests/data/schemas/README.md.
namespace palier::testing
{
/// SHA-256 of a step: its name and its statements. A released step keeps it for ever.
[[nodiscard]] QString fingerprint(const Migration &step);

/// The first `steps` steps and every row of a database that has at least those, in an order that its foreign keys allow.
[[nodiscard]] Result<QByteArray> dump(Database &database, const QList<Migration> &schema, int steps, const QString &title);
/// Reads a dump and fills an empty database with it. Invalid names the statement at fault.
[[nodiscard]] Result<Done> load(Database &database, const QByteArray &dump);

/// Tables that the schema makes, in the order in which it makes them, and their columns (sorted).
[[nodiscard]] QStringList tablesOf(const QList<Migration> &schema, int steps);
[[nodiscard]] Result<QStringList> columnsOf(Database &database, const QString &table);
/// Every row of these columns, sorted, as text.
[[nodiscard]] Result<QStringList> contentOf(Database &database, const QString &table, const QStringList &columns);
/// Tables, columns with their types, keys and references, and indexes, each in a line: equal for equal schemas, however they came about.
[[nodiscard]] Result<QStringList> shapeOf(Database &database, const QStringList &tables);
} // namespace palier::testing
