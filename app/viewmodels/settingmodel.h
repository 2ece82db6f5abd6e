// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/choicemodel.h"

#include <memory>

namespace palier
{
class Settings;

/// The settings of one page, in its order.
class SettingModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
    Q_PROPERTY(bool differs READ differs NOTIFY differsChanged FINAL)
public:
    enum Role { Key = Qt::UserRole, Label, Icon, Choices };
    explicit SettingModel(const QString &section);

    /// What is chosen now, in the words of now.
    void show(const Settings &settings, const Settings &installed);
    [[nodiscard]] bool differs() const { return m_differs; } ///< from how it was installed
    /// The ways of the setting of that name; null when it stands on another page.
    Q_INVOKABLE [[nodiscard]] palier::ChoiceModel *choices(const QString &setting) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void differsChanged();

private:
    struct Row {
        QString id;
        QString label;
        QString icon;
        bool operator==(const Row &) const = default;
    };
    QString m_section;
    QList<Row> m_rows;
    bool m_differs = false;
    QHash<QString, std::shared_ptr<ChoiceModel>> m_choices;
};
} // namespace palier
