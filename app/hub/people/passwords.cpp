// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/people/passwords.h"

#include "core/ids.h"

#include <QFile>
#include <QSet>
#include <QThreadPool>

#include <sodium.h>

#include <array>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
constexpr int threads = 2;
constexpr int maxWaiting = 16;

const QSet<QString> &commonPasswords()
{
    static const QSet<QString> common = [] {
        QFile file(u":/palier/common-passwords.txt"_s);
        QSet<QString> words;
        if (file.open(QIODevice::ReadOnly)) {
            for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
                words.insert(line.trimmed());
        }
        return words;
    }();
    return common;
}

bool hasFewCharacters(const QString &password)
{
    return QSet<QChar>(password.begin(), password.end()).size() < 5;
}
} // namespace

Result<Done> acceptable(const QString &password, const QString &name)
{
    const auto refused = [](const QString &why) { return Error { Error::Kind::Invalid, why, u"password"_s }; };
    if (password.size() < minStaffPassword)
        return refused(u"must have at least %1 characters"_s.arg(minStaffPassword));
    if (password.size() > 200)
        return refused(u"must have at most 200 characters"_s);
    const QString plain = password.toLower();
    if (commonPasswords().contains(plain) || hasFewCharacters(plain))
        return refused(u"is one of the first that somebody would try"_s);
    if (plain.contains(name.toLower()) && plain.size() - name.size() < 8)
        return refused(u"is too close to the name"_s);
    return Done {};
}

Result<QString> hashOf(const QString &password, PasswordCost cost)
{
    const QByteArray text = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()), cost.passes, cost.memory,
               crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return Error { Error::Kind::Unavailable, u"not enough memory to hash a password"_s };
    return QString::fromLatin1(hash.data());
}

PasswordChecker::PasswordChecker(PasswordCost cost)
    : m_cost(cost)
    , m_threads(std::make_unique<QThreadPool>())
    , m_waiting(std::make_shared<std::atomic<int>>(0))
{
    m_threads->setMaxThreadCount(threads);
    auto nobody = hashOf(randomHex(32), cost);
    if (nobody)
        m_nobody = *nobody;
}

PasswordChecker::~PasswordChecker()
{
    settle();
}

void PasswordChecker::settle()
{
    m_threads->waitForDone();
}

void PasswordChecker::check(const QString &password, const QString &hash, std::function<void(Result<bool>)> done)
{
    if (m_waiting->fetch_add(1) >= threads + maxWaiting) {
        m_waiting->fetch_sub(1);
        done(Error { .kind = Error::Kind::Unavailable, .detail = u"too many sign-ins at once"_s, .field = {}, .retryAfterSeconds = 3 });
        return;
    }
    m_threads->start([password, hash, nobody = m_nobody, waiting = m_waiting, done = std::move(done)] {
        const QByteArray text = password.toUtf8();
        const QByteArray known = (hash.isEmpty() ? nobody : hash).toLatin1();
        const bool same = crypto_pwhash_str_verify(known.constData(), text.constData(), static_cast<unsigned long long>(text.size())) == 0;
        waiting->fetch_sub(1);
        done(same && !hash.isEmpty());
    });
}
} // namespace palier::hub
