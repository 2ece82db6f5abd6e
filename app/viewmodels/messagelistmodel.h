// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"
#include "viewmodels/rowmodel.h"
#include "viewmodels/tone.h"
#include "viewmodels/wording.h"

#include <QtQml/qqmlregistration.h>

namespace palier
{
/// A message as a row of a list says it.
struct MessageRow {
    QString id;
    QString sender;
    QString headline;
    QString when;
    QString icon;
    Tone::Value tone = Tone::Plain;
    bool unread = false;
    QString state; ///< "Votre réponse : Oui"; empty: nothing to say
    QString language; ///< of the headline
    bool operator==(const MessageRow &) const = default;
};
[[nodiscard]] MessageRow messageRow(const StoredMessage &stored, const Wording &wording, const QDateTime &now);
/// Not confirmed, and still worth it.
[[nodiscard]] bool awaitsReading(const StoredMessage &stored, const QDateTime &now);
/// Has begun: what lists show, over or cancelled included.
[[nodiscard]] bool hasBegun(const StoredMessage &stored, const QDateTime &now);
/// "Lu", "Votre réponse : Oui", "Annulé": what became of a message here; empty while it waits.
[[nodiscard]] QString outcome(const StoredMessage &stored, const Wording &wording, const QDateTime &now);

class MessageListModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-model it belongs to")
public:
    enum Role { Id = Qt::UserRole, Sender, Headline, When, Icon, ToneRole, Unread, State, Language };
    using RowModel::RowModel;
    /// The messages that have begun, at most `limit`, in the order given.
    void setMessages(const QList<StoredMessage> &messages, const Wording &wording, const QDateTime &now, int limit);
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<MessageRow> m_rows;
};
} // namespace palier
