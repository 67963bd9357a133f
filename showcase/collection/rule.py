"""Which innovations belong to a collection: what its rule finds, and pins, minus exclusions.

The rule of the page in the site's first language counts for its translations too: sectors, pins
and exclusions are the same in every language.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import Case, CharField, IntegerField, Q, QuerySet, Value, When
from django.db.models.functions import Cast
from wagtail.models import Locale

from core import content_version
from core.listing.keyset import Ordering
from core.visibility import shown_now
from showcase.catalogue.facet_index import FacetIndex
from showcase.enums import CollectionMatch
from showcase.models import (
    CollectionExclusion,
    CollectionPage,
    CollectionPin,
    CollectionSector,
    CollectionTopic,
    EntryFacet,
    InnovationEntry,
)
from showcase.models.querysets import InnovationEntryQuerySet

Tag = tuple[str, str]  # facet and value, as in EntryFacet

TAGS = ("sektor", "topik")
PIN, EXCLUSION = "pin", "exclusion"
EARLIEST, LATEST = 0, 9999


@dataclass(frozen=True, slots=True)
class Rule:
    """A collection's rule. Pins are in the editor's order; an exclusion beats a pin."""

    tags: tuple[Tag, ...] = ()
    match_all: bool = False
    kinds: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    pinned: tuple[UUID, ...] = ()
    excluded: tuple[UUID, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing is asked for: then only pins belong to the collection, not everything."""
        return not (self.tags or self.kinds or self.stages or self.has_years)

    @property
    def has_years(self) -> bool:
        return self.year_from is not None or self.year_to is not None

    @classmethod
    def of(cls, page: CollectionPage) -> "Rule":
        """The rule as it stands on `page`, a draft too."""
        return cls.made_of(
            page,
            tags=[
                *(("sektor", sector.slug) for sector in page.sectors.all()),
                *(("topik", topic.slug) for topic in page.topics.all()),
            ],
            pinned=[pin.innovation.translation_key for pin in page.pins.all()],
            excluded=[choice.innovation.translation_key for choice in page.exclusions.all()],
        )

    @classmethod
    def made_of(
        cls,
        page: CollectionPage,
        *,
        tags: Iterable[Tag],
        pinned: Iterable[UUID],
        excluded: Iterable[UUID],
    ) -> "Rule":
        return cls(
            tags=tuple(sorted(tags)),
            match_all=page.match == CollectionMatch.ALL,
            kinds=tuple(page.kinds),
            stages=tuple(page.stages),
            year_from=page.year_from,
            year_to=page.year_to,
            pinned=tuple(pinned),
            excluded=tuple(excluded),
        )

    # --- What belongs to it ----------------------------------------------------------------------

    def members(self, index: FacetIndex) -> int:
        """The collection's innovations as a set of the index: to be counted, without a query."""
        found = 0 if self.is_empty else self._found(index)
        found |= index.set_of_innovations(self.pinned)
        return found & ~index.set_of_innovations(self.excluded)

    def _found(self, index: FacetIndex) -> int:
        found = index.everything
        if self.tags:
            sets = [index.having(facet, [value]) for facet, value in self.tags]
            found &= reduce(and_ if self.match_all else or_, sets)
        if self.kinds:
            found &= index.having("jenis", self.kinds)
        if self.stages:
            found &= index.having("tahap", self.stages)
        if self.has_years:
            first, last = self.year_from or EARLIEST, self.year_to or LATEST
            years = [year for year in index.sets.get("tahun", {}) if first <= int(year) <= last]
            found &= index.having("tahun", years)
        return found

    def entries(self, locale: Locale) -> InnovationEntryQuerySet:
        """The same as rows, each with `place`: that of a pin, or one behind all pins."""
        pins = [
            When(translation_key=key, then=Value(place)) for place, key in enumerate(self.pinned)
        ]
        return (
            InnovationEntry.objects.live_in(locale)
            .filter(self._condition() | Q(translation_key__in=self.pinned))
            .exclude(translation_key__in=self.excluded)
            .annotate(
                place=Case(*pins, default=Value(len(self.pinned)), output_field=IntegerField())
            )
        )

    def _condition(self) -> Q:
        if self.is_empty:
            return Q(pk__in=())
        tagged = [Q(facet=facet, value=value) for facet, value in self.tags]
        groups = [[tag] for tag in tagged] if self.match_all else [tagged] if tagged else []
        condition = Q()
        for group in groups:
            condition &= Q(pk__in=EntryFacet.objects.filter(reduce(or_, group)).values("entry"))
        if self.kinds:
            condition &= Q(kind__in=self.kinds)
        if self.stages:
            condition &= Q(stage__in=self.stages)
        if self.has_years:
            years = (self.year_from or EARLIEST, self.year_to or LATEST)
            condition &= Q(year__range=years)
        return condition

    def ordering(self, ordering: Ordering) -> Ordering:
        """Pins first, then as asked for."""
        return (("place", "asc"), *ordering) if self.pinned else ordering

    def motif(self, index: FacetIndex) -> str:
        """The batik family of the first sector."""
        return next(
            (index.motifs[value] for _facet, value in self.tags if value in index.motifs), ""
        )


@dataclass(frozen=True, slots=True)
class Collections:
    """All live collections in all languages, and their rules by translation key."""

    pages: tuple[CollectionPage, ...]
    rules: dict[UUID, Rule]


def rule_of(page: CollectionPage, *, is_preview: bool = False) -> Rule:
    """The rule that counts for `page`. A preview of the source shows what is being edited."""
    if is_preview and page.language_code == settings.LANGUAGE_CODE:
        return Rule.of(page)
    return all_collections().rules.get(page.translation_key) or Rule.of(page)


def all_collections() -> Collections:
    """Loaded with two queries (three with covers), then remembered."""
    return content_version.remember("collections", _load)


def _load() -> Collections:
    parts: dict[tuple[int, str], list[tuple[int, int, str]]] = defaultdict(list)
    for page_id, name, place, pk, value in _parts():
        parts[page_id, name].append((place or 0, pk, value))
    pages = tuple(shown_now(CollectionPage.objects.for_cards()).order_by("path"))
    rules: dict[UUID, Rule] = {}
    # The first language comes last, and counts.
    for page in sorted(pages, key=lambda page: page.language_code == settings.LANGUAGE_CODE):
        rules[page.translation_key] = Rule.made_of(
            page,
            tags=[(facet, slug) for facet in TAGS for *_, slug in parts[page.pk, facet]],
            pinned=[UUID(key) for *_, key in sorted(parts[page.pk, PIN])],
            excluded=[UUID(key) for *_, key in sorted(parts[page.pk, EXCLUSION])],
        )
    return Collections(pages, rules)


def _parts() -> QuerySet:
    """(page, what, place, row, value) of all sectors, topics, pins and exclusions, in one query."""
    first = Value(0, output_field=IntegerField())
    through: tuple[Any, ...] = (CollectionSector, CollectionTopic)
    tags = [
        model.objects.order_by().values_list(
            "content_object", Value(facet), first, "pk", "tag__slug"
        )
        for facet, model in zip(TAGS, through, strict=True)
    ]
    key = Cast("innovation__translation_key", CharField())
    chosen = [
        model.objects.order_by().values_list("page", Value(name), "sort_order", "pk", key)
        for name, model in ((PIN, CollectionPin), (EXCLUSION, CollectionExclusion))
    ]
    return tags[0].union(tags[1], *chosen, all=True)
