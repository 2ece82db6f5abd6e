// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "httpmessages.h"
#include "pump.h"

#include <QPointer>
#include <QQueue>

namespace palier::testing
{
/// Decides what goes wrong with a request, and hears what did.
class FaultSource
{
public:
    virtual ~FaultSource() = default;
    [[nodiscard]] virtual std::optional<Fault> faultFor(const HttpMessage &request) = 0;
    virtual void happened(Fault fault) = 0;
};

/// One client's connection and the one to the hub made for it. Deletes itself when both are over.
class ProxyLink : public QObject
{
public:
    ProxyLink(QTcpSocket *client, quint16 hubPort, const Line &line, quint64 seed, FaultSource &faults, QObject *parent);
    void reset(); ///< both ends, by RST
    void freeze(); ///< half-open from now on

private:
    void readClient();
    void readHub();
    void request(const HttpMessage &request);
    void answer(const HttpMessage &answer, std::optional<Fault> fault);
    void resetSoon(Pump &pump, const QByteArray &bytes);
    void upgraded(std::optional<Fault> fault);
    void clientGone();
    void hubGone();
    void endWhenBothAreOver();

    FaultSource &m_faults;
    std::mt19937_64 m_random;
    QTcpSocket *m_client;
    QTcpSocket *m_hub;
    Pump *m_toHub;
    Pump *m_toClient;
    HttpMessages m_requests;
    HttpMessages m_answers;
    QQueue<std::optional<Fault>> m_waiting; ///< what is to happen to the answers to come
    bool m_raw = false; ///< a WebSocket by now
    bool m_swallows = false;
    bool m_hubIsMute = false;
    bool m_over = false;
};
} // namespace palier::testing
