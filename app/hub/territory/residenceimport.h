// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"

namespace palier::hub::territory
{
/// One flat of an import file and where it stands.
struct FlatRow {
    int row = 0; ///< in the file, from 1
    QStringList path; ///< town, district, residence, building, stairwell
    QString flat;
    std::optional<int> floor;
    QString household;
};

struct ImportProblem {
    int row = 0; ///< 0: the whole file
    QString detail;
};
struct ImportPlan {
    QList<FlatRow> flats;
    QList<ImportProblem> problems; ///< by row; if there are any, nothing is imported
};
/// Reads the file and finds everything that is wrong with it. Columns, in any order: town, district, residence, building, stairwell, flat,
/// floor, household (also in French); stairwell, floor and household may be missing.
[[nodiscard]] ImportPlan readImport(const QByteArray &file);

struct Imported {
    int nodes = 0; ///< added, flats among them
    int flats = 0; ///< added
    int changed = 0; ///< flats with another household or floor than before
};
/// Adds what is not there yet, changes households and floors, deletes nothing: it may be repeated.
[[nodiscard]] Result<Imported> import(Transaction &transaction, const QList<FlatRow> &flats);
} // namespace palier::hub::territory
