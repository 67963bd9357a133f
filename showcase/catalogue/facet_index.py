"""Which innovations have which value: counted in memory, so that every combination is exact.

For each value of each facet there is one long integer whose n-th bit stands for the n-th
innovation. "Or" is `|`, "and" is `&`, a count is the number of bits: a hundred counts over twenty
thousand innovations take about a millisecond. Built from the read model with two queries,
remembered until the content changes. Why not in SQL: docs/decisions/0006-facet-counts.md.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db.models import CharField, F, FilteredRelation, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, NullIf
from django.utils import translation
from wagtail.models import Locale

from core import content_version
from showcase.facets import FACETS
from showcase.models.entries import EntryFacet, InnovationEntry
from showcase.models.organisations import Organisation
from showcase.models.vocabulary import Sector, Topic

Chosen = Mapping[str, Collection[str]]  # facet -> values
Counts = dict[str, dict[str, int]]  # facet -> value -> number of innovations

VOCABULARIES: dict[str, Any] = {"Sector": Sector, "Organisation": Organisation, "Topic": Topic}
KEY = "key"


@dataclass(frozen=True)
class FacetIndex:
    """The innovations that a visitor of one language can read, as sets of bits."""

    positions: dict[int, int]  # entry -> its bit
    innovations: dict[UUID, int]  # translation key -> its bit
    sets: Mapping[str, Mapping[str, int]]  # facet -> value -> set of bits
    names: Mapping[str, Mapping[str, str]]  # facet -> value -> name in the language
    motifs: Mapping[str, str]  # sector -> family of its batik
    everything: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "everything", (1 << len(self.positions)) - 1)

    def set_of(self, entry_ids: Iterable[int]) -> int:
        """The set of these entries. One that was written a moment ago may not be known yet."""
        return _bits((self.positions.get(pk) for pk in entry_ids), len(self.positions))

    def set_of_innovations(self, keys: Iterable[UUID]) -> int:
        return _bits((self.innovations.get(key) for key in keys), len(self.positions))

    def having(self, facet: str, values: Iterable[str]) -> int:
        """The innovations with at least one of the values."""
        sets = self.sets.get(facet, {})
        return reduce(or_, (sets.get(value, 0) for value in values), 0)

    def matching(self, chosen: Chosen, among: int | None = None) -> int:
        """Those with at least one of the values in each facet; `among`: what a text has found."""
        found = self.everything if among is None else among
        for facet, values in chosen.items():
            found &= self.having(facet, values)
        return found

    def counts(self, chosen: Chosen, among: int | None = None) -> Counts:
        """For each value: how many innovations have it and satisfy all *other* facets and the text.

        For a facet without a choice this is what choosing the value gives. Where one value of the
        facet is chosen already, another one adds this many or fewer ("or").
        """
        counts: Counts = {}
        for facet in FACETS:
            others = {name: values for name, values in chosen.items() if name != facet.name}
            base = self.matching(others, among)
            counts[facet.name] = {
                value: (base & having).bit_count()
                for value, having in self.sets.get(facet.name, {}).items()
            }
        return counts

    def name_of(self, facet: str, value: str) -> str:
        return self.names.get(facet, {}).get(value, value)

    def is_known(self, facet: str, value: str) -> bool:
        """Whether `value` is one of the facet's, even if no innovation has it now."""
        return value in self.sets.get(facet, {}) or value in self.names.get(facet, {})


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
        positions=positions,
        innovations=innovations,
        sets={
            name: {value: _bits(found, len(positions)) for value, found in values.items()}
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


def _bits(positions: Iterable[int | None], size: int) -> int:
    """The integer in which the bits at `positions` are set."""
    octets = bytearray(size // 8 + 1)
    for position in positions:
        if position is not None:
            octets[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(octets, "little")


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
