"""A plain page: its text, and the pages below it."""

from typing import Any

from django.http import HttpRequest

from core.components import Link
from core.visibility import public_within
from home.models import StandardPage


def context(page: StandardPage, request: HttpRequest) -> dict[str, Any]:
    return {
        "cover_picture": page.cover_picture(),
        "starts_below_a_section": _starts_below_a_section(page),
        "children": [
            Link(child.title, page.in_shown_locale(child.get_url(request) or ""))
            for child in public_within(page.get_children(), page)
        ],
    }


def _starts_below_a_section(page: StandardPage) -> bool:
    """Whether the first heading is that of a part, so that the outline lacks its section."""
    levels = [block.value["level"] for block in page.body if block.block_type == "heading"]
    return bool(levels) and levels[0] != "2"
