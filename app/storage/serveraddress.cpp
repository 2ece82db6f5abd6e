// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/serveraddress.h"

#include <QMap>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
using Settings = QMap<QString, QString>;

const QString expected = u"expected postgresql://USER@HOST:PORT/NAME, or host=… dbname=…"_s;

Error invalid(const QString &detail)
{
    return Error { Error::Kind::Invalid, detail };
}

Result<Settings> fromUrl(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return invalid(expected);
    Settings settings {
        { u"host"_s, url.host(QUrl::FullyDecoded) },
        { u"user"_s, url.userName(QUrl::FullyDecoded) },
        { u"password"_s, url.password(QUrl::FullyDecoded) },
        { u"dbname"_s, url.path(QUrl::FullyDecoded).mid(1) },
        { u"port"_s, url.port() > 0 ? QString::number(url.port()) : QString() },
    };
    const auto more = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : more)
        settings.insert(key, value);
    settings.removeIf([](const auto &it) { return it.value().isEmpty(); });
    return settings;
}

Result<Settings> fromWords(const QString &address)
{
    static const QRegularExpression word(uR"(\s*([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|((?:[^'\s\\]|\\.)+))(?=\s|$))"_s);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    Settings settings;
    qsizetype at = 0;
    while (at < address.size() && !QStringView(address).mid(at).trimmed().isEmpty()) {
        const auto found = word.match(address, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!found.hasMatch())
            return invalid(expected);
        QString value = found.captured(2) + found.captured(3);
        settings.insert(found.captured(1), value.replace(escape, u"\\1"_s));
        at = found.capturedEnd();
    }
    if (settings.isEmpty())
        return invalid(expected);
    return settings;
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    const QString out = u'\'' + value + u'\'';
    return out;
}
} // namespace

Result<QString> serverFrom(const QString &address)
{
    const bool isUrl = address.startsWith("postgresql://"_L1) || address.startsWith("postgres://"_L1);
    auto given = isUrl ? fromUrl(address) : fromWords(address);
    if (!given)
        return given.error();
    if (given->contains(u"password"_s) || given->contains(u"sslpassword"_s))
        return invalid(u"a password there is read by everybody on this machine: put it into ~/.pgpass or the file that PGPASSFILE names"_s);
    Settings settings {
        { u"application_name"_s, u"palier-hub"_s },
        { u"connect_timeout"_s, u"5"_s },
        { u"tcp_user_timeout"_s, u"10000"_s },
        { u"keepalives_idle"_s, u"15"_s },
        { u"keepalives_interval"_s, u"5"_s },
        { u"keepalives_count"_s, u"3"_s },
    };
    settings.insert(*given);
    QStringList words;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        if (it.value().contains(u';')) // QtSql takes it for a space
            return invalid(u"%1 may not contain a semicolon"_s.arg(it.key()));
        words.append(it.key() + u'=' + quoted(it.value()));
    }
    return words.join(u' ');
}
} // namespace palier
