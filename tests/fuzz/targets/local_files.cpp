// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The files of a box's folder after an accident. The first byte says which ('i' identity.json, 'c' core.db, 'f' cache.db, 'b' both copies of the identity);
// of a database the rest are damages: offset in 16 bytes steps (two bytes), then length (one byte), then the bytes. Length 0 cuts the file there.
#include "cache/cachestore.h"
#include "fuzz.h"
#include "model/receipt.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <optional>

using namespace palier;
using namespace palier::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QDateTime noon = fromWireTime(u"2026-11-21T12:00:00.000Z");
const QString secret = QString(64, u'5');

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "the folder can be written");
}

/// A folder with what a box in use has, closed: file name → content.
const QMap<QString, QByteArray> &wholeFolder()
{
    static const auto files = [] {
        const QTemporaryDir folder;
        const ManualClock clock(noon);
        {
            const auto cache = *Cache::open(folder.path(), clock);
            CacheStore store(*cache);
            require(bool(store.setIdentity(secret)), "an identity is kept");
            const Change message { .seq = 1, .type = u"message"_s, .id = u"01936e5a-7c00-7abc-8def-000000000001"_s, .rev = 1, .body = { { u"a"_s, u"b"_s } } };
            require(bool(store.apply(u"flat:1"_s, { message }, { .epoch = u"00000000000000e1"_s, .seq = 1 }, noon)), "rows are kept");
            require(bool(cache->addReceipt({ message.id, ReceiptLevel::Read, {}, noon })), "a receipt is kept");
            require(bool(cache->enqueue({ u"help.request"_s, { { u"id"_s, message.id } } })), "a command is kept");
            require(bool(cache->setSetting(u"language"_s, u"fr"_s)), "a setting is kept");
        }
        QMap<QString, QByteArray> all;
        for (const auto &name : { u"identity.json"_s, u"core.db"_s, u"cache.db"_s })
            all.insert(name, contentOf(folder.filePath(name)));
        return all;
    }();
    return files;
}

QByteArray damaged(QByteArray file, Input &input)
{
    while (!input.isEmpty()) {
        const qsizetype offset = (input.byte() | input.byte() << 8) * 16 % (file.size() + 1);
        const int length = input.byte();
        if (length == 0) {
            file.truncate(offset);
            return file;
        }
        for (int i = 0; i < length && offset + i < file.size() && !input.isEmpty(); ++i)
            file[offset + i] = char(input.byte());
    }
    return file;
}

/// Opens, shows what is left, takes new facts; whatever the files held. Nothing where a newer version seems to have written them.
std::optional<QString> identityIn(const QString &folder)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"([0-9a-f]{64})?"_s));
    const ManualClock clock(noon);
    const auto cache = Cache::open(folder, clock);
    if (!cache) {
        require(cache.error().kind == Error::Kind::Mismatch, "only what a newer version wrote is refused");
        return std::nullopt;
    }
    const QString identity = (*cache)->identity();
    require(form.match(identity).hasMatch(), "an identity is whole, or there is none");
    require(bool((*cache)->messages()) && bool((*cache)->outbox()), "what is left is shown");
    require(bool((*cache)->setSetting(u"language"_s, u"en"_s)), "new facts are kept");
    return identity;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    application();
    auto files = wholeFolder();
    Input input(data, size);
    const char which = char(input.byte());
    if (which == 'c')
        files[u"core.db"_s] = damaged(files[u"core.db"_s], input);
    else if (which == 'f')
        files[u"cache.db"_s] = damaged(files[u"cache.db"_s], input);
    else
        files[u"identity.json"_s] = input.rest().toByteArray();
    if (which == 'b')
        files.remove(u"core.db"_s);

    const QTemporaryDir folder;
    for (auto it = files.begin(); it != files.end(); ++it)
        write(folder.filePath(it.key()), it.value());
    const auto first = identityIn(folder.path());
    require(which == 'b' || !first || *first == secret, "one damaged file does not cost the identity");
    require(identityIn(folder.path()) == first, "the second start finds what the first one left");
    return 0;
}
