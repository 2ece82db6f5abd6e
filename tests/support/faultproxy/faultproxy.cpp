// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "faultproxy.h"

#include "proxylink.h"

#include <QTcpServer>

#include <algorithm>
#include <array>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int backlog = 512;

/// A socket bound to the port, which others of ours may share; it refuses connections until it listens.
int boundTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool bound = descriptor >= 0 && ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &yes, sizeof yes) == 0
        && ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (!bound)
        qFatal("the fault proxy gets no port");
    return descriptor;
}

quint16 portOf(int descriptor)
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}
} // namespace

/// The proxy's part on its own thread.
class ProxyListener : public QObject, public FaultSource
{
public:
    explicit ProxyListener(quint64 seed)
        : m_random(seed)
        , m_reserved(boundTo(0))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &ProxyListener::accept);
    }
    ~ProxyListener() override { ::close(m_reserved); }
    Q_DISABLE_COPY_MOVE(ProxyListener)

    [[nodiscard]] quint16 port() const { return portOf(m_reserved); }

    void listen()
    {
        const int descriptor = boundTo(port());
        if (::listen(descriptor, backlog) != 0 || !m_server.setSocketDescriptor(descriptor))
            qFatal("the fault proxy does not listen");
    }
    void refuse(bool refuse)
    {
        if (refuse == !m_server.isListening())
            return;
        refuse ? m_server.close() : listen();
    }
    void setTarget(quint16 port) { m_target = port; }
    void setWeather(const Weather &weather) { m_weather = weather; }
    void addNext(const Chance &chance) { m_next.append(chance); }
    [[nodiscard]] int count(Fault fault) const { return m_counts[static_cast<size_t>(fault)]; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QList<ProxyLink *> links() const
    {
        QList<ProxyLink *> out;
        for (auto *child : children()) {
            if (auto *link = dynamic_cast<ProxyLink *>(child))
                out.append(link);
        }
        return out;
    }

    std::optional<Fault> faultFor(const HttpMessage &request) override
    {
        const auto fits = [&](const Chance &chance) {
            const bool ofUpgrades = chance.fault == Fault::UpgradeRefused || chance.fault == Fault::UpgradeSilent;
            const bool ofBoth = chance.fault == Fault::Reset || chance.fault == Fault::HalfOpen;
            return (ofBoth || ofUpgrades == request.isUpgrade()) && request.head.startsWith(chance.requestLine);
        };
        const auto wanted = std::find_if(m_next.begin(), m_next.end(), fits);
        if (wanted != m_next.end()) {
            const auto fault = wanted->fault;
            m_next.erase(wanted);
            return fault;
        }
        for (const auto &chance : m_weather.chances) {
            if (fits(chance) && m_random() % 1000 < static_cast<quint64>(chance.perThousand))
                return chance.fault;
        }
        return {};
    }
    void happened(Fault fault) override { ++m_counts[static_cast<size_t>(fault)]; }

private:
    void accept()
    {
        while (auto *client = m_server.nextPendingConnection()) {
            ++m_connections;
            new ProxyLink(client, m_target, m_weather.line, m_random(), *this, this);
        }
    }

    std::mt19937_64 m_random;
    int m_reserved; ///< keeps the port ours while nobody listens
    QTcpServer m_server { this };
    quint16 m_target = 0;
    Weather m_weather;
    QList<Chance> m_next;
    std::array<int, faultCount> m_counts {};
    int m_connections = 0;
};

template<typename Work>
void FaultProxy::call(Work work) const
{
    QMetaObject::invokeMethod(m_listener.get(), work, Qt::BlockingQueuedConnection);
}

FaultProxy::FaultProxy(quint64 seed)
    : m_listener(std::make_unique<ProxyListener>(seed))
    , m_port(m_listener->port())
{
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    call([this] { m_listener->listen(); });
}

FaultProxy::~FaultProxy()
{
    call([this] {
        for (auto *link : m_listener->links())
            link->reset();
    });
    QObject::connect(&m_thread, &QThread::finished, m_listener.release(), &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FaultProxy::setTarget(quint16 port)
{
    call([this, port] { m_listener->setTarget(port); });
}

void FaultProxy::setWeather(const Weather &weather)
{
    call([this, weather] { m_listener->setWeather(weather); });
}

void FaultProxy::next(Fault fault, const QByteArray &requestLine)
{
    call([this, fault, requestLine] { m_listener->addNext({ fault, 1000, requestLine }); });
}

void FaultProxy::reset()
{
    call([this] {
        for (auto *link : m_listener->links())
            link->reset();
    });
}

void FaultProxy::freeze()
{
    call([this] {
        for (auto *link : m_listener->links())
            link->freeze();
    });
}

void FaultProxy::refuse(bool refuse)
{
    call([this, refuse] { m_listener->refuse(refuse); });
}

int FaultProxy::count(Fault fault) const
{
    int out = 0;
    call([this, fault, &out] { out = m_listener->count(fault); });
    return out;
}

int FaultProxy::connections() const
{
    int out = 0;
    call([this, &out] { out = m_listener->connections(); });
    return out;
}
} // namespace palier::testing
