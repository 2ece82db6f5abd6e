<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name></name>
    <message id="action-ask-help">
        <source>Yes, ask for help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sì, chiedere aiuto</translation>
    </message>
    <message id="action-back">
        <source>Back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Indietro</translation>
    </message>
    <message id="action-help">
        <source>I need help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ho bisogno di aiuto</translation>
    </message>
    <message id="action-later">
        <source>Later</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Più tardi</translation>
    </message>
    <message id="action-more">
        <source>Read on</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leggere il resto</translation>
    </message>
    <message id="action-read">
        <source>I have read it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ho letto</translation>
    </message>
    <message id="action-understood">
        <source>Understood</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ho capito</translation>
    </message>
    <message id="ago-hours" numerus="yes">
        <source>%n h ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n h fa</numerusform>
            <numerusform>%n h fa</numerusform>
        </translation>
    </message>
    <message id="ago-minutes" numerus="yes">
        <source>%n min ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n min fa</numerusform>
            <numerusform>%n min fa</numerusform>
        </translation>
    </message>
    <message id="ago-now">
        <source>just now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>proprio ora</translation>
    </message>
    <message id="ago-yesterday">
        <source>yesterday</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ieri</translation>
    </message>
    <message id="article-gone">
        <source>This news is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questa notizia non è più disponibile.</translation>
    </message>
    <message id="audience-building">
        <source>for building %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>per l’edificio %1</translation>
    </message>
    <message id="audience-district">
        <source>the whole district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>tutto il quartiere</translation>
    </message>
    <message id="audience-flat">
        <source>for you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>per lei</translation>
    </message>
    <message id="audience-named">
        <source>for %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>per %1</translation>
    </message>
    <message id="audience-residence">
        <source>the whole residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>tutta la residenza</translation>
    </message>
    <message id="audience-stairwell">
        <source>for staircase %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>per la scala %1</translation>
    </message>
    <message id="audience-town">
        <source>the whole town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>tutta la città</translation>
    </message>
    <message id="format-date">
        <source>dddd d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>dddd d MMMM</translation>
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
        <translation>Il custode saprà subito quale alloggio chiama. In caso di emergenza, chiami il 112.</translation>
    </message>
    <message id="help-ask-title">
        <source>Ask your caretaker for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiedere aiuto al custode?</translation>
    </message>
    <message id="help-ask-title-named">
        <source>Ask %1 for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiedere aiuto a %1?</translation>
    </message>
    <message id="help-coming">
        <source>%1 is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 arriva</translation>
    </message>
    <message id="help-coming-text">
        <source>Your request was seen: %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La sua richiesta è stata vista: %1.</translation>
    </message>
    <message id="help-sent">
        <source>Request sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Richiesta inviata</translation>
    </message>
    <message id="help-sent-text">
        <source>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Richiesta: %1. Qui vedrà quando qualcuno se ne occupa. In caso di emergenza, chiami il 112.</translation>
    </message>
    <message id="help-sent-title">
        <source>Your request is sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La sua richiesta è inviata</translation>
    </message>
    <message id="help-unsent">
        <source>Not sent yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non ancora partita</translation>
    </message>
    <message id="help-unsent-text">
        <source>The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La televisione non è collegata. La richiesta partirà da sola appena possibile. In caso di emergenza, chiami il 112.</translation>
    </message>
    <message id="help-unsent-title">
        <source>Your request has not left yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La sua richiesta non è ancora partita</translation>
    </message>
    <message id="home-help">
        <source>Help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aiuto</translation>
    </message>
    <message id="home-help-line">
        <source>Ask your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiamare il custode</translation>
    </message>
    <message id="home-help-named">
        <source>Ask %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiamare %1</translation>
    </message>
    <message id="home-messages">
        <source>Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Messaggi</translation>
    </message>
    <message id="home-messages-read">
        <source>All read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tutto letto</translation>
    </message>
    <message id="home-messages-unread" numerus="yes">
        <source>%n unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n non letto</numerusform>
            <numerusform>%n non letti</numerusform>
        </translation>
    </message>
    <message id="home-news">
        <source>News</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Notizie</translation>
    </message>
    <message id="home-news-line">
        <source>Residence, district, town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Residenza, quartiere, città</translation>
    </message>
    <message id="home-news-new" numerus="yes">
        <source>%n new</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n nuova</numerusform>
            <numerusform>%n nuove</numerusform>
        </translation>
    </message>
    <message id="home-no-news">
        <source>No news for now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nessuna notizia per ora</translation>
    </message>
    <message id="inbox-empty">
        <source>No message yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ancora nessun messaggio</translation>
    </message>
    <message id="key-back">
        <source>BACK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>INDIETRO</translation>
    </message>
    <message id="key-ok">
        <source>OK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="legend-back">
        <source>Go back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tornare</translation>
    </message>
    <message id="legend-choose">
        <source>Choose</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Scegliere</translation>
    </message>
    <message id="legend-help">
        <source>Help from the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aiuto del custode</translation>
    </message>
    <message id="legend-latest">
        <source>Latest message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ultimo messaggio</translation>
    </message>
    <message id="legend-open">
        <source>Open</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aprire</translation>
    </message>
    <message id="link-offline">
        <source>Offline</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non collegata</translation>
    </message>
    <message id="link-offline-since">
        <source>Offline · as of %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non collegata · info: %1</translation>
    </message>
    <message id="link-starting">
        <source>Connecting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Collegamento…</translation>
    </message>
    <message id="message-answered">
        <source>Your answer: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La sua risposta: %1</translation>
    </message>
    <message id="message-cancelled">
        <source>Cancelled by the sender</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Annullato dal mittente</translation>
    </message>
    <message id="message-from">
        <source>Message from %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Messaggio da %1</translation>
    </message>
    <message id="message-from-caretaker">
        <source>Message from %1, your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Messaggio da %1, il suo custode</translation>
    </message>
    <message id="message-gone">
        <source>This message is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questo messaggio non è più disponibile.</translation>
    </message>
    <message id="message-over">
        <source>No longer valid</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non è più valido</translation>
    </message>
    <message id="message-read">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Letto</translation>
    </message>
    <message id="message-unread">
        <source>Unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non letto</translation>
    </message>
    <message id="news-all">
        <source>All</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tutto</translation>
    </message>
    <message id="pairing-asking-text">
        <source>One moment: the television asks for its code.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: la televisione chiede il suo codice.</translation>
    </message>
    <message id="pairing-code-text">
        <source>Give this code to your caretaker, or let them scan the picture with their phone.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dia questo codice al custode, o lasci che inquadri l’immagine con il telefono.</translation>
    </message>
    <message id="pairing-confirming-text">
        <source>One moment: the television is being set up.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: la televisione si prepara.</translation>
    </message>
    <message id="pairing-no">
        <source>No, another one</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No, non è qui</translation>
    </message>
    <message id="pairing-offered-text">
        <source>Your caretaker has chosen this home for the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il custode ha scelto questo alloggio per la televisione.</translation>
    </message>
    <message id="pairing-offered-title">
        <source>Is this your home?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>È casa sua?</translation>
    </message>
    <message id="pairing-title">
        <source>Welcome to Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Benvenuti su Palier</translation>
    </message>
    <message id="pairing-unreachable-text">
        <source>The residence cannot be reached. Check the network cable; the television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La residenza non risponde. Controlli il cavo della rete; la televisione riprova da sola.</translation>
    </message>
    <message id="pairing-yes">
        <source>Yes, this is it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sì, è qui</translation>
    </message>
    <message id="popup-alert">
        <source>Alert</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Allerta</translation>
    </message>
    <message id="popup-important">
        <source>Important</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Importante</translation>
    </message>
    <message id="role-administrator">
        <source>administration</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>amministrazione</translation>
    </message>
    <message id="role-caretaker">
        <source>caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>custode</translation>
    </message>
    <message id="role-landlord">
        <source>landlord</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>proprietario</translation>
    </message>
    <message id="role-neighbour">
        <source>neighbour</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>vicinato</translation>
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
        <translation>Bambini</translation>
    </message>
    <message id="subject-culture">
        <source>Culture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cultura</translation>
    </message>
    <message id="subject-events">
        <source>Events</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Eventi</translation>
    </message>
    <message id="subject-health">
        <source>Health</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Salute</translation>
    </message>
    <message id="subject-holidays">
        <source>Holidays</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Vacanze</translation>
    </message>
    <message id="subject-residence">
        <source>Residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Residenza</translation>
    </message>
    <message id="subject-townhall">
        <source>Town hall</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Comune</translation>
    </message>
    <message id="subject-works">
        <source>Works</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lavori</translation>
    </message>
    <message id="support-code">
        <source>Code %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Codice %1</translation>
    </message>
    <message id="tag-building">
        <source>Your building</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il suo edificio</translation>
    </message>
    <message id="tag-district">
        <source>Your district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il suo quartiere</translation>
    </message>
    <message id="tag-flat">
        <source>For you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Per lei</translation>
    </message>
    <message id="tag-residence">
        <source>Your residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La sua residenza</translation>
    </message>
    <message id="tag-town">
        <source>Your town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La sua città</translation>
    </message>
    <message id="trouble-clock">
        <source>The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>L’orologio di questa televisione non è giusto: non può collegarsi. Avvisi il custode, per favore: codice %1.</translation>
    </message>
    <message id="trouble-portal">
        <source>The network of this home does not let the television through. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La rete dell’alloggio non lascia passare la televisione. Avvisi il custode, per favore: codice %1.</translation>
    </message>
    <message id="trouble-short">
        <source>Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Avvisi il custode, per favore: codice %1.</translation>
    </message>
    <message id="trouble-storage">
        <source>This television has a problem keeping its messages. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questa televisione non riesce più a tenere i messaggi. Avvisi il custode, per favore.</translation>
    </message>
    <message id="trouble-unknown-box">
        <source>The residence does not know this television. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La residenza non riconosce questa televisione. Avvisi il custode, per favore: codice %1.</translation>
    </message>
    <message id="trouble-untrusted">
        <source>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il collegamento con la residenza non è sicuro: non si invia nulla. Avvisi il custode, per favore: codice %1.</translation>
    </message>
    <message id="valid-until-date">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Valido fino al giorno %1</translation>
    </message>
    <message id="valid-until-day">
        <source>Valid until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Valido fino a %1, %2</translation>
    </message>
    <message id="valid-until-time">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Valido fino alle %1</translation>
    </message>
    <message id="when-day">
        <source>%1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 alle %2</translation>
    </message>
    <message id="when-today">
        <source>Today at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Oggi alle %1</translation>
    </message>
    <message id="when-yesterday">
        <source>Yesterday at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ieri alle %1</translation>
    </message>
    <message id="home-comfort">
        <source>Language and comfort</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lingua e comodità</translation>
    </message>
    <message id="comfort-language">
        <source>Language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lingua</translation>
    </message>
    <message id="comfort-text-size">
        <source>Size of the letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Grandezza delle lettere</translation>
    </message>
    <message id="comfort-theme">
        <source>Colours</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Colori</translation>
    </message>
    <message id="comfort-reading-time">
        <source>Messages stay on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>I messaggi restano sullo schermo</translation>
    </message>
    <message id="text-size-130">
        <source>Large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Grande</translation>
    </message>
    <message id="text-size-160">
        <source>Very large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Molto grande</translation>
    </message>
    <message id="text-size-200">
        <source>Huge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Enorme</translation>
    </message>
    <message id="text-size-100">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normale</translation>
    </message>
    <message id="theme-night">
        <source>Night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Notte</translation>
    </message>
    <message id="theme-daylight">
        <source>Daylight</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Giorno</translation>
    </message>
    <message id="theme-contrast">
        <source>High contrast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Contrasto forte</translation>
    </message>
    <message id="reading-time-0">
        <source>Until I close them</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Finché non li chiudo</translation>
    </message>
    <message id="reading-time-2">
        <source>Twice as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il doppio</translation>
    </message>
    <message id="reading-time-3">
        <source>Three times as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il triplo</translation>
    </message>
    <message id="reading-time-1">
        <source>Normal time</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Durata normale</translation>
    </message>
    <message id="home-settings">
        <source>Settings</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Impostazioni</translation>
    </message>
    <message id="section-sound">
        <source>Sounds and quiet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Suoni e calma</translation>
    </message>
    <message id="section-picture">
        <source>Television picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Immagine del televisore</translation>
    </message>
    <message id="setting-message-sound">
        <source>Sound of messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Suono dei messaggi</translation>
    </message>
    <message id="setting-alert-sound">
        <source>Sound of alerts</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Suono delle allerte</translation>
    </message>
    <message id="setting-ordinary-messages">
        <source>Ordinary messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Messaggi normali</translation>
    </message>
    <message id="setting-quiet-from">
        <source>Quiet in the evening from</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Calma la sera a partire da</translation>
    </message>
    <message id="setting-quiet-until">
        <source>Quiet in the morning until</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Calma la mattina fino a</translation>
    </message>
    <message id="setting-away">
        <source>I am away</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sono fuori casa</translation>
    </message>
    <message id="setting-tv-size">
        <source>Size of the television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Grandezza del televisore</translation>
    </message>
    <message id="setting-tv-distance">
        <source>Distance from the armchair</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Distanza dalla poltrona</translation>
    </message>
    <message id="setting-edge">
        <source>Free edge of the picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bordo libero dell’immagine</translation>
    </message>
    <message id="text-size-standard">
        <source>Largest, for weak eyes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La più grande, per occhi stanchi</translation>
    </message>
    <message id="volume-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nessuno</translation>
    </message>
    <message id="volume-40">
        <source>Soft</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Basso</translation>
    </message>
    <message id="volume-70">
        <source>Medium</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Medio</translation>
    </message>
    <message id="volume-100">
        <source>Loud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Forte</translation>
    </message>
    <message id="ordinary-messages-show">
        <source>Show them at once</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mostrarli subito</translation>
    </message>
    <message id="ordinary-messages-inbox">
        <source>Keep them under Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tenerli in Messaggi</translation>
    </message>
    <message id="quiet-off">
        <source>Never</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mai</translation>
    </message>
    <message id="choice-no">
        <source>No</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No</translation>
    </message>
    <message id="away-yes">
        <source>Yes: only alerts are shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sì: si vedono solo le allerte</translation>
    </message>
    <message id="edge-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nessuno</translation>
    </message>
    <message id="edge-2-5">
        <source>Small</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Piccolo</translation>
    </message>
    <message id="edge-5">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normale</translation>
    </message>
    <message id="edge-7-5">
        <source>Wide</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Largo</translation>
    </message>
    <message id="tv-distance-metres">
        <source>%1 m</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 m</translation>
    </message>
    <message id="tv-size-inches">
        <source>%1 inches</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 pollici</translation>
    </message>
    <message id="legend-latest-brief">
        <source>Message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Messaggio</translation>
    </message>
    <message id="legend-comfort-brief">
        <source>Letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lettere</translation>
    </message>
    <message id="pairing-code-brief">
        <source>Give this code to your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dia questo codice al custode.</translation>
    </message>
    <message id="remote-title">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Telecomando</translation>
    </message>
    <message id="remote-learn">
        <source>Learn this remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Imparare questo telecomando</translation>
    </message>
    <message id="remote-usual">
        <source>Use the usual keys again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Riprendere i tasti abituali</translation>
    </message>
    <message id="action-remote">
        <source>Set up another remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Regolare un altro telecomando</translation>
    </message>
    <message id="remote-key-up">
        <source>Up arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Freccia su</translation>
    </message>
    <message id="remote-key-down">
        <source>Down arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Freccia giù</translation>
    </message>
    <message id="remote-key-left">
        <source>Left arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Freccia sinistra</translation>
    </message>
    <message id="remote-key-right">
        <source>Right arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Freccia destra</translation>
    </message>
    <message id="remote-key-red">
        <source>Red</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Rosso</translation>
    </message>
    <message id="remote-key-green">
        <source>Green</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Verde</translation>
    </message>
    <message id="remote-key-yellow">
        <source>Yellow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Giallo</translation>
    </message>
    <message id="remote-key-blue">
        <source>Blue</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Blu</translation>
    </message>
    <message id="remote-key-play">
        <source>Play and pause</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Avvio e pausa</translation>
    </message>
    <message id="remote-taken">
        <source>This key is already: %1. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questo tasto è già: %1. Ne prema un altro, per favore.</translation>
    </message>
    <message id="remote-nameless">
        <source>The television does not recognise this key. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il televisore non riconosce questo tasto. Ne prema un altro, per favore.</translation>
    </message>
    <message id="remote-optional">
        <source>No such key? Press Back. Finished? Press OK.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questo tasto non c’è? Prema Indietro. Ha finito? Prema OK.</translation>
    </message>
    <message id="remote-ask">
        <source>Press this key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema questo tasto: %1</translation>
    </message>
    <message id="remote-former">
        <source>Until now this key is: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Finora questo tasto è: %1</translation>
    </message>
    <message id="remote-prove">
        <source>Press OK on the remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema OK</translation>
    </message>
    <message id="remote-learned">
        <source>The remote is learned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il telecomando è imparato</translation>
    </message>
    <message id="remote-unchanged">
        <source>Nothing was changed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non è cambiato nulla</translation>
    </message>
    <message id="remote-usual-again">
        <source>The usual keys work again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sono tornati i tasti abituali</translation>
    </message>
    <message id="remote-not-kept">
        <source>This could not be kept</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non si sono potuti tenere i tasti</translation>
    </message>
    <message id="remote-try">
        <source>Press any key</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema un tasto</translation>
    </message>
    <message id="remote-confirm">
        <source>Press it once more to make it: %1. Or press another key.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema ancora una volta per farne: %1. O prema un altro tasto.</translation>
    </message>
    <message id="remote-prove-text">
        <source>If it works, the usual keys stay.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Se funziona, i tasti abituali restano.</translation>
    </message>
    <message id="remote-try-text">
        <source>Here you see what each key of the remote does.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qui vede che cosa fa ogni tasto del telecomando.</translation>
    </message>
    <message id="remote-waiting-before">
        <source>Without a key, all is as before in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Se non preme nulla, tutto resta come prima tra %1 s.</translation>
    </message>
    <message id="remote-waiting-on">
        <source>Without a key, it goes on in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Se non preme nulla, si continua tra %1 s.</translation>
    </message>
    <message id="remote-unknown">
        <source>Unknown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sconosciuto</translation>
    </message>
    <message id="remote-nothing">
        <source>This key does nothing here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qui questo tasto non fa nulla</translation>
    </message>
    <message id="section-keys">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Telecomando</translation>
    </message>
    <message id="setting-key-bounce">
        <source>Two presses count as one within</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Due tocchi contano come uno entro</translation>
    </message>
    <message id="setting-key-repeat">
        <source>A held arrow goes on after</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Una freccia tenuta premuta continua dopo</translation>
    </message>
    <message id="key-seconds">
        <source>%1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 s</translation>
    </message>
    <message id="speech-key">
        <source>Key %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tasto %1</translation>
    </message>
    <message id="speech-answer">
        <source>Answer %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Risposta %1</translation>
    </message>
    <message id="legend-read">
        <source>Read aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leggere ad alta voce</translation>
    </message>
    <message id="legend-read-brief">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leggere</translation>
    </message>
    <message id="speech-message">
        <source>A message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un messaggio</translation>
    </message>
    <message id="speech-important-message">
        <source>An important message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un messaggio importante</translation>
    </message>
    <message id="speech-pinned">
        <source>Pinned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>In evidenza</translation>
    </message>
    <message id="speech-button">
        <source>Button</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulsante</translation>
    </message>
    <message id="speech-chosen">
        <source>Chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Scelto</translation>
    </message>
    <message id="speech-not-chosen">
        <source>Not chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non scelto</translation>
    </message>
    <message id="speech-tab">
        <source>Tab</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Scheda</translation>
    </message>
    <message id="speech-position">
        <source>%1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 di %2</translation>
    </message>
    <message id="speech-private">
        <source>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>I suoi messaggi non sono letti ad alta voce. Può permetterlo in Impostazioni, Lettura ad alta voce.</translation>
    </message>
    <message id="speech-secret">
        <source>Secret number</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Numero segreto</translation>
    </message>
    <message id="speech-no-voice">
        <source>There is no voice here for the language of this text.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qui non c’è una voce per la lingua di questo testo.</translation>
    </message>
    <message id="section-speech">
        <source>Reading aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lettura ad alta voce</translation>
    </message>
    <message id="setting-speech">
        <source>Speak whatever is chosen on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dire ciò che è scelto sullo schermo</translation>
    </message>
    <message id="setting-speech-private">
        <source>Read my messages aloud, too</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leggere anche i miei messaggi</translation>
    </message>
    <message id="setting-speech-volume">
        <source>Loudness of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Volume della voce</translation>
    </message>
    <message id="setting-speech-rate">
        <source>Pace of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Velocità della voce</translation>
    </message>
    <message id="choice-yes">
        <source>Yes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sì</translation>
    </message>
    <message id="speech-rate-slow">
        <source>Slow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lenta</translation>
    </message>
    <message id="speech-rate-normal">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normale</translation>
    </message>
    <message id="speech-rate-fast">
        <source>Fast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Veloce</translation>
    </message>
    <message id="spoken-preparing">
        <source>One moment: the voice is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: arriva la voce</translation>
    </message>
    <message id="spoken-speaking">
        <source>Reading aloud. Any key stops.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lettura ad alta voce. Un tasto la ferma.</translation>
    </message>
    <message id="spoken-unreachable">
        <source>The television cannot read aloud for now.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Per ora la televisione non può leggere ad alta voce.</translation>
    </message>
    <message id="home-residence">
        <source>My residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La mia residenza</translation>
    </message>
    <message id="residence-gone">
        <source>This is no longer valid.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non è più valido.</translation>
    </message>
    <message id="residence-nothing">
        <source>Nothing here yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qui non c’è nulla per ora</translation>
    </message>
    <message id="residence-emergency">
        <source>Emergency</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Emergenza</translation>
    </message>
    <message id="residence-lodge">
        <source>The lodge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La portineria</translation>
    </message>
    <message id="residence-numbers">
        <source>Useful numbers</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Numeri utili</translation>
    </message>
    <message id="residence-works">
        <source>Works and dates</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lavori e appuntamenti</translation>
    </message>
    <message id="residence-open">
        <source>Open day and night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aperto giorno e notte</translation>
    </message>
    <message id="residence-open-today">
        <source>Open until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aperto fino alle %1</translation>
    </message>
    <message id="residence-open-until">
        <source>Open until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aperto fino a %1, %2</translation>
    </message>
    <message id="residence-closed">
        <source>Closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiuso</translation>
    </message>
    <message id="residence-opens-today">
        <source>Closed. Opens at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiuso. Apre alle %1</translation>
    </message>
    <message id="residence-opens-tomorrow">
        <source>Closed. Opens tomorrow at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiuso. Apre domani alle %1</translation>
    </message>
    <message id="residence-opens-on">
        <source>Closed. Opens on %1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiuso. Apre %1 alle %2</translation>
    </message>
    <message id="residence-closed-then">
        <source>closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>chiuso</translation>
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
        <translation>Da %1 a %2</translation>
    </message>
    <message id="format-date-year">
        <source>d MMMM yyyy</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message id="residence-today">
        <source>Today</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Oggi</translation>
    </message>
    <message id="residence-tomorrow">
        <source>Tomorrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Domani</translation>
    </message>
    <message id="residence-from">
        <source>From %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dalle %1</translation>
    </message>
    <message id="residence-all-day">
        <source>All day</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tutto il giorno</translation>
    </message>
    <message id="residence-until">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fino alle %1</translation>
    </message>
    <message id="residence-until-day">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fino a %1</translation>
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
        <translation>Maiuscola</translation>
    </message>
    <message id="keyboard-space">
        <source>Space</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Spazio</translation>
    </message>
    <message id="keyboard-erase">
        <source>Erase</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cancella</translation>
    </message>
    <message id="keyboard-more">
        <source>More</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Altro</translation>
    </message>
    <message id="keyboard-done">
        <source>Done</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fatto</translation>
    </message>
    <message id="keyboard-layout">
        <source>Keyboard %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tastiera %1</translation>
    </message>
    <message id="keyboard-signs-name">
        <source>Digits and signs</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Numeri e segni</translation>
    </message>
    <message id="help-written">
        <source>You wrote: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ha scritto: %1</translation>
    </message>
    <message id="writing-nothing">
        <source>Nothing is written yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non è ancora scritto nulla</translation>
    </message>
    <message id="action-say-help">
        <source>Say why</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dire perché</translation>
    </message>
    <message id="help-lift">
        <source>Lift</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ascensore</translation>
    </message>
    <message id="help-lift-text">
        <source>The lift does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>L’ascensore non funziona.</translation>
    </message>
    <message id="help-water">
        <source>Water</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Acqua</translation>
    </message>
    <message id="help-water-text">
        <source>There is a problem with the water.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>C’è un problema con l’acqua.</translation>
    </message>
    <message id="help-heating">
        <source>Heating</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Riscaldamento</translation>
    </message>
    <message id="help-heating-text">
        <source>The heating does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il riscaldamento non funziona.</translation>
    </message>
    <message id="help-door">
        <source>Door</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Porta</translation>
    </message>
    <message id="help-door-text">
        <source>There is a problem with a door.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>C’è un problema con una porta.</translation>
    </message>
    <message id="help-noise">
        <source>Noise</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Rumore</translation>
    </message>
    <message id="help-noise-text">
        <source>There is too much noise.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>C’è troppo rumore.</translation>
    </message>
    <message id="help-unwell">
        <source>I do not feel well</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non mi sento bene</translation>
    </message>
    <message id="help-unwell-text">
        <source>I do not feel well.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non mi sento bene.</translation>
    </message>
    <message id="help-unwell-warning">
        <source>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>In pericolo di vita chiami subito il 15 o il 112. Il custode non è un servizio di emergenza.</translation>
    </message>
    <message id="help-about-title">
        <source>What is it about?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Di che cosa si tratta?</translation>
    </message>
    <message id="help-about-send">
        <source>Send it to the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Inviare al custode</translation>
    </message>
    <message id="sign-full-stop">
        <source>Full stop</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto</translation>
    </message>
    <message id="sign-comma">
        <source>Comma</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Virgola</translation>
    </message>
    <message id="sign-apostrophe">
        <source>Apostrophe</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Apostrofo</translation>
    </message>
    <message id="sign-question">
        <source>Question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto interrogativo</translation>
    </message>
    <message id="sign-question-opening">
        <source>Opening question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto interrogativo rovesciato</translation>
    </message>
    <message id="sign-exclamation">
        <source>Exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto esclamativo</translation>
    </message>
    <message id="sign-exclamation-opening">
        <source>Opening exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto esclamativo rovesciato</translation>
    </message>
    <message id="sign-hyphen">
        <source>Hyphen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Trattino</translation>
    </message>
    <message id="sign-colon">
        <source>Colon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Due punti</translation>
    </message>
    <message id="sign-semicolon">
        <source>Semicolon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto e virgola</translation>
    </message>
    <message id="sign-slash">
        <source>Slash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Barra</translation>
    </message>
    <message id="sign-bracket-opening">
        <source>Opening bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Parentesi aperta</translation>
    </message>
    <message id="sign-bracket-closing">
        <source>Closing bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Parentesi chiusa</translation>
    </message>
    <message id="sign-quotation">
        <source>Quotation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Virgolette</translation>
    </message>
    <message id="sign-at">
        <source>At sign</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chiocciola</translation>
    </message>
    <message id="sign-ampersand">
        <source>Ampersand</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>E commerciale</translation>
    </message>
    <message id="sign-plus">
        <source>Plus</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Più</translation>
    </message>
    <message id="sign-equals">
        <source>Equals</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uguale</translation>
    </message>
    <message id="sign-euro">
        <source>Euro</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Euro</translation>
    </message>
    <message id="sign-percent">
        <source>Percent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Per cento</translation>
    </message>
    <message id="sign-star">
        <source>Star</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Asterisco</translation>
    </message>
    <message id="sign-hash">
        <source>Hash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cancelletto</translation>
    </message>
    <message id="sign-underscore">
        <source>Underscore</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Trattino basso</translation>
    </message>
    <message id="setting-keyboard">
        <source>Letters on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lettere per scrivere</translation>
    </message>
    <message id="keyboard-usual">
        <source>As usual in my language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Come d’abitudine nella mia lingua</translation>
    </message>
    <message id="writing-full">
        <source>There is no more room</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non c’è più posto</translation>
    </message>
    <message id="writing-left" numerus="yes">
        <source>%n more letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>Ancora %n lettera</numerusform>
            <numerusform>Ancora %n lettere</numerusform>
        </translation>
    </message>
    <message id="writing-begin">
        <source>Write it myself</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Scrivere io</translation>
    </message>
    <message id="writing-more">
        <source>Write more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Continuare a scrivere</translation>
    </message>
    <message id="writing-clear">
        <source>Erase everything</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cancellare tutto</translation>
    </message>
    <message id="writing-restore">
        <source>Put it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Rimettere il testo</translation>
    </message>
    <message id="phonewriting-ready-brief">
        <source>Scan this with a phone, and write there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Inquadri questo con un telefono e scriva lì.</translation>
    </message>
    <message id="phonewriting-ready">
        <source>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Inquadri l’immagine con la fotocamera di un telefono e scriva lì. Funziona per dieci minuti, solo per questa televisione.</translation>
    </message>
    <message id="phonewriting-writing-brief">
        <source>Somebody is writing on a phone…</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qualcuno scrive con un telefono…</translation>
    </message>
    <message id="phonewriting-writing">
        <source>Somebody is writing on a phone… Nothing is sent before you send it here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qualcuno scrive con un telefono… Niente parte prima che lei lo invii qui.</translation>
    </message>
    <message id="phonewriting-over">
        <source>The code is over. What was written stays here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il codice non vale più. Quello che era scritto resta qui.</translation>
    </message>
    <message id="phonewriting-unreachable">
        <source>The network is away. The television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Manca la rete. La televisione riprova da sola.</translation>
    </message>
    <message id="writing-phone-offline">
        <source>To write on a phone, the television needs the network.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Per scrivere con un telefono, la televisione ha bisogno della rete.</translation>
    </message>
    <message id="phonewriting-finished">
        <source>I have finished</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ho finito</translation>
    </message>
    <message id="phonewriting-again">
        <source>A new code</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un nuovo codice</translation>
    </message>
    <message id="writing-phone">
        <source>Write on my phone</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Scrivere con il telefono</translation>
    </message>
    <message id="check-title">
        <source>Is everything all right?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Va tutto bene?</translation>
    </message>
    <message id="legend-check-brief">
        <source>Look</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Verifica</translation>
    </message>
    <message id="about-what">
        <source>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier porta la sua residenza sul televisore: i messaggi del custode, le notizie di casa e l’aiuto, con il telecomando che conosce.</translation>
    </message>
    <message id="about-version">
        <source>Version</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Versione</translation>
    </message>
    <message id="about-free">
        <source>Free software</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Software libero</translation>
    </message>
    <message id="about-free-text">
        <source>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tutti possono usare Palier, studiarlo e migliorarlo, secondo la licenza pubblica dell’Unione europea (EUPL 1.2).</translation>
    </message>
    <message id="licences-box">
        <source>On this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su questo televisore</translation>
    </message>
    <message id="licences-hub">
        <source>On the residence’s own computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sul computer della residenza</translation>
    </message>
    <message id="licences-pages">
        <source>On the pages for phone and computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sulle pagine per telefono e computer</translation>
    </message>
    <message id="licences-line">
        <source>%1, by %2, licence %3</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, di %2, licenza %3</translation>
    </message>
    <message id="licences-thanks">
        <source>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier è fatto con il lavoro di molte altre persone. Le ringraziamo. Il testo intero di ogni licenza è fornito con il programma.</translation>
    </message>
    <message id="about-licences">
        <source>Licences</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Licenze</translation>
    </message>
    <message id="about-accessibility">
        <source>Accessibility</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Accessibilità</translation>
    </message>
    <message id="about-title">
        <source>About Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Informazioni su Palier</translation>
    </message>
    <message id="a11y-met-keys">
        <source>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Le frecce, OK e Indietro bastano per tutto. Nulla richiede due tasti insieme o una pressione lunga.</translation>
    </message>
    <message id="a11y-met-letters">
        <source>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Le lettere hanno cinque grandezze, fino a quella che la norma chiede per il suo televisore e la sua poltrona.</translation>
    </message>
    <message id="a11y-met-colours">
        <source>There are three sets of colours. Every text stands out well, messages most of all.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ci sono tre serie di colori. Ogni testo risalta bene, i messaggi più di tutto.</translation>
    </message>
    <message id="a11y-met-senses">
        <source>Nothing is told by colour or by sound alone, and nothing flashes.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nulla è detto solo con il colore o solo con il suono, e nulla lampeggia.</translation>
    </message>
    <message id="a11y-met-voice">
        <source>The yellow key reads aloud what is on the screen; your messages only if you allow it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il tasto giallo legge ad alta voce ciò che è sullo schermo; i suoi messaggi solo se lei lo permette.</translation>
    </message>
    <message id="a11y-met-hands">
        <source>A second press that comes too soon can be ignored, and a held key can wait, or count once.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Una seconda pressione troppo rapida può essere ignorata, e un tasto tenuto premuto può aspettare, o contare una volta sola.</translation>
    </message>
    <message id="a11y-met-time">
        <source>Messages can stay until you close them.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>I messaggi possono restare finché non li chiude lei.</translation>
    </message>
    <message id="a11y-partly-letters">
        <source>On a small television far away even the largest letters are smaller than the standard asks.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su un televisore piccolo e lontano anche le lettere più grandi sono più piccole di quanto chiede la norma.</translation>
    </message>
    <message id="a11y-partly-room">
        <source>With the largest letters there is no room for some pictures, second lines and names of keys.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Con le lettere più grandi non c’è posto per alcune immagini, seconde righe e nomi di tasti.</translation>
    </message>
    <message id="a11y-partly-pause">
        <source>The voice cannot pause: a key ends it, and the yellow key begins again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La voce non sa fare una pausa: un tasto la ferma e il tasto giallo ricomincia.</translation>
    </message>
    <message id="a11y-partly-languages">
        <source>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Spagnolo, italiano, portoghese, turco e arabo parlato non sono stati verificati da nessuno che li abbia come lingua propria.</translation>
    </message>
    <message id="a11y-untried-residents">
        <source>With residents who see, hear, move or understand with difficulty.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Con residenti che vedono, sentono, si muovono o capiscono con difficoltà.</translation>
    </message>
    <message id="a11y-untried-hardware">
        <source>On a real television, with real remotes, and with the sound of its own speakers.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su un vero televisore, con veri telecomandi e con il suono dei suoi altoparlanti.</translation>
    </message>
    <message id="a11y-untried-loudness">
        <source>How loud the voice is, and listening with headphones.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La forza della voce, e l’ascolto in cuffia.</translation>
    </message>
    <message id="a11y-scope">
        <source>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questo riguarda il televisore di Palier %1. L’ha scritto chi lo fa, il %2, secondo la norma europea EN 301 549 (V3.2.1). Nessun altro l’ha ancora verificato.</translation>
    </message>
    <message id="a11y-state">
        <source>The standard is met in part.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La norma è rispettata in parte.</translation>
    </message>
    <message id="a11y-met">
        <source>What is met</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Che cosa è rispettato</translation>
    </message>
    <message id="a11y-partly">
        <source>What is met in part</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Che cosa lo è in parte</translation>
    </message>
    <message id="a11y-untried">
        <source>What was not tried yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Che cosa non è ancora stato provato</translation>
    </message>
    <message id="a11y-barrier">
        <source>Is something hard for you?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qualcosa è difficile per lei?</translation>
    </message>
    <message id="a11y-barrier-text">
        <source>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema il tasto rosso per chiedere aiuto al custode e gli dica che cosa è difficile vedere, sentire o fare. Può riferirlo a chi fa Palier.</translation>
    </message>
    <message id="check-room">
        <source>Room to keep messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Spazio per i messaggi</translation>
    </message>
    <message id="check-room-left">
        <source>%1 left</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>restano %1</translation>
    </message>
    <message id="check-room-refuses">
        <source>The disk takes nothing more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il disco non registra più nulla</translation>
    </message>
    <message id="check-unknown">
        <source>Not known</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non si sa</translation>
    </message>
    <message id="check-store">
        <source>Kept on this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Conservato su questo televisore</translation>
    </message>
    <message id="check-store-messages" numerus="yes">
        <source>%n messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n messaggio</numerusform>
            <numerusform>%n messaggi</numerusform>
        </translation>
    </message>
    <message id="check-store-news" numerus="yes">
        <source>%n news</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n notizia</numerusform>
            <numerusform>%n notizie</numerusform>
        </translation>
    </message>
    <message id="check-store-withheld">
        <source>Some of it is held back: the program ended while it was shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Una parte è trattenuta: il programma si è chiuso mentre la mostrava</translation>
    </message>
    <message id="check-remote-ask">
        <source>Press any key to see it here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema un tasto per vederlo qui</translation>
    </message>
    <message id="check-remote-last">
        <source>Last key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ultimo tasto: %1</translation>
    </message>
    <message id="check-sound">
        <source>Sound</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Suono</translation>
    </message>
    <message id="check-sound-ask">
        <source>Press OK to hear the sound of a message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema OK per sentire il suono di un messaggio</translation>
    </message>
    <message id="check-sound-running">
        <source>It is sounding now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sta suonando adesso</translation>
    </message>
    <message id="check-sound-worked">
        <source>It has sounded. Not heard? Turn up the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ha suonato. Non l’ha sentito? Alzi il volume del televisore.</translation>
    </message>
    <message id="check-sound-failed">
        <source>Nothing could be played</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non è stato possibile suonare nulla</translation>
    </message>
    <message id="check-sound-advice">
        <source>This television makes no sound. Please tell your caretaker; messages are shown all the same.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questo televisore non emette suoni. Avvisi il custode; i messaggi appaiono comunque.</translation>
    </message>
    <message id="check-voice-ask">
        <source>Press OK to hear the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prema OK per sentire la voce</translation>
    </message>
    <message id="check-voice-worked">
        <source>The voice is there</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La voce c’è</translation>
    </message>
    <message id="check-picture-rate">
        <source>%1 pictures a second</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 immagini al secondo</translation>
    </message>
    <message id="check-picture-processor">
        <source>drawn by the processor</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>disegnato dal processore</translation>
    </message>
    <message id="check-picture-chip">
        <source>drawn by the graphics chip</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>disegnato dal chip grafico</translation>
    </message>
    <message id="check-network">
        <source>Address in the network</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Indirizzo nella rete</translation>
    </message>
    <message id="check-network-none">
        <source>None: is the network cable plugged in?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nessuno: il cavo di rete è collegato?</translation>
    </message>
    <message id="check-version-own">
        <source>Television %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televisore %1</translation>
    </message>
    <message id="check-version-hub">
        <source>residence %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>residenza %1</translation>
    </message>
    <message id="check-ill">
        <source>Something is not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qualcosa non va</translation>
    </message>
    <message id="check-starting">
        <source>One moment</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento</translation>
    </message>
    <message id="check-starting-text">
        <source>The television is asking the residence.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il televisore sta interrogando la residenza.</translation>
    </message>
    <message id="check-well">
        <source>Everything is all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tutto va bene</translation>
    </message>
    <message id="check-well-text">
        <source>The television has its connection, and keeps what it is sent.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il televisore è collegato e conserva ciò che riceve.</translation>
    </message>
    <message id="check-good">
        <source>All right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>In ordine</translation>
    </message>
    <message id="check-note">
        <source>Good to know</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Da sapere</translation>
    </message>
    <message id="check-trouble">
        <source>Not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non va</translation>
    </message>
    <message id="check-link-took">
        <source>answers within %1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>risponde in %1 s</translation>
    </message>
    <message id="check-link-unpaired">
        <source>It answers, and waits to be told which home this is</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Risponde, e aspetta di sapere quale casa è questa</translation>
    </message>
    <message id="check-link-since">
        <source>Connected since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Collegato da %1</translation>
    </message>
    <message id="check-link-never">
        <source>No answer yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message id="check-link-lost">
        <source>No answer since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nessuna risposta da %1</translation>
    </message>
    <message id="check-link">
        <source>Connection to the residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Collegamento con la residenza</translation>
    </message>
    <message id="check-link-starting">
        <source>One moment: no answer so far</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: ancora nessuna risposta</translation>
    </message>
    <message id="check-trust">
        <source>Safety of the connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sicurezza del collegamento</translation>
    </message>
    <message id="check-trust-foreign">
        <source>The certificate is not the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il certificato non è quello della residenza</translation>
    </message>
    <message id="check-trust-old">
        <source>The residence’s certificate has run out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Il certificato della residenza è scaduto</translation>
    </message>
    <message id="check-trust-plain">
        <source>Not encrypted: only for trying out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non cifrato: solo per prova</translation>
    </message>
    <message id="check-trust-good">
        <source>Encrypted, and the certificate is the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cifrato, con il certificato della residenza</translation>
    </message>
    <message id="check-trust-unknown">
        <source>Not known without a connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Non si sa senza collegamento</translation>
    </message>
    <message id="check-clock">
        <source>Clock</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Orologio</translation>
    </message>
    <message id="check-clock-wrong">
        <source>Wrong: %1 is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sbagliato: mostra %1</translation>
    </message>
    <message id="check-clock-advice">
        <source>The clock of this television is wrong. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>L’orologio di questo televisore è sbagliato. Avvisi il custode.</translation>
    </message>
    <message id="check-clock-unknown">
        <source>%1, not compared with the residence yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, non ancora confrontato con la residenza</translation>
    </message>
    <message id="check-clock-off" numerus="yes">
        <source>Off by %n min; the residence’s time is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>Sfasato di %n min; è mostrata l’ora della residenza</numerusform>
            <numerusform>Sfasato di %n min; è mostrata l’ora della residenza</numerusform>
        </translation>
    </message>
    <message id="check-clock-good">
        <source>Right: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Giusto: %1</translation>
    </message>
    <message id="check-outbox">
        <source>Waiting to be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>In attesa di invio</translation>
    </message>
    <message id="check-outbox-refused" numerus="yes">
        <source>%n could not be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n non è partito</numerusform>
            <numerusform>%n non sono partiti</numerusform>
        </translation>
    </message>
    <message id="check-outbox-advice">
        <source>Something that was sent did not arrive. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Qualcosa che è stato inviato non è arrivato. Avvisi il custode.</translation>
    </message>
    <message id="check-outbox-waiting" numerus="yes">
        <source>%n waiting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message id="check-outbox-since">
        <source>since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>da %1</translation>
    </message>
    <message id="check-outbox-empty">
        <source>Nothing</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nulla</translation>
    </message>
    <message id="set-back-title">
        <source>Set this page back to how it was at the beginning?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Riportare questa pagina com’era all’inizio?</translation>
    </message>
    <message id="supply-loading">
        <source>One moment: the television is fetching the news.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: la televisione cerca le novità.</translation>
    </message>
    <message id="supply-offline">
        <source>The residence does not answer yet. The television tries again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La residenza non risponde ancora. La televisione riprova.</translation>
    </message>
    <message id="toast-read">
        <source>It is noted that you have read it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>È annotato: l’ha letto.</translation>
    </message>
    <message id="remote-step">
        <source>Key %1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tasto %1 di %2</translation>
    </message>
    <message id="action-set-back">
        <source>As at the beginning</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Com’era all’inizio</translation>
    </message>
    <message id="toast-later">
        <source>This message comes back at about %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Questo messaggio torna verso le %1.</translation>
    </message>
    <message id="toast-answered">
        <source>Your answer is kept.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La sua risposta è salvata.</translation>
    </message>
    <message id="toast-setting">
        <source>Saved: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Salvato: %1</translation>
    </message>
    <message id="set-back-no">
        <source>No, leave it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No, lasciare così</translation>
    </message>
    <message id="set-back-yes">
        <source>Yes, set it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sì, riportare</translation>
    </message>
    <message id="toast-set-back">
        <source>Everything on this page is as it was at the beginning.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tutto, in questa pagina, è com’era all’inizio.</translation>
    </message>
    <message id="supply-failed">
        <source>The television cannot read what it keeps. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La televisione non può leggere ciò che tiene. Avvisi il custode.</translation>
    </message>
</context>
</TS>
