// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// What the voice needs to know of an item beside its Accessible properties, which it says: `Spoken.language: card.language`.
class Spoken : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_ATTACHED(palier::Spoken)
    QML_UNCREATABLE("Attached to items")
    /// Of Accessible.name; empty: the interface's.
    Q_PROPERTY(QString language MEMBER m_language NOTIFY changed FINAL)
    /// Said before the name, in the interface's language.
    Q_PROPERTY(QString before MEMBER m_before NOTIFY changed FINAL)
    /// Said instead of both while private text may not be: what is private has this.
    Q_PROPERTY(QString instead MEMBER m_instead NOTIFY changed FINAL)
    /// On what surrounds a text and its buttons: the item whose name is the text that the yellow key reads.
    Q_PROPERTY(QQuickItem *passage MEMBER m_passage NOTIFY changed FINAL)
    /// Of a page or pop-up: the same as long as it shows the same thing. What has this is a place of its own.
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed FINAL)
    /// Where it stands among its like, from 0, and how many these are.
    Q_PROPERTY(int index MEMBER m_index NOTIFY changed FINAL)
    Q_PROPERTY(int count MEMBER m_count NOTIFY changed FINAL)
public:
    explicit Spoken(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    static Spoken *qmlAttachedProperties(QObject *object) { return new Spoken(object); }
    /// Null when nothing is attached.
    [[nodiscard]] static const Spoken *of(const QQuickItem *item);

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString before() const { return m_before; }
    [[nodiscard]] QString instead() const { return m_instead; }
    [[nodiscard]] QQuickItem *passage() const { return m_passage; }
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void changed();

private:
    QString m_language;
    QString m_before;
    QString m_instead;
    QQuickItem *m_passage = nullptr;
    QString m_place;
    int m_index = 0;
    int m_count = 0;
};
} // namespace palier
