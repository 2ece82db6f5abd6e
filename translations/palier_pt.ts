<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name></name>
    <message id="action-ask-help">
        <source>Yes, ask for help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sim, pedir ajuda</translation>
    </message>
    <message id="action-back">
        <source>Back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Voltar</translation>
    </message>
    <message id="action-help">
        <source>I need help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Preciso de ajuda</translation>
    </message>
    <message id="action-later">
        <source>Later</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mais tarde</translation>
    </message>
    <message id="action-more">
        <source>Read on</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ler mais</translation>
    </message>
    <message id="action-read">
        <source>I have read it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Já li</translation>
    </message>
    <message id="action-understood">
        <source>Understood</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Compreendi</translation>
    </message>
    <message id="ago-hours" numerus="yes">
        <source>%n h ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message id="ago-minutes" numerus="yes">
        <source>%n min ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message id="ago-now">
        <source>just now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>agora mesmo</translation>
    </message>
    <message id="ago-yesterday">
        <source>yesterday</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ontem</translation>
    </message>
    <message id="article-gone">
        <source>This news is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta notícia já não está disponível.</translation>
    </message>
    <message id="audience-building">
        <source>for building %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para o prédio %1</translation>
    </message>
    <message id="audience-district">
        <source>the whole district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>todo o bairro</translation>
    </message>
    <message id="audience-flat">
        <source>for you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para si</translation>
    </message>
    <message id="audience-named">
        <source>for %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para %1</translation>
    </message>
    <message id="audience-residence">
        <source>the whole residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>toda a residência</translation>
    </message>
    <message id="audience-stairwell">
        <source>for staircase %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>para a escada %1</translation>
    </message>
    <message id="audience-town">
        <source>the whole town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>toda a cidade</translation>
    </message>
    <message id="format-date">
        <source>dddd d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message id="format-day-month">
        <source>d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message id="format-short-day">
        <source>d MMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message id="help-ask-text">
        <source>Your caretaker is told at once which flat is calling. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O seu porteiro saberá logo que casa está a chamar. Em caso de emergência, ligue 112.</translation>
    </message>
    <message id="help-ask-title">
        <source>Ask your caretaker for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pedir ajuda ao seu porteiro?</translation>
    </message>
    <message id="help-ask-title-named">
        <source>Ask %1 for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pedir ajuda a %1?</translation>
    </message>
    <message id="help-coming">
        <source>%1 is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 já vem</translation>
    </message>
    <message id="help-coming-text">
        <source>Your request was seen: %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O seu pedido foi visto: %1.</translation>
    </message>
    <message id="help-sent">
        <source>Request sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pedido enviado</translation>
    </message>
    <message id="help-sent-text">
        <source>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pedido: %1. Verá aqui quando alguém tratar dele. Em caso de emergência, ligue 112.</translation>
    </message>
    <message id="help-sent-title">
        <source>Your request is sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O seu pedido foi enviado</translation>
    </message>
    <message id="help-unsent">
        <source>Not sent yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ainda não enviado</translation>
    </message>
    <message id="help-unsent-text">
        <source>The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A televisão está sem ligação. O pedido seguirá sozinho logo que possível. Em caso de emergência, ligue 112.</translation>
    </message>
    <message id="help-unsent-title">
        <source>Your request has not left yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O seu pedido ainda não seguiu</translation>
    </message>
    <message id="home-help">
        <source>Help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ajuda</translation>
    </message>
    <message id="home-help-line">
        <source>Ask your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chamar o seu porteiro</translation>
    </message>
    <message id="home-help-named">
        <source>Ask %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Chamar %1</translation>
    </message>
    <message id="home-messages">
        <source>Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensagens</translation>
    </message>
    <message id="home-messages-read">
        <source>All read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tudo lido</translation>
    </message>
    <message id="home-messages-unread" numerus="yes">
        <source>%n unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message id="home-news">
        <source>News</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Notícias</translation>
    </message>
    <message id="home-news-line">
        <source>Residence, district, town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Residência, bairro, cidade</translation>
    </message>
    <message id="home-news-new" numerus="yes">
        <source>%n new</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message id="home-no-news">
        <source>No news for now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>De momento, não há notícias</translation>
    </message>
    <message id="inbox-empty">
        <source>No message yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ainda não há mensagens</translation>
    </message>
    <message id="key-back">
        <source>BACK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>VOLTAR</translation>
    </message>
    <message id="key-ok">
        <source>OK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="legend-back">
        <source>Go back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Voltar</translation>
    </message>
    <message id="legend-choose">
        <source>Choose</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escolher</translation>
    </message>
    <message id="legend-help">
        <source>Help from the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ajuda do porteiro</translation>
    </message>
    <message id="legend-latest">
        <source>Latest message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Última mensagem</translation>
    </message>
    <message id="legend-open">
        <source>Open</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message id="link-offline">
        <source>Offline</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sem ligação</translation>
    </message>
    <message id="link-offline-since">
        <source>Offline · as of %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sem ligação · dados: %1</translation>
    </message>
    <message id="link-starting">
        <source>Connecting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A ligar…</translation>
    </message>
    <message id="message-answered">
        <source>Your answer: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A sua resposta: %1</translation>
    </message>
    <message id="message-cancelled">
        <source>Cancelled by the sender</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Anulada por quem a enviou</translation>
    </message>
    <message id="message-from">
        <source>Message from %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensagem de %1</translation>
    </message>
    <message id="message-from-caretaker">
        <source>Message from %1, your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensagem de %1, o seu porteiro</translation>
    </message>
    <message id="message-gone">
        <source>This message is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta mensagem já não está disponível.</translation>
    </message>
    <message id="message-over">
        <source>No longer valid</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Já não é válida</translation>
    </message>
    <message id="message-read">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Lida</translation>
    </message>
    <message id="message-unread">
        <source>Unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não lida</translation>
    </message>
    <message id="news-all">
        <source>All</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tudo</translation>
    </message>
    <message id="pairing-asking-text">
        <source>One moment: the television asks for its code.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Um momento: a televisão está a pedir um código.</translation>
    </message>
    <message id="pairing-code-text">
        <source>Give this code to your caretaker, or let them scan the picture with their phone.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dê este código ao seu porteiro, ou deixe-o ler a imagem com o telefone dele.</translation>
    </message>
    <message id="pairing-confirming-text">
        <source>One moment: the television is being set up.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Um momento: a televisão está a preparar-se.</translation>
    </message>
    <message id="pairing-no">
        <source>No, another one</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não, não é aqui</translation>
    </message>
    <message id="pairing-offered-text">
        <source>Your caretaker has chosen this home for the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O seu porteiro escolheu esta casa para a televisão.</translation>
    </message>
    <message id="pairing-offered-title">
        <source>Is this your home?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta é a sua casa?</translation>
    </message>
    <message id="pairing-title">
        <source>Welcome to Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Boas-vindas ao Palier</translation>
    </message>
    <message id="pairing-unreachable-text">
        <source>The residence cannot be reached. Check the network cable; the television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A residência não responde. Verifique o cabo da rede; a televisão volta a tentar sozinha.</translation>
    </message>
    <message id="pairing-yes">
        <source>Yes, this is it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sim, é aqui</translation>
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
        <translation>administração</translation>
    </message>
    <message id="role-caretaker">
        <source>caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>porteiro</translation>
    </message>
    <message id="role-landlord">
        <source>landlord</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>senhorio</translation>
    </message>
    <message id="role-neighbour">
        <source>neighbour</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>vizinhança</translation>
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
        <translation>Crianças</translation>
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
        <translation>Saúde</translation>
    </message>
    <message id="subject-holidays">
        <source>Holidays</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Férias</translation>
    </message>
    <message id="subject-residence">
        <source>Residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Residência</translation>
    </message>
    <message id="subject-townhall">
        <source>Town hall</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Câmara</translation>
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
        <translation>O seu prédio</translation>
    </message>
    <message id="tag-district">
        <source>Your district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O seu bairro</translation>
    </message>
    <message id="tag-flat">
        <source>For you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Para si</translation>
    </message>
    <message id="tag-residence">
        <source>Your residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A sua residência</translation>
    </message>
    <message id="tag-town">
        <source>Your town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A sua cidade</translation>
    </message>
    <message id="trouble-clock">
        <source>The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O relógio desta televisão não está certo: ela não consegue ligar-se. Avise o seu porteiro, por favor: código %1.</translation>
    </message>
    <message id="trouble-portal">
        <source>The network of this home does not let the television through. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A rede da casa não deixa passar a televisão. Avise o seu porteiro, por favor: código %1.</translation>
    </message>
    <message id="trouble-short">
        <source>Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Avise o seu porteiro, por favor: código %1.</translation>
    </message>
    <message id="trouble-storage">
        <source>This television has a problem keeping its messages. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta televisão já não consegue guardar as mensagens. Avise o seu porteiro, por favor.</translation>
    </message>
    <message id="trouble-unknown-box">
        <source>The residence does not know this television. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A residência não reconhece esta televisão. Avise o seu porteiro, por favor: código %1.</translation>
    </message>
    <message id="trouble-untrusted">
        <source>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A ligação à residência não é segura: nada é enviado. Avise o seu porteiro, por favor: código %1.</translation>
    </message>
    <message id="valid-until-date">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Válida até %1</translation>
    </message>
    <message id="valid-until-day">
        <source>Valid until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Válida até %1, às %2</translation>
    </message>
    <message id="valid-until-time">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Válida até às %1</translation>
    </message>
    <message id="when-day">
        <source>%1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, às %2</translation>
    </message>
    <message id="when-today">
        <source>Today at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hoje às %1</translation>
    </message>
    <message id="when-yesterday">
        <source>Yesterday at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ontem às %1</translation>
    </message>
    <message id="home-comfort">
        <source>Language and comfort</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Língua e conforto</translation>
    </message>
    <message id="comfort-language">
        <source>Language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Língua</translation>
    </message>
    <message id="comfort-text-size">
        <source>Size of the letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tamanho das letras</translation>
    </message>
    <message id="comfort-theme">
        <source>Colours</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cores</translation>
    </message>
    <message id="comfort-reading-time">
        <source>Messages stay on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>As mensagens ficam no ecrã</translation>
    </message>
    <message id="text-size-130">
        <source>Large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Grande</translation>
    </message>
    <message id="text-size-160">
        <source>Very large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Muito grande</translation>
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
        <translation>Noite</translation>
    </message>
    <message id="theme-daylight">
        <source>Daylight</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dia</translation>
    </message>
    <message id="theme-contrast">
        <source>High contrast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Contraste forte</translation>
    </message>
    <message id="reading-time-0">
        <source>Until I close them</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Até eu as fechar</translation>
    </message>
    <message id="reading-time-2">
        <source>Twice as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O dobro do tempo</translation>
    </message>
    <message id="reading-time-3">
        <source>Three times as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O triplo do tempo</translation>
    </message>
    <message id="reading-time-1">
        <source>Normal time</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Duração normal</translation>
    </message>
    <message id="home-settings">
        <source>Settings</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Definições</translation>
    </message>
    <message id="section-sound">
        <source>Sounds and quiet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sons e sossego</translation>
    </message>
    <message id="section-picture">
        <source>Television picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Imagem do televisor</translation>
    </message>
    <message id="setting-message-sound">
        <source>Sound of messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Som das mensagens</translation>
    </message>
    <message id="setting-alert-sound">
        <source>Sound of alerts</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Som dos alertas</translation>
    </message>
    <message id="setting-ordinary-messages">
        <source>Ordinary messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensagens normais</translation>
    </message>
    <message id="setting-quiet-from">
        <source>Quiet in the evening from</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sossego à noite a partir de</translation>
    </message>
    <message id="setting-quiet-until">
        <source>Quiet in the morning until</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sossego de manhã até</translation>
    </message>
    <message id="setting-away">
        <source>I am away</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não estou em casa</translation>
    </message>
    <message id="setting-tv-size">
        <source>Size of the television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tamanho do televisor</translation>
    </message>
    <message id="setting-tv-distance">
        <source>Distance from the armchair</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Distância da poltrona</translation>
    </message>
    <message id="setting-edge">
        <source>Free edge of the picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Margem livre da imagem</translation>
    </message>
    <message id="text-size-standard">
        <source>Largest, for weak eyes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A maior, para vista cansada</translation>
    </message>
    <message id="volume-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nenhum</translation>
    </message>
    <message id="volume-40">
        <source>Soft</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Baixo</translation>
    </message>
    <message id="volume-70">
        <source>Medium</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Médio</translation>
    </message>
    <message id="volume-100">
        <source>Loud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alto</translation>
    </message>
    <message id="ordinary-messages-show">
        <source>Show them at once</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mostrá-las logo</translation>
    </message>
    <message id="ordinary-messages-inbox">
        <source>Keep them under Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guardá-las em Mensagens</translation>
    </message>
    <message id="quiet-off">
        <source>Never</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nunca</translation>
    </message>
    <message id="choice-no">
        <source>No</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não</translation>
    </message>
    <message id="away-yes">
        <source>Yes: only alerts are shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sim: só aparecem os alertas</translation>
    </message>
    <message id="edge-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nenhuma</translation>
    </message>
    <message id="edge-2-5">
        <source>Small</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pequena</translation>
    </message>
    <message id="edge-5">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message id="edge-7-5">
        <source>Wide</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Larga</translation>
    </message>
    <message id="tv-distance-metres">
        <source>%1 m</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 m</translation>
    </message>
    <message id="tv-size-inches">
        <source>%1 inches</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 polegadas</translation>
    </message>
    <message id="legend-latest-brief">
        <source>Message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mensagem</translation>
    </message>
    <message id="legend-comfort-brief">
        <source>Letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Letras</translation>
    </message>
    <message id="pairing-code-brief">
        <source>Give this code to your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dê este código ao seu porteiro.</translation>
    </message>
    <message id="remote-title">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Telecomando</translation>
    </message>
    <message id="remote-learn">
        <source>Learn this remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aprender este telecomando</translation>
    </message>
    <message id="remote-usual">
        <source>Use the usual keys again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Voltar às teclas habituais</translation>
    </message>
    <message id="action-remote">
        <source>Set up another remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Preparar outro telecomando</translation>
    </message>
    <message id="remote-key-up">
        <source>Up arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seta para cima</translation>
    </message>
    <message id="remote-key-down">
        <source>Down arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seta para baixo</translation>
    </message>
    <message id="remote-key-left">
        <source>Left arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seta esquerda</translation>
    </message>
    <message id="remote-key-right">
        <source>Right arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Seta direita</translation>
    </message>
    <message id="remote-key-red">
        <source>Red</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Vermelho</translation>
    </message>
    <message id="remote-key-green">
        <source>Green</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Verde</translation>
    </message>
    <message id="remote-key-yellow">
        <source>Yellow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Amarelo</translation>
    </message>
    <message id="remote-key-blue">
        <source>Blue</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Azul</translation>
    </message>
    <message id="remote-key-play">
        <source>Play and pause</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leitura e pausa</translation>
    </message>
    <message id="remote-taken">
        <source>This key is already: %1. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta tecla já é: %1. Carregue noutra, por favor.</translation>
    </message>
    <message id="remote-nameless">
        <source>The television does not recognise this key. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O televisor não reconhece esta tecla. Carregue noutra, por favor.</translation>
    </message>
    <message id="remote-optional">
        <source>No such key? Press Back. Finished? Press OK.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta tecla não existe? Carregue em Voltar. Já terminou? Carregue em OK.</translation>
    </message>
    <message id="remote-ask">
        <source>Press this key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Carregue nesta tecla: %1</translation>
    </message>
    <message id="remote-former">
        <source>Until now this key is: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Até agora, esta tecla é: %1</translation>
    </message>
    <message id="remote-prove">
        <source>Press OK on the remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Carregue em OK</translation>
    </message>
    <message id="remote-learned">
        <source>The remote is learned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O telecomando foi aprendido</translation>
    </message>
    <message id="remote-unchanged">
        <source>Nothing was changed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nada foi mudado</translation>
    </message>
    <message id="remote-usual-again">
        <source>The usual keys work again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>As teclas habituais voltaram</translation>
    </message>
    <message id="remote-not-kept">
        <source>This could not be kept</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não foi possível guardar as teclas</translation>
    </message>
    <message id="remote-try">
        <source>Press any key</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Carregue numa tecla</translation>
    </message>
    <message id="remote-confirm">
        <source>Press it once more to make it: %1. Or press another key.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Carregue mais uma vez para passar a ser: %1. Ou carregue noutra tecla.</translation>
    </message>
    <message id="remote-prove-text">
        <source>If it works, the usual keys stay.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Se funcionar, as teclas habituais ficam.</translation>
    </message>
    <message id="remote-try-text">
        <source>Here you see what each key of the remote does.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aqui vê o que faz cada tecla do telecomando.</translation>
    </message>
    <message id="remote-waiting-before">
        <source>Without a key, all is as before in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sem tecla, tudo fica como antes em %1 s.</translation>
    </message>
    <message id="remote-waiting-on">
        <source>Without a key, it goes on in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sem tecla, continua em %1 s.</translation>
    </message>
    <message id="remote-unknown">
        <source>Unknown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Desconhecida</translation>
    </message>
    <message id="remote-nothing">
        <source>This key does nothing here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta tecla não faz nada aqui</translation>
    </message>
    <message id="section-keys">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Telecomando</translation>
    </message>
    <message id="setting-key-bounce">
        <source>Two presses count as one within</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dois toques contam como um se houver menos de</translation>
    </message>
    <message id="setting-key-repeat">
        <source>A held arrow goes on after</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uma seta premida continua após</translation>
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
        <translation>Resposta %1</translation>
    </message>
    <message id="legend-read">
        <source>Read aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ler em voz alta</translation>
    </message>
    <message id="legend-read-brief">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ler</translation>
    </message>
    <message id="speech-message">
        <source>A message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uma mensagem</translation>
    </message>
    <message id="speech-important-message">
        <source>An important message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uma mensagem importante</translation>
    </message>
    <message id="speech-pinned">
        <source>Pinned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Afixada</translation>
    </message>
    <message id="speech-button">
        <source>Button</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Botão</translation>
    </message>
    <message id="speech-chosen">
        <source>Chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escolhido</translation>
    </message>
    <message id="speech-not-chosen">
        <source>Not chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não escolhido</translation>
    </message>
    <message id="speech-tab">
        <source>Tab</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Separador</translation>
    </message>
    <message id="speech-position">
        <source>%1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message id="speech-private">
        <source>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>As suas mensagens não são lidas em voz alta. Pode permiti-lo em Definições, Leitura em voz alta.</translation>
    </message>
    <message id="speech-secret">
        <source>Secret number</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Número secreto</translation>
    </message>
    <message id="speech-no-voice">
        <source>There is no voice here for the language of this text.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não há aqui voz para a língua deste texto.</translation>
    </message>
    <message id="section-speech">
        <source>Reading aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leitura em voz alta</translation>
    </message>
    <message id="setting-speech">
        <source>Speak whatever is chosen on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dizer o que está escolhido no ecrã</translation>
    </message>
    <message id="setting-speech-private">
        <source>Read my messages aloud, too</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ler também as minhas mensagens</translation>
    </message>
    <message id="setting-speech-volume">
        <source>Loudness of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Força da voz</translation>
    </message>
    <message id="setting-speech-rate">
        <source>Pace of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Velocidade da voz</translation>
    </message>
    <message id="choice-yes">
        <source>Yes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sim</translation>
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
        <translation>Um momento: a voz já vem</translation>
    </message>
    <message id="spoken-speaking">
        <source>Reading aloud. Any key stops.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leitura em voz alta. Uma tecla fá-la parar.</translation>
    </message>
    <message id="spoken-unreachable">
        <source>The television cannot read aloud for now.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>De momento, a televisão não pode ler em voz alta.</translation>
    </message>
    <message id="home-residence">
        <source>My residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A minha residência</translation>
    </message>
    <message id="residence-gone">
        <source>This is no longer valid.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Já não é válido.</translation>
    </message>
    <message id="residence-nothing">
        <source>Nothing here yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>De momento, nada aqui</translation>
    </message>
    <message id="residence-emergency">
        <source>Emergency</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Emergência</translation>
    </message>
    <message id="residence-lodge">
        <source>The lodge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A portaria</translation>
    </message>
    <message id="residence-numbers">
        <source>Useful numbers</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Números úteis</translation>
    </message>
    <message id="residence-works">
        <source>Works and dates</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Obras e marcações</translation>
    </message>
    <message id="residence-open">
        <source>Open day and night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aberto dia e noite</translation>
    </message>
    <message id="residence-open-today">
        <source>Open until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aberto até às %1</translation>
    </message>
    <message id="residence-open-until">
        <source>Open until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aberto até %1, às %2</translation>
    </message>
    <message id="residence-closed">
        <source>Closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fechado</translation>
    </message>
    <message id="residence-opens-today">
        <source>Closed. Opens at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fechado. Abre às %1</translation>
    </message>
    <message id="residence-opens-tomorrow">
        <source>Closed. Opens tomorrow at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fechado. Abre amanhã às %1</translation>
    </message>
    <message id="residence-opens-on">
        <source>Closed. Opens on %1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fechado. Abre %1 às %2</translation>
    </message>
    <message id="residence-closed-then">
        <source>closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>fechado</translation>
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
        <translation>De %1 a %2</translation>
    </message>
    <message id="format-date-year">
        <source>d MMMM yyyy</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message id="residence-today">
        <source>Today</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hoje</translation>
    </message>
    <message id="residence-tomorrow">
        <source>Tomorrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Amanhã</translation>
    </message>
    <message id="residence-from">
        <source>From %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A partir das %1</translation>
    </message>
    <message id="residence-all-day">
        <source>All day</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todo o dia</translation>
    </message>
    <message id="residence-until">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Até às %1</translation>
    </message>
    <message id="residence-until-day">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Até %1</translation>
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
        <translation>Maiúscula</translation>
    </message>
    <message id="keyboard-space">
        <source>Space</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Espaço</translation>
    </message>
    <message id="keyboard-erase">
        <source>Erase</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Apagar</translation>
    </message>
    <message id="keyboard-more">
        <source>More</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mais</translation>
    </message>
    <message id="keyboard-done">
        <source>Done</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Pronto</translation>
    </message>
    <message id="keyboard-layout">
        <source>Keyboard %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Teclado %1</translation>
    </message>
    <message id="keyboard-signs-name">
        <source>Digits and signs</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Números e sinais</translation>
    </message>
    <message id="help-written">
        <source>You wrote: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O senhor ou a senhora escreveu: %1</translation>
    </message>
    <message id="writing-nothing">
        <source>Nothing is written yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ainda não há nada escrito</translation>
    </message>
    <message id="action-say-help">
        <source>Say why</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dizer porquê</translation>
    </message>
    <message id="help-lift">
        <source>Lift</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Elevador</translation>
    </message>
    <message id="help-lift-text">
        <source>The lift does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O elevador não funciona.</translation>
    </message>
    <message id="help-water">
        <source>Water</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Água</translation>
    </message>
    <message id="help-water-text">
        <source>There is a problem with the water.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Há um problema com a água.</translation>
    </message>
    <message id="help-heating">
        <source>Heating</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aquecimento</translation>
    </message>
    <message id="help-heating-text">
        <source>The heating does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O aquecimento não funciona.</translation>
    </message>
    <message id="help-door">
        <source>Door</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Porta</translation>
    </message>
    <message id="help-door-text">
        <source>There is a problem with a door.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Há um problema com uma porta.</translation>
    </message>
    <message id="help-noise">
        <source>Noise</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ruído</translation>
    </message>
    <message id="help-noise-text">
        <source>There is too much noise.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Há demasiado ruído.</translation>
    </message>
    <message id="help-unwell">
        <source>I do not feel well</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não me sinto bem</translation>
    </message>
    <message id="help-unwell-text">
        <source>I do not feel well.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não me sinto bem.</translation>
    </message>
    <message id="help-unwell-warning">
        <source>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Em perigo de vida, ligue já para o 15 ou o 112. O porteiro não é um serviço de emergência.</translation>
    </message>
    <message id="help-about-title">
        <source>What is it about?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Do que se trata?</translation>
    </message>
    <message id="help-about-send">
        <source>Send it to the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Enviar ao porteiro</translation>
    </message>
    <message id="sign-full-stop">
        <source>Full stop</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ponto</translation>
    </message>
    <message id="sign-comma">
        <source>Comma</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Vírgula</translation>
    </message>
    <message id="sign-apostrophe">
        <source>Apostrophe</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Apóstrofo</translation>
    </message>
    <message id="sign-question">
        <source>Question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ponto de interrogação</translation>
    </message>
    <message id="sign-question-opening">
        <source>Opening question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ponto de interrogação invertido</translation>
    </message>
    <message id="sign-exclamation">
        <source>Exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ponto de exclamação</translation>
    </message>
    <message id="sign-exclamation-opening">
        <source>Opening exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ponto de exclamação invertido</translation>
    </message>
    <message id="sign-hyphen">
        <source>Hyphen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Hífen</translation>
    </message>
    <message id="sign-colon">
        <source>Colon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Dois pontos</translation>
    </message>
    <message id="sign-semicolon">
        <source>Semicolon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ponto e vírgula</translation>
    </message>
    <message id="sign-slash">
        <source>Slash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Barra</translation>
    </message>
    <message id="sign-bracket-opening">
        <source>Opening bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Abrir parêntese</translation>
    </message>
    <message id="sign-bracket-closing">
        <source>Closing bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fechar parêntese</translation>
    </message>
    <message id="sign-quotation">
        <source>Quotation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Aspas</translation>
    </message>
    <message id="sign-at">
        <source>At sign</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Arroba</translation>
    </message>
    <message id="sign-ampersand">
        <source>Ampersand</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>E comercial</translation>
    </message>
    <message id="sign-plus">
        <source>Plus</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Mais</translation>
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
        <translation>Por cento</translation>
    </message>
    <message id="sign-star">
        <source>Star</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Asterisco</translation>
    </message>
    <message id="sign-hash">
        <source>Hash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cardinal</translation>
    </message>
    <message id="sign-underscore">
        <source>Underscore</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sublinhado</translation>
    </message>
    <message id="setting-keyboard">
        <source>Letters on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Letras para escrever</translation>
    </message>
    <message id="keyboard-usual">
        <source>As usual in my language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Como é habitual na minha língua</translation>
    </message>
    <message id="writing-full">
        <source>There is no more room</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Já não há espaço</translation>
    </message>
    <message id="writing-left" numerus="yes">
        <source>%n more letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>Mais %n letra</numerusform>
            <numerusform>Mais %n letras</numerusform>
        </translation>
    </message>
    <message id="writing-begin">
        <source>Write it myself</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escrever eu</translation>
    </message>
    <message id="writing-more">
        <source>Write more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Continuar a escrever</translation>
    </message>
    <message id="writing-clear">
        <source>Erase everything</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Apagar tudo</translation>
    </message>
    <message id="writing-restore">
        <source>Put it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Repor o texto</translation>
    </message>
    <message id="phonewriting-ready-brief">
        <source>Scan this with a phone, and write there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leia isto com um telemóvel e escreva lá.</translation>
    </message>
    <message id="phonewriting-ready">
        <source>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Leia a imagem com a câmara de um telemóvel e escreva lá. Funciona dez minutos, só para esta televisão.</translation>
    </message>
    <message id="phonewriting-writing-brief">
        <source>Somebody is writing on a phone…</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alguém escreve num telemóvel…</translation>
    </message>
    <message id="phonewriting-writing">
        <source>Somebody is writing on a phone… Nothing is sent before you send it here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Alguém escreve num telemóvel… Nada é enviado antes de o enviar aqui.</translation>
    </message>
    <message id="phonewriting-over">
        <source>The code is over. What was written stays here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O código já não serve. O que estava escrito fica aqui.</translation>
    </message>
    <message id="phonewriting-unreachable">
        <source>The network is away. The television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Falta a rede. A televisão tenta de novo sozinha.</translation>
    </message>
    <message id="writing-phone-offline">
        <source>To write on a phone, the television needs the network.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Para escrever num telemóvel, a televisão precisa da rede.</translation>
    </message>
    <message id="phonewriting-finished">
        <source>I have finished</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Terminei</translation>
    </message>
    <message id="phonewriting-again">
        <source>A new code</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Um código novo</translation>
    </message>
    <message id="writing-phone">
        <source>Write on my phone</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Escrever no telemóvel</translation>
    </message>
    <message id="check-title">
        <source>Is everything all right?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Está tudo bem?</translation>
    </message>
    <message id="legend-check-brief">
        <source>Look</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ver</translation>
    </message>
    <message id="about-what">
        <source>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O Palier traz a sua residência para o televisor: as mensagens do porteiro, as notícias do seu bairro e ajuda, com o comando que já conhece.</translation>
    </message>
    <message id="about-version">
        <source>Version</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Versão</translation>
    </message>
    <message id="about-free">
        <source>Free software</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Software livre</translation>
    </message>
    <message id="about-free-text">
        <source>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Todos podem usar o Palier, estudá-lo e melhorá-lo, segundo a Licença Pública da União Europeia (EUPL 1.2).</translation>
    </message>
    <message id="licences-box">
        <source>On this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Neste televisor</translation>
    </message>
    <message id="licences-hub">
        <source>On the residence’s own computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>No computador da residência</translation>
    </message>
    <message id="licences-pages">
        <source>On the pages for phone and computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nas páginas para telefone e computador</translation>
    </message>
    <message id="licences-line">
        <source>%1, by %2, licence %3</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, de %2, licença %3</translation>
    </message>
    <message id="licences-thanks">
        <source>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O Palier é feito com o trabalho de muitas outras pessoas. Agradecemos-lhes. O texto completo de cada licença vem com o programa.</translation>
    </message>
    <message id="about-licences">
        <source>Licences</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Licenças</translation>
    </message>
    <message id="about-accessibility">
        <source>Accessibility</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Acessibilidade</translation>
    </message>
    <message id="about-title">
        <source>About Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Acerca do Palier</translation>
    </message>
    <message id="a11y-met-keys">
        <source>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>As setas, OK e Voltar chegam para tudo. Nada exige duas teclas ao mesmo tempo nem uma pressão longa.</translation>
    </message>
    <message id="a11y-met-letters">
        <source>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>As letras têm cinco tamanhos, até ao que a norma pede para o seu televisor e a sua poltrona.</translation>
    </message>
    <message id="a11y-met-colours">
        <source>There are three sets of colours. Every text stands out well, messages most of all.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Há três conjuntos de cores. Cada texto destaca-se bem, e as mensagens mais do que tudo.</translation>
    </message>
    <message id="a11y-met-senses">
        <source>Nothing is told by colour or by sound alone, and nothing flashes.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nada é dito só pela cor ou só pelo som, e nada pisca.</translation>
    </message>
    <message id="a11y-met-voice">
        <source>The yellow key reads aloud what is on the screen; your messages only if you allow it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A tecla amarela lê em voz alta o que está no ecrã; as suas mensagens, só se o permitir.</translation>
    </message>
    <message id="a11y-met-hands">
        <source>A second press that comes too soon can be ignored, and a held key can wait, or count once.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uma segunda pressão demasiado rápida pode ser ignorada, e uma tecla mantida pode esperar ou contar só uma vez.</translation>
    </message>
    <message id="a11y-met-time">
        <source>Messages can stay until you close them.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>As mensagens podem ficar até que as feche.</translation>
    </message>
    <message id="a11y-partly-letters">
        <source>On a small television far away even the largest letters are smaller than the standard asks.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Num televisor pequeno e distante, mesmo as letras maiores são mais pequenas do que a norma pede.</translation>
    </message>
    <message id="a11y-partly-room">
        <source>With the largest letters there is no room for some pictures, second lines and names of keys.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Com as letras maiores não há lugar para algumas imagens, segundas linhas e nomes de teclas.</translation>
    </message>
    <message id="a11y-partly-pause">
        <source>The voice cannot pause: a key ends it, and the yellow key begins again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A voz não sabe fazer uma pausa: uma tecla para-a e a tecla amarela recomeça.</translation>
    </message>
    <message id="a11y-partly-languages">
        <source>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O espanhol, o italiano, o português, o turco e o árabe falado não foram revistos por ninguém que os tenha como língua.</translation>
    </message>
    <message id="a11y-untried-residents">
        <source>With residents who see, hear, move or understand with difficulty.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Com residentes que veem, ouvem, se movem ou compreendem com dificuldade.</translation>
    </message>
    <message id="a11y-untried-hardware">
        <source>On a real television, with real remotes, and with the sound of its own speakers.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Num televisor verdadeiro, com comandos verdadeiros e com o som dos seus altifalantes.</translation>
    </message>
    <message id="a11y-untried-loudness">
        <source>How loud the voice is, and listening with headphones.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A força da voz, e a escuta com auscultadores.</translation>
    </message>
    <message id="a11y-scope">
        <source>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Isto diz respeito ao televisor do Palier %1. Foi escrito por quem o faz, em %2, segundo a norma europeia EN 301 549 (V3.2.1). Mais ninguém o verificou ainda.</translation>
    </message>
    <message id="a11y-state">
        <source>The standard is met in part.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A norma é cumprida em parte.</translation>
    </message>
    <message id="a11y-met">
        <source>What is met</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O que é cumprido</translation>
    </message>
    <message id="a11y-partly">
        <source>What is met in part</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O que é cumprido em parte</translation>
    </message>
    <message id="a11y-untried">
        <source>What was not tried yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O que ainda não foi experimentado</translation>
    </message>
    <message id="a11y-barrier">
        <source>Is something hard for you?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Há algo que lhe seja difícil?</translation>
    </message>
    <message id="a11y-barrier-text">
        <source>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prima a tecla vermelha para pedir ajuda ao porteiro e diga-lhe o que é difícil ver, ouvir ou fazer. Ele pode transmiti-lo a quem faz o Palier.</translation>
    </message>
    <message id="check-room">
        <source>Room to keep messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Espaço para as mensagens</translation>
    </message>
    <message id="check-room-left">
        <source>%1 left</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>restam %1</translation>
    </message>
    <message id="check-room-refuses">
        <source>The disk takes nothing more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O disco já não guarda nada</translation>
    </message>
    <message id="check-unknown">
        <source>Not known</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não se sabe</translation>
    </message>
    <message id="check-store">
        <source>Kept on this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guardado neste televisor</translation>
    </message>
    <message id="check-store-messages" numerus="yes">
        <source>%n messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message id="check-store-news" numerus="yes">
        <source>%n news</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n notícia</numerusform>
            <numerusform>%n notícias</numerusform>
        </translation>
    </message>
    <message id="check-store-withheld">
        <source>Some of it is held back: the program ended while it was shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Uma parte está retida: o programa terminou ao mostrá-la</translation>
    </message>
    <message id="check-remote-ask">
        <source>Press any key to see it here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prima uma tecla para a ver aqui</translation>
    </message>
    <message id="check-remote-last">
        <source>Last key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Última tecla: %1</translation>
    </message>
    <message id="check-sound">
        <source>Sound</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Som</translation>
    </message>
    <message id="check-sound-ask">
        <source>Press OK to hear the sound of a message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prima OK para ouvir o som de uma mensagem</translation>
    </message>
    <message id="check-sound-running">
        <source>It is sounding now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Está a tocar agora</translation>
    </message>
    <message id="check-sound-worked">
        <source>It has sounded. Not heard? Turn up the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tocou. Não ouviu? Aumente o volume do televisor.</translation>
    </message>
    <message id="check-sound-failed">
        <source>Nothing could be played</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não foi possível tocar nada</translation>
    </message>
    <message id="check-sound-advice">
        <source>This television makes no sound. Please tell your caretaker; messages are shown all the same.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Este televisor não emite som. Avise o porteiro; as mensagens aparecem na mesma.</translation>
    </message>
    <message id="check-voice-ask">
        <source>Press OK to hear the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Prima OK para ouvir a voz</translation>
    </message>
    <message id="check-voice-worked">
        <source>The voice is there</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A voz funciona</translation>
    </message>
    <message id="check-picture-rate">
        <source>%1 pictures a second</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 imagens por segundo</translation>
    </message>
    <message id="check-picture-processor">
        <source>drawn by the processor</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>desenhado pelo processador</translation>
    </message>
    <message id="check-picture-chip">
        <source>drawn by the graphics chip</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>desenhado pelo chip gráfico</translation>
    </message>
    <message id="check-network">
        <source>Address in the network</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Endereço na rede</translation>
    </message>
    <message id="check-network-none">
        <source>None: is the network cable plugged in?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Nenhum: o cabo de rede está ligado?</translation>
    </message>
    <message id="check-version-own">
        <source>Television %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Televisor %1</translation>
    </message>
    <message id="check-version-hub">
        <source>residence %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>residência %1</translation>
    </message>
    <message id="check-ill">
        <source>Something is not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Algo não está bem</translation>
    </message>
    <message id="check-starting">
        <source>One moment</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Um momento</translation>
    </message>
    <message id="check-starting-text">
        <source>The television is asking the residence.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O televisor está a consultar a residência.</translation>
    </message>
    <message id="check-well">
        <source>Everything is all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Está tudo bem</translation>
    </message>
    <message id="check-well-text">
        <source>The television has its connection, and keeps what it is sent.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O televisor está ligado e guarda o que recebe.</translation>
    </message>
    <message id="check-good">
        <source>All right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Em ordem</translation>
    </message>
    <message id="check-note">
        <source>Good to know</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Bom saber</translation>
    </message>
    <message id="check-trouble">
        <source>Not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não está bem</translation>
    </message>
    <message id="check-link-took">
        <source>answers within %1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>responde em %1 s</translation>
    </message>
    <message id="check-link-unpaired">
        <source>It answers, and waits to be told which home this is</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Responde, e espera saber que casa é esta</translation>
    </message>
    <message id="check-link-since">
        <source>Connected since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ligado desde %1</translation>
    </message>
    <message id="check-link-never">
        <source>No answer yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ainda sem resposta</translation>
    </message>
    <message id="check-link-lost">
        <source>No answer since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sem resposta desde %1</translation>
    </message>
    <message id="check-link">
        <source>Connection to the residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Ligação à residência</translation>
    </message>
    <message id="check-link-starting">
        <source>One moment: no answer so far</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Um momento: ainda sem resposta</translation>
    </message>
    <message id="check-trust">
        <source>Safety of the connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Segurança da ligação</translation>
    </message>
    <message id="check-trust-foreign">
        <source>The certificate is not the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O certificado não é o da residência</translation>
    </message>
    <message id="check-trust-old">
        <source>The residence’s certificate has run out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O certificado da residência caducou</translation>
    </message>
    <message id="check-trust-plain">
        <source>Not encrypted: only for trying out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não cifrada: só para experimentar</translation>
    </message>
    <message id="check-trust-good">
        <source>Encrypted, and the certificate is the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Cifrada, com o certificado da residência</translation>
    </message>
    <message id="check-trust-unknown">
        <source>Not known without a connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não se sabe sem ligação</translation>
    </message>
    <message id="check-clock">
        <source>Clock</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Relógio</translation>
    </message>
    <message id="check-clock-wrong">
        <source>Wrong: %1 is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Errado: mostra %1</translation>
    </message>
    <message id="check-clock-advice">
        <source>The clock of this television is wrong. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>O relógio deste televisor está errado. Avise o porteiro.</translation>
    </message>
    <message id="check-clock-unknown">
        <source>%1, not compared with the residence yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1, ainda não comparado com a residência</translation>
    </message>
    <message id="check-clock-off" numerus="yes">
        <source>Off by %n min; the residence’s time is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>Desviado %n min; mostra-se a hora da residência</numerusform>
            <numerusform>Desviado %n min; mostra-se a hora da residência</numerusform>
        </translation>
    </message>
    <message id="check-clock-good">
        <source>Right: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Certo: %1</translation>
    </message>
    <message id="check-outbox">
        <source>Waiting to be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>À espera de envio</translation>
    </message>
    <message id="check-outbox-refused" numerus="yes">
        <source>%n could not be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n não foi enviado</numerusform>
            <numerusform>%n não foram enviados</numerusform>
        </translation>
    </message>
    <message id="check-outbox-advice">
        <source>Something that was sent did not arrive. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Algo que foi enviado não chegou. Avise o porteiro.</translation>
    </message>
    <message id="check-outbox-waiting" numerus="yes">
        <source>%n waiting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
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
        <translation>Repor esta página como no início?</translation>
    </message>
    <message id="supply-loading">
        <source>One moment: the television is fetching the news.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Um momento: a televisão procura as novidades.</translation>
    </message>
    <message id="supply-offline">
        <source>The residence does not answer yet. The television tries again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A residência ainda não responde. A televisão tenta de novo.</translation>
    </message>
    <message id="toast-read">
        <source>It is noted that you have read it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Fica registado: já leu.</translation>
    </message>
    <message id="remote-step">
        <source>Key %1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tecla %1 de %2</translation>
    </message>
    <message id="action-set-back">
        <source>As at the beginning</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Repor como no início</translation>
    </message>
    <message id="toast-later">
        <source>This message comes back at about %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Esta mensagem volta cerca das %1.</translation>
    </message>
    <message id="toast-answered">
        <source>Your answer is kept.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A sua resposta está guardada.</translation>
    </message>
    <message id="toast-setting">
        <source>Saved: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Guardado: %1</translation>
    </message>
    <message id="set-back-no">
        <source>No, leave it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Não, deixar assim</translation>
    </message>
    <message id="set-back-yes">
        <source>Yes, set it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Sim, repor</translation>
    </message>
    <message id="toast-set-back">
        <source>Everything on this page is as it was at the beginning.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>Tudo nesta página está como no início.</translation>
    </message>
    <message id="supply-failed">
        <source>The television cannot read what it keeps. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>A televisão não consegue ler o que guarda. Avise o porteiro.</translation>
    </message>
</context>
</TS>
