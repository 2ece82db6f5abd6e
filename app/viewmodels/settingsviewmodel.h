// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/notice.h"
#include "viewmodels/questionviewmodel.h"
#include "viewmodels/services.h"
#include "viewmodels/settingmodel.h"
#include "viewmodels/settings.h"

#include <map>

namespace palier
{
/// The pages of settings, and what everything drawn follows: a choice takes effect at once and is kept.
class SettingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(palier::ActionModel *sections READ sections CONSTANT FINAL)
    Q_PROPERTY(int textSize READ textSize NOTIFY changed FINAL)
    Q_PROPERTY(int smallestLetters READ smallestLetters NOTIFY changed FINAL)
    Q_PROPERTY(double edge READ edge NOTIFY changed FINAL)
    Q_PROPERTY(Theme theme READ theme NOTIFY changed FINAL)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed FINAL)
public:
    enum class Theme {
        Night = int(Settings::Theme::Night),
        Daylight = int(Settings::Theme::Daylight),
        Contrast = int(Settings::Theme::Contrast),
    };
    Q_ENUM(Theme)

    /// `installed`: how things are that the resident has not chosen.
    explicit SettingsViewModel(const Services &services, const Settings &installed, QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] ActionModel *sections() { return &m_sections; } ///< the pages; keys as `Setting::section`, then those on which nothing is set
    [[nodiscard]] int textSize() const { return m_settings.textSize(); } ///< percent
    [[nodiscard]] int smallestLetters() const { return m_settings.smallestLetters(); } ///< see Settings
    [[nodiscard]] double edge() const { return m_settings.edge(); }
    [[nodiscard]] Theme theme() const { return static_cast<Theme>(m_settings.theme()); }
    [[nodiscard]] bool rightToLeft() const { return m_services.wording.rightToLeft(); }

    /// What stands on that page; null when there is none of that name.
    Q_INVOKABLE palier::SettingModel *section(const QString &name);
    Q_INVOKABLE [[nodiscard]] QString sectionTitle(const QString &name) const;
    /// Names and keys as Settings has them; others are refused.
    Q_INVOKABLE void choose(const QString &setting, const QString &key);
    /// Asks whether all of that page shall be as it was installed.
    Q_INVOKABLE void askToSetBack(const QString &section);
    /// What is kept now, in the words of now.
    void read();

Q_SIGNALS:
    void changed();
    void languageChosen(const QString &language); ///< whoever makes the words changes them
    void asked(const palier::Question &question);
    void happened(const palier::Notice &notice);

private:
    void setBack(const QString &section);
    [[nodiscard]] QList<Setting> differing(const QString &section) const;
    [[nodiscard]] bool keep(const QString &setting, const QString &key);

    Services m_services;
    Settings m_installed;
    Settings m_settings;
    ActionModel m_sections;
    std::map<QString, SettingModel> m_pages;
};
} // namespace palier
