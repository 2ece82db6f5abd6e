// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace palier::hub::cli
{
/// SIGTERM and SIGINT as a Qt signal. One at a time; make it before other threads start.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void received();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
} // namespace palier::hub::cli
