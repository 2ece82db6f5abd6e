// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "popups/popuppolicy.h"
#include "viewmodels/messagecard.h"
#include "viewmodels/messagedesk.h"
#include "viewmodels/notice.h"
#include "viewmodels/settings.h"

#include <QTimer>

namespace palier
{
/// What pops up over everything: lets PopupPolicy decide, wakes it when it asks, and writes down what happened.
/// A message counts as presented only once a picture with it was on the screen while somebody was there.
class PopupViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(palier::MessageCard card READ card NOTIFY changed FINAL)
    Q_PROPERTY(palier::ActionModel *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(bool whole READ isWhole NOTIFY changed FINAL)
public:
    enum class Kind { None, Normal, Important, Alert };
    Q_ENUM(Kind)

    explicit PopupViewModel(const Services &services, bool held = false, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] MessageCard card() const { return m_card; }
    [[nodiscard]] ActionModel *actions() { return &m_actions; }
    [[nodiscard]] int waiting() const { return m_policy.waiting(); } ///< messages that come after this one
    [[nodiscard]] bool isWhole() const { return m_whole; } ///< "More" was chosen

    /// Does what the action with that key says; nothing while the keys are deaf.
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void chooseNumber(int number);
    /// Back: "Later" where that can be chosen.
    Q_INVOKABLE void back();
    /// A picture that holds this message was really on the screen.
    void drawn(const QString &id);
    /// Held, nothing pops up: at the start one does not know yet what is over.
    void setHeld(bool held);
    /// How the resident wants to be told.
    void setSettings(const Settings &settings);
    /// Until the hub's time is known, nothing is hidden because it is over.
    void setClockKnown(bool known);
    /// The clock was put right by so much.
    void clockJumped(std::chrono::milliseconds by);
    /// Any key of the remote, whatever becomes of it: somebody is there.
    void keyPressed();

Q_SIGNALS:
    void changed();
    void aboutToShow(const QString &message); ///< and nothing of it was read yet
    void chimed(palier::PopupViewModel::Kind kind);
    void happened(const palier::Notice &notice); ///< it was answered, and is gone

private:
    void read();
    void show();
    void close();
    void countAsPresented();
    void wakeWhenDue();
    void report(const Result<Done> &outcome);
    [[nodiscard]] Notice noticeOf(const QString &action) const;

    Services m_services;
    MessageDesk m_desk;
    PopupPolicy m_policy;
    QTimer m_due;
    std::optional<Popup> m_popup;
    QString m_drawn; ///< the message that was on the screen last
    Kind m_kind = Kind::None;
    MessageCard m_card;
    ActionModel m_actions;
    bool m_whole = false;
    bool m_held = false;
};
} // namespace palier
