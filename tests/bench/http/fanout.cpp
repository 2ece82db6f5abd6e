// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// One hint of 300 bytes to many subscribers: how long until the last one has it. Beside mosquitto (QoS 0) and a bare epoll loop.
#include "child.h"
#include "fanoutservers.h"
#include "report.h"
#include "sockets.h"
#include "subscribers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const auto mosquitto = u"/usr/sbin/mosquitto"_s;

struct Peer {
    QString name;
    Subscribers::Protocol protocol;
    int workers = 0;
};

struct Figures {
    std::vector<double> milliseconds; ///< one per round
    double cpuMs = 0; ///< of the server, in all rounds
    double kilobytes = 0; ///< of the server's memory, per subscriber

    void add(const Figures &more)
    {
        milliseconds.insert(milliseconds.end(), more.milliseconds.begin(), more.milliseconds.end());
        cpuMs += more.cpuMs;
        kilobytes = more.kilobytes;
    }
};

QString writeMosquittoConfiguration(const QTemporaryDir &directory, quint16 port)
{
    const QString path = directory.filePath(u"mosquitto.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Cannot write %s", qUtf8Printable(path));
    file.write("listener " + QByteArray::number(port) + " 127.0.0.1\nallow_anonymous true\npersistence false\nset_tcp_nodelay true\n"
        + "log_type none\nuser root\nmax_queued_messages 0\n");
    return path;
}

std::unique_ptr<Child> start(const Peer &peer, quint16 port, const QTemporaryDir &directory)
{
    if (peer.protocol == Subscribers::Protocol::Mqtt)
        return std::make_unique<Child>(mosquitto, QStringList { u"-c"_s, writeMosquittoConfiguration(directory, port) }, port);
    const QStringList arguments { u"--serve"_s, peer.workers ? u"palier"_s : u"raw"_s, u"--port"_s, QString::number(port), u"--workers"_s,
        QString::number(peer.workers) };
    return std::make_unique<Child>(QCoreApplication::applicationFilePath(), arguments, port);
}

Figures measure(const Peer &peer, int count, int rounds)
{
    const QTemporaryDir directory;
    const quint16 port = freePort();
    const auto server = start(peer, port, directory);
    const qint64 empty = server->residentBytes();
    Subscribers subscribers(peer.protocol, port, count);
    (void)subscribers.round();
    (void)subscribers.round();
    const double cpu = server->cpuMilliseconds();
    Figures figures;
    for (int i = 0; i < rounds; ++i)
        figures.milliseconds.push_back(subscribers.round());
    figures.cpuMs = server->cpuMilliseconds() - cpu;
    figures.kilobytes = double(server->residentBytes() - empty) / count / 1024;
    return figures;
}

QList<Peer> peersThatAreThere()
{
    QList<Peer> peers { { u"raw epoll"_s, Subscribers::Protocol::Raw } };
    if (QFileInfo::exists(mosquitto))
        peers.append({ u"mosquitto"_s, Subscribers::Protocol::Mqtt });
    else
        QTextStream(stderr) << "mosquitto is not installed: measured without it\n";
    peers.append({ u"palier, 1 worker"_s, Subscribers::Protocol::WebSocket, 1 });
    peers.append({ u"palier, 2 workers"_s, Subscribers::Protocol::WebSocket, 2 });
    return peers;
}

QJsonObject row(const Peer &peer, int count, const Figures &figures, double floor)
{
    const auto &times = figures.milliseconds;
    return { { u"subscribers"_s, count }, { u"server"_s, peer.name }, { u"median ms"_s, median(times) },
        { u"best ms"_s, *std::min_element(times.begin(), times.end()) }, { u"worst ms"_s, *std::max_element(times.begin(), times.end()) },
        { u"to raw"_s, median(times) / floor }, { u"cpu ms"_s, figures.cpuMs / double(times.size()) }, { u"kB each"_s, figures.kilobytes } };
}

/// The peers take turns, so that a busy moment of the machine meets all of them.
void compare(const QList<int> &counts, int turns, int rounds, Report &report)
{
    const QList<Peer> peers = peersThatAreThere();
    for (const int count : counts) {
        std::vector<Figures> figures(size_t(peers.size()));
        for (int turn = 0; turn < turns; ++turn) {
            for (qsizetype i = 0; i < peers.size(); ++i)
                figures[size_t(i)].add(measure(peers[i], count, rounds));
        }
        const double floor = median(figures.front().milliseconds);
        for (qsizetype i = 0; i < peers.size(); ++i)
            report.add(row(peers[i], count, figures[size_t(i)], floor));
    }
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Time until the last of many subscribers has one hint of 300 bytes."_s);
    parser.addHelpOption();
    parser.addOptions({ { u"counts"_s, u"Numbers of subscribers."_s, u"list"_s, u"1000,5000,10000"_s },
        { u"turns"_s, u"How often each server has its turn."_s, u"number"_s, u"5"_s },
        { u"rounds"_s, u"Messages measured in each turn."_s, u"number"_s, u"9"_s }, { u"json"_s, u"Write the figures to FILE too."_s, u"FILE"_s },
        { u"serve"_s, u"Be a server: raw or palier."_s, u"what"_s }, { u"port"_s, u"Where to serve."_s, u"port"_s },
        { u"workers"_s, u"IO threads of palier."_s, u"number"_s, u"1"_s } });
    parser.process(app);
    const qint64 descriptors = raiseDescriptorLimit();
    const quint16 port = parser.value(u"port"_s).toUShort();
    if (parser.value(u"serve"_s) == u"raw")
        serveRaw(port);
    if (parser.value(u"serve"_s) == u"palier")
        return servePalier(port, parser.value(u"workers"_s).toInt());

    QList<int> counts;
    for (const QString &count : parser.value(u"counts"_s).split(u',')) {
        counts.append(count.toInt());
        if (counts.last() < 1 || counts.last() + 200 > descriptors) {
            QTextStream(stderr) << "Cannot open " << count << " connections with a limit of " << descriptors << " descriptors\n";
            return 2;
        }
    }
    Report report(u"fanout"_s, { u"subscribers"_s, u"server"_s, u"median ms"_s, u"best ms"_s, u"worst ms"_s, u"to raw"_s, u"cpu ms"_s, u"kB each"_s });
    compare(counts, std::max(1, parser.value(u"turns"_s).toInt()), std::max(1, parser.value(u"rounds"_s).toInt()), report);
    if (parser.isSet(u"json"_s) && !report.save(parser.value(u"json"_s))) {
        QTextStream(stderr) << "Cannot write " << parser.value(u"json"_s) << '\n';
        return 1;
    }
    return 0;
}
