"""Keeping the read model in step with the pages. Every verb can be run twice without harm."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, get_page_models

from core.models import BasePage
from search.backends import get_backend
from search.documents import CONTENT_FIELDS, entries_of, indexed_text
from search.models import SearchEntry

BATCH_SIZE = 200  # pages in memory and in one transaction

Key = tuple[int, int]  # page, locale
Progress = Callable[[int, int], None]  # pages done, pages in all


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


@dataclass(frozen=True, slots=True)
class Drift:
    """An entry that is not what its page says: missing, stale or orphaned."""

    problem: str
    page_id: int
    language: str
    title: str

    def __str__(self) -> str:
        return f"{self.problem}: page {self.page_id} ({self.language}) {self.title}"


# --- One page ------------------------------------------------------------------------------------


def index_page(page: Page) -> list[SearchEntry]:
    """Bring the entries of `page` in step; returns them. Not public: none.

    The page that stood in for it in its language, or has to again, follows.
    """
    pages = [page.specific, *_stand_ins_of(page)]
    _store(pages, {each.pk: _entries_if_public(each) for each in pages})
    return list(SearchEntry.objects.filter(page_id=page.pk).select_related("locale"))


def remove_page(page: Page) -> None:
    """Take `page` out of search, and let the page it translates stand in for it again."""
    SearchEntry.objects.filter(page_id=page.pk).delete()
    index_stand_ins(page)


def index_stand_ins(page: Page) -> None:
    """Bring the page in step that is read where a translation such as `page` is missing."""
    pages = _stand_ins_of(page)
    _store(pages, {each.pk: _entries_if_public(each) for each in pages})


def index_subtree(page: Page) -> Changes:
    """Bring `page` and all pages below it in step: addresses or access may have changed."""
    changes = Changes()
    pages = Page.objects.descendant_of(page, inclusive=True).order_by("path").specific()
    for batch in _batches(pages.iterator(chunk_size=BATCH_SIZE)):
        changes += _store(batch, {each.pk: _entries_if_public(each) for each in batch})
    return changes


def _stand_ins_of(page: Page) -> list[Page]:
    if page.locale.language_code == settings.LANGUAGE_CODE:
        return []
    sources = page.get_translations().filter(locale__language_code=settings.LANGUAGE_CODE)
    return list(sources.live().specific())


def _entries_if_public(page: Page) -> list[SearchEntry]:
    if not isinstance(page, BasePage) or not page.live or page.get_view_restrictions().exists():
        return []
    return entries_of(page)


# --- All pages -----------------------------------------------------------------------------------


def rebuild(progress: Progress = lambda done, total: None) -> Changes:
    """Write what differs, remove what has no public page; nothing changes in a second run.

    Entries keep their ids, so what refers to them stays.
    """
    total, done = _count_public_pages(), 0
    changes = Changes()
    seen: set[int] = set()
    indexed = get_backend().indexed_ids()
    for batch in _batches(_public_pages()):
        changes += _store([page for page, _ in batch], _wanted(batch), indexed)
        seen.update(page.pk for page, _ in batch)
        done += len(batch)
        progress(done, total)
    changes += _remove_all_but(seen)
    if changes.created or changes.updated or changes.removed:
        get_backend().optimise()
    return changes


def find_drift() -> list[Drift]:
    """Where the read model and the pages differ, without changing anything."""
    languages = dict(Locale.objects.values_list("pk", "language_code"))
    stored = {
        (page_id, locale_id): (pk, digest, title)
        for pk, page_id, locale_id, digest, title in SearchEntry.objects.values_list(
            "pk", "page_id", "locale_id", "digest", "title"
        ).iterator()
    }
    indexed = get_backend().indexed_ids()
    drift = []
    for batch in _batches(_public_pages()):
        for page, locales in batch:
            for entry in entries_of(page, locales):
                pk, digest, _title = stored.pop((page.pk, entry.locale_id), (None, "", ""))
                problem = ""
                if pk is None or pk not in indexed:
                    problem = "missing"
                elif digest != entry.digest:
                    problem = "stale"
                if problem:
                    language = languages[entry.locale_id]
                    drift.append(Drift(problem, page.pk, language, entry.title))
    drift += [
        Drift("orphaned", page_id, languages[locale_id], title)
        for (page_id, locale_id), (_pk, _digest, title) in stored.items()
    ]
    return drift


def searchable_models() -> list[type[BasePage]]:
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def _public_querysets() -> Iterator[Any]:
    for model in searchable_models():
        yield model.objects.live().public().exact_type(model)


def _count_public_pages() -> int:
    return sum(queryset.count() for queryset in _public_querysets())


def _public_pages() -> Iterator[tuple[BasePage, list[Locale]]]:
    """Every public page with the locales in which it is read, in few queries.

    A page type whose cards need related rows has a manager with `for_search()`, which fetches
    them beforehand.
    """
    locales = {locale.pk: locale for locale in Locale.objects.all()}
    translated: dict[Any, set[str]] = {}
    rows = Page.objects.live().values_list("translation_key", "locale_id")
    for key, locale_id in rows.iterator():
        translated.setdefault(key, set()).add(locales[locale_id].language_code)
    for queryset in _public_querysets():
        if hasattr(queryset, "for_search"):
            queryset = queryset.for_search()
        pages = queryset.select_related("locale").order_by("pk")
        for page in pages.iterator(chunk_size=BATCH_SIZE):
            yield page, page.locales_served(locales.values(), translated[page.translation_key])


def _wanted(batch: list[tuple[BasePage, list[Locale]]]) -> dict[int, list[SearchEntry]]:
    return {page.pk: entries_of(page, locales) for page, locales in batch}


def _remove_all_but(page_ids: set[int]) -> Changes:
    """Remove the entries of other pages, and texts without an entry."""
    stored = set(SearchEntry.objects.values_list("page_id", flat=True))
    removed = 0
    for batch in _batches(sorted(stored - page_ids)):
        removed += SearchEntry.objects.filter(page_id__in=batch).delete()[0]
    backend = get_backend()
    without_entry = backend.indexed_ids() - set(SearchEntry.objects.values_list("pk", flat=True))
    if without_entry:
        backend.remove(sorted(without_entry))
    return Changes(removed=removed)


def _batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    iterator = iter(items)
    while batch := list(islice(iterator, BATCH_SIZE)):
        yield batch


# --- Storing -------------------------------------------------------------------------------------


@transaction.atomic
def _store(
    pages: Sequence[Page],
    wanted: dict[int, list[SearchEntry]],
    indexed: set[int] | None = None,
) -> Changes:
    """Make `wanted` (page id -> entries) the entries of `pages`; write only what differs.

    `indexed`: ids of entries whose full text is known to be there (default: all).
    """
    stored: dict[Key, SearchEntry] = {
        (entry.page_id, entry.locale_id): entry
        for entry in SearchEntry.objects.filter(page_id__in=[page.pk for page in pages]).only(
            "page_id", "locale_id", "digest"
        )
    }
    created, updated, unwritten, unchanged = [], [], [], 0
    for entry in (entry for entries in wanted.values() for entry in entries):
        former = stored.pop((entry.page_id, entry.locale_id), None)
        if former is None:
            created.append(entry)
            continue
        entry.pk = former.pk
        if entry.digest != former.digest:
            updated.append(entry)
        elif indexed is not None and entry.pk not in indexed:
            unwritten.append(entry)
        else:
            unchanged += 1
    SearchEntry.objects.bulk_create(created)
    SearchEntry.objects.bulk_update(updated, [*CONTENT_FIELDS, "updated_at", "digest"])
    if stored:
        SearchEntry.objects.filter(pk__in=[entry.pk for entry in stored.values()]).delete()
    get_backend().write(indexed_text(entry) for entry in created + updated + unwritten)
    return Changes(len(created), len(updated) + len(unwritten), len(stored), unchanged)
