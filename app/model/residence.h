// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/message.h"
#include "model/openinghours.h"

namespace palier
{
/// The words of a lodge in another language.
struct LodgeVariant {
    QString language;
    QString role;
    QString place;
    bool operator==(const LodgeVariant &) const = default;
};

/// The caretaker's lodge. Feed row of type `lodge` in the scope of a residence.
struct Lodge {
    QString id;
    QString name; ///< "Karim Benali"; at most 60 characters
    QString language;
    QString role; ///< "Gardien"; may be empty
    QString place; ///< "Bâtiment B, rez-de-chaussée"; may be empty
    QList<LodgeVariant> variants;
    OpeningHours hours;
    bool operator==(const Lodge &) const = default;

    [[nodiscard]] LodgeVariant in(const QString &wantedLanguage) const;
};

/// A useful number. Feed row of type `contact` in the scope of a residence.
struct Contact {
    QString id;
    QString language;
    QString headline; ///< whom one calls: "Ascenseur (dépannage)"; at most 60 characters
    QString text; ///< a note; at most 200
    QString phone; ///< as it is written: "04 91 55 00 00", "112"
    bool emergency = false;
    QList<Variant> variants;
    bool operator==(const Contact &) const = default;

    [[nodiscard]] Variant in(const QString &wantedLanguage) const;
};

/// A day, or a minute of it, of the residence's own wall clock.
struct WallTime {
    QDate date;
    std::optional<int> minute; ///< of the day, 0 to 1439
    bool operator==(const WallTime &) const = default;
};
/// "2026-11-24" or "2026-11-24T08:00".
[[nodiscard]] QString toWire(const WallTime &time);

/// Something in the diary of works. Feed row of type `works` in the scopes of its audience.
struct Works {
    QString id;
    QString language;
    QString headline; ///< at most 60 characters
    QString text; ///< at most 1000
    QList<Variant> variants;
    QList<Node> audience; ///< the residence, buildings or stairwells of it
    WallTime from;
    WallTime until; ///< the end; a day without a time: that day is still part of it
    bool operator==(const Works &) const = default;

    [[nodiscard]] Variant in(const QString &wantedLanguage) const;
};
[[nodiscard]] Result<Lodge> lodgeFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] Result<Contact> contactFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] Result<Works> worksFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Lodge &lodge);
[[nodiscard]] QJsonObject toJson(const Contact &contact);
[[nodiscard]] QJsonObject toJson(const Works &works);

extern const QString phonePattern;
extern const QString residenceIdPattern;
inline constexpr int maxContacts = 30; ///< of a residence
inline constexpr int maxWorks = 100; ///< of a residence, those that are over apart

/// What staff publish with `lodge.publish`; a residence has one lodge, and the hub knows its id.
struct LodgeDraft {
    QString residence;
    Lodge lodge; ///< without an id
};
/// With `contact.publish`; an empty id: a new one.
struct ContactDraft {
    QString residence;
    Contact contact;
};
/// With `works.publish`; an empty id: a new one. The hub adds the names of the audience.
struct WorksDraft {
    QStringList audience;
    Works works;
};
[[nodiscard]] Result<LodgeDraft> lodgeDraftFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] Result<ContactDraft> contactDraftFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] Result<WorksDraft> worksDraftFromJson(const QJsonObject &object, const QString &path);
} // namespace palier
