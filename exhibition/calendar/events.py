"""iCalendar files: the exhibition, a day, a session, the programme as it is filtered.

Times are local with their time zone, so that a calendar abroad shows them right. The identity of
an entry is that of its row, the same in every language and for good (RFC 5545, RFC 7986).
"""

import datetime
from collections.abc import Iterable
from urllib.parse import urlencode

from django.http import HttpResponse
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, vDuration, vText

from core.cleaning import clean_line, clean_text
from exhibition.hours.opening import KUDUS, span_of
from exhibition.hours.wording import hours, long_day
from exhibition.models import ExhibitionDay, ExhibitionPage, ProgrammeSession
from exhibition.programme.sessions import SessionEntry

PRODUCT = "-//Pemerintah Kabupaten Kudus//Etalase Inovasi//ID"
REFRESH = datetime.timedelta(hours=1)  # how often a subscribed calendar asks again


def day_events(exhibition: ExhibitionPage, days: Iterable[ExhibitionDay], url: str) -> list[Event]:
    """One entry for each opening; a day without known hours fills the day."""
    events = []
    for day in days:
        event = _event(exhibition, day, exhibition.title, url)
        span = span_of(day.date, day.opens, day.closes)
        if span is None:
            event.add("dtstart", day.date)
            event.add("dtend", day.date + datetime.timedelta(days=1))
        else:
            event.add("dtstart", span.start)
            event.add("dtend", span.end)
        event.add("location", clean_line(place_in_words(exhibition)))
        event.add("status", "CONFIRMED")
        description = "\n".join(filter(None, [exhibition.theme, day.note, url]))
        event.add("description", clean_text(description))
        events.append(event)
    return events


def session_events(
    exhibition: ExhibitionPage, entries: Iterable[SessionEntry], url: str
) -> list[Event]:
    """One entry for each session; a cancelled one says so, and stays to tell those who have it."""
    events = []
    for entry in entries:
        row = entry.row
        title = _("Cancelled: %(title)s") % {"title": row.title} if row.is_cancelled else row.title
        event = _event(exhibition, row, title, f"{url}#{entry.anchor}")
        event.add("dtstart", entry.starts)
        event.add("dtend", entry.ends)
        event.add("location", clean_line(place_in_words(exhibition, entry.place_name)))
        event.add("status", "CANCELLED" if row.is_cancelled else "CONFIRMED")
        event.add("categories", [str(entry.kind_label)])
        event.add("description", clean_text(session_in_words(entry, exhibition, url)))
        events.append(event)
    return events


def _event(
    exhibition: ExhibitionPage, row: ExhibitionDay | ProgrammeSession, title: str, url: str
) -> Event:
    event = Event()
    event.add("uid", str(row.translation_key))
    stamp = row.changed_at or exhibition.last_published_at or exhibition.latest_revision_created_at
    stamp = stamp or datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    event.add("dtstamp", stamp.astimezone(datetime.UTC))
    event.add("last-modified", stamp.astimezone(datetime.UTC))
    event.add("sequence", row.sequence + exhibition.calendar_sequence)
    event.add("summary", clean_line(title))
    event.add("url", url)
    if exhibition.latitude is not None and exhibition.longitude is not None:
        event.add("geo", (float(exhibition.latitude), float(exhibition.longitude)))
    return event


def place_in_words(exhibition: ExhibitionPage, place: str = "") -> str:
    address = " ".join(exhibition.address.split())
    return ", ".join(part for part in (place, exhibition.venue_name, address) if part)


def session_in_words(entry: SessionEntry, exhibition: ExhibitionPage, url: str) -> str:
    row = entry.row
    parts = [row.description]
    if row.speakers:
        parts.append(_("With %(speakers)s") % {"speakers": row.speakers})
    if row.is_changed and row.planned_starts_at and row.planned_ends_at:
        planned = row.planned_starts_at.astimezone(KUDUS), row.planned_ends_at.astimezone(KUDUS)
        parts.append(_("Was planned for %(time)s") % {"time": planned_in_words(*planned)})
    return "\n".join([*filter(None, parts), exhibition.title, url])


def planned_in_words(start: datetime.datetime, end: datetime.datetime) -> str:
    return f"{long_day(start.date())}, {hours(start.time(), end.time())}"


def calendar_of(name: str, events: Iterable[Event]) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", clean_line(name))
    calendar.add("x-wr-calname", clean_line(name))
    calendar.add("x-wr-timezone", KUDUS.key)
    calendar.add("refresh-interval", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vText("PT1H"))
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return calendar


def calendar_response(calendar: Calendar, file_name: str) -> HttpResponse:
    return HttpResponse(
        calendar.to_ical(),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": f'inline; filename="{file_name}.ics"'},
    )


def google_link(
    title: str,
    start: datetime.datetime | datetime.date,
    end: datetime.datetime | datetime.date,
    location: str,
    details: str,
) -> str:
    """Adds the entry to a Google calendar: for phones that cannot open a calendar file."""
    timed = isinstance(start, datetime.datetime)
    form = "%Y%m%dT%H%M%S" if timed else "%Y%m%d"
    query = {
        "action": "TEMPLATE",
        "text": title,
        "dates": f"{start.strftime(form)}/{end.strftime(form)}",
        "ctz": KUDUS.key,
        "location": location,
        "details": details,
    }
    return f"https://calendar.google.com/calendar/render?{urlencode(query)}"
