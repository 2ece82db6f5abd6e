// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/media/uploadrequest.h"

#include "core/ids.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::media
{
namespace
{
/// What TVs and phones play and show; nothing that a browser would run.
bool isAllowed(const QString &mediaType)
{
    static const QSet<QString> types { u"video/mp4"_s, u"video/webm"_s, u"video/quicktime"_s, u"audio/mp4"_s, u"audio/webm"_s, u"image/jpeg"_s, u"image/png"_s };
    return types.contains(mediaType);
}

bool isHash(const QString &text)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return hash.match(text).hasMatch();
}

Error wrongMetadata(const QString &detail)
{
    return Error { Error::Kind::Invalid, detail, u"Upload-Metadata"_s };
}
} // namespace

Result<Upload> uploadFor(const http::tus::Creation &creation)
{
    if (creation.length == 0)
        return Error { Error::Kind::Invalid, u"the file is empty"_s, u"Upload-Length"_s };
    if (creation.length > maxLength)
        return Error { Error::Kind::TooLarge, u"at most %1 bytes are allowed"_s.arg(maxLength), u"Upload-Length"_s };
    Upload upload {
        .id = newId(),
        .actor = {},
        .sha256 = QString::fromLatin1(creation.metadata.value(u"sha256"_s)),
        .mediaType = QString::fromLatin1(creation.metadata.value(u"filetype"_s)),
        .length = creation.length,
        .received = 0,
        .expiresAt = {},
    };
    if (!isHash(upload.sha256))
        return wrongMetadata(u"sha256: expected 64 hex digits in lower case"_s);
    if (!isAllowed(upload.mediaType))
        return wrongMetadata(u"filetype: not a type that televisions show"_s);
    return upload;
}
} // namespace palier::hub::media
