// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/keyboard.h"
#include "viewmodels/services.h"
#include "viewmodels/settingsviewmodel.h"

#include <QVariantList>

namespace palier
{
/// Which keys the on-screen keyboard shows: the layout of letters that the resident chose (setting `keyboard`) or that is usual for the
/// language, or digits and signs; small letters or capitals.
class KeyboardViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to what is written")
    Q_PROPERTY(QVariantList rows READ rows NOTIFY layoutChanged FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool signs READ showsSigns NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool hasCapitals READ hasCapitals NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool capitals READ showsCapitals NOTIFY capitalsChanged FINAL)
    Q_PROPERTY(QString nextName READ nextName NOTIFY layoutChanged FINAL)
    Q_PROPERTY(QString lettersName READ lettersName NOTIFY layoutChanged FINAL)
public:
    KeyboardViewModel(const Services &services, SettingsViewModel &settings);

    [[nodiscard]] QVariantList rows() const; ///< lists of what each key types, in small letters
    [[nodiscard]] int columns() const; ///< of the longest row
    [[nodiscard]] bool showsSigns() const { return m_showsSigns; }
    [[nodiscard]] bool hasCapitals() const; ///< Arabic and signs have none
    [[nodiscard]] bool showsCapitals() const { return hasCapitals() && m_beginsSentence != m_turned; }
    [[nodiscard]] QString nextName() const; ///< of the layout of letters that comes next
    [[nodiscard]] QString lettersName() const; ///< of the one that is chosen

    /// What the key types now.
    Q_INVOKABLE [[nodiscard]] QString typed(const QString &key) const;
    /// For the voice.
    Q_INVOKABLE [[nodiscard]] QString nameOf(const QString &key) const;
    Q_INVOKABLE void nextLayout(); ///< keeps the choice
    Q_INVOKABLE void turnSigns(); ///< to digits and signs, and back to letters
    Q_INVOKABLE void turnCapitals(); ///< for one letter
    /// Something was written: the next letter begins a sentence or not.
    void setBeginsSentence(bool begins);
    /// The words or the choice are others now.
    void read();

Q_SIGNALS:
    void layoutChanged();
    void capitalsChanged();

private:
    [[nodiscard]] QString language() const { return m_services.wording.language(); }
    [[nodiscard]] const KeyboardLayout &shown() const { return m_showsSigns ? m_signs : m_letters; }
    [[nodiscard]] QString chosenId() const;
    [[nodiscard]] QString nextId() const;
    [[nodiscard]] KeyboardLayout load(const QString &id);

    Services m_services;
    SettingsViewModel &m_settings;
    KeyboardLayout m_letters;
    KeyboardLayout m_signs;
    bool m_showsSigns = false;
    bool m_beginsSentence = true;
    bool m_turned = false;
};
} // namespace palier
