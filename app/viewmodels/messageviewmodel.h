// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/messagecard.h"
#include "viewmodels/messagedesk.h"

namespace palier
{
/// One message on its own page.
class MessageViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(palier::MessageCard card READ card NOTIFY changed FINAL)
    Q_PROPERTY(palier::ActionModel *actions READ actions CONSTANT FINAL)
public:
    enum class State { Shown, Gone };
    Q_ENUM(State)

    explicit MessageViewModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] MessageCard card() const { return m_card; }
    [[nodiscard]] ActionModel *actions() { return &m_actions; }

    Q_INVOKABLE void open(const QString &id);
    [[nodiscard]] QString id() const { return m_id; } ///< of what is open; empty: nothing yet
    /// Does what the action with that key says. "back" is the page's own affair and changes nothing here.
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void chooseNumber(int number);
    /// The page with this message was really on the screen.
    Q_INVOKABLE void drawn(const QString &id);

Q_SIGNALS:
    void changed();
    void aboutToShow(const QString &message);

private:
    void read();
    void report(const Result<Done> &outcome);

    Services m_services;
    MessageDesk m_desk;
    QString m_id;
    MessageCard m_card;
    ActionModel m_actions;
};
} // namespace palier
