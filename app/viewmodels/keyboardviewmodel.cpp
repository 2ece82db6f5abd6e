// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/keyboardviewmodel.h"

#include "viewmodels/keyboards.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const auto setting = u"keyboard"_s;

bool isUsualFor(const QString &id, const QString &language)
{
    const auto layout = builtInKeyboard(id);
    return layout && layout->languages.contains(language);
}

QString nameOfLayout(const QString &id)
{
    const auto layout = builtInKeyboard(id);
    return layout ? layout->name : QString();
}
} // namespace

KeyboardViewModel::KeyboardViewModel(const Services &services, SettingsViewModel &settings)
    : m_services(services)
    , m_settings(settings)
{
    connect(&settings, &SettingsViewModel::changed, this, &KeyboardViewModel::read);
    read();
}

QString KeyboardViewModel::chosenId() const
{
    const auto ids = letterKeyboards();
    if (const auto chosen = m_settings.settings().value(setting); ids.contains(chosen))
        return chosen;
    const auto usual = std::find_if(ids.begin(), ids.end(), [this](const QString &id) { return isUsualFor(id, language()); });
    return usual == ids.end() ? ids.first() : *usual;
}

QString KeyboardViewModel::nextId() const
{
    const auto ids = letterKeyboards();
    return ids.at((ids.indexOf(m_letters.id) + 1) % ids.size());
}

KeyboardLayout KeyboardViewModel::load(const QString &id)
{
    auto layout = builtInKeyboard(id);
    if (layout)
        return *std::move(layout);
    Q_EMIT m_services.contents.failed(layout.error());
    return {};
}

void KeyboardViewModel::read()
{
    m_letters = load(chosenId());
    m_signs = load(signsKeyboard);
    Q_EMIT layoutChanged();
    Q_EMIT capitalsChanged();
}

QVariantList KeyboardViewModel::rows() const
{
    QVariantList rows;
    for (const auto &row : shown().rowsFor(language()))
        rows.append(QVariant(row));
    return rows;
}

int KeyboardViewModel::columns() const
{
    qsizetype most = 1;
    for (const auto &row : shown().rowsFor(language()))
        most = std::max(most, row.size());
    return int(most);
}

bool KeyboardViewModel::hasCapitals() const
{
    const auto &rows = shown().rows;
    return !rows.isEmpty() && rows.first().first().toUpper() != rows.first().first();
}

QString KeyboardViewModel::nextName() const
{
    return nameOfLayout(nextId());
}

QString KeyboardViewModel::lettersName() const
{
    return m_letters.name;
}

QString KeyboardViewModel::typed(const QString &key) const
{
    return showsCapitals() ? QLocale(language()).toUpper(key) : key;
}

QString KeyboardViewModel::nameOf(const QString &key) const
{
    return keyName(key);
}

void KeyboardViewModel::nextLayout()
{
    m_showsSigns = false;
    m_settings.choose(setting, nextId());
}

void KeyboardViewModel::turnSigns()
{
    m_showsSigns = !m_showsSigns;
    Q_EMIT layoutChanged();
    Q_EMIT capitalsChanged();
}

void KeyboardViewModel::turnCapitals()
{
    m_turned = !m_turned;
    Q_EMIT capitalsChanged();
}

void KeyboardViewModel::setBeginsSentence(bool begins)
{
    m_beginsSentence = begins;
    m_turned = false;
    Q_EMIT capitalsChanged();
}
} // namespace palier
