"""What every read model does, whatever its rows hold.

A read model has rows for each page and locale in which the page is read. It is asked by translation
key: all languages of a page are written together, because a page that is published in one language
may end another's standing in for it.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, ClassVar
from uuid import UUID

from django.db import connection, models, transaction
from wagtail.models import Locale, Page

from core import content_version
from core.visibility import public_now

BATCH_SIZE = 100  # pages (in all their languages) in memory and in one transaction

Progress = Callable[[int, int], None]  # pages done, pages in all
Identity = tuple[Any, ...]  # the values of `ReadModel.identity`


@dataclass(frozen=True, slots=True)
class Changes:
    """How many rows were touched."""

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

    def __str__(self) -> str:
        return (
            f"{self.created} created, {self.updated} updated, "
            f"{self.removed} removed, {self.unchanged} unchanged"
        )


@dataclass(frozen=True, slots=True)
class Drift:
    """A row that is not what its page says: missing, stale or orphaned."""

    problem: str
    page_id: int
    language: str
    title: str

    def __str__(self) -> str:
        return f"{self.problem}: page {self.page_id} ({self.language}) {self.title}"


class ReadModel(ABC):
    """A subclass says which rows pages should have and, if they are more than a row, how to keep it.

    `model` has the fields `page`, `locale`, `title` and `digest`: a digest of all that a row says,
    so that only what differs is written. `identity` names the fields of the unique constraint by
    which two processes that write the same row meet. `topic`: of `core.content_version`.
    """

    name: ClassVar[str]
    model: ClassVar[type[models.Model]]
    identity: ClassVar[tuple[str, ...]]
    written: ClassVar[tuple[str, ...]]  # fields that are brought up to date
    topic: ClassVar[str]

    # --- What a subclass says --------------------------------------------------------------------

    @abstractmethod
    def pages(self) -> models.QuerySet[Page]:
        """The pages that have rows if they are public."""

    @abstractmethod
    def wanted(self, keys: Collection[UUID]) -> list[Any]:
        """The unsaved rows of the pages with these translation keys that are public now."""

    @abstractmethod
    def stored(self, keys: Collection[UUID]) -> models.QuerySet[Any]:
        """The saved rows of the pages with these translation keys."""

    @abstractmethod
    def stored_keys(self) -> models.QuerySet[Any, UUID]:
        """The translation keys of all saved rows, as a flat list."""

    def incomplete(self, rows: Sequence[tuple[Any, Any]]) -> set[int]:
        """Ids of those saved rows whose parts in other tables are not as they should be.

        `rows`: saved and wanted ones, of the same digest.
        """
        return set()

    def write_parts(self, rows: Sequence[Any]) -> None:  # noqa: B027 - most have none
        """Write what belongs to these saved rows in other tables, in place of what was there."""

    def tidy(self, changes: Changes) -> None:  # noqa: B027 - most need not
        """After a rebuild that made `changes`."""

    # --- What it does ----------------------------------------------------------------------------

    def bring_in_step(self, keys: Iterable[UUID]) -> Changes:
        """Make the rows of these pages what they should be now; none for what is not public.

        In transactions of one batch each. Whoever writes last has read last: writers of one read
        model wait for each other before they look at the pages.
        """
        changes = Changes()
        for batch in in_batches(keys):
            with transaction.atomic(), content_version.asked_once():
                self._wait_for_others()
                changed = self._store(batch)
                if changed:
                    content_version.bump(self.topic)
            changes += changed
        return changes

    def rebuild(self, progress: Progress = lambda done, total: None) -> Changes:
        """Write what differs, remove what is not public now; nothing changes in a second run.

        Pages may be published, withdrawn and deleted meanwhile. Rows keep their ids, so what
        refers to them stays.
        """
        keys = self.all_keys()
        changes, done = Changes(), 0
        for batch in in_batches(keys):
            changes += self.bring_in_step(batch)
            done += len(batch)
            progress(done, len(keys))
        self.tidy(changes)
        return changes

    def find_drift(self) -> list[Drift]:
        """Where rows and pages differ, without changing anything."""
        languages = dict(Locale.objects.values_list("pk", "language_code"))
        drift: list[Drift] = []
        for batch in in_batches(self.all_keys()):
            plan = self._compare(batch)
            found = [
                *(("missing", row) for row in plan.missing),
                *(("stale", row) for row in plan.stale),
                *(("orphaned", row) for row in plan.orphaned),
            ]
            drift += [
                Drift(problem, row.page_id, languages[row.locale_id], row.title)
                for problem, row in found
            ]
        return drift

    def all_keys(self) -> list[UUID]:
        """Of every page that is public now or has rows."""
        public = public_now(self.pages()).order_by().values_list("translation_key", flat=True)
        return sorted({*public.iterator(), *self.stored_keys().iterator()})

    # --- How -------------------------------------------------------------------------------------

    def _store(self, keys: Collection[UUID]) -> Changes:
        plan = self._compare(keys)
        if plan.orphaned:
            self.model._default_manager.filter(pk__in=[row.pk for row in plan.orphaned]).delete()
        rows = sorted([*plan.missing, *plan.stale], key=self._order)
        if rows:
            # An upsert: another process may have written the row since it was looked for.
            self.model._default_manager.bulk_create(
                rows,
                update_conflicts=True,
                unique_fields=self.identity,
                update_fields=(*self.written, "digest"),
            )
            self.write_parts(rows)
        return Changes(len(plan.missing), len(plan.stale), len(plan.orphaned), plan.unchanged)

    def _compare(self, keys: Collection[UUID]) -> "Plan":
        stored = {self._identity(row): row for row in self.stored(keys)}
        missing, stale, same = [], [], []
        for row in self.wanted(keys):
            former = stored.pop(self._identity(row), None)
            if former is None:
                missing.append(row)
            elif (former.digest, former.page_id) != (row.digest, row.page_id):
                stale.append(row)
            else:
                same.append((former, row))
        incomplete = self.incomplete(same) if same else set()
        stale += [row for former, row in same if former.pk in incomplete]
        return Plan(missing, stale, list(stored.values()), len(same) - len(incomplete))

    def _identity(self, row: Any) -> Identity:
        return tuple(getattr(row, row._meta.get_field(name).attname) for name in self.identity)

    def _order(self, row: Any) -> Identity:
        """The same for every writer, so that two never wait for each other's rows."""
        return tuple(str(value) for value in self._identity(row))

    def _wait_for_others(self) -> None:
        """On SQLite a transaction is the only one that writes anyway."""
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT pg_advisory_xact_lock(hashtext(%s))", [self.model._meta.label]
                )


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done: unsaved rows to write, saved ones to remove."""

    missing: list[Any]
    stale: list[Any]
    orphaned: list[Any]
    unchanged: int


def in_batches(items: Iterable[Any], size: int | None = None) -> Iterator[list[Any]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size or BATCH_SIZE)):
        yield batch
