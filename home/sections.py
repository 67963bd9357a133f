"""The sections of the home page, from every room of the house: one function each.

A function takes the page and the visitor's locale and gives what its template needs, or None if
there is nothing to show: the section is then left out. Nothing of it depends on the visitor, so
all but the exhibition (which changes with the clock) is remembered until the next publication.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from core import content_version
from core.languages import locale_of, with_prefix
from core.protocols import Picture
from exhibition.models import (
    ExhibitionIndexPage,
    ServiceIndexPage,
    ServicePage,
)
from exhibition.services import exhibition_to_show
from exhibition.status import OpeningState
from home.enums import SectionKind
from home.winners import winners_of_latest_year
from showcase.catalogue import catalogue_url, shown_locale
from showcase.collections import collection_cards
from showcase.enums import LabStage
from showcase.facet_index import facet_index
from showcase.filters import catalogue_query
from showcase.models import CollectionIndexPage, InnovationEntry, Sector

FEATURED_COUNT = 6  # innovations, as many as an editor may choose
SERVICES_COUNT = 9
COLLECTIONS_COUNT = 4

LAB_ICONS = {
    LabStage.DRUM_UP: "megaphone",
    LabStage.DIAGNOSE: "stethoscope",
    LabStage.DESIGN: "pencil",
    LabStage.DELIVER: "rocket",
    LabStage.DISPLAY: "presentation",
}

Content = dict[str, Any]


@dataclass(frozen=True)
class Section:
    """A section as the template shows it. `url` leads to all of what it shows a part of."""

    kind: str
    heading: str
    lead: str
    content: Content
    url: str = ""
    url_label: str = ""

    @property
    def template(self) -> str:
        return f"home/sections/{self.kind}.html"


def hero_picture(page: Any, request: HttpRequest) -> Picture | None:
    """The page's own picture in the size of a card: on a phone it is as wide as one."""
    return _lasting("hero", page, request, page.card_picture)


def home_context(page: Any, request: HttpRequest) -> Content:
    locale = shown_locale(page)
    lasting = _lasting("sections", page, request, lambda: _lasting_sections(page, locale))
    sections = [
        _exhibition_section(page, locale, section) if section.kind in TIMED else section
        for section in lasting
    ]
    return {"sections": [section for section in sections if section is not None]}


def _lasting(name: str, page: Any, request: HttpRequest, build: Callable[[], Any]) -> Any:
    """What `build` gives, remembered until the next publication but for a preview."""
    if getattr(request, "is_preview", False):
        return build()
    return content_version.remember(("home", name, page.pk, shown_locale(page).pk), build)


def _lasting_sections(page: Any, locale: Locale) -> list[Section]:
    """All sections that have something to show; those that change with the clock still empty."""
    sections = []
    for kind, heading, lead in _arrangement(page):
        content: Content | None = {} if kind in TIMED else BUILDERS[kind](page, locale)
        if content is None:
            continue
        usual_heading, url_label = WORDS[kind]
        sections.append(
            Section(
                kind=kind,
                heading=heading or str(usual_heading()),
                lead=lead,
                url=content.pop("url", ""),
                url_label=str(url_label()),
                content=content,
            )
        )
    return sections


def _arrangement(page: Any) -> list[tuple[str, str, str]]:
    """(kind, heading, lead) as the editor has put them, else all kinds in their usual order."""
    rows = [(row.kind, row.heading, row.lead) for row in page.sections.all()]
    return rows or [(kind.value, "", "") for kind in SectionKind]


# --- One function each ---------------------------------------------------------------------------


def sectors(page: Any, locale: Locale) -> Content | None:
    """The sectors that have innovations, with their number."""
    index, url = facet_index(locale), catalogue_url(locale)
    counts = {slug: bits.bit_count() for slug, bits in index.sets.get("sektor", {}).items()}
    tiles = [
        {
            "label": index.name_of("sektor", sector.slug),
            "url": url + catalogue_query(sektor=sector.slug),
            "icon": sector.icon,
            "motif": sector.motif,
            "seed": sector.slug,
            "count": counts[sector.slug],
        }
        for sector in Sector.objects.all()
        if counts.get(sector.slug)
    ]
    return {"tiles": tiles, "url": url} if tiles and url else None


def featured(page: Any, locale: Locale) -> Content | None:
    """The chosen innovations in the editor's order, else the newest."""
    entries = InnovationEntry.objects.live_in(locale).for_cards()
    chosen = [row.innovation.translation_key for row in page.featured.select_related("innovation")]
    if chosen:
        found = entries.filter(translation_key__in=chosen).only("card", "translation_key")
        shown = sorted(found, key=lambda entry: chosen.index(entry.translation_key))
    else:
        shown = list(entries.order_by("-published_at", "-pk")[:FEATURED_COUNT])
    cards = [entry.as_card() for entry in shown]
    return {"cards": cards, "url": catalogue_url(locale)} if cards else None


def winners(page: Any, locale: Locale) -> Content | None:
    """Who was honoured in the latest year for which awards are on record."""
    groups = winners_of_latest_year(locale)
    if not groups:
        return None
    query = catalogue_query(penghargaan=groups[0].level)
    url = catalogue_url(locale)
    return {"groups": groups, "url": url + query if url else ""}


def collections(page: Any, locale: Locale) -> Content | None:
    cards = collection_cards(locale)
    url = _index_url(CollectionIndexPage, locale)
    return {"cards": cards[:COLLECTIONS_COUNT], "url": url} if cards else None


def services(page: Any, locale: Locale) -> Content | None:
    pages = ServicePage.objects.shown_in(locale).for_cards()[:SERVICES_COUNT]
    rows = [{"card": service.card(locale), "icon": service.icon} for service in pages]
    return {"services": rows, "url": _index_url(ServiceIndexPage, locale)} if rows else None


def laboratory(page: Any, locale: Locale) -> Content | None:
    """The stages that all sources name, and apart from them those that only one names."""
    stages = [
        {
            "label": row.get_stage_display(),
            "icon": LAB_ICONS[LabStage(row.stage)],
            "text": row.text,
            "source": row.source,
        }
        for row in page.laboratory_stages.all()
    ]
    if not stages:
        return None
    return {
        "stages": [stage for stage in stages if not stage["source"]],
        "sourced_stages": [stage for stage in stages if stage["source"]],
        "note": page.laboratory_note,
    }


def _exhibition_section(page: Any, locale: Locale, section: Section) -> Section | None:
    """The exhibition that is on, else the next one, with what is so at this minute."""
    item = exhibition_to_show(locale)
    if item is None:
        return None
    page.changes_at = item["status"].until
    is_on = item["status"].state is not OpeningState.UPCOMING
    return replace(
        section,
        heading=section.heading or (_("On show now") if is_on else _("Next exhibition")),
        content={"item": item},
        url=_index_url(ExhibitionIndexPage, locale),
    )


TIMED = {SectionKind.EXHIBITION}

BUILDERS: dict[str, Callable[[Any, Locale], Content | None]] = {
    SectionKind.SECTORS: sectors,
    SectionKind.SERVICES: services,
    SectionKind.FEATURED: featured,
    SectionKind.WINNERS: winners,
    SectionKind.COLLECTIONS: collections,
    SectionKind.LABORATORY: laboratory,
}

# Called in the visitor's language: the usual heading (the exhibition's depends on the clock), and
# the words that lead to all of it.
WORDS: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
    SectionKind.SECTORS: (lambda: _("Browse by sector"), lambda: _("All innovations")),
    SectionKind.EXHIBITION: (lambda: "", lambda: _("All exhibitions")),
    SectionKind.SERVICES: (lambda: _("Services you can use"), lambda: _("All services")),
    SectionKind.FEATURED: (lambda: _("Innovations to look at"), lambda: _("All innovations")),
    SectionKind.WINNERS: (lambda: _("Award winners"), lambda: _("All awarded innovations")),
    SectionKind.COLLECTIONS: (lambda: _("Collections"), lambda: _("All collections")),
    SectionKind.LABORATORY: (lambda: _("How the laboratory works"), lambda: ""),
}


def _index_url(model: type[Page], locale: Locale) -> str:
    """The address of the one page of `model` that a visitor of `locale` reads; '' without one."""
    return _index_urls(locale).get(model, "")


def _index_urls(locale: Locale) -> dict[type[Page], str]:
    return content_version.remember(
        ("home index addresses", locale.pk), lambda: _find_index_urls(locale)
    )


def _find_index_urls(locale: Locale) -> dict[type[Page], str]:
    """All of them in one query; a page without translation is read under the other prefix."""
    pages = Page.objects.live().type(CollectionIndexPage, ExhibitionIndexPage, ServiceIndexPage)
    first_language = [page for page in pages if page.locale_id == locale_of(None).pk]
    own = [page for page in pages if page.locale_id == locale.pk]
    addresses = {
        page.specific_class: with_prefix(page.url or "", locale.language_code)
        for page in first_language
    }
    return addresses | {page.specific_class: page.url or "" for page in own}
