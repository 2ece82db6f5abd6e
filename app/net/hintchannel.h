// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

namespace palier
{
/// The hub's voice that says "a scope moved". A seam: tests whisper instead of the hub.
class HintChannel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open() = 0; ///< answered by opened() or closed()
    virtual void close() = 0; ///< answered by closed(), if it was open or opening

Q_SIGNALS:
    void opened();
    /// `askHub`: the hub closed it because of the credential; /v1/sync tells more.
    void closed(bool askHub);
    void hint(const QMap<QString, qint64> &heads); ///< scope → head
    void bye(int minSeconds, int maxSeconds); ///< come back after so long
};
} // namespace palier
