// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QObject>

namespace palier
{
/// SIGTERM and SIGINT as a Qt signal, so that a program leaves by its ordinary way. One per program.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<StopSignal>> create();
    ~StopSignal() override;

Q_SIGNALS:
    void received();

private:
    explicit StopSignal(int socket);
    int m_socket;
};
} // namespace palier
