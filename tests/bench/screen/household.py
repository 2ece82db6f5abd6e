# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""A household with much to read: news and messages by the real hub, kept by a real box.

The resident is away, so that nothing but the sample's alert pops up; the messages wait in the inbox.
"""
import time

from programs import Staff, Television
from screen.post_to_screen import answer_the_sample

SETTINGS = ("away=yes", "key-bounce=0")
SUBJECTS = [("works", "construction"), ("children", "baby"), ("culture", "music"), ("health", "heart-pulse"), ("residence", "house")]
TEXT = "Le chauffage est remis en marche lundi matin dans tous les escaliers. Gardez un accès libre aux radiateurs, s’il vous plaît. "


def fill(hub, news, messages):
    """So many messages of the caretaker for the first sample box, and so much news of the landlord; the caretaker and the messages' ids."""
    caretaker, landlord, box = Staff(hub), Staff(hub, "landlord"), hub.sample["boxes"][0]
    for number in range(news):
        subject, icon = SUBJECTS[number % len(SUBJECTS)]
        landlord.command("news.publish", {"audience": [box["flat"]], "subject": subject, "icon": icon, "language": "fr",
                                           "headline": f"Nouvelle {number + 1} de la résidence", "text": TEXT * 2})
    return caretaker, [caretaker.send({"audience": [box["flat"]], "priority": "normal", "language": "fr",
                                       "headline": f"Message {number + 1} de la gardienne", "text": TEXT}) for number in range(messages)]


def settle_in(program, folder, hub, screen, news, messages):
    """A box in `folder` that has all of it and whose resident has answered what popped up."""
    caretaker, sent = fill(hub, news, messages)
    with Television(program, folder, hub, hub.sample["boxes"][0], screen, SETTINGS) as television:
        answer_the_sample(screen, television)
        deadline = time.monotonic() + 60
        while sent and caretaker.counts(sent[-1])["queued"]:
            if time.monotonic() > deadline:
                raise RuntimeError("the last message does not reach the box")
            time.sleep(0.1)
