"""Rows hold words in the visitor's language: kinds, badges, dates. When these change, so do rows.

A deploy brings other message files. Which words the rows were written with is kept as a number;
whoever starts with other ones lets all read models follow.
"""

import hashlib

from django.conf import settings
from django.db import transaction
from django.utils.translation import trans_real

from core.models.versions import ContentVersion

MESSAGES = "messages"  # in the place of a topic: a number that is compared, never raised


def words_known() -> int:
    """A digest of all messages that this process has loaded, in every language of the site."""
    digest = hashlib.sha256()
    for code, _name in settings.LANGUAGES:
        catalogue = trans_real.translation(code)._catalog  # type: ignore[attr-defined]
        for message in sorted(map(str, catalogue.items())):
            digest.update(message.encode())
    return int.from_bytes(digest.digest()[:7], "big")


def have_changed() -> bool:
    """Whether the rows were written with other words than this process knows; one query."""
    written_with = ContentVersion.objects.filter(topic=MESSAGES).values_list("number", flat=True)
    return written_with.first() != words_known()


@transaction.atomic
def note_written() -> None:
    """All rows are being written with the words that this process knows."""
    ContentVersion.objects.update_or_create(topic=MESSAGES, defaults={"number": words_known()})
