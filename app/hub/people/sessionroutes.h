// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/api.h"
#include "hub/people/passwords.h"
#include "hub/people/signinguard.h"

namespace palier::hub::people
{
/// POST, GET and DELETE /v1/session
class SessionRoutes
{
public:
    SessionRoutes(Context &context, PasswordCost cost);
    void addRoutes(http::Router &router);
    /// Returns once no sign-in is on its way to the database.
    void settle() { m_passwords.settle(); }

private:
    void signIn(const http::Request &request, const http::Reply &reply);
    void begin(const QString &name, const QString &address, bool right, const http::Reply &reply);

    Context &m_context;
    SignInGuard m_guard;
    PasswordChecker m_passwords;
};
} // namespace palier::hub::people
