// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/serveplan.h"

#include "hub/web/webfiles.h"
#include "http/tls.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
constexpr qint64 bytesPerMiB = 1024 * 1024;

Error wrong(const QString &option, const QString &detail)
{
    return Error { Error::Kind::Invalid, detail, option };
}

Result<std::pair<QHostAddress, quint16>> endpoint(const QString &option, const QString &text, const QString &example)
{
    static const QRegularExpression form(u"^(?:\\[([0-9a-fA-F:.]+)\\]|([0-9.]+)):([0-9]{1,5})$"_s);
    const auto match = form.match(text);
    const QHostAddress address(match.captured(1) + match.captured(2));
    const int port = match.captured(3).toInt();
    if (!match.hasMatch() || address.isNull() || port > 65'535)
        return wrong(option, u"expected ADDRESS:PORT such as "_s + example);
    return std::pair(address, static_cast<quint16>(port));
}

Result<Done> readListen(const QString &text, http::ServerOptions &server)
{
    const auto where = endpoint(u"--listen"_s, text, u"127.0.0.1:8480 or [::1]:8480"_s);
    if (!where)
        return where.error();
    std::tie(server.address, server.port) = *where;
    return Done {};
}

Result<Done> readLog(const QString &word, ServePlan &plan)
{
    const auto level = logLevelFromWord(word);
    if (!level)
        return wrong(u"--log"_s, u"expected warning, info or debug"_s);
    plan.log = *level;
    return Done {};
}

Result<Done> readMetrics(const QString &text, ServePlan &plan)
{
    if (text.isEmpty())
        return Done {};
    const auto where = endpoint(u"--metrics"_s, text, u"127.0.0.1:9480"_s);
    if (!where)
        return where.error();
    if (!where->first.isLoopback())
        return wrong(u"--metrics"_s, u"shows its figures on loopback only, such as 127.0.0.1:9480"_s);
    plan.metrics = *where;
    return Done {};
}

Result<Done> readTls(const CommandLine &line, http::ServerOptions &server)
{
    const QString certificate = line.value(u"tls-certificate"_s);
    const QString key = line.value(u"tls-key"_s);
    if (certificate.isEmpty() && key.isEmpty())
        return Done {};
    if (certificate.isEmpty() || key.isEmpty())
        return wrong(u"--tls-certificate"_s, u"and --tls-key belong together"_s);
    auto tls = http::tlsFromFiles(certificate, key);
    if (!tls)
        return tls.error();
    server.tls = *tls;
    return Done {};
}

Result<Done> readProxies(const CommandLine &line, http::ServerOptions &server)
{
    for (const auto &text : line.values(u"behind-proxy"_s)) {
        const auto subnet = QHostAddress::parseSubnet(text);
        if (subnet.first.isNull())
            return wrong(u"--behind-proxy"_s, u"expected a subnet such as 127.0.0.1/32, not %1"_s.arg(text));
        server.trustedProxies.append(subnet);
    }
    return Done {};
}

Result<int> readNumber(const CommandLine &line, const QString &option, int least, int most)
{
    bool ok = false;
    const int number = line.value(option).toInt(&ok);
    if (!ok || number < least || number > most)
        return wrong(u"--"_s + option, u"expected a number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

Result<Done> readNumbers(const CommandLine &line, ServePlan &plan)
{
    auto connections = readNumber(line, u"connections-per-address"_s, 1, plan.server.limits.maxConnections);
    if (!connections)
        return connections.error();
    auto reserve = readNumber(line, u"disk-reserve"_s, 0, 1'000'000);
    if (!reserve)
        return reserve.error();
    auto commands = readNumber(line, u"commands-per-minute"_s, 2, 1'000'000);
    if (!commands)
        return commands.error();
    plan.commands = { .box = *commands / 2, .staff = *commands };
    plan.server.limits.maxConnectionsPerAddress = *connections;
    plan.diskReserve = *reserve * bytesPerMiB;
    return Done {};
}

Result<QUrl> readPublicUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool fits = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (!text.isEmpty() && !fits)
        return wrong(u"--public-url"_s, u"expected an address such as https://palier.example"_s);
    return url;
}

QString webFolder(const CommandLine &line)
{
    if (line.isSet(u"web"_s))
        return line.value(u"web"_s);
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/palier/web"_s;
    return QFileInfo::exists(installed) ? installed : QString();
}
} // namespace

QString inWords(const QString &scheme, const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(address.toString());
    url.setPort(port);
    return url.toString();
}

QString ServePlan::addressInWords(quint16 port) const
{
    return inWords(server.tls ? u"https"_s : u"http"_s, server.address, port);
}

void addServeOptions(CommandLine &line)
{
    line.hubOptions(u"The hub's folder; made when missing."_s);
    line.option(u"listen"_s, u"Where to listen (127.0.0.1:8480)."_s, u"ADDRESS:PORT"_s, u"127.0.0.1:8480"_s);
    line.option(u"web"_s, u"The built web pages (../share/palier/web beside the program)."_s, u"DIR"_s);
    line.option(u"tls-certificate"_s, u"Certificate and chain, PEM."_s, u"FILE"_s);
    line.option(u"tls-key"_s, u"Its key, PEM."_s, u"FILE"_s);
    line.option(u"behind-proxy"_s, u"Subnet whose X-Forwarded-For and -Proto are believed; may be repeated."_s, u"CIDR"_s);
    line.option(u"public-url"_s, u"How people reach the hub, e.g. https://palier.example"_s, u"URL"_s);
    line.option(u"connections-per-address"_s, u"How many connections one address may hold, a trusted proxy apart (2000)."_s, u"NUMBER"_s, u"2000"_s);
    line.option(u"commands-per-minute"_s, u"How many commands a member of staff may give in a minute, a box half as many (120)."_s, u"NUMBER"_s, u"120"_s);
    line.option(u"disk-reserve"_s, u"How much of the disk uploads leave free, in MiB (512)."_s, u"NUMBER"_s, u"512"_s);
    line.option(u"metrics"_s, u"Shows figures for Prometheus on this loopback address, under /metrics (nowhere)."_s, u"ADDRESS:PORT"_s);
    line.option(u"log"_s, u"What goes to the log: warning, info or debug (warning)."_s, u"LEVEL"_s, u"warning"_s);
    line.option(u"insecure-plain-http"_s, u"Allows plain HTTP on an address other than loopback, with no proxy before it."_s);
}

Result<ServePlan> servePlan(const CommandLine &line)
{
    ServePlan plan;
    plan.hub = line.hub();
    plan.web = webFolder(line);
    auto url = readPublicUrl(line.value(u"public-url"_s));
    if (!url)
        return url.error();
    plan.publicUrl = *url;
    for (const auto &done : { readListen(line.value(u"listen"_s), plan.server), readTls(line, plan.server), readProxies(line, plan.server),
             readNumbers(line, plan), readMetrics(line.value(u"metrics"_s), plan), readLog(line.value(u"log"_s), plan) }) {
        if (!done)
            return done.error();
    }
    if (!plan.server.tls && !plan.server.address.isLoopback() && !line.isSet(u"insecure-plain-http"_s))
        return wrong(u"--listen"_s,
            u"plain HTTP on %1 would show everybody's messages to the network: give --tls-certificate and --tls-key, listen on 127.0.0.1 behind a proxy, "
            "or say --insecure-plain-http"_s.arg(plan.server.address.toString()));
    if (!plan.publicUrl.isEmpty())
        plan.server.origins.append(plan.publicUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash).toLower().toLatin1());
    plan.server.defaultHeaders = securityHeaders(plan.server.tls.has_value() || plan.publicUrl.scheme() == "https"_L1);
    return plan;
}
} // namespace palier::hub::cli
