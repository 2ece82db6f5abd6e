// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hubprocess.h"

#include "../process/dieswithus.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::fleet
{
namespace
{
constexpr int patience = 30'000;
constexpr int tries = 100;

QStringList argumentsOf(const QString &folder, quint16 port, const QStringList &more)
{
    return QStringList { u"serve"_s, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--commands-per-minute"_s, u"1000000"_s } + more;
}

bool isFree(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool free = ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return free;
}
} // namespace

quint16 lowFreePort()
{
    constexpr int first = 12'000;
    constexpr int last = 32'000; // Linux hands out ports from 32,768
    for (int i = 0; i < tries; ++i) {
        const auto port = quint16(QRandomGenerator::global()->bounded(first, last));
        if (isFree(port))
            return port;
    }
    qFatal("No free port");
    return 0;
}

qint64 raiseDescriptorLimit()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return qint64(limit.rlim_cur);
}

HubProcess::HubProcess(const QString &program, const QString &folder, const QStringList &more)
    : m_program(program)
    , m_port(lowFreePort())
    , m_folder(folder)
    , m_arguments(argumentsOf(folder, m_port, more))
{
}

HubProcess::~HubProcess()
{
    kill();
}

void HubProcess::useTls()
{
    const QString certificate = m_folder + u"/hub.pem"_s;
    const QString key = m_folder + u"/hub.key"_s;
    const QStringList made { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
        u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate };
    QProcess openssl;
    openssl.start(u"openssl"_s, made);
    if (!openssl.waitForFinished(patience) || openssl.exitCode() != 0)
        qFatal("openssl makes no certificate: %s", openssl.readAllStandardError().constData());
    m_arguments += { u"--tls-certificate"_s, certificate, u"--tls-key"_s, key };
}

bool HubProcess::start()
{
    m_process = std::make_unique<QProcess>();
    testing::diesWithUs(*m_process);
    m_process->start(m_program, m_arguments);
    QByteArray said;
    while (!said.contains('\n') && m_process->waitForReadyRead(patience))
        said += m_process->readAllStandardOutput();
    return said.contains("listens on");
}

void HubProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patience);
}

int HubProcess::terminate()
{
    m_process->terminate();
    return m_process->waitForFinished(patience) ? m_process->exitCode() : -1;
}

QByteArray HubProcess::errors()
{
    return m_process ? m_process->readAllStandardError() : QByteArray();
}

double HubProcess::cpuSeconds() const
{
    const QString tasks = u"/proc/%1/task/"_s.arg(m_process->processId());
    qint64 nanoseconds = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QString(tasks + task + u"/schedstat"));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').first().toLongLong();
    }
    return double(nanoseconds) / 1e9;
}

int HubProcess::openDescriptors() const
{
    return int(QDir(u"/proc/%1/fd"_s.arg(m_process->processId())).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

qint64 HubProcess::memoryBytes() const
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_process->processId()));
    const bool readable = file.open(QIODevice::ReadOnly);
    const auto lines = readable ? file.readAll().split('\n') : QList<QByteArray> {};
    for (const auto &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    qFatal("The hub's memory cannot be read");
    return 0;
}
} // namespace palier::fleet
