// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/actionmodel.h"
#include "viewmodels/residencecard.h"
#include "viewmodels/services.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// "My residence": the lodge, useful numbers and the diary of works, and one of them opened. Only what the residence's staff entered.
class ResidenceViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(palier::ResidenceListModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(palier::ResidenceCard opened READ opened NOTIFY openedChanged FINAL)
    Q_PROPERTY(bool isGone READ isGone NOTIFY openedChanged FINAL)
    Q_PROPERTY(palier::ActionModel *actions READ actions CONSTANT FINAL)
public:
    explicit ResidenceViewModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] bool isThere() const { return m_entries.count() > 0; } ///< false while the residence has told nothing
    [[nodiscard]] QString name() const; ///< of the residence
    [[nodiscard]] QString line() const; ///< for the tile: whether the lodge is open; else what comes first; may be empty
    [[nodiscard]] ResidenceListModel *entries() { return &m_entries; }
    [[nodiscard]] ResidenceCard opened() const { return m_opened; } ///< as it is now; as it was, when it is gone
    [[nodiscard]] bool isGone() const { return m_isGone; } ///< what is open was taken away, or is over
    [[nodiscard]] ActionModel *actions() { return &m_actions; } ///< "back"
    Q_INVOKABLE void open(const QString &id);

Q_SIGNALS:
    void changed();
    void openedChanged();

private:
    void read();
    void readOpened();
    [[nodiscard]] QList<ResidenceCard> cards() const;

    Services m_services;
    ResidenceListModel m_entries;
    ActionModel m_actions;
    ResidenceCard m_opened;
    bool m_isGone = true;
};
} // namespace palier
