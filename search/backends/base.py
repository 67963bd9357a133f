"""What a full-text backend can do."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import BigIntegerField, Expression, QuerySet, Value
from django.db.models.functions import Cast

from search.queries import Query, prepare

Q = TypeVar("Q", bound=QuerySet)

# Both kinds of rank are small fractions. As whole numbers they compare exactly when they come
# back in a page cursor.
RELEVANCE_SCALE = 1_000_000_000


@dataclass(frozen=True, slots=True)
class IndexedText:
    """The text of one search entry; `language` is the one it is written in."""

    entry_id: int
    language: str
    title: str
    keywords: str
    summary: str
    body: str


class SearchBackend(ABC):
    """Full text over `search.SearchEntry`, through the relation `fulltext`."""

    # --- Objects in the database, for migrations -------------------------------------------------

    @abstractmethod
    def install(self, schema_editor: BaseDatabaseSchemaEditor) -> None:
        """Create what holds the full text."""

    @abstractmethod
    def uninstall(self, schema_editor: BaseDatabaseSchemaEditor) -> None: ...

    # --- Keeping ---------------------------------------------------------------------------------

    @abstractmethod
    def write(self, texts: Iterable[IndexedText], using: str = "default") -> None:
        """Store the texts, each in the place of what was stored for its entry."""

    @abstractmethod
    def remove(self, entry_ids: Sequence[int], using: str = "default") -> None: ...

    @abstractmethod
    def indexed_ids(self, using: str = "default", among: Collection[int] | None = None) -> set[int]:
        """The ids of the entries whose text is stored; all of them or those `among` some."""

    @abstractmethod
    def optimise(self, using: str = "default") -> None:
        """Tidy up after many changes, for faster queries."""

    # --- Asking ----------------------------------------------------------------------------------

    def match(
        self,
        queryset: Q,
        text: str | Query,
        path: str = "",
        *,
        language: str,
        any_word: bool = False,
        titles_only: bool = False,
    ) -> Q:
        """`queryset` reduced to what `text` finds, annotated with a whole number `relevance`.

        `path` leads from the queryset's model to the search entry ("search_entry__"). Higher
        relevance is better; words as typed count more than their stems, a title more than a body.
        All terms must be there, or with `any_word` at least one. A text without words filters
        nothing and gives everything the relevance 0.
        """
        query = prepare(text)
        if not query:
            return queryset.annotate(relevance=Value(0, output_field=BigIntegerField()))
        return self._match(
            queryset,
            query,
            f"{path}fulltext__",
            language,
            any_word=any_word,
            titles_only=titles_only,
        )

    @abstractmethod
    def _match(
        self,
        queryset: Q,
        query: Query,
        path: str,
        language: str,
        *,
        any_word: bool,
        titles_only: bool,
    ) -> Q:
        """As `match`, for a query with words; `path` leads to the model FullText."""


def whole_number(rank: Expression) -> Expression:
    """A rank as the whole number that `relevance` is."""
    return Cast(rank * Value(RELEVANCE_SCALE), BigIntegerField())
