"""The catalogue's page: the state in its address and what it finds."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.models import BasePage
from core.models.pages import Head
from core.pagination import Page
from showcase.catalogue import listing
from showcase.catalogue.facet_index import facet_index
from showcase.catalogue.filters import GRID, CatalogueState, is_canonical, parse
from showcase.catalogue.finding import find, matched

NAMED_IN_TITLE = 3  # chosen filters that the document's title repeats


def canonical_url(page: BasePage, request: HttpRequest) -> str | None:
    """Where to send a visitor whose address is only another spelling of a state; else None.

    Forms send empty fields, and their fields in any order. An address with something unknown in
    it stays, so that the page can say so.
    """
    state, ignored = parse(request.GET, facet_index(page.shown_locale))
    if ignored or is_canonical(request.META.get("QUERY_STRING", ""), state):
        return None
    return request.path + state.query()


def context(page: BasePage, request: HttpRequest) -> dict[str, Any]:
    """The state in the address and what it finds. Two queries, with a text three."""
    locale = page.shown_locale
    index = facet_index(locale)
    state, ignored = parse(request.GET, index)
    among = matched(state, index, locale)
    total = index.matching(state.values, among).bit_count()
    results = find(state, locale) if total else Page([])
    chips = listing.chips(state, index, request.path)
    clear_url = request.path + state.cleared().query()
    notes = listing.notes(ignored, results)
    return {
        **listing.listing_context(state, results, total, request.path),
        "state": state,
        "groups": listing.facet_groups(state, index, index.counts(state.values, among)),
        "chips": chips,
        "page_path": request.path,
        "clear_url": clear_url,
        "empty_actions": [{"label": _("All innovations"), "url": clear_url, "icon": "rotate-ccw"}],
        "note": " ".join(notes),
        "announcement_text": _("%(found)s found") % {"found": listing.counted(total)},
        "suggestions": [] if total else listing.suggestions(state, index, among, request.path),
        "filter_fields": listing.hidden_fields(state, keep_text=True),
        "search_fields": listing.hidden_fields(state, keep_text=False),
        "is_empty_catalogue": not index.everything,
        "head": _head_of_state(page.head(request), state, [chip.label for chip in chips], results),
    }


def _head_of_state(
    head: Head, state: CatalogueState, labels: list[str], results: Page[Any]
) -> Head:
    """One canonical address for each state; search engines are shown the plain and simple ones."""
    shown = state.at("") if results.is_fallback else state
    query = shown.query()
    is_simple = not state.text and state.chosen_count <= 1 and not state.sort_name
    is_simple = is_simple and not state.cursor.token and state.layout == GRID
    title = f"{head.title}: {', '.join(labels[:NAMED_IN_TITLE])}" if labels else head.title
    return replace(
        head,
        title=title,
        canonical_url=head.canonical_url + query,
        alternates=[(code, url + query) for code, url in head.alternates],
        robots=head.robots or ("" if is_simple else "noindex, follow"),
    )


def structured_data(page: BasePage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": page.title, "description": page.summary}
