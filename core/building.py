"""What a page shows is built outside its model, in a module that the page type names.

A model is imported by everything that reads it; if it imported its readers in turn, both would stand
in a ring. So `BasePage.builder` is a dotted name, resolved when the first page is shown and verified
by a system check (`core.checks`). Why: docs/decisions/0025-a-page-names-its-builder.md.

A builder is a module with functions of these names; each may be missing.

`prepare(page)`                     loads what the rest reads, before anything of the page is asked
`canonical_url(page, request)`      where an address that only spells this page otherwise is sent; or None
`context(page, request)`            a dict for the page's template; with `head`, that one counts
`card(page, card, locale)`          the page as it is listed, made from the plain `Card`
`search_document(page, document)`   what search knows, made from the plain `SearchDocument`
`structured_data(page)`             the page in the vocabulary of schema.org
`next_change(page, now)`            when the page reads differently by the clock (`core.freshness`); or None
`poster(page, poster, locale)`      the page as a printed sheet says it, made from the plain `Poster`
`ends_at(page)`                     when what the page announces is over for good; or None
`spots(page)`                       where the pages below stand on its plan: a `SpotPlan`; or None
`ways_on(page, locale)`             where to go on once the page is over or not public: `Way` values
"""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

PARTS = (
    "prepare",
    "canonical_url",
    "context",
    "card",
    "search_document",
    "structured_data",
    "next_change",
    "poster",
    "ends_at",
    "spots",
    "ways_on",
)


def builder_of(model: type) -> ModuleType | None:
    """The module that `model` names; None for a page that shows only what its fields say.

    Raises ImportError where the name leads nowhere.
    """
    name = getattr(model, "builder", "")
    return import_module(name) if name else None


def part_of(page: Any, part: str) -> Callable[..., Any] | None:
    """The builder's function `part` for `page`, if it has one."""
    return getattr(builder_of(type(page)), part, None)
