// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/wording.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const QHash<QString, QLocale> &locales()
{
    static const QHash<QString, QLocale> known {
        { u"fr"_s, QLocale(QLocale::French, QLocale::France) },
        { u"en"_s, QLocale(QLocale::English, QLocale::UnitedKingdom) },
        { u"ar"_s, QLocale(QLocale::Arabic, QLocale::Algeria) }, // writes numbers in the digits people here read
        { u"es"_s, QLocale(QLocale::Spanish, QLocale::Spain) },
        { u"it"_s, QLocale(QLocale::Italian, QLocale::Italy) },
        { u"pt"_s, QLocale(QLocale::Portuguese, QLocale::Portugal) },
        { u"tr"_s, QLocale(QLocale::Turkish, QLocale::Turkey) },
    };
    return known;
}

QString roleName(SenderRole role)
{
    switch (role) {
    case SenderRole::Caretaker:
        //% "caretaker"
        return qtTrId("role-caretaker");
    case SenderRole::Landlord:
        //% "landlord"
        return qtTrId("role-landlord");
    case SenderRole::Administrator:
        //% "administration"
        return qtTrId("role-administrator");
    case SenderRole::Neighbour:
        //% "neighbour"
        return qtTrId("role-neighbour");
    case SenderRole::TownHall:
    case SenderRole::Family:
    case SenderRole::System:
        return {};
    }
    Q_UNREACHABLE();
}

QString toWhole(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Town:
        //% "the whole town"
        return qtTrId("audience-town");
    case NodeKind::District:
        //% "the whole district"
        return qtTrId("audience-district");
    case NodeKind::Residence:
        //% "the whole residence"
        return qtTrId("audience-residence");
    case NodeKind::Flat:
        //% "for you"
        return qtTrId("audience-flat");
    case NodeKind::Building:
    case NodeKind::Stairwell:
        return {};
    }
    Q_UNREACHABLE();
}

/// Whether a node's name begins with the French word for what it is, so that the sentence can say it in its own language.
bool isCalled(const Node &node, QStringView word)
{
    return node.name.startsWith(word, Qt::CaseInsensitive);
}
} // namespace

QString joined(const QStringList &parts)
{
    QStringList kept;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            kept.append(part);
    }
    return kept.join(u" · "_s);
}

QString typeset(const QString &text)
{
    static const QRegularExpression keep(uR"( (?=[?!:;»€%])|(?<=«) |(?<=\d) (?=(?:h|min|km|m|°C)\b))"_s);
    QString kept = text;
    return kept.replace(keep, QString(QChar::Nbsp));
}

QString isolated(const QString &name)
{
    const QString apart = QChar(0x2068) + name + QChar(0x2069);
    return apart;
}

Wording::Wording(const QString &language, const QTimeZone &zone)
    : m_zone(zone)
{
    setLanguage(language);
}

void Wording::setLanguage(const QString &language)
{
    m_language = locales().contains(language) ? language : u"fr"_s;
    m_locale = locales().value(m_language);
}

bool Wording::rightToLeft() const
{
    return m_language == "ar"_L1;
}

QDateTime Wording::local(const QDateTime &time) const
{
    return time.toTimeZone(m_zone);
}

qint64 Wording::daysSince(const QDateTime &time, const QDateTime &now) const
{
    return local(time).date().daysTo(local(now).date());
}

QString Wording::clock(const QDateTime &time) const
{
    return local(time).toString(u"HH:mm"_s);
}

QString Wording::date(const QDateTime &time) const
{
    //% "dddd d MMMM"
    return m_locale.toString(local(time), qtTrId("format-date"));
}

QString Wording::dayAndMonth(const QDateTime &time) const
{
    //% "d MMMM"
    return m_locale.toString(local(time), qtTrId("format-day-month"));
}

QString Wording::ago(const QDateTime &time, const QDateTime &now) const
{
    const auto minutes = time.secsTo(now) / 60;
    if (minutes < 1) {
        //% "just now"
        return qtTrId("ago-now");
    }
    if (minutes < 60) {
        //% "%n min ago"
        return qtTrId("ago-minutes", int(minutes));
    }
    const auto days = daysSince(time, now);
    if (days == 0) {
        //% "%n h ago"
        return qtTrId("ago-hours", int(minutes / 60));
    }
    if (days == 1) {
        //% "yesterday"
        return qtTrId("ago-yesterday");
    }
    return days < 7 ? m_locale.dayName(local(time).date().dayOfWeek()) : dayAndMonth(time);
}

QString Wording::shortWhen(const QDateTime &time, const QDateTime &now) const
{
    const auto days = daysSince(time, now);
    if (days <= 0)
        return clock(time);
    if (days == 1)
        return qtTrId("ago-yesterday");
    //% "d MMM"
    return days < 7 ? m_locale.dayName(local(time).date().dayOfWeek()) : m_locale.toString(local(time), qtTrId("format-short-day"));
}

QString Wording::when(const QDateTime &time, const QDateTime &now) const
{
    const auto days = daysSince(time, now);
    if (days == 0) {
        //% "Today at %1"
        return qtTrId("when-today").arg(clock(time));
    }
    if (days == 1) {
        //% "Yesterday at %1"
        return qtTrId("when-yesterday").arg(clock(time));
    }
    //% "%1 at %2"
    return qtTrId("when-day").arg(date(time), clock(time));
}

QString Wording::until(const QDateTime &time, const QDateTime &now) const
{
    if (!time.isValid())
        return {};
    if (daysSince(time, now) == 0) {
        //% "Valid until %1"
        return qtTrId("valid-until-time").arg(clock(time));
    }
    const auto days = -daysSince(time, now);
    if (days >= 7) {
        //% "Valid until %1"
        return qtTrId("valid-until-date").arg(dayAndMonth(time));
    }
    //% "Valid until %1, %2"
    return qtTrId("valid-until-day").arg(m_locale.dayName(local(time).date().dayOfWeek()), clock(time));
}

QString Wording::sender(const Sender &sender) const
{
    const auto name = isolated(sender.name);
    if (sender.role == SenderRole::Family && !sender.relation.isEmpty()) {
        //% "%1 (%2)"
        return qtTrId("sender-relation").arg(name, isolated(sender.relation));
    }
    const auto role = roleName(sender.role);
    //% "%1, %2"
    return role.isEmpty() ? name : qtTrId("sender-role").arg(name, role);
}

QString Wording::messageFrom(const Sender &sender) const
{
    if (sender.role == SenderRole::Caretaker) {
        //% "Message from %1, your caretaker"
        return qtTrId("message-from-caretaker").arg(isolated(sender.name));
    }
    //% "Message from %1"
    return qtTrId("message-from").arg(this->sender(sender));
}

QString Wording::audience(const QList<Node> &audience) const
{
    if (audience.isEmpty())
        return {};
    const auto whole = toWhole(audience.first().kind);
    if (!whole.isEmpty())
        return whole;
    const auto &first = audience.first();
    if (audience.size() == 1 && isCalled(first, u"bâtiment ")) {
        //% "for building %1"
        return qtTrId("audience-building").arg(isolated(first.name.mid(9)));
    }
    if (audience.size() == 1 && isCalled(first, u"escalier ")) {
        //% "for staircase %1"
        return qtTrId("audience-stairwell").arg(isolated(first.name.mid(9)));
    }
    QStringList names;
    for (const auto &node : audience)
        names.append(isolated(node.name));
    //% "for %1"
    return qtTrId("audience-named").arg(m_locale.createSeparatedList(names));
}

QString Wording::newsTag(const News &news) const
{
    if (news.sender.role == SenderRole::TownHall || news.audience.isEmpty())
        return news.sender.name;
    switch (news.audience.first().kind) {
    case NodeKind::Town:
        //% "Your town"
        return qtTrId("tag-town");
    case NodeKind::District:
        //% "Your district"
        return qtTrId("tag-district");
    case NodeKind::Residence:
        //% "Your residence"
        return qtTrId("tag-residence");
    case NodeKind::Building:
    case NodeKind::Stairwell:
        //% "Your building"
        return qtTrId("tag-building");
    case NodeKind::Flat:
        //% "For you"
        return qtTrId("tag-flat");
    }
    Q_UNREACHABLE();
}

QString Wording::subject(Subject subject) const
{
    switch (subject) {
    case Subject::Works:
        //% "Works"
        return qtTrId("subject-works");
    case Subject::Children:
        //% "Children"
        return qtTrId("subject-children");
    case Subject::Holidays:
        //% "Holidays"
        return qtTrId("subject-holidays");
    case Subject::Culture:
        //% "Culture"
        return qtTrId("subject-culture");
    case Subject::Health:
        //% "Health"
        return qtTrId("subject-health");
    case Subject::TownHall:
        //% "Town hall"
        return qtTrId("subject-townhall");
    case Subject::Residence:
        //% "Residence"
        return qtTrId("subject-residence");
    case Subject::Events:
        //% "Events"
        return qtTrId("subject-events");
    }
    Q_UNREACHABLE();
}
} // namespace palier
