"""Which innovations have which value: built from the read model with two queries.

Remembered until the catalogue changes; `core.listing.values` counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import F, FilteredRelation, Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils import translation
from wagtail.models import Locale

from core import content_version
from core.listing.values import ValueIndex, bits
from showcase.facets import FACETS
from showcase.models.entries import CATALOGUE, EntryFacet, InnovationEntry
from showcase.models.organisations import Organisation
from showcase.models.vocabulary import Sector, Topic

NAME = 0  # in the place of an entry's id
VOCABULARIES: dict[str, Any] = {"Sector": Sector, "Organisation": Organisation, "Topic": Topic}


@dataclass(frozen=True)
class FacetIndex(ValueIndex):
    """The innovations that a visitor of one language can read, as sets of bits, the oldest first."""

    positions: dict[int, int]  # entry -> its bit
    innovations: dict[UUID, int]  # translation key -> its bit
    motifs: Mapping[str, str]  # sector -> family of its batik
    samples: int  # the set of those that are sample content

    def set_of(self, entry_ids: Iterable[int]) -> int:
        """The set of these entries. One that was written a moment ago may not be known yet."""
        return bits((self.positions.get(pk) for pk in entry_ids), self.size)

    def set_of_innovations(self, keys: Iterable[UUID]) -> int:
        return bits((self.innovations.get(key) for key in keys), self.size)

    def most_alike(
        self, facet: str, values: Iterable[str], number: int, but: int = 0
    ) -> list[UUID]:
        """The innovations that share most of `values`, the newest first among equals.

        `but`: a set of those that are not asked for. Costs the same however many share a value.
        """
        sets = self.sets.get(facet, {})
        shared: list[int] = []  # those that have at least one of the values, at least two, …
        for having in (sets.get(value, 0) & ~but for value in values):
            shared.append(0)
            for place in range(len(shared) - 1, 0, -1):
                shared[place] |= shared[place - 1] & having
            shared[0] |= having
        found: list[int] = []
        for level in reversed(shared):
            rest = level & ~bits(found, self.size)
            while rest and len(found) < number:
                newest = rest.bit_length() - 1
                found.append(newest)
                rest ^= 1 << newest
        keys = list(self.innovations)  # in the order of their bits
        return [keys[position] for position in found]


def facet_index(locale: Locale) -> FacetIndex:
    """The index of what is read in `locale`: no query while the catalogue stays as it is."""
    return content_version.remember(("facet index", locale.pk), lambda: _build(locale), CATALOGUE)


def _build(locale: Locale) -> FacetIndex:
    positions: dict[int, int] = {}
    innovations: dict[UUID, int] = {}
    places: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    columns = {facet.name: facet.column for facet in FACETS if facet.column}
    entries = InnovationEntry.objects.live_in(locale).order_by("published_at", "pk")
    rows: Any = entries.values_list("pk", "translation_key", "card__is_sample", *columns.values())
    samples = []
    for position, row in enumerate(rows.iterator(chunk_size=10_000)):
        entry_id, key, is_sample, *values = row
        positions[entry_id] = innovations[key] = position
        if is_sample:
            samples.append(position)
        for name, value in zip(columns, values, strict=True):
            if value not in (None, ""):
                places[name][str(value)].append(position)
    names: dict[str, dict[str, str]] = defaultdict(dict)
    motifs = {}
    for entry_id, name, value, label, motif in _values_and_names(locale):
        if entry_id == NAME:
            names[name][value] = label
            if motif:
                motifs[value] = motif
        elif (place := positions.get(entry_id)) is not None:
            places[name][value].append(place)
    with translation.override(locale.language_code):
        for facet in FACETS:
            names[facet.name].update(facet.fixed_labels())
    return FacetIndex(
        size=len(positions),
        positions=positions,
        innovations=innovations,
        sets={
            name: {value: bits(found, len(positions)) for value, found in values.items()}
            for name, values in places.items()
        },
        names=dict(names),
        motifs=motifs,
        samples=bits(samples, len(positions)),
    )


def _values_and_names(locale: Locale) -> Iterator[tuple[int, str, str, str, str]]:
    """(entry, facet, value, "", "") of what innovations have, and (NAME, facet, value, its name, its
    motif) of what they may have; one query.
    """
    rows = EntryFacet.objects.filter(entry__locale=locale).order_by()
    values = rows.values_list("entry_id", "facet", "value", Value(""), Value(""))
    names = []
    for facet in FACETS:
        if facet.vocabulary:
            model = VOCABULARIES[facet.vocabulary]
            name = Coalesce(NullIf("translated__name", Value("")), F("name"))
            if model is Organisation:
                name = Coalesce(NullIf("short_name", Value("")), name)
            in_language = FilteredRelation(
                "translations", condition=Q(translations__language=locale.language_code)
            )
            motif = F("motif") if model is Sector else Value("")
            named = model.objects.annotate(translated=in_language).order_by()
            names.append(named.values_list(Value(NAME), Value(facet.name), "slug", name, motif))
    return values.union(*names, all=True).iterator(chunk_size=10_000)
