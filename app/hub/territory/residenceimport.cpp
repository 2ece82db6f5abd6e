// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/territory/residenceimport.h"

#include "hub/erasures/erasures.h"
#include "hub/territory/territorystore.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::territory
{
namespace
{
constexpr std::array kinds { NodeKind::Town, NodeKind::District, NodeKind::Residence, NodeKind::Building, NodeKind::Stairwell };

Result<QString> nodeOf(Transaction &transaction, const NewNode &wanted, Imported &imported)
{
    auto id = findChild(transaction.db, wanted.parent, wanted.kind, wanted.name);
    if (!id || !id->isEmpty())
        return id;
    ++imported.nodes;
    return addNode(transaction, wanted);
}

/// The node that holds the flat: its stairwell, or its building where there is none.
Result<QString> holderOf(Transaction &transaction, const FlatRow &flat, Imported &imported)
{
    QString parent;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QString name = flat.path.value(static_cast<qsizetype>(i));
        if (name.isEmpty())
            continue;
        auto id = nodeOf(transaction, { .kind = kinds[i], .parent = parent, .name = name }, imported);
        if (!id)
            return id;
        parent = *id;
    }
    return parent;
}

/// A name that goes, or makes way for another, is not to come back with a backup.
Result<Done> noteHousehold(Transaction &transaction, const QString &id, const QString &household)
{
    auto before = transaction.db.row(u"SELECT household FROM node WHERE id = ?"_s, { id });
    if (!before)
        return before.error();
    const QString name = *before ? (*before)->first().toString() : QString();
    return name.isEmpty() || name == household ? Result<Done>(Done {}) : erasures::note(transaction, erasures::household, id);
}

Result<Done> update(Transaction &transaction, const QString &id, const FlatRow &flat, Imported &imported)
{
    if (auto noted = noteHousehold(transaction, id, flat.household); !noted)
        return noted;
    const QVariant floor = flat.floor ? QVariant(*flat.floor) : QVariant();
    auto changed = transaction.db.run(u"UPDATE node SET household = ?, floor = ? WHERE id = ? AND (household <> ? OR COALESCE(floor, -99) <> COALESCE(?, -99))"_s,
        { flat.household, floor, id, flat.household, floor });
    if (!changed)
        return changed.error();
    imported.changed += *changed;
    return Done {};
}

Result<Done> importFlat(Transaction &transaction, const FlatRow &flat, Imported &imported)
{
    auto holder = holderOf(transaction, flat, imported);
    if (!holder)
        return holder.error();
    auto known = findChild(transaction.db, *holder, NodeKind::Flat, flat.flat);
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return update(transaction, *known, flat, imported);
    auto added = addNode(transaction, { .kind = NodeKind::Flat, .parent = *holder, .name = flat.flat, .household = flat.household, .floor = flat.floor });
    if (!added)
        return added.error();
    ++imported.nodes;
    ++imported.flats;
    return Done {};
}
} // namespace

Result<Imported> import(Transaction &transaction, const QList<FlatRow> &flats)
{
    Imported imported;
    for (const auto &flat : flats) {
        auto done = importFlat(transaction, flat, imported);
        if (!done) {
            auto error = done.error();
            error.field = u"row %1"_s.arg(flat.row);
            return error;
        }
    }
    return imported;
}
} // namespace palier::hub::territory
