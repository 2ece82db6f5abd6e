// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/newslistmodel.h"
#include "viewmodels/services.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// The list of news, all of it or one subject.
class NewsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(palier::NewsListModel *news READ news CONSTANT FINAL)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY subjectsChanged FINAL)
    Q_PROPERTY(int subject READ subject NOTIFY subjectsChanged FINAL)
public:
    enum class State { Ready, Empty };
    Q_ENUM(State)

    explicit NewsViewModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_news.count() > 0 ? State::Ready : State::Empty; }
    [[nodiscard]] NewsListModel *news() { return &m_news; }
    [[nodiscard]] QStringList subjects() const { return m_names; } ///< "Tout", then those there is news of
    [[nodiscard]] int subject() const; ///< index in `subjects` of the one shown
    Q_INVOKABLE void choose(int subject);

Q_SIGNALS:
    void stateChanged();
    void subjectsChanged();

private:
    void read();

    Services m_services;
    NewsListModel m_news;
    QList<Subject> m_subjects;
    QStringList m_names;
    std::optional<Subject> m_chosen;
};
} // namespace palier
