// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/people/accountstore.h"
#include "hub/people/passwords.h"

#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    const bool opened = path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error { Error::Kind::Storage, file.errorString(), path };
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<people::Account> accountOf(const CommandLine &line)
{
    const auto role = people::staffRole(line.value(u"role"_s));
    if (!role)
        return Error { Error::Kind::Invalid, u"expected caretaker, landlord, townhall or administrator"_s, u"--role"_s };
    auto password = readPassword(line.value(u"password-file"_s));
    if (!password)
        return password.error();
    const QString name = line.argument(1);
    if (auto fit = acceptable(*password, name); !fit)
        return fit.error();
    auto hash = hashOf(*password);
    if (!hash)
        return hash.error();
    return people::Account {
        .id = {}, .name = name, .displayName = line.value(u"display-name"_s), .role = *role, .passwordHash = *hash, .nodes = line.values(u"node"_s) };
}

Result<Done> resetPassword(const CommandLine &line)
{
    auto password = readPassword(line.value(u"password-file"_s));
    if (!password)
        return password.error();
    const QString name = line.argument(1);
    if (auto fit = acceptable(*password, name); !fit)
        return fit;
    auto hash = hashOf(*password);
    if (!hash)
        return hash.error();
    return inTransaction(line.hub(), [&](Transaction &transaction) { return people::setPassword(transaction, name, *hash); });
}

int say(const CommandLine &line, const Result<Done> &done, const QString &said)
{
    if (!done)
        return line.failed(done.error());
    print(said);
    return Ok;
}

int add(const CommandLine &line)
{
    if (const auto end = line.require({ u"display-name"_s, u"role"_s, u"node"_s }))
        return *end;
    const auto account = accountOf(line);
    if (!account)
        return account.error().field == "--role"_L1 ? line.wrong(u"--role: "_s + account.error().detail) : line.failed(account.error());
    const auto added = inTransaction(line.hub(), [&](Transaction &transaction) { return people::addAccount(transaction.db, *account, transaction.now); });
    return say(line, added, u"%1 can sign in as %2."_s.arg(account->displayName, people::normalName(account->name)));
}
} // namespace

int user(const QStringList &arguments)
{
    CommandLine line(u"user"_s, u"adds a member of staff, gives them a new password, or removes them. A password is the first line of stdin or of --password-file."_s);
    line.argument(u"ACTION"_s, u"add, reset-password or remove."_s);
    line.argument(u"NAME"_s, u"What the person signs in with."_s);
    line.hubOptions(u"The hub's folder."_s);
    line.option(u"display-name"_s, u"With add: what residents read, e.g. Karim."_s, u"TEXT"_s);
    line.option(u"role"_s, u"With add: caretaker, landlord, townhall or administrator."_s, u"ROLE"_s);
    line.option(u"node"_s, u"With add: whose messages and flats: a node such as residence:1, with all below it; may be repeated."_s, u"NODE"_s);
    line.option(u"password-file"_s, u"File with the password."_s, u"FILE"_s);
    if (const auto end = line.parse(arguments))
        return *end;
    const QString action = line.argument(0);
    const QString name = people::normalName(line.argument(1));
    if (action == "add"_L1)
        return add(line);
    if (action == "reset-password"_L1)
        return say(line, resetPassword(line), u"%1 has a new password and is signed out everywhere."_s.arg(name));
    if (action != "remove"_L1)
        return line.wrong(u"unknown action %1: add, reset-password or remove"_s.arg(action));
    const auto removed = inTransaction(line.hub(), [&](Transaction &transaction) { return people::removeAccount(transaction, name); });
    return say(line, removed, u"%1 can no longer sign in; what they sent stays."_s.arg(name));
}
} // namespace palier::hub::cli
