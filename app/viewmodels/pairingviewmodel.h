// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/error.h"
#include "model/territory.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace palier
{
/// What a new box shows until it knows its flat. Told by whoever pairs; asks it to confirm or refuse.
class PairingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString url READ url NOTIFY changed FINAL)
    Q_PROPERTY(QString residence READ residence NOTIFY changed FINAL)
    Q_PROPERTY(QString home READ home NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString supportCode READ supportCode NOTIFY changed FINAL)
public:
    enum class State {
        Asking, ///< waits for a code
        ShowingCode,
        Offered, ///< somebody picked this flat: is it right?
        Confirming,
        Bound, ///< paired: home follows
        Unreachable, ///< the hub does not answer; tries again by itself
    };
    Q_ENUM(State)
    struct Facts {
        State state = State::Asking;
        QString code;
        QString url;
        std::optional<Place> place;
        Error::Obstacle obstacle = Error::Obstacle::None; ///< while Unreachable
    };
    using QObject::QObject;

    void show(const Facts &facts);
    [[nodiscard]] State state() const { return m_facts.state; }
    [[nodiscard]] Error::Obstacle obstacle() const { return m_facts.obstacle; }
    [[nodiscard]] QString code() const; ///< in two groups: "BCDF GHJK"
    [[nodiscard]] QString url() const { return m_facts.url; }
    [[nodiscard]] QString residence() const;
    [[nodiscard]] QString home() const;
    [[nodiscard]] QString trouble() const; ///< what somebody has to mend, in a sentence; empty: it passes by itself
    [[nodiscard]] QString supportCode() const; ///< "Code 12", where `trouble` says none

    Q_INVOKABLE void confirm(); ///< OK, while Offered
    Q_INVOKABLE void refuse(); ///< Back, while Offered

Q_SIGNALS:
    void changed();
    void confirmed();
    void refused();

private:
    [[nodiscard]] QString part(NodeKind kind) const;
    Facts m_facts;
};
} // namespace palier
