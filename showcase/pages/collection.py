"""The page of one collection: its innovations, in the visitor's order."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from wagtail.models import Locale

from core.pagination import paginate
from core.protocols import Card
from showcase.catalogue import listing
from showcase.catalogue.addresses import catalogue_url, way_to_all
from showcase.catalogue.facet_index import FacetIndex, facet_index
from showcase.catalogue.filters import GRID, catalogue_query, is_canonical, parse
from showcase.collection.rule import Rule, rule_of
from showcase.models import CollectionPage


def canonical_url(page: CollectionPage, request: HttpRequest) -> str | None:
    """As for the catalogue: where to send another spelling of the same page; else None."""
    state, ignored = parse(request.GET, None)
    if ignored or is_canonical(request.META.get("QUERY_STRING", ""), state):
        return None
    return request.path + state.query()


def context(page: CollectionPage, request: HttpRequest) -> dict[str, Any]:
    """Pins first, then what the rule finds, in the visitor's order. One query once all is known."""
    locale = page.shown_locale
    index = facet_index(locale)
    rule = rule_of(page, is_preview=getattr(request, "is_preview", False))
    state, ignored = parse(request.GET, None)
    results = paginate(
        rule.entries(locale).for_cards(),
        rule.ordering(state.sort.ordering),
        state.cursor,
        listing.PAGE_SIZE,
    )
    total = rule.members(index).bit_count()
    all_innovations = catalogue_url(locale)
    head = page.head(request)
    shown = state.at("") if results.is_fallback else state
    is_plain = not state.sort_name and not state.cursor.token and state.layout == GRID
    return {
        **listing.listing_context(state, results, total, request.path),
        "cover": page.cover_picture(),
        "motif": rule.motif(index),
        "note": " ".join(listing.notes(ignored, results)),
        "tags": _tag_links(rule, index, all_innovations),
        "empty_actions": way_to_all(all_innovations),
        "head": replace(
            head,
            canonical_url=head.canonical_url + shown.query(),
            alternates=[(code, url + shown.query()) for code, url in head.alternates],
            robots=head.robots or ("" if is_plain else "noindex, follow"),
        ),
    }


def _tag_links(rule: Rule, index: FacetIndex, url: str) -> list[dict[str, Any]]:
    """The sectors and topics that the collection draws on, each leading into the catalogue."""
    links = [
        {
            "label": index.name_of(facet, value),
            "url": url + catalogue_query(**{facet: value}),
            "count": index.having(facet, [value]).bit_count(),
        }
        for facet, value in rule.tags
    ]
    return [link for link in links if url and link["count"]]


def card(page: CollectionPage, card: Card, locale: Locale | None) -> Card:
    return replace(card, pattern_motif=rule_of(page).motif(facet_index(page.locale)))


def structured_data(page: CollectionPage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": page.title, "description": page.summary}
