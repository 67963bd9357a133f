"""What is printed for a page, asked from below the room that knows it.

The room of printed codes stands above this one. It registers here who can tell the code of a page;
without it no page has one.
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString
from wagtail.admin.panels import MultiFieldPanel, Panel

# The code of a page as it is printed ("7KX-2M9"); "" without one.
CodeOf = Callable[[Any], str]
# What the editor of a page is told about its code; "" for nothing.
EditorPart = Callable[[Any, HttpRequest], SafeString]

_providers: list[CodeOf] = []
_editor_parts: list[EditorPart] = []


def add_provider(code_of: CodeOf, editor_part: EditorPart) -> None:
    """Register who knows the codes of pages, and what it shows in their editor."""
    if code_of not in _providers:
        _providers.append(code_of)
        _editor_parts.append(editor_part)


def code_of(page: Any) -> str:
    """The code printed for `page`, "" if there is none."""
    return next((code for code in (provider(page) for provider in _providers) if code), "")


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
            parts = [part(self.instance, self.request) for part in _editor_parts]
            return SafeString("".join(parts))


def printed_code_panel(heading: Any) -> MultiFieldPanel:
    return MultiFieldPanel([PrintedCodePanel()], heading=heading)
