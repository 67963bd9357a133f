"""What the pages of collections show: one collection's innovations, and all collections."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.models.pages import Head, is_restricted
from core.pagination import paginate
from core.protocols import Card
from showcase import listing
from showcase.catalogue import catalogue_url, shown_locale
from showcase.collection_rules import Rule, all_collections, rule_of
from showcase.facet_index import FacetIndex, facet_index
from showcase.filters import GRID, catalogue_query, is_canonical, parse

if TYPE_CHECKING:
    from showcase.models import CollectionIndexPage, CollectionPage


def canonical_url(request: HttpRequest) -> str | None:
    """As for the catalogue: where to send another spelling of the same page; else None."""
    state, ignored = parse(request.GET, None)
    if ignored or is_canonical(request.META.get("QUERY_STRING", ""), state):
        return None
    return request.path + state.query()


def collection_context(page: "CollectionPage", request: HttpRequest, head: Head) -> dict[str, Any]:
    """Pins first, then what the rule finds, in the visitor's order. One query once all is known."""
    locale = shown_locale(page)
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
    shown = state.at("") if results.is_fallback else state
    is_plain = not state.sort_name and not state.cursor.token and state.layout == GRID
    return {
        **listing.listing_context(state, results, total, request.path),
        "cover": page.cover_picture(),
        "motif": motif_of(rule, index),
        "note": " ".join(listing.notes(ignored, results)),
        "tags": _tag_links(rule, index, all_innovations),
        "empty_actions": _way_to_all(all_innovations),
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


def collection_index_context(page: "CollectionIndexPage") -> dict[str, Any]:
    """Every collection with its number of innovations: the same queries for any number of them."""
    locale = shown_locale(page)
    cards = collection_cards(locale)
    return {"cards": cards, "empty_actions": [] if cards else _way_to_all(catalogue_url(locale))}


def collection_cards(locale: Locale) -> list[Card]:
    """The collections that a visitor of `locale` can read, untranslated ones too, with counts."""
    index, rules = facet_index(locale), all_collections().rules
    cards = []
    for page in _pages_read_in(locale):
        rule = rules[page.translation_key]
        count = listing.counted(rule.members(index).bit_count())
        motif = motif_of(rule, index)
        cards.append(replace(page.card(locale), facts=(count,), pattern_motif=motif))
    return cards


def _pages_read_in(locale: Locale) -> list["CollectionPage"]:
    """One version of each collection, in the order of the tree."""
    versions: dict[Any, CollectionPage] = {}
    for page in all_collections().pages:
        is_own = page.locale_id == locale.pk
        stands_in = page.language_code == settings.LANGUAGE_CODE
        if is_own or (stands_in and page.translation_key not in versions):
            versions[page.translation_key] = page
    return [page for page in versions.values() if not is_restricted(page)]


def motif_of(rule: Rule, index: FacetIndex) -> str:
    """The batik family of the rule's first sector."""
    return next((index.motifs[value] for facet, value in rule.tags if value in index.motifs), "")


def _way_to_all(url: str) -> list[dict[str, str]]:
    return [{"label": _("All innovations"), "url": url, "icon": "lightbulb"}] if url else []
