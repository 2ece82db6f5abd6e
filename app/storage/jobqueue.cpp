// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/jobqueue.h"

#include "core/log.h"

#include <QLoggingCategory>

#include <algorithm>
#include <future>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier
{
namespace
{
Q_LOGGING_CATEGORY(storageLog, "palier.storage")

constexpr auto firstPause = 100ms;
constexpr auto longestPause = 5s;

Error unavailable(const QString &detail, int retryAfterSeconds)
{
    return Error { .kind = Error::Kind::Unavailable, .detail = detail, .field = {}, .retryAfterSeconds = retryAfterSeconds };
}

bool isOfTheDisk(const Error &error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::NoSpace;
}

/// For whoever asked: the log says more.
Error away()
{
    return unavailable(u"the database is away for the moment"_s, 2);
}
} // namespace

JobQueue::JobQueue(const Database::Options &options)
    : m_options(options)
{
}

JobQueue::~JobQueue()
{
    Q_ASSERT(m_threads.empty());
}

Result<Done> JobQueue::start(int threads)
{
    for (int i = 0; i < threads; ++i) {
        std::promise<Result<Done>> opened;
        auto outcome = opened.get_future();
        m_threads.emplace_back([this, told = std::move(opened)]() mutable {
            auto database = Database::open(m_options);
            told.set_value(database ? Result<Done>(Done {}) : database.error());
            if (database)
                loop(std::move(*database));
        });
        if (auto ready = outcome.get(); !ready) {
            stop();
            return ready;
        }
        const std::lock_guard lock(m_mutex);
        ++m_running;
    }
    return Done {};
}

void JobQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    for (auto &thread : m_threads)
        thread.join();
    m_threads.clear();
}

std::optional<Error> JobQueue::refusal() const
{
    return {};
}

bool JobQueue::isAway()
{
    const std::lock_guard lock(m_mutex);
    return m_running > 0 && m_away == m_running;
}

std::optional<Error> JobQueue::cannotTake() const
{
    if (m_running == 0)
        return unavailable(u"the database cannot be opened"_s, 300);
    if (m_stopping)
        return unavailable(u"the hub is stopping"_s, 5);
    if (m_away == m_running)
        return away();
    if (m_waiting.size() >= maxWaiting)
        return unavailable(u"too much is waiting for the database"_s, 2);
    return {};
}

void JobQueue::add(Job job)
{
    auto refused = refusal();
    if (!refused) {
        const std::lock_guard lock(m_mutex);
        refused = cannotTake();
        if (!refused)
            m_waiting.push_back(std::move(job));
    }
    if (!refused)
        return m_arrived.notify_one();
    m_figures.refused.add();
    job.finish(*refused);
}

std::size_t JobQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

Result<Done> JobQueue::counted(std::size_t jobs, const std::function<Result<Done>()> &transaction)
{
    const auto begun = std::chrono::steady_clock::now();
    auto done = transaction();
    m_figures.seconds.observe(std::chrono::steady_clock::now() - begun);
    m_figures.jobsTogether.observe(static_cast<double>(jobs));
    m_figures.jobs.add(jobs);
    if (!done)
        m_figures.failed.add();
    return done;
}

std::vector<JobQueue::Job> JobQueue::takeBatch()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    std::vector<Job> batch;
    while (!m_waiting.empty() && batch.size() < batchSize()) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

void JobQueue::loop(std::unique_ptr<Database> database)
{
    for (auto batch = takeBatch(); !batch.empty(); batch = takeBatch()) {
        runBatch(*database, batch);
        batch.clear(); // what the jobs hold, such as a request's body, is not kept until the next one comes
        if (database->isLost())
            reconnect(*database);
    }
}

void JobQueue::reconnect(Database &database)
{
    auto connected = database.reopen();
    if (connected)
        return;
    qCWarning(storageLog).noquote() << logLine(u"database-away"_s, { { u"detail"_s, toString(connected.error()) } });
    {
        const std::lock_guard lock(m_mutex);
        ++m_away;
    }
    for (std::chrono::milliseconds wait = firstPause; !connected; wait = std::min<std::chrono::milliseconds>(2 * wait, longestPause)) {
        refuseWaiting();
        if (!pause(wait))
            break;
        connected = database.reopen();
    }
    const std::lock_guard lock(m_mutex);
    --m_away;
    if (connected)
        qCWarning(storageLog).noquote() << logLine(u"database-back"_s);
}

bool JobQueue::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_arrived.wait_for(lock, time, [this] { return m_stopping; });
}

void JobQueue::refuseWaiting()
{
    std::deque<Job> refused;
    {
        const std::lock_guard lock(m_mutex);
        if (m_away == m_running)
            refused = std::exchange(m_waiting, {});
    }
    for (auto &job : refused)
        job.finish(away());
}

Result<std::unique_ptr<WriteQueue>> WriteQueue::open(const Database::Options &options)
{
    std::unique_ptr<WriteQueue> queue(new WriteQueue(options));
    auto started = options.health->isDamaged() ? Result<Done>(Done {}) : queue->start(1);
    return started ? Result<std::unique_ptr<WriteQueue>>(std::move(queue)) : started.error();
}

WriteQueue::~WriteQueue()
{
    stop();
}

std::optional<Error> WriteQueue::refusal() const
{
    if (!options().health->isDamaged())
        return {};
    return unavailable(u"the database is damaged: nothing is written until a backup is restored"_s, 300);
}

void WriteQueue::runBatch(Database &database, std::vector<Job> &batch)
{
    if (const auto refused = refusal()) { // since these were taken
        for (auto &job : batch)
            job.finish(*refused);
        return;
    }
    std::vector<Result<Done>> outcomes;
    bool atCommit = false;
    const auto work = [&]() -> Result<Done> {
        for (auto &job : batch) {
            outcomes.push_back(database.undoable([&] { return job.run(database); }));
            // Where the disk or the file failed, SQLite may have dropped the whole transaction: so do we.
            if (!outcomes.back() && isOfTheDisk(outcomes.back().error()))
                return outcomes.back();
            if (database.isLost())
                return away();
            if (database.needsCare())
                return outcomes.back();
        }
        atCommit = true;
        return Done {};
    };
    const auto run = [&] {
        auto done = database.optimistically(work);
        if (!database.needsCare() || database.isLost())
            return done;
        outcomes.clear();
        return database.atomically(work);
    };
    m_busySince = std::chrono::steady_clock::now();
    const auto committed = counted(batch.size(), [&] {
        auto done = run();
        return outcomes.empty() && isBack(database) ? run() : done; // lost while nothing was to do: nobody needs to notice
    });
    finishBatch(database, batch, outcomes, committed, atCommit);
    m_busySince = std::chrono::steady_clock::time_point();
}

void WriteQueue::finishBatch(Database &database, std::vector<Job> &batch, const std::vector<Result<Done>> &outcomes, Result<Done> committed, bool atCommit)
{
    if (!committed && database.isLost()) {
        qCWarning(storageLog).noquote() << logLine(u"commit-in-doubt"_s, { { u"jobs"_s, QString::number(batch.size()) }, { u"detail"_s, committed.error().detail } });
        committed = away();
    }
    // After a commit that the disk refused nobody knows what is on it: those who asked ask again, under their keys.
    if (!committed && (committed.error().kind == Error::Kind::NoSpace || (!atCommit && isOfTheDisk(committed.error()))))
        return runOneByOne(database, batch);
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i].finish(committed ? outcomes[i] : committed);
}

/// Nothing of the batch is committed: only the job at fault is to fail with it.
void WriteQueue::runOneByOne(Database &database, std::vector<Job> &batch)
{
    for (auto &job : batch) {
        const auto refused = refusal();
        const auto done = refused ? Result<Done>(*refused) : database.atomically([&] { return job.run(database); }); // counted with the batch
        job.finish(database.isLost() ? away() : done);
    }
}

std::chrono::milliseconds WriteQueue::busyFor() const
{
    const auto since = m_busySince.load();
    const bool busy = since != std::chrono::steady_clock::time_point();
    return busy ? std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - since) : std::chrono::milliseconds(0);
}

Result<std::unique_ptr<ReadPool>> ReadPool::open(const Database::Options &options, int threads)
{
    auto readOnly = options;
    readOnly.access = Database::Access::ReadOnly;
    readOnly.sole = false;
    std::unique_ptr<ReadPool> pool(new ReadPool(readOnly));
    auto started = pool->start(threads);
    if (!started && !options.health->isDamaged())
        return started.error();
    return pool;
}

ReadPool::~ReadPool()
{
    stop();
}

void ReadPool::runBatch(Database &database, std::vector<Job> &batch)
{
    for (auto &job : batch) {
        const auto work = [&] { return job.run(database); };
        const auto done = counted(1, [&] {
            auto read = database.atomically(work);
            return isBack(database) ? database.atomically(work) : read; // reading twice does no harm
        });
        job.finish(database.isLost() ? away() : done);
    }
}
} // namespace palier
