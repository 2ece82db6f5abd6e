// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/message.h"
#include "model/news.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// Who or what something comes from, as a colour and a picture say it beside the words.
class Tone : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Holds only values")
public:
    enum Value { Plain, Caretaker, TownHall, Family, Good, Alarm };
    Q_ENUM(Value)
};

[[nodiscard]] Tone::Value toneOf(SenderRole role);
[[nodiscard]] Tone::Value toneOf(Subject subject);
/// The icon that stands for a sender.
[[nodiscard]] QString iconOf(SenderRole role);
/// The icon of a piece of news: its own where it names one that exists, else its subject's.
[[nodiscard]] QString iconOf(const News &news);
} // namespace palier
