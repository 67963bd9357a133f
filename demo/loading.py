"""One run of loading the sample: what is there already, what is new, how far it has come."""

import time
import uuid
from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property
from typing import Any, TextIO

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Site

from demo.models import LoadedItem

NAMESPACE = uuid.UUID("6b8f7d0e-3f0b-5b0e-9a52-6b75647573aa")
LINES_A_SECOND = 4  # of progress on a terminal


def stable_id(*parts: object) -> str:
    """A UUID that is the same in every run and in both languages for the same place in the sample.

    Blocks and rows of a page and of its translation are matched by it.
    """
    return str(uuid.uuid5(NAMESPACE, "/".join(str(part) for part in parts)))


class Progress:
    """A line to a builder; on a terminal it counts up in place, elsewhere it is written once.

    Without a stream nothing is written.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream
        self.is_live = stream is not None and stream.isatty()
        self._next = 0.0

    def count(self, label: str, done: int, total: int) -> None:
        if self.is_live and time.monotonic() >= self._next:
            self._write(f"\r  {label}: {done} of {total}\x1b[K")
            self._next = time.monotonic() + 1 / LINES_A_SECOND

    def finish(self, label: str, result: str) -> None:
        line = f"  {label}: {result}"
        self._write(f"\r{line}\x1b[K\n" if self.is_live else f"{line}\n")

    def _write(self, text: str) -> None:
        if self.stream is not None:
            self.stream.write(text)
            self.stream.flush()


class Loading:
    """What every builder is given: languages, site, day of loading, ledger and progress."""

    def __init__(self, progress: Progress, today: date | None = None) -> None:
        self.progress = progress
        self.today = today or timezone.localdate()
        self.created = 0

    @cached_property
    def loaded_keys(self) -> set[str]:
        return set(LoadedItem.objects.values_list("key", flat=True))

    @cached_property
    def source_locale(self) -> Locale:
        return Locale.objects.get(language_code=settings.LANGUAGE_CODE)

    @cached_property
    def target_locale(self) -> Locale:
        return Locale.objects.get(language_code="en")

    @cached_property
    def site(self) -> Site:
        return Site.objects.select_related("root_page").get(is_default_site=True)

    def locale(self, language: str) -> Locale:
        return self.source_locale if language == settings.LANGUAGE_CODE else self.target_locale

    def each(
        self,
        label: str,
        kind: str,
        items: Iterable[Any],
        create: Callable[[Any], None],
        key: Callable[[Any], str] = lambda item: item.slug,
    ) -> None:
        """Call `create` for every item not loaded before, together with its note in the ledger.

        Each item is a transaction of its own: an interrupted run goes on where it stopped.
        """
        keyed = [(f"{kind}:{key(item)}", item) for item in items]
        missing = [pair for pair in keyed if pair[0] not in self.loaded_keys]
        for done, (name, item) in enumerate(missing, start=1):
            with transaction.atomic():
                create(item)
                LoadedItem.objects.create(key=name)
            self.loaded_keys.add(name)
            self.created += 1
            self.progress.count(label, done, len(missing))
        kept = len(keyed) - len(missing)
        parts = [f"{len(missing)} loaded"] if missing else []
        parts += [f"{kept} already there"] if kept else []
        self.progress.finish(label, ", ".join(parts) or "none")
