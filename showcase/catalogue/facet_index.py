"""Which innovations have which value: built from the read model with two queries.

Remembered until the content changes; `core.listing.values` counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import CharField, F, FilteredRelation, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, NullIf
from django.utils import translation
from wagtail.models import Locale

from core import content_version
from core.listing.values import ValueIndex, bits
from showcase.facets import FACETS
from showcase.models.entries import EntryFacet, InnovationEntry
from showcase.models.organisations import Organisation
from showcase.models.vocabulary import Sector, Topic

VOCABULARIES: dict[str, Any] = {"Sector": Sector, "Organisation": Organisation, "Topic": Topic}
KEY = "key"


@dataclass(frozen=True)
class FacetIndex(ValueIndex):
    """The innovations that a visitor of one language can read, as sets of bits."""

    positions: dict[int, int]  # entry -> its bit
    innovations: dict[UUID, int]  # translation key -> its bit
    motifs: Mapping[str, str]  # sector -> family of its batik

    def set_of(self, entry_ids: Iterable[int]) -> int:
        """The set of these entries. One that was written a moment ago may not be known yet."""
        return bits((self.positions.get(pk) for pk in entry_ids), self.size)

    def set_of_innovations(self, keys: Iterable[UUID]) -> int:
        return bits((self.innovations.get(key) for key in keys), self.size)


def facet_index(locale: Locale) -> FacetIndex:
    """The index of what is read in `locale`: no query while the content version stands."""
    return content_version.remember(("facet index", locale.pk), lambda: _build(locale))


def _build(locale: Locale) -> FacetIndex:
    positions: dict[int, int] = {}
    innovations: dict[UUID, int] = {}
    places: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for entry_id, name, value in _rows(locale).iterator(chunk_size=10_000):
        position = positions.setdefault(entry_id, len(positions))
        if name == KEY:
            innovations[UUID(value)] = position
        elif value:
            places[name][value].append(position)
    names, motifs = _names(locale.language_code)
    return FacetIndex(
        size=len(positions),
        positions=positions,
        innovations=innovations,
        sets={
            name: {value: bits(found, len(positions)) for value, found in values.items()}
            for name, values in places.items()
        },
        names=names,
        motifs=motifs,
    )


def _rows(locale: Locale) -> QuerySet:
    """(entry, facet, value) of everything in one query, the translation key under a name of its own."""
    entries = InnovationEntry.objects.live_in(locale).order_by()
    columns = [
        entries.values_list("pk", Value(name), Cast(column, CharField()))
        for name, column in [
            (KEY, "translation_key"),
            *((facet.name, facet.column) for facet in FACETS if facet.column),
        ]
    ]
    rows = EntryFacet.objects.filter(entry__locale=locale).values_list("entry_id", "facet", "value")
    return rows.union(*columns, all=True)


def _names(language: str) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """Facet -> value -> name in `language`, and the motifs of sectors; one query."""
    parts = []
    for facet in FACETS:
        if facet.vocabulary:
            model = VOCABULARIES[facet.vocabulary]
            name = Coalesce(NullIf("translated__name", Value("")), F("name"))
            if model is Organisation:
                name = Coalesce(NullIf("short_name", Value("")), name)
            in_language = FilteredRelation(
                "translations", condition=Q(translations__language=language)
            )
            motif = F("motif") if model is Sector else Value("")
            rows = model.objects.annotate(translated=in_language).order_by()
            parts.append(rows.values_list(Value(facet.name), "slug", name, motif))
    names: dict[str, dict[str, str]] = defaultdict(dict)
    motifs = {}
    for facet_name, slug, label, motif in parts[0].union(*parts[1:], all=True).order_by():
        names[facet_name][slug] = label
        if motif:
            motifs[slug] = motif
    with translation.override(language):
        for facet in FACETS:
            names[facet.name].update(facet.fixed_labels())
    return dict(names), motifs
