"""What every process may remember, and until when.

Publishing raises a number in the database. A process asks for that number once a request (one
query) and keeps what it has built, the navigation for instance, as long as the number stands.
So nothing old is served after a change, in any process, and no shared cache is needed for it.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import F

from core.models.versions import ContentVersion

Value = TypeVar("Value")

SINGLE_ROW = 1
_remembered: dict[Hashable, tuple[int, Any]] = {}
# Within a request: a list that holds the number once it was asked. Outside: None.
_asked: ContextVar[list[int] | None] = ContextVar("asked", default=None)


@contextmanager
def asked_once() -> Iterator[None]:
    """Within this block the number is read from the database at most once."""
    token = _asked.set([])
    try:
        yield
    finally:
        _asked.reset(token)


def current() -> int:
    """The version now: one query, or none if it was asked before in the same request."""
    asked = _asked.get()
    if asked:
        return asked[0]
    row = ContentVersion.objects.filter(pk=SINGLE_ROW).values_list("number", flat=True).first()
    number = row or 0
    if asked is not None:
        asked.append(number)
    return number


def bump(**signal_arguments: Any) -> None:
    """Tell every process that the content has changed. Can be connected to any signal.

    This process forgets at once. The number is raised when the surrounding transaction has been
    committed, so that no one remembers what was there before it under the new number.
    """
    forget()
    transaction.on_commit(_raise_number)


def _raise_number() -> None:
    changed = ContentVersion.objects.filter(pk=SINGLE_ROW).update(number=F("number") + 1)
    if not changed:
        ContentVersion.objects.get_or_create(pk=SINGLE_ROW, defaults={"number": 1})
    forget()


def remember(key: Hashable, build: Callable[[], Value]) -> Value:
    """What `build` returned for `key` at the current version; builds it if need be.

    The value is shared between requests: treat it as read-only. Keys are few (one for a language
    and a purpose), never taken from what a visitor typed.
    """
    version = current()
    known = _remembered.get(key)
    if known is not None and known[0] == version:
        return known[1]
    value = build()
    _remembered[key] = (version, value)
    return value


def forget() -> None:
    """Drop everything remembered here; tests do so, whose rollbacks raise no number."""
    _remembered.clear()
    asked = _asked.get()
    if asked:
        asked.clear()
