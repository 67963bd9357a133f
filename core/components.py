"""What the components of `templates/components/` show, as plain values in the visitor's language.

A builder fills them from what it has loaded; a template passes them on as they are. Where text is
empty the component leaves the part out. Addresses are as they stand in a link.
"""

from dataclasses import dataclass

from core.protocols import Picture


@dataclass(frozen=True, slots=True)
class Fact:
    """A word and its value. `value` may be safe markup; `note` stands below it."""

    label: str
    value: str
    icon: str = ""
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """`count`: how much it leads to; None where that is not said."""

    label: str
    url: str
    icon: str = ""
    count: int | None = None
    is_external: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know before reading on, with the way there in `url` and `label`."""

    title: str
    text: str = ""
    url: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class StageStep:
    """One stage of several that follow each other. `state`: done, current or next."""

    label: str
    state: str
    date_text: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who agreed to be named."""

    name: str
    role: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Video:
    """`url` is the page of the video's own site; `transcript` rich text."""

    url: str
    title: str
    transcript: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file to take away; `size` in bytes."""

    label: str
    url: str
    file_type: str
    size: int | None = None
