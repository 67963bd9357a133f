"""Plain text out of rich content, for search rows, summaries and structured data."""

import re
from html import unescape
from typing import Any

from wagtail.blocks import StreamValue
from wagtail.rich_text import RichText, get_text_for_indexing

_SPACES = re.compile(r"\s+")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")
TYPED_LENGTH = 200  # characters of what someone typed that count


def one_line(text: str) -> str:
    """What someone typed into a line, or put into an address: printable, without doubled spaces."""
    return " ".join(_UNPRINTABLE.sub(" ", text)[:TYPED_LENGTH].split())


def plain_text(value: Any) -> str:
    """The words of a rich text, a stream or a string, with markup and doubled spaces removed."""
    if isinstance(value, StreamValue):
        value = " ".join(value.stream_block.get_searchable_content(value))
    elif isinstance(value, RichText):
        value = value.source
    return _SPACES.sub(" ", unescape(get_text_for_indexing(str(value or "")))).strip()
