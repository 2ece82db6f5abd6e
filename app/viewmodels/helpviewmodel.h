// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/actionmodel.h"
#include "viewmodels/messagedesk.h"

namespace palier
{
/// The red key: asks the caretaker for help, and says what became of it.
class HelpViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(palier::ActionModel *actions READ actions CONSTANT FINAL)
public:
    enum class State {
        Asking, ///< nothing asked yet: "Ask Karim for help?"
        Unsent, ///< waits on this box for the network
        Sent, ///< the caretaker can see it
        Taken, ///< "Karim is coming"
    };
    Q_ENUM(State)

    explicit HelpViewModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString written() const; ///< what the resident wrote with the request; empty: nothing
    [[nodiscard]] ActionModel *actions() { return &m_actions; }
    Q_INVOKABLE void choose(const QString &key); ///< "ask"; "say" and "back" are the page's own affair
    /// Asks, and says what it is about.
    [[nodiscard]] Result<Done> ask(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void read();
    [[nodiscard]] const HelpRequest *request() const;

    Services m_services;
    MessageDesk m_desk;
    ActionModel m_actions;
};
} // namespace palier
