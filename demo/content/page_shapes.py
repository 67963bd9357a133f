"""The shapes of the home page, the plain pages and the site settings."""

from dataclasses import dataclass

from .shapes import Source, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a plain page.

    `kind` is heading, paragraph (rich text), quote, accordion (`title` opens `text`) or
    call_to_action (`title` is the button, `target` a page key or an address).
    """

    kind: str
    text: Text
    title: Text | None = None
    attribution: Text | None = None
    source: Source | None = None
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardPage:
    slug: str
    english_slug: str
    title: Text
    summary: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabStage:
    """A stage of the regional innovation laboratory and where it is known from."""

    key: str
    description: Text
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Heading and lead of a section of the home page."""

    key: str
    heading: Text
    lead: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    title: Text
    explanation: Text
    summary: Text
    search_hint: Text
    sections: tuple[Section, ...]
    lab_stages: tuple[LabStage, ...]
    featured: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigationItem:
    """`target` is a page key: catalogue, collections, organisations, exhibitions, … or a slug."""

    label: Text
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FooterGroup:
    heading: Text
    items: tuple[NavigationItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SocialLink:
    label: Text
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    name: Text
    tagline: Text
    owner: Text
    footer_note: Text
    announcement: Text
    announcement_target: str
    address: Text
    email: str
    telephone: str
    navigation: tuple[NavigationItem, ...]
    footer: tuple[FooterGroup, ...]
    social: tuple[SocialLink, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """Title and introduction of a listing page. `key` says which listing."""

    key: str
    slug: str
    english_slug: str
    title: Text
    summary: Text
    introduction: Text
