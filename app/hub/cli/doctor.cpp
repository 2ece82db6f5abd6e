// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/feed/feedstore.h"
#include "hub/schema.h"

#include <QFileInfo>
#include <QFile>
#include <QSslCertificate>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
constexpr qint64 leastFree = 500LL * 1024 * 1024;
constexpr int certificateDays = 14;

/// Says what it looked at and what it found; remembers whether anything was wrong.
class Examination
{
public:
    void good(const QString &what) { print(u"ok      "_s + what); }
    void bad(const QString &what)
    {
        print(u"WRONG   "_s + what);
        m_wrong = true;
    }
    void say(bool fine, const QString &what) { fine ? good(what) : bad(what); }
    [[nodiscard]] int exitCode() const { return m_wrong ? Failed : Ok; }

private:
    bool m_wrong = false;
};

void examineFolder(Examination &found, const QString &path)
{
    const QFileInfo folder(path);
    found.say(folder.isWritable(), u"the folder %1 is writable"_s.arg(path));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    found.say(!(folder.permissions() & others), u"only its owner may open the folder (mode 0700)"_s);
    const QStorageInfo disk(path);
    found.say(disk.bytesAvailable() > leastFree, u"the disk has %1 MiB left; 500 are wanted"_s.arg(disk.bytesAvailable() / (1024 * 1024)));
}

void examineContents(Examination &found, Database &db)
{
    const auto version = schemaVersion(db);
    found.say(version && *version == schema().size(), u"the database is of this version (step %1 of %2)"_s.arg(version ? *version : 0).arg(schema().size()));
    const auto wrong = feed::wrongDigests(db);
    if (!wrong)
        found.bad(u"digests: "_s + wrong.error().detail);
    else
        found.say(wrong->isEmpty(), wrong->isEmpty() ? u"every scope's digest is that of its rows"_s : u"the digest is wrong of "_s + wrong->join(u", "_s));
    const auto latest = db.row(u"SELECT MAX(changed_at) FROM change"_s);
    const auto last = latest && *latest ? fromWireTime((*latest)->first().toString()) : QDateTime();
    const auto now = SystemClock().now();
    found.say(!last.isValid() || last <= now.addSecs(60), u"the clock (%1) is not behind the last change"_s.arg(toWireTime(now)));
}

void examineDatabase(Examination &found, const QString &data, const QString &path)
{
    if (!QFileInfo::exists(path))
        return found.bad(u"there is no database: palier-hub init --data "_s + data);
    const Database::Options options { .path = path, .access = Database::Access::ReadOnly };
    auto db = Database::open(options);
    auto findings = db ? (*db)->check() : Result<QStringList>(db.error());
    if (!findings || !findings->isEmpty()) {
        found.bad(options.health->isDamaged() ? howToRestore(data) : u"the database cannot be read: "_s + findings.error().detail);
        return;
    }
    found.good(u"the database is whole"_s);
    examineContents(found, **db);
}

void examineCertificate(Examination &found, const QString &path)
{
    const auto chain = QSslCertificate::fromPath(path, QSsl::Pem);
    if (chain.isEmpty())
        return found.bad(u"%1 holds no certificate"_s.arg(path));
    const auto end = chain.first().expiryDate();
    found.say(end > SystemClock().now().addDays(certificateDays), u"the certificate is valid until "_s + end.toUTC().toString(Qt::ISODate));
}
} // namespace

int doctor(const QStringList &arguments)
{
    CommandLine line(u"doctor"_s, u"looks for what is wrong; changes nothing. Exit code 1 when something is."_s);
    line.option(u"data"_s, u"The hub's folder."_s, u"DIR"_s);
    line.option(u"tls-certificate"_s, u"The certificate it serves with, PEM."_s, u"FILE"_s);
    if (const auto end = line.parse(arguments, { u"data"_s }))
        return *end;
    const QString data = line.value(u"data"_s);
    if (!QFileInfo(data).isDir())
        return line.failed(Error { Error::Kind::NotFound, u"there is no folder "_s + data });
    Examination found;
    examineFolder(found, data);
    examineDatabase(found, data, data + u"/hub.db"_s);
    if (line.isSet(u"tls-certificate"_s))
        examineCertificate(found, line.value(u"tls-certificate"_s));
    return found.exitCode();
}
} // namespace palier::hub::cli
