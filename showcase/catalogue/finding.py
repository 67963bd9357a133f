"""What a state of the catalogue finds, from the read model."""

from typing import Any

from wagtail.models import Locale

from core.listing.keyset import Page, paginate
from core.listing.state import ListState
from showcase.catalogue.facet_index import FacetIndex
from showcase.catalogue.listing import PAGE_SIZE
from showcase.models.entries import InnovationEntry


def matched(state: ListState, index: FacetIndex, locale: Locale) -> int | None:
    """The innovations that the text finds, as a set of the index; None without a text."""
    if not state.text:
        return None
    entries = InnovationEntry.objects.live_in(locale).matching(state.text, locale.language_code)
    return index.set_of(entries.order_by().values_list("pk", flat=True))


def find(state: ListState, locale: Locale, size: int = PAGE_SIZE) -> Page[Any]:
    """The state's page of entries, in its order: one query."""
    entries = InnovationEntry.objects.live_in(locale)
    if state.text:
        entries = entries.matching(state.text, locale.language_code)
    return paginate(
        entries.having(state.values).for_cards(), state.sort.ordering, state.cursor, size
    )
