// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/erasures/erasures.h"
#include "hubfixture.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// Requests that share a commit with work that fails: their jobs run more than once, and nobody notices.
class TestBatches : public QObject
{
    Q_OBJECT

    using Work = std::function<Result<Done>(Database &)>;
    static inline QStringList s_log;
    std::unique_ptr<HubFixture> m_hub;

    http::Request command(const QString &type, const QJsonObject &body)
    {
        http::Request request { .method = "POST", .path = u"/v1/commands"_s, .headers = m_hub->as(u"karim"_s) };
        request.headers += Headers { { "host"_ba, "hub.test"_ba }, { "content-type"_ba, "application/json"_ba }, { "idempotency-key"_ba, newId().toLatin1() } };
        request.body = QJsonDocument(QJsonObject { { u"type"_s, type }, { u"body"_s, body } }).toJson();
        return request;
    }
    /// Has the writer take these at once, and `last` after them; gives the requests' status codes.
    QList<int> together(const QList<http::Request> &requests, const Work &last)
    {
        auto &writer = m_hub->hub().context().writer;
        std::promise<void> begun;
        std::promise<void> gate;
        std::promise<void> ended;
        writer.submit<Done>([&](Database &) { return begun.set_value(), gate.get_future().wait(), Result<Done>(Done {}); }, [](const Result<Done> &) {});
        begun.get_future().wait();
        QList<int> out(requests.size());
        for (qsizetype i = 0; i < requests.size(); ++i)
            m_hub->hub().router()->dispatch(requests[i], [&status = out[i]](const http::Response &response) { status = response.status; });
        writer.submit<Done>(last, [&](const Result<Done> &) { ended.set_value(); });
        gate.set_value();
        ended.get_future().wait();
        return out;
    }
    quint64 refusals(Error::Kind kind) { return m_hub->hub().context().figures.errors[static_cast<std::size_t>(kind)].value(); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        s_log.clear();
        QLoggingCategory::setFilterRules(u"palier.hub.commands.info=true"_s);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { s_log.append(line); });
    }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
        m_hub.reset();
    }
    void whatTheWriterAsksOfTheReadersWhileTheHubEndsIsRefused()
    {
        auto &context = m_hub->hub().context();
        std::promise<void> begun;
        std::promise<void> gate;
        Result<Done> asked = Done {};
        const auto ask = [&](const Result<Done> &) {
            context.readers.submit<Done>([](Database &) { return Result<Done>(Done {}); }, [&asked](const Result<Done> &done) { asked = done; });
        };
        context.writer.submit<Done>([&](Database &) { return begun.set_value(), gate.get_future().wait(), Result<Done>(Done {}); }, ask);
        begun.get_future().wait();
        std::thread later([&context, &gate] { // lets the writer go on when the readers have stopped
            const auto isRefused = [&context] {
                std::promise<bool> refused;
                context.readers.submit<Done>([](Database &) { return Result<Done>(Done {}); }, [&refused](const Result<Done> &done) { refused.set_value(!done); });
                return refused.get_future().get();
            };
            while (!isRefused()) { }
            gate.set_value();
        });
        m_hub.reset();
        later.join();
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, Error::Kind::Unavailable);
    }

    void aCommandIsCountedAndLoggedOnceThoughItsJobRunsTwice_data()
    {
        QTest::addColumn<Error::Kind>("failure");
        QTest::newRow("undone alone") << Error::Kind::Conflict;
        QTest::newRow("taking the transaction with it") << Error::Kind::Storage;
    }
    void aCommandIsCountedAndLoggedOnceThoughItsJobRunsTwice()
    {
        QFETCH(Error::Kind, failure);
        m_hub->options.commands = { .box = 3, .staff = 3 };
        m_hub->reopen();
        const QList<http::Request> requests { command(u"message.send"_s, draft(u"flat:1"_s)), command(u"message.send"_s, draft(u"flat:5"_s)) };
        const auto fail = [failure](Database &db) -> Result<Done> {
            (void)db.run(u"UPDATE node SET household = 'x'"_s);
            return Error { failure, u"for the test"_s };
        };
        QCOMPARE(together(requests, fail), (QList<int> { 200, 404 }));
        QCOMPARE(refusals(Error::Kind::NotFound), 1U);
        QCOMPARE(s_log.filter(u"event=command"_s).size(), 2);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s)).status, 200); // the third
    }
    void aCommandRefusedForWantOfRoomTakesNobodyWithIt()
    {
        if (m_hub->isOnServer())
            QSKIP("a server looks after its own disk");
        m_hub->options.ballast = 1LL << 60; // which no disk has
        m_hub->reopen();
        const auto &figures = m_hub->hub().context().writer.figures();
        const auto failed = figures.failed.value();
        int runs = 0;
        const auto neighbour = [&runs](Database &) { return ++runs, Result<Done>(Done {}); };
        QCOMPARE(together({ command(u"message.send"_s, draft(u"flat:1"_s)) }, neighbour), QList<int> { 507 });
        QCOMPARE(runs, 1);
        QCOMPARE(figures.failed.value(), failed);
        QCOMPARE(refusals(Error::Kind::NoSpace), 1U);
    }
    void whatACommitInDoubtErasedIsListedBesideTheDatabase_data()
    {
        QTest::addColumn<bool>("failed");
        QTest::newRow("a minute after a commit failed") << true;
        QTest::newRow("once a day") << false;
    }
    void whatACommitInDoubtErasedIsListedBesideTheDatabase()
    {
        QFETCH(bool, failed);
        const auto listed = [this] {
            const auto all = m_hub->hub().context().erasures.read();
            return all && std::any_of(all->cbegin(), all->cend(), [](const Erasure &erasure) { return erasure.subject == "here"_L1; });
        };
        (void)together({}, [](Database &) { return Result<Done>(Done {}); }); // what the start completes is complete
        (void)m_hub->inDatabase([](Transaction &transaction) { return erasures::note(transaction, erasures::news, u"here"_s); });
        if (failed) {
            (void)together({}, [](Database &) -> Result<Done> { return Error { Error::Kind::Storage, u"for the test"_s }; });
            QVERIFY(!listed());
            m_hub->hub().lookAround();
        } else {
            m_hub->hub().tidyUp();
        }
        QTRY_VERIFY(listed());
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "test_batches.moc"
