// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/tus.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace palier::http::tus
{
namespace
{
constexpr auto version = "1.0.0";

Error invalid(const QString &header, const QString &detail)
{
    return Error { Error::Kind::Invalid, detail, header };
}

/// Digits only, within 63 bits.
std::optional<qint64> numberOf(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 19 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    bool ok = false;
    const qulonglong number = text.toULongLong(&ok);
    if (!ok || number > static_cast<qulonglong>(std::numeric_limits<qint64>::max()))
        return {};
    return static_cast<qint64>(number);
}

/// One word of visible ASCII; tus forbids spaces and commas in it.
bool isName(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Response bare(int status)
{
    Response response = Response::noContent();
    response.status = status;
    return answer(std::move(response)).setHeader("Cache-Control"_ba, "no-store"_ba);
}
} // namespace

std::optional<Response> refusal(const Request &request)
{
    if (request.header("tus-resumable") == version)
        return {};
    return answer(Response::problem(412, u"precondition-failed"_s, u"expected tus 1.0.0"_s, u"Tus-Resumable"_s)).setHeader("Tus-Version"_ba, version);
}

Result<Creation> creationOf(const Request &request)
{
    const auto length = numberOf(request.header("upload-length"));
    if (!length)
        return invalid(u"Upload-Length"_s, u"expected the number of bytes"_s);
    auto metadata = metadataOf(request.header("upload-metadata"));
    if (!metadata)
        return metadata.error();
    return Creation { *length, *std::move(metadata) };
}

Result<Part> partOf(const Request &request)
{
    if (request.header("content-type") != "application/offset+octet-stream")
        return invalid(u"Content-Type"_s, u"expected application/offset+octet-stream"_s);
    const auto offset = numberOf(request.header("upload-offset"));
    if (!offset)
        return invalid(u"Upload-Offset"_s, u"expected the number of bytes"_s);
    return Part { *offset, request.body };
}

Result<QMap<QString, QByteArray>> metadataOf(QByteArrayView header)
{
    const QString name = u"Upload-Metadata"_s;
    if (header.size() > maxMetadata)
        return invalid(name, u"at most %1 bytes are allowed"_s.arg(maxMetadata));
    QMap<QString, QByteArray> metadata;
    if (header.isEmpty())
        return metadata;
    const auto pairs = header.toByteArray().split(',');
    for (const QByteArray &pair : pairs) {
        const QByteArray entry = pair.trimmed();
        const auto space = entry.indexOf(' ');
        const QByteArray key = space < 0 ? entry : entry.left(space);
        const auto value = space < 0 ? QByteArray() : entry.mid(space + 1);
        const auto decoded = QByteArray::fromBase64Encoding(value, QByteArray::AbortOnBase64DecodingErrors);
        if (!isName(key) || !decoded)
            return invalid(name, u"expected \"name base64\", with commas between"_s);
        if (metadata.contains(QLatin1StringView(key)))
            return invalid(name, u"the same name twice"_s);
        metadata.insert(QLatin1StringView(key), *decoded);
    }
    return metadata;
}

Response capabilities(qint64 maxLength)
{
    return bare(204)
        .setHeader("Tus-Version"_ba, version)
        .setHeader("Tus-Extension"_ba, "creation,expiration,termination"_ba)
        .setHeader("Tus-Max-Size"_ba, QByteArray::number(maxLength));
}

Response created(const QString &location, const QDateTime &expiresAt)
{
    return bare(201).setHeader("Location"_ba, location.toLatin1()).setHeader("Upload-Expires"_ba, httpDate(expiresAt));
}

Response progress(qint64 offset, qint64 length, const QDateTime &expiresAt)
{
    return bare(200)
        .setHeader("Upload-Offset"_ba, QByteArray::number(offset))
        .setHeader("Upload-Length"_ba, QByteArray::number(length))
        .setHeader("Upload-Expires"_ba, httpDate(expiresAt));
}

Response accepted(qint64 offset, const QDateTime &expiresAt)
{
    return bare(204).setHeader("Upload-Offset"_ba, QByteArray::number(offset)).setHeader("Upload-Expires"_ba, httpDate(expiresAt));
}

Response answer(Response response)
{
    return response.setHeader("Tus-Resumable"_ba, version);
}
} // namespace palier::http::tus
