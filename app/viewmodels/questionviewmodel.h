// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/actionmodel.h"

#include <functional>

namespace palier
{
/// Asked before something that surprises or cannot easily be undone; what is harmless is done without.
struct Question {
    QString title;
    QString text;
    QList<Action> answers; ///< at most three. The first does no harm: it has the focus first, and Back gives it
    std::function<void(const QString &answer)> then;
};

/// The question over the page, one at a time.
class QuestionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++; the shell takes it as a required property")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(palier::ActionModel *answers READ answers CONSTANT FINAL)
public:
    using QObject::QObject;

    /// A question that was open is answered with its harmless answer first.
    void ask(const palier::Question &question);
    [[nodiscard]] bool isOpen() const { return !m_question.answers.isEmpty(); }
    [[nodiscard]] QString title() const { return m_question.title; }
    [[nodiscard]] QString text() const { return m_question.text; }
    [[nodiscard]] ActionModel *answers() { return &m_answers; }

    /// The question is gone, and the focus where it was, before the answer does its work.
    Q_INVOKABLE void choose(const QString &answer);
    /// Gives the harmless answer; nothing without a question.
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();

private:
    Question m_question;
    ActionModel m_answers;
};
} // namespace palier
