// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "core/clock.h"
#include "core/ids.h"
#include "hub/pairing/pairingstore.h"
#include "hub/people/accountstore.h"
#include "hub/people/passwords.h"
#include "hub/schema.h"
#include "hub/territory/residenceimport.h"
#include "storage/migrations.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace palier::fleet
{
namespace
{
using hub::Transaction;

constexpr int district = 1'000; ///< flats in each
constexpr int residence = 250;
constexpr int building = 50;
constexpr int stairwell = 10;

QString part(const QString &word, int number)
{
    return word + QString::number(number + 1);
}

QList<hub::territory::FlatRow> rowsOf(int flats)
{
    QList<hub::territory::FlatRow> rows;
    for (int i = 0; i < flats; ++i) {
        rows.append({
            .row = i + 1,
            .path = { u"Town"_s, part(u"District "_s, i / district), part(u"Residence "_s, i / residence), part(u"Building "_s, i / building),
                part(u"Stairwell "_s, i / stairwell) },
            .flat = part(u"Flat "_s, i),
            .floor = i % 10,
            .household = part(u"Household "_s, i),
        });
    }
    return rows;
}

Result<Done> addStaff(Transaction &transaction, const QString &name, SenderRole role)
{
    const hub::PasswordCost least { .passes = 1, .memory = 8 * 1024 };
    auto hash = hub::hashOf(QString::fromLatin1(password), least);
    if (!hash)
        return hash.error();
    return hub::people::addAccount(transaction.db,
        { .id = {}, .name = name, .displayName = name, .role = role, .passwordHash = *hash, .nodes = { u"town:1"_s } }, transaction.now);
}

Result<Done> fill(Transaction &transaction, int flats)
{
    if (auto imported = hub::territory::import(transaction, rowsOf(flats)); !imported)
        return imported.error();
    for (int i = 0; i < flats; ++i) {
        const PairRequest box { .secretHash = sha256Hex(QByteArray::fromHex(secretOf(i))), .model = u"Simulated Box"_s, .software = u"fleet"_s };
        if (auto bound = hub::pairing::addBound(transaction, box, flatOf(i)); !bound)
            return bound.error();
    }
    if (auto added = addStaff(transaction, QString::fromLatin1(mayor), SenderRole::TownHall); !added)
        return added;
    return addStaff(transaction, QString::fromLatin1(keeper), SenderRole::Caretaker);
}
} // namespace

Result<Done> makeTown(const QString &folder, int flats)
{
    QDir().mkpath(folder);
    auto db = Database::open({ .path = folder + u"/hub.db"_s });
    if (!db)
        return db.error();
    const auto now = SystemClock().now();
    if (auto migrated = migrate(**db, hub::schema(), now); !migrated)
        return migrated;
    return (*db)->atomically([&] {
        Transaction transaction { **db, now, {} };
        return fill(transaction, flats);
    });
}

QByteArray secretOf(int number)
{
    const QByteArray name = "box " + QByteArray::number(number);
    return sha256Hex(name).toLatin1();
}

QString flatOf(int number)
{
    return part(u"flat:"_s, number);
}

QStringList scopesOf(int number)
{
    return { part(u"device:"_s, number), flatOf(number), part(u"stairwell:"_s, number / stairwell), part(u"building:"_s, number / building),
        part(u"residence:"_s, number / residence), part(u"district:"_s, number / district), u"town:1"_s };
}
} // namespace palier::fleet
