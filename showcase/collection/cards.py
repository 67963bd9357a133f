"""Collections as they are listed, each with the number of innovations it finds."""

from dataclasses import replace
from typing import Any

from django.conf import settings
from wagtail.models import Locale

from core.protocols import Card
from core.visibility import is_restricted
from showcase.catalogue.facet_index import facet_index
from showcase.catalogue.listing import counted
from showcase.collection.rule import all_collections
from showcase.models import CollectionPage


def collection_cards(locale: Locale) -> list[Card]:
    """The collections that a visitor of `locale` can read, untranslated ones too, with counts."""
    index, rules = facet_index(locale), all_collections().rules
    cards = []
    for page in _pages_read_in(locale):
        rule = rules[page.translation_key]
        count = counted(rule.members(index).bit_count())
        card = page.card(locale)
        cards.append(replace(card, facts=(count,), pattern_motif=rule.motif(index)))
    return cards


def _pages_read_in(locale: Locale) -> list[CollectionPage]:
    """One version of each collection, in the order of the tree."""
    versions: dict[Any, CollectionPage] = {}
    for page in all_collections().pages:
        is_own = page.locale_id == locale.pk
        stands_in = page.language_code == settings.LANGUAGE_CODE
        if is_own or (stands_in and page.translation_key not in versions):
            versions[page.translation_key] = page
    return [page for page in versions.values() if not is_restricted(page)]
