<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name></name>
    <message id="action-ask-help">
        <source>Yes, ask for help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Evet, yardım istiyorum</translation>
    </message>
    <message id="action-back">
        <source>Back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Geri</translation>
    </message>
    <message id="action-help">
        <source>I need help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yardım istiyorum</translation>
    </message>
    <message id="action-later">
        <source>Later</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Daha sonra</translation>
    </message>
    <message id="action-more">
        <source>Read on</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Devamı</translation>
    </message>
    <message id="action-read">
        <source>I have read it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Okudum</translation>
    </message>
    <message id="action-understood">
        <source>Understood</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Anladım</translation>
    </message>
    <message id="ago-hours" numerus="yes">
        <source>%n h ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message id="ago-minutes" numerus="yes">
        <source>%n min ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n dk önce</numerusform>
        </translation>
    </message>
    <message id="ago-now">
        <source>just now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>az önce</translation>
    </message>
    <message id="ago-yesterday">
        <source>yesterday</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>dün</translation>
    </message>
    <message id="article-gone">
        <source>This news is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu haber artık yok.</translation>
    </message>
    <message id="audience-building">
        <source>for building %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 binası için</translation>
    </message>
    <message id="audience-district">
        <source>the whole district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>tüm mahalle</translation>
    </message>
    <message id="audience-flat">
        <source>for you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>sizin için</translation>
    </message>
    <message id="audience-named">
        <source>for %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 için</translation>
    </message>
    <message id="audience-residence">
        <source>the whole residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>tüm site</translation>
    </message>
    <message id="audience-stairwell">
        <source>for staircase %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 merdiveni için</translation>
    </message>
    <message id="audience-town">
        <source>the whole town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>tüm şehir</translation>
    </message>
    <message id="format-date">
        <source>dddd d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMMM dddd</translation>
    </message>
    <message id="format-day-month">
        <source>d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMMM</translation>
    </message>
    <message id="format-short-day">
        <source>d MMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMM</translation>
    </message>
    <message id="help-ask-text">
        <source>Your caretaker is told at once which flat is calling. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapıcınız hangi evin çağırdığını hemen görecek. Acil durumda 112’yi arayın.</translation>
    </message>
    <message id="help-ask-title">
        <source>Ask your caretaker for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapıcınız yardıma çağrılsın mı?</translation>
    </message>
    <message id="help-ask-title-named">
        <source>Ask %1 for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 yardıma çağrılsın mı?</translation>
    </message>
    <message id="help-coming">
        <source>%1 is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 geliyor</translation>
    </message>
    <message id="help-coming-text">
        <source>Your request was seen: %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İsteğiniz görüldü: %1.</translation>
    </message>
    <message id="help-sent">
        <source>Request sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İstek gönderildi</translation>
    </message>
    <message id="help-sent-text">
        <source>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İstek: %1. Biri ilgilendiğinde burada göreceksiniz. Acil durumda 112’yi arayın.</translation>
    </message>
    <message id="help-sent-title">
        <source>Your request is sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İsteğiniz gönderildi</translation>
    </message>
    <message id="help-unsent">
        <source>Not sent yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Henüz gitmedi</translation>
    </message>
    <message id="help-unsent-text">
        <source>The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyonun bağlantısı yok. İstek ilk fırsatta kendiliğinden gidecek. Acil durumda 112’yi arayın.</translation>
    </message>
    <message id="help-unsent-title">
        <source>Your request has not left yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İsteğiniz henüz gitmedi</translation>
    </message>
    <message id="home-help">
        <source>Help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yardım</translation>
    </message>
    <message id="home-help-line">
        <source>Ask your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapıcınızı çağırın</translation>
    </message>
    <message id="home-help-named">
        <source>Ask %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çağırın: %1</translation>
    </message>
    <message id="home-messages">
        <source>Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajlar</translation>
    </message>
    <message id="home-messages-read">
        <source>All read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hepsi okundu</translation>
    </message>
    <message id="home-messages-unread" numerus="yes">
        <source>%n unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n okunmamış</numerusform>
        </translation>
    </message>
    <message id="home-news">
        <source>News</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Haberler</translation>
    </message>
    <message id="home-news-line">
        <source>Residence, district, town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Site, mahalle, şehir</translation>
    </message>
    <message id="home-news-new" numerus="yes">
        <source>%n new</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message id="home-no-news">
        <source>No news for now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şu anda haber yok</translation>
    </message>
    <message id="inbox-empty">
        <source>No message yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Henüz mesaj yok</translation>
    </message>
    <message id="key-back">
        <source>BACK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>GERİ</translation>
    </message>
    <message id="key-ok">
        <source>OK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="legend-back">
        <source>Go back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Geri</translation>
    </message>
    <message id="legend-choose">
        <source>Choose</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seç</translation>
    </message>
    <message id="legend-help">
        <source>Help from the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Görevliden yardım</translation>
    </message>
    <message id="legend-latest">
        <source>Latest message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Son mesaj</translation>
    </message>
    <message id="legend-open">
        <source>Open</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aç</translation>
    </message>
    <message id="link-offline">
        <source>Offline</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bağlantı yok</translation>
    </message>
    <message id="link-offline-since">
        <source>Offline · as of %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bağlantı yok · bilgiler: %1</translation>
    </message>
    <message id="link-starting">
        <source>Connecting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bağlanıyor…</translation>
    </message>
    <message id="message-answered">
        <source>Your answer: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yanıtınız: %1</translation>
    </message>
    <message id="message-cancelled">
        <source>Cancelled by the sender</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gönderen iptal etti</translation>
    </message>
    <message id="message-from">
        <source>Message from %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gönderen: %1</translation>
    </message>
    <message id="message-from-caretaker">
        <source>Message from %1, your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gönderen: %1, kapıcınız</translation>
    </message>
    <message id="message-gone">
        <source>This message is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu mesaj artık yok.</translation>
    </message>
    <message id="message-over">
        <source>No longer valid</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Artık geçerli değil</translation>
    </message>
    <message id="message-read">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Okundu</translation>
    </message>
    <message id="message-unread">
        <source>Unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Okunmadı</translation>
    </message>
    <message id="news-all">
        <source>All</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hepsi</translation>
    </message>
    <message id="pairing-asking-text">
        <source>One moment: the television asks for its code.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lütfen bekleyin: televizyon bir kod istiyor.</translation>
    </message>
    <message id="pairing-code-text">
        <source>Give this code to your caretaker, or let them scan the picture with their phone.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu kodu kapıcınıza verin ya da kapıcınız resmi telefonuyla okutsun.</translation>
    </message>
    <message id="pairing-confirming-text">
        <source>One moment: the television is being set up.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lütfen bekleyin: televizyon hazırlanıyor.</translation>
    </message>
    <message id="pairing-no">
        <source>No, another one</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hayır, burası değil</translation>
    </message>
    <message id="pairing-offered-text">
        <source>Your caretaker has chosen this home for the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapıcınız televizyon için bu evi seçti.</translation>
    </message>
    <message id="pairing-offered-title">
        <source>Is this your home?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Burası sizin eviniz mi?</translation>
    </message>
    <message id="pairing-title">
        <source>Welcome to Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier: hoş geldiniz</translation>
    </message>
    <message id="pairing-unreachable-text">
        <source>The residence cannot be reached. Check the network cable; the television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Site yönetimine ulaşılamıyor. İnternet kablosunu kontrol edin; televizyon kendiliğinden yeniden dener.</translation>
    </message>
    <message id="pairing-yes">
        <source>Yes, this is it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Evet, burası</translation>
    </message>
    <message id="popup-alert">
        <source>Alert</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uyarı</translation>
    </message>
    <message id="popup-important">
        <source>Important</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Önemli</translation>
    </message>
    <message id="role-administrator">
        <source>administration</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>yönetim</translation>
    </message>
    <message id="role-caretaker">
        <source>caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>kapıcı</translation>
    </message>
    <message id="role-landlord">
        <source>landlord</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>konut idaresi</translation>
    </message>
    <message id="role-neighbour">
        <source>neighbour</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>komşu</translation>
    </message>
    <message id="sender-relation">
        <source>%1 (%2)</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message id="sender-role">
        <source>%1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message id="subject-children">
        <source>Children</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çocuklar</translation>
    </message>
    <message id="subject-culture">
        <source>Culture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kültür</translation>
    </message>
    <message id="subject-events">
        <source>Events</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Etkinlikler</translation>
    </message>
    <message id="subject-health">
        <source>Health</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sağlık</translation>
    </message>
    <message id="subject-holidays">
        <source>Holidays</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tatil</translation>
    </message>
    <message id="subject-residence">
        <source>Residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Site</translation>
    </message>
    <message id="subject-townhall">
        <source>Town hall</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Belediye</translation>
    </message>
    <message id="subject-works">
        <source>Works</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çalışmalar</translation>
    </message>
    <message id="support-code">
        <source>Code %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kod %1</translation>
    </message>
    <message id="tag-building">
        <source>Your building</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Binanız</translation>
    </message>
    <message id="tag-district">
        <source>Your district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mahalleniz</translation>
    </message>
    <message id="tag-flat">
        <source>For you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sizin için</translation>
    </message>
    <message id="tag-residence">
        <source>Your residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Siteniz</translation>
    </message>
    <message id="tag-town">
        <source>Your town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şehriniz</translation>
    </message>
    <message id="trouble-clock">
        <source>The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu televizyonun saati yanlış: bağlanamıyor. Lütfen kapıcınıza haber verin: kod %1.</translation>
    </message>
    <message id="trouble-portal">
        <source>The network of this home does not let the television through. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Evin interneti televizyona izin vermiyor. Lütfen kapıcınıza haber verin: kod %1.</translation>
    </message>
    <message id="trouble-short">
        <source>Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lütfen kapıcınıza haber verin: kod %1.</translation>
    </message>
    <message id="trouble-storage">
        <source>This television has a problem keeping its messages. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu televizyon artık mesajları saklayamıyor. Lütfen kapıcınıza haber verin.</translation>
    </message>
    <message id="trouble-unknown-box">
        <source>The residence does not know this television. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Site yönetimi bu televizyonu tanımıyor. Lütfen kapıcınıza haber verin: kod %1.</translation>
    </message>
    <message id="trouble-untrusted">
        <source>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Site yönetimiyle bağlantı güvenli değil: hiçbir şey gönderilmiyor. Lütfen kapıcınıza haber verin: kod %1.</translation>
    </message>
    <message id="valid-until-date">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Geçerlilik sonu: %1</translation>
    </message>
    <message id="valid-until-day">
        <source>Valid until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Geçerlilik sonu: %1, %2</translation>
    </message>
    <message id="valid-until-time">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Geçerlilik sonu: %1</translation>
    </message>
    <message id="when-day">
        <source>%1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message id="when-today">
        <source>Today at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bugün %1</translation>
    </message>
    <message id="when-yesterday">
        <source>Yesterday at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dün %1</translation>
    </message>
    <message id="home-comfort">
        <source>Language and comfort</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dil ve rahatlık</translation>
    </message>
    <message id="comfort-language">
        <source>Language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dil</translation>
    </message>
    <message id="comfort-text-size">
        <source>Size of the letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Harflerin boyu</translation>
    </message>
    <message id="comfort-theme">
        <source>Colours</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Renkler</translation>
    </message>
    <message id="comfort-reading-time">
        <source>Messages stay on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajların ekranda kalışı</translation>
    </message>
    <message id="text-size-130">
        <source>Large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Büyük</translation>
    </message>
    <message id="text-size-160">
        <source>Very large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çok büyük</translation>
    </message>
    <message id="text-size-200">
        <source>Huge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kocaman</translation>
    </message>
    <message id="text-size-100">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message id="theme-night">
        <source>Night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gece</translation>
    </message>
    <message id="theme-daylight">
        <source>Daylight</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gündüz</translation>
    </message>
    <message id="theme-contrast">
        <source>High contrast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Güçlü kontrast</translation>
    </message>
    <message id="reading-time-0">
        <source>Until I close them</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ben kapatana kadar</translation>
    </message>
    <message id="reading-time-2">
        <source>Twice as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İki kat uzun</translation>
    </message>
    <message id="reading-time-3">
        <source>Three times as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Üç kat uzun</translation>
    </message>
    <message id="reading-time-1">
        <source>Normal time</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal süre</translation>
    </message>
    <message id="home-settings">
        <source>Settings</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ayarlar</translation>
    </message>
    <message id="section-sound">
        <source>Sounds and quiet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ses ve sessizlik</translation>
    </message>
    <message id="section-picture">
        <source>Television picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyon görüntüsü</translation>
    </message>
    <message id="setting-message-sound">
        <source>Sound of messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajların sesi</translation>
    </message>
    <message id="setting-alert-sound">
        <source>Sound of alerts</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uyarıların sesi</translation>
    </message>
    <message id="setting-ordinary-messages">
        <source>Ordinary messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal mesajlar</translation>
    </message>
    <message id="setting-quiet-from">
        <source>Quiet in the evening from</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Akşam sessizlik başlangıcı</translation>
    </message>
    <message id="setting-quiet-until">
        <source>Quiet in the morning until</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sabah sessizlik sonu</translation>
    </message>
    <message id="setting-away">
        <source>I am away</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Evde değilim</translation>
    </message>
    <message id="setting-tv-size">
        <source>Size of the television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyonun boyu</translation>
    </message>
    <message id="setting-tv-distance">
        <source>Distance from the armchair</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Koltuğun uzaklığı</translation>
    </message>
    <message id="setting-edge">
        <source>Free edge of the picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Görüntünün boş kenarı</translation>
    </message>
    <message id="text-size-standard">
        <source>Largest, for weak eyes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En büyük, yorgun gözler için</translation>
    </message>
    <message id="volume-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yok</translation>
    </message>
    <message id="volume-40">
        <source>Soft</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kısık</translation>
    </message>
    <message id="volume-70">
        <source>Medium</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Orta</translation>
    </message>
    <message id="volume-100">
        <source>Loud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yüksek</translation>
    </message>
    <message id="ordinary-messages-show">
        <source>Show them at once</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hemen göster</translation>
    </message>
    <message id="ordinary-messages-inbox">
        <source>Keep them under Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajlar altında sakla</translation>
    </message>
    <message id="quiet-off">
        <source>Never</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapalı</translation>
    </message>
    <message id="choice-no">
        <source>No</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hayır</translation>
    </message>
    <message id="away-yes">
        <source>Yes: only alerts are shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Evet: yalnızca uyarılar görünür</translation>
    </message>
    <message id="edge-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yok</translation>
    </message>
    <message id="edge-2-5">
        <source>Small</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Küçük</translation>
    </message>
    <message id="edge-5">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message id="edge-7-5">
        <source>Wide</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Geniş</translation>
    </message>
    <message id="tv-distance-metres">
        <source>%1 m</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 m</translation>
    </message>
    <message id="tv-size-inches">
        <source>%1 inches</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 inç</translation>
    </message>
    <message id="legend-latest-brief">
        <source>Message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesaj</translation>
    </message>
    <message id="legend-comfort-brief">
        <source>Letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Harfler</translation>
    </message>
    <message id="pairing-code-brief">
        <source>Give this code to your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu kodu kapıcınıza verin.</translation>
    </message>
    <message id="remote-title">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kumanda</translation>
    </message>
    <message id="remote-learn">
        <source>Learn this remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu kumandayı öğren</translation>
    </message>
    <message id="remote-usual">
        <source>Use the usual keys again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alışılmış tuşlara dön</translation>
    </message>
    <message id="action-remote">
        <source>Set up another remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Başka bir kumanda ayarla</translation>
    </message>
    <message id="remote-key-up">
        <source>Up arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yukarı ok</translation>
    </message>
    <message id="remote-key-down">
        <source>Down arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aşağı ok</translation>
    </message>
    <message id="remote-key-left">
        <source>Left arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sol ok</translation>
    </message>
    <message id="remote-key-right">
        <source>Right arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sağ ok</translation>
    </message>
    <message id="remote-key-red">
        <source>Red</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kırmızı</translation>
    </message>
    <message id="remote-key-green">
        <source>Green</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yeşil</translation>
    </message>
    <message id="remote-key-yellow">
        <source>Yellow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sarı</translation>
    </message>
    <message id="remote-key-blue">
        <source>Blue</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mavi</translation>
    </message>
    <message id="remote-key-play">
        <source>Play and pause</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Oynat ve duraklat</translation>
    </message>
    <message id="remote-taken">
        <source>This key is already: %1. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu tuş zaten şu: %1. Lütfen başka bir tuşa basın.</translation>
    </message>
    <message id="remote-nameless">
        <source>The television does not recognise this key. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyon bu tuşu tanımıyor. Lütfen başka bir tuşa basın.</translation>
    </message>
    <message id="remote-optional">
        <source>No such key? Press Back. Finished? Press OK.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu tuş yok mu? Geri tuşuna basın. Bitti mi? OK tuşuna basın.</translation>
    </message>
    <message id="remote-ask">
        <source>Press this key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu tuşa basın: %1</translation>
    </message>
    <message id="remote-former">
        <source>Until now this key is: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şimdiye kadar bu tuş: %1</translation>
    </message>
    <message id="remote-prove">
        <source>Press OK on the remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>OK tuşuna basın</translation>
    </message>
    <message id="remote-learned">
        <source>The remote is learned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kumanda öğrenildi</translation>
    </message>
    <message id="remote-unchanged">
        <source>Nothing was changed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hiçbir şey değişmedi</translation>
    </message>
    <message id="remote-usual-again">
        <source>The usual keys work again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alışılmış tuşlar geri geldi</translation>
    </message>
    <message id="remote-not-kept">
        <source>This could not be kept</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tuşlar saklanamadı</translation>
    </message>
    <message id="remote-try">
        <source>Press any key</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir tuşa basın</translation>
    </message>
    <message id="remote-confirm">
        <source>Press it once more to make it: %1. Or press another key.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şu tuş olması için bir kez daha basın: %1. Ya da başka bir tuşa basın.</translation>
    </message>
    <message id="remote-prove-text">
        <source>If it works, the usual keys stay.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çalışırsa alışılmış tuşlar kalır.</translation>
    </message>
    <message id="remote-try-text">
        <source>Here you see what each key of the remote does.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kumandanın her tuşunun ne yaptığını burada görürsünüz.</translation>
    </message>
    <message id="remote-waiting-before">
        <source>Without a key, all is as before in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Basmazsanız %1 sn sonra her şey eskisi gibi.</translation>
    </message>
    <message id="remote-waiting-on">
        <source>Without a key, it goes on in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Basmazsanız %1 sn sonra devam eder.</translation>
    </message>
    <message id="remote-unknown">
        <source>Unknown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bilinmiyor</translation>
    </message>
    <message id="remote-nothing">
        <source>This key does nothing here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu tuş burada bir şey yapmaz</translation>
    </message>
    <message id="section-keys">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kumanda</translation>
    </message>
    <message id="setting-key-bounce">
        <source>Two presses count as one within</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İki basışı bir sayma süresi</translation>
    </message>
    <message id="setting-key-repeat">
        <source>A held arrow goes on after</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Basılı tutulan okun ilerleme süresi</translation>
    </message>
    <message id="key-seconds">
        <source>%1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 sn</translation>
    </message>
    <message id="speech-key">
        <source>Key %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tuş %1</translation>
    </message>
    <message id="speech-answer">
        <source>Answer %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yanıt %1</translation>
    </message>
    <message id="legend-read">
        <source>Read aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sesli oku</translation>
    </message>
    <message id="legend-read-brief">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Oku</translation>
    </message>
    <message id="speech-message">
        <source>A message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir mesaj</translation>
    </message>
    <message id="speech-important-message">
        <source>An important message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Önemli bir mesaj</translation>
    </message>
    <message id="speech-pinned">
        <source>Pinned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sabitlendi</translation>
    </message>
    <message id="speech-button">
        <source>Button</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Düğme</translation>
    </message>
    <message id="speech-chosen">
        <source>Chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seçili</translation>
    </message>
    <message id="speech-not-chosen">
        <source>Not chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seçili değil</translation>
    </message>
    <message id="speech-tab">
        <source>Tab</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sekme</translation>
    </message>
    <message id="speech-position">
        <source>%1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sıra %1, toplam %2</translation>
    </message>
    <message id="speech-private">
        <source>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajlarınız sesli okunmuyor. Buna Ayarlar, Sesli okuma bölümünde izin verebilirsiniz.</translation>
    </message>
    <message id="speech-secret">
        <source>Secret number</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gizli numara</translation>
    </message>
    <message id="speech-no-voice">
        <source>There is no voice here for the language of this text.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Burada bu metnin dili için ses yok.</translation>
    </message>
    <message id="section-speech">
        <source>Reading aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sesli okuma</translation>
    </message>
    <message id="setting-speech">
        <source>Speak whatever is chosen on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ekranda seçileni söyle</translation>
    </message>
    <message id="setting-speech-private">
        <source>Read my messages aloud, too</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajlarımı da oku</translation>
    </message>
    <message id="setting-speech-volume">
        <source>Loudness of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sesin gücü</translation>
    </message>
    <message id="setting-speech-rate">
        <source>Pace of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sesin hızı</translation>
    </message>
    <message id="choice-yes">
        <source>Yes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Evet</translation>
    </message>
    <message id="speech-rate-slow">
        <source>Slow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yavaş</translation>
    </message>
    <message id="speech-rate-normal">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message id="speech-rate-fast">
        <source>Fast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hızlı</translation>
    </message>
    <message id="spoken-preparing">
        <source>One moment: the voice is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lütfen bekleyin: ses geliyor</translation>
    </message>
    <message id="spoken-speaking">
        <source>Reading aloud. Any key stops.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sesli okunuyor. Bir tuş durdurur.</translation>
    </message>
    <message id="spoken-unreachable">
        <source>The television cannot read aloud for now.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyon şu anda sesli okuyamıyor.</translation>
    </message>
    <message id="home-residence">
        <source>My residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bizim site</translation>
    </message>
    <message id="residence-gone">
        <source>This is no longer valid.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Artık geçerli değil.</translation>
    </message>
    <message id="residence-nothing">
        <source>Nothing here yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şu anda bir şey yok</translation>
    </message>
    <message id="residence-emergency">
        <source>Emergency</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Acil</translation>
    </message>
    <message id="residence-lodge">
        <source>The lodge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapıcı odası</translation>
    </message>
    <message id="residence-numbers">
        <source>Useful numbers</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yararlı numaralar</translation>
    </message>
    <message id="residence-works">
        <source>Works and dates</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çalışma ve randevular</translation>
    </message>
    <message id="residence-open">
        <source>Open day and night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gece gündüz açık</translation>
    </message>
    <message id="residence-open-today">
        <source>Open until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Açık. Kapanış: %1</translation>
    </message>
    <message id="residence-open-until">
        <source>Open until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Açık. Kapanış: %1, %2</translation>
    </message>
    <message id="residence-closed">
        <source>Closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapalı</translation>
    </message>
    <message id="residence-opens-today">
        <source>Closed. Opens at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapalı. Açılış: %1</translation>
    </message>
    <message id="residence-opens-tomorrow">
        <source>Closed. Opens tomorrow at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapalı. Açılış: yarın %1</translation>
    </message>
    <message id="residence-opens-on">
        <source>Closed. Opens on %1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapalı. Açılış: %1, %2</translation>
    </message>
    <message id="residence-closed-then">
        <source>closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>kapalı</translation>
    </message>
    <message id="residence-hours-and">
        <source>%1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message id="residence-days">
        <source>%1 to %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message id="residence-from-to">
        <source>From %1 to %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message id="format-date-year">
        <source>d MMMM yyyy</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message id="residence-today">
        <source>Today</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bugün</translation>
    </message>
    <message id="residence-tomorrow">
        <source>Tomorrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yarın</translation>
    </message>
    <message id="residence-from">
        <source>From %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Başlangıç: %1</translation>
    </message>
    <message id="residence-all-day">
        <source>All day</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bütün gün</translation>
    </message>
    <message id="residence-until">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bitiş: %1</translation>
    </message>
    <message id="residence-until-day">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bitiş: %1</translation>
    </message>
    <message id="format-decimal">
        <source>.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>,</translation>
    </message>
    <message id="keyboard-signs">
        <source>123</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>123</translation>
    </message>
    <message id="keyboard-capital">
        <source>Capital</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Büyük harf</translation>
    </message>
    <message id="keyboard-space">
        <source>Space</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Boşluk</translation>
    </message>
    <message id="keyboard-erase">
        <source>Erase</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sil</translation>
    </message>
    <message id="keyboard-more">
        <source>More</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Diğer</translation>
    </message>
    <message id="keyboard-done">
        <source>Done</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tamam</translation>
    </message>
    <message id="keyboard-layout">
        <source>Keyboard %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 klavyesi</translation>
    </message>
    <message id="keyboard-signs-name">
        <source>Digits and signs</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Rakamlar ve işaretler</translation>
    </message>
    <message id="help-written">
        <source>You wrote: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yazdığınız: %1</translation>
    </message>
    <message id="writing-nothing">
        <source>Nothing is written yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Henüz bir şey yazılmadı</translation>
    </message>
    <message id="action-say-help">
        <source>Say why</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nedenini söyle</translation>
    </message>
    <message id="help-lift">
        <source>Lift</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Asansör</translation>
    </message>
    <message id="help-lift-text">
        <source>The lift does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Asansör çalışmıyor.</translation>
    </message>
    <message id="help-water">
        <source>Water</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su</translation>
    </message>
    <message id="help-water-text">
        <source>There is a problem with the water.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su ile ilgili bir sorun var.</translation>
    </message>
    <message id="help-heating">
        <source>Heating</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Isıtma</translation>
    </message>
    <message id="help-heating-text">
        <source>The heating does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Isıtma çalışmıyor.</translation>
    </message>
    <message id="help-door">
        <source>Door</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapı</translation>
    </message>
    <message id="help-door-text">
        <source>There is a problem with a door.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir kapıda sorun var.</translation>
    </message>
    <message id="help-noise">
        <source>Noise</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gürültü</translation>
    </message>
    <message id="help-noise-text">
        <source>There is too much noise.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çok fazla gürültü var.</translation>
    </message>
    <message id="help-unwell">
        <source>I do not feel well</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kendimi iyi hissetmiyorum</translation>
    </message>
    <message id="help-unwell-text">
        <source>I do not feel well.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kendimi iyi hissetmiyorum.</translation>
    </message>
    <message id="help-unwell-warning">
        <source>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hayati tehlikede hemen 15’i veya 112’yi arayın. Kapıcınız acil yardım servisi değildir.</translation>
    </message>
    <message id="help-about-title">
        <source>What is it about?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Konu nedir?</translation>
    </message>
    <message id="help-about-send">
        <source>Send it to the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapıcıya gönder</translation>
    </message>
    <message id="sign-full-stop">
        <source>Full stop</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nokta</translation>
    </message>
    <message id="sign-comma">
        <source>Comma</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Virgül</translation>
    </message>
    <message id="sign-apostrophe">
        <source>Apostrophe</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kesme işareti</translation>
    </message>
    <message id="sign-question">
        <source>Question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Soru işareti</translation>
    </message>
    <message id="sign-question-opening">
        <source>Opening question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ters soru işareti</translation>
    </message>
    <message id="sign-exclamation">
        <source>Exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ünlem işareti</translation>
    </message>
    <message id="sign-exclamation-opening">
        <source>Opening exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ters ünlem işareti</translation>
    </message>
    <message id="sign-hyphen">
        <source>Hyphen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kısa çizgi</translation>
    </message>
    <message id="sign-colon">
        <source>Colon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İki nokta</translation>
    </message>
    <message id="sign-semicolon">
        <source>Semicolon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Noktalı virgül</translation>
    </message>
    <message id="sign-slash">
        <source>Slash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Eğik çizgi</translation>
    </message>
    <message id="sign-bracket-opening">
        <source>Opening bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Parantez aç</translation>
    </message>
    <message id="sign-bracket-closing">
        <source>Closing bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Parantez kapat</translation>
    </message>
    <message id="sign-quotation">
        <source>Quotation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tırnak işareti</translation>
    </message>
    <message id="sign-at">
        <source>At sign</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Et işareti</translation>
    </message>
    <message id="sign-ampersand">
        <source>Ampersand</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ve işareti</translation>
    </message>
    <message id="sign-plus">
        <source>Plus</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Artı</translation>
    </message>
    <message id="sign-equals">
        <source>Equals</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Eşittir</translation>
    </message>
    <message id="sign-euro">
        <source>Euro</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Avro</translation>
    </message>
    <message id="sign-percent">
        <source>Percent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yüzde</translation>
    </message>
    <message id="sign-star">
        <source>Star</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yıldız</translation>
    </message>
    <message id="sign-hash">
        <source>Hash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kare</translation>
    </message>
    <message id="sign-underscore">
        <source>Underscore</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alt çizgi</translation>
    </message>
    <message id="setting-keyboard">
        <source>Letters on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yazı harfleri</translation>
    </message>
    <message id="keyboard-usual">
        <source>As usual in my language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dilimde alışıldığı gibi</translation>
    </message>
    <message id="writing-full">
        <source>There is no more room</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yer kalmadı</translation>
    </message>
    <message id="writing-left" numerus="yes">
        <source>%n more letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n harf kaldı</numerusform>
        </translation>
    </message>
    <message id="writing-begin">
        <source>Write it myself</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kendim yazayım</translation>
    </message>
    <message id="writing-more">
        <source>Write more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yazmaya devam et</translation>
    </message>
    <message id="writing-clear">
        <source>Erase everything</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hepsini sil</translation>
    </message>
    <message id="writing-restore">
        <source>Put it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Metni geri getir</translation>
    </message>
    <message id="phonewriting-ready-brief">
        <source>Scan this with a phone, and write there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bunu bir telefonla okutun ve orada yazın.</translation>
    </message>
    <message id="phonewriting-ready">
        <source>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Resmi bir telefonun kamerasıyla okutun ve orada yazın. On dakika, yalnız bu televizyon için çalışır.</translation>
    </message>
    <message id="phonewriting-writing-brief">
        <source>Somebody is writing on a phone…</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Biri telefonda yazıyor…</translation>
    </message>
    <message id="phonewriting-writing">
        <source>Somebody is writing on a phone… Nothing is sent before you send it here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Biri telefonda yazıyor… Siz buradan göndermeden hiçbir şey gönderilmez.</translation>
    </message>
    <message id="phonewriting-over">
        <source>The code is over. What was written stays here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kodun süresi doldu. Yazılanlar burada kalır.</translation>
    </message>
    <message id="phonewriting-unreachable">
        <source>The network is away. The television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ağ yok. Televizyon kendiliğinden yeniden dener.</translation>
    </message>
    <message id="writing-phone-offline">
        <source>To write on a phone, the television needs the network.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Telefonla yazmak için televizyonun ağa ihtiyacı var.</translation>
    </message>
    <message id="phonewriting-finished">
        <source>I have finished</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bitirdim</translation>
    </message>
    <message id="phonewriting-again">
        <source>A new code</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yeni bir kod</translation>
    </message>
    <message id="writing-phone">
        <source>Write on my phone</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Telefonumla yazayım</translation>
    </message>
    <message id="check-title">
        <source>Is everything all right?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Her şey yolunda mı?</translation>
    </message>
    <message id="legend-check-brief">
        <source>Look</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bak</translation>
    </message>
    <message id="about-what">
        <source>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier, sitenizi televizyona getirir: kapıcınızın mesajları, çevrenizden haberler ve yardım, bildiğiniz kumandayla.</translation>
    </message>
    <message id="about-version">
        <source>Version</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sürüm</translation>
    </message>
    <message id="about-free">
        <source>Free software</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Özgür yazılım</translation>
    </message>
    <message id="about-free-text">
        <source>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier’i herkes Avrupa Birliği Kamu Lisansı (EUPL 1.2) ile kullanabilir, inceleyebilir ve geliştirebilir.</translation>
    </message>
    <message id="licences-box">
        <source>On this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu televizyonda</translation>
    </message>
    <message id="licences-hub">
        <source>On the residence’s own computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sitenin kendi bilgisayarında</translation>
    </message>
    <message id="licences-pages">
        <source>On the pages for phone and computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Telefon ve bilgisayar sayfalarında</translation>
    </message>
    <message id="licences-line">
        <source>%1, by %2, licence %3</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, yapan: %2, lisans: %3</translation>
    </message>
    <message id="licences-thanks">
        <source>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier birçok kişinin emeğiyle yapıldı. Onlara teşekkür ederiz. Her lisansın tam metni programla birlikte gelir.</translation>
    </message>
    <message id="about-licences">
        <source>Licences</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lisanslar</translation>
    </message>
    <message id="about-accessibility">
        <source>Accessibility</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Erişilebilirlik</translation>
    </message>
    <message id="about-title">
        <source>About Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier hakkında</translation>
    </message>
    <message id="a11y-met-keys">
        <source>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Oklar, OK ve Geri her şeye yeter. Hiçbir şey aynı anda iki tuş ya da uzun basma istemez.</translation>
    </message>
    <message id="a11y-met-letters">
        <source>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Harflerin beş boyu vardır; en büyüğü, standardın televizyonunuz ve koltuğunuz için istediği boydur.</translation>
    </message>
    <message id="a11y-met-colours">
        <source>There are three sets of colours. Every text stands out well, messages most of all.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Üç renk takımı vardır. Her yazı iyi seçilir, en çok da mesajlar.</translation>
    </message>
    <message id="a11y-met-senses">
        <source>Nothing is told by colour or by sound alone, and nothing flashes.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hiçbir şey yalnız renkle ya da yalnız sesle anlatılmaz, hiçbir şey yanıp sönmez.</translation>
    </message>
    <message id="a11y-met-voice">
        <source>The yellow key reads aloud what is on the screen; your messages only if you allow it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sarı tuş ekrandakini sesli okur; mesajlarınızı yalnız siz izin verirseniz.</translation>
    </message>
    <message id="a11y-met-hands">
        <source>A second press that comes too soon can be ignored, and a held key can wait, or count once.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çok çabuk gelen ikinci basış yok sayılabilir; basılı tutulan tuş bekleyebilir ya da bir kez sayılabilir.</translation>
    </message>
    <message id="a11y-met-time">
        <source>Messages can stay until you close them.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajlar siz kapatana kadar kalabilir.</translation>
    </message>
    <message id="a11y-partly-letters">
        <source>On a small television far away even the largest letters are smaller than the standard asks.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uzaktaki küçük bir televizyonda en büyük harfler bile standardın istediğinden küçüktür.</translation>
    </message>
    <message id="a11y-partly-room">
        <source>With the largest letters there is no room for some pictures, second lines and names of keys.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En büyük harflerde bazı resimlere, ikinci satırlara ve tuş adlarına yer kalmaz.</translation>
    </message>
    <message id="a11y-partly-pause">
        <source>The voice cannot pause: a key ends it, and the yellow key begins again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ses duraklatılamaz: bir tuş onu bitirir, sarı tuş baştan başlatır.</translation>
    </message>
    <message id="a11y-partly-languages">
        <source>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>İspanyolca, İtalyanca, Portekizce, Türkçe ve sesli Arapça, ana dili o olan kimse tarafından denetlenmedi.</translation>
    </message>
    <message id="a11y-untried-residents">
        <source>With residents who see, hear, move or understand with difficulty.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Görmekte, duymakta, hareket etmekte veya anlamakta zorlanan sakinlerle.</translation>
    </message>
    <message id="a11y-untried-hardware">
        <source>On a real television, with real remotes, and with the sound of its own speakers.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gerçek bir televizyonda, gerçek kumandalarla ve kendi hoparlörlerinin sesiyle.</translation>
    </message>
    <message id="a11y-untried-loudness">
        <source>How loud the voice is, and listening with headphones.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sesin ne kadar yüksek olduğu ve kulaklıkla dinleme.</translation>
    </message>
    <message id="a11y-scope">
        <source>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu yazı Palier %1 televizyonu hakkındadır. Onu yapanlar %2 günü Avrupa standardı EN 301 549’a (V3.2.1) göre yazdı. Henüz başka kimse denetlemedi.</translation>
    </message>
    <message id="a11y-state">
        <source>The standard is met in part.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Standart kısmen karşılanıyor.</translation>
    </message>
    <message id="a11y-met">
        <source>What is met</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Karşılananlar</translation>
    </message>
    <message id="a11y-partly">
        <source>What is met in part</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kısmen karşılananlar</translation>
    </message>
    <message id="a11y-untried">
        <source>What was not tried yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Henüz denenmeyenler</translation>
    </message>
    <message id="a11y-barrier">
        <source>Is something hard for you?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Size zor gelen bir şey mi var?</translation>
    </message>
    <message id="a11y-barrier-text">
        <source>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kapıcınızdan yardım istemek için kırmızı tuşa basın ve görmesi, duyması veya yapması zor olanı söyleyin. O da Palier’i yapanlara iletebilir.</translation>
    </message>
    <message id="check-room">
        <source>Room to keep messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesajlar için yer</translation>
    </message>
    <message id="check-room-left">
        <source>%1 left</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 kaldı</translation>
    </message>
    <message id="check-room-refuses">
        <source>The disk takes nothing more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Disk artık hiçbir şey almıyor</translation>
    </message>
    <message id="check-unknown">
        <source>Not known</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bilinmiyor</translation>
    </message>
    <message id="check-store">
        <source>Kept on this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu televizyonda saklananlar</translation>
    </message>
    <message id="check-store-messages" numerus="yes">
        <source>%n messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n mesaj</numerusform>
        </translation>
    </message>
    <message id="check-store-news" numerus="yes">
        <source>%n news</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message id="check-store-withheld">
        <source>Some of it is held back: the program ended while it was shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir kısmı tutuluyor: program onu gösterirken kapandı</translation>
    </message>
    <message id="check-remote-ask">
        <source>Press any key to see it here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Burada görmek için bir tuşa basın</translation>
    </message>
    <message id="check-remote-last">
        <source>Last key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Son tuş: %1</translation>
    </message>
    <message id="check-sound">
        <source>Sound</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ses</translation>
    </message>
    <message id="check-sound-ask">
        <source>Press OK to hear the sound of a message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mesaj sesini duymak için OK’e basın</translation>
    </message>
    <message id="check-sound-running">
        <source>It is sounding now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şimdi çalıyor</translation>
    </message>
    <message id="check-sound-worked">
        <source>It has sounded. Not heard? Turn up the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Çaldı. Duymadınız mı? Televizyonun sesini açın.</translation>
    </message>
    <message id="check-sound-failed">
        <source>Nothing could be played</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hiçbir ses çalınamadı</translation>
    </message>
    <message id="check-sound-advice">
        <source>This television makes no sound. Please tell your caretaker; messages are shown all the same.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu televizyondan ses çıkmıyor. Lütfen kapıcınıza bildirin; mesajlar yine de gösterilir.</translation>
    </message>
    <message id="check-voice-ask">
        <source>Press OK to hear the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sesi duymak için OK’e basın</translation>
    </message>
    <message id="check-voice-worked">
        <source>The voice is there</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ses hazır</translation>
    </message>
    <message id="check-picture-rate">
        <source>%1 pictures a second</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>saniyede %1 görüntü</translation>
    </message>
    <message id="check-picture-processor">
        <source>drawn by the processor</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>işlemci çiziyor</translation>
    </message>
    <message id="check-picture-chip">
        <source>drawn by the graphics chip</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>grafik yongası çiziyor</translation>
    </message>
    <message id="check-network">
        <source>Address in the network</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ağdaki adres</translation>
    </message>
    <message id="check-network-none">
        <source>None: is the network cable plugged in?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yok: ağ kablosu takılı mı?</translation>
    </message>
    <message id="check-version-own">
        <source>Television %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyon %1</translation>
    </message>
    <message id="check-version-hub">
        <source>residence %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>site %1</translation>
    </message>
    <message id="check-ill">
        <source>Something is not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir şey yolunda değil</translation>
    </message>
    <message id="check-starting">
        <source>One moment</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir an</translation>
    </message>
    <message id="check-starting-text">
        <source>The television is asking the residence.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyon siteye soruyor.</translation>
    </message>
    <message id="check-well">
        <source>Everything is all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Her şey yolunda</translation>
    </message>
    <message id="check-well-text">
        <source>The television has its connection, and keeps what it is sent.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyonun bağlantısı var ve gelenleri saklıyor.</translation>
    </message>
    <message id="check-good">
        <source>All right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yolunda</translation>
    </message>
    <message id="check-note">
        <source>Good to know</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bilginize</translation>
    </message>
    <message id="check-trouble">
        <source>Not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yolunda değil</translation>
    </message>
    <message id="check-link-took">
        <source>answers within %1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 saniyede yanıtlıyor</translation>
    </message>
    <message id="check-link-unpaired">
        <source>It answers, and waits to be told which home this is</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yanıtlıyor; buranın hangi daire olduğunu bekliyor</translation>
    </message>
    <message id="check-link-since">
        <source>Connected since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bağlı: %1 beri</translation>
    </message>
    <message id="check-link-never">
        <source>No answer yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message id="check-link-lost">
        <source>No answer since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yanıt yok: %1 beri</translation>
    </message>
    <message id="check-link">
        <source>Connection to the residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Siteyle bağlantı</translation>
    </message>
    <message id="check-link-starting">
        <source>One moment: no answer so far</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir an: şimdilik yanıt yok</translation>
    </message>
    <message id="check-trust">
        <source>Safety of the connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bağlantının güvenliği</translation>
    </message>
    <message id="check-trust-foreign">
        <source>The certificate is not the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sertifika sitenin değil</translation>
    </message>
    <message id="check-trust-old">
        <source>The residence’s certificate has run out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sitenin sertifikasının süresi dolmuş</translation>
    </message>
    <message id="check-trust-plain">
        <source>Not encrypted: only for trying out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şifreli değil: yalnız deneme için</translation>
    </message>
    <message id="check-trust-good">
        <source>Encrypted, and the certificate is the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Şifreli, sertifika sitenin</translation>
    </message>
    <message id="check-trust-unknown">
        <source>Not known without a connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bağlantı olmadan bilinmez</translation>
    </message>
    <message id="check-clock">
        <source>Clock</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Saat</translation>
    </message>
    <message id="check-clock-wrong">
        <source>Wrong: %1 is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yanlış: %1 gösteriyor</translation>
    </message>
    <message id="check-clock-advice">
        <source>The clock of this television is wrong. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu televizyonun saati yanlış. Lütfen kapıcınıza bildirin.</translation>
    </message>
    <message id="check-clock-unknown">
        <source>%1, not compared with the residence yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, siteyle henüz karşılaştırılmadı</translation>
    </message>
    <message id="check-clock-off" numerus="yes">
        <source>Off by %n min; the residence’s time is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n dk sapmış; sitenin saati gösteriliyor</numerusform>
        </translation>
    </message>
    <message id="check-clock-good">
        <source>Right: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Doğru: %1</translation>
    </message>
    <message id="check-outbox">
        <source>Waiting to be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gönderilmeyi bekleyen</translation>
    </message>
    <message id="check-outbox-refused" numerus="yes">
        <source>%n could not be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n gönderilemedi</numerusform>
        </translation>
    </message>
    <message id="check-outbox-advice">
        <source>Something that was sent did not arrive. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Gönderilen bir şey ulaşmadı. Lütfen kapıcınıza bildirin.</translation>
    </message>
    <message id="check-outbox-waiting" numerus="yes">
        <source>%n waiting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message id="check-outbox-since">
        <source>since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 beri</translation>
    </message>
    <message id="check-outbox-empty">
        <source>Nothing</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hiçbir şey</translation>
    </message>
    <message id="set-back-title">
        <source>Set this page back to how it was at the beginning?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu sayfa baştaki haline dönsün mü?</translation>
    </message>
    <message id="supply-loading">
        <source>One moment: the television is fetching the news.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bir dakika: televizyon yenilikleri alıyor.</translation>
    </message>
    <message id="supply-offline">
        <source>The residence does not answer yet. The television tries again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Site henüz yanıt vermiyor. Televizyon yeniden deniyor.</translation>
    </message>
    <message id="toast-read">
        <source>It is noted that you have read it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Okuduğunuz not edildi.</translation>
    </message>
    <message id="remote-step">
        <source>Key %1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tuş %1 / %2</translation>
    </message>
    <message id="action-set-back">
        <source>As at the beginning</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Baştaki gibi yap</translation>
    </message>
    <message id="toast-later">
        <source>This message comes back at about %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu mesaj %1 civarında geri gelecek.</translation>
    </message>
    <message id="toast-answered">
        <source>Your answer is kept.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Yanıtınız kaydedildi.</translation>
    </message>
    <message id="toast-setting">
        <source>Saved: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message id="set-back-no">
        <source>No, leave it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hayır, böyle kalsın</translation>
    </message>
    <message id="set-back-yes">
        <source>Yes, set it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Evet, geri al</translation>
    </message>
    <message id="toast-set-back">
        <source>Everything on this page is as it was at the beginning.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bu sayfadaki her şey baştaki gibi.</translation>
    </message>
    <message id="supply-failed">
        <source>The television cannot read what it keeps. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televizyon sakladıklarını okuyamıyor. Kapıcınıza haber verin.</translation>
    </message>
</context>
</TS>
