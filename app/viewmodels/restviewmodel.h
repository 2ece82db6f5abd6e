// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/popupviewmodel.h"

#include <QPointF>

namespace palier
{
/// Whether the screen rests: after ten minutes without a key it shows a dim clock that moves every minute, so that nothing burns in.
/// What pops up wakes it, and so do news of a request for help, the end of the flat's right, and a key, which does nothing else then.
class RestViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(bool resting READ isResting NOTIFY changed FINAL)
    Q_PROPERTY(QPointF place READ place NOTIFY changed FINAL)
public:
    static constexpr std::chrono::minutes quietTime { 10 };

    RestViewModel(const Services &services, const PopupViewModel &popup, QObject *parent = nullptr);

    [[nodiscard]] bool isResting() const { return m_resting; }
    /// Where the clock stands in the room it has, 0 to 1 each way; another one every minute.
    [[nodiscard]] QPointF place() const { return m_place; }
    /// A key of the remote, whatever becomes of it.
    void keyPressed();
    /// From now on ten minutes are counted anew.
    Q_INVOKABLE void wake();

Q_SIGNALS:
    void changed();

private:
    void minutePassed();
    [[nodiscard]] bool mayRest() const;

    Services m_services;
    const PopupViewModel &m_popup;
    std::chrono::milliseconds m_lastKey;
    bool m_resting = false;
    QPointF m_place;
};
} // namespace palier
