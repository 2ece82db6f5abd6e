// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Accepted commands per second through the hub's WriteQueue, one or many at a time: on a SQLite file beside SQLite's own C interface with the
// same statements and the very same batches, and on PostgreSQL beside pgbench with a like script.
#include "barewriter.h"
#include "hub/schema.h"
#include "job.h"
#include "pgbench.h"
#include "postgresserver.h"
#include "report.h"
#include "storage/jobqueue.h"
#include "storage/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace palier;

namespace
{
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(toString(result.error())));
    return *std::move(result);
}

void makeTables(const Database::Options &options)
{
    auto db = need(Database::open(options));
    need(migrate(*db, hub::schema(), QDateTime::currentDateTimeUtc()));
    need(db->run(QString::fromLatin1(job::makeScope)));
}

Result<Done> carryOut(Database &db, const QString &id)
{
    static const QString find = QString::fromLatin1(job::findRow), advance = QString::fromLatin1(job::advance), put = QString::fromLatin1(job::putRow),
                         digest = QString::fromLatin1(job::keepDigest), key = QString::fromLatin1(job::keepKey), scope = QString::fromLatin1(job::scope),
                         type = QString::fromLatin1(job::type), sum = QString::fromLatin1(job::digest), body = QString::fromUtf8(job::body()),
                         actor = QString::fromLatin1(job::actor), answer = QString::fromLatin1(job::answer), time = QString::fromLatin1(job::time);
    need(db.row(find, { scope, type, id }));
    const auto head = need(db.row(advance, { scope }))->first();
    need(db.run(put, { scope, head, type, id, body, time }));
    need(db.run(digest, { sum, scope }));
    need(db.run(key, { actor, id, sum, answer, time }));
    return Done {};
}

struct Written {
    double seconds = 0;
    std::vector<int> batches; ///< how many jobs each commit had
};

/// `inFlight` jobs are always waiting or under way.
Written writeThroughQueue(const Database::Options &options, int jobs, int inFlight)
{
    auto queue = need(WriteQueue::open(options));
    Written written;
    bool isNewBatch = true; // on the queue's thread only
    std::counting_semaphore<> room(inFlight);
    const auto begun = std::chrono::steady_clock::now();
    for (int number = 1; number <= jobs; ++number) {
        room.acquire();
        queue->submit<Done>(
            [&written, &isNewBatch, id = QString::fromLatin1(job::id(number))](Database &db) {
                if (std::exchange(isNewBatch, false))
                    written.batches.push_back(0);
                ++written.batches.back();
                return carryOut(db, id);
            },
            [&room, &isNewBatch](const Result<Done> &done) {
                need(done);
                isNewBatch = true;
                room.release();
            });
    }
    for (int i = 0; i < inFlight; ++i)
        room.acquire();
    written.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return written;
}

struct Figures {
    QString database;
    QString peer;
    int inFlight = 1;
    std::vector<double> ours; ///< jobs a second, one per round
    std::vector<double> theirs;
    std::vector<double> ratios;
    std::vector<double> together;

    void add(const Written &written, int jobs, double peerRate)
    {
        ours.push_back(jobs / written.seconds);
        theirs.push_back(peerRate);
        ratios.push_back(ours.back() / peerRate);
        together.push_back(jobs / double(written.batches.size()));
    }
};

void onSqlite(Figures &figures, const QString &folder, int jobs)
{
    QTemporaryDir place(folder + u"/palier-bench-XXXXXX"_s);
    const QString own = place.filePath(u"own.db"_s);
    const QString bare = place.filePath(u"bare.db"_s);
    makeTables({ .path = own });
    makeTables({ .path = bare });
    const auto written = writeThroughQueue({ .path = own }, jobs, figures.inFlight);
    figures.add(written, jobs, jobs / writeBarely(bare, written.batches));
}

void onPostgresql(Figures &figures, const QString &address, int jobs)
{
    const auto own = freshDatabase(address);
    const auto bare = freshDatabase(address);
    for (const auto &database : { own, bare })
        makeTables({ .server = need(serverFrom(database)) });
    const auto written = writeThroughQueue({ .server = need(serverFrom(own)), .sole = true }, jobs, figures.inFlight);
    const int together = std::max(1, int(std::lround(jobs / double(written.batches.size()))));
    figures.add(written, jobs, writeWithPgbench(bare, together, std::max(1, jobs / together)));
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Accepted commands per second, on SQLite and on PostgreSQL, beside their own tools."_s);
    parser.addHelpOption();
    parser.addOptions({ { u"jobs"_s, u"Jobs in each round, many at a time."_s, u"number"_s, u"20000"_s }, { u"rounds"_s, u"Rounds, in turn with the peer."_s, u"number"_s, u"9"_s },
        { u"folder"_s, u"On the disk that is measured."_s, u"DIR"_s, u"/var/tmp"_s }, { u"json"_s, u"Write the figures to FILE too."_s, u"FILE"_s } });
    parser.process(app);
    const int jobs = std::max(100, parser.value(u"jobs"_s).toInt());
    std::vector<Figures> all { { .database = u"SQLite"_s, .peer = u"C interface"_s, .inFlight = 1 }, { .database = u"SQLite"_s, .peer = u"C interface"_s, .inFlight = 128 } };
    const auto server = PostgresServer::start();
    if (server)
        all.insert(all.end(), { { .database = u"PostgreSQL"_s, .peer = u"pgbench"_s, .inFlight = 1 }, { .database = u"PostgreSQL"_s, .peer = u"pgbench"_s, .inFlight = 128 } });
    for (int round = 0; round < std::max(1, parser.value(u"rounds"_s).toInt()); ++round) {
        for (auto &figures : all) {
            const int count = figures.inFlight == 1 ? jobs / 10 : jobs;
            if (figures.peer == "pgbench"_L1)
                onPostgresql(figures, server->address(), count);
            else
                onSqlite(figures, parser.value(u"folder"_s), count);
        }
    }
    Report report(u"commits"_s, { u"database"_s, u"in flight"_s, u"jobs a commit"_s, u"jobs/s"_s, u"peer"_s, u"peer jobs/s"_s, u"ratio"_s, u"best ratio"_s, u"worst ratio"_s });
    for (const auto &figures : all) {
        report.add({ { u"database"_s, figures.database }, { u"in flight"_s, figures.inFlight }, { u"jobs a commit"_s, median(figures.together) },
            { u"jobs/s"_s, median(figures.ours) }, { u"peer"_s, figures.peer }, { u"peer jobs/s"_s, median(figures.theirs) }, { u"ratio"_s, median(figures.ratios) },
            { u"best ratio"_s, *std::max_element(figures.ratios.begin(), figures.ratios.end()) },
            { u"worst ratio"_s, *std::min_element(figures.ratios.begin(), figures.ratios.end()) } });
    }
    if (parser.isSet(u"json"_s) && !report.save(parser.value(u"json"_s))) {
        QTextStream(stderr) << "Cannot write " << parser.value(u"json"_s) << '\n';
        return 1;
    }
    return 0;
}
