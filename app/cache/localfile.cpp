// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/localfile.h"

#include <QFile>

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
/// SQLite gives its journals the mode of the database: who may not read this one reads no secret in them either.
void keepToItsOwner(const QString &path)
{
    const int descriptor = path.isEmpty() ? -1 : ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return; // opening it says why
    (void)::fchmod(descriptor, S_IRUSR | S_IWUSR);
    ::close(descriptor);
}
} // namespace

Result<std::unique_ptr<Database>> openLocal(const LocalFile &file, const QDateTime &now)
{
    const Database::Options options { .path = file.path, .durability = file.durability, .erasure = Database::Erasure::Full, .cacheKiB = cacheKiB };
    const auto damaged = [&] { return Error { Error::Kind::Invalid, file.path + u": the file is damaged"_s }; };
    keepToItsOwner(file.path);
    Database::examine(options);
    if (options.health->isDamaged())
        return damaged();
    auto database = Database::open(options);
    const auto ready = database ? migrate(**database, file.steps, now) : database.error();
    if (!ready)
        return options.health->isDamaged() ? damaged() : about(file.path, ready.error());
    return database;
}
} // namespace palier
