// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "report.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString cell(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString();
    const double number = value.toDouble();
    return number == double(qint64(number)) ? QString::number(qint64(number)) : QString::number(number, 'f', 2);
}
} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Report::Report(const QString &name, const QStringList &columns)
    : m_name(name)
    , m_columns(columns)
{
    print(columns);
}

void Report::add(const QJsonObject &row)
{
    m_rows.append(row);
    QStringList cells;
    for (const QString &column : m_columns)
        cells.append(cell(row.value(column)));
    print(cells);
}

void Report::print(const QStringList &cells) const
{
    QTextStream out(stdout);
    for (const QString &text : cells)
        out << text.leftJustified(18);
    out << '\n';
}

bool Report::save(const QString &file) const
{
    const QJsonObject whole { { u"bench"_s, m_name }, { u"columns"_s, QJsonArray::fromStringList(m_columns) }, { u"rows"_s, m_rows } };
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(whole).toJson()) > 0;
}
