// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The file of flats: reading, planning, and (small ones) importing it twice.
#include "core/clock.h"
#include "fuzz.h"
#include "hub/schema.h"
#include "hub/territory/csvfile.h"
#include "hub/territory/residenceimport.h"
#include "storage/migrations.h"

#include <algorithm>

using namespace palier;
using namespace palier::fuzz;
using namespace palier::hub;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype mostImported = 12;
const QDateTime noon = fromWireTime(u"2026-11-21T12:00:00.000Z");

Database &database()
{
    static const std::unique_ptr<Database> db = [] {
        application();
        auto opened = Database::open({});
        require(bool(opened) && bool(migrate(**opened, schema(), noon)), "an empty database opens");
        return *std::move(opened);
    }();
    return *db;
}

/// All rows, every field in quotes.
QByteArray written(const QList<territory::CsvRow> &rows)
{
    QString text;
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            QString field = row.fields[i];
            text += (i == 0 ? u"\""_s : u";\""_s) + field.replace(u'"', u"\"\""_s) + u'"';
        }
        text += u'\n';
    }
    return text.toUtf8();
}

void checkRows(const QByteArray &file)
{
    const auto rows = territory::parseCsv(file);
    if (!rows)
        return require(rows.error().kind == Error::Kind::Invalid && !rows.error().detail.isEmpty(), "a refusal says what is wrong");
    int last = 0;
    for (const auto &row : *rows) {
        require(row.number > last && row.number <= file.count('\n') + 1, "rows are numbered by their lines");
        last = row.number;
        for (const auto &field : row.fields)
            require(field == field.simplified(), "fields are trimmed");
    }
    const auto reread = territory::parseCsv(written(*rows));
    require(bool(reread), "what was read can be written and read");
    require(reread->size() == rows->size(), "as many rows are read as were written");
    for (qsizetype i = 0; i < rows->size(); ++i)
        require(reread->at(i).fields == rows->at(i).fields, "what was read is what was written");
}

void importTwice(const QList<territory::FlatRow> &flats)
{
    auto &db = database();
    const auto undone = db.atomically([&]() -> Result<Done> {
        Transaction transaction { db, noon, {} };
        const auto first = territory::import(transaction, flats);
        require(bool(first) && first->flats == flats.size(), "a plan without problems can be imported whole");
        const auto second = territory::import(transaction, flats);
        require(bool(second) && second->nodes == 0 && second->changed == 0, "importing again changes nothing");
        return Error { Error::Kind::Conflict, u"undo"_s };
    });
    require(!undone, "the database is as empty as before");
}

void checkPlan(const QByteArray &file)
{
    const auto plan = territory::readImport(file);
    require(std::is_sorted(plan.problems.begin(), plan.problems.end(), [](const auto &a, const auto &b) { return a.row < b.row; }), "problems are by row");
    for (const auto &problem : plan.problems)
        require(!problem.detail.isEmpty() && problem.detail.size() < 1000, "a problem says what is wrong, in short");
    if (!plan.problems.isEmpty())
        return;
    require(!plan.flats.isEmpty(), "a plan without problems has flats");
    for (const auto &flat : plan.flats) {
        require(flat.path.size() == 5 && !flat.flat.isEmpty() && flat.flat.size() <= 100 && flat.household.size() <= 100, "a flat is whole");
        require(!flat.floor || (*flat.floor >= -10 && *flat.floor <= 200), "a floor is within its limits");
    }
    if (plan.flats.size() <= mostImported)
        importTwice(plan.flats);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    checkRows(file);
    checkPlan(file);
    return 0;
}
