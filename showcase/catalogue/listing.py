"""The catalogue as a list: what it can be narrowed and ordered by. See `core.listing`.

Names are part of shared links: do not rename them. docs/decisions/0007-catalogue-addresses.md
"""

from collections.abc import Iterable
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from core.listing.definition import Layout, Listing, Sort
from core.listing.state import ListState
from search.queries import prepare
from showcase.facets import FACETS
from showcase.models.entries import InnovationEntry

PAGE_SIZE = 24
GRID, LIST = "kisi", "daftar"

SORTS = (
    Sort("relevansi", _("Best match"), (("relevance", "desc"), ("pk", "desc")), needs_text=True),
    Sort("terbaru", _("Newest"), (("published_at", "desc"), ("pk", "desc"))),
    Sort("nama", _("Name"), (("sort_title", "asc"), ("pk", "asc"))),
    Sort("diperiksa", _("Most recently verified"), (("verified_on", "desc"), ("pk", "desc"))),
    Sort("penghargaan", _("Most awarded"), (("award_score", "desc"), ("pk", "desc"))),
)
LAYOUTS = (
    Layout(GRID, _("As tiles"), "layout-grid"),
    Layout(LIST, _("As a list"), "list"),
)


def _has_words(text: str) -> bool:
    return bool(prepare(text))


CATALOGUE = Listing(facets=FACETS, sorts=SORTS, layouts=LAYOUTS, has_words=_has_words)
# A collection's rule has chosen already; its list is only put in order.
COLLECTION = Listing(sorts=SORTS, layouts=LAYOUTS, has_text=False)


def catalogue_query(**values: str) -> str:
    """The query string of the catalogue filtered by one value a facet: `sektor="kesehatan"`."""
    chosen = {name: [value] for name, value in values.items()}
    return ListState(CATALOGUE).with_values(chosen).query()


def cards_context(
    state: ListState, entries: Iterable[InnovationEntry], total: int
) -> dict[str, Any]:
    """What the cards of a list of innovations take beside what every list takes."""
    return {
        "cards": [entry.as_card() for entry in entries],
        "layout": "list" if state.layout == LIST else "grid",
        "noun": noun(total),
    }


def noun(count: int) -> str:
    return ngettext("innovation", "innovations", count)


def counted(count: int) -> str:
    """ "12 innovations", for a card or an announcement."""
    number = number_format(count, force_grouping=True)
    return ngettext("%(number)s innovation", "%(number)s innovations", count) % {"number": number}
