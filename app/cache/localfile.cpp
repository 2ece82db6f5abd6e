// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/localfile.h"

#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int cacheKiB = 2'000; // a box has little memory, and its tables are small

Error about(const QString &path, Error error)
{
    if (!error.detail.contains(path))
        error.detail.prepend(path + u": "_s);
    return error;
}

/// It says to be of a newer version, but steps are missing on the way there.
bool lacksSteps(Database &database)
{
    const auto steps = database.row(u"SELECT COUNT(*), MAX(version) FROM schema_step"_s);
    return steps && *steps && (*steps)->at(0).toInt() != (*steps)->at(1).toInt();
}

/// SQLite gives its journals the mode of the database: who may not read this one reads no secret in them either.
void keepToItsOwner(const QString &path)
{
    const int descriptor = path.isEmpty() ? -1 : ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return; // opening it says why
    (void)::fchmod(descriptor, S_IRUSR | S_IWUSR);
    ::close(descriptor);
}

/// SQLite writes to no file whose header asks for a later way of writing than it knows (sqlite.org/fileformat.html, 1.3.3): we make none.
bool refusesWrites(const QString &path)
{
    constexpr qsizetype wayOfWriting = 18;
    QFile file(path);
    const QByteArray header = !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(wayOfWriting + 1) : QByteArray();
    return header.size() > wayOfWriting && quint8(header.back()) > 2;
}

Result<QStringList> tablesOf(Database &database)
{
    auto tables = database.texts(u"SELECT name || ': ' || sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger' ORDER BY name"_s);
    if (tables)
        std::transform(tables->begin(), tables->end(), tables->begin(), [](const QString &table) { return table.simplified(); });
    return tables;
}

/// Whether its tables are those that the steps make: SQLite finds nothing wrong with a file in which they have other names.
Result<bool> hasItsTables(Database &database, const QList<Migration> &steps, const QDateTime &now)
{
    auto model = Database::open({});
    const auto migrated = model ? migrate(**model, steps, now) : model.error();
    if (!migrated)
        return migrated.error();
    const auto wanted = tablesOf(**model);
    const auto found = tablesOf(database);
    if (!wanted || !found)
        return wanted ? found.error() : wanted.error();
    return *wanted == *found;
}
} // namespace

Result<std::unique_ptr<Database>> openLocal(const LocalFile &file, const QDateTime &now)
{
    const Database::Options options { .path = file.path, .durability = file.durability, .erasure = Database::Erasure::Full, .cacheKiB = cacheKiB, .ballast = file.ballast };
    const auto damaged = [&] { return Error { Error::Kind::Invalid, file.path + u": the file is damaged"_s }; };
    keepToItsOwner(file.path);
    Database::examine(options);
    if (options.health->isDamaged() || refusesWrites(file.path))
        return damaged();
    auto database = Database::open(options);
    if (!database)
        return options.health->isDamaged() ? damaged() : about(file.path, database.error());
    const auto ready = migrate(**database, file.steps, now);
    const auto whole = ready ? hasItsTables(**database, file.steps, now) : ready.error();
    if (whole && *whole)
        return database;
    // Of an open file this is no matter of the disk: its tables do not fit the steps.
    const bool isBroken = whole || options.health->isDamaged() || whole.error().kind == Error::Kind::Storage
        || (whole.error().kind == Error::Kind::Mismatch && lacksSteps(**database));
    return isBroken ? damaged() : about(file.path, whole.error());
}
} // namespace palier
