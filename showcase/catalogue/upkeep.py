"""Keeping the catalogue's read model in step with the pages. Every verb can be run twice.

An innovation is the group of pages with one translation key; its rows are always written
together, because a page that is published in one language may end another's standing in for it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any
from uuid import UUID

from django.db import transaction
from wagtail.models import Locale, Page

from core import content_version
from showcase.catalogue.entry_rows import CONTENT_FIELDS, EntryRow, FacetValue, rows_of
from showcase.models import EntryFacet, InnovationEntry, InnovationPage

BATCH_SIZE = 200  # innovations in memory and in one transaction

Progress = Callable[[int, int], None]  # innovations done, innovations in all
Key = tuple[UUID, int]  # translation key, locale


@dataclass(frozen=True, slots=True)
class Changes:
    """How many entries a verb has touched."""

    created: int = 0
    updated: int = 0
    removed: int = 0
    unchanged: int = 0

    def __add__(self, other: "Changes") -> "Changes":
        return Changes(
            self.created + other.created,
            self.updated + other.updated,
            self.removed + other.removed,
            self.unchanged + other.unchanged,
        )

    def __bool__(self) -> bool:
        return bool(self.created or self.updated or self.removed)


@dataclass(frozen=True, slots=True)
class Drift:
    """An entry that is not what its page says: missing, stale or orphaned."""

    problem: str
    page_id: int
    language: str
    title: str

    def __str__(self) -> str:
        return f"{self.problem}: page {self.page_id} ({self.language}) {self.title}"


# --- Writing -------------------------------------------------------------------------------------


def index_innovation(page: Page) -> Changes:
    """Bring the entries of `page` and its translations in step. Not public: none are left."""
    return index_innovations([page.translation_key])


def remove_innovation(page: Page) -> Changes:
    """Take `page` out of the catalogue, and let the page it translates stand in for it again.

    For a page that is on its way out; what is unpublished or restricted, `index_innovation`
    finds out by itself.
    """
    removed = (
        InnovationEntry.objects.filter(page_id=page.pk)
        .delete()[1]
        .get(InnovationEntry._meta.label, 0)
    )
    return index_innovations([page.translation_key]) + Changes(removed=removed)


def index_innovations(keys: Iterable[UUID]) -> Changes:
    """Bring the entries of the innovations with these translation keys in step."""
    changes = Changes()
    locales = list(Locale.objects.all())
    for batch in _batches(keys):
        changes += _store(batch, _wanted(batch, locales))
    if changes:
        content_version.bump()
    return changes


def rebuild_catalogue(progress: Progress = lambda done, total: None) -> Changes:
    """Write what differs, remove what has no public page; nothing changes in a second run."""
    keys = _public_keys()
    locales = list(Locale.objects.all())
    changes, done = _remove_all_but(keys), 0
    for batch in _batches(keys):
        changes += _store(batch, _wanted(batch, locales))
        done += len(batch)
        progress(done, len(keys))
    if changes:
        content_version.bump()
    return changes


def _public_keys() -> list[UUID]:
    pages = InnovationPage.objects.live().public().order_by("translation_key")
    return list(pages.values_list("translation_key", flat=True).distinct())


def _wanted(keys: Collection[UUID], locales: Sequence[Locale]) -> list[EntryRow]:
    """The rows of the innovations with these keys: the same few queries however many they are."""
    pages = (
        InnovationPage.objects.live()
        .public()
        .filter(translation_key__in=keys)
        .for_catalogue()
        .order_by("translation_key", "pk")
    )
    rows = []
    for _key, versions in groupby(pages, key=lambda page: page.translation_key):
        rows += rows_of(list(versions), locales)
    return rows


@transaction.atomic
def _store(keys: Collection[UUID], wanted: Iterable[EntryRow]) -> Changes:
    """Make `wanted` the rows of the innovations with these keys; write only what differs."""
    stored: dict[Key, InnovationEntry] = {
        (entry.translation_key, entry.locale_id): entry
        for entry in InnovationEntry.objects.filter(translation_key__in=keys).only(
            "translation_key", "locale_id", "page_id", "digest"
        )
    }
    facets = _stored_facets(entry.pk for entry in stored.values())
    created, updated, refaceted, unchanged = [], [], [], 0
    for row in wanted:
        entry = row.entry
        former = stored.pop((entry.translation_key, entry.locale_id), None)
        if former is None:
            created.append(row)
            continue
        entry.pk = former.pk
        if facets.get(entry.pk, frozenset()) != row.facets:
            refaceted.append(row)
        if (entry.digest, entry.page_id) != (former.digest, former.page_id):
            updated.append(row)
        elif not refaceted or refaceted[-1] is not row:
            unchanged += 1
    # What is replaced goes first: a page has one row in each language.
    if stored:
        InnovationEntry.objects.filter(pk__in=[entry.pk for entry in stored.values()]).delete()
    InnovationEntry.objects.bulk_update(
        [row.entry for row in updated], ["page", *CONTENT_FIELDS, "digest"], batch_size=100
    )
    InnovationEntry.objects.bulk_create([row.entry for row in created])
    EntryFacet.objects.filter(entry__in=[row.entry.pk for row in refaceted]).delete()
    EntryFacet.objects.bulk_create(
        EntryFacet(entry=row.entry, facet=facet, value=value)
        for row in [*created, *refaceted]
        for facet, value in sorted(row.facets)
    )
    written = {row.entry.pk for row in [*updated, *refaceted]}
    return Changes(len(created), len(written), len(stored), unchanged)


def _stored_facets(entry_ids: Iterable[int]) -> dict[int, frozenset[FacetValue]]:
    rows = EntryFacet.objects.filter(entry__in=list(entry_ids)).order_by("entry_id")
    values = rows.values_list("entry_id", "facet", "value")
    return {
        entry_id: frozenset((facet, value) for _id, facet, value in group)
        for entry_id, group in groupby(values, key=lambda row: row[0])
    }


def _remove_all_but(keys: Iterable[UUID]) -> Changes:
    known = set(keys)
    orphans = set(InnovationEntry.objects.values_list("translation_key", flat=True)) - known
    removed = 0
    for batch in _batches(sorted(orphans)):
        found = InnovationEntry.objects.filter(translation_key__in=batch)
        removed += found.count()
        found.delete()
    return Changes(removed=removed)


# --- Checking ------------------------------------------------------------------------------------


def find_drift() -> list[Drift]:
    """Where the read model and the pages differ, without changing anything."""
    locales = list(Locale.objects.all())
    languages = {locale.pk: locale.language_code for locale in locales}
    drift: list[Drift] = []
    seen: set[int] = set()
    for keys in _batches(_public_keys()):
        entries = InnovationEntry.objects.filter(translation_key__in=keys).defer("card")
        stored = {(entry.translation_key, entry.locale_id): entry for entry in entries}
        facets = _stored_facets(entry.pk for entry in stored.values())
        for row in _wanted(keys, locales):
            wanted = row.entry
            entry = stored.get((wanted.translation_key, wanted.locale_id))
            problem = "missing" if entry is None else ""
            if entry is not None:
                seen.add(entry.pk)
                same = (entry.digest, entry.page_id) == (wanted.digest, wanted.page_id)
                if not same or facets.get(entry.pk, frozenset()) != row.facets:
                    problem = "stale"
            if problem:
                language = languages[wanted.locale_id]
                drift.append(Drift(problem, wanted.page_id, language, wanted.title))
    others = InnovationEntry.objects.values_list("pk", "page_id", "locale_id", "title")
    drift += [
        Drift("orphaned", page_id, languages[locale_id], title)
        for pk, page_id, locale_id, title in others.order_by("pk")
        if pk not in seen
    ]
    return drift


def _batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    iterator = iter(items)
    while batch := list(islice(iterator, BATCH_SIZE)):
        yield batch
