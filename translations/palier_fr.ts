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
