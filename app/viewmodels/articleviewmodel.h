// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/actionmodel.h"
#include "viewmodels/newslistmodel.h"
#include "viewmodels/services.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// One piece of news, whole. What is withdrawn while somebody reads it says so.
class ArticleViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(palier::NewsCard card READ card NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceLine READ sourceLine NOTIFY changed FINAL)
    Q_PROPERTY(QString validText READ validText NOTIFY changed FINAL)
    Q_PROPERTY(palier::ActionModel *actions READ actions CONSTANT FINAL)
public:
    enum class State { Shown, Gone };
    Q_ENUM(State)

    explicit ArticleViewModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] NewsCard card() const;
    [[nodiscard]] QString sourceLine() const; ///< "Karim, gardien · Hier à 9:00 · pour le bâtiment B"
    [[nodiscard]] QString validText() const;
    [[nodiscard]] ActionModel *actions() { return &m_actions; }
    Q_INVOKABLE void open(const QString &id);
    [[nodiscard]] QString id() const { return m_id; } ///< of what is open; empty: nothing yet

Q_SIGNALS:
    void changed();
    void aboutToShow(const QString &news);

private:
    void read();

    Services m_services;
    QString m_id;
    ActionModel m_actions;
};
} // namespace palier
