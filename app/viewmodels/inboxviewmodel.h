// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/messagelistmodel.h"
#include "viewmodels/services.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// All messages of this flat, newest first.
class InboxViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(palier::MessageListModel *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(int unread READ unread NOTIFY stateChanged FINAL)
public:
    enum class State { Ready, Empty };
    Q_ENUM(State)

    explicit InboxViewModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_messages.count() > 0 ? State::Ready : State::Empty; }
    [[nodiscard]] MessageListModel *messages() { return &m_messages; }
    [[nodiscard]] int unread() const;

Q_SIGNALS:
    void stateChanged();

private:
    void read();

    Services m_services;
    MessageListModel m_messages;
};
} // namespace palier
