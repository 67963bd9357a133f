"""Plain text out of rich content, for search rows, summaries and structured data."""

import re
from html import unescape
from typing import Any

from wagtail.blocks import StreamValue
from wagtail.rich_text import RichText, get_text_for_indexing

_SPACES = re.compile(r"\s+")


def plain_text(value: Any) -> str:
    """The words of a rich text, a stream or a string, with markup and doubled spaces removed."""
    if isinstance(value, StreamValue):
        value = " ".join(value.stream_block.get_searchable_content(value))
    elif isinstance(value, RichText):
        value = value.source
    return _SPACES.sub(" ", unescape(get_text_for_indexing(str(value or "")))).strip()
