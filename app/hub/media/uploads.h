// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/api.h"
#include "hub/media/mediafolder.h"
#include "http/tus.h"

#include <QSet>
#include <QThreadPool>

#include <mutex>

namespace palier::hub::media
{
struct Upload;

/// /v1/uploads, by tus 1.0.0, and /v1/media. A part is durable in its file before the database says so, and the database
/// before the client hears of it. Files are written and hashed on one thread of their own.
class Uploads
{
public:
    Uploads(Context &context, const QString &folder, qint64 reserve);
    ~Uploads();
    /// Makes the folder and brings it in step with the database after a stop of any kind.
    [[nodiscard]] Result<Done> prepare(Database &db);
    void addRoutes(http::Router &router);
    /// Forgets what is past its time.
    void tidyUp();
    /// Returns once no file is being written; what then goes to the database's queue is in it.
    void settle();

private:
    void create(const http::Request &request, const http::Reply &reply);
    void show(const http::Request &request, const http::Reply &reply);
    void append(const http::Request &request, const http::Reply &reply);
    void terminate(const http::Request &request, const http::Reply &reply);
    void store(const Upload &upload, const http::tus::Part &part, const http::Reply &reply);
    void commit(const Upload &upload, qint64 received, const http::Reply &reply);
    void refuseContent(const Upload &upload, const Error &error, const http::Reply &reply);
    [[nodiscard]] Result<qint64> written(const Upload &upload, const http::tus::Part &part);
    /// The reply, which also lets others at the upload; nothing when somebody is at it.
    [[nodiscard]] http::Reply only(const QString &upload, const http::Reply &reply);

    Context &m_context;
    MediaFolder m_folder;
    QThreadPool m_files; ///< one thread
    std::mutex m_mutex;
    QSet<QString> m_busy;
};
} // namespace palier::hub::media
