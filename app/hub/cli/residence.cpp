// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/territory/residenceimport.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
constexpr qint64 maxFile = 64 * 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Storage, file.errorString(), path };
    if (file.size() > maxFile)
        return Error { Error::Kind::TooLarge, u"has more than 64 MiB"_s, path };
    return file.readAll();
}

/// "FILE, row 4: flat is empty", one line for each.
int report(const QString &path, const QList<territory::ImportProblem> &problems)
{
    for (const auto &problem : problems)
        complain(problem.row > 0 ? u"%1, row %2: %3"_s.arg(path).arg(problem.row).arg(problem.detail) : u"%1: %2"_s.arg(path, problem.detail));
    complain(u"palier-hub residence: nothing was imported, %1 to put right"_s.arg(problems.size()));
    return Failed;
}
} // namespace

int residence(const QStringList &arguments)
{
    CommandLine line(u"residence"_s, u"imports towns, districts, residences, buildings, stairwells and flats. May be repeated; deletes nothing."_s);
    line.argument(u"import"_s, u"What to do."_s);
    line.argument(u"FILE"_s, u"CSV, UTF-8, with ; or , and the columns town, district, residence, building, stairwell, flat, floor, household."_s);
    line.hubOptions(u"The hub's folder."_s);
    line.option(u"dry-run"_s, u"Only looks what is wrong and what would change."_s);
    if (const auto end = line.parse(arguments))
        return *end;
    if (line.argument(0) != "import"_L1)
        return line.wrong(u"unknown action "_s + line.argument(0));
    const auto file = readFile(line.argument(1));
    if (!file)
        return line.failed(file.error());
    const auto plan = territory::readImport(*file);
    if (!plan.problems.isEmpty())
        return report(line.argument(1), plan.problems);
    territory::Imported imported;
    const bool dry = line.isSet(u"dry-run"_s);
    const auto done = inTransaction(line.hub(), [&](Transaction &transaction) -> Result<Done> {
        auto result = territory::import(transaction, plan.flats);
        if (!result)
            return result.error();
        imported = *result;
        return dry ? Result<Done>(Error { Error::Kind::Conflict, {} }) : Done {};
    });
    if (!done && !(dry && done.error().kind == Error::Kind::Conflict))
        return line.failed(done.error());
    print((dry ? u"Would add %1 nodes, %2 flats among them; would change %3 flats."_s : u"Added %1 nodes, %2 flats among them; changed %3 flats."_s)
              .arg(imported.nodes)
              .arg(imported.flats)
              .arg(imported.changed));
    return Ok;
}
} // namespace palier::hub::cli
