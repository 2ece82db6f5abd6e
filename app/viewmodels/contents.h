// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"

#include <QObject>
#include <QSet>

namespace palier
{
/// What the box's database holds, read once per change for all view-models. Keeps the last good reading when one fails.
class Contents : public QObject
{
    Q_OBJECT
public:
    /// `withheld`: ids of messages and news that are not to be shown.
    explicit Contents(Cache &cache, const QSet<QString> &withheld = {}, QObject *parent = nullptr);

    [[nodiscard]] const QList<StoredMessage> &messages() const { return m_messages; } ///< newest first
    [[nodiscard]] const QList<News> &news() const { return m_news; } ///< pinned first, then newest
    [[nodiscard]] const Lodge *lodge() const { return m_lodges.isEmpty() ? nullptr : &m_lodges.first(); } ///< nullptr: none was described
    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts; } ///< emergencies first
    [[nodiscard]] const QList<Works> &works() const { return m_works; } ///< by their beginning; those that are over included
    [[nodiscard]] const QList<HelpRequest> &help() const { return m_help; } ///< newest first
    [[nodiscard]] const std::optional<Place> &place() const { return m_place; }
    void withhold(const QSet<QString> &ids); ///< from now on these, and no others
    /// Time passed, or the clock was set: news is over, or valid again.
    void readNewsAgain();
    /// Nothing changed but the words for it.
    void tellAll();
    [[nodiscard]] QDateTime lastContact() const;
    [[nodiscard]] Cache &cache() const { return m_cache; }

    /// nullptr when there is none of that id.
    [[nodiscard]] const StoredMessage *message(const QString &id) const;
    [[nodiscard]] const News *newsItem(const QString &id) const;
    /// The newest request that is not closed, about a message (or, with an empty id, the red key's); nullptr when there is none.
    [[nodiscard]] const HelpRequest *openHelp(const QString &message) const;
    /// Whether a request still waits on this box to be sent.
    [[nodiscard]] bool helpWaitsHere(const QString &id) const { return m_unsent.contains(id); }
    /// The first name the caretaker signs with; empty when none has written yet.
    [[nodiscard]] QString caretaker() const;

Q_SIGNALS:
    void messagesChanged();
    void newsChanged();
    void helpChanged();
    void residenceChanged(); ///< lodge, contacts or works
    void placeChanged();
    void lastContactChanged();
    void failed(const palier::Error &error);
    void recovered(); ///< after `failed`: all is kept again

private:
    void readAll();
    void read(const QSet<QString> &types);
    void takeNews();
    void readHelp();
    void readResidence();
    template<typename T>
    void keep(QList<T> &held, Result<QList<T>> fresh);

    Cache &m_cache;
    QSet<QString> m_withheld;
    QList<StoredMessage> m_messages;
    QList<News> m_news;
    QList<HelpRequest> m_help;
    QList<Lodge> m_lodges;
    QList<Contact> m_contacts;
    QList<Works> m_works;
    QSet<QString> m_unsent;
    std::optional<Place> m_place;
};
} // namespace palier
