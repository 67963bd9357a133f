"""The home page: its sections in the editor's order.

Nothing of it depends on the visitor, so all but the exhibition (which changes with the clock) is
remembered until the next publication.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core import content_version
from core.protocols import Picture
from exhibition.hours.status import OpeningState
from exhibition.models import ExhibitionIndexPage
from exhibition.pages.highlight import exhibition_to_show
from home.enums import SectionKind
from home.models import HomePage
from home.sections import BUILDERS, Content, index_url

AROUND_OPENING = {OpeningState.OPENS_TODAY, OpeningState.BREAK, OpeningState.CLOSED_TODAY}
TIMED = {SectionKind.EXHIBITION}  # sections that change with the clock

# Called in the visitor's language: the usual heading (the exhibition's depends on the clock), and
# the words that lead to all of it.
WORDS: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
    SectionKind.SECTORS: (lambda: _("Browse by sector"), lambda: _("All innovations")),
    SectionKind.EXHIBITION: (lambda: "", lambda: _("All exhibitions")),
    SectionKind.SERVICES: (lambda: _("Services you can use"), lambda: _("All services")),
    SectionKind.FEATURED: (lambda: _("Innovations to look at"), lambda: _("All innovations")),
    SectionKind.WINNERS: (lambda: _("Winners and finalists"), lambda: _("All awarded innovations")),
    SectionKind.COLLECTIONS: (lambda: _("Collections"), lambda: _("All collections")),
    SectionKind.LABORATORY: (lambda: _("How the laboratory works"), lambda: ""),
}


@dataclass(frozen=True)
class Exhibition(Content):
    """`item`: see `exhibition.pages.highlight`; None until the minute of the visit is known."""

    item: Any = None


@dataclass(frozen=True)
class Section:
    """A section as the template shows it. `url` leads to all of what it shows a part of."""

    kind: str
    heading: str
    lead: str
    content: Content
    url_label: str = ""
    is_on: bool = False  # now: it comes before the others, whatever their order

    @property
    def url(self) -> str:
        return self.content.url

    @property
    def template(self) -> str:
        return f"home/sections/{self.kind}.html"


def hero_picture(page: HomePage, request: HttpRequest) -> Picture | None:
    """The page's own picture in the size of a card: on a phone it is as wide as one."""
    return _lasting("hero", page, request, page.card_picture)


def context(page: HomePage, request: HttpRequest) -> dict[str, Any]:
    locale = page.shown_locale
    lasting = _lasting("sections", page, request, lambda: _lasting_sections(page, locale))
    sections = [
        _exhibition_section(page, locale, section) if section.kind in TIMED else section
        for section in lasting
    ]
    return {
        "hero_picture": hero_picture(page, request),
        "sections": sorted(filter(None, sections), key=lambda section: not section.is_on),
    }


def _exhibition_section(page: HomePage, locale: Locale, section: Section) -> Section | None:
    """The exhibition that is on, else the next one, with what is so at this minute."""
    item = exhibition_to_show(locale)
    if item is None:
        return None
    page.changes_at = item.status.until
    is_on = item.status.state is not OpeningState.UPCOMING
    return replace(
        section,
        heading=section.heading or (_("On show now") if is_on else _("Next exhibition")),
        content=Exhibition(item, url=index_url(ExhibitionIndexPage, locale)),
        is_on=item.status.is_open or item.status.state in AROUND_OPENING,
    )


def _lasting(name: str, page: HomePage, request: HttpRequest, build: Callable[[], Any]) -> Any:
    """What `build` gives, remembered until the next publication but for a preview."""
    if getattr(request, "is_preview", False):
        return build()
    return content_version.remember(("home", name, page.pk, page.shown_locale.pk), build)


def _lasting_sections(page: HomePage, locale: Locale) -> list[Section]:
    """All sections that have something to show; those that change with the clock still empty."""
    sections = []
    for kind, heading, lead in _arrangement(page):
        content = Exhibition() if kind in TIMED else BUILDERS[kind](page, locale)
        if content is None:
            continue
        usual_heading, url_label = WORDS[kind]
        sections.append(
            Section(
                kind=kind,
                heading=heading or str(usual_heading()),
                lead=lead,
                url_label=str(url_label()),
                content=content,
            )
        )
    return sections


def _arrangement(page: HomePage) -> list[tuple[str, str, str]]:
    """(kind, heading, lead) as the editor has put them, else all kinds in their usual order.

    What is listed twice is shown once.
    """
    rows: dict[str, tuple[str, str, str]] = {}
    for row in page.sections.all():
        rows.setdefault(row.kind, (row.kind, row.heading, row.lead))
    return list(rows.values()) or [(kind.value, "", "") for kind in SectionKind]


def structured_data(page: HomePage) -> dict[str, Any]:
    return {
        "@type": "WebSite",
        "name": page.title,
        "description": page.summary,
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": _search_address(page) + "?q={search_term_string}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def _search_address(page: HomePage) -> str:
    """The absolute address of the search in the page's language."""
    with translation.override(page.language_code):
        path = reverse("search")
    _site_id, root_url, _path = page.get_url_parts() or (None, "", "")
    return root_url + path
