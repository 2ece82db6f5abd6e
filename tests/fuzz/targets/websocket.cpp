// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The server's end of a WebSocket. The first byte says where the bytes are cut, the rest is what a client sends after its upgrade.
#include "fuzz.h"
#include "http/serverlimits.h"
#include "http/websocketpeer.h"
#include "memorytransport.h"
#include "reference.h"

using namespace palier::fuzz;
using namespace palier::http;

namespace
{
const Limits limits { .maxWebSocketMessage = 300, .maxWebSocketQueue = 4096 };

using Messages = QList<std::pair<Opcode, QByteArray>>;

struct Decoded {
    Messages messages;
    quint16 error = 0;
    bool operator==(const Decoded &) const = default;
};

Decoded decode(QByteArrayView bytes, quint32 seed, qsizetype longest)
{
    FrameDecoder decoder(limits.maxWebSocketMessage);
    Decoded decoded;
    const auto take = [&](Opcode opcode, const QByteArray &payload) {
        require(payload.size() <= limits.maxWebSocketMessage, "no message is longer than allowed");
        require(opcode != Opcode::Text || payload.isValidUtf8(), "text is UTF-8");
        require(opcode != Opcode::Continuation, "messages are whole");
        decoded.messages.append({ opcode, payload });
        return true;
    };
    for (Pieces pieces(bytes, seed, longest); !pieces.atEnd();) {
        const quint16 error = decoder.feed(pieces.next(), take);
        require(!error || !decoded.error, "an error is told once and ends the decoding");
        decoded.error = decoded.error ? decoded.error : error;
    }
    return decoded;
}

/// As a client writes it.
QByteArray masked(Opcode opcode, const QByteArray &payload)
{
    QByteArray frame = makeFrame(opcode, payload);
    const QByteArray mask("\x01\x80\xff\x7e", 4);
    const qsizetype header = frame.size() - payload.size();
    frame[1] = char(frame[1] | 0x80);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame[header + i] = char(frame[header + i] ^ mask[i % 4]);
    return frame.insert(header, mask);
}

void checkAgain(const Decoded &decoded)
{
    QByteArray bytes;
    for (const auto &[opcode, payload] : decoded.messages)
        bytes += masked(opcode, payload);
    require(decode(bytes, 1, 9) == Decoded { decoded.messages, 0 }, "what came in can be sent again and is the same");
}

class NoListener final : public TransportListener
{
    void onSecured() override { }
    void onReadable() override { }
    void onDrained() override { }
    void onGone() override { }
};

/// A peer answers each Ping, closes once, and says nothing but Pongs after that.
void checkPeer(QByteArrayView bytes, quint32 seed, const Decoded &decoded)
{
    NoListener listener;
    MemoryTransport::Peer client;
    MemoryTransport transport({}, client, listener);
    QByteArrayList received;
    WebSocketPeer peer(transport, limits, 0.5, [&](const QByteArray &text) { received.append(text); });
    for (Pieces pieces(bytes, seed, 40); !pieces.atEnd();)
        peer.feed(pieces.next());
    const bool broken = peer.state() == WebSocketPeer::State::Broken;
    peer.send(makeFrame(Opcode::Text, "hello"));
    QList<SeenFrame> frames;
    require(framesIn(client.received, frames), "a peer sends whole frames");
    require(endWithClose(frames), "nothing but Pongs follows a Close");
    qsizetype pings = 0;
    qsizetype texts = 0;
    bool open = true;
    for (const auto &[opcode, payload] : decoded.messages) {
        texts += open && opcode == Opcode::Text ? 1 : 0;
        pings += open && opcode == Opcode::Ping ? 1 : 0;
        open = open && opcode != Opcode::Close && opcode != Opcode::Binary;
    }
    require(received.size() == texts, "every text is received until the end");
    require(std::count_if(frames.begin(), frames.end(), [](const auto &frame) { return frame.opcode == quint8(Opcode::Pong); }) >= pings, "every Ping is answered");
    require(!broken || decoded.error != 0, "only an error breaks a peer");
    require((peer.state() == WebSocketPeer::State::Open) == (open && decoded.error == 0), "a peer is open until the end");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const quint32 seed = input.byte();
    const QByteArrayView bytes = input.rest();
    const Decoded whole = decode(bytes, 0, bytes.size() + 1);
    require(decode(bytes, 0, 1) == whole && decode(bytes, seed, 20) == whole, "frames in pieces are the same frames");
    checkAgain(whole);
    checkPeer(bytes, seed, whole);
    return 0;
}
