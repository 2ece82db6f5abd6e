// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/residenceviewmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// Those that are not over, by the day they stand under.
QList<Works> diary(const QList<Works> &all, const ResidenceWording &words)
{
    auto coming = all;
    coming.removeIf([&](const auto &works) { return words.isOver(works); });
    std::stable_sort(coming.begin(), coming.end(), [&](const auto &a, const auto &b) { return words.shownOn(a) < words.shownOn(b); });
    return coming;
}

/// Gives the first row of each section its head.
void append(QList<ResidenceCard> &cards, QString &section, ResidenceCard card, const QString &head)
{
    if (head != section)
        card.head = head;
    section = head;
    cards.append(card);
}
} // namespace

ResidenceViewModel::ResidenceViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.contents, &Contents::residenceChanged, this, &ResidenceViewModel::read);
    connect(&services.contents, &Contents::placeChanged, this, &ResidenceViewModel::changed);
    connect(&services.minutes, &Minutes::passed, this, &ResidenceViewModel::read);
    read();
}

QList<ResidenceCard> ResidenceViewModel::cards() const
{
    const auto &[contents, clock, wording, minutes] = m_services;
    const auto now = clock.now();
    const ResidenceWording words(wording, now);
    QList<ResidenceCard> cards;
    QString section;
    if (const auto *lodge = contents.lodge()) {
        //% "The lodge"
        append(cards, section, lodgeCard(*lodge, wording, now), qtTrId("residence-lodge"));
    }
    for (const auto &contact : contents.contacts()) {
        //% "Useful numbers"
        append(cards, section, contactCard(contact, wording), qtTrId("residence-numbers"));
    }
    for (const auto &works : diary(contents.works(), words)) {
        //% "Works and dates"
        append(cards, section, worksCard(works, wording, now), joined({ qtTrId("residence-works"), words.day(words.shownOn(works)) }));
    }
    return cards;
}

void ResidenceViewModel::read()
{
    m_actions.setActions({ { u"back"_s, qtTrId("action-back"), u"reply"_s } });
    m_entries.setCards(cards());
    readOpened();
    Q_EMIT changed();
}

void ResidenceViewModel::readOpened()
{
    const auto &cards = m_entries.cards();
    const auto found = std::find_if(cards.begin(), cards.end(), [this](const auto &card) { return card.id == m_opened.id; });
    m_isGone = found == cards.end();
    if (!m_isGone)
        m_opened = *found;
    Q_EMIT openedChanged();
}

void ResidenceViewModel::open(const QString &id)
{
    m_opened = {};
    m_opened.id = id;
    readOpened();
}

QString ResidenceViewModel::name() const
{
    const auto &place = m_services.contents.place();
    const auto residence = place ? place->part(NodeKind::Residence) : std::nullopt;
    return residence ? residence->name : QString();
}

QString ResidenceViewModel::line() const
{
    if (!isThere())
        return {};
    const auto &first = m_entries.cards().first();
    const auto *lodge = m_services.contents.lodge();
    if (lodge && !first.detail.isEmpty() && !openingAt(lodge->hours, m_services.clock.now(), m_services.wording.zone()).isOpen)
        return qtTrId("residence-closed"); // when it opens, there is no room for
    return first.detail.isEmpty() ? first.title : first.detail;
}
} // namespace palier
