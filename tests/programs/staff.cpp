// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "staff.h"

#include "core/ids.h"
#include "hubdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int pause = 30;

class NoCookies : public QNetworkCookieJar
{
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// A 409 that says when to come back means that the key is being worked on.
bool isFinal(int status, const QNetworkReply &reply)
{
    if (status == 409)
        return !reply.hasRawHeader("Retry-After");
    return status == 200 || (status >= 400 && status < 500 && status != 401 && status != 429);
}
/// One that was aborted has none.
QByteArray bodyOf(QNetworkReply &reply)
{
    return reply.isOpen() ? reply.readAll() : QByteArray();
}
} // namespace

Staff::Staff(const QString &name, const QUrl &hub)
    : m_name(name)
    , m_hub(hub)
{
    m_network.setCookieJar(new NoCookies);
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_retry.setSingleShot(true);
    m_retry.setInterval(pause);
    connect(&m_retry, &QTimer::timeout, this, &Staff::goOn);
}

void Staff::order(const QString &type, const QJsonObject &body)
{
    m_orders.append({ .key = newId(), .type = type, .body = body });
    goOn();
}

bool Staff::isDone() const
{
    return std::all_of(m_orders.begin(), m_orders.end(), [](const Order &order) { return order.status != 0; });
}

Staff::Order *Staff::next()
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [](const Order &order) { return order.status == 0; });
    return found == m_orders.end() ? nullptr : &*found;
}

void Staff::goOn()
{
    if (m_underWay || m_retry.isActive())
        return;
    const auto *waiting = next();
    if (!waiting)
        return;
    m_underWay = true;
    m_cookie.isEmpty() ? signIn() : send(*waiting);
}

QNetworkRequest Staff::request(const QString &path) const
{
    QUrl url = m_hub;
    url.setPath(path);
    QNetworkRequest out(url);
    out.setTransferTimeout(static_cast<int>(m_patience.count()));
    out.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    return out;
}

void Staff::signIn()
{
    const QJsonObject who { { u"name"_s, m_name }, { u"password"_s, staffPassword() } };
    auto *reply = m_network.post(request(u"/v1/session"_s), QJsonDocument(who).toJson());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        const auto token = QJsonDocument::fromJson(bodyOf(*reply)).object().value("token"_L1).toString().toLatin1();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 && !token.isEmpty()) {
            m_cookie = reply->rawHeader("Set-Cookie").split(';').first();
            m_token = token;
        } else {
            m_trouble = troubleOf(*reply);
        }
        reply->deleteLater();
        m_underWay = false;
        m_cookie.isEmpty() ? m_retry.start() : goOn();
    });
}

void Staff::send(const Order &order)
{
    auto out = request(u"/v1/commands"_s);
    out.setRawHeader("Cookie", m_cookie);
    out.setRawHeader("X-Palier-Token", m_token);
    out.setRawHeader("Idempotency-Key", order.key.toLatin1());
    auto *reply = m_network.post(out, QJsonDocument(QJsonObject { { u"type"_s, order.type }, { u"body"_s, order.body } }).toJson());
    connect(reply, &QNetworkReply::finished, this, [this, reply] { answered(*reply); });
}

Staff::Trouble Staff::troubleOf(const QNetworkReply &reply)
{
    return { reply.errorString(), reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.rawHeader("Retry-After") };
}

/// Only a whole answer of the hub is final.
void Staff::answered(QNetworkReply &reply)
{
    reply.deleteLater();
    m_underWay = false;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto body = QJsonDocument::fromJson(bodyOf(reply));
    auto *order = next();
    if (order && isFinal(status, reply) && body.isObject() && (status != 200 || body.object().contains("id"_L1))) {
        order->status = status;
        order->id = body.object().value("id"_L1).toString();
        order->answeredAt = m_now;
        return goOn();
    }
    if (status == 401)
        m_cookie.clear();
    m_trouble = troubleOf(reply);
    m_retry.start();
}

QJsonObject messageDraft(const QString &node, const QString &headline)
{
    const QJsonArray answers { QJsonObject { { u"id"_s, u"yes"_s }, { u"label"_s, u"Oui"_s } }, QJsonObject { { u"id"_s, u"no"_s }, { u"label"_s, u"Non"_s } } };
    return { { u"audience"_s, QJsonArray { node } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, headline },
        { u"text"_s, u"Un colis vous attend."_s }, { u"answers"_s, answers } };
}

QJsonObject newsDraft(const QString &node, const QString &headline)
{
    return { { u"audience"_s, QJsonArray { node } }, { u"subject"_s, u"residence"_s }, { u"icon"_s, u"newspaper"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, headline },
        { u"text"_s, u"La fête des voisins a lieu samedi."_s } };
}
} // namespace palier::testing
