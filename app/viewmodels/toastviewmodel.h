// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/notice.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace palier
{
/// The notice at the foot. It stays five seconds and as long as reading it takes, as the resident set for messages; without a limit, until a key
/// is pressed after that. Nothing can be done about it, and it never has the focus.
class ToastViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++; the shell takes it as a required property")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
public:
    explicit ToastViewModel(QObject *parent = nullptr);

    /// Instead of the one that is shown.
    void show(const palier::Notice &notice);
    void hide();
    /// Any key of the remote, before it does its work.
    void keyPressed();
    void setReadingTime(int factor) { m_factor = factor; } ///< 1, 2 or 3; 0: no limit

    [[nodiscard]] bool isShown() const { return !m_notice.text.isEmpty(); }
    [[nodiscard]] QString icon() const { return m_notice.icon; }
    [[nodiscard]] QString text() const { return m_notice.text; }
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    [[nodiscard]] int number() const { return m_number; } ///< another one for each notice; 0: there was none yet

Q_SIGNALS:
    void changed();

private:
    void timePassed();

    Notice m_notice;
    QTimer m_time;
    int m_number = 0;
    int m_factor = 1;
    bool m_goesWithAKey = false;
};

/// How long a notice is shown.
[[nodiscard]] std::chrono::milliseconds noticeTime(const QString &text, int factor);
} // namespace palier
