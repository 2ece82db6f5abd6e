// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace palier::hub
{
/// What a program that ended said.
struct Said {
    int code = -1;
    QString out;
    QString err;
};
/// Runs palier-hub to its end.
[[nodiscard]] Said run(const QStringList &arguments, const QByteArray &input = {});

/// Whether file systems can be mounted here, in a namespace that is gone with the process that made it (`unshare --mount`).
[[nodiscard]] bool canMount();

/// An answer of the serving program; status 0: no answer.
struct Reply {
    int status = 0;
    QJsonObject body;
    QList<QNetworkReply::RawHeaderPair> headers;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// palier-hub serve on a free port of 127.0.0.1.
class ServingHub
{
public:
    explicit ServingHub(const QString &data, const QStringList &more = {});
    ~ServingHub();

    [[nodiscard]] bool isServing() const { return !m_url.isEmpty(); }
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString metrics() const { return m_metrics; } ///< address of the figures; empty: not asked for
    [[nodiscard]] QString errors(); ///< stderr so far
    void trust(const QByteArray &caCertificates); ///< of a hub that speaks TLS
    [[nodiscard]] Reply send(const QByteArray &method, const QString &path, const QJsonObject &body = {}, const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    /// Starts a request and does not wait for its answer.
    [[nodiscard]] QNetworkReply *begin(const QByteArray &method, const QString &path, const QJsonObject &body, const QList<std::pair<QByteArray, QByteArray>> &headers);
    /// Cookie and token of a member of staff of the sample residence.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> signIn(const QString &name, const QString &password);
    [[nodiscard]] int processId() const { return static_cast<int>(m_process.processId()); }
    int terminate(); ///< SIGTERM; the exit code
    void kill(); ///< SIGKILL

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QString m_url;
    QString m_metrics;
    QString m_errors;
};
} // namespace palier::hub
