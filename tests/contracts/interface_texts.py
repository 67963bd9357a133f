"""Which words of a rendered page are the interface's, and in which language they are."""

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import polib
from bs4 import BeautifulSoup, Tag
from bs4.element import PreformattedString
from django.conf import settings

SILENT = {"script", "style", "template"}
SAID = {"alt", "title", "aria-label", "aria-description", "placeholder", "label"}
SAID_OF_THE_PAGE = {"description", "og:title", "og:description"}
TEXT_FOR_SCRIPTS = re.compile(r"[A-Z“].*|[^/{}\[\]]* [^{}\[\]]*", re.DOTALL)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}")
MARKUP = re.compile(r"<[^>]+>")
LETTERS = re.compile(r"[^\W\d_]{2}")


# --- Pages ---------------------------------------------------------------------------------------


def texts_of_page(html: str, language: str) -> set[str]:
    """What a visitor of a page in `language` sees or hears, texts kept for scripts included.

    Parts marked as another language, such as the names of languages, are left out.
    """
    soup = BeautifulSoup(html, "html.parser")
    found = set()
    for element in soup.descendants:
        if isinstance(element, Tag):
            texts = _attribute_texts(element) if _is_in(element, language) else []
        elif isinstance(element, PreformattedString) or element.parent.name in SILENT:
            continue
        else:
            texts = [str(element)] if _is_in(element.parent, language) else []
        found.update(words(text) for text in texts if LETTERS.search(text))
    return found


def words(text: str) -> str:
    return " ".join(text.split())


def _attribute_texts(tag: Tag) -> Iterator[str]:
    if tag.name == "meta" and (tag.get("name") or tag.get("property")) in SAID_OF_THE_PAGE:
        yield tag["content"]
    for name, value in tag.attrs.items():
        if name in SAID:
            yield value
        elif name.startswith("data-"):
            yield from (text for text in _leaves(value) if TEXT_FOR_SCRIPTS.fullmatch(text))


def _leaves(value: Any) -> Iterator[str]:
    """The texts in an attribute, which may be JSON."""
    if isinstance(value, str) and value[:1] in {"{", "["}:
        with suppress(ValueError):  # a text that begins with a bracket
            value = json.loads(value)
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, str):
        yield value


def _is_in(tag: Tag, language: str) -> bool:
    """Whether `tag` is meant to be in `language`: the nearest mark decides."""
    marks = (element.get("lang") or element.get("hreflang") for element in (tag, *tag.parents))
    return next(filter(None, marks), language) == language


# --- Messages ------------------------------------------------------------------------------------


@cache
def messages() -> frozenset[tuple[str, str]]:
    """Our texts and their translations; those with markup in their parts."""
    path = Path(settings.BASE_DIR) / "locale" / settings.LANGUAGE_CODE / "LC_MESSAGES" / "django.po"
    found = set()
    for entry in polib.pofile(str(path)):
        translation = MARKUP.split(entry.msgstr or entry.msgstr_plural.get(0, ""))
        for source in filter(None, (entry.msgid, entry.msgid_plural)):
            found.update(
                zip(map(words, MARKUP.split(source)), map(words, translation), strict=True)
            )
    return frozenset(found)


@cache
def said_alike() -> re.Pattern[str]:
    """Our texts that both languages say with the same words, such as “Digital”."""
    return _any_of(source for source, translation in messages() if source == translation)


@cache
def said_only_in(language: str) -> re.Pattern[str]:
    """Our texts in `language` that are not those of the other language too."""
    sources = {source for source, _translation in messages()}
    translations = {translation for _source, translation in messages()}
    own, other = (translations, sources) if language == "id" else (sources, translations)
    return _any_of(own - other)


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Matches each of `texts` with anything in place of its placeholders."""
    wordy = [text for text in texts if LETTERS.search(PLACEHOLDER.sub("", text))]
    patterns = [
        ".+".join(re.escape(part) for part in PLACEHOLDER.split(text.replace("%%", "%")))
        for text in wordy
    ]
    return re.compile("|".join(patterns))


def foreign(texts: Iterable[str], language: str) -> list[str]:
    """Those of `texts` that the interface says in the other language than `language`."""
    pattern = said_only_in("en" if language == "id" else "id")
    return sorted(text for text in texts if pattern.fullmatch(text))
