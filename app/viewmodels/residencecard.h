// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/residencewording.h"
#include "viewmodels/rowmodel.h"
#include "viewmodels/tone.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// What a residence tells, as the screen says it: its lodge, a useful number, or works.
struct ResidenceCard {
    Q_GADGET
    QML_VALUE_TYPE(residenceCard)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString head MEMBER head CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(int tone MEMBER tone CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString tag MEMBER tag CONSTANT)
    Q_PROPERTY(QString phone MEMBER phone CONSTANT)
    Q_PROPERTY(bool isBrief MEMBER isBrief CONSTANT)
    Q_PROPERTY(QString language MEMBER language CONSTANT)
    Q_PROPERTY(QStringList days MEMBER days CONSTANT)
    Q_PROPERTY(QStringList hours MEMBER hours CONSTANT)
public:
    QString id;
    QString head; ///< of the section that begins here; empty within one
    QString icon;
    int tone = Tone::Plain;
    QString title; ///< "Karim Benali", "Ascenseur", "Coupure d’eau"
    QString detail; ///< "Ouvert jusqu’à 18:00"; when the works are
    QString text; ///< where the lodge is; a note; what happens
    QString tag; ///< "Urgence"
    QString phone;
    QString language; ///< of title and text
    bool isBrief = false; ///< the hours are few enough to stand in a list
    QStringList days; ///< of the lodge: "Lundi – vendredi"; as many as `hours`
    QStringList hours; ///< "08:00 – 12:00"
    bool operator==(const ResidenceCard &) const = default;
};
[[nodiscard]] ResidenceCard lodgeCard(const Lodge &lodge, const Wording &wording, const QDateTime &now);
[[nodiscard]] ResidenceCard contactCard(const Contact &contact, const Wording &wording);
[[nodiscard]] ResidenceCard worksCard(const Works &works, const Wording &wording, const QDateTime &now);

class ResidenceListModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
public:
    enum Role { Card = Qt::UserRole };
    using RowModel::RowModel;
    void setCards(const QList<ResidenceCard> &cards) { become(m_cards, cards); }
    [[nodiscard]] const QList<ResidenceCard> &cards() const { return m_cards; }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<ResidenceCard> m_cards;
};
} // namespace palier
