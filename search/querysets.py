"""Named questions to the read model."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Count, F
from wagtail.models import Locale

from core.visibility import public_now
from search.backends import get_backend
from search.queries import Query

if TYPE_CHECKING:
    from search.models import SearchEntry  # noqa: F401 - only a type argument


class SearchEntryQuerySet(models.QuerySet["SearchEntry"]):
    def live_in(self, locale: Locale) -> Self:
        """What a visitor of `locale` can read now. What is not public is not, whatever rows there are."""
        return public_now(self.filter(locale=locale), "page__")

    def of_kind(self, *kinds: str) -> Self:
        """Pages of the given types ("innovation", "article"); without any, of all types."""
        return self.filter(kind__in=kinds) if kinds else self

    def matching(
        self,
        text: str | Query,
        language: str,
        *,
        any_word: bool = False,
        titles_only: bool = False,
    ) -> Self:
        """What `text` finds, annotated with `relevance` (see `SearchBackend.match`)."""
        return get_backend(self.db).match(
            self, text, language=language, any_word=any_word, titles_only=titles_only
        )

    def kind_counts(self) -> list[tuple[str, str, int]]:
        """(kind, its name for people, number of entries), the most frequent first."""
        totals: dict[str, tuple[str, int]] = {}
        rows = self.order_by().values_list("kind", "kind_label").annotate(number=Count("pk"))
        for kind, label, number in rows:
            totals[kind] = (label, totals.get(kind, ("", 0))[1] + number)
        pairs = [(kind, label, number) for kind, (label, number) in totals.items()]
        return sorted(pairs, key=lambda row: (-row[2], row[1]))

    def newest_first(self) -> Self:
        return self.order_by(F("published_at").desc(nulls_last=True), "pk")
