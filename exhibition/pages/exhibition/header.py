"""What every page of an exhibition shows round its own content: status, notices, the ways within."""

import datetime
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.pages.timed import soonest_after
from exhibition import models
from exhibition.booths.loading import BoothList
from exhibition.enums import AnnouncementKind
from exhibition.hours.opening import dates_of, local_now
from exhibition.hours.status import as_timetable, changes_from, midnight_after, status_at
from exhibition.hours.wording import hours, long_day, period
from exhibition.languages import localised
from exhibition.programme.sessions import next_session_change

NOTICE_TONES = {
    AnnouncementKind.INFORMATION: "info",
    AnnouncementKind.MOVED: "warning",
    AnnouncementKind.CLOSED: "warning",
    AnnouncementKind.QUOTA: "warning",
}


def context(exhibition: Any, request: HttpRequest) -> dict[str, Any]:
    return header_of(exhibition, request)


def header_of(
    exhibition: Any, request: HttpRequest, booths: BoothList | None = None
) -> dict[str, Any]:
    """`booths`: those of the exhibition, where the page has loaded them anyway."""
    now = local_now()
    states = changes_from(exhibition.rows["days"], now)
    base = exhibition.shown_url(request)
    return {
        "exhibition": exhibition,
        "frame": {
            "url": base,
            "has_booths": exhibition.has_booths,
            "booths_url": f"{base}stan/",
            "now": now,
            "status": states[0],
            "timetable": as_timetable(states),
            "period": period(exhibition.first_day, exhibition.last_day),
            "announcements": announcements(exhibition, now, booths),
            "tabs": tabs(exhibition, request, states[0].is_over),
        },
    }


def announcements(
    exhibition: Any, now: datetime.datetime, booths: BoothList | None
) -> list[dict[str, Any]]:
    """What has been announced and still stands, the newest first; nothing after the last day."""
    rows = exhibition.rows["announcements"]
    over = exhibition.last_day is not None and exhibition.last_day < now.date()
    shown = [row for row in rows if row.is_shown_at(now) and (row.until or not over)]
    shown.sort(key=lambda row: row.published_at, reverse=True)
    links = booth_links(exhibition, [row.booth_id for row in shown], booths)
    return [
        {
            "kind": row.kind,
            "label": row.get_kind_display(),
            "tone": NOTICE_TONES[AnnouncementKind(row.kind)],
            "text": row.text,
            "language": row.language,
            "at": row.published_at,
            "booth": links.get(row.booth_id),
        }
        for row in shown
    ]


def booth_links(
    exhibition: Any, ids: list[int | None], booths: BoothList | None = None
) -> dict[int, dict[str, str]]:
    """Number, label and address of booths by the id they were chosen with; one query at most."""
    wanted = {pk for pk in ids if pk}
    if booths is not None and wanted <= booths.by_id.keys():
        entries = {pk: booths.by_id[pk] for pk in wanted}
        return {
            pk: {"code": e.code, "label": f"{e.code} · {e.title}", "url": e.url}
            for pk, e in entries.items()
        }
    locale = exhibition.shown_locale
    pages = localised(models.BoothPage.objects, wanted, locale)
    return {
        pk: {"code": page.code, "label": str(page), "url": page.url_in(locale)}
        for pk, page in pages.items()
    }


def tabs(exhibition: Any, request: HttpRequest, is_over: bool) -> list[dict[str, Any]]:
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
        {
            "label": label,
            "url": base + section,
            "current": on_this_page and section == current,
        }
        for section, label, has_content in shown
        if has_content
    ]


def day_rows(exhibition: Any) -> list[dict[str, Any]]:
    """Each date with all its hours."""
    days = exhibition.rows["days"]
    found = []
    for position, date in enumerate(dates_of(days), start=1):
        rows = sorted(
            (row for row in days if row.date == date), key=lambda row: str(row.opens or "")
        )
        found.append(
            {
                "date": date,
                "number": position,
                "label": long_day(date),
                "hours": ", ".join(hours(row.opens, row.closes) for row in rows),
                "is_known": any(row.opens is not None for row in rows),
                "note": " ".join(row.note for row in rows if row.note),
            }
        )
    return found


def next_change(exhibition: Any, now: datetime.datetime) -> datetime.datetime | None:
    """When a page of the exhibition reads differently by the clock."""
    return soonest_after(now, changes_of(exhibition, now))


def changes_of(exhibition: Any, now: datetime.datetime) -> list[datetime.datetime | None]:
    """The moments at which what the pages of `exhibition` have in common changes."""
    moments = [status_at(exhibition.rows["days"], now).until]
    if exhibition.last_day is not None and exhibition.last_day >= now.date():
        moments.append(midnight_after(now))  # notices without an end leave after the last day
    for row in exhibition.rows["announcements"]:
        moments += [row.published_at, row.until]
    moments.append(next_session_change(exhibition.rows["sessions"], now))
    return moments
