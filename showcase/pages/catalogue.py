"""The catalogue's page: the state in its address and what it finds."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.components import Link
from core.listing import shown, state
from core.listing.keyset import Page
from core.models import Head
from showcase.catalogue.facet_index import facet_index
from showcase.catalogue.finding import find, matched
from showcase.catalogue.listing import CATALOGUE, GRID, cards_context, counted, noun
from showcase.models import CatalogueIndexPage

NAMED_IN_TITLE = 3  # chosen filters that the document's title repeats


def canonical_url(page: CatalogueIndexPage, request: HttpRequest) -> str | None:
    return state.canonical_url(request, CATALOGUE, facet_index(page.shown_locale))


def context(page: CatalogueIndexPage, request: HttpRequest) -> dict[str, Any]:
    """The state in the address and what it finds. Two queries, with a text three."""
    locale = page.shown_locale
    index = facet_index(locale)
    asked, ignored = state.parse(request.GET, CATALOGUE, index)
    among = matched(asked, index, locale)
    matching = index.matching(asked.values, among)
    total = matching.bit_count()
    samples = (matching & index.samples).bit_count()
    results = find(asked, locale) if total else Page([])
    listed = shown.list_context(
        asked, index, request.path, ignored=ignored, among=among, page=results
    )
    clear_url = listed["clear_url"]
    return {
        **listed,
        **cards_context(asked, results, total),
        "noun": noun_with_samples(total, samples),
        "page_path": request.path,
        "empty_actions": [Link(_("All innovations"), clear_url, "rotate-ccw")],
        "announcement_text": _("%(found)s found") % {"found": counted(total)},
        "is_empty_catalogue": not index.everything,
        "head": _head_of_state(
            page.head(request), asked, [chip.label for chip in listed["chips"]], results
        ),
    }


def noun_with_samples(total: int, samples: int) -> str:
    """ "innovations", and how many of them are invented."""
    if not samples:
        return noun(total)
    mark = ngettext("%(count)d sample", "%(count)d samples", samples) % {"count": samples}
    return f"{noun(total)} ({mark})"


def _head_of_state(
    head: Head, asked: state.ListState, labels: list[str], results: Page[Any]
) -> Head:
    """One canonical address for each state; search engines are shown the plain and simple ones."""
    query = (asked.at("") if results.is_fallback else asked).query()
    is_simple = not asked.text and asked.chosen_count <= 1 and not asked.sort_name
    is_simple = is_simple and not asked.cursor.token and asked.layout == GRID
    title = f"{head.title}: {', '.join(labels[:NAMED_IN_TITLE])}" if labels else head.title
    return replace(
        head,
        title=title,
        canonical_url=head.canonical_url + query,
        alternates=[(code, url + query) for code, url in head.alternates],
        robots=head.robots or ("" if is_simple else "noindex, follow"),
    )


def structured_data(page: CatalogueIndexPage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": page.title, "description": page.summary}
