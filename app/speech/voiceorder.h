// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/phrase.h"

#include <QDataStream>

namespace palier
{
/// What the television tells palier-voice, on its standard input. Of several that wait, the last one counts.
struct VoiceOrder {
    static constexpr qint32 stop = 0;
    static constexpr qint32 prepare = -1;

    qint32 number = stop; ///< of the phrase, from 1; or one of these
    Phrase phrase;
    qint32 volume = 100; ///< percent
    qint32 rate = 0; ///< -100 to 100
};

/// What palier-voice answers, on its standard output.
struct VoiceReport {
    enum class Event : quint8 { Prepared, Started, Finished, NoVoice, Unreachable };
    Event event = Event::Prepared;
    qint32 number = 0; ///< of the phrase
};

inline QDataStream &operator<<(QDataStream &stream, const VoiceOrder &order)
{
    return stream << order.number << order.phrase.text << order.phrase.language << order.volume << order.rate;
}
inline QDataStream &operator>>(QDataStream &stream, VoiceOrder &order)
{
    return stream >> order.number >> order.phrase.text >> order.phrase.language >> order.volume >> order.rate;
}
inline QDataStream &operator<<(QDataStream &stream, const VoiceReport &report)
{
    return stream << quint8(report.event) << report.number;
}
inline QDataStream &operator>>(QDataStream &stream, VoiceReport &report)
{
    quint8 event = 0;
    stream >> event >> report.number;
    report.event = VoiceReport::Event(event);
    return stream;
}
} // namespace palier
