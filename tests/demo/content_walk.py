"""Walks the sample content: every text in it, wherever it stands."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from demo.content.collections import COLLECTIONS
from demo.content.expo import EXHIBITIONS
from demo.content.innovations import INNOVATIONS
from demo.content.news import ARTICLES
from demo.content.organisations import ORGANISATIONS
from demo.content.pages import HOME, INDEX_PAGES, SITE, STANDARD_PAGES
from demo.content.services import SERVICES
from demo.content.text import Text
from demo.content.topics import TOPICS

EVERYTHING = {
    "collections": COLLECTIONS,
    "exhibitions": EXHIBITIONS,
    "home": HOME,
    "index pages": INDEX_PAGES,
    "innovations": INNOVATIONS,
    "news": ARTICLES,
    "organisations": ORGANISATIONS,
    "services": SERVICES,
    "site": SITE,
    "standard pages": STANDARD_PAGES,
    "topics": TOPICS,
}


def texts(value: Any, path: str = "") -> Iterator[tuple[str, Text]]:
    """Every text below `value` with the path that leads to it."""
    if isinstance(value, Text):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, f"{path}/{key}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            name = getattr(item, "slug", getattr(item, "number", index))
            yield from texts(item, f"{path}/{name}")
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name), f"{path}.{field.name}")


def words_of(value: Any) -> str:
    """All texts below `value` in both languages, as one string."""
    return "\n".join(f"{text.id}\n{text.en}" for _, text in texts(value))
