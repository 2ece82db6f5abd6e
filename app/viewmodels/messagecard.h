// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/actionmodel.h"
#include "viewmodels/services.h"
#include "viewmodels/tone.h"

namespace palier
{
/// A message as a page or a pop-up says it.
struct MessageCard {
    Q_GADGET
    QML_VALUE_TYPE(messageCard)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString subtitle MEMBER subtitle CONSTANT)
    Q_PROPERTY(QString headline MEMBER headline CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QStringList lines MEMBER lines CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(int tone MEMBER tone CONSTANT)
    Q_PROPERTY(QString valid MEMBER valid CONSTANT)
    Q_PROPERTY(QString outcome MEMBER outcome CONSTANT)
    Q_PROPERTY(QString language MEMBER language CONSTANT)
public:
    QString id;
    QString title; ///< "Message de Karim, votre gardien"
    QString subtitle; ///< "Aujourd’hui à 18:42 · pour le bâtiment B"
    QString headline;
    QString text;
    QStringList lines; ///< the text's lines that are not empty
    QString icon;
    int tone = Tone::Plain;
    QString valid; ///< "Valable jusqu’à dimanche, 08:00"
    QString outcome; ///< what the resident did with it
    QString language; ///< of headline and text
    bool operator==(const MessageCard &) const = default;
};

enum class Shown { FirstScreen, Whole };
[[nodiscard]] MessageCard messageCard(const StoredMessage &stored, const Services &services, Shown shown);
/// Whether the text goes on behind "More".
[[nodiscard]] bool hasMore(const StoredMessage &stored, const Wording &wording);

/// What can be done about a message that pops up (`whole`: after "More"), and on its own page.
[[nodiscard]] QList<Action> popupActions(const StoredMessage &stored, const Services &services, Shown shown);
[[nodiscard]] QList<Action> pageActions(const StoredMessage &stored, const Services &services);
} // namespace palier
