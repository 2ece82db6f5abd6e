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
        <source>Huge</source>
        <translation>Énorme</translation>
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
        <source>Until I close them</source>
        <translation>Jusqu’à ce que je les ferme</translation>
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
        <source>Normal time</source>
        <translation>Durée normale</translation>
    </message>
    <message id="home-settings">
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message id="section-sound">
        <source>Sounds and quiet</source>
        <translation>Sons et calme</translation>
    </message>
    <message id="section-picture">
        <source>Television picture</source>
        <translation>Image du téléviseur</translation>
    </message>
    <message id="setting-message-sound">
        <source>Sound of messages</source>
        <translation>Son des messages</translation>
    </message>
    <message id="setting-alert-sound">
        <source>Sound of alerts</source>
        <translation>Son des alertes</translation>
    </message>
    <message id="setting-ordinary-messages">
        <source>Ordinary messages</source>
        <translation>Messages ordinaires</translation>
    </message>
    <message id="setting-quiet-from">
        <source>Quiet in the evening from</source>
        <translation>Calme le soir à partir de</translation>
    </message>
    <message id="setting-quiet-until">
        <source>Quiet in the morning until</source>
        <translation>Calme le matin jusqu’à</translation>
    </message>
    <message id="setting-away">
        <source>I am away</source>
        <translation>Je suis absent</translation>
    </message>
    <message id="setting-tv-size">
        <source>Size of the television</source>
        <translation>Taille du téléviseur</translation>
    </message>
    <message id="setting-tv-distance">
        <source>Distance from the armchair</source>
        <translation>Distance du fauteuil</translation>
    </message>
    <message id="setting-edge">
        <source>Free edge of the picture</source>
        <translation>Bord libre de l’image</translation>
    </message>
    <message id="text-size-standard">
        <source>Largest, for weak eyes</source>
        <translation>La plus grande, pour yeux fatigués</translation>
    </message>
    <message id="volume-0">
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message id="volume-40">
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message id="volume-70">
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message id="volume-100">
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message id="ordinary-messages-show">
        <source>Show them at once</source>
        <translation>Les montrer tout de suite</translation>
    </message>
    <message id="ordinary-messages-inbox">
        <source>Keep them under Messages</source>
        <translation>Les garder sous Messages</translation>
    </message>
    <message id="quiet-off">
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message id="choice-no">
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message id="away-yes">
        <source>Yes: only alerts are shown</source>
        <translation>Oui : seules les alertes s’affichent</translation>
    </message>
    <message id="edge-0">
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message id="edge-2-5">
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message id="edge-5">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="edge-7-5">
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message id="tv-distance-metres">
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message id="tv-size-inches">
        <source>%1 inches</source>
        <translation>%1 pouces</translation>
    </message>
    <message id="legend-latest-brief">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="legend-comfort-brief">
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message id="pairing-code-brief">
        <source>Give this code to your caretaker.</source>
        <translation>Donnez ce code à votre gardien.</translation>
    </message>
    <message id="remote-title">
        <source>Remote control</source>
        <translation>Télécommande</translation>
    </message>
    <message id="remote-learn">
        <source>Learn this remote</source>
        <translation>Apprendre cette télécommande</translation>
    </message>
    <message id="remote-usual">
        <source>Use the usual keys again</source>
        <translation>Reprendre les touches habituelles</translation>
    </message>
    <message id="action-remote">
        <source>Set up another remote control</source>
        <translation>Régler une autre télécommande</translation>
    </message>
    <message id="remote-key-up">
        <source>Up arrow</source>
        <translation>Flèche haut</translation>
    </message>
    <message id="remote-key-down">
        <source>Down arrow</source>
        <translation>Flèche bas</translation>
    </message>
    <message id="remote-key-left">
        <source>Left arrow</source>
        <translation>Flèche gauche</translation>
    </message>
    <message id="remote-key-right">
        <source>Right arrow</source>
        <translation>Flèche droite</translation>
    </message>
    <message id="remote-key-red">
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message id="remote-key-green">
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message id="remote-key-yellow">
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message id="remote-key-blue">
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message id="remote-key-play">
        <source>Play and pause</source>
        <translation>Lecture et pause</translation>
    </message>
    <message id="remote-taken">
        <source>This key is already: %1. Please press another one.</source>
        <translation>Cette touche est déjà : %1. Appuyez sur une autre, s’il vous plaît.</translation>
    </message>
    <message id="remote-nameless">
        <source>The television does not recognise this key. Please press another one.</source>
        <translation>Le téléviseur ne reconnaît pas cette touche. Appuyez sur une autre, s’il vous plaît.</translation>
    </message>
    <message id="remote-optional">
        <source>No such key? Press Back. Finished? Press OK.</source>
        <translation>Cette touche n’existe pas ? Appuyez sur Retour. C’est fini ? Appuyez sur OK.</translation>
    </message>
    <message id="remote-ask">
        <source>Press this key: %1</source>
        <translation>Appuyez sur cette touche : %1</translation>
    </message>
    <message id="remote-former">
        <source>Until now this key is: %1</source>
        <translation>Jusqu’ici, cette touche est : %1</translation>
    </message>
    <message id="remote-prove">
        <source>Press OK on the remote</source>
        <translation>Appuyez sur OK</translation>
    </message>
    <message id="remote-learned">
        <source>The remote is learned</source>
        <translation>La télécommande est apprise</translation>
    </message>
    <message id="remote-unchanged">
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message id="remote-usual-again">
        <source>The usual keys work again</source>
        <translation>Les touches habituelles sont de retour</translation>
    </message>
    <message id="remote-not-kept">
        <source>This could not be kept</source>
        <translation>Les touches n’ont pas pu être gardées</translation>
    </message>
    <message id="remote-try">
        <source>Press any key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message id="remote-confirm">
        <source>Press it once more to make it: %1. Or press another key.</source>
        <translation>Appuyez encore une fois pour en faire : %1. Ou appuyez sur une autre touche.</translation>
    </message>
    <message id="remote-prove-text">
        <source>If it works, the usual keys stay.</source>
        <translation>Si cela marche, les touches habituelles restent.</translation>
    </message>
    <message id="remote-try-text">
        <source>Here you see what each key of the remote does.</source>
        <translation>Vous voyez ici ce que fait chaque touche de la télécommande.</translation>
    </message>
    <message id="remote-waiting-before">
        <source>Without a key, all is as before in %1 s.</source>
        <translation>Sans touche, tout reste comme avant dans %1 s.</translation>
    </message>
    <message id="remote-waiting-on">
        <source>Without a key, it goes on in %1 s.</source>
        <translation>Sans touche, la suite vient dans %1 s.</translation>
    </message>
    <message id="remote-unknown">
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message id="remote-nothing">
        <source>This key does nothing here</source>
        <translation>Cette touche ne fait rien ici</translation>
    </message>
    <message id="section-keys">
        <source>Remote control</source>
        <translation>Télécommande</translation>
    </message>
    <message id="setting-key-bounce">
        <source>Two presses count as one within</source>
        <translation>Deux appuis comptent pour un s’ils sont à moins de</translation>
    </message>
    <message id="setting-key-repeat">
        <source>A held arrow goes on after</source>
        <translation>Une flèche tenue continue après</translation>
    </message>
    <message id="key-seconds">
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="speech-key">
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message id="speech-answer">
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message id="legend-read">
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message id="legend-read-brief">
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message id="speech-message">
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message id="speech-important-message">
        <source>An important message</source>
        <translation>Un message important</translation>
    </message>
    <message id="speech-pinned">
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message id="speech-button">
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message id="speech-chosen">
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message id="speech-not-chosen">
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message id="speech-tab">
        <source>Tab</source>
        <translation>Onglet</translation>
    </message>
    <message id="speech-position">
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message id="speech-private">
        <source>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</source>
        <translation>Vos messages ne sont pas lus à voix haute. Vous pouvez l’autoriser dans Réglages, Lecture à voix haute.</translation>
    </message>
    <message id="speech-secret">
        <source>Secret number</source>
        <translation>Numéro secret</translation>
    </message>
    <message id="speech-no-voice">
        <source>There is no voice here for the language of this text.</source>
        <translation>Il n’y a pas de voix ici pour la langue de ce texte.</translation>
    </message>
    <message id="section-speech">
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message id="setting-speech">
        <source>Speak whatever is chosen on the screen</source>
        <translation>Dire ce qui est choisi à l’écran</translation>
    </message>
    <message id="setting-speech-private">
        <source>Read my messages aloud, too</source>
        <translation>Lire aussi mes messages</translation>
    </message>
    <message id="setting-speech-volume">
        <source>Loudness of the voice</source>
        <translation>Force de la voix</translation>
    </message>
    <message id="setting-speech-rate">
        <source>Pace of the voice</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message id="choice-yes">
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message id="speech-rate-slow">
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message id="speech-rate-normal">
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message id="speech-rate-fast">
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message id="spoken-preparing">
        <source>One moment: the voice is coming</source>
        <translation>Un instant : la voix arrive</translation>
    </message>
    <message id="spoken-speaking">
        <source>Reading aloud. Any key stops.</source>
        <translation>Lecture à voix haute. Une touche l’arrête.</translation>
    </message>
    <message id="spoken-unreachable">
        <source>The television cannot read aloud for now.</source>
        <translation>La télévision ne peut pas lire à voix haute pour le moment.</translation>
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
    <message id="format-decimal">
        <source>.</source>
        <translation>,</translation>
    </message>
    <message id="keyboard-signs">
        <source>123</source>
        <translation>123</translation>
    </message>
    <message id="keyboard-capital">
        <source>Capital</source>
        <translation>Majuscule</translation>
    </message>
    <message id="keyboard-space">
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message id="keyboard-erase">
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message id="keyboard-more">
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message id="keyboard-done">
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message id="keyboard-layout">
        <source>Keyboard %1</source>
        <translation>Clavier %1</translation>
    </message>
    <message id="keyboard-signs-name">
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message id="help-written">
        <source>You wrote: %1</source>
        <translation>Vous avez écrit : %1</translation>
    </message>
    <message id="writing-nothing">
        <source>Nothing is written yet</source>
        <translation>Rien n’est écrit pour l’instant</translation>
    </message>
    <message id="action-say-help">
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message id="help-lift">
        <source>Lift</source>
        <translation>Ascenseur</translation>
    </message>
    <message id="help-lift-text">
        <source>The lift does not work.</source>
        <translation>L’ascenseur ne marche pas.</translation>
    </message>
    <message id="help-water">
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message id="help-water-text">
        <source>There is a problem with the water.</source>
        <translation>Il y a un problème d’eau.</translation>
    </message>
    <message id="help-heating">
        <source>Heating</source>
        <translation>Chauffage</translation>
    </message>
    <message id="help-heating-text">
        <source>The heating does not work.</source>
        <translation>Le chauffage ne marche pas.</translation>
    </message>
    <message id="help-door">
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message id="help-door-text">
        <source>There is a problem with a door.</source>
        <translation>Il y a un problème de porte.</translation>
    </message>
    <message id="help-noise">
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message id="help-noise-text">
        <source>There is too much noise.</source>
        <translation>Il y a trop de bruit.</translation>
    </message>
    <message id="help-unwell">
        <source>I do not feel well</source>
        <translation>Je ne me sens pas bien</translation>
    </message>
    <message id="help-unwell-text">
        <source>I do not feel well.</source>
        <translation>Je ne me sens pas bien.</translation>
    </message>
    <message id="help-unwell-warning">
        <source>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</source>
        <translation>En danger de mort, appelez tout de suite le 15 ou le 112. Votre gardien n’est pas un service d’urgence.</translation>
    </message>
    <message id="help-about-title">
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message id="help-about-send">
        <source>Send it to the caretaker</source>
        <translation>Envoyer au gardien</translation>
    </message>
    <message id="sign-full-stop">
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message id="sign-comma">
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message id="sign-apostrophe">
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message id="sign-question">
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message id="sign-question-opening">
        <source>Opening question mark</source>
        <translation>Point d’interrogation renversé</translation>
    </message>
    <message id="sign-exclamation">
        <source>Exclamation mark</source>
        <translation>Point d’exclamation</translation>
    </message>
    <message id="sign-exclamation-opening">
        <source>Opening exclamation mark</source>
        <translation>Point d’exclamation renversé</translation>
    </message>
    <message id="sign-hyphen">
        <source>Hyphen</source>
        <translation>Tiret</translation>
    </message>
    <message id="sign-colon">
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message id="sign-semicolon">
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message id="sign-slash">
        <source>Slash</source>
        <translation>Barre oblique</translation>
    </message>
    <message id="sign-bracket-opening">
        <source>Opening bracket</source>
        <translation>Parenthèse ouvrante</translation>
    </message>
    <message id="sign-bracket-closing">
        <source>Closing bracket</source>
        <translation>Parenthèse fermante</translation>
    </message>
    <message id="sign-quotation">
        <source>Quotation mark</source>
        <translation>Guillemet</translation>
    </message>
    <message id="sign-at">
        <source>At sign</source>
        <translation>Arobase</translation>
    </message>
    <message id="sign-ampersand">
        <source>Ampersand</source>
        <translation>Et commercial</translation>
    </message>
    <message id="sign-plus">
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message id="sign-equals">
        <source>Equals</source>
        <translation>Égal</translation>
    </message>
    <message id="sign-euro">
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message id="sign-percent">
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message id="sign-star">
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message id="sign-hash">
        <source>Hash</source>
        <translation>Dièse</translation>
    </message>
    <message id="sign-underscore">
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
    <message id="setting-keyboard">
        <source>Letters on the screen</source>
        <translation>Lettres pour écrire</translation>
    </message>
    <message id="keyboard-usual">
        <source>As usual in my language</source>
        <translation>Comme d’habitude dans ma langue</translation>
    </message>
    <message id="writing-full">
        <source>There is no more room</source>
        <translation>Il n’y a plus de place</translation>
    </message>
    <message id="writing-left" numerus="yes">
        <source>%n more letters</source>
        <translation>
            <numerusform>Encore %n lettre</numerusform>
            <numerusform>Encore %n lettres</numerusform>
        </translation>
    </message>
    <message id="writing-begin">
        <source>Write it myself</source>
        <translation>Écrire moi-même</translation>
    </message>
    <message id="writing-more">
        <source>Write more</source>
        <translation>Écrire la suite</translation>
    </message>
    <message id="writing-clear">
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message id="writing-restore">
        <source>Put it back</source>
        <translation>Remettre le texte</translation>
    </message>
    <message id="phonewriting-ready-brief">
        <source>Scan this with a phone, and write there.</source>
        <translation>Scannez ceci avec un téléphone et écrivez là-bas.</translation>
    </message>
    <message id="phonewriting-ready">
        <source>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</source>
        <translation>Scannez l’image avec l’appareil photo d’un téléphone et écrivez là-bas. Cela marche dix minutes, pour cette télévision seulement.</translation>
    </message>
    <message id="phonewriting-writing-brief">
        <source>Somebody is writing on a phone…</source>
        <translation>Quelqu’un écrit sur un téléphone…</translation>
    </message>
    <message id="phonewriting-writing">
        <source>Somebody is writing on a phone… Nothing is sent before you send it here.</source>
        <translation>Quelqu’un écrit sur un téléphone… Rien ne part avant que vous ne l’envoyiez ici.</translation>
    </message>
    <message id="phonewriting-over">
        <source>The code is over. What was written stays here.</source>
        <translation>Le code n’est plus valable. Ce qui était écrit reste ici.</translation>
    </message>
    <message id="phonewriting-unreachable">
        <source>The network is away. The television tries again by itself.</source>
        <translation>Le réseau manque. La télévision réessaie toute seule.</translation>
    </message>
    <message id="writing-phone-offline">
        <source>To write on a phone, the television needs the network.</source>
        <translation>Pour écrire sur un téléphone, la télévision a besoin du réseau.</translation>
    </message>
    <message id="phonewriting-finished">
        <source>I have finished</source>
        <translation>J’ai fini</translation>
    </message>
    <message id="phonewriting-again">
        <source>A new code</source>
        <translation>Un nouveau code</translation>
    </message>
    <message id="writing-phone">
        <source>Write on my phone</source>
        <translation>Écrire sur mon téléphone</translation>
    </message>
    <message id="check-title">
        <source>Is everything all right?</source>
        <translation>Tout va bien&#xa0;?</translation>
    </message>
    <message id="legend-check-brief">
        <source>Look</source>
        <translation>Vérifier</translation>
    </message>
    <message id="about-what">
        <source>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</source>
        <translation>Palier apporte votre résidence sur la télévision&#xa0;: les messages de votre gardien, les nouvelles de chez vous et de l’aide, avec la télécommande que vous connaissez.</translation>
    </message>
    <message id="about-version">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="about-free">
        <source>Free software</source>
        <translation>Logiciel libre</translation>
    </message>
    <message id="about-free-text">
        <source>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</source>
        <translation>Chacun peut utiliser Palier, l’étudier et l’améliorer, selon la licence publique de l’Union européenne (EUPL 1.2).</translation>
    </message>
    <message id="licences-box">
        <source>On this television</source>
        <translation>Sur cette télévision</translation>
    </message>
    <message id="licences-hub">
        <source>On the residence’s own computer</source>
        <translation>Sur l’ordinateur de la résidence</translation>
    </message>
    <message id="licences-pages">
        <source>On the pages for phone and computer</source>
        <translation>Sur les pages pour téléphone et ordinateur</translation>
    </message>
    <message id="licences-line">
        <source>%1, by %2, licence %3</source>
        <translation>%1, par %2, licence %3</translation>
    </message>
    <message id="licences-thanks">
        <source>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</source>
        <translation>Palier est fait avec le travail de beaucoup d’autres personnes. Nous les remercions. Le texte entier de chaque licence est livré avec le programme.</translation>
    </message>
    <message id="about-licences">
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message id="about-accessibility">
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message id="about-title">
        <source>About Palier</source>
        <translation>À propos de Palier</translation>
    </message>
    <message id="a11y-met-keys">
        <source>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</source>
        <translation>Les flèches, OK et Retour suffisent pour tout. Rien ne demande deux touches à la fois, ni un appui long.</translation>
    </message>
    <message id="a11y-met-letters">
        <source>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</source>
        <translation>Les lettres ont cinq tailles, jusqu’à celle que la norme demande pour votre télévision et votre fauteuil.</translation>
    </message>
    <message id="a11y-met-colours">
        <source>There are three sets of colours. Every text stands out well, messages most of all.</source>
        <translation>Il y a trois jeux de couleurs. Chaque texte ressort bien, les messages plus que tout.</translation>
    </message>
    <message id="a11y-met-senses">
        <source>Nothing is told by colour or by sound alone, and nothing flashes.</source>
        <translation>Rien n’est dit par la couleur seule ni par le son seul, et rien ne clignote.</translation>
    </message>
    <message id="a11y-met-voice">
        <source>The yellow key reads aloud what is on the screen; your messages only if you allow it.</source>
        <translation>La touche jaune lit à voix haute ce qui est à l’écran&#xa0;; vos messages seulement si vous le permettez.</translation>
    </message>
    <message id="a11y-met-hands">
        <source>A second press that comes too soon can be ignored, and a held key can wait, or count once.</source>
        <translation>Un second appui trop rapide peut être ignoré, et une touche tenue peut attendre, ou ne compter qu’une fois.</translation>
    </message>
    <message id="a11y-met-time">
        <source>Messages can stay until you close them.</source>
        <translation>Les messages peuvent rester jusqu’à ce que vous les fermiez.</translation>
    </message>
    <message id="a11y-partly-letters">
        <source>On a small television far away even the largest letters are smaller than the standard asks.</source>
        <translation>Sur une petite télévision placée loin, même les plus grandes lettres sont plus petites que la norme ne le demande.</translation>
    </message>
    <message id="a11y-partly-room">
        <source>With the largest letters there is no room for some pictures, second lines and names of keys.</source>
        <translation>Avec les plus grandes lettres, il n’y a plus de place pour certaines images, secondes lignes et noms de touches.</translation>
    </message>
    <message id="a11y-partly-pause">
        <source>The voice cannot pause: a key ends it, and the yellow key begins again.</source>
        <translation>La voix ne sait pas faire de pause&#xa0;: une touche l’arrête, et la touche jaune recommence.</translation>
    </message>
    <message id="a11y-partly-languages">
        <source>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</source>
        <translation>L’espagnol, l’italien, le portugais, le turc et l’arabe lu à voix haute n’ont été vérifiés par personne dont c’est la langue.</translation>
    </message>
    <message id="a11y-untried-residents">
        <source>With residents who see, hear, move or understand with difficulty.</source>
        <translation>Avec des habitants qui voient, entendent, bougent ou comprennent avec difficulté.</translation>
    </message>
    <message id="a11y-untried-hardware">
        <source>On a real television, with real remotes, and with the sound of its own speakers.</source>
        <translation>Sur une vraie télévision, avec de vraies télécommandes et le son de ses haut-parleurs.</translation>
    </message>
    <message id="a11y-untried-loudness">
        <source>How loud the voice is, and listening with headphones.</source>
        <translation>La force de la voix, et l’écoute au casque.</translation>
    </message>
    <message id="a11y-scope">
        <source>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</source>
        <translation>Cette déclaration concerne la télévision de Palier %1. Ses auteurs l’ont écrite le %2, d’après la norme européenne EN 301 549 (V3.2.1). Personne d’autre ne l’a encore vérifiée.</translation>
    </message>
    <message id="a11y-state">
        <source>The standard is met in part.</source>
        <translation>La norme est respectée en partie.</translation>
    </message>
    <message id="a11y-met">
        <source>What is met</source>
        <translation>Ce qui est respecté</translation>
    </message>
    <message id="a11y-partly">
        <source>What is met in part</source>
        <translation>Ce qui l’est en partie</translation>
    </message>
    <message id="a11y-untried">
        <source>What was not tried yet</source>
        <translation>Ce qui n’a pas encore été essayé</translation>
    </message>
    <message id="a11y-barrier">
        <source>Is something hard for you?</source>
        <translation>Quelque chose est difficile pour vous&#xa0;?</translation>
    </message>
    <message id="a11y-barrier-text">
        <source>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</source>
        <translation>Appuyez sur la touche rouge pour demander de l’aide à votre gardien, et dites-lui ce qui est difficile à voir, à entendre ou à faire. Il peut le transmettre à ceux qui font Palier.</translation>
    </message>
    <message id="check-room">
        <source>Room to keep messages</source>
        <translation>Place pour les messages</translation>
    </message>
    <message id="check-room-left">
        <source>%1 left</source>
        <translation>%1 libres</translation>
    </message>
    <message id="check-room-refuses">
        <source>The disk takes nothing more</source>
        <translation>Le disque n’enregistre plus rien</translation>
    </message>
    <message id="check-unknown">
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message id="check-store">
        <source>Kept on this television</source>
        <translation>Gardé sur cette télévision</translation>
    </message>
    <message id="check-store-messages" numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message id="check-store-news" numerus="yes">
        <source>%n news</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message id="check-store-withheld">
        <source>Some of it is held back: the program ended while it was shown</source>
        <translation>Une partie est retenue&#xa0;: le programme s’est arrêté en l’affichant</translation>
    </message>
    <message id="check-remote-ask">
        <source>Press any key to see it here</source>
        <translation>Appuyez sur une touche pour la voir ici</translation>
    </message>
    <message id="check-remote-last">
        <source>Last key: %1</source>
        <translation>Dernière touche&#xa0;: %1</translation>
    </message>
    <message id="check-sound">
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message id="check-sound-ask">
        <source>Press OK to hear the sound of a message</source>
        <translation>Appuyez sur OK pour entendre le son d’un message</translation>
    </message>
    <message id="check-sound-running">
        <source>It is sounding now</source>
        <translation>Le son joue en ce moment</translation>
    </message>
    <message id="check-sound-worked">
        <source>It has sounded. Not heard? Turn up the television.</source>
        <translation>Le son a joué. Rien entendu&#xa0;? Montez le son de la télévision.</translation>
    </message>
    <message id="check-sound-failed">
        <source>Nothing could be played</source>
        <translation>Aucun son n’a pu être joué</translation>
    </message>
    <message id="check-sound-advice">
        <source>This television makes no sound. Please tell your caretaker; messages are shown all the same.</source>
        <translation>Cette télévision ne fait pas de son. Veuillez prévenir votre gardien&#xa0;; les messages s’affichent quand même.</translation>
    </message>
    <message id="check-voice-ask">
        <source>Press OK to hear the voice</source>
        <translation>Appuyez sur OK pour entendre la voix</translation>
    </message>
    <message id="check-voice-worked">
        <source>The voice is there</source>
        <translation>La voix est là</translation>
    </message>
    <message id="check-picture-rate">
        <source>%1 pictures a second</source>
        <translation>%1 images par seconde</translation>
    </message>
    <message id="check-picture-processor">
        <source>drawn by the processor</source>
        <translation>dessiné par le processeur</translation>
    </message>
    <message id="check-picture-chip">
        <source>drawn by the graphics chip</source>
        <translation>dessiné par la puce graphique</translation>
    </message>
    <message id="check-network">
        <source>Address in the network</source>
        <translation>Adresse sur le réseau</translation>
    </message>
    <message id="check-network-none">
        <source>None: is the network cable plugged in?</source>
        <translation>Aucune&#xa0;: le câble réseau est-il branché&#xa0;?</translation>
    </message>
    <message id="check-version-own">
        <source>Television %1</source>
        <translation>Télévision %1</translation>
    </message>
    <message id="check-version-hub">
        <source>residence %1</source>
        <translation>résidence %1</translation>
    </message>
    <message id="check-ill">
        <source>Something is not all right</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message id="check-starting">
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message id="check-starting-text">
        <source>The television is asking the residence.</source>
        <translation>La télévision interroge la résidence.</translation>
    </message>
    <message id="check-well">
        <source>Everything is all right</source>
        <translation>Tout va bien</translation>
    </message>
    <message id="check-well-text">
        <source>The television has its connection, and keeps what it is sent.</source>
        <translation>La télévision est reliée à la résidence et garde ce qu’elle reçoit.</translation>
    </message>
    <message id="check-good">
        <source>All right</source>
        <translation>En ordre</translation>
    </message>
    <message id="check-note">
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message id="check-trouble">
        <source>Not all right</source>
        <translation>Ne va pas</translation>
    </message>
    <message id="check-link-took">
        <source>answers within %1 s</source>
        <translation>réponse en %1 s</translation>
    </message>
    <message id="check-link-unpaired">
        <source>It answers, and waits to be told which home this is</source>
        <translation>Elle répond, et attend de savoir quel est ce logement</translation>
    </message>
    <message id="check-link-since">
        <source>Connected since %1</source>
        <translation>Reliée depuis %1</translation>
    </message>
    <message id="check-link-never">
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message id="check-link-lost">
        <source>No answer since %1</source>
        <translation>Sans réponse depuis %1</translation>
    </message>
    <message id="check-link">
        <source>Connection to the residence</source>
        <translation>Liaison avec la résidence</translation>
    </message>
    <message id="check-link-starting">
        <source>One moment: no answer so far</source>
        <translation>Un instant&#xa0;: pas encore de réponse</translation>
    </message>
    <message id="check-trust">
        <source>Safety of the connection</source>
        <translation>Sûreté de la liaison</translation>
    </message>
    <message id="check-trust-foreign">
        <source>The certificate is not the residence’s</source>
        <translation>Le certificat n’est pas celui de la résidence</translation>
    </message>
    <message id="check-trust-old">
        <source>The residence’s certificate has run out</source>
        <translation>Le certificat de la résidence est périmé</translation>
    </message>
    <message id="check-trust-plain">
        <source>Not encrypted: only for trying out</source>
        <translation>Non chiffrée&#xa0;: seulement pour essayer</translation>
    </message>
    <message id="check-trust-good">
        <source>Encrypted, and the certificate is the residence’s</source>
        <translation>Chiffrée, avec le certificat de la résidence</translation>
    </message>
    <message id="check-trust-unknown">
        <source>Not known without a connection</source>
        <translation>Inconnue sans liaison</translation>
    </message>
    <message id="check-clock">
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message id="check-clock-wrong">
        <source>Wrong: %1 is shown</source>
        <translation>Fausse&#xa0;: elle montre %1</translation>
    </message>
    <message id="check-clock-advice">
        <source>The clock of this television is wrong. Please tell your caretaker.</source>
        <translation>L’horloge de cette télévision est fausse. Veuillez prévenir votre gardien.</translation>
    </message>
    <message id="check-clock-unknown">
        <source>%1, not compared with the residence yet</source>
        <translation>%1, pas encore comparée avec la résidence</translation>
    </message>
    <message id="check-clock-off" numerus="yes">
        <source>Off by %n min; the residence’s time is shown</source>
        <translation>
            <numerusform>Décalée de %n min&#xa0;; l’heure de la résidence est affichée</numerusform>
            <numerusform>Décalée de %n min&#xa0;; l’heure de la résidence est affichée</numerusform>
        </translation>
    </message>
    <message id="check-clock-good">
        <source>Right: %1</source>
        <translation>Juste&#xa0;: %1</translation>
    </message>
    <message id="check-outbox">
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message id="check-outbox-refused" numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n envoi n’est pas passé</numerusform>
            <numerusform>%n envois ne sont pas passés</numerusform>
        </translation>
    </message>
    <message id="check-outbox-advice">
        <source>Something that was sent did not arrive. Please tell your caretaker.</source>
        <translation>Quelque chose qui a été envoyé n’est pas arrivé. Veuillez prévenir votre gardien.</translation>
    </message>
    <message id="check-outbox-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message id="check-outbox-since">
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message id="check-outbox-empty">
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message id="set-back-title">
        <source>Set this page back to how it was at the beginning?</source>
        <translation>Remettre cette page comme au début ?</translation>
    </message>
    <message id="supply-loading">
        <source>One moment: the television is fetching the news.</source>
        <translation>Un instant : la télévision cherche les nouvelles.</translation>
    </message>
    <message id="supply-offline">
        <source>The residence does not answer yet. The television tries again.</source>
        <translation>La résidence ne répond pas encore. La télévision réessaie.</translation>
    </message>
    <message id="toast-read">
        <source>It is noted that you have read it.</source>
        <translation>C’est noté : vous l’avez lu.</translation>
    </message>
    <message id="remote-step">
        <source>Key %1 of %2</source>
        <translation>Touche %1 sur %2</translation>
    </message>
    <message id="action-set-back">
        <source>As at the beginning</source>
        <translation>Remettre comme au début</translation>
    </message>
    <message id="toast-later">
        <source>This message comes back at about %1.</source>
        <translation>Ce message revient vers %1.</translation>
    </message>
    <message id="toast-answered">
        <source>Your answer is kept.</source>
        <translation>Votre réponse est enregistrée.</translation>
    </message>
    <message id="toast-setting">
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message id="set-back-no">
        <source>No, leave it</source>
        <translation>Non, laisser ainsi</translation>
    </message>
    <message id="set-back-yes">
        <source>Yes, set it back</source>
        <translation>Oui, remettre</translation>
    </message>
    <message id="toast-set-back">
        <source>Everything on this page is as it was at the beginning.</source>
        <translation>Tout, sur cette page, est comme au début.</translation>
    </message>
    <message id="supply-failed">
        <source>The television cannot read what it keeps. Please tell your caretaker.</source>
        <translation>La télévision ne peut pas lire ce qu’elle garde. Prévenez votre gardien.</translation>
    </message>
</context>
</TS>
