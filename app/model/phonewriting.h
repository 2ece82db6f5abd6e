// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace palier
{
inline constexpr int longestPhoneWriting = 1000; ///< characters

/// A box asks for a page on which somebody writes by phone what its television shows.
struct PhoneWritingRequest {
    QString title; ///< what it is for, in the household's language: nothing private
    QString language;
    int limit = longestPhoneWriting; ///< characters of the text
};
[[nodiscard]] Result<PhoneWritingRequest> phoneWritingRequestFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const PhoneWritingRequest &request);

struct PhoneWritingCode {
    QString id;
    QString url; ///< what the QR code holds
    qint64 secondsLeft = 0;
};
[[nodiscard]] Result<PhoneWritingCode> phoneWritingCodeFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const PhoneWritingCode &code);

/// How a writing is now: the television and each phone see the same.
struct PhoneWriting {
    QString title;
    QString language;
    int limit = longestPhoneWriting;
    qint64 version = 0; ///< grows with each change of the text, and when the first phone opens the page
    QString text; ///< one line, as oneLine() leaves it
    bool opened = false; ///< a phone has the page
    qint64 secondsLeft = 0;
    bool operator==(const PhoneWriting &) const = default;
};
[[nodiscard]] Result<PhoneWriting> phoneWritingFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const PhoneWriting &writing);

/// The whole text anew, on top of the version before.
struct PhoneWritingChange {
    qint64 version = 1;
    QString text;
};
[[nodiscard]] Result<PhoneWritingChange> phoneWritingChangeFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const PhoneWritingChange &change);

/// The text on one line, composed (NFC), without the characters that turn the order of what stands around them (UAX #9: embeddings,
/// overrides, isolates) and without other invisible controls.
[[nodiscard]] QString oneLine(const QString &text);
/// Length in characters (code points), as the limits count.
[[nodiscard]] qsizetype charactersOf(const QString &text);
} // namespace palier
