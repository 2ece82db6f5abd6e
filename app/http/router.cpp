// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/router.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
bool isParameter(QStringView segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool isRest(QStringView segment)
{
    return isParameter(segment) && segment.endsWith(u"*}");
}

QString nameOf(QStringView segment)
{
    return segment.mid(1, segment.size() - (isRest(segment) ? 3 : 2)).toString();
}

/// Literal before parameter before rest.
int rank(QStringView segment)
{
    return isRest(segment) ? 2 : isParameter(segment) ? 1 : 0;
}

bool isMoreSpecific(const QStringList &one, const QStringList &other)
{
    return std::lexicographical_compare(
        one.cbegin(), one.cend(), other.cbegin(), other.cend(), [](const QString &a, const QString &b) { return rank(a) < rank(b); });
}

bool beginsWith(const auto &path, const QStringList &start)
{
    return path.size() >= start.size() && std::equal(start.cbegin(), start.cend(), path.cbegin());
}

bool fits(const QStringList &pattern, const QList<QStringView> &path)
{
    const bool rest = !pattern.isEmpty() && isRest(pattern.last());
    if (rest ? path.size() < pattern.size() : path.size() != pattern.size())
        return false;
    const qsizetype compared = rest ? pattern.size() - 1 : pattern.size();
    for (qsizetype i = 0; i < compared; ++i) {
        if (isParameter(pattern[i]) ? path[i].isEmpty() : pattern[i] != path[i])
            return false;
    }
    return true;
}

QHash<QString, QString> parametersOf(const QStringList &pattern, const QList<QStringView> &path)
{
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isRest(pattern[i]))
            parameters.insert(nameOf(pattern[i]), QStringView(path[i].begin(), path.last().end()).toString());
        else if (isParameter(pattern[i]))
            parameters.insert(nameOf(pattern[i]), path[i].toString());
    }
    return parameters;
}

Response optionsOf(const QList<QByteArray> &allowed)
{
    return Response::noContent().setHeader("Allow"_ba, allowed.join(", "));
}
} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler, qint64 maxBody)
{
    insert(Route { .method = method, .pattern = pattern, .handler = std::move(handler), .maxBody = maxBody, .sink = {} });
}

void Router::addStreaming(const QByteArray &method, const QString &pattern, SinkFactory sink)
{
    insert(Route { .method = method, .pattern = pattern, .handler = {}, .maxBody = 0, .sink = std::move(sink) });
}

void Router::reserve(const QString &path)
{
    m_reserved.push_back(path.mid(1).split(u'/'));
}

bool Router::isReservedFrom(const Entry &entry, const QList<QStringView> &path) const
{
    return std::any_of(m_reserved.cbegin(), m_reserved.cend(),
        [&](const QStringList &start) { return beginsWith(path, start) && !beginsWith(entry.segments, start); });
}

void Router::insert(Route route)
{
    Q_ASSERT(route.pattern.startsWith(u'/'));
    Entry entry { route, route.pattern.mid(1).split(u'/') };
    const auto place = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [&entry](const Entry &other) { return isMoreSpecific(entry.segments, other.segments); });
    m_entries.insert(place, std::move(entry));
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    const QList<QStringView> segments = QStringView(path).mid(1).split(u'/');
    const QByteArray wanted = method == "HEAD" ? "GET"_ba : method;
    Match result;
    bool isKnown = false;
    for (const Entry &entry : m_entries) {
        if (!fits(entry.segments, segments) || isReservedFrom(entry, segments))
            continue;
        if (isRest(entry.segments.last()) && isKnown)
            break;
        isKnown = isKnown || !isRest(entry.segments.last());
        if (entry.route.method == method || entry.route.method == wanted) {
            result.route = &entry.route;
            result.parameters = parametersOf(entry.segments, segments);
            return result;
        }
        result.allowed.append(entry.route.method);
    }
    if (result.allowed.isEmpty())
        return result;
    if (result.allowed.contains("GET"))
        result.allowed.append("HEAD"_ba);
    result.allowed.append("OPTIONS"_ba);
    std::sort(result.allowed.begin(), result.allowed.end());
    result.allowed.erase(std::unique(result.allowed.begin(), result.allowed.end()), result.allowed.end());
    return result;
}

void Router::dispatch(Request request, Reply reply) const
{
    const Match found = match(request.method, request.path);
    if (found.route && found.route->handler) {
        request.parameters = found.parameters;
        found.route->handler(request, std::move(reply));
    } else if (found.route) {
        request.parameters = found.parameters;
        SinkOrResponse taken = found.route->sink(request, request.body.size());
        if (!taken.sink)
            reply(std::move(taken.refusal));
        else if (taken.sink->write(request.body))
            taken.sink->finish(std::move(reply));
        else
            reply(Response::problem(413, u"too-large"_s, u"The body is larger than this address takes."_s));
    } else if (request.method == "OPTIONS" && (request.path == u"*" || !found.allowed.isEmpty())) {
        reply(optionsOf(found.allowed));
    } else if (!found.allowed.isEmpty()) {
        reply(Response::problem(405, u"method-not-allowed"_s, u"This address does not take this method."_s)
                  .setHeader("Allow"_ba, found.allowed.join(", ")));
    } else {
        reply(Response::problem(404, u"not-found"_s, u"There is nothing at this address."_s));
    }
}

QStringList Router::routes() const
{
    QStringList list;
    for (const Entry &entry : m_entries)
        list.append(QString::fromLatin1(entry.route.method) + u' ' + entry.route.pattern);
    list.sort();
    return list;
}

void Router::eachRoute(const std::function<void(const Route *, const AnswerCounts &)> &see) const
{
    for (const Entry &entry : m_entries)
        see(&entry.route, *entry.route.answers);
    see(nullptr, *m_elsewhere);
}
} // namespace palier::http
