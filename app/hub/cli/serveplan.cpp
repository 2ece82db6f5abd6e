// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/serveplan.h"

#include "hub/web/webfiles.h"
#include "http/tls.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

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

Result<Done> readListen(const QString &text, http::ServerOptions &server)
{
    static const QRegularExpression form(u"^(?:\\[([0-9a-fA-F:.]+)\\]|([0-9.]+)):([0-9]{1,5})$"_s);
    const auto match = form.match(text);
    const QHostAddress address(match.captured(1) + match.captured(2));
    const int port = match.captured(3).toInt();
    if (!match.hasMatch() || address.isNull() || port > 65'535)
        return wrong(u"--listen"_s, u"expected ADDRESS:PORT such as 127.0.0.1:8480 or [::1]:8480"_s);
    server.address = address;
    server.port = static_cast<quint16>(port);
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

QString ServePlan::addressInWords(quint16 port) const
{
    QUrl url;
    url.setScheme(server.tls ? u"https"_s : u"http"_s);
    url.setHost(server.address.toString());
    url.setPort(port);
    return url.toString();
}

void addServeOptions(CommandLine &line)
{
    line.option(u"data"_s, u"The hub's folder; made when missing."_s, u"DIR"_s);
    line.option(u"listen"_s, u"Where to listen (127.0.0.1:8480)."_s, u"ADDRESS:PORT"_s, u"127.0.0.1:8480"_s);
    line.option(u"web"_s, u"The built web pages (../share/palier/web beside the program)."_s, u"DIR"_s);
    line.option(u"tls-certificate"_s, u"Certificate and chain, PEM."_s, u"FILE"_s);
    line.option(u"tls-key"_s, u"Its key, PEM."_s, u"FILE"_s);
    line.option(u"behind-proxy"_s, u"Subnet whose X-Forwarded-For and -Proto are believed; may be repeated."_s, u"CIDR"_s);
    line.option(u"public-url"_s, u"How people reach the hub, e.g. https://palier.example"_s, u"URL"_s);
    line.option(u"connections-per-address"_s, u"How many connections one address may hold, a trusted proxy apart (2000)."_s, u"NUMBER"_s, u"2000"_s);
    line.option(u"disk-reserve"_s, u"How much of the disk uploads leave free, in MiB (512)."_s, u"NUMBER"_s, u"512"_s);
    line.option(u"insecure-plain-http"_s, u"Allows plain HTTP on an address other than loopback, with no proxy before it."_s);
}

Result<ServePlan> servePlan(const CommandLine &line)
{
    ServePlan plan;
    plan.data = line.value(u"data"_s);
    plan.web = webFolder(line);
    auto url = readPublicUrl(line.value(u"public-url"_s));
    if (!url)
        return url.error();
    plan.publicUrl = *url;
    for (const auto &done : { readListen(line.value(u"listen"_s), plan.server), readTls(line, plan.server), readProxies(line, plan.server),
             readNumbers(line, plan) }) {
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
