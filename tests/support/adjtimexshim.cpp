// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Preloaded into a program under test: the kernel's clock is in the state that PALIER_TEST_ADJTIMEX says (0: right, 5: TIME_ERROR).
#include <cstdlib>

#include <sys/timex.h>

extern "C" int adjtimex(timex *state) noexcept
{
    const char *wanted = std::getenv("PALIER_TEST_ADJTIMEX");
    const int answer = wanted ? std::atoi(wanted) : TIME_OK;
    *state = {};
    state->status = answer == TIME_ERROR ? STA_UNSYNC : STA_PLL;
    return answer;
}
