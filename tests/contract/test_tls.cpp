// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "realprogram.h"
#include "sync/syncengine.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// The real hub behind TLS and behind a proxy, with the real box and its real program. Certificates are made here, by openssl.
class TestTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;

    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(in(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(in(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void makeCa(const QString &name)
    {
        openssl({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            QString(u"/CN="_s + name), u"-keyout"_s, QString(name + u".key"_s), u"-out"_s, QString(name + u".pem"_s) });
    }
    void makeCertificate(const QString &name, const QString &host, const QStringList &key)
    {
        openssl(QStringList { u"req"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s, QString(u"/CN="_s + name), u"-keyout"_s, QString(name + u".key"_s), u"-out"_s, QString(name + u".csr"_s) } + key);
        write(name + u".ext"_s, "subjectAltName=" + host.toLatin1());
        openssl({ u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-in"_s, QString(name + u".csr"_s), u"-CA"_s, u"residence.pem"_s, u"-CAkey"_s, u"residence.key"_s,
            u"-CAcreateserial"_s, u"-extfile"_s, QString(name + u".ext"_s), u"-out"_s, QString(name + u".pem"_s) });
    }
    [[nodiscard]] QStringList tls(const QString &name) const { return { u"--tls-certificate"_s, in(name + u".pem"_s), u"--tls-key"_s, in(name + u".key"_s) }; }
    [[nodiscard]] QJsonObject letter() const { return QJsonDocument::fromJson(content(u"hub/demo.json"_s)).object(); }
    [[nodiscard]] QString secret(int box) const { return letter().value("boxes"_L1)[box]["secret"_L1].toString(); }

    /// Whether the engine of a box comes online; else why not.
    QString refusal(const QString &url, const QString &ca)
    {
        const auto cache = *Cache::inMemory(m_clock);
        SyncEngine engine(*cache, m_clock, { .hub = QUrl(url), .secret = secret(0), .caCertificates = content(ca + u".pem"_s) });
        QSignalSpy failed(&engine, &SyncEngine::hubFailed);
        QSignalSpy linked(&engine, &SyncEngine::linkChanged);
        engine.start();
        if (!QTest::qWaitFor([&] { return failed.size() > 0 || engine.link() == SyncEngine::Link::Online; }, 20'000))
            return u"nothing happened"_s;
        if (engine.link() == SyncEngine::Link::Online)
            return {};
        return !cache->messages()->isEmpty() ? u"it took what the hub said"_s : failed.first().first().value<Error>().detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList elliptic { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s };
        makeCa(u"residence"_s);
        makeCa(u"stranger"_s);
        makeCertificate(u"hub"_s, u"IP:127.0.0.1"_s, elliptic);
        makeCertificate(u"rsa"_s, u"IP:127.0.0.1"_s, { u"-newkey"_s, u"rsa:2048"_s });
        makeCertificate(u"elsewhere"_s, u"DNS:palier.example"_s, elliptic);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, in(u"hub"_s) }).code, 0);
    }

    void aBoxFollowsTheHubOverTlsAndHearsItsHints_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::newRow("elliptic") << u"hub"_s;
        QTest::newRow("RSA") << u"rsa"_s;
    }
    void aBoxFollowsTheHubOverTlsAndHearsItsHints()
    {
        QFETCH(QString, certificate);
        ServingHub hub(in(u"hub"_s), tls(certificate));
        QVERIFY2(hub.url().startsWith(u"https://127.0.0.1:"_s), qPrintable(hub.url() + hub.errors()));
        hub.trust(content(u"residence.pem"_s));
        const auto cache = *Cache::inMemory(m_clock);
        SyncEngine engine(*cache, m_clock, { .hub = QUrl(hub.url()), .secret = secret(0), .caCertificates = content(u"residence.pem"_s) });
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(engine.link(), SyncEngine::Link::Online, 20'000);
        QTRY_VERIFY(cache->messages()->size() > 20);

        const auto person = letter().value("signIns"_L1)[0].toObject();
        auto headers = hub.signIn(person.value("name"_L1).toString(), person.value("password"_L1).toString());
        QVERIFY(headers.first().second.startsWith("__Host-palier="));
        const auto send = [&](const QString &headline) {
            auto keyed = headers;
            keyed.append({ "Idempotency-Key"_ba, newId().toLatin1() });
            const QJsonObject body { { u"audience"_s, QJsonArray { letter().value("boxes"_L1)[0]["flat"_L1] } }, { u"priority"_s, u"normal"_s },
                { u"language"_s, u"fr"_s }, { u"headline"_s, headline }, { u"text"_s, u"x"_s } };
            return hub.send("POST", u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, body } }, keyed).status;
        };
        // Without a socket the next poll comes a minute later: what arrives sooner was hinted at.
        for (const auto &headline : { u"Un"_s, u"Deux"_s, u"Trois"_s }) {
            QCOMPARE(send(headline), 200);
            QTRY_COMPARE_WITH_TIMEOUT(cache->messages()->first().message.headline, headline, 20'000);
        }
        QCOMPARE(hub.errors(), QString());
        QCOMPARE(hub.terminate(), 0);
    }

    void aBoxRefusesAHubItCannotTrust_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("ca");
        QTest::newRow("of another authority") << u"hub"_s << u"stranger"_s;
        QTest::newRow("not of the system's authorities") << u"hub"_s << u"none"_s;
        QTest::newRow("for another host") << u"elsewhere"_s << u"residence"_s;
    }
    void aBoxRefusesAHubItCannotTrust()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, ca);
        ServingHub hub(in(u"hub"_s), tls(certificate));
        QVERIFY(hub.isServing());
        const auto why = refusal(hub.url(), ca);
        QVERIFY2(why.startsWith(u"its certificate is refused: "_s), qPrintable(why));
        QCOMPARE(refusal(hub.url(), certificate == u"elsewhere"_s ? u"none"_s : u"residence"_s).isEmpty(), certificate != u"elsewhere"_s);
    }
    void theTelevisionSaysWhyInOneLine()
    {
        ServingHub hub(in(u"hub"_s), tls(u"hub"_s));
        write(u"secret"_s, secret(1).toLatin1());
        QProcess television;
        television.setProcessChannelMode(QProcess::MergedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path()); // Qt says a line when there is none
        television.setProcessEnvironment(environment);
        television.start(QStringLiteral(PALIER_TV_PROGRAM),
            { u"--data"_s, in(u"box"_s), u"--hub"_s, hub.url(), u"--ca"_s, in(u"stranger.pem"_s), u"--box-secret-file"_s, in(u"secret"_s) });
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += television.readAll();
                return said.contains('\n');
            },
            60'000));
        television.terminate();
        QVERIFY(television.waitForFinished());
        said += television.readAll();
        QCOMPARE(television.exitCode(), 0);
        const QByteArray line = "level=warning category=palier.tv event=hub-fails detail=\"" + hub.url().toLatin1() + " does not answer as a hub: its certificate is refused: ";
        QVERIFY2(said.startsWith("time=") && said.contains(line) && said.count('\n') == 1, said.constData());
    }
    void plainHttpToATlsPortGetsNothing()
    {
        ServingHub hub(in(u"hub"_s), tls(u"hub"_s));
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(hub.url()).port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20'000);
        QVERIFY(!socket.readAll().contains("HTTP/1.1 200"));
        hub.trust(content(u"residence.pem"_s));
        QCOMPARE(hub.send("GET", u"/v1/health"_s).status, 200);
    }
    void filesThatDoNotFitAreRefusedAtTheStart_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("no key") << u"hub.pem"_s << u"none.key"_s << u"none.key"_s;
        QTest::newRow("key and certificate swapped") << u"hub.key"_s << u"hub.pem"_s << u"hub.pem: holds no private key"_s;
        QTest::newRow("another's key") << u"hub.pem"_s << u"elsewhere.key"_s << u"elsewhere.key: is not the key of"_s;
        QTest::newRow("a key of another kind") << u"hub.pem"_s << u"rsa.key"_s << u"rsa.key: is not the key of"_s;
    }
    void filesThatDoNotFitAreRefusedAtTheStart()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, word);
        const auto said = run({ u"serve"_s, u"--data"_s, in(u"hub"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--tls-certificate"_s, in(certificate), u"--tls-key"_s, in(key) });
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.count(u'\n') == 1 && said.err.contains(word), qPrintable(said.err));
    }

    void addressesAreForwardedOnlyWhereAsked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("statusOfAnother");
        QTest::newRow("no proxy: nobody is believed") << QStringList {} << 429;
        QTest::newRow("a proxy elsewhere") << QStringList { u"--behind-proxy"_s, u"192.0.2.0/24"_s } << 429;
        QTest::newRow("this proxy") << QStringList { u"--behind-proxy"_s, u"127.0.0.1/32"_s } << 200;
    }
    /// Codes for new boxes are limited by address; a stranger must not be able to make up addresses, nor use up everybody's.
    void addressesAreForwardedOnlyWhereAsked()
    {
        QFETCH(QStringList, options);
        QFETCH(int, statusOfAnother);
        ServingHub hub(in(u"hub"_s), options);
        const QJsonObject box { { u"secretHash"_s, sha256Hex(newId().toLatin1()) }, { u"model"_s, u"Box"_s }, { u"software"_s, u"1"_s } };
        const auto ask = [&](const QByteArray &from) { return hub.send("POST", u"/v1/pair"_s, box, { { "X-Forwarded-For"_ba, from } }).status; };
        int answered = 0;
        while (answered < 1000 && ask("203.0.113.7") == 200)
            ++answered;
        QVERIFY2(answered >= 10 && answered < 1000, qPrintable(QString::number(answered)));
        QCOMPARE(ask("203.0.113.7"), 429);
        QCOMPARE(ask("198.51.100.9, 203.0.113.7"), 429); // what stands before the proxy's own entry is hearsay
        QCOMPARE(ask("203.0.113.8"), statusOfAnother);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
