"""Plain values that several subjects of the room hand to templates. A leaf: nothing of ours is imported."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Where to go. `current`: the visitor is there, or has chosen it."""

    label: str
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class BoothLink:
    """A booth that something else names. `label` begins with its number, which `code` is alone."""

    code: str
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Pill:
    """How something stands, in a word. `tone` is one of a badge's."""

    label: str
    tone: str = "neutral"
