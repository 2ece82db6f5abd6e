// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/newsviewmodel.h"

namespace palier
{
NewsViewModel::NewsViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.contents, &Contents::newsChanged, this, &NewsViewModel::read);
    connect(&services.minutes, &Minutes::passed, this, &NewsViewModel::read);
    read();
}

int NewsViewModel::subject() const
{
    return m_chosen ? int(m_subjects.indexOf(*m_chosen)) + 1 : 0;
}

void NewsViewModel::choose(int subject)
{
    m_chosen = subject > 0 && subject <= m_subjects.size() ? std::optional(m_subjects.at(subject - 1)) : std::nullopt;
    read();
}

void NewsViewModel::read()
{
    const auto chosenBefore = subject();
    m_subjects.clear();
    for (const auto subject : { Subject::Residence, Subject::Works, Subject::TownHall, Subject::Children, Subject::Holidays, Subject::Culture,
             Subject::Health, Subject::Events }) {
        for (const auto &news : m_services.contents.news()) {
            if (news.subject == subject && !m_subjects.contains(subject))
                m_subjects.append(subject);
        }
    }
    if (m_chosen && !m_subjects.contains(*m_chosen))
        m_chosen.reset();
    QList<NewsCard> cards;
    for (const auto &news : m_services.contents.news()) {
        if (!m_chosen || news.subject == *m_chosen)
            cards.append(newsCard(news, m_services.wording, m_services.clock.now()));
    }
    m_news.setCards(cards);
    Q_EMIT stateChanged();
    //% "All"
    QStringList names { qtTrId("news-all") };
    for (const auto subject : std::as_const(m_subjects))
        names.append(m_services.wording.subject(subject));
    if (std::exchange(m_names, names) != names || chosenBefore != subject())
        Q_EMIT subjectsChanged();
}
} // namespace palier
