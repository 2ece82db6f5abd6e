// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/guardedclock.h"
#include "core/servicenotifier.h"
#include "core/stopsignal.h"
#include "hub/cli/datafolder.h"
#include "hub/cli/serveplan.h"
#include "hub/hub.h"
#include "hub/schema.h"
#include "hub/operations/metrics.h"
#include "hub/web/webfiles.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSslCertificate>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
Q_LOGGING_CATEGORY(serveLog, "palier.hub", QtWarningMsg)

constexpr int comeBackFrom = 2; ///< seconds
constexpr int comeBackTo = 30;

/// Each connection takes a descriptor; what a service may open without asking is often a tenth of what it may open.
void raiseDescriptorLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &limit); // refused: fewer connections are let in
}

/// Null when nobody asked for figures.
Result<std::unique_ptr<http::Server>> startMetrics(const ServePlan &plan, Hub &hub, const http::Server &server, const QString &database)
{
    if (!plan.metrics)
        return std::unique_ptr<http::Server>();
    const auto certificate = plan.server.tls ? plan.server.tls->localCertificate() : QSslCertificate();
    auto listener = serveMetrics(plan.metrics->first, plan.metrics->second, { hub, server, database, certificate.expiryDate() });
    if (listener)
        print(u"Palier shows figures on "_s + inWords(u"http"_s, plan.metrics->first, (*listener)->port()) + u"/metrics"_s);
    return listener;
}

Result<Done> serveUntilStopped(const ServePlan &plan)
{
    auto folder = DataFolder::open(plan.hub.data);
    if (!folder)
        return folder.error();
    auto lock = folder->lock();
    if (!lock)
        return lock.error();
    installLog(plan.log);
    raiseDescriptorLimit();
    const SystemClock system;
    const GuardedClock clock(system);
    const auto sayHowToRestore = [&plan] { qCCritical(serveLog).noquote() << logLine(u"database-damaged"_s, { { u"detail"_s, howToRestore(plan.hub) } }); };
    auto hub = Hub::open({ .database = folder->database(), .server = plan.hub.server(), .publicUrl = plan.publicUrl, .media = folder->file(u"media"),
                             .diskReserve = plan.diskReserve, .commands = plan.commands, .damaged = sayHowToRestore },
        clock);
    if (!hub)
        return hub.error();
    if (!plan.web.isEmpty()) {
        if (auto web = addWebFiles(*(*hub)->router(), plan.web); !web)
            return web.error();
    }
    auto stop = StopSignal::create();
    if (!stop)
        return stop.error();
    auto server = http::Server::listen(plan.server, (*hub)->router());
    if (!server)
        return server.error();
    (*hub)->attach(**server);
    auto metrics = startMetrics(plan, **hub, **server, folder->database());
    if (!metrics)
        return metrics.error();
    qCInfo(serveLog).noquote() << logLine(u"hub-started"_s,
        { { u"version"_s, QCoreApplication::applicationVersion() }, { u"step"_s, QString::number(schema().size()) }, { u"port"_s, QString::number((*server)->port()) } });
    print(u"Palier hub listens on "_s + plan.addressInWords((*server)->port()));
    QObject::connect(stop->get(), &StopSignal::received, qApp, &QCoreApplication::quit);
    const auto manager = ServiceNotifier::fromEnvironment();
    manager->ready();
    QCoreApplication::exec();
    qCInfo(serveLog).noquote() << logLine(u"hub-stopping"_s);
    manager->stopping();
    (*hub)->sayGoodbye(comeBackFrom, comeBackTo);
    (*hub)->detach();
    return Done {};
}
} // namespace

int serve(const QStringList &arguments)
{
    CommandLine line(u"serve"_s, u"answers boxes and web pages until SIGTERM or SIGINT."_s);
    addServeOptions(line);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto plan = servePlan(line);
    if (!plan)
        return plan.error().kind == Error::Kind::Invalid ? line.wrong(plan.error().field + u' ' + plan.error().detail) : line.failed(plan.error());
    const auto served = serveUntilStopped(*plan);
    return served ? Ok : line.failed(served.error());
}
} // namespace palier::hub::cli
