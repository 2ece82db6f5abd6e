// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "plainclient.h"

#include "clientwords.h"
#include "core/ids.h"
#include "town.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace palier::fleet
{
namespace
{
constexpr std::chrono::seconds patience { 30 };
}

PlainClient::PlainClient(quint16 port)
    : m_port(port)
{
}

PlainClient::~PlainClient()
{
    disconnect();
}

void PlainClient::disconnect()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_input.clear();
}

bool PlainClient::connect()
{
    if (m_descriptor >= 0)
        return true;
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return true;
    disconnect();
    return false;
}

bool PlainClient::send(const QByteArray &text)
{
    return connect() && ::send(m_descriptor, text.constData(), size_t(text.size()), MSG_NOSIGNAL) == text.size();
}

HttpReply PlainClient::receive(std::chrono::milliseconds patience)
{
    return receiveAnswer(patience).reply;
}

HttpAnswer PlainClient::receiveAnswer(std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    std::array<char, 16 * 1024> buffer;
    while (m_descriptor >= 0) {
        if (auto answer = takeAnswer(m_input)) {
            if (!answer->keepAlive)
                disconnect();
            return *answer;
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd waiting { .fd = m_descriptor, .events = POLLIN, .revents = 0 };
        const ssize_t got = left.count() > 0 && ::poll(&waiting, 1, int(left.count())) > 0 ? ::recv(m_descriptor, buffer.data(), buffer.size(), 0) : -1;
        if (got <= 0)
            break;
        m_input.append(buffer.data(), got);
    }
    disconnect();
    HttpAnswer none;
    none.reply.failure = u"no answer"_s;
    return none;
}

HttpReply PlainClient::get(const QByteArray &path, std::chrono::milliseconds patience)
{
    send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    return receive(patience);
}

bool PlainClient::signIn(const QByteArray &name)
{
    const QByteArray json = QJsonDocument(QJsonObject { { u"name"_s, QString::fromLatin1(name) }, { u"password"_s, QString::fromLatin1(password) } }).toJson(QJsonDocument::Compact);
    send(postText("/v1/session", {}, json));
    const auto answer = receiveAnswer(patience);
    const auto token = QJsonDocument::fromJson(answer.reply.body).object().value("token"_L1).toString().toLatin1();
    m_headers = "Cookie: " + answer.cookie + "\r\nX-Palier-Token: " + token + "\r\n";
    return answer.reply.status == 200;
}

QByteArray PlainClient::messageText(const QStringList &audience, const QString &headline) const
{
    const QJsonObject body {
        { u"audience"_s, QJsonArray::fromStringList(audience) },
        { u"priority"_s, u"normal"_s },
        { u"language"_s, u"fr"_s },
        { u"headline"_s, headline },
        { u"text"_s, u"L’eau sera coupée demain de 9 h à 11 h. Pensez à en mettre de côté."_s },
        { u"answers"_s, QJsonArray { QJsonObject { { u"id"_s, u"ok"_s }, { u"label"_s, u"Compris"_s } } } },
    };
    const QJsonObject command { { u"type"_s, u"message.send"_s }, { u"body"_s, body } };
    const QByteArray key = "Idempotency-Key: " + newId().toLatin1() + "\r\n";
    return postText("/v1/commands", m_headers + key, QJsonDocument(command).toJson(QJsonDocument::Compact));
}

HttpReply PlainClient::say(const QStringList &audience, const QString &headline)
{
    send(messageText(audience, headline));
    return receive();
}
} // namespace palier::fleet
