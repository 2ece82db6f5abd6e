// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/syncroutes.h"

#include "core/clock.h"
#include "core/log.h"
#include "hub/feed/feedpages.h"
#include "hub/feed/progress.h"
#include "hub/feed/unreadable.h"
#include "hub/messages/receipts.h"
#include "hub/rights.h"
#include "http/jsontext.h"
#include "hub/operations/figures.h"
#include "model/jsonreader.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
Q_LOGGING_CATEGORY(feedLog, "palier.hub.feed", QtWarningMsg)

constexpr qint64 pollAfterMs = 60'000; ///< for a box without a socket

/// A SyncAnswer as text: app/model reads it.
QByteArray textOf(const QDateTime &now, const QStringList &scopeList, const QByteArray &scopes)
{
    QByteArray out(R"({"now":)");
    http::appendJsonString(out, toWireTime(now));
    out.append(R"(,"pollAfterMs":)").append(QByteArray::number(pollAfterMs));
    out.append(R"(,"scopeList":[)");
    for (const auto &scope : scopeList)
        http::appendJsonString(out.append(out.endsWith('[') ? "" : ","), scope);
    return out.append(R"(],"scopes":)").append(scopes).append('}');
}

/// One POST /v1/sync on its way.
struct Asking {
    SyncRequest request;
    std::optional<Error> malformed {}; ///< why there is no request; said once it is known who asks
    QString device;
    Pages pages;
    QDateTime at;
};

Result<http::Response> answerTo(Database &db, const Actor &box, Asking &asking, const QDateTime &now)
{
    if (auto allowed = require(box, Verb::Sync); !allowed)
        return allowed.error();
    auto found = pages(db, box.scopes, asking.request);
    if (!found)
        return found.error();
    asking.device = box.device;
    asking.pages = *std::move(found);
    asking.at = now;
    return jsonTextResponse(textOf(now, box.scopes, asking.pages.text));
}

/// A first contact is nothing to write about; rows that were not the hub's are.
void logReset(const QString &device, const QString &scope, const QString &why)
{
    if (why.isEmpty() || why == "new"_L1)
        return;
    const LogFields fields { { u"device"_s, device }, { u"scope"_s, scope }, { u"why"_s, why } };
    if (why == "digest"_L1)
        qCWarning(feedLog).noquote() << logLine(u"box-diverged"_s, fields);
    else
        qCInfo(feedLog).noquote() << logLine(u"box-starts-over"_s, fields);
}

/// Once it is committed.
void note(Context &context, const Asking &asking, int status)
{
    if (status != 200)
        return context.figures.count(status < 500 ? Figures::Sync::Refused : Figures::Sync::Failed);
    context.figures.count(asking.pages.sent);
    for (auto it = asking.pages.sent.cbegin(); it != asking.pages.sent.cend(); ++it)
        logReset(asking.device, it.key(), it->resetWhy);
    for (const auto &written : asking.pages.oldest)
        context.figures.delivery.observe(std::chrono::milliseconds(std::max<qint64>(0, fromWireTime(written).msecsTo(asking.at))));
    if (context.progress.answered(asking.device, asking.pages.sent, asking.at))
        withdrawUnreadable(context, asking.pages.sent.keys());
}

Result<SyncRequest> syncRequestOf(const http::Request &request)
{
    auto json = jsonBody(request);
    return json ? syncRequestFromJson(*json, {}) : json.error();
}

/// Reading costs no commit; only a box that hands in receipts writes.
void sync(Context &context, const http::Request &request, const http::Reply &reply)
{
    const auto asked = syncRequestOf(request);
    auto asking = std::make_shared<Asking>();
    if (asked)
        asking->request = *asked;
    else
        asking->malformed = asked.error();
    const auto noted = [&context, asking, reply](const http::Response &response) {
        note(context, *asking, response.status);
        reply(response);
    };
    if (!asked || asked->receipts.isEmpty()) {
        const auto read = [&context, asking](Database &db, const Actor &box, const http::Request &) -> Result<http::Response> {
            return asking->malformed ? Result<http::Response>(*asking->malformed) : answerTo(db, box, *asking, context.clock.now());
        };
        return serveReading(context, request, Who::Box, read, noted);
    }
    const auto write = [asking](Transaction &transaction, const Actor &box, const http::Request &) -> Result<http::Response> {
        auto kept = messages::keepReceipts(transaction, box, asking->request.receipts);
        return kept ? answerTo(transaction.db, box, *asking, transaction.now) : kept.error();
    };
    serveWriting(context, request, Who::Box, write, noted);
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    const auto handler = [&context](const http::Request &request, const http::Reply &reply) { sync(context, request, reply); };
    router.add("POST", u"/v1/sync"_s, handler, bodylimit::sync);
}
} // namespace palier::hub::feed
