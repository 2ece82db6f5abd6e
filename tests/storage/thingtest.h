// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/jobqueue.h"
#include "storage/migrations.h"

#include <QObject>
#include <QTemporaryDir>

#include <future>

namespace palier::testing
{
/// A database of things, for who tests what databases do.
class ThingTest : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    Database::Options m_options;

    std::unique_ptr<Database> open()
    {
        auto db = Database::open(m_options);
        if (!db)
            qFatal("%s", qPrintable(toString(db.error())));
        return *std::move(db);
    }
    static qint64 count(Database &db)
    {
        const auto row = db.row(QStringLiteral("SELECT COUNT(*) FROM thing"));
        return row && *row ? (*row)->first().toLongLong() : -1;
    }
    static Result<Done> add(Database &db, const QString &name)
    {
        auto added = db.run(QStringLiteral("INSERT INTO thing (name) VALUES (?)"), { name });
        return added ? Result<Done>(Done {}) : added.error();
    }
    static Result<Done> wait(JobQueue &queue, const std::function<Result<Done>(Database &)> &work)
    {
        std::promise<Result<Done>> answer;
        queue.submit<Done>(work, [&answer](const Result<Done> &done) { answer.set_value(done); });
        return answer.get_future().get();
    }
    static const QList<Migration> &steps()
    {
        static const QList<Migration> all {
            { QStringLiteral("things"), { QStringLiteral("CREATE TABLE thing (name TEXT PRIMARY KEY, size BIGINT)") } },
            { QStringLiteral("colours"), { QStringLiteral("ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"), QStringLiteral("CREATE INDEX thing_colour ON thing (colour)") } },
        };
        return all;
    }
};
} // namespace palier::testing
