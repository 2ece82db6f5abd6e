// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/hintchannel.h"
#include "net/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace palier::testing
{
[[nodiscard]] inline HttpReply jsonReply(const QJsonObject &object, int status = 200)
{
    return { .failure = {}, .status = status, .contentType = status == 200 ? "application/json" : "application/problem+json", .retryAfter = {}, .body = QJsonDocument(object).toJson() };
}

[[nodiscard]] inline HttpReply problemReply(int status, const QString &title)
{
    return jsonReply({ { QStringLiteral("status"), status }, { QStringLiteral("title"), title }, { QStringLiteral("detail"), QStringLiteral("said so") } }, status);
}

/// Keeps the requests until the test answers them.
class FakeTransport final : public Transport
{
public:
    struct Waiting {
        HttpRequest request;
        QPointer<QObject> context;
        Answer answer;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(request.body).object(); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : request.headers) {
                if (key == name)
                    return value;
            }
            return {};
        }
    };
    void send(const HttpRequest &request, QObject *context, const Answer &answer) override { waiting.push_back({ request, context, answer }); }

    /// Answers the oldest request to a path; gives what was asked.
    Waiting reply(const QString &path, const HttpReply &reply)
    {
        for (auto it = waiting.begin(); it != waiting.end(); ++it) {
            if (it->request.url.path() != path)
                continue;
            const auto asked = *it;
            waiting.erase(it);
            if (asked.context)
                asked.answer(reply);
            return asked;
        }
        return {};
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList out;
        for (const auto &one : waiting)
            out.append(one.request.url.path());
        return out;
    }

    std::deque<Waiting> waiting;
};

/// A hub's voice in the test's hands.
class FakeHints final : public HintChannel
{
public:
    void open() override { ++opens; }
    void close() override { ++closes; }
    int opens = 0;
    int closes = 0;
};
} // namespace palier::testing
