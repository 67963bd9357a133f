"""The page of one booth: what can be done here, until when, what to bring, what it costs."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.blocks import StructValue
from wagtail.models import Locale

from core.clock import soonest_after
from core.protocols import Badge, Card, Picture, Poster, SearchDocument, Way
from core.visibility import is_public
from exhibition import models
from exhibition.booths.loading import BoothEntry, BoothList
from exhibition.booths.neighbours import neighbours_of
from exhibition.enums import AnnouncementKind, BoothStatus
from exhibition.hours.opening import local_now
from exhibition.languages import innovation_cards_in_order, localised
from exhibition.models import (
    BoothPage,
    ExhibitionPage,
    ExhibitionZone,
    ServicePage,
    ServiceRequirement,
    ServiceTariff,
)
from exhibition.models.rows import organisations_in
from exhibition.pages import printed
from exhibition.pages.exhibition.header import Announcement, changes_of, header_of
from exhibition.plan.geometry import Plan, plan_of
from exhibition.services.occasions import AVAILABLE
from exhibition.services.offers import hours_in_words, spans_of_offer, state_in_words
from exhibition.values import Pill

SAID_BY_STATUS = {AnnouncementKind.CLOSED, AnnouncementKind.MOVED}
PRESSING = {"leaf": 0, "sky": 1}  # tones of a time that runs, and of one to come
STATUS_TONES = {
    BoothStatus.OPEN: "leaf",
    BoothStatus.PAUSED: "teak",
    BoothStatus.MOVED: "berry",
    BoothStatus.CLOSED: "neutral",
}


@dataclass(frozen=True)
class OfferTime:
    """When a service can be had at the booth, and how that stands. `quota` in people a day."""

    when: str
    state: Pill
    quota: int | None
    counter: str
    note: str


@dataclass(frozen=True)
class Offer:
    """A service once. `key` names it on the page.

    `first` is the time that matters now: the one that runs, else the next, else the first.
    """

    service: ServicePage
    url: str
    key: str
    language: str  # where it is not that of the page
    requirements: list[ServiceRequirement]
    tariffs: list[ServiceTariff]
    first: OfferTime
    others: list[OfferTime]


@dataclass(frozen=True)
class Booth:
    """What the page shows besides the fields of the booth."""

    status: Pill
    is_open: bool
    is_attended: bool  # here, or where it has moved to
    zone: ExhibitionZone | None
    offers: list[Offer]
    innovations: list[Card]
    plan: Plan | None
    plan_url: str
    list_url: str
    neighbours: list[BoothEntry]
    pictures: list[StructValue]
    picture: Picture | None


def prepare(booth: BoothPage) -> None:
    """Its exhibitor, whom the rows have brought along with its names."""
    for exhibitor in organisations_in(booth.rows):
        booth.exhibitor = exhibitor


def context(booth: BoothPage, request: HttpRequest) -> dict[str, Any]:
    exhibition = booth.shown_exhibition
    locale = booth.shown_locale
    booths = BoothList(exhibition, locale)
    entry = booths.by_id.get(booth.pk)
    header = header_of(exhibition, request, booths)
    base = exhibition.shown_url(request)
    status = BoothStatus(booth.status)
    return {
        "exhibition": exhibition,
        "header": replace(header, announcements=notices_for(booth, header.announcements)),
        "booth": Booth(
            status=Pill(str(status.label), STATUS_TONES[status]),
            is_open=status is BoothStatus.OPEN,
            is_attended=status in AVAILABLE,
            zone=next((z for z in exhibition.rows["zones"] if z.letter == booth.zone), None),
            offers=offers(booth, exhibition, locale),
            innovations=innovations(booth, locale),
            plan=mini_plan(exhibition, entry, booths) if entry else None,
            plan_url=f"{base}denah/?dari={booth.code}",
            list_url=f"{base}stan/",
            neighbours=neighbours_of(entry, booths.entries) if entry else [],
            pictures=[c.value for c in booth.media if c.block_type == "picture"],
            picture=booth.cover_picture(),
        ),
    }


def notices_for(booth: BoothPage, notices: list[Announcement]) -> list[Announcement]:
    """Of the exhibition's notices those about this booth, then those about all of it.

    That the booth has closed or moved its own status says, with its note: not a second time.
    """
    own = [each for each in notices if each.booth and each.booth.code == booth.code]
    if booth.status != BoothStatus.OPEN:
        own = [each for each in own if each.kind not in SAID_BY_STATUS]
    return own + [each for each in notices if not each.booth]


def mini_plan(exhibition: ExhibitionPage, entry: BoothEntry, booths: BoothList) -> Plan | None:
    """The plan with this booth marked; None where the booth has no position."""
    if entry.x is None or entry.y is None:
        return None
    zones, places = exhibition.rows["zones"], exhibition.rows["places"]
    return plan_of(exhibition, zones, places, booths, here=entry.code)


def offers(booth: BoothPage, exhibition: ExhibitionPage, locale: Locale) -> list[Offer]:
    """Each service once, with all its times here and its requirements; one query."""
    rows = booth.rows["services"]
    services = localised(models.ServicePage.objects, [row.service_id for row in rows], locale)
    requirements = by_page(booth.rows.get("requirements", ()))
    tariffs = by_page(booth.rows.get("tariffs", ()))
    now, days = local_now(), exhibition.rows["days"]
    times: dict[int, list[OfferTime]] = defaultdict(list)
    for row in rows:
        if row.service_id in services:
            times[services[row.service_id].pk].append(
                OfferTime(
                    when=hours_in_words(row, days),
                    state=Pill(*state_in_words(row, booth, days, now)),
                    quota=row.quota,
                    counter=row.counter,
                    note=row.note,
                )
            )
    by_id = {service.pk: service for service in services.values()}
    found = []
    for pk, at in times.items():
        service = by_id[pk]
        first = min(at, key=lambda time: PRESSING.get(time.state.tone, len(PRESSING)))
        found.append(
            Offer(
                service=service,
                url=service.url_in(locale),
                key=f"{booth.code}-{service.slug}",
                language="" if service.locale_id == locale.pk else service.language_code,
                requirements=requirements[pk],
                tariffs=tariffs[pk],
                first=first,
                others=[time for time in at if time is not first],
            )
        )
    return found


def by_page(rows: Iterable[Any]) -> dict[int, list[Any]]:
    """Rows by the page they belong to, in their order."""
    found: dict[int, list[Any]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.sort_order or 0, row.pk)):
        found[row.page_id].append(row)
    return found


def innovations(booth: BoothPage, locale: Locale) -> list[Card]:
    """Cards in the booth's own order; one query."""
    ids = [row.innovation_id for row in booth.rows["innovations"]]
    return innovation_cards_in_order(ids, locale) if ids else []


# --- Listed, found, described --------------------------------------------------------------------


def next_change(booth: BoothPage, now: datetime.datetime) -> datetime.datetime | None:
    """When the page reads differently by the clock: as its exhibition does, and with its services."""
    exhibition = booth.shown_exhibition
    moments = changes_of(exhibition, now)
    for offer in booth.rows["services"]:
        for span in spans_of_offer(offer, exhibition.rows["days"]):
            moments += [span.start, span.end]
    return soonest_after(now, moments)


def card(booth: BoothPage, card: Card, locale: Locale | None) -> Card:
    badges = []
    status = BoothStatus(booth.status)
    if status is not BoothStatus.OPEN:
        badges.append(Badge(str(status.label), STATUS_TONES[status]))
    return replace(
        card,
        badges=tuple(badges),
        facts=(_("Booth %(code)s") % {"code": booth.code}, booth.exhibitor.label),
        pattern_motif="ceplok",
    )


def search_document(booth: BoothPage, document: SearchDocument) -> SearchDocument:
    """Found by its number, its exhibitor, and by whatever can be done or seen at it."""
    words = [booth.code, str(booth.exhibitor), booth.exhibitor.short_name, document.keywords]
    for offer in booth.services.all():
        if is_public(offer.service):
            words += [offer.service.title, offer.service.search_keywords]
    innovations = (row.innovation for row in booth.innovations.all())
    words += [innovation.title for innovation in innovations if is_public(innovation)]
    keywords = " ".join(dict.fromkeys(word for word in words if word))
    return replace(document, keywords=keywords)


def poster(booth: BoothPage, poster: Poster, locale: Locale) -> Poster:
    """Who is there, what can be done, until when, and what to bring."""
    services = printed.services_at(booth, locale)
    return replace(
        poster,
        number=booth.code,
        owner=str(booth.exhibitor),
        services=tuple(service.title for service in services),
        when=printed.days_and_hours(booth.exhibition.days.all()),
        bring=printed.what_to_bring(services),
    )


def ends_at(booth: BoothPage) -> datetime.datetime | None:
    return printed.ends_at(booth.exhibition)


def ways_on(booth: BoothPage, locale: Locale) -> list[Way]:
    ways = printed.ways_from_exhibition(booth.exhibition, locale, itself=True)
    return [*ways, printed.way_to_organisation(booth.exhibitor)]


def structured_data(booth: BoothPage) -> dict[str, Any]:
    return {
        "@type": "Place",
        "name": f"{booth.code} · {booth.title}",
        "description": booth.summary,
        "containedInPlace": {"@type": "Place", "name": booth.exhibition.venue_name},
    }
