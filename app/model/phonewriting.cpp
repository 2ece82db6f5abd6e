// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/phonewriting.h"

#include "model/jsonreader.h"
#include "model/message.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr qint64 mostVersions = 1'000'000;
constexpr qint64 mostSeconds = 3'600;
constexpr TextLimits titleLimits { 1, 100 };
constexpr TextLimits textLimits { 0, longestPhoneWriting };

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c.unicode() == 0x85;
}

/// What shows nothing, or turns around what others wrote.
bool isUnwanted(QChar c)
{
    const auto code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x206f) || code == 0xfeff;
}
} // namespace

QString oneLine(const QString &text)
{
    QString out = text;
    out.replace(u"\r\n"_s, u" "_s);
    std::replace_if(out.begin(), out.end(), isLineBreak, u' ');
    out.removeIf(isUnwanted);
    return out.normalized(QString::NormalizationForm_C);
}

qsizetype charactersOf(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

Result<PhoneWritingRequest> phoneWritingRequestFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(PhoneWritingRequest {
        .title = json.text("title"_L1, titleLimits),
        .language = json.matching("language"_L1, languagePattern),
        .limit = static_cast<int>(json.integer("limit"_L1, 1, longestPhoneWriting)),
    });
}

QJsonObject toJson(const PhoneWritingRequest &request)
{
    return { { u"title"_s, request.title }, { u"language"_s, request.language }, { u"limit"_s, request.limit } };
}

Result<PhoneWritingCode> phoneWritingCodeFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(PhoneWritingCode {
        .id = json.uuid("id"_L1),
        .url = json.text("url"_L1, { 1, 400 }),
        .secondsLeft = json.integer("secondsLeft"_L1, 0, mostSeconds),
    });
}

QJsonObject toJson(const PhoneWritingCode &code)
{
    return { { u"id"_s, code.id }, { u"url"_s, code.url }, { u"secondsLeft"_s, code.secondsLeft } };
}

Result<PhoneWriting> phoneWritingFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(PhoneWriting {
        .title = json.text("title"_L1, titleLimits),
        .language = json.matching("language"_L1, languagePattern),
        .limit = static_cast<int>(json.integer("limit"_L1, 1, longestPhoneWriting)),
        .version = json.integer("version"_L1, 0, mostVersions),
        .text = json.text("text"_L1, textLimits),
        .opened = json.boolean("opened"_L1),
        .secondsLeft = json.integer("secondsLeft"_L1, 0, mostSeconds),
    });
}

QJsonObject toJson(const PhoneWriting &writing)
{
    return {
        { u"title"_s, writing.title },
        { u"language"_s, writing.language },
        { u"limit"_s, writing.limit },
        { u"version"_s, writing.version },
        { u"text"_s, writing.text },
        { u"opened"_s, writing.opened },
        { u"secondsLeft"_s, writing.secondsLeft },
    };
}

Result<PhoneWritingChange> phoneWritingChangeFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path);
    return json.finish(PhoneWritingChange {
        .version = json.integer("version"_L1, 1, mostVersions),
        .text = json.text("text"_L1, textLimits),
    });
}

QJsonObject toJson(const PhoneWritingChange &change)
{
    return { { u"version"_s, change.version }, { u"text"_s, change.text } };
}
} // namespace palier
