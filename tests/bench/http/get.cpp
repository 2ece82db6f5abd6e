// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Small JSON answers to 64 connections that ask one GET after the other: the server's CPU time for each. Beside nginx with a
// static file of the same bytes.
#include "child.h"
#include "getload.h"
#include "http/server.h"
#include "report.h"
#include "sockets.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
constexpr int connections = 64;
const auto nginx = u"/usr/sbin/nginx"_s;

QJsonObject document()
{
    return { { u"id"_s, u"01931c4e-7b1a-7c3e-9d2f-5a6b7c8d9e0f"_s }, { u"headline"_s, u"Coupure d’eau"_s },
        { u"body"_s, u"L’eau sera coupée mardi de 9 h à 11 h dans le bâtiment B."_s }, { u"priority"_s, u"important"_s },
        { u"flats"_s, 24 }, { u"seen"_s, 17 }, { u"expiresAt"_s, u"2026-11-24T10:00:00.000Z"_s } };
}

int servePalier(quint16 port)
{
    auto router = std::make_shared<Router>();
    router->add("GET", u"/v1/message"_s, [](const Request &, const Reply &reply) { reply(Response::json(document())); });
    const QByteArray ready = QJsonDocument(document()).toJson(QJsonDocument::Compact);
    router->add("GET", u"/v1/ready"_s, [ready](const Request &, const Reply &reply) {
        Response response;
        response.setHeader("Content-Type", "application/json");
        response.body = ready;
        reply(std::move(response));
    });
    auto server = Server::listen({ .port = port }, router);
    if (!server)
        qFatal("%s", qUtf8Printable(server.error().detail));
    return QCoreApplication::exec();
}

QString writeNginxConfiguration(const QTemporaryDir &directory, quint16 port)
{
    const auto write = [&directory](const QString &name, const QByteArray &bytes) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("Cannot write %s", qUtf8Printable(file.fileName()));
        return file.fileName();
    };
    write(u"message"_s, QJsonDocument(document()).toJson(QJsonDocument::Compact));
    return write(u"nginx.conf"_s,
        "daemon off; master_process off; pid nginx.pid; error_log stderr crit; events { worker_connections 1024; }\n"
        "http { access_log off; sendfile on; tcp_nodelay on; keepalive_requests 1000000000; default_type application/json;\n"
        "client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; scgi_temp_path s; uwsgi_temp_path u;\n"
        "server { listen 127.0.0.1:" + QByteArray::number(port) + "; root " + directory.path().toUtf8() + "; } }\n");
}

struct Peer {
    QString name;
    QByteArray path;
    bool nginx = false;
    std::vector<double> cpu; ///< µs a request, one per round
    std::vector<double> rate; ///< requests per second
};

std::vector<Peer> peersThatAreThere()
{
    std::vector<Peer> peers;
    if (QFileInfo::exists(nginx))
        peers.push_back({ u"nginx, static"_s, "/message", true, {}, {} });
    else
        QTextStream(stderr) << "nginx is not installed: measured without it\n";
    peers.push_back({ u"palier, JSON made"_s, "/v1/message", false, {}, {} });
    peers.push_back({ u"palier, JSON kept"_s, "/v1/ready", false, {}, {} });
    return peers;
}

void measure(Peer &peer, int requests)
{
    QTemporaryDir directory;
    const quint16 port = freePort();
    const QStringList theirs { u"-p"_s, directory.path(), u"-c"_s, peer.nginx ? writeNginxConfiguration(directory, port) : QString() };
    const QStringList own { u"--serve"_s, u"--port"_s, QString::number(port) };
    const Child server(peer.nginx ? nginx : QCoreApplication::applicationFilePath(), peer.nginx ? theirs : own, port);
    (void)loadWithGets(port, peer.path, connections, requests / 10);
    const double before = server.cpuMilliseconds();
    const double seconds = loadWithGets(port, peer.path, connections, requests);
    peer.cpu.push_back((server.cpuMilliseconds() - before) * 1'000 / requests);
    peer.rate.push_back(requests / seconds);
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"CPU time of the server for one small JSON GET, with 64 connections."_s);
    parser.addHelpOption();
    parser.addOptions({ { u"requests"_s, u"Requests in each round."_s, u"number"_s, u"50000"_s },
        { u"rounds"_s, u"Rounds, in turn with nginx."_s, u"number"_s, u"15"_s }, { u"json"_s, u"Write the figures to FILE too."_s, u"FILE"_s },
        { u"serve"_s, u"Be the server."_s }, { u"port"_s, u"Where to serve."_s, u"port"_s } });
    parser.process(app);
    raiseDescriptorLimit();
    if (parser.isSet(u"serve"_s))
        return servePalier(parser.value(u"port"_s).toUShort());

    std::vector<Peer> peers = peersThatAreThere();
    const int requests = std::max(1'000, parser.value(u"requests"_s).toInt());
    for (int round = 0; round < std::max(1, parser.value(u"rounds"_s).toInt()); ++round) {
        for (Peer &peer : peers)
            measure(peer, requests);
    }
    Report report(u"get"_s, { u"server"_s, u"cpu µs"_s, u"best cpu µs"_s, u"worst cpu µs"_s, u"requests/s"_s });
    for (const Peer &peer : peers) {
        report.add({ { u"server"_s, peer.name }, { u"cpu µs"_s, median(peer.cpu) },
            { u"best cpu µs"_s, *std::min_element(peer.cpu.begin(), peer.cpu.end()) },
            { u"worst cpu µs"_s, *std::max_element(peer.cpu.begin(), peer.cpu.end()) }, { u"requests/s"_s, median(peer.rate) } });
    }
    if (parser.isSet(u"json"_s) && !report.save(parser.value(u"json"_s))) {
        QTextStream(stderr) << "Cannot write " << parser.value(u"json"_s) << '\n';
        return 1;
    }
    return 0;
}
