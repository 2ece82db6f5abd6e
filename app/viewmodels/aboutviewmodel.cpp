// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/aboutviewmodel.h"

#include "viewmodels/aboutwords.h"

#include <QFile>
#include <QQmlEngine>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
QList<Licence> builtInLicences()
{
    QFile file(u":/palier/licences.json"_s);
    const bool isThere = file.open(QFile::ReadOnly);
    const auto read = licencesFromJson(isThere ? file.readAll() : QByteArray());
    return read ? *read : QList<Licence> {}; // tests/viewmodels: the file of this build can be read
}

QList<Action> actionsOf(const QString &page)
{
    const Action back { u"back"_s, qtTrId("action-back"), u"reply"_s };
    if (page != "about"_L1)
        return { back };
    return {
        { u"accessibility"_s, aboutTitle(u"accessibility"_s), u"accessibility"_s },
        { u"licences"_s, aboutTitle(u"licences"_s), u"file-text"_s },
        back,
    };
}
} // namespace

AboutViewModel::AboutViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    for (const auto &name : { u"about"_s, u"licences"_s, u"accessibility"_s }) {
        auto &page = m_pages[name];
        for (QObject *model : { static_cast<QObject *>(&page.passages), static_cast<QObject *>(&page.actions) })
            QQmlEngine::setObjectOwnership(model, QQmlEngine::CppOwnership);
    }
}

void AboutViewModel::read()
{
    if (m_licences.isEmpty()) // nobody looks
        return;
    for (auto &[name, page] : m_pages) {
        page.passages.setPassages(aboutPassages(name, m_licences, m_services.wording));
        page.actions.setActions(actionsOf(name));
    }
    Q_EMIT changed();
}

AboutViewModel::Page *AboutViewModel::page(const QString &name)
{
    const auto found = m_pages.find(name);
    if (found == m_pages.end())
        return nullptr;
    if (m_licences.isEmpty()) {
        m_licences = builtInLicences();
        read();
    }
    return &found->second;
}

PassageModel *AboutViewModel::passages(const QString &page)
{
    auto *asked = this->page(page);
    return asked ? &asked->passages : nullptr;
}

ActionModel *AboutViewModel::actions(const QString &page)
{
    auto *asked = this->page(page);
    return asked ? &asked->actions : nullptr;
}

QString AboutViewModel::title(const QString &page) const
{
    return aboutTitle(page);
}
} // namespace palier
