"""What rooms above this one add to its pages. They register here when they start, so that nothing
of theirs is imported; why: docs/decisions/0024-what-upper-rooms-add.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where something can be seen in person. `when` is a period in words; `is_over`: it could."""

    title: str
    url: str
    event: str
    when: str
    is_over: bool


Provider = Callable[[Any, Locale], list[Appearance]]

_of_innovations: list[Provider] = []
_of_organisations: list[Provider] = []


def add_appearances(
    of_innovations: Provider | None = None, of_organisations: Provider | None = None
) -> None:
    """Register who knows where an innovation or an organisation appears, for a visitor of a locale."""
    if of_innovations is not None and of_innovations not in _of_innovations:
        _of_innovations.append(of_innovations)
    if of_organisations is not None and of_organisations not in _of_organisations:
        _of_organisations.append(of_organisations)


def appearances_of_innovation(innovation: Any, locale: Locale) -> list[Appearance]:
    return [each for provider in _of_innovations for each in provider(innovation, locale)]


def appearances_of_organisation(organisation: Any, locale: Locale) -> list[Appearance]:
    return [each for provider in _of_organisations for each in provider(organisation, locale)]
