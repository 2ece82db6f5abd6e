// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/messagelistmodel.h"
#include "viewmodels/newslistmodel.h"
#include "viewmodels/services.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// The home screen: the news in turn, the latest messages, the doors to the rest. The news turns once round after a key and after an arrival; then
/// the screen stands still, and costs nothing, until somebody is there again.
class HomeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(palier::NewsCard hero READ hero NOTIFY heroChanged FINAL)
    Q_PROPERTY(int heroIndex READ heroIndex NOTIFY heroChanged FINAL)
    Q_PROPERTY(int heroCount READ heroCount NOTIFY heroChanged FINAL)
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged FINAL)
    Q_PROPERTY(palier::MessageListModel *latest READ latest CONSTANT FINAL)
    Q_PROPERTY(int unreadMessages READ unreadMessages NOTIFY messagesChanged FINAL)
    Q_PROPERTY(int newNews READ newNews NOTIFY newsChanged FINAL)
    Q_PROPERTY(QString newsLine READ newsLine NOTIFY newsChanged FINAL)
    Q_PROPERTY(QString messagesLine READ messagesLine NOTIFY messagesChanged FINAL)
    Q_PROPERTY(QString helpLine READ helpLine NOTIFY helpChanged FINAL)
    Q_PROPERTY(QString latestMessage READ latestMessage NOTIFY messagesChanged FINAL)
public:
    static constexpr int heroes = 5;
    static constexpr int latestMessages = 3;
    static constexpr std::chrono::seconds turnTime { 12 };

    explicit HomeViewModel(const Services &services, std::chrono::milliseconds turn = turnTime, QObject *parent = nullptr);

    [[nodiscard]] NewsCard hero() const; ///< with an empty id when there is no news
    [[nodiscard]] int heroIndex() const { return m_heroIndex; }
    [[nodiscard]] int heroCount() const { return int(m_heroes.size()); }
    /// While somebody looks at the news (it has the focus), it does not turn by itself.
    [[nodiscard]] bool isHeld() const { return m_held; }
    void setHeld(bool held);
    [[nodiscard]] bool isTurning() const { return m_turn.isActive(); }
    /// Somebody is there: the news turns once round from here.
    void keyPressed();
    [[nodiscard]] MessageListModel *latest() { return &m_latest; }
    [[nodiscard]] int unreadMessages() const { return m_unread; }
    [[nodiscard]] int newNews() const { return m_newNews; } ///< published since the list was last opened
    [[nodiscard]] QString newsLine() const;
    [[nodiscard]] QString messagesLine() const;
    [[nodiscard]] QString helpLine() const;
    [[nodiscard]] QString latestMessage() const; ///< its id, for the green key; empty when there is none

    Q_INVOKABLE void turnNews(int by);
    /// The list of news was opened: nothing in it is new any more.
    Q_INVOKABLE void markNewsSeen();

Q_SIGNALS:
    void heroChanged();
    void heldChanged();
    void messagesChanged();
    void newsChanged();
    void helpChanged();

private:
    void readNews();
    void readMessages();
    void turnByItself();
    void beginRound();
    void watchTurn();

    Services m_services;
    QList<NewsCard> m_heroes;
    MessageListModel m_latest;
    QTimer m_turn;
    int m_heroIndex = 0;
    int m_turnsLeft = 0;
    int m_unread = 0;
    int m_newNews = 0;
    bool m_held = false;
};
} // namespace palier
