"""What is printed for a page, asked from below the room that knows it.

The room of printed codes stands above this one. It registers here who can tell the code of a page;
without it no page has one.
"""

from collections.abc import Callable
from typing import Any

# The code of a page as it is printed ("7KX-2M9"); "" without one.
CodeOf = Callable[[Any], str]

_providers: list[CodeOf] = []


def add_provider(code_of: CodeOf) -> None:
    """Register who knows the codes of pages."""
    if code_of not in _providers:
        _providers.append(code_of)


def code_of(page: Any) -> str:
    """The code printed for `page`, "" if there is none."""
    return next((code for code in (provider(page) for provider in _providers) if code), "")


def words_of(page: Any) -> str:
    """The same as words for the editor's search, which may be typed with or without the hyphen."""
    code = code_of(page)
    return f"{code} {code.replace('-', '')}" if code else ""
