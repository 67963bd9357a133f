"""What every page of an exhibition shows round its own content: status, notices, the ways within."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.clock import soonest_after
from exhibition import models
from exhibition.booths.loading import BoothList
from exhibition.enums import AnnouncementKind
from exhibition.hours.opening import local_now
from exhibition.hours.status import (
    OpeningStatus,
    as_timetable,
    changes_from,
    midnight_after,
    status_at,
)
from exhibition.hours.wording import period
from exhibition.languages import localised
from exhibition.models import ExhibitionPage
from exhibition.programme.sessions import next_session_change
from exhibition.values import BoothLink, Link

NOTICE_TONES = {
    AnnouncementKind.INFORMATION: "info",
    AnnouncementKind.MOVED: "warning",
    AnnouncementKind.CLOSED: "warning",
    AnnouncementKind.QUOTA: "warning",
}


@dataclass(frozen=True)
class Announcement:
    """One notice as it is shown. `language` is set where it is not that of the page."""

    kind: str
    label: str
    tone: str
    text: str
    language: str
    at: datetime.datetime
    booth: BoothLink | None


@dataclass(frozen=True)
class ExhibitionHeader:
    """`announcements`: those that stand, the newest first. `timetable` is for the page's script."""

    url: str
    has_booths: bool
    booths_url: str
    status: OpeningStatus
    timetable: list[dict[str, str]]
    period: str
    announcements: list[Announcement]
    tabs: list[Link]


def context(exhibition: ExhibitionPage, request: HttpRequest) -> dict[str, Any]:
    return {"exhibition": exhibition, "header": header_of(exhibition, request)}


def header_of(
    exhibition: ExhibitionPage,
    request: HttpRequest,
    booths: BoothList | None = None,
) -> ExhibitionHeader:
    """`booths`: those of the exhibition, where the page has loaded them anyway."""
    now = local_now()
    states = changes_from(exhibition.rows["days"], now)
    base = exhibition.shown_url(request)
    return ExhibitionHeader(
        url=base,
        has_booths=exhibition.has_booths,
        booths_url=f"{base}stan/",
        status=states[0],
        timetable=as_timetable(states),
        period=period(exhibition.first_day, exhibition.last_day),
        announcements=announcements(exhibition, now, booths),
        tabs=tabs(exhibition, request, states[0].is_over),
    )


def announcements(
    exhibition: ExhibitionPage, now: datetime.datetime, booths: BoothList | None
) -> list[Announcement]:
    """What has been announced and still stands, the newest first; nothing after the last day."""
    rows = exhibition.rows["announcements"]
    over = exhibition.last_day is not None and exhibition.last_day < now.date()
    shown = [row for row in rows if row.is_shown_at(now) and (row.until or not over)]
    shown.sort(key=lambda row: row.published_at, reverse=True)
    links = booth_links(exhibition, [row.booth_id for row in shown], booths)
    return [
        Announcement(
            kind=row.kind,
            label=row.get_kind_display(),
            tone=NOTICE_TONES[AnnouncementKind(row.kind)],
            text=row.text,
            language=row.language,
            at=row.published_at,
            booth=links.get(row.booth_id),
        )
        for row in shown
    ]


def booth_links(
    exhibition: ExhibitionPage, ids: list[int | None], booths: BoothList | None = None
) -> dict[int, BoothLink]:
    """Booths by the id they were chosen with; one query at most."""
    wanted = {pk for pk in ids if pk}
    if booths is not None and wanted <= booths.by_id.keys():
        entries = {pk: booths.by_id[pk] for pk in wanted}
        return {pk: BoothLink(e.code, f"{e.code} · {e.title}", e.url) for pk, e in entries.items()}
    locale = exhibition.shown_locale
    pages = localised(models.BoothPage.objects, wanted, locale)
    return {pk: BoothLink(page.code, str(page), page.url_in(locale)) for pk, page in pages.items()}


def tabs(exhibition: ExhibitionPage, request: HttpRequest, is_over: bool) -> list[Link]:
    """The parts of the exhibition that have something to show."""
    shown = [("", _("Overview"), True)]
    shown.append(("stan/", _("Booths"), exhibition.has_booths))
    shown.append(("denah/", _("Floor plan"), exhibition.has_plan))
    shown.append(("acara/", _("Programme"), bool(exhibition.rows["sessions"])))
    shown.append(("laporan/", _("Report"), is_over and exhibition.has_booths))
    base = exhibition.shown_url(request)
    current = exhibition.section_path
    on_this_page = request.path.startswith(base) and request.path[len(base) :] == current
    return [
        Link(label, base + section, on_this_page and section == current)
        for section, label, has_content in shown
        if has_content
    ]


def next_change(exhibition: ExhibitionPage, now: datetime.datetime) -> datetime.datetime | None:
    """When a page of the exhibition reads differently by the clock."""
    return soonest_after(now, changes_of(exhibition, now))


def changes_of(
    exhibition: ExhibitionPage, now: datetime.datetime
) -> list[datetime.datetime | None]:
    """The moments at which what the pages of `exhibition` have in common changes."""
    moments = [status_at(exhibition.rows["days"], now).until]
    if exhibition.last_day is not None and exhibition.last_day >= now.date():
        moments.append(midnight_after(now))  # notices without an end leave after the last day
    for row in exhibition.rows["announcements"]:
        moments += [row.published_at, row.until]
    moments.append(next_session_change(exhibition.rows["sessions"], now))
    return moments
