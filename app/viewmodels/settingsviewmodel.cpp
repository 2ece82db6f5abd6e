// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/settingsviewmodel.h"

#include "viewmodels/settingwords.h"

#include <QQmlEngine>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// Pages and their icons.
const QList<std::pair<QString, QString>> &pages()
{
    static const QList<std::pair<QString, QString>> all {
        { u"comfort"_s, u"languages"_s },
        { u"sound"_s, u"moon"_s },
        { u"speech"_s, u"volume-2"_s },
        { u"keys"_s, u"gamepad-2"_s },
        { u"picture"_s, u"tv"_s },
    };
    return all;
}

/// Doors to pages where nothing is set.
const QList<std::pair<QString, QString>> &doors()
{
    static const QList<std::pair<QString, QString>> all {
        { u"diagnostics"_s, u"stethoscope"_s },
        { u"about"_s, u"info"_s },
    };
    return all;
}
} // namespace

SettingsViewModel::SettingsViewModel(const Services &services, const Settings &installed, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_installed(installed)
    , m_settings(Settings::kept(services.contents.cache(), installed))
{
    for (const auto &[name, icon] : pages())
        m_pages.try_emplace(name, name);
    connect(&services.contents.cache(), &Cache::wiped, this, &SettingsViewModel::read);
    read();
}

void SettingsViewModel::read()
{
    const auto before = std::exchange(m_settings, Settings::kept(m_services.contents.cache(), m_installed));
    QList<Action> sections;
    for (const auto &[name, icon] : pages()) {
        m_pages.at(name).show(m_settings);
        sections.append({ name, sectionName(name), icon, int(sections.size()) + 1 });
    }
    for (const auto &[name, icon] : doors())
        sections.append({ name, sectionName(name), icon, int(sections.size()) + 1 });
    m_sections.setActions(sections);
    Q_EMIT changed();
    if (m_settings.language() != before.language())
        Q_EMIT languageChosen(m_settings.language());
}

SettingModel *SettingsViewModel::section(const QString &name)
{
    const auto found = m_pages.find(name);
    if (found == m_pages.end())
        return nullptr;
    QQmlEngine::setObjectOwnership(&found->second, QQmlEngine::CppOwnership);
    return &found->second;
}

QString SettingsViewModel::sectionTitle(const QString &name) const
{
    return sectionName(name);
}

void SettingsViewModel::choose(const QString &setting, const QString &key)
{
    auto wanted = m_settings;
    auto kept = wanted.set(setting, key);
    if (kept)
        kept = m_services.contents.cache().setSetting(setting, key);
    if (!kept)
        Q_EMIT m_services.contents.failed(kept.error());
    read();
}
} // namespace palier
