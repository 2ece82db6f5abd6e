// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/speechsettings.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
int between(int least, int most, const QString &kept, int other)
{
    bool isNumber = false;
    const int number = kept.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : other;
}
} // namespace

SpeechSettings SpeechSettings::fromWords(const std::function<QString(const QString &)> &value)
{
    return {
        .onFocus = value(u"speech"_s) == "on"_L1,
        .privateText = value(u"speech-private"_s) == "on"_L1,
        .volume = between(0, 100, value(u"speech-volume"_s), SpeechSettings().volume),
        .rate = between(-100, 100, value(u"speech-rate"_s), SpeechSettings().rate),
    };
}
} // namespace palier
