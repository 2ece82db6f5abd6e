// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/services.h"

namespace palier
{
/// Writes down what the resident did with a message, durably, for the hub to fetch.
class MessageDesk
{
public:
    explicit MessageDesk(const Services &services);

    /// On a lit screen, while somebody was there. Once is enough; again does nothing.
    [[nodiscard]] Result<Done> presented(const QString &message);
    [[nodiscard]] Result<Done> read(const QString &message);
    [[nodiscard]] Result<Done> answer(const QString &message, const QString &answer);
    [[nodiscard]] Result<Done> later(const QString &message);
    /// Asks the caretaker for help about a message (empty: about nothing in particular), and says in words what it is about (empty: does not).
    /// An open request is not asked again.
    [[nodiscard]] Result<Done> askForHelp(const QString &message, const QString &text = {});
    /// Does what an action's id says ("read", "answer:a1", "later", "help"); Invalid for any other.
    [[nodiscard]] Result<Done> act(const QString &message, const QString &action);

private:
    Services m_services;
};
} // namespace palier
