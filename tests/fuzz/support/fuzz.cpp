// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "fuzz.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace palier::fuzz
{
void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "PROPERTY BROKEN: %s\n", what);
    std::fflush(stderr);
    std::abort();
}

QCoreApplication &application()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = { name, nullptr };
    static QCoreApplication &made = [&]() -> QCoreApplication & {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        return *new QCoreApplication(argc, argv); // lives as long as the program
    }();
    return made;
}

quint8 Input::byte()
{
    if (m_rest.isEmpty())
        return 0;
    const auto first = quint8(m_rest.front());
    m_rest = m_rest.sliced(1);
    return first;
}

QByteArrayView Input::until(char separator)
{
    const qsizetype at = m_rest.indexOf(separator);
    const QByteArrayView part = at < 0 ? m_rest : m_rest.first(at);
    m_rest = at < 0 ? QByteArrayView() : m_rest.sliced(at + 1);
    return part;
}

QByteArrayView Pieces::next()
{
    m_state = m_state * 1'664'525u + 1'013'904'223u;
    const qsizetype size = std::min(m_text.size(), 1 + qsizetype((m_state >> 8) % quint32(m_longest)));
    const QByteArrayView piece = m_text.first(size);
    m_text = m_text.sliced(size);
    return piece;
}
} // namespace palier::fuzz
