// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/operations/metrics.h"
#include "hubfixture.h"
#include "metricsformat.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;

/// What GET /metrics says about a hub that has done something.
class TestMetrics : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<http::Server> m_metrics;
    QNetworkAccessManager m_network;

    QByteArray ask(const http::Server &server, const QString &path, const QByteArray &method = "GET")
    {
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(server.port()).arg(path))), method));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        m_type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        return reply->readAll();
    }
    Series figures()
    {
        const auto series = readMetrics(ask(*m_metrics, u"/metrics"_s));
        if (!series)
            qFatal("%s", qPrintable(toString(series.error())));
        return *series;
    }
    QByteArray m_type;

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        m_server = *http::Server::listen({}, m_hub->hub().router());
        m_hub->hub().attach(*m_server);
        m_metrics = *serveMetrics(QHostAddress::LocalHost, 0, { m_hub->hub(), *m_server, m_hub->databasePath(), QDateTime::fromSecsSinceEpoch(1'900'000'000, Qt::UTC) });
    }
    void cleanup()
    {
        m_metrics.reset();
        m_hub->hub().detach();
        m_server.reset();
        m_hub.reset();
    }

    void theFormatIsStrict()
    {
        (void)m_hub->sync(m_hub->box(u"flat:1"_s));
        const QByteArray page = ask(*m_metrics, u"/metrics"_s);
        QCOMPARE(m_type, "text/plain; version=0.0.4; charset=utf-8"_ba);
        const auto series = readMetrics(page);
        QVERIFY2(series, series ? "" : qPrintable(toString(series.error())));
        QVERIFY2(series->size() > 100 && series->size() < 600, qPrintable(QString::number(series->size())));
    }
    void theReaderSeesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray head = "# HELP palier_a_total one two three\n# TYPE palier_a_total counter\n";
        QTest::newRow("no line feed") << head + "palier_a_total 1"_ba;
        QTest::newRow("twice the series") << head + "palier_a_total 1\npalier_a_total 2\n"_ba;
        QTest::newRow("twice the metric") << head + "palier_a_total 1\n"_ba + head + "palier_a_total{b=\"c\"} 1\n"_ba;
        QTest::newRow("no samples") << head;
        QTest::newRow("no help") << "# TYPE palier_a_total counter\npalier_a_total 1\n"_ba;
        QTest::newRow("gauge with _total") << "# HELP palier_a_total one two\n# TYPE palier_a_total gauge\npalier_a_total 1\n"_ba;
        QTest::newRow("milliseconds") << "# HELP palier_a_ms one two\n# TYPE palier_a_ms gauge\npalier_a_ms 1\n"_ba;
        QTest::newRow("other labels") << head + "palier_a_total{b=\"c\"} 1\npalier_a_total{d=\"c\"} 1\n"_ba;
        QTest::newRow("open quote") << head + "palier_a_total{b=\"c} 1\n"_ba;
        QTest::newRow("bare quote") << head + "palier_a_total{b=\"c\"d\"} 1\n"_ba;
        QTest::newRow("not a number") << head + "palier_a_total nan1\n"_ba;
        QTest::newRow("negative") << head + "palier_a_total -1\n"_ba;
        QTest::newRow("blank line") << head + "\npalier_a_total 1\n"_ba;
        const QByteArray histogram = "# HELP palier_h_seconds one two\n# TYPE palier_h_seconds histogram\n";
        QTest::newRow("no +Inf") << histogram + "palier_h_seconds_bucket{le=\"1\"} 1\npalier_h_seconds_sum 1\npalier_h_seconds_count 1\n"_ba;
        QTest::newRow("falling bucket") << histogram
                + "palier_h_seconds_bucket{le=\"1\"} 2\npalier_h_seconds_bucket{le=\"+Inf\"} 1\npalier_h_seconds_sum 1\npalier_h_seconds_count 1\n"_ba;
        QTest::newRow("wrong count") << histogram + "palier_h_seconds_bucket{le=\"+Inf\"} 1\npalier_h_seconds_sum 1\npalier_h_seconds_count 2\n"_ba;
        QTest::newRow("no sum") << histogram + "palier_h_seconds_bucket{le=\"+Inf\"} 1\n"_ba;
    }
    void theReaderSeesWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readMetrics(text));
    }
    void syncsAreCountedByWhatCameOfThem()
    {
        const auto box = m_hub->box(u"flat:1"_s);
        const auto first = m_hub->sync(box);
        const auto cursors = cursorsAfter(first.body);
        QCOMPARE(m_hub->sync(box, cursors).status, 200);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s)).status, 200);
        m_hub->clock.advance(90s);
        QCOMPARE(m_hub->sync(box, cursors).status, 200);
        QCOMPARE(m_hub->sync({}).status, 401);
        const auto seen = figures();
        QCOMPARE(seen.value("palier_sync_requests_total{outcome=\"reset\"}"), 1.0);
        QCOMPARE(seen.value("palier_sync_requests_total{outcome=\"unchanged\"}"), 1.0);
        QCOMPARE(seen.value("palier_sync_requests_total{outcome=\"changes\"}"), 1.0);
        QCOMPARE(seen.value("palier_sync_requests_total{outcome=\"refused\"}"), 1.0);
        QCOMPARE(seen.value("palier_sync_resets_total{reason=\"new\"}"), double(first.body.value("scopes"_L1).toObject().size()));
        QCOMPARE(seen.value("palier_sync_delivery_seconds_count"), 1.0);
        QCOMPARE(seen.value("palier_sync_delivery_seconds_sum"), 90.0);
        QCOMPARE(seen.value("palier_errors_total{kind=\"unauthorized\"}"), 1.0);
        QCOMPARE(seen.value("palier_sync_divergence_total"), 0.0);
    }
    void aBoxWithAnotherDigestIsADivergence()
    {
        const auto box = m_hub->box(u"flat:1"_s);
        auto cursors = cursorsAfter(m_hub->sync(box).body);
        for (const auto &scope : { u"flat:1"_s, u"building:1"_s }) {
            auto cursor = cursors.value(scope).toObject();
            cursor.insert("why"_L1, u"digest"_s);
            cursors.insert(scope, cursor);
        }
        QCOMPARE(m_hub->sync(box, cursors).status, 200);
        const auto seen = figures();
        QCOMPARE(seen.value("palier_sync_divergence_total"), 1.0);
        QCOMPARE(seen.value("palier_sync_resets_total{reason=\"digest\"}"), 2.0);
    }
    void aConnectedBoxIsBehindUntilItIsAnswered()
    {
        const auto box = m_hub->box(u"flat:1"_s);
        const auto cursors = cursorsAfter(m_hub->sync(box).body);
        const QStringList scopes = cursors.keys();
        m_hub->hub().context().hints.opened(1'000, Actor { .kind = Actor::Kind::Box, .device = u"device:1"_s, .scopes = scopes });
        QCOMPARE(figures().value("palier_boxes_connected"), 1.0);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s)).status, 200);
        QCoreApplication::processEvents(); // hints are told on this thread
        m_hub->clock.advance(7s);
        QCOMPARE(figures().value("palier_boxes_behind"), 1.0);
        QCOMPARE(figures().value("palier_sync_lag_longest_seconds"), 7.0);
        QCOMPARE(figures().value("palier_sync_lag_p99_seconds"), 7.0);
        QCOMPARE(m_hub->sync(box, cursors).status, 200);
        QCOMPARE(figures().value("palier_boxes_behind"), 0.0);
        QCOMPARE(figures().value("palier_sync_lag_longest_seconds"), 0.0);
        (void)m_hub->hub().context().hints.closed(1'000);
        QCOMPARE(figures().value("palier_boxes_connected"), 0.0);
    }
    void requestsAreCountedByRouteAndNotByAddress()
    {
        for (int i = 0; i < 3; ++i)
            (void)ask(*m_server, u"/v1/messages/018f0000-0000-7000-8000-00000000000%1"_s.arg(i));
        (void)ask(*m_server, u"/v1/health"_s);
        (void)ask(*m_server, u"/v1/hints"_s);
        (void)ask(*m_server, u"/nowhere"_s);
        (void)ask(*m_server, u"/v1/health"_s, "PATCH");
        const auto seen = figures();
        QCOMPARE(seen.value("palier_http_requests_total{method=\"GET\",route=\"/v1/messages/{id}\",code=\"4xx\"}"), 3.0);
        QCOMPARE(seen.value("palier_http_requests_total{method=\"GET\",route=\"/v1/health\",code=\"2xx\"}"), 1.0);
        QCOMPARE(seen.value("palier_http_requests_total{method=\"GET\",route=\"/v1/hints\",code=\"4xx\"}"), 1.0);
        QCOMPARE(seen.value("palier_http_requests_total{method=\"other\",route=\"other\",code=\"4xx\"}"), 2.0);
    }
    void signInsAndCommitsAreCounted()
    {
        (void)m_hub->as(u"karim"_s);
        (void)m_hub->post(u"/v1/session"_s, { { u"name"_s, u"karim"_s }, { u"password"_s, u"wrong-password"_s } });
        (void)m_hub->post(u"/v1/session"_s, { { u"name"_s, u"karim"_s }, { u"password"_s, u"wrong-password"_s } });
        const auto seen = figures();
        QCOMPARE(seen.value("palier_sign_ins_total{outcome=\"accepted\"}"), 1.0);
        QCOMPARE(seen.value("palier_sign_ins_total{outcome=\"wrong\"}"), 1.0);
        QCOMPARE(seen.value("palier_sign_ins_total{outcome=\"too_many\"}"), 1.0);
        QVERIFY(seen.value("palier_commit_seconds_count") >= 1);
        QCOMPARE(seen.value("palier_commit_jobs_sum"), seen.value("palier_writer_jobs_total"));
        QVERIFY(seen.value("palier_database_size_bytes{file=\"main\"}") > 4096);
        QVERIFY(seen.value("palier_disk_free_bytes") > 0);
        QCOMPARE(seen.value("palier_certificate_expiry_timestamp_seconds"), 1'900'000'000.0);
        QVERIFY(seen.value("process_resident_memory_bytes") > 1'000'000);
        QVERIFY(std::abs(seen.value("process_start_time_seconds") - double(QDateTime::currentSecsSinceEpoch())) < 3600);
    }
    void nothingPersonalIsSaid()
    {
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s, u"Votre colis"_s)).status, 200);
        (void)m_hub->sync(m_hub->box(u"flat:1"_s));
        const QByteArray page = ask(*m_metrics, u"/metrics"_s);
        for (const char *word : { "karim", "Karim", "Votre colis", "flat:1", "building:1", "device:", "127.0.0.1", "session=" })
            QVERIFY2(!page.contains(word), word);
    }
    void onlyTheFiguresAreServedAndOnlyOnLoopback()
    {
        (void)ask(*m_metrics, u"/v1/health"_s);
        QCOMPARE(m_type, "application/problem+json"_ba);
        const auto refused = serveMetrics(QHostAddress(u"0.0.0.0"_s), 0, { m_hub->hub(), *m_server });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
