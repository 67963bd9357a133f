"""The page of one collection: its innovations, in the visitor's order."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from wagtail.models import Locale

from core.components import Link
from core.listing import shown, state
from core.listing.keyset import Page, paginate
from core.listing.values import NOTHING_TO_FILTER
from core.models import Head
from core.protocols import Card
from showcase.catalogue.addresses import catalogue_url, way_to_all
from showcase.catalogue.facet_index import FacetIndex, facet_index
from showcase.catalogue.listing import COLLECTION, GRID, PAGE_SIZE, cards_context, catalogue_query
from showcase.collection.rule import Rule, rule_of
from showcase.models import CollectionPage


def canonical_url(page: CollectionPage, request: HttpRequest) -> str | None:
    return state.canonical_url(request, COLLECTION, NOTHING_TO_FILTER)


def context(page: CollectionPage, request: HttpRequest) -> dict[str, Any]:
    """Pins first, then what the rule finds, in the visitor's order. One query once all is known."""
    locale = page.shown_locale
    index = facet_index(locale)
    rule = rule_of(page, is_preview=getattr(request, "is_preview", False))
    asked, ignored = state.parse(request.GET, COLLECTION, NOTHING_TO_FILTER)
    results = paginate(
        rule.entries(locale).for_cards(),
        rule.ordering(asked.sort.ordering),
        asked.cursor,
        PAGE_SIZE,
    )
    total = rule.members(index).bit_count()
    all_innovations = catalogue_url(locale)
    return {
        **shown.turning_context(asked, results, total, request.path, ignored),
        **cards_context(asked, results, total),
        "cover": page.cover_picture(),
        "motif": rule.motif(index),
        "tags": _tag_links(rule, index, all_innovations),
        "empty_actions": way_to_all(all_innovations),
        "head": _head_of_state(page.head(request), asked, results),
    }


def _head_of_state(head: Head, asked: state.ListState, results: Page[Any]) -> Head:
    query = (asked.at("") if results.is_fallback else asked).query()
    is_plain = not asked.sort_name and not asked.cursor.token and asked.layout == GRID
    return replace(
        head,
        canonical_url=head.canonical_url + query,
        alternates=[(code, url + query) for code, url in head.alternates],
        robots=head.robots or ("" if is_plain else "noindex, follow"),
    )


def _tag_links(rule: Rule, index: FacetIndex, url: str) -> list[Link]:
    """The sectors and topics that the collection draws on, each leading into the catalogue."""
    links = [
        Link(
            index.name_of(facet, value),
            url + catalogue_query(**{facet: value}),
            count=index.having(facet, [value]).bit_count(),
        )
        for facet, value in rule.tags
    ]
    return [link for link in links if url and link.count]


def card(page: CollectionPage, card: Card, locale: Locale | None) -> Card:
    return replace(card, pattern_motif=rule_of(page).motif(facet_index(page.locale)))


def structured_data(page: CollectionPage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": page.title, "description": page.summary}
