// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/lastscreen.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cmath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier
{
namespace
{
constexpr qint64 worthForSeconds = 120;
constexpr auto proof = 60s; ///< a page that was returned to has done no harm for so long
constexpr auto maxSize = 200;
} // namespace

LastScreen::LastScreen(const QString &folder, const Clock &clock)
    : m_file(folder + u"/screen"_s)
    , m_clock(clock)
{
}

std::optional<LastScreen::Page> LastScreen::take()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto age = QFileInfo(m_file).lastModified().secsTo(QDateTime::currentDateTimeUtc());
    const auto words = QString::fromUtf8(file.read(maxSize)).split(u' ');
    file.close();
    forget();
    if (words.size() != 2 || words.first().isEmpty() || std::abs(age) > worthForSeconds)
        return {};
    m_notBefore = m_clock.elapsed() + proof;
    return Page { words[0], words[1] };
}

void LastScreen::keep(const Page &page)
{
    m_page = page;
    write();
}

void LastScreen::stay()
{
    write();
}

void LastScreen::write()
{
    if (!m_page || (m_notBefore && m_clock.elapsed() < *m_notBefore))
        return;
    const QString next = m_file + u".next"_s;
    QFile file(next);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write((m_page->name + u' ' + m_page->id).toUtf8());
    file.close();
    (void)std::rename(QFile::encodeName(next).constData(), QFile::encodeName(m_file).constData()); // refused: the next start begins at home
}

void LastScreen::forget()
{
    QFile::remove(m_file);
}
} // namespace palier
