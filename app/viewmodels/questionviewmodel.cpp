// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/questionviewmodel.h"

#include <algorithm>
#include <utility>

namespace palier
{
void QuestionViewModel::ask(const Question &question)
{
    back();
    m_question = question;
    m_answers.setActions(question.answers);
    Q_EMIT changed();
}

void QuestionViewModel::choose(const QString &answer)
{
    const auto &answers = m_question.answers;
    if (std::none_of(answers.begin(), answers.end(), [&](const Action &each) { return each.id == answer; }))
        return;
    const auto asked = std::exchange(m_question, {});
    Q_EMIT changed();
    m_answers.setActions({});
    if (asked.then)
        asked.then(answer);
}

void QuestionViewModel::back()
{
    if (isOpen())
        choose(m_question.answers.first().id);
}
} // namespace palier
