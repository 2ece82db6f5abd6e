// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// palier-tv with a bug: it dies while it prepares the picture of a message called POISON, and of anything in store called PLAGUE.
#include "viewmodels/messagecard.h"

#include <csignal>

namespace palier
{
// The linker's --wrap puts these before the real ones.
MessageCard realCard(const StoredMessage &, const Services &, Shown) asm("__real__ZN6palier11messageCardERKNS_13StoredMessageERKNS_8ServicesENS_5ShownE");
MessageCard card(const StoredMessage &, const Services &, Shown) asm("__wrap__ZN6palier11messageCardERKNS_13StoredMessageERKNS_8ServicesENS_5ShownE");
QString realTypeset(const QString &) asm("__real__ZN6palier7typesetERK7QString");
QString typesetOnce(const QString &) asm("__wrap__ZN6palier7typesetERK7QString");

MessageCard card(const StoredMessage &stored, const Services &services, Shown shown)
{
    if (stored.message.headline == QLatin1String("POISON"))
        std::raise(SIGKILL);
    return realCard(stored, services, shown);
}

QString typesetOnce(const QString &text)
{
    if (text == QLatin1String("PLAGUE"))
        std::raise(SIGKILL);
    return realTypeset(text);
}
} // namespace palier
