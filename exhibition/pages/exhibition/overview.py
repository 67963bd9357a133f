"""The first page of an exhibition."""

import datetime
from dataclasses import dataclass

from django.db.models import OuterRef, Q, Subquery
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.blocks import StructValue
from wagtail.models import Locale

from core.protocols import Card, Picture
from exhibition import models
from exhibition.calendar.events import google_link, place_in_words
from exhibition.enums import ExhibitorType
from exhibition.hours.opening import dates_of, local_now, spans_of
from exhibition.hours.status import status_at
from exhibition.hours.wording import hours, long_day
from exhibition.languages import in_language, innovation_cards
from exhibition.models import ExhibitionPage
from exhibition.models.rows import organisations_in
from exhibition.programme.sessions import SessionEntry, SessionState, mark_states
from exhibition.programme.shown import session_entries
from exhibition.values import Link
from showcase.models import InnovationPage, Organisation

MOST_INNOVATIONS = 6


@dataclass(frozen=True)
class DayRow:
    """One date with all its hours, and the ways to put it into a calendar."""

    date: datetime.date
    number: int
    label: str
    hours: str
    is_known: bool
    note: str
    file_url: str
    google_url: str


@dataclass(frozen=True)
class ServiceRow:
    title: str
    icon: str
    url: str


@dataclass(frozen=True)
class TypeCount:
    """How many booths there are of an exhibitor type."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Shown:
    """The first few cards, and how many there are."""

    cards: list[Card]
    count: int


@dataclass(frozen=True)
class Overview:
    days: list[DayRow]
    map_url: str
    organisers: list[Organisation]
    sessions: list[SessionEntry]  # on now, or next
    services: list[ServiceRow]
    innovations: Shown
    types: list[TypeCount]
    booth_count: int
    pictures: list[StructValue]
    documents: list[StructValue]
    links: list[Link]
    sources: list[StructValue]
    picture: Picture | None
    calendar_url: str
    next: Link | None  # where to go from an exhibition that is over


def overview(exhibition: ExhibitionPage, request: HttpRequest) -> dict[str, Overview]:
    now = local_now()
    locale = exhibition.shown_locale
    base = exhibition.shown_url(request)
    entries = session_entries(exhibition)
    mark_states(entries, now)
    booths = dict(models.BoothPage.objects.of(exhibition).values_list("pk", "exhibitor_type"))
    is_over = status_at(exhibition.rows["days"], now).is_over
    return {
        "overview": Overview(
            days=day_rows(exhibition, request, base),
            map_url=map_url(exhibition),
            organisers=organisers(exhibition),
            sessions=[e for e in entries if e.state in {SessionState.NOW, SessionState.NEXT}],
            services=services_shown(exhibition, list(booths), locale),
            innovations=innovations_shown(exhibition, list(booths), locale),
            types=type_counts(list(booths.values())),
            booth_count=len(booths),
            pictures=[c.value for c in exhibition.media if c.block_type == "picture"],
            documents=[child.value for child in exhibition.documents],
            links=[Link(child.value.text, child.value.href) for child in exhibition.links],
            sources=[child.value for child in exhibition.sources],
            picture=exhibition.cover_picture(),
            calendar_url=f"{base}kalender.ics",
            next=next_exhibition(exhibition, now.date()) if is_over else None,
        )
    }


def type_counts(types: list[str]) -> list[TypeCount]:
    """In the order of the list of exhibitor types."""
    return [
        TypeCount(kind.value, str(kind.label), types.count(kind))
        for kind in ExhibitorType
        if kind in types
    ]


def day_rows(exhibition: ExhibitionPage, request: HttpRequest, base: str) -> list[DayRow]:
    url = request.build_absolute_uri(base)
    location = place_in_words(exhibition)
    days = exhibition.rows["days"]
    found = []
    for position, date in enumerate(dates_of(days), start=1):
        rows = [row for row in days if row.date == date]
        rows.sort(key=lambda row: str(row.opens or ""))
        spans = spans_of(rows)
        start: datetime.date = spans[0].start if spans else date
        end: datetime.date = (
            max(span.end for span in spans) if spans else date + datetime.timedelta(days=1)
        )
        found.append(
            DayRow(
                date=date,
                number=position,
                label=long_day(date),
                hours=", ".join(hours(row.opens, row.closes) for row in rows),
                is_known=any(row.opens is not None for row in rows),
                note=" ".join(row.note for row in rows if row.note),
                file_url=f"{base}{date.isoformat()}.ics",
                google_url=google_link(exhibition.title, start, end, location, url),
            )
        )
    return found


def map_url(exhibition: ExhibitionPage) -> str:
    """The editor's link, else one to the coordinates; '' without either."""
    if exhibition.map_url:
        return exhibition.map_url
    if exhibition.latitude is None or exhibition.longitude is None:
        return ""
    point = f"{exhibition.latitude},{exhibition.longitude}"
    return f"https://www.google.com/maps/search/?api=1&query={point}"


def organisers(exhibition: ExhibitionPage) -> list[Organisation]:
    """In the editor's order."""
    if "organisations" not in exhibition.rows:
        return []
    by_id = {each.pk: each for each in organisations_in(exhibition.rows)}
    ids = [row.organisation_id for row in exhibition.rows["organisers"]]
    return [by_id[pk] for pk in ids if pk in by_id]


def services_shown(
    exhibition: ExhibitionPage, booth_ids: list[int], locale: Locale
) -> list[ServiceRow]:
    """What can be done there: announced without a booth, in the editor's order, then at booths."""
    chosen = models.ServicePage.objects.filter(
        Q(offers__page__in=booth_ids) | Q(announced_at__page=exhibition)
    )
    placed = models.ServicePage.objects.annotate(
        place=place_among(models.ExhibitionService, exhibition, "service")
    )
    services = in_language(placed, chosen, locale)
    services.sort(key=lambda each: (each.place is None, each.place or 0, each.title.casefold()))
    return [ServiceRow(each.title, each.icon, each.url_in(locale)) for each in services]


def innovations_shown(exhibition: ExhibitionPage, booth_ids: list[int], locale: Locale) -> Shown:
    """Innovations: announced without a booth, in the editor's order, then at booths."""
    keys = InnovationPage.objects.filter(
        Q(shown_at__page__in=booth_ids) | Q(announced_at__page=exhibition)
    ).values("translation_key")
    place = place_among(models.ExhibitionInnovation, exhibition, "innovation")
    cards = list(innovation_cards(keys, locale, place).values())
    return Shown(cards[:MOST_INNOVATIONS], len(cards))


def place_among(
    rows: type[models.ExhibitionService] | type[models.ExhibitionInnovation],
    exhibition: ExhibitionPage,
    chosen: str,
) -> Subquery:
    """Where the editor put a page among the exhibition's `rows`; None for one that is not there."""
    own = rows.objects.filter(
        page=exhibition, **{f"{chosen}__translation_key": OuterRef("translation_key")}
    )
    return Subquery(own.order_by("sort_order", "pk").values("sort_order")[:1])


def next_exhibition(exhibition: ExhibitionPage, today: datetime.date) -> Link | None:
    """Where to go from an exhibition that is over."""
    locale = exhibition.shown_locale
    page = models.ExhibitionPage.objects.shown_in(locale).next_after(exhibition, today)
    if page is None:
        return None
    return Link(_("The next exhibition: %(title)s") % {"title": page.title}, page.url_in(locale))
