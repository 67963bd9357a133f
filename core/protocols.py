"""What a page promises the rest of the site: a card, a search document, a poster.

These are plain values. A page fills them from what it has already loaded, templates and the read
model take them as they are, and no one has to know the page's type.
"""

from dataclasses import asdict, dataclass
from typing import Any, Protocol, runtime_checkable

from core.pictures.presence import is_there


@dataclass(frozen=True, slots=True)
class Badge:
    """A short label on a card. `tone` is one of neutral, brick, berry, teak, leaf, sky."""

    label: str
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class Picture:
    """An image as a card needs it. Width and height in CSS pixels of the file itself."""

    url: str
    width: int
    height: int
    alternative_text: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """How a page looks in a listing.

    `kind` is the page type's key ("innovation"), `kind_label` its name for people. Without a
    picture the batik drawn from `pattern_seed` in the family `pattern_motif` stands in for one.
    `language` is set only where the text is not in the language of the surrounding page.
    """

    kind: str
    kind_label: str
    title: str
    url: str
    summary: str = ""
    picture: Picture | None = None
    pattern_seed: str = ""
    pattern_motif: str = ""
    badges: tuple[Badge, ...] = ()
    facts: tuple[str, ...] = ()
    language: str = ""
    is_sample: bool = False

    def as_dict(self) -> dict[str, Any]:
        """A JSON-serialisable form, turned back by :meth:`from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "Card":
        """The card that was kept; without its picture if the file is no longer there."""
        picture = values.get("picture")
        return cls(
            **{
                **values,
                "picture": Picture(**picture) if picture and is_there(picture["url"]) else None,
                "badges": tuple(Badge(**badge) for badge in values.get("badges", ())),
                "facts": tuple(values.get("facts", ())),
            }
        )


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """What the search read model stores of a page. Plain text, no markup."""

    kind: str
    title: str
    card: Card
    keywords: str = ""
    summary: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Poster:
    """What a printed sheet says of a page, in one language.

    It answers the first questions where there is no network: `when` (days and hours, a place) and
    `bring`, one line each. `number` is printed large (that of a booth), `owner` is who stands behind
    it. `language` is that of the texts the page itself brings.
    """

    title: str
    kind_label: str
    language: str
    number: str = ""
    owner: str = ""
    services: tuple[str, ...] = ()
    when: str = ""
    bring: str = ""
    summary: str = ""
    pattern_seed: str = ""
    pattern_motif: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """Somewhere to go on to. `icon` is a name from the sprite."""

    label: str
    url: str
    icon: str = "arrow-right"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a page stands on the plan of the page above it, in units of the plan's view box.

    `key` is the page's translation key, `label` the number printed there.
    """

    key: Any
    label: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class SpotPlan:
    """A plan with the spots of the pages below a page; `drawing_url` may be "" (an empty ground)."""

    width: float
    height: float
    radius: float
    drawing_url: str
    spots: tuple[Spot, ...]


@runtime_checkable
class Presentable(Protocol):
    """A public page: it can be listed and, unless it opts out, found."""

    def card(self) -> Card: ...

    def search_document(self) -> SearchDocument | None: ...

    def structured_data(self) -> dict[str, Any]: ...
