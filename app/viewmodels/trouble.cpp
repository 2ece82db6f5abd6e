// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/trouble.h"

#include <QtGlobal>

namespace palier
{
QString troubleText(Error::Obstacle obstacle)
{
    const int code = static_cast<int>(obstacle);
    switch (obstacle) {
    case Error::Obstacle::Untrusted:
    case Error::Obstacle::OutOfDate:
        //% "The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1."
        return qtTrId("trouble-untrusted").arg(code);
    case Error::Obstacle::WrongClock:
        //% "The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1."
        return qtTrId("trouble-clock").arg(code);
    case Error::Obstacle::NotAHub:
        //% "The network of this home does not let the television through. Please tell your caretaker: code %1."
        return qtTrId("trouble-portal").arg(code);
    case Error::Obstacle::UnknownBox:
        //% "The residence does not know this television. Please tell your caretaker: code %1."
        return qtTrId("trouble-unknown-box").arg(code);
    case Error::Obstacle::None:
    case Error::Obstacle::NoNetwork:
    case Error::Obstacle::NoName:
    case Error::Obstacle::NoAnswer:
    case Error::Obstacle::Busy:
        return {};
    }
    return {};
}

QString shortTroubleText(Error::Obstacle obstacle)
{
    //% "Please tell your caretaker: code %1."
    const auto text = qtTrId("trouble-short").arg(static_cast<int>(obstacle));
    return troubleText(obstacle).isEmpty() ? QString() : text;
}

QString supportCode(Error::Obstacle obstacle)
{
    //% "Code %1"
    return obstacle == Error::Obstacle::None ? QString() : qtTrId("support-code").arg(static_cast<int>(obstacle));
}
} // namespace palier
