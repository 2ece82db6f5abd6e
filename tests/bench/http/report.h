// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

[[nodiscard]] double median(std::vector<double> values);

/// Rows of figures, printed as a table and kept as JSON.
class Report
{
public:
    /// Prints the heads of the columns.
    Report(const QString &name, const QStringList &columns);
    /// One value per column: text or number. Prints the row.
    void add(const QJsonObject &row);
    /// {"bench", "columns", "rows"}; false when the file cannot be written.
    [[nodiscard]] bool save(const QString &file) const;

private:
    void print(const QStringList &cells) const;

    QString m_name;
    QStringList m_columns;
    QJsonArray m_rows;
};
