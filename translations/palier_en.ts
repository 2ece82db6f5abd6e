<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="action-ask-help">
        <source>Yes, ask for help</source>
        <translation>Yes, ask for help</translation>
    </message>
    <message id="action-back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="action-help">
        <source>I need help</source>
        <translation>I need help</translation>
    </message>
    <message id="action-later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="action-more">
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message id="action-read">
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message id="action-understood">
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message id="ago-hours" numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message id="ago-minutes" numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message id="ago-now">
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message id="ago-yesterday">
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message id="article-gone">
        <source>This news is no longer there.</source>
        <translation>This news is no longer there.</translation>
    </message>
    <message id="audience-building">
        <source>for building %1</source>
        <translation>for building %1</translation>
    </message>
    <message id="audience-district">
        <source>the whole district</source>
        <translation>the whole district</translation>
    </message>
    <message id="audience-flat">
        <source>for you</source>
        <translation>for you</translation>
    </message>
    <message id="audience-named">
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message id="audience-residence">
        <source>the whole residence</source>
        <translation>the whole residence</translation>
    </message>
    <message id="audience-stairwell">
        <source>for staircase %1</source>
        <translation>for staircase %1</translation>
    </message>
    <message id="audience-town">
        <source>the whole town</source>
        <translation>the whole town</translation>
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
        <translation>Your caretaker is told at once which home is calling. In an emergency, call 112.</translation>
    </message>
    <message id="help-ask-title">
        <source>Ask your caretaker for help?</source>
        <translation>Ask your caretaker for help?</translation>
    </message>
    <message id="help-ask-title-named">
        <source>Ask %1 for help?</source>
        <translation>Ask %1 for help?</translation>
    </message>
    <message id="help-coming">
        <source>%1 is coming</source>
        <translation>%1 is coming</translation>
    </message>
    <message id="help-coming-text">
        <source>Your request was seen: %1.</source>
        <translation>Your request was seen: %1.</translation>
    </message>
    <message id="help-sent">
        <source>Request sent</source>
        <translation>Request sent</translation>
    </message>
    <message id="help-sent-text">
        <source>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</source>
        <translation>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</translation>
    </message>
    <message id="help-sent-title">
        <source>Your request is sent</source>
        <translation>Your request is sent</translation>
    </message>
    <message id="help-unsent">
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message id="help-unsent-text">
        <source>The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112.</source>
        <translation>The television is offline. The request leaves by itself as soon as possible. In an emergency, call 112.</translation>
    </message>
    <message id="help-unsent-title">
        <source>Your request has not left yet</source>
        <translation>Your request has not left yet</translation>
    </message>
    <message id="home-help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="home-help-line">
        <source>Ask your caretaker</source>
        <translation>Call your caretaker</translation>
    </message>
    <message id="home-help-named">
        <source>Ask %1</source>
        <translation>Call %1</translation>
    </message>
    <message id="home-messages">
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message id="home-messages-read">
        <source>All read</source>
        <translation>All read</translation>
    </message>
    <message id="home-messages-unread" numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message id="home-news">
        <source>News</source>
        <translation>News</translation>
    </message>
    <message id="home-news-line">
        <source>Residence, district, town</source>
        <translation>Residence, district, town</translation>
    </message>
    <message id="home-news-new" numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message id="home-no-news">
        <source>No news for now</source>
        <translation>No news for now</translation>
    </message>
    <message id="inbox-empty">
        <source>No message yet</source>
        <translation>No message yet</translation>
    </message>
    <message id="key-back">
        <source>BACK</source>
        <translation>BACK</translation>
    </message>
    <message id="key-ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="legend-back">
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message id="legend-choose">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="legend-help">
        <source>Help from the caretaker</source>
        <translation>Help from the caretaker</translation>
    </message>
    <message id="legend-latest">
        <source>Latest message</source>
        <translation>Latest message</translation>
    </message>
    <message id="legend-open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="link-offline">
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message id="link-offline-since">
        <source>Offline · as of %1</source>
        <translation>Offline · as of %1</translation>
    </message>
    <message id="link-starting">
        <source>Connecting</source>
        <translation>Connecting…</translation>
    </message>
    <message id="message-answered">
        <source>Your answer: %1</source>
        <translation>Your answer: %1</translation>
    </message>
    <message id="message-cancelled">
        <source>Cancelled by the sender</source>
        <translation>Cancelled by the sender</translation>
    </message>
    <message id="message-from">
        <source>Message from %1</source>
        <translation>Message from %1</translation>
    </message>
    <message id="message-from-caretaker">
        <source>Message from %1, your caretaker</source>
        <translation>Message from %1, your caretaker</translation>
    </message>
    <message id="message-gone">
        <source>This message is no longer there.</source>
        <translation>This message is no longer there.</translation>
    </message>
    <message id="message-over">
        <source>No longer valid</source>
        <translation>No longer valid</translation>
    </message>
    <message id="message-read">
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message id="message-unread">
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message id="news-all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="pairing-asking-text">
        <source>One moment: the television asks for its code.</source>
        <translation>One moment: the television asks for its code.</translation>
    </message>
    <message id="pairing-code-text">
        <source>Give this code to your caretaker, or let them scan the picture with their phone.</source>
        <translation>Give this code to your caretaker, or let them scan the picture with their phone.</translation>
    </message>
    <message id="pairing-confirming-text">
        <source>One moment: the television is being set up.</source>
        <translation>One moment: the television is being set up.</translation>
    </message>
    <message id="pairing-no">
        <source>No, another one</source>
        <translation>No, it is not</translation>
    </message>
    <message id="pairing-offered-text">
        <source>Your caretaker has chosen this home for the television.</source>
        <translation>Your caretaker has chosen this home for the television.</translation>
    </message>
    <message id="pairing-offered-title">
        <source>Is this your home?</source>
        <translation>Is this your home?</translation>
    </message>
    <message id="pairing-title">
        <source>Welcome to Palier</source>
        <translation>Welcome to Palier</translation>
    </message>
    <message id="pairing-unreachable-text">
        <source>The residence cannot be reached. Check the network cable; the television tries again by itself.</source>
        <translation>The residence does not answer. Check the network cable; the television tries again by itself.</translation>
    </message>
    <message id="pairing-yes">
        <source>Yes, this is it</source>
        <translation>Yes, this is it</translation>
    </message>
    <message id="popup-alert">
        <source>Alert</source>
        <translation>Alert</translation>
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
        <translation>caretaker</translation>
    </message>
    <message id="role-landlord">
        <source>landlord</source>
        <translation>landlord</translation>
    </message>
    <message id="role-neighbour">
        <source>neighbour</source>
        <translation>neighbour</translation>
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
        <translation>Children</translation>
    </message>
    <message id="subject-culture">
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message id="subject-events">
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message id="subject-health">
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message id="subject-holidays">
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message id="subject-residence">
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message id="subject-townhall">
        <source>Town hall</source>
        <translation>Town hall</translation>
    </message>
    <message id="subject-works">
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message id="support-code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="tag-building">
        <source>Your building</source>
        <translation>Your building</translation>
    </message>
    <message id="tag-district">
        <source>Your district</source>
        <translation>Your district</translation>
    </message>
    <message id="tag-flat">
        <source>For you</source>
        <translation>For you</translation>
    </message>
    <message id="tag-residence">
        <source>Your residence</source>
        <translation>Your residence</translation>
    </message>
    <message id="tag-town">
        <source>Your town</source>
        <translation>Your town</translation>
    </message>
    <message id="trouble-clock">
        <source>The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1.</source>
        <translation>The clock of this television is wrong, so it cannot connect. Please tell your caretaker: code %1.</translation>
    </message>
    <message id="trouble-portal">
        <source>The network of this home does not let the television through. Please tell your caretaker: code %1.</source>
        <translation>The network of this home does not let the television through. Please tell your caretaker: code %1.</translation>
    </message>
    <message id="trouble-short">
        <source>Please tell your caretaker: code %1.</source>
        <translation>Please tell your caretaker: code %1.</translation>
    </message>
    <message id="trouble-storage">
        <source>This television has a problem keeping its messages. Please tell your caretaker.</source>
        <translation>This television can no longer keep its messages. Please tell your caretaker.</translation>
    </message>
    <message id="trouble-unknown-box">
        <source>The residence does not know this television. Please tell your caretaker: code %1.</source>
        <translation>The residence does not know this television. Please tell your caretaker: code %1.</translation>
    </message>
    <message id="trouble-untrusted">
        <source>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</source>
        <translation>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</translation>
    </message>
    <message id="valid-until-date">
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message id="valid-until-day">
        <source>Valid until %1, %2</source>
        <translation>Valid until %1, %2</translation>
    </message>
    <message id="valid-until-time">
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message id="when-day">
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message id="when-today">
        <source>Today at %1</source>
        <translation>Today at %1</translation>
    </message>
    <message id="when-yesterday">
        <source>Yesterday at %1</source>
        <translation>Yesterday at %1</translation>
    </message>
    <message id="home-comfort">
        <source>Language and comfort</source>
        <translation>Language and comfort</translation>
    </message>
    <message id="comfort-language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="comfort-text-size">
        <source>Size of the letters</source>
        <translation>Size of the letters</translation>
    </message>
    <message id="comfort-theme">
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message id="comfort-reading-time">
        <source>Messages stay on the screen</source>
        <translation>Messages stay on the screen</translation>
    </message>
    <message id="text-size-130">
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message id="text-size-160">
        <source>Very large</source>
        <translation>Very large</translation>
    </message>
    <message id="text-size-200">
        <source>Huge</source>
        <translation>Huge</translation>
    </message>
    <message id="text-size-100">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="theme-night">
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message id="theme-daylight">
        <source>Daylight</source>
        <translation>Daylight</translation>
    </message>
    <message id="theme-contrast">
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message id="reading-time-0">
        <source>Until I close them</source>
        <translation>Until I close them</translation>
    </message>
    <message id="reading-time-2">
        <source>Twice as long</source>
        <translation>Twice as long</translation>
    </message>
    <message id="reading-time-3">
        <source>Three times as long</source>
        <translation>Three times as long</translation>
    </message>
    <message id="reading-time-1">
        <source>Normal time</source>
        <translation>Normal time</translation>
    </message>
    <message id="home-settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="section-sound">
        <source>Sounds and quiet</source>
        <translation>Sounds and quiet</translation>
    </message>
    <message id="section-picture">
        <source>Television picture</source>
        <translation>Television picture</translation>
    </message>
    <message id="setting-message-sound">
        <source>Sound of messages</source>
        <translation>Sound of messages</translation>
    </message>
    <message id="setting-alert-sound">
        <source>Sound of alerts</source>
        <translation>Sound of alerts</translation>
    </message>
    <message id="setting-ordinary-messages">
        <source>Ordinary messages</source>
        <translation>Ordinary messages</translation>
    </message>
    <message id="setting-quiet-from">
        <source>Quiet in the evening from</source>
        <translation>Quiet in the evening from</translation>
    </message>
    <message id="setting-quiet-until">
        <source>Quiet in the morning until</source>
        <translation>Quiet in the morning until</translation>
    </message>
    <message id="setting-away">
        <source>I am away</source>
        <translation>I am away</translation>
    </message>
    <message id="setting-tv-size">
        <source>Size of the television</source>
        <translation>Size of the television</translation>
    </message>
    <message id="setting-tv-distance">
        <source>Distance from the armchair</source>
        <translation>Distance from the armchair</translation>
    </message>
    <message id="setting-edge">
        <source>Free edge of the picture</source>
        <translation>Free edge of the picture</translation>
    </message>
    <message id="text-size-standard">
        <source>Largest, for weak eyes</source>
        <translation>Largest, for weak eyes</translation>
    </message>
    <message id="volume-0">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="volume-40">
        <source>Soft</source>
        <translation>Soft</translation>
    </message>
    <message id="volume-70">
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message id="volume-100">
        <source>Loud</source>
        <translation>Loud</translation>
    </message>
    <message id="ordinary-messages-show">
        <source>Show them at once</source>
        <translation>Show them at once</translation>
    </message>
    <message id="ordinary-messages-inbox">
        <source>Keep them under Messages</source>
        <translation>Keep them under Messages</translation>
    </message>
    <message id="quiet-off">
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message id="choice-no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="away-yes">
        <source>Yes: only alerts are shown</source>
        <translation>Yes: only alerts are shown</translation>
    </message>
    <message id="edge-0">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="edge-2-5">
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message id="edge-5">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="edge-7-5">
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message id="tv-distance-metres">
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message id="tv-size-inches">
        <source>%1 inches</source>
        <translation>%1 inches</translation>
    </message>
    <message id="legend-latest-brief">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="legend-comfort-brief">
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message id="pairing-code-brief">
        <source>Give this code to your caretaker.</source>
        <translation>Give this code to your caretaker.</translation>
    </message>
    <message id="remote-title">
        <source>Remote control</source>
        <translation>Remote control</translation>
    </message>
    <message id="remote-learn">
        <source>Learn this remote</source>
        <translation>Learn this remote</translation>
    </message>
    <message id="remote-usual">
        <source>Use the usual keys again</source>
        <translation>Use the usual keys again</translation>
    </message>
    <message id="action-remote">
        <source>Set up another remote control</source>
        <translation>Set up another remote control</translation>
    </message>
    <message id="remote-key-up">
        <source>Up arrow</source>
        <translation>Up arrow</translation>
    </message>
    <message id="remote-key-down">
        <source>Down arrow</source>
        <translation>Down arrow</translation>
    </message>
    <message id="remote-key-left">
        <source>Left arrow</source>
        <translation>Left arrow</translation>
    </message>
    <message id="remote-key-right">
        <source>Right arrow</source>
        <translation>Right arrow</translation>
    </message>
    <message id="remote-key-red">
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message id="remote-key-green">
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message id="remote-key-yellow">
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message id="remote-key-blue">
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message id="remote-key-play">
        <source>Play and pause</source>
        <translation>Play and pause</translation>
    </message>
    <message id="remote-taken">
        <source>This key is already: %1. Please press another one.</source>
        <translation>This key is already: %1. Please press another one.</translation>
    </message>
    <message id="remote-nameless">
        <source>The television does not recognise this key. Please press another one.</source>
        <translation>The television does not recognise this key. Please press another one.</translation>
    </message>
    <message id="remote-optional">
        <source>No such key? Press Back. Finished? Press OK.</source>
        <translation>No such key? Press Back. Finished? Press OK.</translation>
    </message>
    <message id="remote-ask">
        <source>Press this key: %1</source>
        <translation>Press this key: %1</translation>
    </message>
    <message id="remote-former">
        <source>Until now this key is: %1</source>
        <translation>Until now this key is: %1</translation>
    </message>
    <message id="remote-prove">
        <source>Press OK on the remote</source>
        <translation>Press OK on the remote</translation>
    </message>
    <message id="remote-learned">
        <source>The remote is learned</source>
        <translation>The remote is learned</translation>
    </message>
    <message id="remote-unchanged">
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message id="remote-usual-again">
        <source>The usual keys work again</source>
        <translation>The usual keys work again</translation>
    </message>
    <message id="remote-not-kept">
        <source>This could not be kept</source>
        <translation>This could not be kept</translation>
    </message>
    <message id="remote-try">
        <source>Press any key</source>
        <translation>Press any key</translation>
    </message>
    <message id="remote-confirm">
        <source>Press it once more to make it: %1. Or press another key.</source>
        <translation>Press it once more to make it: %1. Or press another key.</translation>
    </message>
    <message id="remote-prove-text">
        <source>If it works, the usual keys stay.</source>
        <translation>If it works, the usual keys stay.</translation>
    </message>
    <message id="remote-try-text">
        <source>Here you see what each key of the remote does.</source>
        <translation>Here you see what each key of the remote does.</translation>
    </message>
    <message id="remote-waiting-before">
        <source>Without a key, all is as before in %1 s.</source>
        <translation>Without a key, all is as before in %1 s.</translation>
    </message>
    <message id="remote-waiting-on">
        <source>Without a key, it goes on in %1 s.</source>
        <translation>Without a key, it goes on in %1 s.</translation>
    </message>
    <message id="remote-unknown">
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message id="remote-nothing">
        <source>This key does nothing here</source>
        <translation>This key does nothing here</translation>
    </message>
    <message id="section-keys">
        <source>Remote control</source>
        <translation>Remote control</translation>
    </message>
    <message id="setting-key-bounce">
        <source>Two presses count as one within</source>
        <translation>Two presses count as one within</translation>
    </message>
    <message id="setting-key-repeat">
        <source>A held arrow goes on after</source>
        <translation>A held arrow goes on after</translation>
    </message>
    <message id="key-seconds">
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="speech-key">
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message id="speech-answer">
        <source>Answer %1</source>
        <translation>Answer %1</translation>
    </message>
    <message id="legend-read">
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message id="legend-read-brief">
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message id="speech-message">
        <source>A message</source>
        <translation>A message</translation>
    </message>
    <message id="speech-important-message">
        <source>An important message</source>
        <translation>An important message</translation>
    </message>
    <message id="speech-pinned">
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message id="speech-button">
        <source>Button</source>
        <translation>Button</translation>
    </message>
    <message id="speech-chosen">
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message id="speech-not-chosen">
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message id="speech-tab">
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message id="speech-position">
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message id="speech-private">
        <source>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</source>
        <translation>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</translation>
    </message>
    <message id="speech-secret">
        <source>Secret number</source>
        <translation>Secret number</translation>
    </message>
    <message id="speech-no-voice">
        <source>There is no voice here for the language of this text.</source>
        <translation>There is no voice here for the language of this text.</translation>
    </message>
    <message id="section-speech">
        <source>Reading aloud</source>
        <translation>Reading aloud</translation>
    </message>
    <message id="setting-speech">
        <source>Speak whatever is chosen on the screen</source>
        <translation>Speak whatever is chosen on the screen</translation>
    </message>
    <message id="setting-speech-private">
        <source>Read my messages aloud, too</source>
        <translation>Read my messages aloud, too</translation>
    </message>
    <message id="setting-speech-volume">
        <source>Loudness of the voice</source>
        <translation>Loudness of the voice</translation>
    </message>
    <message id="setting-speech-rate">
        <source>Pace of the voice</source>
        <translation>Pace of the voice</translation>
    </message>
    <message id="choice-yes">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="speech-rate-slow">
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message id="speech-rate-normal">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="speech-rate-fast">
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message id="spoken-preparing">
        <source>One moment: the voice is coming</source>
        <translation>One moment: the voice is coming</translation>
    </message>
    <message id="spoken-speaking">
        <source>Reading aloud. Any key stops.</source>
        <translation>Reading aloud. Any key stops.</translation>
    </message>
    <message id="spoken-unreachable">
        <source>The television cannot read aloud for now.</source>
        <translation>The television cannot read aloud for now.</translation>
    </message>
    <message id="home-residence">
        <source>My residence</source>
        <translation>My residence</translation>
    </message>
    <message id="residence-gone">
        <source>This is no longer valid.</source>
        <translation>This is no longer valid.</translation>
    </message>
    <message id="residence-nothing">
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message id="residence-emergency">
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message id="residence-lodge">
        <source>The lodge</source>
        <translation>The lodge</translation>
    </message>
    <message id="residence-numbers">
        <source>Useful numbers</source>
        <translation>Useful numbers</translation>
    </message>
    <message id="residence-works">
        <source>Works and dates</source>
        <translation>Works and dates</translation>
    </message>
    <message id="residence-open">
        <source>Open day and night</source>
        <translation>Open day and night</translation>
    </message>
    <message id="residence-open-today">
        <source>Open until %1</source>
        <translation>Open until %1</translation>
    </message>
    <message id="residence-open-until">
        <source>Open until %1, %2</source>
        <translation>Open until %1, %2</translation>
    </message>
    <message id="residence-closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="residence-opens-today">
        <source>Closed. Opens at %1</source>
        <translation>Closed. Opens at %1</translation>
    </message>
    <message id="residence-opens-tomorrow">
        <source>Closed. Opens tomorrow at %1</source>
        <translation>Closed. Opens tomorrow at %1</translation>
    </message>
    <message id="residence-opens-on">
        <source>Closed. Opens on %1 at %2</source>
        <translation>Closed. Opens on %1 at %2</translation>
    </message>
    <message id="residence-closed-then">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="residence-hours-and">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="residence-days">
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message id="residence-from-to">
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message id="format-date-year">
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message id="residence-today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="residence-tomorrow">
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message id="residence-from">
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message id="residence-all-day">
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message id="residence-until">
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message id="residence-until-day">
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message id="format-decimal">
        <source>.</source>
        <translation>.</translation>
    </message>
    <message id="set-back-title">
        <source>Set this page back to how it was at the beginning?</source>
        <translation>Set this page back to how it was at the beginning?</translation>
    </message>
    <message id="supply-loading">
        <source>One moment: the television is fetching the news.</source>
        <translation>One moment: the television is fetching the news.</translation>
    </message>
    <message id="supply-offline">
        <source>The residence does not answer yet. The television tries again.</source>
        <translation>The residence does not answer yet. The television tries again.</translation>
    </message>
    <message id="toast-read">
        <source>It is noted that you have read it.</source>
        <translation>It is noted that you have read it.</translation>
    </message>
    <message id="remote-step">
        <source>Key %1 of %2</source>
        <translation>Key %1 of %2</translation>
    </message>
    <message id="action-set-back">
        <source>As at the beginning</source>
        <translation>As at the beginning</translation>
    </message>
    <message id="toast-later">
        <source>This message comes back at about %1.</source>
        <translation>This message comes back at about %1.</translation>
    </message>
    <message id="toast-answered">
        <source>Your answer is kept.</source>
        <translation>Your answer is kept.</translation>
    </message>
    <message id="toast-setting">
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message id="set-back-no">
        <source>No, leave it</source>
        <translation>No, leave it</translation>
    </message>
    <message id="set-back-yes">
        <source>Yes, set it back</source>
        <translation>Yes, set it back</translation>
    </message>
    <message id="toast-set-back">
        <source>Everything on this page is as it was at the beginning.</source>
        <translation>Everything on this page is as it was at the beginning.</translation>
    </message>
    <message id="supply-failed">
        <source>The television cannot read what it keeps. Please tell your caretaker.</source>
        <translation>The television cannot read what it keeps. Please tell your caretaker.</translation>
    </message>
</context>
</TS>
