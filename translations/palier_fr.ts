<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message id="action-ask-help">
        <source>Yes, ask for help</source>
        <translation>Oui, demander de l’aide</translation>
    </message>
    <message id="action-back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="action-help">
        <source>I need help</source>
        <translation>J’ai besoin d’aide</translation>
    </message>
    <message id="action-later">
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message id="action-more">
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message id="action-read">
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message id="action-understood">
        <source>Understood</source>
        <translation>J’ai compris</translation>
    </message>
    <message id="ago-hours" numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message id="ago-minutes" numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message id="ago-now">
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message id="ago-yesterday">
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message id="article-gone">
        <source>This news is no longer there.</source>
        <translation>Cette actualité n’est plus disponible.</translation>
    </message>
    <message id="audience-building">
        <source>for building %1</source>
        <translation>pour le bâtiment %1</translation>
    </message>
    <message id="audience-district">
        <source>the whole district</source>
        <translation>tout le quartier</translation>
    </message>
    <message id="audience-flat">
        <source>for you</source>
        <translation>pour vous</translation>
    </message>
    <message id="audience-named">
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message id="audience-residence">
        <source>the whole residence</source>
        <translation>toute la résidence</translation>
    </message>
    <message id="audience-stairwell">
        <source>for staircase %1</source>
        <translation>pour l’escalier %1</translation>
    </message>
    <message id="audience-town">
        <source>the whole town</source>
        <translation>toute la ville</translation>
    </message>
    <message id="format-date">
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message id="format-day-month">
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message id="format-short-day">
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message id="help-ask-text">
        <source>Your caretaker is told at once which flat is calling. In an emergency, call 112.</source>
        <translation>Votre gardien saura tout de suite quel logement appelle. En cas d’urgence, appelez le 112.</translation>
    </message>
    <message id="help-ask-title">
        <source>Ask your caretaker for help?</source>
        <translation>Demander de l’aide à votre gardien ?</translation>
    </message>
    <message id="help-ask-title-named">
        <source>Ask %1 for help?</source>
        <translation>Demander de l’aide à %1 ?</translation>
    </message>
    <message id="help-coming">
        <source>%1 is coming</source>
        <translation>%1 arrive</translation>
    </message>
    <message id="help-coming-text">
        <source>Your request was seen: %1.</source>
        <translation>Votre demande a été vue : %1.</translation>
    </message>
    <message id="help-sent">
        <source>Request sent</source>
        <translation>Demande envoyée</translation>
    </message>
    <message id="help-sent-text">
        <source>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</source>
        <translation>Demandé : %1. Vous verrez ici quand quelqu’un s’en occupe. En cas d’urgence, appelez le 112.</translation>
    </message>
    <message id="help-sent-title">
        <source>Your request is sent</source>
        <translation>Votre demande est envoyée</translation>
    </message>
    <message id="help-unsent">
        <source>Not sent yet</source>
        <translation>Pas encore partie</translation>
    </message>
    <message id="help-unsent-text">
        <source>The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112.</source>
        <translation>La télévision est hors ligne. La demande partira toute seule dès que possible. En cas d’urgence, appelez le 112.</translation>
    </message>
    <message id="help-unsent-title">
        <source>Your request has not left yet</source>
        <translation>Votre demande n’est pas encore partie</translation>
    </message>
    <message id="home-help">
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message id="home-help-line">
        <source>Ask your caretaker</source>
        <translation>Appeler votre gardien</translation>
    </message>
    <message id="home-help-named">
        <source>Ask %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message id="home-messages">
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message id="home-messages-read">
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message id="home-messages-unread" numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message id="home-news">
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message id="home-news-line">
        <source>Residence, district, town</source>
        <translation>Résidence, quartier, ville</translation>
    </message>
    <message id="home-news-new" numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message id="home-no-news">
        <source>No news for now</source>
        <translation>Pas d’actualité pour le moment</translation>
    </message>
    <message id="inbox-empty">
        <source>No message yet</source>
        <translation>Pas encore de message</translation>
    </message>
    <message id="key-back">
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message id="key-ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="legend-back">
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message id="legend-choose">
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message id="legend-help">
        <source>Help from the caretaker</source>
        <translation>Aide du gardien</translation>
    </message>
    <message id="legend-latest">
        <source>Latest message</source>
        <translation>Dernier message</translation>
    </message>
    <message id="legend-open">
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message id="link-offline">
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message id="link-offline-since">
        <source>Offline · as of %1</source>
        <translation>Hors ligne · infos de %1</translation>
    </message>
    <message id="link-starting">
        <source>Connecting</source>
        <translation>Connexion…</translation>
    </message>
    <message id="message-answered">
        <source>Your answer: %1</source>
        <translation>Votre réponse : %1</translation>
    </message>
    <message id="message-cancelled">
        <source>Cancelled by the sender</source>
        <translation>Annulé par l’expéditeur</translation>
    </message>
    <message id="message-from">
        <source>Message from %1</source>
        <translation>Message de %1</translation>
    </message>
    <message id="message-from-caretaker">
        <source>Message from %1, your caretaker</source>
        <translation>Message de %1, votre gardien</translation>
    </message>
    <message id="message-gone">
        <source>This message is no longer there.</source>
        <translation>Ce message n’est plus disponible.</translation>
    </message>
    <message id="message-over">
        <source>No longer valid</source>
        <translation>N’est plus valable</translation>
    </message>
    <message id="message-read">
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message id="message-unread">
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message id="news-all">
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message id="pairing-asking-text">
        <source>One moment: the television asks for its code.</source>
        <translation>Un instant : la télévision demande son code.</translation>
    </message>
    <message id="pairing-code-text">
        <source>Give this code to your caretaker, or let them scan the picture with their phone.</source>
        <translation>Donnez ce code à votre gardien, ou laissez-le scanner l’image avec son téléphone.</translation>
    </message>
    <message id="pairing-confirming-text">
        <source>One moment: the television is being set up.</source>
        <translation>Un instant : la télévision se prépare.</translation>
    </message>
    <message id="pairing-no">
        <source>No, another one</source>
        <translation>Non, ce n’est pas ici</translation>
    </message>
    <message id="pairing-offered-text">
        <source>Your caretaker has chosen this home for the television.</source>
        <translation>Votre gardien a choisi ce logement pour la télévision.</translation>
    </message>
    <message id="pairing-offered-title">
        <source>Is this your home?</source>
        <translation>Est-ce bien chez vous ?</translation>
    </message>
    <message id="pairing-title">
        <source>Welcome to Palier</source>
        <translation>Bienvenue sur Palier</translation>
    </message>
    <message id="pairing-unreachable-text">
        <source>The residence cannot be reached. Check the network cable; the television tries again by itself.</source>
        <translation>La résidence ne répond pas. Vérifiez le câble du réseau ; la télévision réessaie toute seule.</translation>
    </message>
    <message id="pairing-yes">
        <source>Yes, this is it</source>
        <translation>Oui, c’est ici</translation>
    </message>
    <message id="popup-alert">
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message id="popup-important">
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message id="role-administrator">
        <source>administration</source>
        <translation>administration</translation>
    </message>
    <message id="role-caretaker">
        <source>caretaker</source>
        <translation>gardien</translation>
    </message>
    <message id="role-landlord">
        <source>landlord</source>
        <translation>bailleur</translation>
    </message>
    <message id="role-neighbour">
        <source>neighbour</source>
        <translation>voisinage</translation>
    </message>
    <message id="sender-relation">
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message id="sender-role">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="subject-children">
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message id="subject-culture">
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message id="subject-events">
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message id="subject-health">
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message id="subject-holidays">
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message id="subject-residence">
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message id="subject-townhall">
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message id="subject-works">
        <source>Works</source>
        <translation>Travaux</translation>
    </message>
    <message id="support-code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="tag-building">
        <source>Your building</source>
        <translation>Votre bâtiment</translation>
    </message>
    <message id="tag-district">
        <source>Your district</source>
        <translation>Votre quartier</translation>
    </message>
    <message id="tag-flat">
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message id="tag-residence">
        <source>Your residence</source>
        <translation>Votre résidence</translation>
    </message>
    <message id="tag-town">
        <source>Your town</source>
        <translation>Votre ville</translation>
    </message>
    <message id="trouble-clock">
        <source>The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1.</source>
        <translation>L’horloge de cette télévision n’est pas à l’heure : elle ne peut pas se connecter. Prévenez votre gardien, s’il vous plaît : code %1.</translation>
    </message>
    <message id="trouble-portal">
        <source>The network of this home does not let the television through. Please tell your caretaker: code %1.</source>
        <translation>Le réseau du logement ne laisse pas passer la télévision. Prévenez votre gardien, s’il vous plaît : code %1.</translation>
    </message>
    <message id="trouble-short">
        <source>Please tell your caretaker: code %1.</source>
        <translation>Prévenez votre gardien, s’il vous plaît : code %1.</translation>
    </message>
    <message id="trouble-storage">
        <source>This television has a problem keeping its messages. Please tell your caretaker.</source>
        <translation>Cette télévision n’arrive plus à garder ses messages. Prévenez votre gardien, s’il vous plaît.</translation>
    </message>
    <message id="trouble-unknown-box">
        <source>The residence does not know this television. Please tell your caretaker: code %1.</source>
        <translation>La résidence ne reconnaît pas cette télévision. Prévenez votre gardien, s’il vous plaît : code %1.</translation>
    </message>
    <message id="trouble-untrusted">
        <source>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</source>
        <translation>La connexion à la résidence n’est pas sûre : rien n’est envoyé. Prévenez votre gardien, s’il vous plaît : code %1.</translation>
    </message>
    <message id="valid-until-date">
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message id="valid-until-day">
        <source>Valid until %1, %2</source>
        <translation>Valable jusqu’à %1, %2</translation>
    </message>
    <message id="valid-until-time">
        <source>Valid until %1</source>
        <translation>Valable jusqu’à %1</translation>
    </message>
    <message id="when-day">
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message id="when-today">
        <source>Today at %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message id="when-yesterday">
        <source>Yesterday at %1</source>
        <translation>Hier à %1</translation>
    </message>
    <message id="home-comfort">
        <source>Language and comfort</source>
        <translation>Langue et confort</translation>
    </message>
    <message id="comfort-language">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="comfort-text-size">
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message id="comfort-theme">
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message id="comfort-reading-time">
        <source>Messages stay on the screen</source>
        <translation>Les messages restent à l’écran</translation>
    </message>
    <message id="text-size-130">
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message id="text-size-160">
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message id="text-size-200">
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message id="text-size-100">
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message id="theme-night">
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message id="theme-daylight">
        <source>Daylight</source>
        <translation>Jour</translation>
    </message>
    <message id="theme-contrast">
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message id="reading-time-0">
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message id="reading-time-2">
        <source>Twice as long</source>
        <translation>Deux fois plus</translation>
    </message>
    <message id="reading-time-3">
        <source>Three times as long</source>
        <translation>Trois fois plus</translation>
    </message>
    <message id="reading-time-1">
        <source>Normal</source>
        <translation>Durée normale</translation>
    </message>
    <message id="home-residence">
        <source>My residence</source>
            <translation>Ma résidence</translation>
    </message>
    <message id="residence-gone">
        <source>This is no longer valid.</source>
            <translation>Ce n’est plus valable.</translation>
    </message>
    <message id="residence-nothing">
        <source>Nothing here yet</source>
            <translation>Rien ici pour le moment</translation>
    </message>
    <message id="residence-emergency">
        <source>Emergency</source>
            <translation>Urgence</translation>
    </message>
    <message id="residence-lodge">
        <source>The lodge</source>
            <translation>La loge</translation>
    </message>
    <message id="residence-numbers">
        <source>Useful numbers</source>
            <translation>Numéros utiles</translation>
    </message>
    <message id="residence-works">
        <source>Works and dates</source>
            <translation>Travaux et rendez-vous</translation>
    </message>
    <message id="residence-open">
        <source>Open day and night</source>
            <translation>Ouvert jour et nuit</translation>
    </message>
    <message id="residence-open-today">
        <source>Open until %1</source>
            <translation>Ouvert jusqu’à %1</translation>
    </message>
    <message id="residence-open-until">
        <source>Open until %1, %2</source>
            <translation>Ouvert jusqu’au %1, %2</translation>
    </message>
    <message id="residence-closed">
        <source>Closed</source>
            <translation>Fermé</translation>
    </message>
    <message id="residence-opens-today">
        <source>Closed. Opens at %1</source>
            <translation>Fermé. Ouvre à %1</translation>
    </message>
    <message id="residence-opens-tomorrow">
        <source>Closed. Opens tomorrow at %1</source>
            <translation>Fermé. Ouvre demain à %1</translation>
    </message>
    <message id="residence-opens-on">
        <source>Closed. Opens on %1 at %2</source>
            <translation>Fermé. Ouvre %1 à %2</translation>
    </message>
    <message id="residence-closed-then">
        <source>closed</source>
            <translation>fermé</translation>
    </message>
    <message id="residence-hours-and">
        <source>%1, %2</source>
            <translation>%1, %2</translation>
    </message>
    <message id="residence-days">
        <source>%1 to %2</source>
            <translation>%1 – %2</translation>
    </message>
    <message id="residence-from-to">
        <source>From %1 to %2</source>
            <translation>Du %1 au %2</translation>
    </message>
    <message id="format-date-year">
        <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
    </message>
    <message id="residence-today">
        <source>Today</source>
            <translation>Aujourd’hui</translation>
    </message>
    <message id="residence-tomorrow">
        <source>Tomorrow</source>
            <translation>Demain</translation>
    </message>
    <message id="residence-from">
        <source>From %1</source>
            <translation>À partir de %1</translation>
    </message>
    <message id="residence-all-day">
        <source>All day</source>
            <translation>Toute la journée</translation>
    </message>
    <message id="residence-until">
        <source>Until %1</source>
            <translation>Jusqu’à %1</translation>
    </message>
    <message id="residence-until-day">
        <source>Until %1</source>
            <translation>Jusqu’au %1</translation>
    </message>
</context>
</TS>
