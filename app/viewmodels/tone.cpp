// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/tone.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
Tone::Value toneOf(SenderRole role)
{
    switch (role) {
    case SenderRole::Caretaker:
    case SenderRole::Landlord:
        return Tone::Caretaker;
    case SenderRole::TownHall:
        return Tone::TownHall;
    case SenderRole::Family:
        return Tone::Family;
    case SenderRole::Neighbour:
        return Tone::Good;
    case SenderRole::Administrator:
    case SenderRole::System:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

Tone::Value toneOf(Subject subject)
{
    switch (subject) {
    case Subject::Works:
    case Subject::TownHall:
        return Tone::TownHall;
    case Subject::Children:
    case Subject::Culture:
        return Tone::Family;
    case Subject::Health:
    case Subject::Residence:
        return Tone::Good;
    case Subject::Holidays:
    case Subject::Events:
        return Tone::Caretaker;
    }
    Q_UNREACHABLE();
}

QString iconOf(SenderRole role)
{
    switch (role) {
    case SenderRole::Caretaker:
    case SenderRole::Landlord:
        return u"building-2"_s;
    case SenderRole::TownHall:
        return u"landmark"_s;
    case SenderRole::Family:
        return u"message-circle"_s;
    case SenderRole::Neighbour:
        return u"users"_s;
    case SenderRole::Administrator:
        return u"shield-check"_s;
    case SenderRole::System:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

QString iconOf(const News &news)
{
    const QString own = u":/palier/icons/"_s + news.icon + u".svg"_s;
    if (!news.icon.isEmpty() && QFile::exists(own))
        return news.icon;
    switch (news.subject) {
    case Subject::Works:
        return u"construction"_s;
    case Subject::Children:
        return u"baby"_s;
    case Subject::Holidays:
        return u"tree-palm"_s;
    case Subject::Culture:
        return u"theater"_s;
    case Subject::Health:
        return u"heart-pulse"_s;
    case Subject::TownHall:
        return u"landmark"_s;
    case Subject::Residence:
        return u"building-2"_s;
    case Subject::Events:
        return u"party-popper"_s;
    }
    Q_UNREACHABLE();
}
} // namespace palier
