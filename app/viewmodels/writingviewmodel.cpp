// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/writingviewmodel.h"

#include <QQmlEngine>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
WritingViewModel::WritingViewModel(const Services &services, SettingsViewModel &settings, const Purpose &purpose, const Deliver &deliver)
    : m_services(services)
    , m_purpose(purpose)
    , m_deliver(deliver)
    , m_now(purpose())
    , m_written(m_now.limit)
    , m_keyboard(services, settings)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keptAfter);
    connect(&m_keep, &QTimer::timeout, this, &WritingViewModel::keep);
    connect(&services.contents.cache(), &Cache::wiped, this, [this] {
        m_before.clear();
        become({});
    });
    become(services.contents.cache().setting(m_now.draft));
}

void WritingViewModel::read()
{
    m_now = m_purpose();
    m_keyboard.read();
    show();
}

QString WritingViewModel::warning() const
{
    for (const auto &words : m_now.ready) {
        if (!words.warning.isEmpty() && text().contains(words.text))
            return words.warning;
    }
    return {};
}

QString WritingViewModel::room() const
{
    const int left = m_written.left();
    if (left > fewCharacters)
        return {};
    //% "There is no more room"
    const auto none = qtTrId("writing-full");
    //% "%n more letters"
    return left == 0 ? none : qtTrId("writing-left", left);
}

bool WritingViewModel::isReadySentence(const QString &text) const
{
    return std::any_of(m_now.ready.begin(), m_now.ready.end(), [&](const ReadyWords &words) { return words.text == text; });
}

void WritingViewModel::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_before = m_written.tidy();
    m_own.reset();
    become(text);
    m_keep.start();
}

void WritingViewModel::follow(const QString &text)
{
    if (text == this->text())
        return;
    if (!m_own)
        m_own = m_written.tidy();
    m_before = text.contains(*m_own) ? QString() : *m_own;
    become(text);
    m_keep.start();
}

void WritingViewModel::offerPhone(bool offered)
{
    m_phoneOffered = offered;
    show();
}

/// Another choice takes the place of the one before; what was typed stays.
void WritingViewModel::useReady(const QString &id)
{
    const auto words = std::find_if(m_now.ready.begin(), m_now.ready.end(), [&](const ReadyWords &each) { return each.id == id; });
    if (words == m_now.ready.end())
        return;
    const auto before = m_written.tidy();
    if (before.isEmpty() || isReadySentence(before))
        m_written.set(words->text);
    else
        m_written.append(u' ' + words->text);
    written();
}

void WritingViewModel::press(const QString &key)
{
    insert(m_keyboard.typed(key));
}

void WritingViewModel::insert(const QString &letters)
{
    m_written.append(letters);
    written();
}

void WritingViewModel::erase()
{
    m_written.eraseLast();
    written();
}

void WritingViewModel::become(const QString &text)
{
    m_written.set(text);
    m_keyboard.setBeginsSentence(m_written.beginsSentence());
    show();
}

void WritingViewModel::written()
{
    m_before.clear();
    m_own.reset();
    m_keep.start();
    m_keyboard.setBeginsSentence(m_written.beginsSentence());
    show();
}

void WritingViewModel::keep()
{
    m_keep.stop();
    auto &cache = m_services.contents.cache();
    if (cache.setting(m_now.draft) == text())
        return;
    if (const auto kept = cache.setSetting(m_now.draft, text()); !kept)
        Q_EMIT m_services.contents.failed(kept.error());
}

void WritingViewModel::choose(const QString &action)
{
    if (action == "send"_L1)
        send();
    else if (action == "clear"_L1)
        setText({});
    else if (action == "restore"_L1)
        setText(QString(m_before));
}

void WritingViewModel::send()
{
    if (m_written.isBlank())
        return;
    if (const auto delivered = m_deliver(m_written.tidy()); !delivered) {
        Q_EMIT m_services.contents.failed(delivered.error());
        return;
    }
    m_before.clear();
    m_own.reset();
    become({});
    keep();
    Q_EMIT sent();
}

void WritingViewModel::setTyping(bool typing)
{
    if (m_typing == typing)
        return;
    m_typing = typing;
    if (!typing)
        keep();
    Q_EMIT typingChanged(typing);
}

void WritingViewModel::show()
{
    QList<Action> ready;
    for (const auto &words : m_now.ready)
        ready.append({ words.id, words.label, words.icon });
    m_ready.setActions(ready);
    QList<Action> actions;
    if (!m_written.isBlank())
        actions.append({ u"send"_s, m_now.send, u"send"_s });
    //% "Write it myself"
    const auto begin = qtTrId("writing-begin");
    //% "Write more"
    actions.append({ u"write"_s, m_written.isBlank() ? begin : qtTrId("writing-more"), u"pencil"_s });
    if (m_phoneOffered) {
        //% "Write on my phone"
        actions.append({ u"phone"_s, qtTrId("writing-phone"), u"smartphone"_s });
    }
    if (!m_written.isBlank()) {
        //% "Erase everything"
        actions.append({ u"clear"_s, qtTrId("writing-clear"), u"trash-2"_s });
    }
    if (!m_before.isEmpty()) {
        //% "Put it back"
        actions.append({ u"restore"_s, qtTrId("writing-restore"), u"reply"_s });
    }
    m_actions.setActions(actions);
    Q_EMIT changed();
}
} // namespace palier
