"""What every process may remember, and until when.

A change of content raises a number in the database. A process asks for the numbers once a request
(one query) and keeps what it has built, the navigation for instance, as long as its number stands.
So nothing old is served after a change, in any process, and no shared cache is needed for it.

The number of the topic `CONTENT` is raised by every change that the public sees. What is costly to
build and depends on little has a topic of its own, which only that little raises.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.db.models import F

from core import after_commit
from core.models.versions import ContentVersion

Value = TypeVar("Value")

CONTENT = "content"
_remembered: dict[Hashable, tuple[str, int, Any]] = {}
# Within a request: a list that holds the numbers once they were asked. Outside: None.
_asked: ContextVar[list[dict[str, int]] | None] = ContextVar("asked", default=None)


@contextmanager
def asked_once() -> Iterator[None]:
    """Within this block the numbers are read from the database at most once."""
    token = _asked.set([])
    try:
        yield
    finally:
        _asked.reset(token)


def current(topic: str = CONTENT) -> int:
    """The version of `topic` now: one query, or none if one was asked before in the same request."""
    asked = _asked.get()
    if asked:
        return asked[0].get(topic, 0)
    numbers = dict(ContentVersion.objects.values_list("topic", "number"))
    if asked is not None:
        asked.append(numbers)
    return numbers.get(topic, 0)


def bump(*topics: str, **signal_arguments: Any) -> None:
    """Tell every process that the content has changed, and that of these `topics` in particular.

    Can be connected to any signal. This process forgets at once. The number is raised, once, when
    the surrounding transaction has been committed, so that no one remembers what was there before
    it under the new number.
    """
    _drop({CONTENT, *topics})
    after_commit.gather(_raise_numbers, CONTENT, *topics)


def _raise_numbers(topics: Iterable[str]) -> None:
    raised = set(topics)
    if ContentVersion.objects.filter(topic__in=raised).update(number=F("number") + 1) < len(raised):
        for topic in sorted(raised):
            ContentVersion.objects.get_or_create(topic=topic, defaults={"number": 1})
    _drop(raised)


def remember(key: Hashable, build: Callable[[], Value], topic: str = CONTENT) -> Value:
    """What `build` returned for `key` at the current version of `topic`; builds it if need be.

    The value is shared between requests: treat it as read-only. Keys are few (one for a language
    and a purpose), never taken from what a visitor typed.
    """
    version = current(topic)
    known = _remembered.get(key)
    if known is not None and known[:2] == (topic, version):
        return known[2]
    value = build()
    _remembered[key] = (topic, version, value)
    return value


def forget() -> None:
    """Drop everything remembered here; tests do so, whose rollbacks raise no number."""
    _remembered.clear()
    _ask_again()


def _drop(topics: set[str]) -> None:
    for key, (topic, _version, _value) in list(_remembered.items()):
        if topic in topics:
            _remembered.pop(key, None)
    _ask_again()


def _ask_again() -> None:
    asked = _asked.get()
    if asked:
        asked.clear()
