// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// Something the resident can do about what is shown.
struct Action {
    QString id; ///< what `choose` takes: "read", "later", "help", "more", "answer:a1"
    QString label;
    QString icon;
    int number = 0; ///< the digit that chooses it; 0: none
    QString language = {}; ///< of the label where it is somebody else's words; empty: the interface's
    bool operator==(const Action &) const = default;
};

class ActionModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
public:
    enum Role { Key = Qt::UserRole, Label, Icon, Number, Language };
    using RowModel::RowModel;
    void setActions(const QList<Action> &actions) { become(m_actions, actions); }
    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }
    /// The id of the action with that digit; empty when there is none.
    Q_INVOKABLE [[nodiscard]] QString byNumber(int number) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Action> m_actions;
};
} // namespace palier
