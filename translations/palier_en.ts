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
    <message id="keyboard-signs">
        <source>123</source>
        <translation>123</translation>
    </message>
    <message id="keyboard-capital">
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message id="keyboard-space">
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message id="keyboard-erase">
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message id="keyboard-more">
        <source>More</source>
        <translation>More</translation>
    </message>
    <message id="keyboard-done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="keyboard-layout">
        <source>Keyboard %1</source>
        <translation>Keyboard %1</translation>
    </message>
    <message id="keyboard-signs-name">
        <source>Digits and signs</source>
        <translation>Digits and signs</translation>
    </message>
    <message id="help-written">
        <source>You wrote: %1</source>
        <translation>You wrote: %1</translation>
    </message>
    <message id="writing-nothing">
        <source>Nothing is written yet</source>
        <translation>Nothing is written yet</translation>
    </message>
    <message id="action-say-help">
        <source>Say why</source>
        <translation>Say why</translation>
    </message>
    <message id="help-lift">
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message id="help-lift-text">
        <source>The lift does not work.</source>
        <translation>The lift does not work.</translation>
    </message>
    <message id="help-water">
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message id="help-water-text">
        <source>There is a problem with the water.</source>
        <translation>There is a problem with the water.</translation>
    </message>
    <message id="help-heating">
        <source>Heating</source>
        <translation>Heating</translation>
    </message>
    <message id="help-heating-text">
        <source>The heating does not work.</source>
        <translation>The heating does not work.</translation>
    </message>
    <message id="help-door">
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message id="help-door-text">
        <source>There is a problem with a door.</source>
        <translation>There is a problem with a door.</translation>
    </message>
    <message id="help-noise">
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message id="help-noise-text">
        <source>There is too much noise.</source>
        <translation>There is too much noise.</translation>
    </message>
    <message id="help-unwell">
        <source>I do not feel well</source>
        <translation>I do not feel well</translation>
    </message>
    <message id="help-unwell-text">
        <source>I do not feel well.</source>
        <translation>I do not feel well.</translation>
    </message>
    <message id="help-unwell-warning">
        <source>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</source>
        <translation>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</translation>
    </message>
    <message id="help-about-title">
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message id="help-about-send">
        <source>Send it to the caretaker</source>
        <translation>Send it to the caretaker</translation>
    </message>
    <message id="sign-full-stop">
        <source>Full stop</source>
        <translation>Full stop</translation>
    </message>
    <message id="sign-comma">
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message id="sign-apostrophe">
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message id="sign-question">
        <source>Question mark</source>
        <translation>Question mark</translation>
    </message>
    <message id="sign-question-opening">
        <source>Opening question mark</source>
        <translation>Opening question mark</translation>
    </message>
    <message id="sign-exclamation">
        <source>Exclamation mark</source>
        <translation>Exclamation mark</translation>
    </message>
    <message id="sign-exclamation-opening">
        <source>Opening exclamation mark</source>
        <translation>Opening exclamation mark</translation>
    </message>
    <message id="sign-hyphen">
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message id="sign-colon">
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message id="sign-semicolon">
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message id="sign-slash">
        <source>Slash</source>
        <translation>Slash</translation>
    </message>
    <message id="sign-bracket-opening">
        <source>Opening bracket</source>
        <translation>Opening bracket</translation>
    </message>
    <message id="sign-bracket-closing">
        <source>Closing bracket</source>
        <translation>Closing bracket</translation>
    </message>
    <message id="sign-quotation">
        <source>Quotation mark</source>
        <translation>Quotation mark</translation>
    </message>
    <message id="sign-at">
        <source>At sign</source>
        <translation>At sign</translation>
    </message>
    <message id="sign-ampersand">
        <source>Ampersand</source>
        <translation>Ampersand</translation>
    </message>
    <message id="sign-plus">
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message id="sign-equals">
        <source>Equals</source>
        <translation>Equals</translation>
    </message>
    <message id="sign-euro">
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message id="sign-percent">
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message id="sign-star">
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message id="sign-hash">
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message id="sign-underscore">
        <source>Underscore</source>
        <translation>Underscore</translation>
    </message>
    <message id="setting-keyboard">
        <source>Letters on the screen</source>
        <translation>Letters for writing</translation>
    </message>
    <message id="keyboard-usual">
        <source>As usual in my language</source>
        <translation>As usual in my language</translation>
    </message>
    <message id="writing-full">
        <source>There is no more room</source>
        <translation>There is no more room</translation>
    </message>
    <message id="writing-left" numerus="yes">
        <source>%n more letters</source>
        <translation>
            <numerusform>%n more letter</numerusform>
            <numerusform>%n more letters</numerusform>
        </translation>
    </message>
    <message id="writing-begin">
        <source>Write it myself</source>
        <translation>Write it myself</translation>
    </message>
    <message id="writing-more">
        <source>Write more</source>
        <translation>Write more</translation>
    </message>
    <message id="writing-clear">
        <source>Erase everything</source>
        <translation>Erase everything</translation>
    </message>
    <message id="writing-restore">
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message id="phonewriting-ready-brief">
        <source>Scan this with a phone, and write there.</source>
        <translation>Scan this with a phone, and write there.</translation>
    </message>
    <message id="phonewriting-ready">
        <source>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</source>
        <translation>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</translation>
    </message>
    <message id="phonewriting-writing-brief">
        <source>Somebody is writing on a phone…</source>
        <translation>Somebody is writing on a phone…</translation>
    </message>
    <message id="phonewriting-writing">
        <source>Somebody is writing on a phone… Nothing is sent before you send it here.</source>
        <translation>Somebody is writing on a phone… Nothing is sent before you send it here.</translation>
    </message>
    <message id="phonewriting-over">
        <source>The code is over. What was written stays here.</source>
        <translation>The code is over. What was written stays here.</translation>
    </message>
    <message id="phonewriting-unreachable">
        <source>The network is away. The television tries again by itself.</source>
        <translation>The network is away. The television tries again by itself.</translation>
    </message>
    <message id="writing-phone-offline">
        <source>To write on a phone, the television needs the network.</source>
        <translation>To write on a phone, the television needs the network.</translation>
    </message>
    <message id="phonewriting-finished">
        <source>I have finished</source>
        <translation>I have finished</translation>
    </message>
    <message id="phonewriting-again">
        <source>A new code</source>
        <translation>A new code</translation>
    </message>
    <message id="writing-phone">
        <source>Write on my phone</source>
        <translation>Write on my phone</translation>
    </message>
    <message id="check-title">
        <source>Is everything all right?</source>
        <translation>Is everything all right?</translation>
    </message>
    <message id="legend-check-brief">
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message id="about-what">
        <source>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</source>
        <translation>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</translation>
    </message>
    <message id="about-version">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="about-free">
        <source>Free software</source>
        <translation>Free software</translation>
    </message>
    <message id="about-free-text">
        <source>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</source>
        <translation>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</translation>
    </message>
    <message id="licences-box">
        <source>On this television</source>
        <translation>On this television</translation>
    </message>
    <message id="licences-hub">
        <source>On the residence’s own computer</source>
        <translation>On the residence’s own computer</translation>
    </message>
    <message id="licences-pages">
        <source>On the pages for phone and computer</source>
        <translation>On the pages for phone and computer</translation>
    </message>
    <message id="licences-line">
        <source>%1, by %2, licence %3</source>
        <translation>%1, by %2, licence %3</translation>
    </message>
    <message id="licences-thanks">
        <source>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</source>
        <translation>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</translation>
    </message>
    <message id="about-licences">
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message id="about-accessibility">
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message id="about-title">
        <source>About Palier</source>
        <translation>About Palier</translation>
    </message>
    <message id="a11y-met-keys">
        <source>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</source>
        <translation>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</translation>
    </message>
    <message id="a11y-met-letters">
        <source>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</source>
        <translation>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</translation>
    </message>
    <message id="a11y-met-colours">
        <source>There are three sets of colours. Every text stands out well, messages most of all.</source>
        <translation>There are three sets of colours. Every text stands out well, messages most of all.</translation>
    </message>
    <message id="a11y-met-senses">
        <source>Nothing is told by colour or by sound alone, and nothing flashes.</source>
        <translation>Nothing is told by colour or by sound alone, and nothing flashes.</translation>
    </message>
    <message id="a11y-met-voice">
        <source>The yellow key reads aloud what is on the screen; your messages only if you allow it.</source>
        <translation>The yellow key reads aloud what is on the screen; your messages only if you allow it.</translation>
    </message>
    <message id="a11y-met-hands">
        <source>A second press that comes too soon can be ignored, and a held key can wait, or count once.</source>
        <translation>A second press that comes too soon can be ignored, and a held key can wait, or count once.</translation>
    </message>
    <message id="a11y-met-time">
        <source>Messages can stay until you close them.</source>
        <translation>Messages can stay until you close them.</translation>
    </message>
    <message id="a11y-partly-letters">
        <source>On a small television far away even the largest letters are smaller than the standard asks.</source>
        <translation>On a small television far away even the largest letters are smaller than the standard asks.</translation>
    </message>
    <message id="a11y-partly-room">
        <source>With the largest letters there is no room for some pictures, second lines and names of keys.</source>
        <translation>With the largest letters there is no room for some pictures, second lines and names of keys.</translation>
    </message>
    <message id="a11y-partly-pause">
        <source>The voice cannot pause: a key ends it, and the yellow key begins again.</source>
        <translation>The voice cannot pause: a key ends it, and the yellow key begins again.</translation>
    </message>
    <message id="a11y-partly-languages">
        <source>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</source>
        <translation>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</translation>
    </message>
    <message id="a11y-untried-residents">
        <source>With residents who see, hear, move or understand with difficulty.</source>
        <translation>With residents who see, hear, move or understand with difficulty.</translation>
    </message>
    <message id="a11y-untried-hardware">
        <source>On a real television, with real remotes, and with the sound of its own speakers.</source>
        <translation>On a real television, with real remotes, and with the sound of its own speakers.</translation>
    </message>
    <message id="a11y-untried-loudness">
        <source>How loud the voice is, and listening with headphones.</source>
        <translation>How loud the voice is, and listening with headphones.</translation>
    </message>
    <message id="a11y-scope">
        <source>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</source>
        <translation>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</translation>
    </message>
    <message id="a11y-state">
        <source>The standard is met in part.</source>
        <translation>The standard is met in part.</translation>
    </message>
    <message id="a11y-met">
        <source>What is met</source>
        <translation>What is met</translation>
    </message>
    <message id="a11y-partly">
        <source>What is met in part</source>
        <translation>What is met in part</translation>
    </message>
    <message id="a11y-untried">
        <source>What was not tried yet</source>
        <translation>What was not tried yet</translation>
    </message>
    <message id="a11y-barrier">
        <source>Is something hard for you?</source>
        <translation>Is something hard for you?</translation>
    </message>
    <message id="a11y-barrier-text">
        <source>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</source>
        <translation>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</translation>
    </message>
    <message id="check-room">
        <source>Room to keep messages</source>
        <translation>Room to keep messages</translation>
    </message>
    <message id="check-room-left">
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message id="check-room-refuses">
        <source>The disk takes nothing more</source>
        <translation>The disk takes nothing more</translation>
    </message>
    <message id="check-unknown">
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message id="check-store">
        <source>Kept on this television</source>
        <translation>Kept on this television</translation>
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
            <numerusform>%n piece of news</numerusform>
            <numerusform>%n pieces of news</numerusform>
        </translation>
    </message>
    <message id="check-store-withheld">
        <source>Some of it is held back: the program ended while it was shown</source>
        <translation>Some of it is held back: the program ended while it was shown</translation>
    </message>
    <message id="check-remote-ask">
        <source>Press any key to see it here</source>
        <translation>Press any key to see it here</translation>
    </message>
    <message id="check-remote-last">
        <source>Last key: %1</source>
        <translation>Last key: %1</translation>
    </message>
    <message id="check-sound">
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message id="check-sound-ask">
        <source>Press OK to hear the sound of a message</source>
        <translation>Press OK to hear the sound of a message</translation>
    </message>
    <message id="check-sound-running">
        <source>It is sounding now</source>
        <translation>It is sounding now</translation>
    </message>
    <message id="check-sound-worked">
        <source>It has sounded. Not heard? Turn up the television.</source>
        <translation>It has sounded. Not heard? Turn up the television.</translation>
    </message>
    <message id="check-sound-failed">
        <source>Nothing could be played</source>
        <translation>Nothing could be played</translation>
    </message>
    <message id="check-sound-advice">
        <source>This television makes no sound. Please tell your caretaker; messages are shown all the same.</source>
        <translation>This television makes no sound. Please tell your caretaker; messages are shown all the same.</translation>
    </message>
    <message id="check-voice-ask">
        <source>Press OK to hear the voice</source>
        <translation>Press OK to hear the voice</translation>
    </message>
    <message id="check-voice-worked">
        <source>The voice is there</source>
        <translation>The voice is there</translation>
    </message>
    <message id="check-picture-rate">
        <source>%1 pictures a second</source>
        <translation>%1 pictures a second</translation>
    </message>
    <message id="check-picture-processor">
        <source>drawn by the processor</source>
        <translation>drawn by the processor</translation>
    </message>
    <message id="check-picture-chip">
        <source>drawn by the graphics chip</source>
        <translation>drawn by the graphics chip</translation>
    </message>
    <message id="check-network">
        <source>Address in the network</source>
        <translation>Address in the network</translation>
    </message>
    <message id="check-network-none">
        <source>None: is the network cable plugged in?</source>
        <translation>None: is the network cable plugged in?</translation>
    </message>
    <message id="check-version-own">
        <source>Television %1</source>
        <translation>Television %1</translation>
    </message>
    <message id="check-version-hub">
        <source>residence %1</source>
        <translation>residence %1</translation>
    </message>
    <message id="check-ill">
        <source>Something is not all right</source>
        <translation>Something is not all right</translation>
    </message>
    <message id="check-starting">
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message id="check-starting-text">
        <source>The television is asking the residence.</source>
        <translation>The television is asking the residence.</translation>
    </message>
    <message id="check-well">
        <source>Everything is all right</source>
        <translation>Everything is all right</translation>
    </message>
    <message id="check-well-text">
        <source>The television has its connection, and keeps what it is sent.</source>
        <translation>The television has its connection, and keeps what it is sent.</translation>
    </message>
    <message id="check-good">
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message id="check-note">
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message id="check-trouble">
        <source>Not all right</source>
        <translation>Not all right</translation>
    </message>
    <message id="check-link-took">
        <source>answers within %1 s</source>
        <translation>answers within %1 s</translation>
    </message>
    <message id="check-link-unpaired">
        <source>It answers, and waits to be told which home this is</source>
        <translation>It answers, and waits to be told which home this is</translation>
    </message>
    <message id="check-link-since">
        <source>Connected since %1</source>
        <translation>Connected since %1</translation>
    </message>
    <message id="check-link-never">
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message id="check-link-lost">
        <source>No answer since %1</source>
        <translation>No answer since %1</translation>
    </message>
    <message id="check-link">
        <source>Connection to the residence</source>
        <translation>Connection to the residence</translation>
    </message>
    <message id="check-link-starting">
        <source>One moment: no answer so far</source>
        <translation>One moment: no answer so far</translation>
    </message>
    <message id="check-trust">
        <source>Safety of the connection</source>
        <translation>Safety of the connection</translation>
    </message>
    <message id="check-trust-foreign">
        <source>The certificate is not the residence’s</source>
        <translation>The certificate is not the residence’s</translation>
    </message>
    <message id="check-trust-old">
        <source>The residence’s certificate has run out</source>
        <translation>The residence’s certificate has run out</translation>
    </message>
    <message id="check-trust-plain">
        <source>Not encrypted: only for trying out</source>
        <translation>Not encrypted: only for trying out</translation>
    </message>
    <message id="check-trust-good">
        <source>Encrypted, and the certificate is the residence’s</source>
        <translation>Encrypted, and the certificate is the residence’s</translation>
    </message>
    <message id="check-trust-unknown">
        <source>Not known without a connection</source>
        <translation>Not known without a connection</translation>
    </message>
    <message id="check-clock">
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message id="check-clock-wrong">
        <source>Wrong: %1 is shown</source>
        <translation>Wrong: %1 is shown</translation>
    </message>
    <message id="check-clock-advice">
        <source>The clock of this television is wrong. Please tell your caretaker.</source>
        <translation>The clock of this television is wrong. Please tell your caretaker.</translation>
    </message>
    <message id="check-clock-unknown">
        <source>%1, not compared with the residence yet</source>
        <translation>%1, not compared with the residence yet</translation>
    </message>
    <message id="check-clock-off" numerus="yes">
        <source>Off by %n min; the residence’s time is shown</source>
        <translation>
            <numerusform>Off by %n min; the residence’s time is shown</numerusform>
            <numerusform>Off by %n min; the residence’s time is shown</numerusform>
        </translation>
    </message>
    <message id="check-clock-good">
        <source>Right: %1</source>
        <translation>Right: %1</translation>
    </message>
    <message id="check-outbox">
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message id="check-outbox-refused" numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n could not be sent</numerusform>
            <numerusform>%n could not be sent</numerusform>
        </translation>
    </message>
    <message id="check-outbox-advice">
        <source>Something that was sent did not arrive. Please tell your caretaker.</source>
        <translation>Something that was sent did not arrive. Please tell your caretaker.</translation>
    </message>
    <message id="check-outbox-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message id="check-outbox-since">
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message id="check-outbox-empty">
        <source>Nothing</source>
        <translation>Nothing</translation>
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
