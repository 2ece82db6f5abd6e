// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringBuilder>

/// The soft limit of descriptors becomes the hard one; gives it back.
qint64 raiseDescriptorLimit();
/// A port of 127.0.0.1 that nobody listens on now.
[[nodiscard]] quint16 freePort();
/// A blocking connection to 127.0.0.1 without Nagle's delay, or -1.
[[nodiscard]] int tryConnect(quint16 port);
/// The same, but ends the program with a message when it fails.
[[nodiscard]] int connectTo(quint16 port);
void sendAll(int descriptor, const QByteArray &bytes);
/// Blocks until `size` bytes have come.
QByteArray receive(int descriptor, qsizetype size);
/// Blocks until the head of an HTTP answer has come whole; the body must be empty.
QByteArray receiveHead(int descriptor);
void makeNonBlocking(int descriptor);
[[nodiscard]] qint64 nowNanoseconds();
