// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace palier
{
/// Work on a database's threads, each with a connection of its own. When too much waits, or after damage, jobs are refused
/// (Unavailable). Callbacks run on the database's thread, or on the caller's for a refusal.
class JobQueue
{
public:
    virtual ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    /// Runs `work` in a transaction; `done` gets its answer once it is committed, or why it is not.
    template<typename T>
    void submit(std::function<Result<T>(Database &)> work, std::function<void(Result<T>)> done)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        add({
            .run = [work = std::move(work), answer](Database &database) -> Result<Done> {
                answer->emplace(work(database));
                return (*answer)->hasValue() ? Result<Done>(Done {}) : (*answer)->error();
            },
            .finish = [done = std::move(done), answer](const Result<Done> &outcome) {
                done(outcome ? std::move(**answer) : Result<T>(outcome.error()));
            },
        });
    }

    static constexpr std::size_t maxWaiting = 4'096;

protected:
    struct Job {
        std::function<Result<Done>(Database &)> run;
        std::function<void(const Result<Done> &)> finish;
    };
    explicit JobQueue(const Database::Options &options);
    /// Opens the connections on their threads; the first error counts.
    [[nodiscard]] Result<Done> start(int threads);
    void stop();
    virtual void runBatch(Database &database, std::vector<Job> &batch) = 0;
    [[nodiscard]] virtual std::size_t batchSize() const = 0;
    [[nodiscard]] virtual std::optional<Error> refusal() const;
    [[nodiscard]] const Database::Options &options() const { return m_options; }

private:
    void add(Job job);
    void loop(std::unique_ptr<Database> database);
    [[nodiscard]] std::vector<Job> takeBatch();

    Database::Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Job> m_waiting;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

/// The one writer. Jobs that wait together share one commit; each is undone by itself when it fails.
class WriteQueue final : public JobQueue
{
public:
    /// Of a damaged database: one that refuses every job.
    [[nodiscard]] static Result<std::unique_ptr<WriteQueue>> open(const Database::Options &options);
    ~WriteQueue() override;

private:
    using JobQueue::JobQueue;
    void runBatch(Database &database, std::vector<Job> &batch) override;
    [[nodiscard]] std::size_t batchSize() const override { return 128; }
    [[nodiscard]] std::optional<Error> refusal() const override;
};

/// Readers, each job on one consistent state of the database.
class ReadPool final : public JobQueue
{
public:
    /// Of a damaged database: one that reads what can be read, or refuses every job.
    [[nodiscard]] static Result<std::unique_ptr<ReadPool>> open(const Database::Options &options, int threads = 2);
    ~ReadPool() override;

private:
    using JobQueue::JobQueue;
    void runBatch(Database &database, std::vector<Job> &batch) override;
    [[nodiscard]] std::size_t batchSize() const override { return 1; }
};
} // namespace palier
