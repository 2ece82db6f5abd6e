// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "realprogram.h"

#include "../support/process/dieswithus.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkCookieJar>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
constexpr int patience = 30'000;
const auto program = QStringLiteral(PALIER_HUB_PROGRAM);

/// Keeps no cookies: tests hand them over themselves.
class NoCookies : public QNetworkCookieJar
{
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};
} // namespace

Said run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return { -1, {}, u"did not end"_s };
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()) };
}

bool canMount()
{
    QProcess process;
    process.start(u"unshare"_s, { u"--mount"_s, u"sh"_s, u"-c"_s, u"mount -t tmpfs none /mnt"_s });
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ServingHub::ServingHub(const QString &data, const QStringList &more)
{
    static const QRegularExpression listens(u"listens on (\\S+)\n"_s);
    m_network.setCookieJar(new NoCookies);
    testing::diesWithUs(m_process);
    m_process.start(program, QStringList { u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s, u"--commands-per-minute"_s, u"1000000"_s } + more);
    static const QRegularExpression figures(u"figures on (\\S+)\n"_s);
    QString said;
    while (m_url.isEmpty() && m_process.waitForReadyRead(patience)) {
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        m_url = listens.match(said).captured(1);
        m_metrics = figures.match(said).captured(1);
    }
}

ServingHub::~ServingHub()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

QString ServingHub::errors()
{
    m_errors += QString::fromUtf8(m_process.readAllStandardError());
    return m_errors;
}

void ServingHub::trust(const QByteArray &caCertificates)
{
    m_tls.setCaCertificates(QSslCertificate::fromData(caCertificates));
}

QNetworkReply *ServingHub::begin(const QByteArray &method, const QString &path, const QJsonObject &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(QUrl(m_url + path));
    request.setTransferTimeout(patience);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    if (body.isEmpty())
        return m_network.sendCustomRequest(request, method);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return m_network.sendCustomRequest(request, method, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply ServingHub::send(const QByteArray &method, const QString &path, const QJsonObject &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    const std::unique_ptr<QNetworkReply> reply(begin(method, path, body, headers));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QJsonDocument::fromJson(reply->readAll()).object(), reply->rawHeaderPairs() };
}

QList<std::pair<QByteArray, QByteArray>> ServingHub::signIn(const QString &name, const QString &password)
{
    const auto in = send("POST", u"/v1/session"_s, { { u"name"_s, name }, { u"password"_s, password } });
    return { { "Cookie"_ba, in.header("Set-Cookie").split(';').first() }, { "X-Palier-Token"_ba, in.body.value("token"_L1).toString().toLatin1() } };
}

int ServingHub::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(patience) ? m_process.exitCode() : -1;
}

void ServingHub::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}
} // namespace palier::hub
