// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hubdata.h"

#include "core/clock.h"
#include "core/ids.h"
#include "hub/pairing/pairingstore.h"
#include "hub/people/accountstore.h"
#include "hub/people/passwords.h"
#include "hub/schema.h"
#include "hub/territory/residenceimport.h"
#include "postgresserver.h"
#include "storage/migrations.h"
#include "storage/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
const auto town = R"(town;district;residence;building;stairwell;flat;floor;household
Marseille;13e;Les Cigales;Bâtiment A;Escalier 1;Apt 1;0;Mme Martin
Marseille;13e;Les Cigales;Bâtiment A;Escalier 1;Apt 2;1;M. Haddad
Marseille;13e;Les Cigales;Bâtiment B;Escalier 2;Apt 10;1;Mme Benali
Marseille;13e;Les Cigales;Bâtiment B;Escalier 2;Apt 9;1;M. Roux
Marseille;13e;Les Oliviers;Bâtiment 1;Escalier;Logement 1;0;Famille Diallo
)";
constexpr hub::PasswordCost cheap { .passes = 1, .memory = 8192 };

class SqliteData final : public HubData
{
public:
    SqliteData(const QString &from, const QString &folder)
        : m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
    {
        if (!QDir().mkpath(m_folder) || !QFile::copy(from, database()))
            qFatal("%s cannot be copied", qPrintable(from));
    }
    [[nodiscard]] QString folder() const override { return m_folder; }
    [[nodiscard]] std::unique_ptr<Database> connect() const override { return *Database::open({ .path = database() }); }

private:
    [[nodiscard]] QString database() const { return m_folder + u"/hub.db"_s; }

    QTemporaryDir m_ownFolder;
    QString m_folder;
};

class PostgresData final : public HubData
{
public:
    explicit PostgresData(const QString &address)
        : m_address(address)
    {
    }
    [[nodiscard]] QString folder() const override { return m_folder.path(); }
    [[nodiscard]] QStringList options() const override { return { u"--database"_s, m_address }; }
    [[nodiscard]] std::unique_ptr<Database> connect() const override { return *Database::open({ .server = *serverFrom(m_address) }); }

private:
    QTemporaryDir m_folder;
    QString m_address;
};

template<typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("the town cannot be filled: %s", qPrintable(toString(result.error())));
}

Result<Done> addStaff(hub::Transaction &transaction, const QString &name, SenderRole role, const QString &node)
{
    return hub::people::addAccount(transaction.db,
        { .id = {}, .name = name, .displayName = name, .role = role, .passwordHash = *hub::hashOf(staffPassword(), cheap), .nodes = { node } }, transaction.now);
}
} // namespace

QString secretOf(const QString &name)
{
    return sha256Hex(name.toUtf8());
}

QString staffPassword()
{
    return u"calanque-test-1"_s;
}

void fillTown(Database &db)
{
    const auto now = SystemClock().now();
    must(migrate(db, hub::schema(), now));
    must(db.atomically([&]() -> Result<Done> {
        hub::Transaction transaction { db, now, {} };
        must(hub::territory::import(transaction, hub::territory::readImport(town).flats));
        must(addStaff(transaction, u"karim"_s, SenderRole::Caretaker, u"residence:1"_s));
        must(addStaff(transaction, u"omar"_s, SenderRole::Caretaker, u"residence:2"_s));
        must(addStaff(transaction, u"mairie"_s, SenderRole::TownHall, u"district:1"_s));
        for (const auto &flat : { u"flat:1"_s, u"flat:2"_s, u"flat:3"_s, u"flat:5"_s })
            must(hub::pairing::addBound(transaction, { sha256Hex(QByteArray::fromHex(secretOf(flat).toLatin1())), u"Box"_s, u"1"_s }, flat));
        return Done {};
    }));
}

SqliteTemplate::SqliteTemplate()
{
    const auto db = *Database::open({ .path = m_folder.filePath(u"hub.db"_s) });
    fillTown(*db);
    must(db->rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

std::unique_ptr<HubData> SqliteTemplate::copy() const
{
    return copyTo({});
}

std::unique_ptr<HubData> SqliteTemplate::copyTo(const QString &folder) const
{
    return std::make_unique<SqliteData>(m_folder.filePath(u"hub.db"_s), folder);
}

std::unique_ptr<HubData> PostgresTemplate::copy() const
{
    auto data = std::make_unique<PostgresData>(freshDatabase(m_server));
    fillTown(*data->connect());
    return data;
}

std::unique_ptr<HubTemplate> makeTemplate()
{
    const auto server = testServer();
    if (server.isEmpty())
        return std::make_unique<SqliteTemplate>();
    return std::make_unique<PostgresTemplate>(server);
}

QString HubData::backUp()
{
    QFile::remove(m_kept.filePath(u"hub.backup"_s));
    return run(u"backup"_s);
}

QString HubData::restore()
{
    return run(u"restore"_s);
}

QString HubData::run(const QString &command) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(PALIER_HUB_PROGRAM), QStringList { command, m_kept.filePath(u"hub.backup"_s), u"--data"_s, folder() } + options());
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    return ended ? QString() : u"palier-hub %1: %2"_s.arg(command, QString::fromUtf8(process.readAll()));
}
} // namespace palier::testing
