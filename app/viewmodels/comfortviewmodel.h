// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/choicemodel.h"
#include "viewmodels/comfort.h"
#include "viewmodels/services.h"

namespace palier
{
/// The page "language and comfort", and what everything drawn follows: a choice takes effect at once and is kept.
class ComfortViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(palier::ChoiceModel *textSizes READ textSizes CONSTANT FINAL)
    Q_PROPERTY(palier::ChoiceModel *themes READ themes CONSTANT FINAL)
    Q_PROPERTY(palier::ChoiceModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(palier::ChoiceModel *readingTimes READ readingTimes CONSTANT FINAL)
    Q_PROPERTY(int textSize READ textSize NOTIFY changed FINAL)
    Q_PROPERTY(Theme theme READ theme NOTIFY changed FINAL)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed FINAL)
public:
    enum class Theme {
        Night = int(Comfort::Theme::Night),
        Daylight = int(Comfort::Theme::Daylight),
        Contrast = int(Comfort::Theme::Contrast),
    };
    Q_ENUM(Theme)

    /// `others`: how things are that the resident has not chosen.
    explicit ComfortViewModel(const Services &services, const Comfort &others, QObject *parent = nullptr);

    [[nodiscard]] const Comfort &comfort() const { return m_comfort; }
    [[nodiscard]] ChoiceModel *textSizes() { return &m_textSizes; }
    [[nodiscard]] ChoiceModel *themes() { return &m_themes; }
    [[nodiscard]] ChoiceModel *languages() { return &m_languages; }
    [[nodiscard]] ChoiceModel *readingTimes() { return &m_readingTimes; }
    [[nodiscard]] int textSize() const { return m_comfort.textSize; } ///< percent
    [[nodiscard]] Theme theme() const { return static_cast<Theme>(m_comfort.theme); }
    [[nodiscard]] bool rightToLeft() const { return m_services.wording.rightToLeft(); }

    /// `setting`: text-size, theme, language or reading-time; `key` is of its model.
    Q_INVOKABLE void choose(const QString &setting, const QString &key);
    /// What is kept now, in the words of now.
    void read();

Q_SIGNALS:
    void changed();
    void languageChosen(const QString &language); ///< whoever makes the words changes them
    void readingTimeChosen();

private:
    Services m_services;
    Comfort m_others;
    Comfort m_comfort;
    ChoiceModel m_textSizes;
    ChoiceModel m_themes;
    ChoiceModel m_languages;
    ChoiceModel m_readingTimes;
};
} // namespace palier
