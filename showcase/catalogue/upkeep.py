"""The catalogue's read model: which rows innovations should have, and the facets they are found by."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db import models

from core.languages import locales
from core.read_model.base import ReadModel
from core.visibility import shown_now
from showcase.catalogue.entry_rows import CONTENT_FIELDS, FacetValue, rows_of
from showcase.models import EntryFacet, InnovationEntry, InnovationPage
from showcase.models.entries import CATALOGUE
from showcase.models.querysets import InnovationQuerySet


class CatalogueIndex(ReadModel):
    """One row for each public innovation and locale in which it is read.

    An unsaved row carries its facets as `wanted_facets`.
    """

    name = "catalogue"
    model = InnovationEntry
    identity = ("translation_key", "locale")
    written = ("page", *CONTENT_FIELDS)
    topic = CATALOGUE

    def pages(self) -> InnovationQuerySet:
        return InnovationPage.objects.all()

    def wanted(self, keys: Collection[UUID]) -> list[InnovationEntry]:
        """The same few queries however many they are."""
        pages = shown_now(self.pages().filter(translation_key__in=keys)).for_catalogue()
        rows: list[InnovationEntry] = []
        versions = groupby(
            pages.order_by("translation_key", "pk"), key=lambda page: page.translation_key
        )
        for _key, pages_of_one in versions:
            rows += rows_of(list(pages_of_one), locales())
        return rows

    def stored(self, keys: Collection[UUID]) -> models.QuerySet[InnovationEntry]:
        return InnovationEntry.objects.filter(translation_key__in=keys).only(
            "translation_key", "locale_id", "page_id", "digest", "title"
        )

    def stored_keys(self) -> models.QuerySet[Any, UUID]:
        rows = InnovationEntry.objects.order_by()
        return rows.values_list("translation_key", flat=True).distinct()

    def incomplete(self, rows: Sequence[tuple[Any, Any]]) -> set[int]:
        facets = _stored_facets(former.pk for former, _row in rows)
        return {
            former.pk
            for former, row in rows
            if facets.get(former.pk, frozenset()) != row.wanted_facets
        }

    def write_parts(self, rows: Sequence[Any]) -> None:
        EntryFacet.objects.filter(entry__in=[row.pk for row in rows]).delete()
        EntryFacet.objects.bulk_create(
            [
                EntryFacet(entry=row, facet=facet, value=value)
                for row in rows
                for facet, value in sorted(row.wanted_facets)
            ],
            ignore_conflicts=True,
        )


def _stored_facets(entry_ids: Iterable[int]) -> dict[int, frozenset[FacetValue]]:
    rows = EntryFacet.objects.filter(entry__in=list(entry_ids)).order_by("entry_id")
    values = rows.values_list("entry_id", "facet", "value")
    return {
        entry_id: frozenset((facet, value) for _id, facet, value in group)
        for entry_id, group in groupby(values, key=lambda row: row[0])
    }


catalogue_index = CatalogueIndex()
