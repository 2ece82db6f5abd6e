// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

/// HTTP read in the simplest way there is, by somebody who knows nothing of the server's code.
namespace palier::fuzz
{
struct SeenRequest {
    QByteArray method;
    QByteArray body;
    bool operator==(const SeenRequest &) const = default;
};
/// The requests that stand in a client's bytes one after the other, as far as they are whole and their bodies have one length.
[[nodiscard]] QList<SeenRequest> requestsIn(QByteArrayView bytes);

struct SeenAnswer {
    int status = 0;
    QByteArray body;
    bool last = false; ///< says "Connection: close", or switches protocols
};
struct SeenAnswers {
    QList<SeenAnswer> list;
    QByteArray rest; ///< after a 101, or the beginning of an answer that is not whole
    bool wellFormed = true;
};
/// A server's answers to these requests; an interim 100 is passed over.
[[nodiscard]] SeenAnswers answersIn(QByteArrayView bytes, const QList<SeenRequest> &requests);

struct SeenFrame {
    quint8 opcode = 0;
    QByteArray payload;
    bool operator==(const SeenFrame &) const = default;
};
/// A server's frames: whole, final, not masked. False when the bytes are anything else.
[[nodiscard]] bool framesIn(QByteArrayView bytes, QList<SeenFrame> &frames);
/// Nothing but Pongs after the first Close: who has closed first still answers Pings until the other side closes, too (RFC 6455, 5.5.2).
[[nodiscard]] bool endWithClose(const QList<SeenFrame> &frames);
} // namespace palier::fuzz
