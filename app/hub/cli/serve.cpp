// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/stopsignal.h"
#include "hub/cli/datafolder.h"
#include "hub/cli/serveplan.h"
#include "hub/hub.h"
#include "hub/web/webfiles.h"

#include <QCoreApplication>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
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

Result<Done> serveUntilStopped(const ServePlan &plan)
{
    auto folder = DataFolder::open(plan.data);
    if (!folder)
        return folder.error();
    auto lock = folder->lock();
    if (!lock)
        return lock.error();
    raiseDescriptorLimit();
    const SystemClock clock;
    const auto sayHowToRestore = [&plan] { complain(u"palier-hub serve: "_s + howToRestore(plan.data)); };
    auto hub = Hub::open({ .database = folder->database(), .publicUrl = plan.publicUrl, .media = folder->file(u"media"), .diskReserve = plan.diskReserve, .damaged = sayHowToRestore }, clock);
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
    print(u"Palier hub listens on "_s + plan.addressInWords((*server)->port()));
    QObject::connect(stop->get(), &StopSignal::received, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    (*hub)->sayGoodbye(comeBackFrom, comeBackTo);
    (*hub)->detach();
    return Done {};
}
} // namespace

int serve(const QStringList &arguments)
{
    CommandLine line(u"serve"_s, u"answers boxes and web pages until SIGTERM or SIGINT."_s);
    addServeOptions(line);
    if (const auto end = line.parse(arguments, { u"data"_s }))
        return *end;
    const auto plan = servePlan(line);
    if (!plan)
        return plan.error().kind == Error::Kind::Invalid ? line.wrong(plan.error().field + u' ' + plan.error().detail) : line.failed(plan.error());
    const auto served = serveUntilStopped(*plan);
    return served ? Ok : line.failed(served.error());
}
} // namespace palier::hub::cli
