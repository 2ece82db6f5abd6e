// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/toastviewmodel.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace palier
{
std::chrono::milliseconds noticeTime(const QString &text, int factor)
{
    constexpr qint64 charactersInASecond = 6;
    return std::max(1, factor) * (5000ms + std::chrono::milliseconds(1000 * text.size() / charactersInASecond));
}

ToastViewModel::ToastViewModel(QObject *parent)
    : QObject(parent)
    , m_time(this)
{
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &ToastViewModel::timePassed);
}

void ToastViewModel::show(const Notice &notice)
{
    m_notice = notice;
    ++m_number;
    m_goesWithAKey = false;
    m_time.start(noticeTime(notice.text, m_factor));
    Q_EMIT changed();
}

void ToastViewModel::hide()
{
    m_time.stop();
    m_goesWithAKey = false;
    m_notice = {};
    Q_EMIT changed();
}

void ToastViewModel::timePassed()
{
    if (m_factor > 0)
        hide();
    else
        m_goesWithAKey = true;
}

void ToastViewModel::keyPressed()
{
    if (m_goesWithAKey)
        hide();
}
} // namespace palier
