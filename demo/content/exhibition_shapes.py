"""The shapes of an exhibition: services, booths, the plan, the programme.

All times are local time in Kudus (Asia/Jakarta). Days of an exhibition are numbered from 1.
"""

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from .shapes import Source, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementVariant:
    """One of several statements that contradict each other; all are shown side by side."""

    text: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One thing to bring or to fulfil. `condition` says when it applies, if not always."""

    text: Text
    source: Source | None = None
    condition: Text | None = None
    note: Text | None = None
    variants: tuple[RequirementVariant, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff:
    """A fixed price in rupiah."""

    label: Text
    amount: int
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintsChannel:
    text: Text
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What a visitor can get done: the six public parts of a service standard.

    Requirements; `procedure` in steps; `duration`; cost (`cost_kind` is free, tariff or varies,
    `cost` says it in words and is never empty); `product`; `complaints`.
    """

    slug: str
    name: Text
    summary: Text
    provider: str
    icon: str
    sectors: tuple[str, ...]
    requirements: tuple[Requirement, ...]
    procedure: tuple[Text, ...]
    duration: Text
    cost_kind: str
    cost: Text
    product: Text
    complaints: tuple[ComplaintsChannel, ...]
    aliases: tuple[str, ...] = ()
    tariffs: tuple[Tariff, ...] = ()
    note: Text | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A coloured area of the plan. Positions and sizes are shares (0 to 1) of the plan."""

    letter: str
    name: Text
    tone: str
    x: Decimal
    y: Decimal
    width: Decimal
    height: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitionDay:
    """A fixed `day`, or an `offset` in days from the day of loading. No hours: not recorded."""

    day: date | None = None
    offset: int | None = None
    opens: time | None = None
    closes: time | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """`kind` is information, moved, closed or quota.

    Shown from `offset` days after loading (negative: before) at the hour `at`, until
    `until_offset` at `until` if given.
    """

    kind: str
    text: Text
    offset: int
    at: time
    until_offset: int | None = None
    until: time | None = None
    booth: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothService:
    """A service at a booth. No `days` means every day, no hours the hours of the exhibition."""

    service: str
    days: tuple[int, ...] = ()
    starts: time | None = None
    ends: time | None = None
    quota: int | None = None
    is_full: bool = False
    counter: Text | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Booth:
    """`exhibitor_type` is agency, vertical, private, community, academic or village;
    `status` is open, paused, moved or closed. `x` and `y` are the centre on the plan, 0 to 1.
    """

    number: str
    title: Text
    exhibitor: str
    exhibitor_type: str
    zone: str
    x: Decimal
    y: Decimal
    summary: Text
    description: Text
    services: tuple[BoothService, ...] = ()
    innovations: tuple[str, ...] = ()
    contact: Text | None = None
    status: str = "open"
    status_note: Text | None = None
    moved_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where sessions take place, or something else on the plan. `kind` is an icon's name."""

    key: str
    name: Text
    kind: str
    x: Decimal | None = None
    y: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One item of the programme.

    `kind` is ceremony, talk, workshop, performance, demonstration or contest; `status` is
    scheduled, changed or cancelled. Where the time was changed, `planned_starts` and
    `planned_ends` hold what was announced first.
    """

    key: str
    day: int
    starts: time
    ends: time
    place: str
    kind: str
    title: Text
    description: Text
    speakers: Text | None = None
    innovation: str = ""
    booth: str = ""
    status: str = "scheduled"
    planned_starts: time | None = None
    planned_ends: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibition:
    slug: str
    title: Text
    summary: Text
    introduction: Text
    organisers: tuple[str, ...]
    venue: Text
    address: Text
    days: tuple[ExhibitionDay, ...]
    is_sample: bool
    theme: Text | None = None
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    contact: Text | None = None
    accessibility: Text | None = None
    parking: Text | None = None
    planned_services: tuple[str, ...] = ()
    planned_exhibits: tuple[Text, ...] = ()
    innovations: tuple[str, ...] = ()
    zones: tuple[Zone, ...] = ()
    places: tuple[Place, ...] = ()
    booths: tuple[Booth, ...] = ()
    sessions: tuple[Session, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    sources: tuple[Source, ...] = ()
