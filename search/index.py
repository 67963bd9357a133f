"""The search read model: which entries pages should have, and their full text."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Page, get_page_models

from core.languages import locale_by_pk, locales
from core.models import BasePage
from core.read_model.base import Changes, ReadModel
from core.visibility import is_restricted, shown_now
from search.backends import get_backend
from search.documents import CONTENT_FIELDS, entries_of, indexed_text
from search.models import SEARCH, SearchEntry


class SearchIndex(ReadModel):
    """One entry for each public page and locale in which it is read."""

    name = "search"
    model = SearchEntry
    identity = ("page", "locale")
    written = (*CONTENT_FIELDS, "updated_at")
    topic = SEARCH

    def pages(self) -> models.QuerySet[Page]:
        types = ContentType.objects.get_for_models(*searchable_models()).values()
        return Page.objects.filter(content_type__in=types)

    def wanted(self, keys: Collection[UUID]) -> list[SearchEntry]:
        shown = shown_now(self.pages().filter(translation_key__in=keys))
        translated: dict[UUID, set[str]] = defaultdict(set)
        ids: dict[type[BasePage], list[int]] = defaultdict(list)
        for page in shown.only("path", "translation_key", "locale_id", "content_type_id"):
            if locale := locale_by_pk(page.locale_id):
                translated[page.translation_key].add(locale.language_code)
            if not is_restricted(page):
                ids[page.specific_class].append(page.pk)
        return [
            entry
            for page in _loaded(ids)
            for entry in entries_of(
                page, page.locales_served(locales(), translated[page.translation_key])
            )
        ]

    def stored(self, keys: Collection[UUID]) -> models.QuerySet[SearchEntry]:
        entries = SearchEntry.objects.filter(page__translation_key__in=keys)
        return entries.only("page_id", "locale_id", "digest", "title")

    def stored_keys(self) -> models.QuerySet[Any, UUID]:
        keys = SearchEntry.objects.order_by().values_list("page__translation_key", flat=True)
        return keys.distinct()

    def incomplete(self, rows: Sequence[tuple[Any, Any]]) -> set[int]:
        ids = {former.pk for former, _row in rows}
        return ids - get_backend().indexed_ids(among=ids)

    def write_parts(self, rows: Sequence[SearchEntry]) -> None:
        get_backend().write(map(indexed_text, rows))

    def tidy(self, changes: Changes) -> None:
        backend = get_backend()
        known = set(SearchEntry.objects.values_list("pk", flat=True))
        if without_entry := backend.indexed_ids() - known:
            backend.remove(sorted(without_entry))
        if changes:
            backend.optimise()


def searchable_models() -> list[type[BasePage]]:
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def _loaded(ids: dict[type[BasePage], list[int]]) -> Iterator[BasePage]:
    """The pages with these ids, of each type in few queries.

    A page type whose cards need related rows has a manager with `for_search()`, which fetches
    them beforehand.
    """
    for model, some in sorted(ids.items(), key=lambda pair: pair[0].__name__):
        pages = model._default_manager.filter(pk__in=some)
        if hasattr(pages, "for_search"):
            pages = pages.for_search()
        yield from pages.order_by("pk")


search_index = SearchIndex()
