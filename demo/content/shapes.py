"""The shapes of the showcase: topics, organisations, innovations, collections."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .text import Text, line, prose, same

__all__ = [
    "Adopter",
    "Award",
    "Collection",
    "ImpactFigure",
    "Innovation",
    "Link",
    "Organisation",
    "Person",
    "Source",
    "Text",
    "Topic",
    "line",
    "prose",
    "same",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a statement comes from, as far as it is known."""

    publisher: Text
    title: str = ""
    url: str = ""
    published_on: date | None = None
    note: Text | None = None
    verified_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    label: Text
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    slug: str
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An agency, company, school, village or community.

    `kind` is one of agency, unit, vertical, school, community, company, village, other.
    `parent` is the slug of the organisation that a unit belongs to. `short_name` is empty where
    no abbreviation is in use.
    """

    slug: str
    name: Text
    kind: str
    description: Text
    short_name: Text | None = None
    parent: str = ""
    website: str = ""
    district: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactFigure:
    """One measurement before and after. `better` is higher or lower."""

    name: Text
    unit: Text
    before: Decimal
    after: Decimal
    better: str
    basis: Text
    measured_on: date
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """`level` is regency, province or nation. A `category` stands where there is no rank."""

    level: str
    competition: Text
    year: int | None
    source: Text
    rank: int | None = None
    category: Text | None = None
    source_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody credited. The sample only holds generic roles, never a person's name."""

    name: Text
    role: Text
    consented_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Adopter:
    """Who took the innovation over: an organisation of the directory or a name, with its place."""

    region: Text
    year: int
    organisation: str = ""
    name: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Innovation:
    """One profile of the catalogue.

    An empty string or None says "not recorded", which is different from "no". `record_note`
    says in plain words what is known and what is not; it stands in for the story where the
    sources tell none. Rich texts are made with `prose`.
    """

    slug: str
    name: Text
    summary: Text
    organisation: str
    is_sample: bool
    expansion: Text | None = None
    aliases: tuple[str, ...] = ()
    further_organisations: tuple[str, ...] = ()
    initiator_kind: str = ""
    form: str = ""
    kind: str = ""
    stage: str = ""
    initiative_on: date | None = None
    trial_on: date | None = None
    adoption_on: date | None = None
    lab_stage: str = ""
    year_started: int | None = None
    government_function: str = ""
    sectors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    sdgs: tuple[int, ...] = ()
    problem: Text | None = None
    solution: Text | None = None
    results: Text | None = None
    lessons: Text | None = None
    design_narrative: Text | None = None
    novelty: Text | None = None
    record_note: Text | None = None
    impacts: tuple[ImpactFigure, ...] = ()
    status: str = ""
    successor: str = ""
    last_verified: date | None = None
    replicated_from: str = ""
    adopted_by: tuple[Adopter, ...] = ()
    replication_contact: Text | None = None
    awards: tuple[Award, ...] = ()
    people: tuple[Person, ...] = ()
    links: tuple[Link, ...] = ()
    contact: Text | None = None
    sources: tuple[Source, ...] = ()
    has_picture: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """A rule over the catalogue. `match` is any or all of the sectors and topics."""

    slug: str
    title: Text
    summary: Text
    introduction: Text
    match: str
    motif: str
    sectors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    pinned: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
