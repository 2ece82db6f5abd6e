// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "postgresserver.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int patience = 60'000;
constexpr int notInstalled = 77;
const auto script = QStringLiteral(PALIER_POSTGRES_SCRIPT);
const auto psql = u"/usr/lib/postgresql/15/bin/psql"_s;

struct Said {
    int code = -1;
    QString out;
};

Said ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(patience))
        qFatal("%s does not end", qPrintable(program));
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed() };
}

QString nextName()
{
    static int count = 0;
    return u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
}

QStringList options(const QString &connection, const QString &sql)
{
    return { u"-qAtX"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, connection, u"-c"_s, sql };
}

QString query(const QString &connection, const QString &sql)
{
    const auto said = ask(psql, options(connection, sql));
    if (said.code != 0)
        qFatal("psql: %s", qPrintable(sql));
    return said.out;
}
} // namespace

std::unique_ptr<PostgresServer> PostgresServer::start()
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    const auto made = ask(script, { u"make"_s, server->folder() });
    if (made.code == notInstalled)
        return nullptr;
    if (made.code != 0)
        qFatal("PostgreSQL cannot be set up");
    server->begin();
    return server;
}

std::unique_ptr<PostgresServer> PostgresServer::standby() const
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    if (ask(script, { u"standby"_s, server->folder(), folder() }).code != 0)
        qFatal("no standby can be made");
    server->begin();
    return server;
}

PostgresServer::~PostgresServer()
{
    crash();
}

void PostgresServer::begin()
{
    m_server.start(script, { u"run"_s, folder() });
    const auto ready = ask(script, { u"ready"_s, folder() });
    if (ready.code != 0)
        qFatal("PostgreSQL does not start: see %s/server.log", qPrintable(folder()));
    m_address = ready.out;
}

void PostgresServer::crash()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(patience);
}

QString PostgresServer::administer(const QString &sql, const QString &database) const
{
    return query(asAdministrator(database), sql);
}

std::unique_ptr<QProcess> PostgresServer::beginAsAdministrator(const QString &sql, const QString &database) const
{
    auto process = std::make_unique<QProcess>();
    process->start(psql, options(asAdministrator(database), sql));
    process->waitForStarted();
    return process;
}

QString PostgresServer::asAdministrator(const QString &database) const
{
    return u"host=%1 user=postgres dbname=%2"_s.arg(folder(), database);
}

int PostgresServer::endSessions(const QString &database) const
{
    return administer(u"SELECT COUNT(*) FROM (SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = '%1') t"_s.arg(database))
        .toInt();
}

QString testServer()
{
    const auto address = qEnvironmentVariable("PALIER_TEST_DATABASE");
    if (!address.isEmpty() && !QFile::exists(psql)) {
        qWarning("NOT TRIED: postgresql-15 is not installed (packaging/install-dependencies test)");
        std::exit(notInstalled);
    }
    return address;
}

QString freshTestDatabase()
{
    const auto address = testServer();
    if (address.isEmpty())
        return {};
    const QString name = nextName();
    (void)query(address, u"CREATE SCHEMA "_s + name); // in a tenth of the time and the room of a database
    return address + u" options=-csearch_path="_s + name;
}

QString freshDatabase(const QString &address)
{
    const QString name = nextName();
    (void)query(address, u"CREATE DATABASE %1 TEMPLATE empty"_s.arg(name));
    return address + u" dbname="_s + name; // of two, the later counts
}
} // namespace palier
