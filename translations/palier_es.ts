<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message id="action-ask-help">
        <source>Yes, ask for help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sí, pedir ayuda</translation>
    </message>
    <message id="action-back">
        <source>Back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Atrás</translation>
    </message>
    <message id="action-help">
        <source>I need help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Necesito ayuda</translation>
    </message>
    <message id="action-later">
        <source>Later</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Más tarde</translation>
    </message>
    <message id="action-more">
        <source>Read on</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seguir leyendo</translation>
    </message>
    <message id="action-read">
        <source>I have read it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lo he leído</translation>
    </message>
    <message id="action-understood">
        <source>Understood</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Entendido</translation>
    </message>
    <message id="ago-hours" numerus="yes">
        <source>%n h ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message id="ago-minutes" numerus="yes">
        <source>%n min ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message id="ago-now">
        <source>just now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ahora mismo</translation>
    </message>
    <message id="ago-yesterday">
        <source>yesterday</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ayer</translation>
    </message>
    <message id="article-gone">
        <source>This news is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta noticia ya no está disponible.</translation>
    </message>
    <message id="audience-building">
        <source>for building %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para el edificio %1</translation>
    </message>
    <message id="audience-district">
        <source>the whole district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>todo el barrio</translation>
    </message>
    <message id="audience-flat">
        <source>for you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para usted</translation>
    </message>
    <message id="audience-named">
        <source>for %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para %1</translation>
    </message>
    <message id="audience-residence">
        <source>the whole residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>toda la residencia</translation>
    </message>
    <message id="audience-stairwell">
        <source>for staircase %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para la escalera %1</translation>
    </message>
    <message id="audience-town">
        <source>the whole town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>toda la ciudad</translation>
    </message>
    <message id="format-date">
        <source>dddd d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message id="format-day-month">
        <source>d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message id="format-short-day">
        <source>d MMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMM</translation>
    </message>
    <message id="help-ask-text">
        <source>Your caretaker is told at once which flat is calling. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su portero sabrá enseguida qué vivienda llama. En caso de emergencia, llame al 112.</translation>
    </message>
    <message id="help-ask-title">
        <source>Ask your caretaker for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿Pedir ayuda a su portero?</translation>
    </message>
    <message id="help-ask-title-named">
        <source>Ask %1 for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿Pedir ayuda a %1?</translation>
    </message>
    <message id="help-coming">
        <source>%1 is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 ya viene</translation>
    </message>
    <message id="help-coming-text">
        <source>Your request was seen: %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Han visto su petición: %1.</translation>
    </message>
    <message id="help-sent">
        <source>Request sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Petición enviada</translation>
    </message>
    <message id="help-sent-text">
        <source>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pidió ayuda: %1. Aquí verá cuando alguien se ocupe. En caso de emergencia, llame al 112.</translation>
    </message>
    <message id="help-sent-title">
        <source>Your request is sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su petición está enviada</translation>
    </message>
    <message id="help-unsent">
        <source>Not sent yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aún sin enviar</translation>
    </message>
    <message id="help-unsent-text">
        <source>The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La televisión está sin conexión. La petición saldrá sola en cuanto sea posible. En caso de emergencia, llame al 112.</translation>
    </message>
    <message id="help-unsent-title">
        <source>Your request has not left yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su petición aún no ha salido</translation>
    </message>
    <message id="home-help">
        <source>Help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message id="home-help-line">
        <source>Ask your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Llamar a su portero</translation>
    </message>
    <message id="home-help-named">
        <source>Ask %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Llamar a %1</translation>
    </message>
    <message id="home-messages">
        <source>Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensajes</translation>
    </message>
    <message id="home-messages-read">
        <source>All read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todo leído</translation>
    </message>
    <message id="home-messages-unread" numerus="yes">
        <source>%n unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message id="home-news">
        <source>News</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Noticias</translation>
    </message>
    <message id="home-news-line">
        <source>Residence, district, town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Residencia, barrio, ciudad</translation>
    </message>
    <message id="home-news-new" numerus="yes">
        <source>%n new</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message id="home-no-news">
        <source>No news for now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No hay noticias por ahora</translation>
    </message>
    <message id="inbox-empty">
        <source>No message yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message id="key-back">
        <source>BACK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ATRÁS</translation>
    </message>
    <message id="key-ok">
        <source>OK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="legend-back">
        <source>Go back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Volver</translation>
    </message>
    <message id="legend-choose">
        <source>Choose</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Elegir</translation>
    </message>
    <message id="legend-help">
        <source>Help from the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ayuda del portero</translation>
    </message>
    <message id="legend-latest">
        <source>Latest message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Último mensaje</translation>
    </message>
    <message id="legend-open">
        <source>Open</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message id="link-offline">
        <source>Offline</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sin conexión</translation>
    </message>
    <message id="link-offline-since">
        <source>Offline · as of %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sin conexión · desde: %1</translation>
    </message>
    <message id="link-starting">
        <source>Connecting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Conectando…</translation>
    </message>
    <message id="message-answered">
        <source>Your answer: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su respuesta: %1</translation>
    </message>
    <message id="message-cancelled">
        <source>Cancelled by the sender</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Anulado por quien lo envió</translation>
    </message>
    <message id="message-from">
        <source>Message from %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensaje de %1</translation>
    </message>
    <message id="message-from-caretaker">
        <source>Message from %1, your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensaje de %1, su portero</translation>
    </message>
    <message id="message-gone">
        <source>This message is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Este mensaje ya no está disponible.</translation>
    </message>
    <message id="message-over">
        <source>No longer valid</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ya no es válido</translation>
    </message>
    <message id="message-read">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leído</translation>
    </message>
    <message id="message-unread">
        <source>Unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sin leer</translation>
    </message>
    <message id="news-all">
        <source>All</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todo</translation>
    </message>
    <message id="pairing-asking-text">
        <source>One moment: the television asks for its code.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: la televisión pide su código.</translation>
    </message>
    <message id="pairing-code-text">
        <source>Give this code to your caretaker, or let them scan the picture with their phone.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dé este código a su portero, o deje que escanee la imagen con su teléfono.</translation>
    </message>
    <message id="pairing-confirming-text">
        <source>One moment: the television is being set up.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: la televisión se prepara.</translation>
    </message>
    <message id="pairing-no">
        <source>No, another one</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No, no es aquí</translation>
    </message>
    <message id="pairing-offered-text">
        <source>Your caretaker has chosen this home for the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su portero ha elegido esta vivienda para la televisión.</translation>
    </message>
    <message id="pairing-offered-title">
        <source>Is this your home?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿Es esta su casa?</translation>
    </message>
    <message id="pairing-title">
        <source>Welcome to Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bienvenidos a Palier</translation>
    </message>
    <message id="pairing-unreachable-text">
        <source>The residence cannot be reached. Check the network cable; the television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La residencia no responde. Compruebe el cable de la red; la televisión vuelve a intentarlo sola.</translation>
    </message>
    <message id="pairing-yes">
        <source>Yes, this is it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sí, es aquí</translation>
    </message>
    <message id="popup-alert">
        <source>Alert</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alerta</translation>
    </message>
    <message id="popup-important">
        <source>Important</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Importante</translation>
    </message>
    <message id="role-administrator">
        <source>administration</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>administración</translation>
    </message>
    <message id="role-caretaker">
        <source>caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>portero</translation>
    </message>
    <message id="role-landlord">
        <source>landlord</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>propietario</translation>
    </message>
    <message id="role-neighbour">
        <source>neighbour</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>vecindario</translation>
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
        <translation>Niños</translation>
    </message>
    <message id="subject-culture">
        <source>Culture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cultura</translation>
    </message>
    <message id="subject-events">
        <source>Events</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Eventos</translation>
    </message>
    <message id="subject-health">
        <source>Health</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Salud</translation>
    </message>
    <message id="subject-holidays">
        <source>Holidays</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Vacaciones</translation>
    </message>
    <message id="subject-residence">
        <source>Residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Residencia</translation>
    </message>
    <message id="subject-townhall">
        <source>Town hall</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ayuntamiento</translation>
    </message>
    <message id="subject-works">
        <source>Works</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Obras</translation>
    </message>
    <message id="support-code">
        <source>Code %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Código %1</translation>
    </message>
    <message id="tag-building">
        <source>Your building</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su edificio</translation>
    </message>
    <message id="tag-district">
        <source>Your district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su barrio</translation>
    </message>
    <message id="tag-flat">
        <source>For you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Para usted</translation>
    </message>
    <message id="tag-residence">
        <source>Your residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su residencia</translation>
    </message>
    <message id="tag-town">
        <source>Your town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su ciudad</translation>
    </message>
    <message id="trouble-clock">
        <source>The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El reloj de esta televisión no está en hora: no puede conectarse. Avise a su portero, por favor: código %1.</translation>
    </message>
    <message id="trouble-portal">
        <source>The network of this home does not let the television through. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La red de la vivienda no deja pasar a la televisión. Avise a su portero, por favor: código %1.</translation>
    </message>
    <message id="trouble-short">
        <source>Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Avise a su portero, por favor: código %1.</translation>
    </message>
    <message id="trouble-storage">
        <source>This television has a problem keeping its messages. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta televisión ya no consigue guardar sus mensajes. Avise a su portero, por favor.</translation>
    </message>
    <message id="trouble-unknown-box">
        <source>The residence does not know this television. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La residencia no reconoce esta televisión. Avise a su portero, por favor: código %1.</translation>
    </message>
    <message id="trouble-untrusted">
        <source>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La conexión con la residencia no es segura: no se envía nada. Avise a su portero, por favor: código %1.</translation>
    </message>
    <message id="valid-until-date">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Válido hasta el %1</translation>
    </message>
    <message id="valid-until-day">
        <source>Valid until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Válido hasta el %1, %2</translation>
    </message>
    <message id="valid-until-time">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Válido hasta las %1</translation>
    </message>
    <message id="when-day">
        <source>%1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 a las %2</translation>
    </message>
    <message id="when-today">
        <source>Today at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hoy a las %1</translation>
    </message>
    <message id="when-yesterday">
        <source>Yesterday at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ayer a las %1</translation>
    </message>
    <message id="home-comfort">
        <source>Language and comfort</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Idioma y comodidad</translation>
    </message>
    <message id="comfort-language">
        <source>Language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message id="comfort-text-size">
        <source>Size of the letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tamaño de las letras</translation>
    </message>
    <message id="comfort-theme">
        <source>Colours</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Colores</translation>
    </message>
    <message id="comfort-reading-time">
        <source>Messages stay on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Los mensajes quedan en pantalla</translation>
    </message>
    <message id="text-size-130">
        <source>Large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Grande</translation>
    </message>
    <message id="text-size-160">
        <source>Very large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Muy grande</translation>
    </message>
    <message id="text-size-200">
        <source>Huge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Enorme</translation>
    </message>
    <message id="text-size-100">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message id="theme-night">
        <source>Night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Noche</translation>
    </message>
    <message id="theme-daylight">
        <source>Daylight</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Día</translation>
    </message>
    <message id="theme-contrast">
        <source>High contrast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Contraste fuerte</translation>
    </message>
    <message id="reading-time-0">
        <source>Until I close them</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hasta que yo los cierre</translation>
    </message>
    <message id="reading-time-2">
        <source>Twice as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El doble</translation>
    </message>
    <message id="reading-time-3">
        <source>Three times as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El triple</translation>
    </message>
    <message id="reading-time-1">
        <source>Normal time</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Duración normal</translation>
    </message>
    <message id="home-settings">
        <source>Settings</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ajustes</translation>
    </message>
    <message id="section-sound">
        <source>Sounds and quiet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sonidos y calma</translation>
    </message>
    <message id="section-picture">
        <source>Television picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Imagen del televisor</translation>
    </message>
    <message id="setting-message-sound">
        <source>Sound of messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sonido de los mensajes</translation>
    </message>
    <message id="setting-alert-sound">
        <source>Sound of alerts</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sonido de las alertas</translation>
    </message>
    <message id="setting-ordinary-messages">
        <source>Ordinary messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensajes normales</translation>
    </message>
    <message id="setting-quiet-from">
        <source>Quiet in the evening from</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Calma por la noche desde</translation>
    </message>
    <message id="setting-quiet-until">
        <source>Quiet in the morning until</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Calma por la mañana hasta</translation>
    </message>
    <message id="setting-away">
        <source>I am away</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Estoy fuera</translation>
    </message>
    <message id="setting-tv-size">
        <source>Size of the television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tamaño del televisor</translation>
    </message>
    <message id="setting-tv-distance">
        <source>Distance from the armchair</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Distancia al sillón</translation>
    </message>
    <message id="setting-edge">
        <source>Free edge of the picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Borde libre de la imagen</translation>
    </message>
    <message id="text-size-standard">
        <source>Largest, for weak eyes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El más grande, para ojos cansados</translation>
    </message>
    <message id="volume-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message id="volume-40">
        <source>Soft</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Suave</translation>
    </message>
    <message id="volume-70">
        <source>Medium</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Medio</translation>
    </message>
    <message id="volume-100">
        <source>Loud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fuerte</translation>
    </message>
    <message id="ordinary-messages-show">
        <source>Show them at once</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mostrarlos enseguida</translation>
    </message>
    <message id="ordinary-messages-inbox">
        <source>Keep them under Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guardarlos en Mensajes</translation>
    </message>
    <message id="quiet-off">
        <source>Never</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nunca</translation>
    </message>
    <message id="choice-no">
        <source>No</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No</translation>
    </message>
    <message id="away-yes">
        <source>Yes: only alerts are shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sí: solo se muestran las alertas</translation>
    </message>
    <message id="edge-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message id="edge-2-5">
        <source>Small</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pequeño</translation>
    </message>
    <message id="edge-5">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message id="edge-7-5">
        <source>Wide</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ancho</translation>
    </message>
    <message id="tv-distance-metres">
        <source>%1 m</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 m</translation>
    </message>
    <message id="tv-size-inches">
        <source>%1 inches</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 pulgadas</translation>
    </message>
    <message id="legend-latest-brief">
        <source>Message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensaje</translation>
    </message>
    <message id="legend-comfort-brief">
        <source>Letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Letras</translation>
    </message>
    <message id="pairing-code-brief">
        <source>Give this code to your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dé este código a su portero.</translation>
    </message>
    <message id="remote-title">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mando a distancia</translation>
    </message>
    <message id="remote-learn">
        <source>Learn this remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aprender este mando</translation>
    </message>
    <message id="remote-usual">
        <source>Use the usual keys again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Volver a las teclas habituales</translation>
    </message>
    <message id="action-remote">
        <source>Set up another remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ajustar otro mando a distancia</translation>
    </message>
    <message id="remote-key-up">
        <source>Up arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Flecha arriba</translation>
    </message>
    <message id="remote-key-down">
        <source>Down arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Flecha abajo</translation>
    </message>
    <message id="remote-key-left">
        <source>Left arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Flecha izquierda</translation>
    </message>
    <message id="remote-key-right">
        <source>Right arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Flecha derecha</translation>
    </message>
    <message id="remote-key-red">
        <source>Red</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Rojo</translation>
    </message>
    <message id="remote-key-green">
        <source>Green</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Verde</translation>
    </message>
    <message id="remote-key-yellow">
        <source>Yellow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Amarillo</translation>
    </message>
    <message id="remote-key-blue">
        <source>Blue</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Azul</translation>
    </message>
    <message id="remote-key-play">
        <source>Play and pause</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Marcha y pausa</translation>
    </message>
    <message id="remote-taken">
        <source>This key is already: %1. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta tecla ya es: %1. Pulse otra, por favor.</translation>
    </message>
    <message id="remote-nameless">
        <source>The television does not recognise this key. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El televisor no reconoce esta tecla. Pulse otra, por favor.</translation>
    </message>
    <message id="remote-optional">
        <source>No such key? Press Back. Finished? Press OK.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿No existe esta tecla? Pulse Atrás. ¿Ha terminado? Pulse OK.</translation>
    </message>
    <message id="remote-ask">
        <source>Press this key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse esta tecla: %1</translation>
    </message>
    <message id="remote-former">
        <source>Until now this key is: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hasta ahora, esta tecla es: %1</translation>
    </message>
    <message id="remote-prove">
        <source>Press OK on the remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse OK</translation>
    </message>
    <message id="remote-learned">
        <source>The remote is learned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El mando está aprendido</translation>
    </message>
    <message id="remote-unchanged">
        <source>Nothing was changed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message id="remote-usual-again">
        <source>The usual keys work again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Han vuelto las teclas habituales</translation>
    </message>
    <message id="remote-not-kept">
        <source>This could not be kept</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No se han podido guardar las teclas</translation>
    </message>
    <message id="remote-try">
        <source>Press any key</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse una tecla</translation>
    </message>
    <message id="remote-confirm">
        <source>Press it once more to make it: %1. Or press another key.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse otra vez para que sea: %1. O pulse otra tecla.</translation>
    </message>
    <message id="remote-prove-text">
        <source>If it works, the usual keys stay.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Si funciona, las teclas habituales se quedan.</translation>
    </message>
    <message id="remote-try-text">
        <source>Here you see what each key of the remote does.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aquí ve lo que hace cada tecla del mando a distancia.</translation>
    </message>
    <message id="remote-waiting-before">
        <source>Without a key, all is as before in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Si no pulsa nada, todo queda como antes en %1 s.</translation>
    </message>
    <message id="remote-waiting-on">
        <source>Without a key, it goes on in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Si no pulsa nada, se sigue en %1 s.</translation>
    </message>
    <message id="remote-unknown">
        <source>Unknown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Desconocida</translation>
    </message>
    <message id="remote-nothing">
        <source>This key does nothing here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta tecla no hace nada aquí</translation>
    </message>
    <message id="section-keys">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mando a distancia</translation>
    </message>
    <message id="setting-key-bounce">
        <source>Two presses count as one within</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dos toques cuentan como uno si hay menos de</translation>
    </message>
    <message id="setting-key-repeat">
        <source>A held arrow goes on after</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Una flecha mantenida sigue tras</translation>
    </message>
    <message id="key-seconds">
        <source>%1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 s</translation>
    </message>
    <message id="speech-key">
        <source>Key %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tecla %1</translation>
    </message>
    <message id="speech-answer">
        <source>Answer %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Respuesta %1</translation>
    </message>
    <message id="legend-read">
        <source>Read aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message id="legend-read-brief">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leer</translation>
    </message>
    <message id="speech-message">
        <source>A message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un mensaje</translation>
    </message>
    <message id="speech-important-message">
        <source>An important message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un mensaje importante</translation>
    </message>
    <message id="speech-pinned">
        <source>Pinned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fijado</translation>
    </message>
    <message id="speech-button">
        <source>Button</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Botón</translation>
    </message>
    <message id="speech-chosen">
        <source>Chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Elegido</translation>
    </message>
    <message id="speech-not-chosen">
        <source>Not chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No elegido</translation>
    </message>
    <message id="speech-tab">
        <source>Tab</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pestaña</translation>
    </message>
    <message id="speech-position">
        <source>%1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message id="speech-private">
        <source>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sus mensajes no se leen en voz alta. Puede permitirlo en Ajustes, Lectura en voz alta.</translation>
    </message>
    <message id="speech-secret">
        <source>Secret number</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Número secreto</translation>
    </message>
    <message id="speech-no-voice">
        <source>There is no voice here for the language of this text.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aquí no hay voz para el idioma de este texto.</translation>
    </message>
    <message id="section-speech">
        <source>Reading aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message id="setting-speech">
        <source>Speak whatever is chosen on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Decir lo elegido en la pantalla</translation>
    </message>
    <message id="setting-speech-private">
        <source>Read my messages aloud, too</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leer también mis mensajes</translation>
    </message>
    <message id="setting-speech-volume">
        <source>Loudness of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Volumen de la voz</translation>
    </message>
    <message id="setting-speech-rate">
        <source>Pace of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Velocidad de la voz</translation>
    </message>
    <message id="choice-yes">
        <source>Yes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sí</translation>
    </message>
    <message id="speech-rate-slow">
        <source>Slow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lenta</translation>
    </message>
    <message id="speech-rate-normal">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message id="speech-rate-fast">
        <source>Fast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Rápida</translation>
    </message>
    <message id="spoken-preparing">
        <source>One moment: the voice is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: ya viene la voz</translation>
    </message>
    <message id="spoken-speaking">
        <source>Reading aloud. Any key stops.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lectura en voz alta. Una tecla la detiene.</translation>
    </message>
    <message id="spoken-unreachable">
        <source>The television cannot read aloud for now.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La televisión no puede leer en voz alta por ahora.</translation>
    </message>
    <message id="home-residence">
        <source>My residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mi residencia</translation>
    </message>
    <message id="residence-gone">
        <source>This is no longer valid.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ya no es válido.</translation>
    </message>
    <message id="residence-nothing">
        <source>Nothing here yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nada aquí por ahora</translation>
    </message>
    <message id="residence-emergency">
        <source>Emergency</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Emergencia</translation>
    </message>
    <message id="residence-lodge">
        <source>The lodge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La portería</translation>
    </message>
    <message id="residence-numbers">
        <source>Useful numbers</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Números útiles</translation>
    </message>
    <message id="residence-works">
        <source>Works and dates</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Obras y citas</translation>
    </message>
    <message id="residence-open">
        <source>Open day and night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abierto día y noche</translation>
    </message>
    <message id="residence-open-today">
        <source>Open until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abierto hasta las %1</translation>
    </message>
    <message id="residence-open-until">
        <source>Open until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abierto hasta el %1, %2</translation>
    </message>
    <message id="residence-closed">
        <source>Closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cerrado</translation>
    </message>
    <message id="residence-opens-today">
        <source>Closed. Opens at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cerrado. Abre a las %1</translation>
    </message>
    <message id="residence-opens-tomorrow">
        <source>Closed. Opens tomorrow at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cerrado. Abre mañana a las %1</translation>
    </message>
    <message id="residence-opens-on">
        <source>Closed. Opens on %1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cerrado. Abre el %1 a las %2</translation>
    </message>
    <message id="residence-closed-then">
        <source>closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>cerrado</translation>
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
        <translation>Del %1 al %2</translation>
    </message>
    <message id="format-date-year">
        <source>d MMMM yyyy</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message id="residence-today">
        <source>Today</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hoy</translation>
    </message>
    <message id="residence-tomorrow">
        <source>Tomorrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mañana</translation>
    </message>
    <message id="residence-from">
        <source>From %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Desde las %1</translation>
    </message>
    <message id="residence-all-day">
        <source>All day</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todo el día</translation>
    </message>
    <message id="residence-until">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hasta las %1</translation>
    </message>
    <message id="residence-until-day">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hasta el %1</translation>
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
        <translation>Mayúscula</translation>
    </message>
    <message id="keyboard-space">
        <source>Space</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Espacio</translation>
    </message>
    <message id="keyboard-erase">
        <source>Erase</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message id="keyboard-more">
        <source>More</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Más</translation>
    </message>
    <message id="keyboard-done">
        <source>Done</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Listo</translation>
    </message>
    <message id="keyboard-layout">
        <source>Keyboard %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Teclado %1</translation>
    </message>
    <message id="keyboard-signs-name">
        <source>Digits and signs</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Números y signos</translation>
    </message>
    <message id="help-written">
        <source>You wrote: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Usted escribió: %1</translation>
    </message>
    <message id="writing-nothing">
        <source>Nothing is written yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todavía no hay nada escrito</translation>
    </message>
    <message id="action-say-help">
        <source>Say why</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Decir por qué</translation>
    </message>
    <message id="help-lift">
        <source>Lift</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ascensor</translation>
    </message>
    <message id="help-lift-text">
        <source>The lift does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El ascensor no funciona.</translation>
    </message>
    <message id="help-water">
        <source>Water</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Agua</translation>
    </message>
    <message id="help-water-text">
        <source>There is a problem with the water.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hay un problema con el agua.</translation>
    </message>
    <message id="help-heating">
        <source>Heating</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Calefacción</translation>
    </message>
    <message id="help-heating-text">
        <source>The heating does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La calefacción no funciona.</translation>
    </message>
    <message id="help-door">
        <source>Door</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Puerta</translation>
    </message>
    <message id="help-door-text">
        <source>There is a problem with a door.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hay un problema con una puerta.</translation>
    </message>
    <message id="help-noise">
        <source>Noise</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ruido</translation>
    </message>
    <message id="help-noise-text">
        <source>There is too much noise.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hay demasiado ruido.</translation>
    </message>
    <message id="help-unwell">
        <source>I do not feel well</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No me encuentro bien</translation>
    </message>
    <message id="help-unwell-text">
        <source>I do not feel well.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No me encuentro bien.</translation>
    </message>
    <message id="help-unwell-warning">
        <source>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En peligro de muerte, llame enseguida al 15 o al 112. Su portero no es un servicio de urgencias.</translation>
    </message>
    <message id="help-about-title">
        <source>What is it about?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿De qué se trata?</translation>
    </message>
    <message id="help-about-send">
        <source>Send it to the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Enviar al portero</translation>
    </message>
    <message id="sign-full-stop">
        <source>Full stop</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto</translation>
    </message>
    <message id="sign-comma">
        <source>Comma</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Coma</translation>
    </message>
    <message id="sign-apostrophe">
        <source>Apostrophe</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Apóstrofo</translation>
    </message>
    <message id="sign-question">
        <source>Question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Signo de interrogación</translation>
    </message>
    <message id="sign-question-opening">
        <source>Opening question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abrir interrogación</translation>
    </message>
    <message id="sign-exclamation">
        <source>Exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Signo de exclamación</translation>
    </message>
    <message id="sign-exclamation-opening">
        <source>Opening exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abrir exclamación</translation>
    </message>
    <message id="sign-hyphen">
        <source>Hyphen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guion</translation>
    </message>
    <message id="sign-colon">
        <source>Colon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dos puntos</translation>
    </message>
    <message id="sign-semicolon">
        <source>Semicolon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Punto y coma</translation>
    </message>
    <message id="sign-slash">
        <source>Slash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Barra</translation>
    </message>
    <message id="sign-bracket-opening">
        <source>Opening bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abrir paréntesis</translation>
    </message>
    <message id="sign-bracket-closing">
        <source>Closing bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cerrar paréntesis</translation>
    </message>
    <message id="sign-quotation">
        <source>Quotation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Comillas</translation>
    </message>
    <message id="sign-at">
        <source>At sign</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Arroba</translation>
    </message>
    <message id="sign-ampersand">
        <source>Ampersand</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Y comercial</translation>
    </message>
    <message id="sign-plus">
        <source>Plus</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Más</translation>
    </message>
    <message id="sign-equals">
        <source>Equals</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Igual</translation>
    </message>
    <message id="sign-euro">
        <source>Euro</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Euro</translation>
    </message>
    <message id="sign-percent">
        <source>Percent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Por ciento</translation>
    </message>
    <message id="sign-star">
        <source>Star</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Asterisco</translation>
    </message>
    <message id="sign-hash">
        <source>Hash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Almohadilla</translation>
    </message>
    <message id="sign-underscore">
        <source>Underscore</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guion bajo</translation>
    </message>
    <message id="setting-keyboard">
        <source>Letters on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Letras para escribir</translation>
    </message>
    <message id="keyboard-usual">
        <source>As usual in my language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Como es habitual en mi idioma</translation>
    </message>
    <message id="writing-full">
        <source>There is no more room</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ya no queda sitio</translation>
    </message>
    <message id="writing-left" numerus="yes">
        <source>%n more letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>Queda %n letra</numerusform>
            <numerusform>Quedan %n letras</numerusform>
        </translation>
    </message>
    <message id="writing-begin">
        <source>Write it myself</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escribirlo yo</translation>
    </message>
    <message id="writing-more">
        <source>Write more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seguir escribiendo</translation>
    </message>
    <message id="writing-clear">
        <source>Erase everything</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Borrar todo</translation>
    </message>
    <message id="writing-restore">
        <source>Put it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Recuperar el texto</translation>
    </message>
    <message id="phonewriting-ready-brief">
        <source>Scan this with a phone, and write there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escanee esto con un teléfono y escriba allí.</translation>
    </message>
    <message id="phonewriting-ready">
        <source>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escanee la imagen con la cámara de un teléfono y escriba allí. Funciona diez minutos, solo para esta televisión.</translation>
    </message>
    <message id="phonewriting-writing-brief">
        <source>Somebody is writing on a phone…</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alguien escribe con un teléfono…</translation>
    </message>
    <message id="phonewriting-writing">
        <source>Somebody is writing on a phone… Nothing is sent before you send it here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alguien escribe con un teléfono… No se envía nada antes de que usted lo envíe aquí.</translation>
    </message>
    <message id="phonewriting-over">
        <source>The code is over. What was written stays here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El código ya no sirve. Lo escrito se queda aquí.</translation>
    </message>
    <message id="phonewriting-unreachable">
        <source>The network is away. The television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Falta la red. La televisión vuelve a intentarlo sola.</translation>
    </message>
    <message id="writing-phone-offline">
        <source>To write on a phone, the television needs the network.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Para escribir con un teléfono, la televisión necesita la red.</translation>
    </message>
    <message id="phonewriting-finished">
        <source>I have finished</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>He terminado</translation>
    </message>
    <message id="phonewriting-again">
        <source>A new code</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un código nuevo</translation>
    </message>
    <message id="writing-phone">
        <source>Write on my phone</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escribir con mi teléfono</translation>
    </message>
    <message id="check-title">
        <source>Is everything all right?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿Va todo bien?</translation>
    </message>
    <message id="legend-check-brief">
        <source>Look</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Revisar</translation>
    </message>
    <message id="about-what">
        <source>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier lleva su residencia al televisor: los mensajes del conserje, las noticias de su entorno y ayuda, con el mando que ya conoce.</translation>
    </message>
    <message id="about-version">
        <source>Version</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Versión</translation>
    </message>
    <message id="about-free">
        <source>Free software</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Software libre</translation>
    </message>
    <message id="about-free-text">
        <source>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todos pueden usar Palier, estudiarlo y mejorarlo, según la Licencia Pública de la Unión Europea (EUPL 1.2).</translation>
    </message>
    <message id="licences-box">
        <source>On this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En este televisor</translation>
    </message>
    <message id="licences-hub">
        <source>On the residence’s own computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En el ordenador de la residencia</translation>
    </message>
    <message id="licences-pages">
        <source>On the pages for phone and computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En las páginas para teléfono y ordenador</translation>
    </message>
    <message id="licences-line">
        <source>%1, by %2, licence %3</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, de %2, licencia %3</translation>
    </message>
    <message id="licences-thanks">
        <source>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Palier está hecho con el trabajo de muchas otras personas. Se lo agradecemos. El texto completo de cada licencia se entrega con el programa.</translation>
    </message>
    <message id="about-licences">
        <source>Licences</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Licencias</translation>
    </message>
    <message id="about-accessibility">
        <source>Accessibility</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Accesibilidad</translation>
    </message>
    <message id="about-title">
        <source>About Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Acerca de Palier</translation>
    </message>
    <message id="a11y-met-keys">
        <source>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Las flechas, OK y Volver bastan para todo. Nada exige dos teclas a la vez ni una pulsación larga.</translation>
    </message>
    <message id="a11y-met-letters">
        <source>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Las letras tienen cinco tamaños, hasta el que la norma pide para su televisor y su sillón.</translation>
    </message>
    <message id="a11y-met-colours">
        <source>There are three sets of colours. Every text stands out well, messages most of all.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hay tres juegos de colores. Cada texto destaca bien, y los mensajes más que nada.</translation>
    </message>
    <message id="a11y-met-senses">
        <source>Nothing is told by colour or by sound alone, and nothing flashes.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nada se dice solo con el color ni solo con el sonido, y nada parpadea.</translation>
    </message>
    <message id="a11y-met-voice">
        <source>The yellow key reads aloud what is on the screen; your messages only if you allow it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La tecla amarilla lee en voz alta lo que hay en la pantalla; sus mensajes, solo si usted lo permite.</translation>
    </message>
    <message id="a11y-met-hands">
        <source>A second press that comes too soon can be ignored, and a held key can wait, or count once.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Una segunda pulsación demasiado rápida puede ignorarse, y una tecla mantenida puede esperar o contar una sola vez.</translation>
    </message>
    <message id="a11y-met-time">
        <source>Messages can stay until you close them.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Los mensajes pueden quedarse hasta que usted los cierre.</translation>
    </message>
    <message id="a11y-partly-letters">
        <source>On a small television far away even the largest letters are smaller than the standard asks.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En un televisor pequeño y lejano, incluso las letras más grandes son menores de lo que pide la norma.</translation>
    </message>
    <message id="a11y-partly-room">
        <source>With the largest letters there is no room for some pictures, second lines and names of keys.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Con las letras más grandes no caben algunas imágenes, segundas líneas y nombres de teclas.</translation>
    </message>
    <message id="a11y-partly-pause">
        <source>The voice cannot pause: a key ends it, and the yellow key begins again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La voz no sabe hacer una pausa: una tecla la detiene y la tecla amarilla vuelve a empezar.</translation>
    </message>
    <message id="a11y-partly-languages">
        <source>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El español, el italiano, el portugués, el turco y el árabe hablado no los ha revisado nadie cuya lengua sea esa.</translation>
    </message>
    <message id="a11y-untried-residents">
        <source>With residents who see, hear, move or understand with difficulty.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Con residentes que ven, oyen, se mueven o comprenden con dificultad.</translation>
    </message>
    <message id="a11y-untried-hardware">
        <source>On a real television, with real remotes, and with the sound of its own speakers.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En un televisor real, con mandos reales y con el sonido de sus propios altavoces.</translation>
    </message>
    <message id="a11y-untried-loudness">
        <source>How loud the voice is, and listening with headphones.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La fuerza de la voz, y la escucha con auriculares.</translation>
    </message>
    <message id="a11y-scope">
        <source>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esto trata del televisor de Palier %1. Lo escribieron quienes lo hacen el %2, según la norma europea EN 301 549 (V3.2.1). Nadie más lo ha comprobado todavía.</translation>
    </message>
    <message id="a11y-state">
        <source>The standard is met in part.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La norma se cumple en parte.</translation>
    </message>
    <message id="a11y-met">
        <source>What is met</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lo que se cumple</translation>
    </message>
    <message id="a11y-partly">
        <source>What is met in part</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lo que se cumple en parte</translation>
    </message>
    <message id="a11y-untried">
        <source>What was not tried yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lo que aún no se ha probado</translation>
    </message>
    <message id="a11y-barrier">
        <source>Is something hard for you?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿Algo le resulta difícil?</translation>
    </message>
    <message id="a11y-barrier-text">
        <source>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse la tecla roja para pedir ayuda al conserje y dígale qué le cuesta ver, oír o hacer. Puede transmitirlo a quienes hacen Palier.</translation>
    </message>
    <message id="check-room">
        <source>Room to keep messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Espacio para los mensajes</translation>
    </message>
    <message id="check-room-left">
        <source>%1 left</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>quedan %1</translation>
    </message>
    <message id="check-room-refuses">
        <source>The disk takes nothing more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El disco ya no guarda nada</translation>
    </message>
    <message id="check-unknown">
        <source>Not known</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No se sabe</translation>
    </message>
    <message id="check-store">
        <source>Kept on this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guardado en este televisor</translation>
    </message>
    <message id="check-store-messages" numerus="yes">
        <source>%n messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message id="check-store-news" numerus="yes">
        <source>%n news</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message id="check-store-withheld">
        <source>Some of it is held back: the program ended while it was shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Una parte está retenida: el programa se cerró al mostrarla</translation>
    </message>
    <message id="check-remote-ask">
        <source>Press any key to see it here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse una tecla para verla aquí</translation>
    </message>
    <message id="check-remote-last">
        <source>Last key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Última tecla: %1</translation>
    </message>
    <message id="check-sound">
        <source>Sound</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message id="check-sound-ask">
        <source>Press OK to hear the sound of a message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse OK para oír el sonido de un mensaje</translation>
    </message>
    <message id="check-sound-running">
        <source>It is sounding now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Está sonando ahora</translation>
    </message>
    <message id="check-sound-worked">
        <source>It has sounded. Not heard? Turn up the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ha sonado. ¿No lo ha oído? Suba el volumen del televisor.</translation>
    </message>
    <message id="check-sound-failed">
        <source>Nothing could be played</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No se pudo reproducir nada</translation>
    </message>
    <message id="check-sound-advice">
        <source>This television makes no sound. Please tell your caretaker; messages are shown all the same.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Este televisor no emite sonido. Avise al conserje; los mensajes se muestran igualmente.</translation>
    </message>
    <message id="check-voice-ask">
        <source>Press OK to hear the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pulse OK para oír la voz</translation>
    </message>
    <message id="check-voice-worked">
        <source>The voice is there</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La voz funciona</translation>
    </message>
    <message id="check-picture-rate">
        <source>%1 pictures a second</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 imágenes por segundo</translation>
    </message>
    <message id="check-picture-processor">
        <source>drawn by the processor</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>dibujado por el procesador</translation>
    </message>
    <message id="check-picture-chip">
        <source>drawn by the graphics chip</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>dibujado por el chip gráfico</translation>
    </message>
    <message id="check-network">
        <source>Address in the network</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dirección en la red</translation>
    </message>
    <message id="check-network-none">
        <source>None: is the network cable plugged in?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ninguna: ¿está conectado el cable de red?</translation>
    </message>
    <message id="check-version-own">
        <source>Television %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televisor %1</translation>
    </message>
    <message id="check-version-hub">
        <source>residence %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>residencia %1</translation>
    </message>
    <message id="check-ill">
        <source>Something is not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Algo no va bien</translation>
    </message>
    <message id="check-starting">
        <source>One moment</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento</translation>
    </message>
    <message id="check-starting-text">
        <source>The television is asking the residence.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El televisor está consultando a la residencia.</translation>
    </message>
    <message id="check-well">
        <source>Everything is all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todo va bien</translation>
    </message>
    <message id="check-well-text">
        <source>The television has its connection, and keeps what it is sent.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El televisor está conectado y guarda lo que recibe.</translation>
    </message>
    <message id="check-good">
        <source>All right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En orden</translation>
    </message>
    <message id="check-note">
        <source>Good to know</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Conviene saberlo</translation>
    </message>
    <message id="check-trouble">
        <source>Not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No va bien</translation>
    </message>
    <message id="check-link-took">
        <source>answers within %1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>responde en %1 s</translation>
    </message>
    <message id="check-link-unpaired">
        <source>It answers, and waits to be told which home this is</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Responde, y espera a saber qué vivienda es esta</translation>
    </message>
    <message id="check-link-since">
        <source>Connected since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Conectado desde %1</translation>
    </message>
    <message id="check-link-never">
        <source>No answer yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aún sin respuesta</translation>
    </message>
    <message id="check-link-lost">
        <source>No answer since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sin respuesta desde %1</translation>
    </message>
    <message id="check-link">
        <source>Connection to the residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Conexión con la residencia</translation>
    </message>
    <message id="check-link-starting">
        <source>One moment: no answer so far</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: aún sin respuesta</translation>
    </message>
    <message id="check-trust">
        <source>Safety of the connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seguridad de la conexión</translation>
    </message>
    <message id="check-trust-foreign">
        <source>The certificate is not the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El certificado no es el de la residencia</translation>
    </message>
    <message id="check-trust-old">
        <source>The residence’s certificate has run out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El certificado de la residencia ha caducado</translation>
    </message>
    <message id="check-trust-plain">
        <source>Not encrypted: only for trying out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sin cifrar: solo para probar</translation>
    </message>
    <message id="check-trust-good">
        <source>Encrypted, and the certificate is the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cifrada, con el certificado de la residencia</translation>
    </message>
    <message id="check-trust-unknown">
        <source>Not known without a connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No se sabe sin conexión</translation>
    </message>
    <message id="check-clock">
        <source>Clock</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Reloj</translation>
    </message>
    <message id="check-clock-wrong">
        <source>Wrong: %1 is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Incorrecto: muestra %1</translation>
    </message>
    <message id="check-clock-advice">
        <source>The clock of this television is wrong. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>El reloj de este televisor está mal. Avise al conserje.</translation>
    </message>
    <message id="check-clock-unknown">
        <source>%1, not compared with the residence yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, aún sin comparar con la residencia</translation>
    </message>
    <message id="check-clock-off" numerus="yes">
        <source>Off by %n min; the residence’s time is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>Desviado %n min; se muestra la hora de la residencia</numerusform>
            <numerusform>Desviado %n min; se muestra la hora de la residencia</numerusform>
        </translation>
    </message>
    <message id="check-clock-good">
        <source>Right: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>En hora: %1</translation>
    </message>
    <message id="check-outbox">
        <source>Waiting to be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pendiente de envío</translation>
    </message>
    <message id="check-outbox-refused" numerus="yes">
        <source>%n could not be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n no se pudo enviar</numerusform>
            <numerusform>%n no se pudieron enviar</numerusform>
        </translation>
    </message>
    <message id="check-outbox-advice">
        <source>Something that was sent did not arrive. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Algo que se envió no llegó. Avise al conserje.</translation>
    </message>
    <message id="check-outbox-waiting" numerus="yes">
        <source>%n waiting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message id="check-outbox-since">
        <source>since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>desde %1</translation>
    </message>
    <message id="check-outbox-empty">
        <source>Nothing</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nada</translation>
    </message>
    <message id="set-back-title">
        <source>Set this page back to how it was at the beginning?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>¿Dejar esta página como al principio?</translation>
    </message>
    <message id="supply-loading">
        <source>One moment: the television is fetching the news.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Un momento: la televisión busca las novedades.</translation>
    </message>
    <message id="supply-offline">
        <source>The residence does not answer yet. The television tries again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La residencia aún no responde. La televisión reintenta.</translation>
    </message>
    <message id="toast-read">
        <source>It is noted that you have read it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Queda anotado: usted lo ha leído.</translation>
    </message>
    <message id="remote-step">
        <source>Key %1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tecla %1 de %2</translation>
    </message>
    <message id="action-set-back">
        <source>As at the beginning</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dejar como al principio</translation>
    </message>
    <message id="toast-later">
        <source>This message comes back at about %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Este mensaje vuelve hacia las %1.</translation>
    </message>
    <message id="toast-answered">
        <source>Your answer is kept.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Su respuesta está guardada.</translation>
    </message>
    <message id="toast-setting">
        <source>Saved: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guardado: %1</translation>
    </message>
    <message id="set-back-no">
        <source>No, leave it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No, dejarla así</translation>
    </message>
    <message id="set-back-yes">
        <source>Yes, set it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sí, dejar como al principio</translation>
    </message>
    <message id="toast-set-back">
        <source>Everything on this page is as it was at the beginning.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todo en esta página está como al principio.</translation>
    </message>
    <message id="supply-failed">
        <source>The television cannot read what it keeps. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>La televisión no puede leer lo que guarda. Avise a su portero.</translation>
    </message>
</context>
</TS>
