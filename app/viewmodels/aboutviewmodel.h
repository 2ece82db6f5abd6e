// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/actionmodel.h"
#include "viewmodels/passagemodel.h"
#include "viewmodels/services.h"

#include "model/licence.h"

#include <map>

namespace palier
{
/// The pages "about", "licences" and "accessibility": what Palier is, whose work is in it, and how accessible the television is.
class AboutViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
public:
    explicit AboutViewModel(const Services &services, QObject *parent = nullptr);

    /// What the page of that name has to read, and where it leads (names of pages, and "back"); null when there is no such page.
    Q_INVOKABLE palier::PassageModel *passages(const QString &page);
    Q_INVOKABLE palier::ActionModel *actions(const QString &page);
    Q_INVOKABLE [[nodiscard]] QString title(const QString &page) const;
    [[nodiscard]] const QList<Licence> &licences() const { return m_licences; } ///< once a page was asked for
    void read(); ///< in the words of now

Q_SIGNALS:
    void changed();

private:
    struct Page {
        PassageModel passages;
        ActionModel actions;
    };
    [[nodiscard]] Page *page(const QString &name);
    Services m_services;
    QList<Licence> m_licences;
    std::map<QString, Page> m_pages;
};
} // namespace palier
