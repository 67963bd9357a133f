"""From a chosen page to the one a visitor reads: choices point at the source, text is translated."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import F, OuterRef, QuerySet, Subquery
from wagtail.models import Locale

from core.protocols import Card
from core.visibility import is_public, is_shown
from showcase.models import InnovationEntry, InnovationPage


def localised(queryset: Any, ids: Iterable[int], locale: Locale) -> dict[int, Any]:
    """The public pages with `ids` as a visitor of `locale` reads them, by the given id; one query.

    A page without a translation is given in the language it was chosen in; one that is not public
    is left out.
    """
    wanted = {pk for pk in ids if pk}
    if not wanted:
        return {}
    keys = queryset.model.objects.filter(pk__in=wanted).values("translation_key")
    versions: dict[UUID, dict[int, Any]] = defaultdict(dict)
    for page in queryset.filter(translation_key__in=keys).select_related("locale"):
        versions[page.translation_key][page.pk] = page
    found = {}
    for pages in versions.values():
        own = (page for page in pages.values() if page.locale_id == locale.pk and is_shown(page))
        translation = next(own, None)
        for pk in wanted & pages.keys():
            page = translation or pages[pk]
            if is_public(page):
                found[pk] = page
    return found


def in_language(queryset: Any, chosen: Any, locale: Locale) -> list[Any]:
    """The public pages that a visitor of `locale` reads for those of the queryset `chosen`; one query."""
    keys = chosen.order_by().values("translation_key")
    return list(queryset.shown_in(locale).filter(translation_key__in=keys).select_related("locale"))


def innovation_cards(keys: Any, locale: Locale, place: Any = None) -> dict[UUID, Card]:
    """Cards of live innovations by translation key, by their titles; one query.

    From the catalogue's read model. `keys`: translation keys, or a queryset of them. `place`: an
    expression for the place of an entry, which comes before those without one.
    """
    entries = _entries(keys, locale)
    if place is not None:
        entries = entries.annotate(place=place).order_by(
            F("place").asc(nulls_last=True), "sort_title"
        )
    return {entry.translation_key: Card.from_dict(entry.card) for entry in entries}


def innovation_cards_in_order(ids: list[int], locale: Locale) -> list[Card]:
    """Cards of the live innovations with `ids`, in this order; one query."""
    chosen = InnovationPage.objects.filter(pk__in=ids)
    same = chosen.filter(translation_key=OuterRef("translation_key"))
    entries = _entries(chosen.values("translation_key"), locale).annotate(
        chosen=Subquery(same.values("pk")[:1])
    )
    cards = {entry.chosen: Card.from_dict(entry.card) for entry in entries}
    return [cards[pk] for pk in dict.fromkeys(ids) if pk in cards]


def _entries(keys: Any, locale: Locale) -> QuerySet[InnovationEntry]:
    entries = InnovationEntry.objects.live_in(locale).filter(translation_key__in=keys)
    return entries.only("translation_key", "card", "sort_title").order_by("sort_title")
