// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/territory/csvfile.h"
#include "hub/territory/residenceimport.h"
#include "model/jsonreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::territory
{
namespace
{
constexpr int maxName = 100;
const QStringList levels { u"town"_s, u"district"_s, u"residence"_s, u"building"_s, u"stairwell"_s };

QString columnOf(const QString &title)
{
    static const QHash<QString, QString> french {
        { u"ville"_s, u"town"_s },
        { u"quartier"_s, u"district"_s },
        { u"résidence"_s, u"residence"_s },
        { u"bâtiment"_s, u"building"_s },
        { u"batiment"_s, u"building"_s },
        { u"escalier"_s, u"stairwell"_s },
        { u"logement"_s, u"flat"_s },
        { u"étage"_s, u"floor"_s },
        { u"etage"_s, u"floor"_s },
        { u"foyer"_s, u"household"_s },
    };
    const QString plain = title.toLower();
    return french.value(plain, plain);
}

using Columns = QHash<QString, qsizetype>;

Columns columnsOf(const CsvRow &titles, QList<ImportProblem> &problems)
{
    static const QStringList known = levels + QStringList { u"flat"_s, u"floor"_s, u"household"_s };
    Columns columns;
    for (qsizetype i = 0; i < titles.fields.size(); ++i) {
        const QString column = columnOf(titles.fields[i]);
        if (!known.contains(column))
            problems.append({ titles.number, u"unknown column \"%1\""_s.arg(titles.fields[i].left(40)) });
        else if (columns.contains(column))
            problems.append({ titles.number, u"column \"%1\" is there twice"_s.arg(titles.fields[i]) });
        columns.insert(column, i);
    }
    for (const auto &column : { u"town"_s, u"district"_s, u"residence"_s, u"building"_s, u"flat"_s }) {
        if (!columns.contains(column))
            problems.append({ titles.number, u"column \"%1\" is missing"_s.arg(column) });
    }
    return columns;
}

class RowReader
{
public:
    RowReader(const Columns &columns, const CsvRow &row, QList<ImportProblem> &problems)
        : m_columns(columns)
        , m_row(row)
        , m_problems(problems)
    {
    }

    FlatRow read()
    {
        FlatRow flat { .row = m_row.number };
        for (const auto &level : levels) {
            const QString name = level == "stairwell"_L1 ? text(level, false) : text(level, true);
            flat.path.append(name);
        }
        flat.flat = text(u"flat"_s, true);
        flat.household = text(u"household"_s, false);
        flat.floor = number(text(u"floor"_s, false));
        return flat;
    }

private:
    QString text(const QString &column, bool required)
    {
        const QString value = m_row.fields.value(m_columns.value(column, -1));
        if (required && value.isEmpty())
            m_problems.append({ m_row.number, u"%1 is empty"_s.arg(column) });
        if (value.size() > maxName)
            m_problems.append({ m_row.number, u"%1 has %2 characters; at most %3 are allowed"_s.arg(column).arg(value.size()).arg(maxName) });
        if (!isPlainText(value))
            m_problems.append({ m_row.number, u"%1 holds a control character"_s.arg(column) });
        return value;
    }

    std::optional<int> number(const QString &value)
    {
        if (value.isEmpty())
            return {};
        bool ok = false;
        const int floor = value.toInt(&ok);
        if (ok && floor >= -10 && floor <= 200)
            return floor;
        m_problems.append({ m_row.number, u"floor \"%1\" is not a number from -10 to 200"_s.arg(value.left(20)) });
        return {};
    }

    const Columns &m_columns;
    const CsvRow &m_row;
    QList<ImportProblem> &m_problems;
};

void findDoubles(ImportPlan &plan)
{
    QHash<QString, int> first;
    for (const auto &flat : std::as_const(plan.flats)) {
        const QString key = flat.path.join(u'\n') + u'\n' + flat.flat;
        if (const int row = first.value(key); row > 0 && !flat.flat.isEmpty())
            plan.problems.append({ flat.row, u"the same flat as row %1"_s.arg(row) });
        else
            first.insert(key, flat.row);
    }
}
} // namespace

ImportPlan readImport(const QByteArray &file)
{
    ImportPlan plan;
    const auto rows = parseCsv(file);
    if (!rows) {
        plan.problems.append({ 0, rows.error().field.isEmpty() ? rows.error().detail : rows.error().field + u": "_s + rows.error().detail });
        return plan;
    }
    if (rows->size() < 2) {
        plan.problems.append({ 0, u"holds no flat: the first line names the columns, each further line is a flat"_s });
        return plan;
    }
    const auto columns = columnsOf(rows->first(), plan.problems);
    if (!plan.problems.isEmpty())
        return plan;
    for (const auto &row : rows->mid(1)) {
        if (row.fields.size() > rows->first().fields.size())
            plan.problems.append({ row.number, u"has %1 fields, but there are %2 columns"_s.arg(row.fields.size()).arg(rows->first().fields.size()) });
        plan.flats.append(RowReader(columns, row, plan.problems).read());
    }
    findDoubles(plan);
    std::stable_sort(plan.problems.begin(), plan.problems.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    return plan;
}
} // namespace palier::hub::territory
