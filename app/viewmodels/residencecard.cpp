// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/residencecard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int briefLines = 7;
}

ResidenceCard lodgeCard(const Lodge &lodge, const Wording &wording, const QDateTime &now)
{
    const ResidenceWording words(wording, now);
    const auto own = lodge.in(wording.language());
    const bool hasHours = !lodge.hours.week.isEmpty() || !lodge.hours.exceptions.isEmpty();
    const auto state = openingAt(lodge.hours, now, wording.zone());
    ResidenceCard card {
        .id = lodge.id,
        .head = {},
        .icon = u"key-round"_s,
        .tone = hasHours && state.isOpen ? Tone::Good : Tone::Caretaker,
        .title = joined({ isolated(lodge.name), typeset(own.role) }),
        .detail = hasHours ? words.opening(state) : QString(),
        .text = typeset(own.place),
        .tag = {},
        .phone = {},
        .language = own.language,
        .isBrief = false,
        .days = {},
        .hours = {},
    };
    int spans = 0;
    for (const auto &day : lodge.hours.week)
        spans = std::max(spans, int(day.spans.size()));
    for (const auto &[days, hours] : words.week(lodge.hours) + words.exceptions(lodge.hours)) {
        card.days.append(days);
        card.hours.append(hours);
    }
    card.isBrief = card.days.size() * ((spans + 1) / 2) <= briefLines;
    return card;
}

ResidenceCard contactCard(const Contact &contact, const Wording &wording)
{
    const auto own = contact.in(wording.language());
    return {
        .id = contact.id,
        .head = {},
        .icon = contact.emergency ? u"circle-alert"_s : u"phone"_s,
        .tone = contact.emergency ? Tone::Alarm : Tone::Plain,
        .title = typeset(own.headline),
        .detail = {},
        .text = typeset(own.text),
        //% "Emergency"
        .tag = contact.emergency ? qtTrId("residence-emergency") : QString(),
        .phone = leftToRight(contact.phone),
        .language = own.language,
        .isBrief = false,
        .days = {},
        .hours = {},
    };
}

ResidenceCard worksCard(const Works &works, const Wording &wording, const QDateTime &now)
{
    const ResidenceWording words(wording, now);
    const auto own = works.in(wording.language());
    return {
        .id = works.id,
        .head = {},
        .icon = u"wrench"_s,
        .tone = toneOf(Subject::Works),
        .title = typeset(own.headline),
        .detail = joined({ words.when(works), wording.audience(works.audience) }),
        .text = typeset(own.text),
        .tag = {},
        .phone = {},
        .language = own.language,
        .isBrief = false,
        .days = {},
        .hours = {},
    };
}

int ResidenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant ResidenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Card)
        return {};
    return QVariant::fromValue(m_cards.at(index.row()));
}

QHash<int, QByteArray> ResidenceListModel::roleNames() const
{
    return { { Card, "card" } };
}
} // namespace palier
