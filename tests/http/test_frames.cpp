// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The WebSocket's wire format, without a socket.
#include "rawwebsocket.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
constexpr qint64 limit = 64 * 1024;

/// What a decoder makes of bytes, given in pieces of that size.
QStringList decoded(const QByteArray &bytes, qsizetype piece = 1'000'000)
{
    FrameDecoder decoder(limit);
    QStringList seen;
    for (qsizetype i = 0; i < bytes.size(); i += piece) {
        const quint16 error = decoder.feed(bytes.mid(i, piece), [&seen](Opcode opcode, const QByteArray &payload) {
            seen.append(QString::number(int(opcode)) + u':' + (payload.size() > 20 ? QString::number(payload.size()) : QString::fromUtf8(payload)));
            return true;
        });
        if (error)
            seen.append(u"error "_s + QString::number(error));
    }
    return seen;
}
} // namespace

class TestFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAcceptKeyIsThatOfTheStandard();
    void wholeFramesAreRead_data();
    void wholeFramesAreRead();
    void framesMayComeInAnyPieces();
    void aMessageMayComeInFragmentsWithAPingBetween();
    void brokenFramesAreNamed_data();
    void brokenFramesAreNamed();
    void nothingIsReadAfterAnErrorOrAClose();
    void aCloseReasonIsCutBetweenCharacters();
    void randomBytesNeverKeepMoreThanOneMessage();
};

void TestFrames::theAcceptKeyIsThatOfTheStandard()
{
    QCOMPARE(acceptKey("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba);
    QCOMPARE(acceptKey("dGhlIHNhbXBsZQ=="), QByteArray());
    QCOMPARE(acceptKey("not base64 at all"), QByteArray());
    QCOMPARE(acceptKey({}), QByteArray());
}

void TestFrames::wholeFramesAreRead_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 125, 126, 65'535, 65'536 })
        QTest::addRow("%d bytes", size) << size;
}

void TestFrames::wholeFramesAreRead()
{
    QFETCH(int, size);
    FrameDecoder decoder(limit);
    QByteArray got = "nothing"_ba;
    const QByteArray sent(size, 'm');
    const quint16 error = decoder.feed(clientFrame(Opcode::Text, sent), [&got](Opcode, const QByteArray &payload) {
        got = payload;
        return true;
    });
    QCOMPARE(error, quint16(0));
    QCOMPARE(got, sent);
}

void TestFrames::framesMayComeInAnyPieces()
{
    const QByteArray bytes = clientFrame(Opcode::Text, "one") + clientFrame(Opcode::Ping, "p") + clientFrame(Opcode::Text, QByteArray(300, 'x'));
    for (qsizetype piece = 1; piece < 20; ++piece)
        QCOMPARE(decoded(bytes, piece), QStringList({ u"1:one"_s, u"9:p"_s, u"1:300"_s }));
}

void TestFrames::aMessageMayComeInFragmentsWithAPingBetween()
{
    const QByteArray bytes = clientFrame(Opcode::Text, "caf\xc3", true, false) + clientFrame(Opcode::Ping, {})
        + clientFrame(Opcode::Continuation, "\xa9", true, false) + clientFrame(Opcode::Continuation, "!");
    QCOMPARE(decoded(bytes), QStringList({ u"9:"_s, u"1:café!"_s }));
}

void TestFrames::brokenFramesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("unmasked") << clientFrame(Opcode::Text, "hi", false) << 1002;
    QTest::newRow("reserved bit") << QByteArray("\xc1\x80\0\0\0\0", 6) << 1002;
    QTest::newRow("unknown opcode") << QByteArray("\x83\x80\0\0\0\0", 6) << 1002;
    QTest::newRow("fragmented ping") << QByteArray("\x09\x80\0\0\0\0", 6) << 1002;
    QTest::newRow("long ping") << QByteArray("\x89\xfe\x00\x7e", 4) << 1002;
    QTest::newRow("length not minimal") << QByteArray("\x81\xfe\x00\x7d", 4) << 1002;
    QTest::newRow("long length not minimal") << QByteArray("\x81\xff\0\0\0\0\0\0\xff\xff", 10) << 1002;
    QTest::newRow("negative length") << QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff", 10) << 1002;
    QTest::newRow("10 GB") << QByteArray("\x81\xff\0\0\0\2\x54\x0b\xe4\0", 10) << 1009;
    QTest::newRow("one byte too many") << QByteArray("\x81\xff\0\0\0\0\0\1\0\1", 10) << 1009;
    QTest::newRow("too many in fragments") << clientFrame(Opcode::Text, QByteArray(limit, 'x'), true, false) + clientFrame(Opcode::Continuation, "y") << 1009;
    QTest::newRow("continues nothing") << clientFrame(Opcode::Continuation, "x") << 1002;
    QTest::newRow("starts twice") << clientFrame(Opcode::Text, "x", true, false) + clientFrame(Opcode::Text, "y") << 1002;
    QTest::newRow("not UTF-8") << clientFrame(Opcode::Text, "\xff\xfe") << 1007;
    QTest::newRow("close of one byte") << clientFrame(Opcode::Close, "x") << 1002;
    QTest::newRow("close with a reserved code") << clientFrame(Opcode::Close, "\x03\xed") << 1002;
    QTest::newRow("close with a bad text") << clientFrame(Opcode::Close, "\x03\xe8\xff") << 1007;
}

void TestFrames::brokenFramesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const QStringList seen = decoded(bytes, 1);
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.last(), u"error "_s + QString::number(code));
}

void TestFrames::nothingIsReadAfterAnErrorOrAClose()
{
    QCOMPARE(decoded(clientFrame(Opcode::Text, "x", false) + clientFrame(Opcode::Text, "y"), 1), QStringList({ u"error 1002"_s }));
    QCOMPARE(decoded(clientFrame(Opcode::Close, {}) + clientFrame(Opcode::Text, "y")), QStringList({ u"8:"_s }));
}

void TestFrames::aCloseReasonIsCutBetweenCharacters()
{
    const QByteArray frame = makeCloseFrame(4401, QByteArray("é").repeated(100));
    QCOMPARE(frame.size(), 2 + 2 + 122);
    QVERIFY(frame.mid(4).isValidUtf8());
}

void TestFrames::randomBytesNeverKeepMoreThanOneMessage()
{
    QRandomGenerator random(46);
    for (int round = 0; round < 20'000; ++round) {
        FrameDecoder decoder(256);
        QByteArray bytes(random.bounded(1, 64), Qt::Uninitialized);
        for (char &c : bytes)
            c = char(random.bounded(256));
        if (random.bounded(2))
            bytes.prepend(clientFrame(Opcode(random.bounded(3)), QByteArray(random.bounded(300), 'x'), true, random.bounded(2)));
        qsizetype longest = 0;
        bool over = false;
        for (int i = 0; i < 4 && !over; ++i) {
            over = decoder.feed(bytes, [&longest](Opcode, const QByteArray &payload) {
                longest = std::max(longest, payload.size());
                return true;
            });
        }
        QVERIFY(longest <= 256);
    }
}

QTEST_GUILESS_MAIN(TestFrames)
#include "test_frames.moc"
