// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/services.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// The top of every page: where this is, the time, and how fresh what is shown is.
class StatusViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(Link link READ link NOTIFY linkChanged FINAL)
    Q_PROPERTY(QString linkText READ linkText NOTIFY linkChanged FINAL)
    Q_PROPERTY(QString residence READ residence NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString home READ home NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY minuteChanged FINAL)
    Q_PROPERTY(QString timeText READ timeText NOTIFY minuteChanged FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged FINAL)
    Q_PROPERTY(QString shortTrouble READ shortTrouble NOTIFY troubleChanged FINAL)
    Q_PROPERTY(Supply supply READ supply NOTIFY supplyChanged FINAL)
    Q_PROPERTY(QString supplyText READ supplyText NOTIFY supplyChanged FINAL)
public:
    enum class Link { Starting, Online, Offline };
    Q_ENUM(Link)
    /// Why a page has nothing to show.
    enum class Supply {
        Kept, ///< because there is nothing
        Loading, ///< the hub has not answered this box yet
        Offline, ///< and cannot be reached
        Failed, ///< what is kept cannot be read
    };
    Q_ENUM(Supply)

    explicit StatusViewModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] Link link() const { return m_link; }
    void setLink(Link link);
    /// What keeps the hub away; shown while offline.
    void setObstacle(Error::Obstacle obstacle);
    [[nodiscard]] Error::Obstacle obstacle() const { return m_obstacle; }
    /// Empty while all is well; else since when what is shown is as it is.
    [[nodiscard]] QString linkText() const;
    [[nodiscard]] QString residence() const;
    [[nodiscard]] QString home() const; ///< "Bâtiment B · Apt 214"
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] QString timeText() const;
    /// A sentence for the resident when this box could not keep or read something, or when somebody has to mend the way to the hub;
    /// empty while all is well.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString shortTrouble() const; ///< the same beside large text
    [[nodiscard]] Supply supply() const;
    [[nodiscard]] QString supplyText() const; ///< a sentence; empty while Kept
    void setTrouble(bool trouble); ///< of the disk
    [[nodiscard]] bool isDiskFailing() const { return m_trouble; }
    void setWithholding(bool withholding); ///< something that was in store is not shown
    [[nodiscard]] bool isWithholding() const { return m_withholding; }

Q_SIGNALS:
    void linkChanged();
    void placeChanged();
    void minuteChanged();
    void troubleChanged();
    void supplyChanged();

private:
    Services m_services;
    Link m_link = Link::Starting;
    Error::Obstacle m_obstacle = Error::Obstacle::None;
    bool m_trouble = false;
    bool m_withholding = false;
};
} // namespace palier
