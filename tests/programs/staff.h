// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace palier::testing
{
/// A member of staff before a page: sends one command after the other, each under its key until it has a final answer, and signs in
/// again when the hub no longer knows the session.
class Staff : public QObject
{
public:
    struct Order {
        QString key;
        QString type;
        QJsonObject body;
        int status = 0; ///< of the final answer; 0: none yet
        QString id; ///< of what was made
        int answeredAt = 0; ///< `now` at that time
    };

    /// Why the last request got no final answer.
    struct Trouble {
        QString detail;
        int status = 0; ///< 0: none came
        QByteArray retryAfter {};
    };

    Staff(const QString &name, const QUrl &hub);
    void order(const QString &type, const QJsonObject &body);
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; } ///< with one request
    void setNow(int now) { m_now = now; } ///< a count of the test's steps
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] const QList<Order> &orders() const { return m_orders; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const Trouble &lastTrouble() const { return m_trouble; }

private:
    void goOn();
    void signIn();
    void send(const Order &order);
    void answered(QNetworkReply &reply);
    [[nodiscard]] static Trouble troubleOf(const QNetworkReply &reply);
    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    [[nodiscard]] Order *next();

    QString m_name;
    QUrl m_hub;
    QNetworkAccessManager m_network;
    QTimer m_retry;
    QList<Order> m_orders;
    QByteArray m_cookie;
    QByteArray m_token;
    Trouble m_trouble;
    std::chrono::milliseconds m_patience { 1'000 };
    bool m_underWay = false;
    int m_now = 0;
};

/// A message to one node, with two answers; news to one node.
[[nodiscard]] QJsonObject messageDraft(const QString &node, const QString &headline);
[[nodiscard]] QJsonObject newsDraft(const QString &node, const QString &headline);
} // namespace palier::testing
