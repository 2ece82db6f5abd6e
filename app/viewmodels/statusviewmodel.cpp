// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/statusviewmodel.h"

#include "viewmodels/trouble.h"

namespace palier
{
StatusViewModel::StatusViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.contents, &Contents::placeChanged, this, &StatusViewModel::placeChanged);
    connect(&services.contents, &Contents::lastContactChanged, this, &StatusViewModel::linkChanged);
    connect(&services.contents, &Contents::failed, this, [this] { setTrouble(true); });
    connect(&services.contents, &Contents::recovered, this, [this] { setTrouble(false); });
    connect(&services.minutes, &Minutes::passed, this, &StatusViewModel::minuteChanged);
    connect(&services.minutes, &Minutes::passed, this, &StatusViewModel::linkChanged);
    connect(this, &StatusViewModel::linkChanged, this, &StatusViewModel::supplyChanged);
    connect(this, &StatusViewModel::troubleChanged, this, &StatusViewModel::supplyChanged);
}

void StatusViewModel::setLink(Link link)
{
    if (m_link == link)
        return;
    m_link = link;
    Q_EMIT linkChanged();
    Q_EMIT troubleChanged();
}

void StatusViewModel::setObstacle(Error::Obstacle obstacle)
{
    if (m_obstacle == obstacle)
        return;
    m_obstacle = obstacle;
    Q_EMIT troubleChanged();
}

QString StatusViewModel::linkText() const
{
    const auto since = m_services.contents.lastContact();
    if (m_link == Link::Online)
        return {};
    if (m_link == Link::Starting || !since.isValid()) {
        //% "Offline"
        const auto offline = qtTrId("link-offline");
        //% "Connecting"
        return m_link == Link::Offline ? offline : qtTrId("link-starting");
    }
    //% "Offline · as of %1"
    return qtTrId("link-offline-since").arg(m_services.wording.shortWhen(since, m_services.clock.now()));
}

StatusViewModel::Supply StatusViewModel::supply() const
{
    if (m_trouble || m_withholding)
        return Supply::Failed;
    if (m_services.contents.lastContact().isValid())
        return Supply::Kept;
    return m_link == Link::Offline ? Supply::Offline : Supply::Loading;
}

QString StatusViewModel::supplyText() const
{
    switch (supply()) {
    case Supply::Kept:
        return {};
    case Supply::Loading:
        //% "One moment: the television is fetching the news."
        return qtTrId("supply-loading");
    case Supply::Offline:
        //% "The residence does not answer yet. The television tries again."
        return qtTrId("supply-offline");
    case Supply::Failed:
        //% "The television cannot read what it keeps. Please tell your caretaker."
        return qtTrId("supply-failed");
    }
    Q_UNREACHABLE();
}

QString StatusViewModel::residence() const
{
    const auto &place = m_services.contents.place();
    if (!place)
        return {};
    const auto residence = place->part(NodeKind::Residence);
    return residence ? residence->name : place->flat.name;
}

QString StatusViewModel::home() const
{
    const auto &place = m_services.contents.place();
    if (!place)
        return {};
    const auto building = place->part(NodeKind::Building);
    return joined({ building ? building->name : QString(), place->flat.name });
}

QString StatusViewModel::dateText() const
{
    return m_services.wording.date(m_services.clock.now());
}

QString StatusViewModel::timeText() const
{
    return m_services.wording.clock(m_services.clock.now());
}

QString StatusViewModel::trouble() const
{
    //% "This television has a problem keeping its messages. Please tell your caretaker."
    const auto storage = qtTrId("trouble-storage");
    if (m_trouble || m_withholding)
        return storage;
    return m_link == Link::Offline ? troubleText(m_obstacle) : QString();
}

QString StatusViewModel::shortTrouble() const
{
    return m_trouble || m_withholding || m_link != Link::Offline ? trouble() : shortTroubleText(m_obstacle);
}

void StatusViewModel::setTrouble(bool trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void StatusViewModel::setWithholding(bool withholding)
{
    if (m_withholding == withholding)
        return;
    m_withholding = withholding;
    Q_EMIT troubleChanged();
}
} // namespace palier
