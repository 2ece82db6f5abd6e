// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/counters.h"
#include "storage/database.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace palier
{
/// What a queue counts of its work.
struct JobFigures {
    Counter jobs; ///< carried out, whatever came of them
    Counter refused; ///< not taken
    Counter failed; ///< transactions that were not committed
    Histogram seconds { 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10 }; ///< of one transaction
    Histogram jobsTogether { 1, 2, 4, 8, 16, 32, 64, 128 }; ///< in one transaction
};

/// Work on a database's threads, each with a connection of its own. When too much waits, after damage, and while the server is away, jobs are
/// refused (Unavailable). A lost connection is opened again, with pauses that grow; what was under way fails (Unavailable), and nobody knows whether
/// a commit under way came to be. Callbacks run on the database's thread, or on the caller's for a refusal.
class JobQueue
{
public:
    virtual ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    /// Runs `work` in a transaction; `done` gets its answer once it is committed, or why it is not. Storage and NoSpace from `work` mean that the
    /// database itself failed.
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

    /// Carries out what waits, and refuses what comes from now on.
    void stop();
    /// Whether jobs are refused because the server, or the disk, is away.
    [[nodiscard]] bool isAway();

    static constexpr std::size_t maxWaiting = 4'096;

    [[nodiscard]] const JobFigures &figures() const { return m_figures; }
    [[nodiscard]] std::size_t waiting() const;

protected:
    struct Job {
        std::function<Result<Done>(Database &)> run;
        std::function<void(const Result<Done> &)> finish;
    };
    explicit JobQueue(const Database::Options &options);
    /// Opens the connections on their threads; the first error counts.
    [[nodiscard]] Result<Done> start(int threads);
    virtual void runBatch(Database &database, std::vector<Job> &batch) = 0;
    /// Whether the connection was lost and is there again.
    [[nodiscard]] static bool isBack(Database &database) { return database.isLost() && database.reopen().hasValue(); }
    [[nodiscard]] virtual std::size_t batchSize() const = 0;
    [[nodiscard]] virtual std::optional<Error> refusal() const;
    [[nodiscard]] const Database::Options &options() const { return m_options; }
    /// One transaction with so many jobs, measured and counted.
    [[nodiscard]] Result<Done> counted(std::size_t jobs, const std::function<Result<Done>()> &transaction);

private:
    void add(Job job);
    void loop(std::unique_ptr<Database> database);
    void reconnect(Database &database);
    /// Waits; false when it is time to stop.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);
    void refuseWaiting();
    [[nodiscard]] std::optional<Error> cannotTake() const;
    [[nodiscard]] std::vector<Job> takeBatch();

    Database::Options m_options;
    JobFigures m_figures;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Job> m_waiting;
    bool m_stopping = false;
    std::size_t m_running = 0; ///< threads that have had a connection
    std::size_t m_away = 0; ///< those of them that have lost it
    std::vector<std::thread> m_threads;
};

/// The one writer. Jobs that wait together share one commit; each is undone by itself when it fails after it wrote
/// something, also where it takes their transaction with it: then all may run again, and only what the last run did is kept.
class WriteQueue final : public JobQueue
{
public:
    /// Of a damaged database: one that refuses every job.
    [[nodiscard]] static Result<std::unique_ptr<WriteQueue>> open(const Database::Options &options);
    ~WriteQueue() override;
    /// How long the transaction under way has been going on; zero: none is.
    [[nodiscard]] std::chrono::milliseconds busyFor() const;

private:
    using JobQueue::JobQueue;
    void runBatch(Database &database, std::vector<Job> &batch) override;
    void finishBatch(Database &database, std::vector<Job> &batch, const std::vector<Result<Done>> &outcomes, Result<Done> committed, bool atCommit);
    void runOneByOne(Database &database, std::vector<Job> &batch);
    [[nodiscard]] std::size_t batchSize() const override { return 128; }
    [[nodiscard]] std::optional<Error> refusal() const override;
    std::atomic<std::chrono::steady_clock::time_point> m_busySince {};
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
