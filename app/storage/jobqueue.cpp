// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/jobqueue.h"

#include <future>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
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

void JobQueue::add(Job job)
{
    auto refused = refusal();
    if (!refused) {
        const std::lock_guard lock(m_mutex);
        if (m_threads.empty())
            refused = Error { .kind = Error::Kind::Unavailable, .detail = u"the database cannot be opened"_s, .field = {}, .retryAfterSeconds = 300 };
        else if (m_stopping)
            refused = Error { .kind = Error::Kind::Unavailable, .detail = u"the hub is stopping"_s, .field = {}, .retryAfterSeconds = 5 };
        else if (m_waiting.size() >= maxWaiting)
            refused = Error { .kind = Error::Kind::Unavailable, .detail = u"too much is waiting for the database"_s, .field = {}, .retryAfterSeconds = 2 };
        else
            m_waiting.push_back(std::move(job));
    }
    if (refused)
        job.finish(*refused);
    else
        m_arrived.notify_one();
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
    for (auto batch = takeBatch(); !batch.empty(); batch = takeBatch())
        runBatch(*database, batch);
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
    return Error { .kind = Error::Kind::Unavailable, .detail = u"the database is damaged: nothing is written until a backup is restored"_s, .field = {}, .retryAfterSeconds = 300 };
}

void WriteQueue::runBatch(Database &database, std::vector<Job> &batch)
{
    std::vector<Result<Done>> outcomes;
    const auto committed = database.atomically([&]() -> Result<Done> {
        for (auto &job : batch) {
            outcomes.push_back(database.undoable([&] { return job.run(database); }));
            // Where the disk or the file failed, SQLite may have dropped the whole transaction: so do we.
            if (!outcomes.back() && outcomes.back().error().kind == Error::Kind::Storage)
                return outcomes.back();
        }
        return Done {};
    });
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i].finish(committed ? outcomes[i] : committed);
}

Result<std::unique_ptr<ReadPool>> ReadPool::open(const Database::Options &options, int threads)
{
    auto readOnly = options;
    readOnly.access = Database::Access::ReadOnly;
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
    for (auto &job : batch)
        job.finish(database.atomically([&] { return job.run(database); }));
}
} // namespace palier
