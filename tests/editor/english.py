"""Finds English in a response: texts that a message file translates, shown as they stand in it."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from bs4 import BeautifulSoup, NavigableString, Tag

from core.translations.libraries import PLACEHOLDER

TAG = re.compile(r"<[^>]+>")
SPOKEN_ATTRIBUTES = {
    "alt",
    "aria-description",
    "aria-label",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
}
BUTTONS = {"button", "reset", "submit"}
UNTRANSLATED = {"code", "style", "svg", "symbol"}  # not read, or names in the code
HTML_IN_SCRIPT = {"text/django-form-template", "text/template", "text/x-template", "text/html"}


class English:
    """The English of some message files. Build it from pairs of msgid and translation."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.words: set[str] = set()
        self.sentences: set[str] = set()
        self._known: dict[str, bool] = {}  # the frame of the editor is the same on every page
        for msgid, translation in pairs:
            if msgid == translation:
                continue
            ours = {normal(part) for part in TAG.split(translation)}
            for part in map(normal, TAG.split(msgid)):
                if not PLACEHOLDER.search(part):
                    if part not in ours and re.search(r"[A-Za-z]{2}", part):
                        self.words.add(part)
                elif len(re.findall(r"[A-Za-z]{2,}", PLACEHOLDER.sub("", part))) >= 2:
                    self.sentences.add(part)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All texts with placeholders as one expression."""
        alternatives = []
        for sentence in sorted(self.sentences):
            parts = [re.escape(part) for part in PLACEHOLDER.split(sentence)]
            alternatives.append(".{1,200}?".join(parts))
        return re.compile("|".join(f"(?:{each})" for each in alternatives) or r"(?!)")

    def knows(self, text: str) -> bool:
        if text not in self._known:
            plain = normal(text)
            self._known[text] = plain in self.words or self.pattern.fullmatch(plain) is not None
        return self._known[text]

    def found_in(self, content: str) -> set[str]:
        """English that a person would read or hear in an HTML page or a JSON answer."""
        return {normal(text) for text in spoken(content) if self.knows(text)}


def normal(text: str) -> str:
    return " ".join(text.split())


def spoken(content: str) -> Iterator[str]:
    """Every text of a response that reaches a person, also through a script."""
    data = as_json(content)
    if data is not None:
        yield from in_data(data)
    else:
        yield from in_html(content)


def in_html(content: str) -> Iterator[str]:
    soup = BeautifulSoup(content, "html.parser")
    for tag in soup.find_all(True):
        if not is_untranslated(tag):
            yield from in_attributes(tag)
    for node in soup.find_all(string=True):
        if type(node) is NavigableString and not is_untranslated(node.parent):
            yield str(node)
    for script in soup.find_all("script"):
        content = script.string or ""
        if script.get("type") in HTML_IN_SCRIPT:
            yield from in_html(content)
        elif (data := as_json(content)) is not None:
            yield from in_data(data)


def is_untranslated(tag: Tag | None) -> bool:
    return any(each.name in UNTRANSLATED for each in [tag, *tag.parents]) if tag else False


def in_attributes(tag: Tag) -> Iterator[str]:
    for name, value in tag.attrs.items():
        if not isinstance(value, str):
            continue
        is_button = name == "value" and (
            tag.name == "button" or (tag.name == "input" and tag.get("type") in BUTTONS)
        )
        if name in SPOKEN_ATTRIBUTES or is_button:
            yield value
        elif name == "srcdoc":
            yield from in_html(value)
        elif name.startswith("data-"):
            data = as_json(value)
            yield from in_data(data if data is not None else value)


def in_data(data: Any) -> Iterator[str]:
    """Texts in what scripts are given. A single lower-case word is a name in the code."""
    if isinstance(data, dict):
        for value in data.values():
            yield from in_data(value)
    elif isinstance(data, list):
        for value in data:
            yield from in_data(value)
    elif isinstance(data, str):
        if "</" in data or "/>" in data:
            yield from in_html(data)
        elif " " in data or not data.islower():
            yield data


def as_json(content: str) -> Any:
    """The object or list that `content` is, else None."""
    if not content.lstrip().startswith(("{", "[")):
        return None
    try:
        return json.loads(content)
    except ValueError:
        return None
