// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QObject>

#include <memory>

namespace palier
{
/// SIGTERM and SIGINT as a Qt signal, so that a program leaves by its ordinary way. One at a time; once it is gone, the signals
/// end the program again.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<StopSignal>> create();
    ~StopSignal() override;

Q_SIGNALS:
    void received(); ///< at the first of them

private:
    explicit StopSignal(int readEnd);
    int m_readEnd;
};
} // namespace palier
