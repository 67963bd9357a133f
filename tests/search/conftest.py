"""Pages with words in them."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale
from wagtail.rich_text import RichText

from home.models import StandardPage
from search.models import SearchEntry


@pytest.fixture
def make_page(make_standard_page) -> Callable[..., StandardPage]:
    """A published plain page; `text` is its body."""

    def make(title: str, text: str = "", **values: Any) -> StandardPage:
        values.setdefault("summary", "")
        if text:
            values["body"] = [("text", RichText(f"<p>{text}</p>"))]
        return make_standard_page(title=title, **values)

    return make


@pytest.fixture
def titles_found(locale_id) -> Callable[..., list[str]]:
    """Titles of what a text finds in a locale (default: Indonesian), the most relevant first."""

    def found(text: str, locale: Locale = locale_id, **options: Any) -> list[str]:
        entries = SearchEntry.objects.live_in(locale).matching(
            text, locale.language_code, **options
        )
        return list(entries.order_by("-relevance", "pk").values_list("title", flat=True))

    return found
