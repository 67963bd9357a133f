"""What is printed for a page, asked from below the room that knows it.

The room of printed codes stands above this one. It registers here who can tell the code of a page;
without it no page has one.
"""

from dataclasses import dataclass
from typing import Any, Protocol

from django.http import HttpRequest
from django.utils.safestring import SafeString
from wagtail.admin.panels import MultiFieldPanel, Panel


@dataclass(frozen=True, slots=True)
class PrintedCode:
    """What a page shows of its code. `drawing` is an inline SVG in black on white."""

    letters: str  # "7KX-2M9"
    address: str  # as people type it, without the scheme
    drawing: SafeString


class Provider(Protocol):
    """Who knows the codes of pages."""

    def code_of(self, page: Any) -> str:
        """The code of a page as it is printed ("7KX-2M9"); "" without one."""

    def printed_code(self, page: Any) -> PrintedCode | None:
        """The same with its picture."""

    def editor_part(self, page: Any, request: HttpRequest) -> SafeString:
        """What the editor of a page is told about its code; "" for nothing."""


_providers: list[Provider] = []


def add_provider(provider: Provider) -> None:
    if provider not in _providers:
        _providers.append(provider)


def code_of(page: Any) -> str:
    """The code printed for `page`, "" if there is none."""
    codes = (provider.code_of(page) for provider in _providers)
    return next((code for code in codes if code), "")


def printed_code(page: Any) -> PrintedCode | None:
    """The code of `page` with its picture, for the page itself; None if there is none."""
    codes = (provider.printed_code(page) for provider in _providers)
    return next((code for code in codes if code), None)


def words_of(page: Any) -> str:
    """The same as words for the editor's search, which may be typed with or without the hyphen."""
    code = code_of(page)
    return f"{code} {code.replace('-', '')}" if code else ""


class PrintedCodePanel(Panel):
    """The code of a page in its editor, with what can be done with it. Saves nothing."""

    class BoundPanel(Panel.BoundPanel):
        def is_shown(self) -> bool:
            return bool(getattr(self.instance, "gets_code", False))

        def render_html(self, parent_context: Any = None) -> SafeString:
            parts = [each.editor_part(self.instance, self.request) for each in _providers]
            return SafeString("".join(parts))


def printed_code_panel(heading: Any) -> MultiFieldPanel:
    return MultiFieldPanel([PrintedCodePanel()], heading=heading)
