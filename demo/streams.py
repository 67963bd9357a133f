"""Stream values as plain data, with identifiers that are the same in both languages."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from demo.content.shapes import Link, Source
from demo.loading import stable_id

Block = tuple[str, Any]  # its type and its value


def stream(seed: str, blocks: Iterable[Block]) -> str:
    """The JSON of a stream made of `blocks`; `seed` tells this stream from all others."""
    return json.dumps(
        [
            {"type": kind, "value": value, "id": stable_id(seed, number)}
            for number, (kind, value) in enumerate(blocks)
        ]
    )


def list_items(seed: str, values: Iterable[Any]) -> list[dict[str, Any]]:
    """The raw value of a list block."""
    return [
        {"type": "item", "value": value, "id": stable_id(seed, "item", number)}
        for number, value in enumerate(values)
    ]


def source_blocks(sources: Iterable[Source], language: str) -> list[Block]:
    return [("source", source_value(source, language)) for source in sources]


def source_value(source: Source, language: str) -> dict[str, Any]:
    return {
        "publisher": source.publisher.in_language(language),
        "title": source.title,
        "published_on": _iso(source.published_on),
        "url": source.url,
        "note": source.note.in_language(language) if source.note else "",
    }


def link_blocks(links: Iterable[Link], language: str) -> list[Block]:
    return [
        ("link", {"page": None, "url": link.url, "label": link.label.in_language(language)})
        for link in links
    ]


def picture_value(image_id: int, alternative_text: str, caption: str = "") -> dict[str, Any]:
    return {
        "image": {"image": image_id, "alt_text": alternative_text, "decorative": False},
        "caption": caption,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
