// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/counters.h"
#include "http/request.h"
#include "http/response.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace palier::http
{
/// Where an answer goes. Copyable, callable from any thread, at most once; dropped silently when the client has gone.
using Reply = std::function<void(Response)>;
/// Handles one request; may answer at once or later from another thread.
using Handler = std::function<void(const Request &, Reply)>;

/// Takes a large body as it arrives, on the connection's IO thread. Destroyed without `finish` when the client leaves.
class BodySink
{
public:
    virtual ~BodySink() = default;
    /// Takes the next bytes; false refuses the rest (the connection answers 413 and closes).
    [[nodiscard]] virtual bool write(QByteArrayView data) = 0;
    virtual void finish(Reply reply) = 0;
};
/// Decides on the head of a request whether and where its body is streamed: answers early (e.g. 401, 413) or returns a sink.
struct SinkOrResponse {
    std::unique_ptr<BodySink> sink;
    Response refusal;
};
using SinkFactory = std::function<SinkOrResponse(const Request &head, qint64 contentLength)>;

/// Answers given, by class of status: 1xx, 2xx … 5xx.
class AnswerCounts
{
public:
    void count(int status) { m_classes[static_cast<std::size_t>(qBound(1, status / 100, 5)) - 1].add(); }
    [[nodiscard]] quint64 ofClass(int hundreds) const { return m_classes[static_cast<std::size_t>(hundreds) - 1].value(); }

private:
    std::array<Counter, 5> m_classes;
};

struct Route {
    QByteArray method;
    QString pattern; ///< "/v1/messages/{id}"; a last segment "{rest*}" takes all that follows
    Handler handler;
    qint64 maxBody = 1024 * 1024; ///< bytes; larger → 413 before the body is read
    SinkFactory sink; ///< set: the body is streamed into it and `handler` is not used
    std::shared_ptr<AnswerCounts> answers = std::make_shared<AnswerCounts>(); ///< given by a server
};

/// Finds the handler of a request. Knows no socket, so that tests call it directly.
class Router
{
public:
    static constexpr qint64 defaultMaxBody = 1024 * 1024;

    /// Call before the server starts; a literal segment wins over a parameter, whatever the order of the calls;
    /// "{rest*}" serves only addresses that no other pattern knows, by any method.
    void add(const QByteArray &method, const QString &pattern, Handler handler, qint64 maxBody = defaultMaxBody);
    /// Keeps the addresses at and below `path` ("/v1") for patterns that begin with it: a "/{rest*}" does not reach them.
    void reserve(const QString &path);
    void addStreaming(const QByteArray &method, const QString &pattern, SinkFactory sink);

    struct Match {
        const Route *route = nullptr;
        QHash<QString, QString> parameters;
        QList<QByteArray> allowed; ///< methods of this path when the method did not match (405, and OPTIONS)
    };
    [[nodiscard]] Match match(const QByteArray &method, const QString &path) const;

    /// Answers 404, 405 (with Allow), OPTIONS, and HEAD by GET; else runs the handler.
    void dispatch(Request request, Reply reply) const;
    /// "METHOD /pattern", sorted: what the program serves.
    [[nodiscard]] QStringList routes() const;
    /// Calls `see` with each route; with null for the answers to what is no route.
    void eachRoute(const std::function<void(const Route *, const AnswerCounts &)> &see) const;
    /// A server gave this answer; null: to what is no route.
    void countAnswer(const Route *route, int status) const { (route ? route->answers : m_elsewhere)->count(status); }

private:
    struct Entry {
        Route route;
        QStringList segments;
    };
    void insert(Route route);
    [[nodiscard]] bool isReservedFrom(const Entry &entry, const QList<QStringView> &path) const;

    std::vector<Entry> m_entries; ///< literal before parameter before rest, segment by segment
    std::vector<QStringList> m_reserved; ///< segments of the paths
    std::shared_ptr<AnswerCounts> m_elsewhere = std::make_shared<AnswerCounts>();
};
} // namespace palier::http
