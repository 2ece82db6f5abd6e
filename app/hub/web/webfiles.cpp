// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/web/webfiles.h"

#include "core/ids.h"
#include "hub/api/api.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
struct WebFile {
    QString path;
    QByteArray type;
    QByteArray etag;
    bool immutable = false;
};
using WebFiles = QHash<QString, WebFile>; ///< by path, "/assets/main-Bq1x3F2a.js"

QByteArray typeOf(const QString &path)
{
    static const QHash<QString, QByteArray> types {
        { u"html"_s, "text/html; charset=utf-8"_ba },
        { u"js"_s, "text/javascript; charset=utf-8"_ba },
        { u"css"_s, "text/css; charset=utf-8"_ba },
        { u"json"_s, "application/json"_ba },
        { u"webmanifest"_s, "application/manifest+json"_ba },
        { u"svg"_s, "image/svg+xml"_ba },
        { u"png"_s, "image/png"_ba },
        { u"ico"_s, "image/x-icon"_ba },
        { u"woff2"_s, "font/woff2"_ba },
        { u"ttf"_s, "font/ttf"_ba },
        { u"txt"_s, "text/plain; charset=utf-8"_ba },
    };
    return types.value(QFileInfo(path).suffix().toLower(), "application/octet-stream"_ba);
}

Result<WebFile> read(const QString &path)
{
    static const QRegularExpression hashed(u"-[A-Za-z0-9_-]{8,}\\.[a-z0-9]+$"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Storage, path + u": "_s + file.errorString() };
    const bool immutable = path.contains(u"/assets/"_s) && hashed.match(path).hasMatch();
    return WebFile { path, typeOf(path), sha256Hex(file.readAll()).toLatin1(), immutable };
}

Result<WebFiles> readAll(const QString &folder)
{
    WebFiles files;
    const QDir root(folder);
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        auto file = read(path);
        if (!file)
            return file.error();
        const QString name = u'/' + root.relativeFilePath(path);
        files.insert(name, *file);
    }
    if (!files.contains(u"/index.html"_s))
        return Error { Error::Kind::NotFound, folder + u": holds no index.html"_s };
    return files;
}

http::Response responseFor(const WebFiles &files, const QString &path)
{
    const bool isPage = QFileInfo(path).suffix().isEmpty();
    auto found = files.constFind(path);
    if (found == files.constEnd() && isPage)
        found = files.constFind(QDir::cleanPath(path) + u"/index.html"_s);
    if (found == files.constEnd() && isPage)
        found = files.constFind(u"/index.html"_s);
    if (found == files.constEnd())
        return http::Response::problem(404, u"not-found"_s, u"There is nothing at this address."_s);
    auto response = http::Response::fromFile(found->path, found->type, found->etag, found->immutable);
    if (!found->immutable)
        response.setHeader("Cache-Control"_ba, "no-cache"_ba);
    return response;
}
} // namespace

Result<Done> addWebFiles(http::Router &router, const QString &folder)
{
    auto files = readAll(folder);
    if (!files)
        return files.error();
    const auto handler = [files = *files](const http::Request &request, const http::Reply &reply) { reply(responseFor(files, request.path)); };
    router.add("GET", u"/{path*}"_s, handler, bodylimit::none);
    return Done {};
}

QList<std::pair<QByteArray, QByteArray>> securityHeaders(bool https)
{
    QList<std::pair<QByteArray, QByteArray>> headers {
        { "Content-Security-Policy"_ba,
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"_ba },
        { "X-Content-Type-Options"_ba, "nosniff"_ba },
        { "Referrer-Policy"_ba, "no-referrer"_ba },
        { "Permissions-Policy"_ba, "camera=(), microphone=(), geolocation=()"_ba },
        { "Cross-Origin-Opener-Policy"_ba, "same-origin"_ba },
    };
    if (https)
        headers.append({ "Strict-Transport-Security"_ba, "max-age=31536000"_ba });
    return headers;
}
} // namespace palier::hub
