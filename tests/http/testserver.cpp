// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "testserver.h"

#include "http/tls.h"

#include <QFile>
#include <QProcess>
#include <QThreadPool>

#include <stdexcept>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace palier::http;

/// A thread that is not the server's.
class Background
{
public:
    Background() { m_pool.setMaxThreadCount(1); }
    ~Background() { m_pool.waitForDone(); }
    void run(std::function<void()> task) { m_pool.start(std::move(task)); }

private:
    QThreadPool m_pool;
};

namespace
{
Response text(const QByteArray &body)
{
    Response response;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.body = body;
    return response;
}

class CountingSink final : public BodySink
{
public:
    explicit CountingSink(TestServer &server)
        : m_server(server)
    {
        ++m_server.sinksAlive;
    }
    ~CountingSink() override { --m_server.sinksAlive; }
    bool write(QByteArrayView data) override
    {
        m_size += data.size();
        m_server.uploaded += data.size();
        return !data.startsWith("refuse");
    }
    void finish(Reply reply) override
    {
        ++m_server.sinksFinished;
        reply(text(QByteArray::number(m_size)));
    }

private:
    TestServer &m_server;
    qint64 m_size = 0;
};
} // namespace

bool fullLength()
{
    return qEnvironmentVariableIntValue("PALIER_ATTACKS_FULL") == 1;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

bool memoryIsMeasurable()
{
#ifdef __SANITIZE_ADDRESS__
    return false;
#else
    return true;
#endif
}

QSslConfiguration testCertificate()
{
    static const QSslConfiguration configuration = [] {
        const QTemporaryDir directory;
        const QString key = directory.filePath(u"key.pem"_s);
        const QString certificate = directory.filePath(u"certificate.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
            { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-batch"_s });
        openssl.waitForFinished();
        auto made = tlsFromFiles(certificate, key);
        if (!made)
            qFatal("No test certificate: %s", qUtf8Printable(made.error().detail));
        return *made;
    }();
    return configuration;
}

Limits testLimits()
{
    Limits limits;
    if (fullLength())
        return limits;
    limits.tlsTimeout = std::chrono::milliseconds(600);
    limits.headTimeout = std::chrono::milliseconds(600);
    limits.idleTimeout = std::chrono::milliseconds(1'200);
    limits.bodyWindow = std::chrono::milliseconds(500);
    limits.sendStallTimeout = std::chrono::milliseconds(1'200);
    limits.closeTimeout = std::chrono::milliseconds(500);
    limits.pingInterval = std::chrono::milliseconds(500);
    limits.tick = std::chrono::milliseconds(50);
    return limits;
}

TestServer::TestServer(ServerOptions options)
    : m_tls(options.tls.has_value())
    , m_background(std::make_unique<Background>())
{
    QFile file(m_directory.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.write("0123456789") || !file.resize(fileSize))
        qFatal("No room for the test file");
    auto server = Server::listen(options, makeRouter());
    if (!server)
        qFatal("%s", qUtf8Printable(server.error().detail));
    m_server = std::move(*server);
}

TestServer::~TestServer() = default;

Handler TestServer::counted(Handler handler)
{
    return [this, handler = std::move(handler)](const Request &request, const Reply &reply) {
        ++executed;
        handler(request, reply);
    };
}

void TestServer::later(std::function<void()> task)
{
    m_background->run(std::move(task));
}

bool TestServer::answerSlow()
{
    if (!m_slow.tryAcquire(1, 5'000))
        return false;
    const QMutexLocker lock(&m_mutex);
    m_waiting.takeFirst()(text("slow"));
    return true;
}

std::shared_ptr<const Router> TestServer::makeRouter()
{
    auto router = std::make_shared<Router>();
    const auto get = [this, &router](const QString &path, Handler handler) { router->add("GET", path, counted(std::move(handler))); };
    get(u"/fast"_s, [](const Request &, const Reply &reply) { reply(text("fast")); });
    get(u"/slow"_s, [this](const Request &, const Reply &reply) {
        const QMutexLocker lock(&m_mutex);
        m_waiting.append(reply);
        m_slow.release();
    });
    get(u"/file"_s, [path = m_directory.filePath(u"file"_s)](const Request &, const Reply &reply) {
        reply(Response::fromFile(path, "application/octet-stream", "v1", true));
    });
    get(u"/forget"_s, [](const Request &, const Reply &) {});
    get(u"/throw"_s, [](const Request &, const Reply &) { throw std::runtime_error("a handler's own mistake"); });
    get(u"/whoami"_s, [](const Request &request, const Reply &reply) {
        reply(text(request.peer.toString().toLatin1() + (request.secure ? " secure" : " plain")));
    });
    router->add("POST", u"/echo"_s, counted([](const Request &request, const Reply &reply) { reply(text(request.body)); }), 64 * 1024);
    router->add("POST", u"/late"_s, counted([this](const Request &request, const Reply &reply) {
        later([body = request.body, reply] { reply(text(body)); });
    }));
    router->addStreaming("PUT", u"/upload"_s, [this](const Request &head, qint64) {
        if (head.header("authorization") == "nobody")
            return SinkOrResponse { nullptr, Response::problem(401, u"unauthorized"_s, u"No credential."_s) };
        return SinkOrResponse { std::make_unique<CountingSink>(*this), {} };
    });
    return router;
}
