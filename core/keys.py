"""Keys and addresses made from names: never empty, never the same for two names."""

import hashlib
import unicodedata
from collections.abc import Callable, Collection

from django.utils.text import slugify

SIGNS_OF_DIGEST = 8


def key_from(
    name: str, max_length: int = 50, *, prefix: str = "x", allow_unicode: bool = False
) -> str:
    """A key of small letters, digits and hyphens for `name`, the same whenever it is asked for.

    A name in letters that cannot stand in it (Javanese, Arabic, emoji) gets `prefix` and a digest
    instead; so does one that only partly can, so that two such names do not become one key. What
    is cut at `max_length` ends in a digest for the same reason.
    """
    written = slugify(name, allow_unicode=allow_unicode).strip("-_")
    if allow_unicode or _is_whole(name):
        if 0 < len(written) <= max_length:
            return written
    elif not written:
        return f"{prefix}-{digest(name)}"[:max_length]
    return (
        f"{written or prefix}"[: max_length - SIGNS_OF_DIGEST - 1].strip("-_") + f"-{digest(name)}"
    )


def free_key(key: str, taken: Collection[str] | Callable[[str], bool], max_length: int = 50) -> str:
    """`key`, or with the first number after it that is not taken: `panggung-2`."""
    is_taken = taken if callable(taken) else taken.__contains__
    number, free = 2, key
    while is_taken(free):
        end = f"-{number}"
        free = key[: max_length - len(end)].rstrip("-_") + end
        number += 1
    return free


def digest(name: str) -> str:
    normal = unicodedata.normalize("NFC", name).casefold().strip()
    return hashlib.sha256(normal.encode("utf-8", "replace")).hexdigest()[:SIGNS_OF_DIGEST]


def _is_whole(name: str) -> bool:
    """Whether every letter and digit of `name` is left when accents are taken off."""
    plain = unicodedata.normalize("NFKD", name)
    return all(sign.isascii() for sign in plain if sign.isalnum())
