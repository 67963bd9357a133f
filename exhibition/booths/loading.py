"""The booths of one exhibition as plain values: for the list, the plan, the report.

All of them are read at once, in a number of queries that does not depend on how many there are;
filtering a few hundred rows is then a matter of Python.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from django.conf import settings
from wagtail.models import Locale

from core.languages import with_prefix
from core.numbers import number_order
from core.together import fetch_together
from exhibition import models
from exhibition.enums import BoothStatus, ExhibitorType
from exhibition.models.rows import organisations_in, organisations_named, sectors_in, sectors_named
from showcase.models import InnovationSector, Organisation, Sector


@dataclass
class BoothEntry:
    """A booth as lists and the plan show it."""

    page_id: int
    translation_key: UUID
    code: str
    title: str
    url: str
    summary: str
    exhibitor_type: str
    zone: str
    x: float | None
    y: float | None
    status: str
    status_note: str = ""
    moved_to: str = ""
    exhibitor: str = ""
    language: str = ""  # set where the text is not in the language of the page around it
    services: list["ServiceName"] = field(default_factory=list)
    sector_ids: set[int] = field(default_factory=set)
    exhibitor_id: int = 0

    @property
    def type_label(self) -> str:
        return str(ExhibitorType(self.exhibitor_type).label)

    @property
    def status_label(self) -> str:
        return str(BoothStatus(self.status).label)

    @property
    def is_open(self) -> bool:
        return self.status == BoothStatus.OPEN

    @property
    def anchor(self) -> str:
        return f"stan-{self.code}"

    @property
    def words(self) -> str:
        """All by which it is found, in small letters."""
        services = (f"{service.title} {service.keywords}" for service in self.services)
        return " ".join([self.code, self.title, self.summary, self.exhibitor, *services]).casefold()

    def contains(self, words: list[str]) -> bool:
        text = self.words
        return all(word in text for word in words)


@dataclass(frozen=True)
class ServiceName:
    """A service by the slug of its first language, which names it in addresses."""

    slug: str
    title: str
    url: str = ""
    icon: str = ""
    keywords: str = ""


def service_names(ids: Iterable[int], locale: Locale) -> dict[int, ServiceName]:
    """Title and address of services as a visitor of `locale` reads them, by id; one query."""
    wanted = set(ids)
    if not wanted:
        return {}
    chosen = models.ServicePage.objects.filter(pk__in=wanted).values("translation_key")
    rows = models.ServicePage.objects.public_now().filter(translation_key__in=chosen)
    by_key: dict[UUID, dict[str, models.ServicePage]] = defaultdict(dict)
    for row in rows.select_related("locale"):
        by_key[row.translation_key][row.locale.language_code] = row
    names = {}
    for versions in by_key.values():
        source = versions.get(settings.LANGUAGE_CODE) or next(iter(versions.values()))
        shown = versions.get(locale.language_code, source)
        name = ServiceName(
            slug=source.slug,
            title=shown.title,
            url=shown.url_in(locale),
            icon=source.icon,
            keywords=shown.search_keywords,
        )
        names |= {version.pk: name for version in versions.values() if version.pk in wanted}
    return names


class BoothList:
    """The live booths of `exhibition` for a visitor of `locale`, in the order of their codes.

    `with_services`: also their services and the names of their exhibitors; two queries more.
    `with_sectors`: also the sectors of their services and innovations; one query more.
    """

    def __init__(
        self,
        exhibition: models.ExhibitionPage,
        locale: Locale,
        *,
        with_services: bool = False,
        with_sectors: bool = False,
    ) -> None:
        self.exhibition = exhibition
        self.locale = locale
        self.sectors: dict[int, Sector] = {}
        pages = list(models.BoothPage.objects.of(exhibition).for_lists())
        bases = self._bases()
        self.entries = sorted(
            (self._entry(page, bases) for page in pages), key=lambda entry: number_order(entry.code)
        )
        self.by_id = {entry.page_id: entry for entry in self.entries}
        if with_services and pages:
            self._add_services(with_sectors)
        if with_sectors and pages:
            self._add_sectors()

    def _bases(self) -> dict[int, str]:
        """The address below which booths of a language lie, by locale."""
        exhibition, code = self.exhibition, self.locale.language_code
        own = exhibition.get_url() or ""
        if exhibition.language_code == settings.LANGUAGE_CODE:
            return {exhibition.locale_id: with_prefix(own, code)}
        bases = {exhibition.locale_id: own}
        source = exhibition.source_page
        if source is not None:
            bases[source.locale_id] = with_prefix(source.get_url() or "", code)
        return bases

    def _entry(self, page: models.BoothPage, bases: dict[int, str]) -> BoothEntry:
        return BoothEntry(
            page_id=page.pk,
            translation_key=page.translation_key,
            code=page.code,
            title=page.title,
            url=f"{bases[page.locale_id]}{page.slug}/",
            summary=page.summary,
            exhibitor_id=page.exhibitor_id,
            exhibitor_type=page.exhibitor_type,
            zone=page.zone,
            x=float(page.position_x) if page.position_x is not None else None,
            y=float(page.position_y) if page.position_y is not None else None,
            status=page.status,
            status_note=page.status_note,
            moved_to=page.moved_to,
            language="" if page.locale_id == self.locale.pk else page.locale.language_code,
        )

    def _add_services(self, with_sectors: bool) -> None:
        exhibitors = Organisation.objects.filter(
            pk__in={entry.exhibitor_id for entry in self.entries}
        )
        found = fetch_together(
            {
                "offers": models.BoothService.objects.filter(page__in=list(self.by_id)),
                **organisations_named(exhibitors),
                **(sectors_named(Sector.objects.all()) if with_sectors else {}),
            }
        )
        if with_sectors:
            self.sectors = {sector.pk: sector for sector in sectors_in(found)}
        organisations = {each.pk: each for each in organisations_in(found)}
        for entry in self.entries:
            entry.exhibitor = organisations[entry.exhibitor_id].label
        offers = sorted(found["offers"], key=lambda row: (row.sort_order or 0, row.pk))
        names = service_names((row.service_id for row in offers), self.locale)
        for row in offers:
            services = self.by_id[row.page_id].services
            if row.service_id in names and names[row.service_id] not in services:
                services.append(names[row.service_id])

    def _add_sectors(self) -> None:
        ids = list(self.by_id)
        of_services = models.ServiceSector.objects.filter(
            content_object__offers__page__in=ids
        ).values_list("content_object__offers__page_id", "tag_id")
        of_innovations = InnovationSector.objects.filter(
            content_object__shown_at__page__in=ids
        ).values_list("content_object__shown_at__page_id", "tag_id")
        for page_id, sector_id in of_services.union(of_innovations):
            if page_id in self.by_id:
                self.by_id[page_id].sector_ids.add(sector_id)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[BoothEntry]:
        return iter(self.entries)

    def by_code(self, code: str) -> BoothEntry | None:
        wanted = code.strip().casefold()
        return next((entry for entry in self.entries if entry.code.casefold() == wanted), None)
