// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/operations/metrics.h"

#include "hub/hub.h"
#include "hub/operations/metricstext.h"
#include "hub/operations/processfigures.h"
#include "hub/schema.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
double secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// One counter for each word.
template<typename Counters, typename Words>
void words(MetricsText &text, const QByteArray &label, const Counters &counters, const Words &names)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        text.sample(static_cast<double>(counters[i].value()), { { label, QByteArray(names[i]) } });
}

void writeSync(MetricsText &text, Context &context)
{
    const auto &figures = context.figures;
    const auto lag = context.progress.lag(context.clock.elapsed());
    text.counter("palier_sync_divergence_total", "Boxes that asked to start a scope over because their digest differed.")
        .sample(static_cast<double>(figures.divergence.value()));
    words(text.counter("palier_sync_requests_total", "POST /v1/sync by what came of it: unchanged, changes, reset (200), refused (4xx), failed (5xx)."),
        "outcome", figures.syncs, Figures::syncWords);
    words(text.counter("palier_sync_resets_total", "Scopes that boxes were made to start over, by reason. A first contact is new."), "reason", figures.resets,
        Figures::resetWords);
    text.histogram("palier_sync_delivery_seconds",
        "From the oldest change in a delta to the answer that carried it, once for each scope and answer, by the hub's wall clock; a box that was off counts in full.",
        figures.delivery);
    text.gauge("palier_boxes_connected", "Boxes with an open hint socket.").sample(lag.connected);
    text.gauge("palier_boxes_behind", "Connected boxes to which no answer has carried a change they were told of.").sample(lag.behind);
    text.gauge("palier_boxes_standing_still", "Boxes that were sent the same rows three times or more and still come back without them.")
        .sample(context.progress.standingStill());
    text.gauge("palier_sync_lag_p99_seconds", "99 of 100 connected boxes are behind their scopes' heads by no more than this; 0: in step.").sample(secondsOf(lag.p99));
    text.gauge("palier_sync_lag_longest_seconds", "How long the connected box that is furthest behind has been so.").sample(secondsOf(lag.longest));
}

void writeHttp(MetricsText &text, const http::Server &server, const http::Router &router)
{
    const auto counters = server.counters();
    text.gauge("palier_http_connections", "Open connections, WebSockets among them.").sample(static_cast<double>(counters.connections));
    text.gauge("palier_websockets", "Open WebSockets: boxes' hints and staff's pages.").sample(static_cast<double>(counters.webSockets));
    text.gauge("palier_http_bodies_bytes", "Of requests' bodies in memory.").sample(static_cast<double>(counters.bodyBytes));
    text.counter("palier_http_connections_refused_total", "Connections closed at once: too many, of one address or in all.").sample(static_cast<double>(counters.refused));
    text.counter("palier_http_requests_total", "Answers by route and class of status; other: no route, or not HTTP.");
    router.eachRoute([&text](const http::Route *route, const http::AnswerCounts &answers) {
        for (int hundreds = 1; hundreds <= 5; ++hundreds) {
            text.sample(static_cast<double>(answers.ofClass(hundreds)),
                { { "method", route ? route->method : "other"_ba }, { "route", route ? route->pattern.toUtf8() : "other"_ba }, { "code", QByteArray::number(hundreds) + "xx" } });
        }
    });
}

void writeErrors(MetricsText &text, const Figures &figures)
{
    words(text.counter("palier_errors_total", "Requests that were not carried out, by kind."), "kind", figures.errors, Figures::errorWords);
    words(text.counter("palier_sign_ins_total", "Attempts to sign in by what came of them; too_many: had to wait after wrong passwords."), "outcome", figures.signIns,
        Figures::signInWords);
}

void writeDatabase(MetricsText &text, const Context &context)
{
    const auto &writer = context.writer.figures();
    const auto &readers = context.readers.figures();
    text.gauge("palier_writer_waiting_jobs", "Jobs that wait for the writing thread.").sample(static_cast<double>(context.writer.waiting()));
    text.gauge("palier_writer_busy_seconds", "How long the transaction under way has been going on.").sample(secondsOf(context.writer.busyFor()));
    text.counter("palier_writer_jobs_total", "Jobs the writing thread carried out.").sample(static_cast<double>(writer.jobs.value()));
    text.counter("palier_writer_refused_jobs_total", "Jobs not taken: too many waited, or the database is damaged.").sample(static_cast<double>(writer.refused.value()));
    text.counter("palier_writer_failed_commits_total", "Transactions that were not committed.").sample(static_cast<double>(writer.failed.value()));
    text.histogram("palier_commit_seconds", "From BEGIN to the end of COMMIT, with the jobs in between.", writer.seconds);
    text.histogram("palier_commit_jobs", "Jobs that shared one commit.", writer.jobsTogether);
    text.gauge("palier_readers_waiting_jobs", "Jobs that wait for a reading thread.").sample(static_cast<double>(context.readers.waiting()));
    text.counter("palier_readers_refused_jobs_total", "Jobs not taken by the reading threads.").sample(static_cast<double>(readers.refused.value()));
    text.histogram("palier_read_seconds", "Of one reading job.", readers.seconds);
}

void writeStorage(MetricsText &text, const MetricsSources &sources)
{
    text.gauge("palier_database_read_only", "1: the database is damaged, nothing is written until a backup is restored.").sample(sources.hub.isReadOnly() ? 1 : 0);
    text.gauge("palier_database_schema_step", "Steps of the schema that this program knows.").sample(static_cast<double>(schema().size()));
    if (!sources.database.isEmpty()) {
        text.gauge("palier_disk_free_bytes", "Left for the hub on the disk of its folder.")
            .sample(static_cast<double>(QStorageInfo(QFileInfo(sources.database).absolutePath()).bytesAvailable()));
    }
    if (QFileInfo::exists(sources.database)) { // not where a server keeps it
        const QString journal = sources.database + u"-wal"_s;
        text.gauge("palier_database_size_bytes", "Of the database and of its journal.")
            .sample(static_cast<double>(QFileInfo(sources.database).size()), { { "file", "main" } })
            .sample(static_cast<double>(QFileInfo(journal).size()), { { "file", "journal" } });
    }
    if (sources.certificateEnd.isValid())
        text.gauge("palier_certificate_expiry_timestamp_seconds", "When the certificate the hub serves with ends.")
            .sample(static_cast<double>(sources.certificateEnd.toSecsSinceEpoch()));
}
} // namespace

QByteArray metricsPage(const MetricsSources &sources)
{
    MetricsText text;
    text.gauge("palier_build_info", "The program that runs.").sample(1, { { "version", QByteArray(PALIER_VERSION) }, { "qt", QByteArray(qVersion()) } });
    auto &context = sources.hub.context();
    writeSync(text, context);
    writeHttp(text, sources.server, *sources.hub.router());
    writeErrors(text, context.figures);
    writeDatabase(text, context);
    writeStorage(text, sources);
    writeProcess(text);
    return text.text();
}

Result<std::unique_ptr<http::Server>> serveMetrics(const QHostAddress &address, quint16 port, const MetricsSources &sources)
{
    if (!address.isLoopback())
        return Error { Error::Kind::Invalid, u"only loopback is allowed, such as 127.0.0.1:9480"_s, u"--metrics"_s };
    auto router = std::make_shared<http::Router>();
    const auto answer = [sources](const http::Request &, const http::Reply &reply) {
        http::Response page { .status = 200, .body = metricsPage(sources) };
        page.setHeader("Content-Type"_ba, "text/plain; version=0.0.4; charset=utf-8"_ba).setHeader("Cache-Control"_ba, "no-store"_ba);
        reply(std::move(page));
    };
    router->add("GET", u"/metrics"_s, answer, 0);
    http::ServerOptions options { .address = address, .port = port };
    options.limits.maxConnections = 32;
    return http::Server::listen(options, router);
}
} // namespace palier::hub
