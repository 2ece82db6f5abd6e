// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/actionmodel.h"
#include "viewmodels/keyboardviewmodel.h"
#include "viewmodels/writtentext.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace palier
{
/// Something people often say, to be chosen instead of typed.
struct ReadyWords {
    QString id;
    QString label;
    QString icon;
    QString text; ///< the sentence that is written for them
    QString warning = {}; ///< what whoever says this must know; empty: nothing
};

/// What a text is for, in the words of now.
struct WritingPurpose {
    QString draft; ///< the name under which the box keeps what is not sent yet
    int limit = 0; ///< characters
    QString title;
    QString send; ///< what sending it is called
    QList<ReadyWords> ready;
};

/// A text that the resident writes: ready words first, then letter by letter. What is not sent yet is kept on the box: leaving the
/// page or losing the power takes nothing away.
class WritingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString last READ last NOTIFY changed FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY changed FINAL)
    Q_PROPERTY(bool phoneOffered READ isPhoneOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString room READ room NOTIFY changed FINAL)
    Q_PROPERTY(palier::ActionModel *ready READ ready CONSTANT FINAL)
    Q_PROPERTY(palier::ActionModel *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(palier::KeyboardViewModel *keyboard READ keyboard CONSTANT FINAL)
public:
    static constexpr int fewCharacters = 20; ///< with fewer left, the page says how many
    static constexpr std::chrono::seconds keptAfter { 2 }; ///< without another letter

    using Purpose = std::function<WritingPurpose()>;
    using Deliver = std::function<Result<Done>(const QString &text)>;
    WritingViewModel(const Services &services, SettingsViewModel &settings, const Purpose &purpose, const Deliver &deliver);

    [[nodiscard]] QString title() const { return m_now.title; }
    [[nodiscard]] int limit() const { return m_now.limit; }
    [[nodiscard]] bool isPhoneOffered() const { return m_phoneOffered; } ///< it could be written by phone now
    void offerPhone(bool offered);
    [[nodiscard]] QString text() const { return m_written.text(); }
    [[nodiscard]] QString last() const { return m_written.last(); } ///< the letter that would be erased
    [[nodiscard]] QString warning() const; ///< of the ready words that were chosen; empty: none
    [[nodiscard]] QString room() const; ///< how many characters are left, near the end only; else empty
    [[nodiscard]] ActionModel *ready() { return &m_ready; }
    [[nodiscard]] ActionModel *actions() { return &m_actions; } ///< "send", "write", "phone", "clear" or "restore"
    [[nodiscard]] KeyboardViewModel *keyboard() { return &m_keyboard; }
    [[nodiscard]] bool isTyping() const { return m_typing; } ///< the keyboard is in front

    /// The whole text comes from elsewhere, such as a phone: what was written before can be put back.
    Q_INVOKABLE void setText(const QString &text);
    /// Somebody elsewhere writes on, letter by letter: what was written here can be put back once nothing is left of it.
    void follow(const QString &text);
    Q_INVOKABLE void useReady(const QString &id);
    Q_INVOKABLE void press(const QString &key); ///< a key of the on-screen keyboard, as its layout has it
    Q_INVOKABLE void insert(const QString &letters); ///< of a real keyboard
    Q_INVOKABLE void erase();
    /// "send", "clear" and "restore"; "write" and "phone" are the page's own affair.
    Q_INVOKABLE void choose(const QString &action);
    Q_INVOKABLE void setTyping(bool typing);
    void keep(); ///< at once
    void read(); ///< in the words of now

Q_SIGNALS:
    void changed();
    void typingChanged(bool typing);
    void sent();

private:
    void become(const QString &text);
    void written();
    void send();
    void show();
    [[nodiscard]] bool isReadySentence(const QString &text) const;

    Services m_services;
    Purpose m_purpose;
    Deliver m_deliver;
    WritingPurpose m_now;
    WrittenText m_written;
    QString m_before; ///< what "restore" puts back
    std::optional<QString> m_own; ///< what was written here when somebody elsewhere began to follow
    bool m_phoneOffered = false;
    KeyboardViewModel m_keyboard;
    ActionModel m_ready;
    ActionModel m_actions;
    QTimer m_keep;
    bool m_typing = false;
};
} // namespace palier
