"""What the catalogue's page shows, from the read model."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core import content_version
from core.models import BasePage
from core.models.pages import Head
from core.pagination import Page, paginate
from showcase import listing
from showcase.facet_index import FacetIndex, facet_index
from showcase.filters import GRID, CatalogueState, is_canonical, parse
from showcase.models.entries import InnovationEntry

NAMED_IN_TITLE = 3  # chosen filters that the document's title repeats


def shown_locale(page: BasePage) -> Locale:
    """The locale of the visitor: the page's own, or the one in whose place it is read."""
    return page.fallback_for or page.locale


def catalogue_url(locale: Locale) -> str:
    """The address of the catalogue for a visitor of `locale`; '' while there is none."""
    return content_version.remember(
        ("catalogue address", locale.pk), lambda: _catalogue_url(locale)
    )


def _catalogue_url(locale: Locale) -> str:
    from showcase.models import CatalogueIndexPage  # imports this module

    pages = {page.locale_id: page for page in CatalogueIndexPage.objects.live()}
    for page in pages.values():
        if locale in page.locales_served([locale], {each.language_code for each in pages.values()}):
            return page.url_in(locale)
    return ""


def canonical_url(page: BasePage, request: HttpRequest) -> str | None:
    """Where to send a visitor whose address is only another spelling of a state; else None.

    Forms send empty fields, and their fields in any order. An address with something unknown in
    it stays, so that the page can say so.
    """
    state, ignored = parse(request.GET, facet_index(shown_locale(page)))
    if ignored or is_canonical(request.META.get("QUERY_STRING", ""), state):
        return None
    return request.path + state.query()


def catalogue_context(page: BasePage, request: HttpRequest, head: Head) -> dict[str, Any]:
    """The state in the address and what it finds. Two queries, with a text three."""
    locale = shown_locale(page)
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
        "head": _head_of_state(head, state, [chip.label for chip in chips], results),
    }


def matched(state: CatalogueState, index: FacetIndex, locale: Locale) -> int | None:
    """The innovations that the text finds, as a set of the index; None without a text."""
    if not state.text:
        return None
    entries = InnovationEntry.objects.live_in(locale).matching(state.text, locale.language_code)
    return index.set_of(entries.order_by().values_list("pk", flat=True))


def find(state: CatalogueState, locale: Locale, size: int = listing.PAGE_SIZE) -> Page[Any]:
    """The state's page of entries, in its order: one query."""
    entries = InnovationEntry.objects.live_in(locale)
    if state.text:
        entries = entries.matching(state.text, locale.language_code)
    return paginate(
        entries.having(state.values).for_cards(), state.sort.ordering, state.cursor, size
    )


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
