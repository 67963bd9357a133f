"""The sections of the home page, from every room of the house: one function each.

A function takes the page and the visitor's locale and gives what its template needs, or None if
there is nothing to show: the section is then left out. The exhibition's section, which changes with
the clock, is made by `home.pages.home`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from wagtail.models import Locale, Page

from core import content_version
from core.languages import locale_of, with_prefix
from core.protocols import Card
from core.visibility import public_now
from exhibition.models import (
    ExhibitionIndexPage,
    ServiceIndexPage,
    ServicePage,
)
from home.enums import SectionKind
from home.models import HomePage
from home.winners import WinnerGroup, winners_of_latest_year
from showcase.catalogue.addresses import catalogue_url
from showcase.catalogue.facet_index import facet_index
from showcase.catalogue.listing import catalogue_query
from showcase.collection.cards import collection_cards
from showcase.enums import LabStage
from showcase.models import CollectionIndexPage, InnovationEntry, Sector

FEATURED_COUNT = 6  # innovations, as many as an editor may choose
SERVICES_COUNT = 9
COLLECTIONS_COUNT = 4

LAB_ICONS: dict[str, str] = {
    LabStage.DRUM_UP: "megaphone",
    LabStage.DIAGNOSE: "stethoscope",
    LabStage.DESIGN: "pencil",
    LabStage.DELIVER: "rocket",
    LabStage.DISPLAY: "presentation",
}


@dataclass(frozen=True)
class Content:
    """What a section shows. `url` leads to all of it; '' where there is no such page."""

    url: str = field(default="", kw_only=True)


@dataclass(frozen=True)
class SectorTile:
    """`count`: of its innovations; `seed` and `motif` draw its batik."""

    label: str
    url: str
    icon: str
    motif: str
    seed: str
    count: int


@dataclass(frozen=True)
class SectorTiles(Content):
    tiles: list[SectorTile]


@dataclass(frozen=True)
class Cards(Content):
    cards: list[Card]


@dataclass(frozen=True)
class Winners(Content):
    groups: list[WinnerGroup]


@dataclass(frozen=True)
class ServiceTile:
    card: Card
    icon: str


@dataclass(frozen=True)
class Services(Content):
    services: list[ServiceTile]


@dataclass(frozen=True)
class Stage:
    """`source`: who names the stage, where others leave it out."""

    label: str
    icon: str
    text: str
    source: str


@dataclass(frozen=True)
class Laboratory(Content):
    """`sourced_stages` are named by one source only and stand apart. `note` is rich text."""

    stages: list[Stage]
    sourced_stages: list[Stage]
    note: str


# --- One function each ---------------------------------------------------------------------------


def sectors(page: HomePage, locale: Locale) -> Content | None:
    """The sectors that have innovations, with their number."""
    index, url = facet_index(locale), catalogue_url(locale)
    counts = {slug: bits.bit_count() for slug, bits in index.sets.get("sektor", {}).items()}
    tiles = [
        SectorTile(
            label=index.name_of("sektor", sector.slug),
            url=url + catalogue_query(sektor=sector.slug),
            icon=sector.icon,
            motif=sector.motif,
            seed=sector.slug,
            count=counts[sector.slug],
        )
        for sector in Sector.objects.all()
        if counts.get(sector.slug)
    ]
    return SectorTiles(tiles, url=url) if tiles and url else None


def featured(page: HomePage, locale: Locale) -> Content | None:
    """The chosen innovations in the editor's order, else the newest."""
    entries = InnovationEntry.objects.live_in(locale).for_cards()
    chosen = [row.innovation.translation_key for row in page.featured.select_related("innovation")]
    if chosen:
        found = entries.filter(translation_key__in=chosen).only("card", "translation_key")
        shown = sorted(found, key=lambda entry: chosen.index(entry.translation_key))
    else:
        shown = list(entries.order_by("-published_at", "-pk")[:FEATURED_COUNT])
    cards = [entry.as_card() for entry in shown]
    return Cards(cards, url=catalogue_url(locale)) if cards else None


def winners(page: HomePage, locale: Locale) -> Content | None:
    """Who was honoured in the latest year for which awards are on record."""
    groups = winners_of_latest_year(locale)
    if not groups:
        return None
    query = catalogue_query(penghargaan=groups[0].level)
    url = catalogue_url(locale)
    return Winners(groups, url=url + query if url else "")


def collections(page: HomePage, locale: Locale) -> Content | None:
    cards = collection_cards(locale)
    url = index_url(CollectionIndexPage, locale)
    return Cards(cards[:COLLECTIONS_COUNT], url=url) if cards else None


def services(page: HomePage, locale: Locale) -> Content | None:
    pages = ServicePage.objects.shown_in(locale).for_cards()[:SERVICES_COUNT]
    tiles = [ServiceTile(service.card(locale), service.icon) for service in pages]
    return Services(tiles, url=index_url(ServiceIndexPage, locale)) if tiles else None


def laboratory(page: HomePage, locale: Locale) -> Content | None:
    """The stages that all sources name, and apart from them those that only one names."""
    stages = [
        Stage(row.get_stage_display(), LAB_ICONS.get(row.stage, ""), row.text, row.source)
        for row in page.laboratory_stages.all()
    ]
    if not stages:
        return None
    return Laboratory(
        stages=[stage for stage in stages if not stage.source],
        sourced_stages=[stage for stage in stages if stage.source],
        note=page.laboratory_note,
    )


BUILDERS: dict[str, Callable[[HomePage, Locale], Content | None]] = {
    SectionKind.SECTORS: sectors,
    SectionKind.SERVICES: services,
    SectionKind.FEATURED: featured,
    SectionKind.WINNERS: winners,
    SectionKind.COLLECTIONS: collections,
    SectionKind.LABORATORY: laboratory,
}


def index_url(model: type[Page], locale: Locale) -> str:
    """The address of the one page of `model` that a visitor of `locale` reads; '' without one."""
    return _index_urls(locale).get(model, "")


def _index_urls(locale: Locale) -> dict[type[Page], str]:
    return content_version.remember(
        ("home index addresses", locale.pk), lambda: _find_index_urls(locale)
    )


def _find_index_urls(locale: Locale) -> dict[type[Page], str]:
    """All of them in one query; a page without translation is read under the other prefix."""
    pages = public_now(Page.objects.all()).type(
        CollectionIndexPage, ExhibitionIndexPage, ServiceIndexPage
    )
    first_language = [page for page in pages if page.locale_id == locale_of(None).pk]
    own = [page for page in pages if page.locale_id == locale.pk]
    addresses = {
        page.specific_class: with_prefix(page.url or "", locale.language_code)
        for page in first_language
    }
    return addresses | {page.specific_class: page.url or "" for page in own}
