// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "barewriter.h"

#include "job.h"

#include <QFile>

#include <chrono>
#include <initializer_list>
#include <string>

#include <sqlite3.h>

namespace
{
class Statement
{
public:
    Statement(sqlite3 *db, const char *sql)
    {
        if (sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(db));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)

    void run(std::initializer_list<const char *> texts)
    {
        int index = 0;
        for (const char *text : texts)
            sqlite3_bind_text(m_statement, ++index, text, -1, SQLITE_STATIC);
        int code = sqlite3_step(m_statement);
        while (code == SQLITE_ROW) {
            m_first = sqlite3_column_int64(m_statement, 0);
            code = sqlite3_step(m_statement);
        }
        if (code != SQLITE_DONE)
            qFatal("%s: %s", sqlite3_sql(m_statement), sqlite3_errstr(code));
        sqlite3_reset(m_statement);
    }
    [[nodiscard]] long long first() const { return m_first; }

private:
    sqlite3_stmt *m_statement = nullptr;
    long long m_first = 0;
};

class Jobs
{
public:
    explicit Jobs(sqlite3 *db)
        : m_find(db, job::findRow)
        , m_advance(db, job::advance)
        , m_put(db, job::putRow)
        , m_digest(db, job::keepDigest)
        , m_key(db, job::keepKey)
    {
    }
    void run(int number)
    {
        const QByteArray id = job::id(number);
        m_find.run({ job::scope, job::type, id.constData() });
        m_advance.run({ job::scope });
        const std::string head = std::to_string(m_advance.first());
        m_put.run({ job::scope, head.c_str(), job::type, id.constData(), m_body.constData(), job::time });
        m_digest.run({ job::digest, job::scope });
        m_key.run({ job::actor, id.constData(), job::digest, job::answer, job::time });
    }

private:
    Statement m_find;
    Statement m_advance;
    Statement m_put;
    Statement m_digest;
    Statement m_key;
    QByteArray m_body = job::body();
};
} // namespace

double writeBarely(const QString &file, const std::vector<int> &batches)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(QFile::encodeName(file).constData(), &db) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    for (const char *setting : { "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -16000" })
        sqlite3_exec(db, setting, nullptr, nullptr, nullptr);
    double seconds = 0;
    {
        Jobs jobs(db);
        Statement begin(db, "BEGIN IMMEDIATE");
        Statement commit(db, "COMMIT");
        int number = 0;
        const auto begun = std::chrono::steady_clock::now();
        for (const int size : batches) {
            begin.run({});
            for (int i = 0; i < size; ++i)
                jobs.run(++number);
            commit.run({});
        }
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    }
    sqlite3_close(db);
    return seconds;
}
