"""From a page to the entries it should have."""

import hashlib
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone, translation
from wagtail.models import Locale

from core.languages import language_known
from core.models import BasePage
from core.protocols import SearchDocument
from search.backends import IndexedText
from search.models import SearchEntry

# To be raised whenever the same page shall be written differently, here or in a backend.
DIGEST_VERSION = 1

CONTENT_FIELDS = (
    "language",
    "kind",
    "kind_label",
    "title",
    "keywords",
    "summary",
    "body",
    "url",
    "card",
    "published_at",
)


def entries_of(page: BasePage, locales: list[Locale] | None = None) -> list[SearchEntry]:
    """The entries of a public page, one for each locale in which it is read; unsaved.

    `locales`: those of `page.locales_served()`, if they are known already. None for a page that
    keeps out of search or that has no address.
    """
    entries = []
    for locale in page.locales_served() if locales is None else locales:
        # Labels on the card are in the language of the visitor.
        with translation.override(language_known(locale.language_code)):
            document = page.search_document(locale)
            if document is not None and document.card.url:
                entries.append(_entry(page, locale, document))
    return entries


def _entry(page: BasePage, locale: Locale, document: SearchDocument) -> SearchEntry:
    # There and back: translations that were still to be looked up are, and the digest is of
    # what will come out of the database.
    card = json.loads(json.dumps(document.card.as_dict(), cls=DjangoJSONEncoder))
    entry = SearchEntry(
        page_id=page.pk,
        locale=locale,
        language=page.language_code,
        kind=document.kind,
        kind_label=card["kind_label"],
        title=_text(document.title)[:255],
        keywords=_text(document.keywords),
        summary=_text(document.summary),
        body=_text(document.body),
        url=card["url"],
        card=card,
        published_at=page.first_published_at,
        updated_at=timezone.now(),
    )
    entry.digest = _digest(entry)
    return entry


def _text(value: Any) -> str:
    return str(value or "").replace("\x00", "")


def _digest(entry: SearchEntry) -> str:
    content = [DIGEST_VERSION, *(getattr(entry, name) for name in CONTENT_FIELDS)]
    text = json.dumps(content, cls=DjangoJSONEncoder, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def indexed_text(entry: SearchEntry) -> IndexedText:
    """What the full text stores of a saved entry."""
    return IndexedText(
        entry.pk, entry.language, entry.title, entry.keywords, entry.summary, entry.body
    )
