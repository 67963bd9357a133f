"""What upper rooms add to any page or thing below them; why: docs/decisions/0024-what-upper-rooms-add.md.

`coverage`: the articles about something, by what is the same in every language: the translation key
of a page, or an organisation. A room above registers who knows; a page asks without knowing it.
"""

from collections.abc import Callable, Hashable
from typing import Any

from wagtail.models import Locale

from core.protocols import Card

Coverage = Callable[[Hashable, Locale], list[Card]]

_coverage: list[Coverage] = []


def add_coverage(provider: Coverage) -> None:
    if provider not in _coverage:
        _coverage.append(provider)


def coverage_of(subject: Any, locale: Locale) -> list[Card]:
    """Cards of the articles about `subject`, the latest first, as a visitor of `locale` reads them.

    `subject` is a page (in any of its languages) or another model's object.
    """
    key = subject_key(subject)
    return [card for provider in _coverage for card in provider(key, locale)]


def subject_key(subject: Any) -> Hashable:
    """The same for a page and its translations."""
    key = getattr(subject, "translation_key", None)
    return key if key is not None else (subject._meta.label, subject.pk)
