// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/television.h"

#include "cache/cachestore.h"
#include "core/log.h"
#include "translations/translator.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QScreen>
#include <QSslCertificate>
#include <QTimer>

#include <cstdlib>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Q_LOGGING_CATEGORY(lcTv, "palier.tv", QtWarningMsg)

constexpr std::chrono::seconds longestWait { 1 }; // for the first picture
constexpr std::chrono::seconds longestHold { 5 }; // a hub that does not answer at all keeps nothing from the screen

Result<QByteArray> readFile(const QString &path, const QString &option)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    const QString detail = path + u": "_s + file.errorString();
    return Error { Error::Kind::Invalid, detail, option };
}

Result<QByteArray> readCertificates(const QString &path)
{
    auto pem = readFile(path, u"--ca"_s);
    if (pem && QSslCertificate::fromData(*pem).isEmpty()) {
        const QString detail = path + u": holds no certificate in PEM form"_s;
        return Error { Error::Kind::Invalid, detail, u"--ca"_s };
    }
    return pem;
}

PairingViewModel::State stateOf(PairingEngine::State state)
{
    switch (state) {
    case PairingEngine::State::Asking:
        return PairingViewModel::State::Asking;
    case PairingEngine::State::ShowingCode:
        return PairingViewModel::State::ShowingCode;
    case PairingEngine::State::Offered:
        return PairingViewModel::State::Offered;
    case PairingEngine::State::Confirming:
        return PairingViewModel::State::Confirming;
    case PairingEngine::State::Bound:
        return PairingViewModel::State::Bound;
    case PairingEngine::State::Unreachable:
        return PairingViewModel::State::Unreachable;
    }
    Q_UNREACHABLE();
}
} // namespace

Television::Television(const TvOptions &options)
    : m_options(options)
    , m_wording(options.installed.language())
    , m_lastScreen(options.data, m_clock.system())
{
}

Television::~Television()
{
    if (m_cache)
        m_lastScreen.forget();
    if (m_guard && m_viewModels)
        m_guard->end();
    m_diagnostics.reset();
    m_readAloud.reset();
    m_keys.reset();
    m_screen.reset();
    m_chime.reset();
    m_phoneWriting.reset();
    m_viewModels.reset();
    m_clock.follow(nullptr);
}

Result<std::unique_ptr<Television>> Television::create(const TvOptions &options)
{
    std::unique_ptr<Television> television(new Television(options));
    if (auto opened = television->open(); !opened)
        return opened.error();
    television->showWindow();
    television->returnToLastScreen();
    television->beginAfterFirstPicture();
    return television;
}

Result<Done> Television::open()
{
    if (!m_options.caFile.isEmpty()) {
        auto certificates = readCertificates(m_options.caFile);
        if (!certificates)
            return certificates.error();
        m_certificates = *certificates;
    }
    auto cache = Cache::open(m_options.data, m_clock);
    if (!cache)
        return cache.error();
    m_cache = *std::move(cache);
    connect(m_cache.get(), &Cache::failed, this, &Television::logDisk);
    connect(m_cache.get(), &Cache::recovered, this, [this] {
        m_diskFailure.clear();
        qCWarning(lcTv).noquote() << logLine(u"storage-recovered"_s);
    });
    connect(m_cache.get(), &Cache::wiped, this, &Television::pairAnew, Qt::QueuedConnection);
    if (auto taken = takeSecret(); !taken)
        return taken;
    const auto keys = KeyMap::builtIn();
    if (!keys)
        return keys.error();
    m_guard = std::make_unique<CrashGuard>(*m_cache, QStringLiteral(PALIER_VERSION));
    if (auto begun = m_guard->begin(); !begun)
        qCWarning(lcTv).noquote() << toString(begun.error());
    if (const auto language = Settings::kept(*m_cache, m_options.installed).language(); speak(language))
        m_wording.setLanguage(language);
    const ViewModels::Start start { .withheld = m_guard->withheld(), .popupsHeld = true, .installed = m_options.installed };
    m_viewModels = std::make_unique<ViewModels>(*m_cache, m_clock, m_wording, start);
    if (!m_cache->identity().isEmpty())
        m_viewModels->pairing.show({ .state = PairingViewModel::State::Bound, .code = {}, .url = {}, .place = {} });
    guard();
    if (m_options.logLink)
        logLink();
    m_chime = std::make_unique<Chime>(*m_viewModels, m_player);
    auto screen = Screen::create(*m_viewModels, Motion::Moves);
    if (!screen)
        return screen.error();
    m_screen = *std::move(screen);
    listen(*keys);
    readAloud();
    const Diagnostics::Parts parts { m_clock.system(), *m_viewModels, m_screen->window(), *m_keys, m_player };
    m_diagnostics = std::make_unique<Diagnostics>(m_options, m_certificates, parts);
    if (m_cache->isAside()) {
        logDisk({ Error::Kind::Storage, m_options.data + u": the disk is read-only: what happens now is only in memory"_s });
        m_viewModels->status.setTrouble(true);
    }
    return Done {};
}

/// A box that was authorised beforehand gets its secret from a file, once.
Result<Done> Television::takeSecret()
{
    if (m_options.secretFile.isEmpty() || !m_cache->identity().isEmpty())
        return Done {};
    const auto text = readFile(m_options.secretFile, u"--box-secret-file"_s);
    if (!text)
        return text.error();
    auto kept = CacheStore(*m_cache).setIdentity(QString::fromLatin1(text->trimmed()));
    if (!kept && kept.error().kind == Error::Kind::Invalid)
        return Error { Error::Kind::Invalid, m_options.secretFile + u": expected 64 lower-case hex digits"_s, u"--box-secret-file"_s };
    return kept;
}

/// Items that end the program are known by what was about to be shown: see CrashGuard.
void Television::guard()
{
    auto &models = *m_viewModels;
    connect(m_guard.get(), &CrashGuard::failed, this, [](const Error &error) { qCWarning(lcTv).noquote() << toString(error); });
    connect(&models.popup, &PopupViewModel::aboutToShow, m_guard.get(), &CrashGuard::showing);
    connect(&models.message, &MessageViewModel::aboutToShow, m_guard.get(), &CrashGuard::showing);
    connect(&models.article, &ArticleViewModel::aboutToShow, m_guard.get(), &CrashGuard::showing);
    connect(&models.frames, &FramesViewModel::popupDrawn, m_guard.get(), &CrashGuard::drawn);
    connect(&models.frames, &FramesViewModel::pageDrawn, m_guard.get(), &CrashGuard::drawn);
    const auto blamed = m_guard->blamed();
    for (const auto &item : blamed)
        qCWarning(lcTv).noquote() << logLine(u"item-withheld"_s, { { u"item"_s, item }, { u"detail"_s, u"the program ended twice while it was about to show it"_s } });
    if (m_guard->isSafeMode())
        qCWarning(lcTv).noquote() << logLine(u"safe-mode"_s, { { u"detail"_s, u"the program ended early three times in a row: nothing that was in store is shown for now"_s } });
    models.status.setWithholding(!m_guard->withheld().isEmpty());
    connect(m_guard.get(), &CrashGuard::withheldChanged, this, [this, &models] {
        qCWarning(lcTv).noquote() << logLine(u"safe-mode-over"_s);
        models.status.setWithholding(!m_guard->withheld().isEmpty());
        models.contents().withhold(m_guard->withheld());
    });
}

void Television::listen(const KeyMap &keys)
{
    auto &models = *m_viewModels;
    const EvdevDevices::Options devices { .names = m_options.keyDevices, .isX11 = QGuiApplication::platformName() == "xcb"_L1 };
    m_keys = std::make_unique<Keys>(Keys::Options { keys, devices }, m_clock, *m_cache, models, m_screen->window());
    connect(&models.settings, &SettingsViewModel::languageChosen, this, [this, &models](const QString &language) {
        if (!speakFromNowOn(language, m_wording, models, *m_screen))
            qCWarning(lcTv).noquote() << logLine(u"language-missing"_s, { { u"language"_s, language } });
        m_readAloud->setLanguage(m_wording.language());
    });
    connect(&models.pairing, &PairingViewModel::confirmed, this, [this] { m_pairing->confirm(); });
    connect(&models.pairing, &PairingViewModel::refused, this, [this] { m_pairing->refuse(); });
    if (!m_options.logFrames)
        return;
    connect(&models.frames, &FramesViewModel::pageDrawn, this, [this](const QString &page) { logFrame(u"page-drawn"_s, u"page"_s, page); });
    connect(&models.frames, &FramesViewModel::popupDrawn, this, [this](const QString &id) { logFrame(u"popup-drawn"_s, u"message"_s, id); });
    connect(&models.frames, &FramesViewModel::popupGone, this, [this](const QString &id) { logFrame(u"popup-gone"_s, u"message"_s, id); });
}

void Television::readAloud()
{
    m_readAloud = std::make_unique<ReadAloud>(m_screen->window(), *m_viewModels, m_speaker);
    m_readAloud->setLanguage(m_wording.language());
    connect(&m_keys->remote(), &RemoteInput::pressed, m_readAloud.get(), &ReadAloud::keyPressed);
    const auto settings = [this] {
        m_readAloud->setSettings(SpeechSettings::fromWords([this](const QString &name) { return m_viewModels->settings.settings().value(name); }));
    };
    connect(&m_viewModels->settings, &SettingsViewModel::changed, m_readAloud.get(), settings);
    settings();
}

/// After a restart that nobody asked for, residents find what they were reading.
void Television::returnToLastScreen()
{
    auto &models = *m_viewModels;
    const auto page = m_lastScreen.take();
    if (!m_options.page.isEmpty() && m_options.page != "home"_L1)
        m_screen->open(m_options.page);
    else if (page && page->name != "home"_L1 && !m_cache->identity().isEmpty() && !m_guard->isSafeMode())
        m_screen->open(page->name, page->id);
    connect(&models.minutes(), &Minutes::passed, this, [this] { m_lastScreen.stay(); });
    connect(&models.frames, &FramesViewModel::pageDrawn, this, [this, &models](const QString &name) {
        m_lastScreen.keep({ name, name == "message"_L1 ? models.message.id() : name == "article"_L1 ? models.article.id() : QString() });
    });
}

void Television::logLink()
{
    m_linkLog = std::make_unique<LinkLog>(m_clock.system());
    auto &models = *m_viewModels;
    const auto status = [this, &models] { m_linkLog->shows(models.status); };
    connect(&models.status, &StatusViewModel::linkChanged, m_linkLog.get(), status);
    connect(&models.status, &StatusViewModel::troubleChanged, m_linkLog.get(), status);
    connect(&models.pairing, &PairingViewModel::changed, m_linkLog.get(), [this, &models] { m_linkLog->shows(models.pairing); });
}

void Television::showWindow()
{
    auto &window = m_screen->window();
    if (m_options.windowed.isEmpty()) {
        window.setGeometry(window.screen()->geometry()); // a kiosk may have no window manager to do it
        window.setCursor(Qt::BlankCursor);
        window.showFullScreen();
    } else {
        window.resize(m_options.windowed);
        window.show();
    }
    window.requestActivate();
}

/// What is known is on the screen before TLS and the network are made ready; a window that never shows keeps the box from nothing.
void Television::beginAfterFirstPicture()
{
    connect(&m_viewModels->frames, &FramesViewModel::pageDrawn, this, &Television::begin);
    QTimer::singleShot(longestWait, this, &Television::begin);
}

void Television::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    qCInfo(lcTv).noquote() << logLine(u"box-started"_s, { { u"version"_s, QStringLiteral(PALIER_VERSION) }, { u"paired"_s, m_cache->identity().isEmpty() ? u"no"_s : u"yes"_s } });
    if (m_cache->identity().isEmpty())
        pair();
    else
        follow();
}

void Television::pair()
{
    m_pairing = std::make_unique<PairingEngine>(*m_cache, m_clock.system(), m_options.hub, m_certificates);
    connect(m_pairing.get(), &PairingEngine::stateChanged, this, &Television::showPairing);
    connect(m_pairing.get(), &PairingEngine::hubFailed, this, [this](const Error &error) {
        hubFailed(error);
        showPairing();
    });
    m_pairing->start();
    showPairing();
}

/// The box is nobody's any more.
void Television::pairAnew()
{
    m_clock.follow(nullptr);
    m_diagnostics->follow(nullptr);
    m_sync.reset();
    m_phoneWriting.reset();
    pair();
}

void Television::showPairing()
{
    const auto state = m_pairing->state();
    qCInfo(lcTv).noquote() << logLine(u"pairing"_s, { { u"state"_s, enumWord(state) } });
    m_viewModels->pairing.show(
        { .state = stateOf(state), .code = m_pairing->code(), .url = m_pairing->url(), .place = m_pairing->place(), .obstacle = m_obstacle });
    if (state == PairingEngine::State::Bound)
        QMetaObject::invokeMethod(this, &Television::follow, Qt::QueuedConnection);
}

void Television::follow()
{
    if (m_sync)
        return;
    m_pairing.reset();
    m_viewModels->pairing.show({ .state = PairingViewModel::State::Bound, .code = {}, .url = {}, .place = {} });
    const SyncEngine::Options options { .hub = m_options.hub, .secret = m_cache->identity(), .caCertificates = m_certificates };
    m_sync = std::make_unique<SyncEngine>(*m_cache, m_clock.system(), options);
    m_clock.follow(m_sync.get());
    m_diagnostics->follow(m_sync.get());
    connect(m_sync.get(), &SyncEngine::linkChanged, this, &Television::showLink);
    connect(m_sync.get(), &SyncEngine::hubClockJumped, this, [this](std::chrono::milliseconds by) {
        m_viewModels->popup.clockJumped(by);
        m_viewModels->minutes().restart();
    });
    connect(m_sync.get(), &SyncEngine::hubFailed, this, &Television::hubFailed);
    m_phoneWriting = std::make_unique<PhoneWritingLink>(
        m_viewModels->phoneWriting, m_clock.system(), PhoneWritingEngine::Options { m_options.hub, m_cache->identity(), m_certificates });
    connect(m_phoneWriting.get(), &PhoneWritingLink::hubFailed, this, &Television::logHub);
    if (m_linkLog)
        m_linkLog->follow(*m_sync);
    m_viewModels->popup.setHeld(true);
    QTimer::singleShot(longestHold, this, [this] { m_viewModels->popup.setHeld(false); });
    m_sync->start();
    showLink();
}

void Television::showLink()
{
    auto &models = *m_viewModels;
    qCInfo(lcTv).noquote() << logLine(u"link"_s, { { u"state"_s, enumWord(m_sync->link()) } });
    switch (m_sync->link()) {
    case SyncEngine::Link::Starting:
        models.status.setLink(StatusViewModel::Link::Starting);
        break;
    case SyncEngine::Link::Online:
        m_hubFailure.clear();
        m_obstacle = Error::Obstacle::None;
        models.status.setLink(StatusViewModel::Link::Online);
        models.status.setObstacle(m_obstacle);
        break;
    case SyncEngine::Link::Offline:
        models.status.setLink(StatusViewModel::Link::Offline);
        break;
    case SyncEngine::Link::Revoked:
        return; // once everything is erased: pairAnew()
    }
    models.popup.setClockKnown(m_sync->clockIsKnown());
    if (m_sync->link() != SyncEngine::Link::Starting)
        models.popup.setHeld(false);
}

/// Once for each reason: a log fills no disk either.
void Television::logDisk(const Error &error)
{
    if (std::exchange(m_diskFailure, toString(error)) != toString(error))
        qCWarning(lcTv).noquote() << logLine(u"storage-fails"_s, { { u"detail"_s, toString(error) } });
}

/// A certificate that seems to have run out, by a clock that is known to be wrong, is the clock's fault.
Error::Obstacle Television::obstacleOf(const Error &error) const
{
    const auto off = m_clock.now().secsTo(m_clock.system().now());
    const bool isWrong = std::abs(off) > std::chrono::seconds(std::chrono::days(1)).count();
    return error.obstacle == Error::Obstacle::OutOfDate && isWrong ? Error::Obstacle::WrongClock : error.obstacle;
}

void Television::hubFailed(const Error &error)
{
    m_obstacle = obstacleOf(error);
    m_viewModels->status.setObstacle(m_obstacle);
    if (m_linkLog)
        m_linkLog->failed(error, m_obstacle);
    logHub(error);
}

/// Once for each reason: a hub that is away for a night fills no disk.
void Television::logHub(const Error &error)
{
    if (error.detail == m_hubFailure)
        return;
    m_hubFailure = error.detail;
    const QString detail = u"%1 does not answer as a hub: %2"_s.arg(m_options.hub.toDisplayString(), error.detail);
    qCWarning(lcTv).noquote() << logLine(u"hub-fails"_s, { { u"detail"_s, detail } });
}

void Television::logFrame(const QString &event, const QString &name, const QString &value) const
{
    logEvent(m_clock.system(), { { u"event"_s, event }, { name, value } });
}
} // namespace palier
