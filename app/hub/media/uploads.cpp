// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/media/uploads.h"

#include "core/log.h"
#include "hub/media/uploadrequest.h"
#include "hub/rights.h"

#include <QLoggingCategory>

#include <future>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::media
{
namespace
{
Q_LOGGING_CATEGORY(mediaLog, "palier.hub.media", QtWarningMsg)

constexpr qint64 maxPart = 1024 * 1024; ///< bytes; held in memory

http::Response problem(const Error &error)
{
    return http::tus::answer(problemOf(error));
}

http::Reply withTus(const http::Reply &reply)
{
    return [reply](http::Response response) { reply(http::tus::answer(std::move(response))); };
}
} // namespace

Uploads::Uploads(Context &context, const QString &folder, qint64 reserve)
    : m_context(context)
    , m_folder(folder, reserve)
{
    m_files.setMaxThreadCount(1);
    m_files.setExpiryTimeout(-1);
}

Uploads::~Uploads()
{
    settle();
}

void Uploads::settle()
{
    m_files.waitForDone();
}

Result<Done> Uploads::prepare(Database &db)
{
    if (auto made = m_folder.prepare(); !made)
        return made;
    auto uploads = underWay(db);
    if (!uploads)
        return uploads.error();
    auto media = allMedia(db);
    if (!media)
        return media.error();
    const auto gone = m_folder.sweep(*uploads, *media);
    for (const auto &upload : gone) {
        if (auto forgotten = forget(db, upload); !forgotten)
            return forgotten;
    }
    return Done {};
}

void Uploads::addRoutes(http::Router &router)
{
    const auto options = [](const http::Request &, const http::Reply &reply) { reply(http::tus::capabilities(maxLength)); };
    router.add("OPTIONS", u"/v1/uploads"_s, options, bodylimit::none);
    router.add("POST", u"/v1/uploads"_s, [this](const http::Request &request, const http::Reply &reply) { create(request, reply); }, bodylimit::none);
    router.add("HEAD", u"/v1/uploads/{id}"_s, [this](const http::Request &request, const http::Reply &reply) { show(request, reply); }, bodylimit::none);
    router.add("PATCH", u"/v1/uploads/{id}"_s, [this](const http::Request &request, const http::Reply &reply) { append(request, reply); }, maxPart);
    router.add("DELETE", u"/v1/uploads/{id}"_s, [this](const http::Request &request, const http::Reply &reply) { terminate(request, reply); }, bodylimit::none);
    addReading(router, m_context, "GET", u"/v1/media/{sha256}"_s, Who::StaffOrBox,
        [this](Database &db, const Actor &actor, const http::Request &request) -> Result<http::Response> {
            const QString sha256 = request.parameter(u"sha256");
            auto type = readableType(db, actor, sha256);
            if (!type)
                return type.error();
            auto response = http::Response::fromFile(m_folder.pathOf(sha256), type->toLatin1(), sha256.toLatin1(), true);
            return response.setHeader("Cache-Control"_ba, "private, max-age=31536000, immutable"_ba);
        });
}

void Uploads::create(const http::Request &request, const http::Reply &reply)
{
    if (auto refused = http::tus::refusal(request))
        return reply(*std::move(refused));
    auto creation = http::tus::creationOf(request);
    if (!creation)
        return reply(problem(creation.error()));
    auto asked = uploadFor(*creation);
    if (!asked)
        return reply(problem(asked.error()));
    serveWriting(
        m_context, request, Who::StaffOrBox,
        [this, asked = *asked](Transaction &transaction, const Actor &actor, const http::Request &) -> Result<http::Response> {
            if (auto allowed = require(actor, Verb::Upload); !allowed)
                return allowed.error();
            if (auto room = m_folder.checkRoom(asked.length); !room)
                return room.error();
            auto upload = asked;
            upload.actor = actor.id();
            upload.expiresAt = transaction.now.addSecs(3'600LL * (actor.kind == Actor::Kind::Box ? boxHours : staffHours));
            if (auto begun = begin(transaction.db, upload, transaction.now); !begun)
                return begun.error();
            return http::tus::created(u"/v1/uploads/"_s + upload.id, upload.expiresAt);
        },
        withTus(reply));
}

void Uploads::show(const http::Request &request, const http::Reply &reply)
{
    if (auto refused = http::tus::refusal(request))
        return reply(*std::move(refused));
    serveReading(
        m_context, request, Who::StaffOrBox,
        [](Database &db, const Actor &actor, const http::Request &asked) -> Result<http::Response> {
            auto upload = findUpload(db, actor, asked.parameter(u"id"));
            if (!upload)
                return upload.error();
            return http::tus::progress(upload->received, upload->length, upload->expiresAt);
        },
        withTus(reply));
}

http::Reply Uploads::only(const QString &upload, const http::Reply &reply)
{
    const std::lock_guard lock(m_mutex);
    if (m_busy.contains(upload))
        return {};
    m_busy.insert(upload);
    return [this, upload, reply](http::Response response) {
        {
            const std::lock_guard unlocking(m_mutex);
            m_busy.remove(upload);
        }
        reply(http::tus::answer(std::move(response)));
    };
}

void Uploads::append(const http::Request &request, const http::Reply &reply)
{
    if (auto refused = http::tus::refusal(request))
        return reply(*std::move(refused));
    auto part = http::tus::partOf(request);
    if (!part)
        return reply(problem(part.error()));
    const QString id = request.parameter(u"id");
    const auto alone = only(id, reply);
    if (!alone) {
        auto locked = http::tus::answer(http::Response::problem(423, u"locked"_s, u"another part of this upload is being written"_s));
        return reply(locked.setHeader("Retry-After"_ba, "1"_ba));
    }
    auto head = request;
    head.body.clear();
    m_context.readers.submit<Upload>(
        [this, head, id](Database &db) -> Result<Upload> {
            auto actor = authenticate(db, head, Who::StaffOrBox, m_context.clock.now(), m_context.presence, m_context.publicUrl);
            return actor ? findUpload(db, *actor, id) : actor.error();
        },
        [this, part = *std::move(part), alone](const Result<Upload> &upload) {
            if (!upload)
                return alone(refusal(m_context, upload.error()));
            m_files.start([this, upload = *upload, part, alone] { store(upload, part, alone); });
        });
}

void Uploads::store(const Upload &upload, const http::tus::Part &part, const http::Reply &reply)
{
    auto received = written(upload, part);
    if (received)
        commit(upload, *received, reply);
    else if (received.error().kind == Error::Kind::Mismatch)
        refuseContent(upload, received.error(), reply);
    else
        reply(refusal(m_context, received.error()));
}

Result<qint64> Uploads::written(const Upload &upload, const http::tus::Part &part)
{
    if (part.offset != upload.received || upload.isWhole())
        return Error { Error::Kind::Conflict, u"the upload is at byte %1"_s.arg(upload.received), u"Upload-Offset"_s };
    if (part.bytes.size() > upload.length - upload.received)
        return Error { Error::Kind::TooLarge, u"more bytes than were announced"_s, u"Upload-Length"_s };
    if (auto room = m_folder.checkRoom(part.bytes.size()); !room)
        return room.error();
    if (auto stored = m_folder.write(upload.id, part.offset, part.bytes); !stored)
        return stored.error();
    const qint64 received = part.offset + part.bytes.size();
    if (received == upload.length) {
        if (auto kept = m_folder.keep(upload.id, upload.sha256); !kept)
            return kept.error();
    }
    return received;
}

void Uploads::commit(const Upload &upload, qint64 received, const http::Reply &reply)
{
    m_context.writer.submit<Done>([this, upload, received](Database &db) { return advance(db, upload, received, m_context.clock.now()); },
        [this, upload, received, reply](const Result<Done> &committed) {
            if (!committed)
                return reply(refusal(m_context, committed.error()));
            if (received == upload.length)
                m_files.start([this, id = upload.id] { m_folder.drop(id); });
            reply(http::tus::accepted(received, upload.expiresAt));
        });
}

/// Other bytes than announced: nothing of them can be used, the client starts again.
void Uploads::refuseContent(const Upload &upload, const Error &error, const http::Reply &reply)
{
    m_context.writer.submit<Done>([id = upload.id](Database &db) { return forget(db, id); },
        [this, id = upload.id, error, reply](const Result<Done> &forgotten) {
            if (forgotten)
                m_files.start([this, id] { m_folder.drop(id); });
            reply(refusal(m_context, forgotten ? error : forgotten.error()));
        });
}

void Uploads::terminate(const http::Request &request, const http::Reply &reply)
{
    if (auto refused = http::tus::refusal(request))
        return reply(*std::move(refused));
    const QString id = request.parameter(u"id");
    const auto alone = only(id, reply);
    if (!alone)
        return reply(http::tus::answer(http::Response::problem(423, u"locked"_s, u"a part of this upload is being written"_s)));
    serveWriting(
        m_context, request, Who::StaffOrBox,
        [id](Transaction &transaction, const Actor &actor, const http::Request &) -> Result<http::Response> {
            if (auto own = findUpload(transaction.db, actor, id); !own)
                return own.error();
            auto forgotten = forget(transaction.db, id);
            return forgotten ? Result<http::Response>(http::Response::noContent()) : forgotten.error();
        },
        [this, id, alone](http::Response response) {
            if (response.status == 204)
                m_files.start([this, id] { m_folder.drop(id); });
            alone(std::move(response));
        });
}

void Uploads::tidyUp()
{
    m_files.start([this] {
        std::promise<Result<Stale>> told;
        m_context.writer.submit<Stale>([this](Database &db) { return forgetStale(db, m_context.clock.now()); },
            [&told](const Result<Stale> &stale) { told.set_value(stale); });
        const auto stale = told.get_future().get(); // waited for: no file may be kept between what is decided and what is removed
        if (!stale) {
            qCWarning(mediaLog).noquote() << logLine(u"failure"_s, { { u"detail"_s, toString(stale.error()) } });
            return;
        }
        for (const auto &upload : stale->uploads)
            m_folder.drop(upload);
        for (const auto &sha256 : stale->media)
            m_folder.remove(sha256);
    });
}
} // namespace palier::hub::media
