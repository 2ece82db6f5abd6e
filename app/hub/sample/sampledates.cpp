// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/sample/sampledates.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::sample
{
namespace
{
QString inWords(QChar form, const QDate &date, const QString &language)
{
    const bool french = language == "fr"_L1;
    const QLocale locale = french ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::Arabic, QLocale::Algeria);
    const QString weekday = locale.toString(date, u"dddd"_s);
    const QString number = french && date.day() == 1 ? u"1er"_s : QString::number(date.day());
    const QString day = number + u' ' + locale.toString(date, u"MMMM"_s);
    if (form == u'j')
        return weekday;
    return form == u'd' ? day : QString(weekday + u' ' + day);
}
} // namespace

QString withDates(const QString &text, const QDate &today, const QString &language)
{
    static const QRegularExpression place(u"\\{([jdw])([0-9]+)\\}"_s);
    QString out;
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += inWords(match.captured(1).at(0), today.addDays(match.captured(2).toInt()), language);
        from = match.capturedEnd();
    }
    return out + QStringView(text).mid(from);
}
} // namespace palier::hub::sample
