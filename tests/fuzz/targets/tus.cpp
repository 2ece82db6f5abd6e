// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Headers of resumable uploads: "name: value" lines as a client sends them, then an empty line and the body.
#include "fuzz.h"
#include "http/tus.h"

using namespace palier;
using namespace palier::fuzz;
using namespace palier::http;

namespace
{
Request requestFrom(Input input)
{
    Request request { .method = "PATCH" };
    while (!input.isEmpty()) {
        const QByteArray line = input.until('\n').toByteArray();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            break;
        request.headers.append({ line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed() });
    }
    request.body = input.rest().toByteArray();
    return request;
}

void checkRefusal(const Error &error)
{
    require(error.kind == Error::Kind::Invalid && !error.field.isEmpty() && error.detail.size() < 200, "a refusal names its header");
}

void checkMetadata(const QMap<QString, QByteArray> &metadata)
{
    QByteArrayList pairs;
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        require(!it.key().isEmpty() && !it.key().contains(u',') && !it.key().contains(u' '), "a name is one word");
        pairs.append(it.key().toLatin1() + ' ' + it.value().toBase64());
    }
    const QByteArray written = pairs.join(',');
    if (written.size() > tus::maxMetadata)
        return; // a shorter spelling of base64 came in
    const auto again = tus::metadataOf(written);
    require(again && *again == metadata, "what was read can be written and read");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Request request = requestFrom(Input(data, size));
    if (const auto refused = tus::refusal(request))
        require(refused->status == 412 && refused->header("Tus-Version") == "1.0.0", "another version is told ours");
    if (const auto creation = tus::creationOf(request)) {
        require(creation->length >= 0 && QByteArray::number(creation->length).size() <= request.header("upload-length").size(), "a length is what was sent");
        checkMetadata(creation->metadata);
    } else {
        checkRefusal(creation.error());
    }
    if (const auto part = tus::partOf(request)) {
        require(part->offset >= 0 && part->bytes == request.body, "a part is what was sent");
        require(tus::accepted(part->offset, {}).header("Upload-Offset").toLongLong() == part->offset, "an offset is written as it was read");
    } else {
        checkRefusal(part.error());
    }
    return 0;
}
