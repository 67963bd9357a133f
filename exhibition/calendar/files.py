"""The calendar files of an exhibition."""

import datetime

from django.http import Http404, HttpRequest, HttpResponse

from exhibition.calendar.events import calendar_of, calendar_response, day_events, session_events
from exhibition.hours.opening import dates_of
from exhibition.models import ExhibitionPage
from exhibition.programme.shown import chosen_place, session_entries


def _address(exhibition: ExhibitionPage, request: HttpRequest, section: str = "") -> str:
    return request.build_absolute_uri(exhibition.shown_url(request)) + section


def calendar(exhibition: ExhibitionPage, request: HttpRequest) -> HttpResponse:
    """The opening of every day."""
    events = day_events(exhibition, exhibition.rows["days"], _address(exhibition, request))
    return calendar_response(calendar_of(exhibition.title, events), exhibition.slug)


def calendar_day(exhibition: ExhibitionPage, request: HttpRequest, day: str) -> HttpResponse:
    """One day's opening and its sessions; 404 for a day that is none of the exhibition's."""
    try:
        date = datetime.date.fromisoformat(day)
    except ValueError as error:
        raise Http404 from error
    if date not in dates_of(exhibition.rows["days"]):
        raise Http404
    days = [row for row in exhibition.rows["days"] if row.date == date]
    sessions = [entry for entry in session_entries(exhibition) if entry.starts.date() == date]
    events = [
        *day_events(exhibition, days, _address(exhibition, request)),
        *session_events(exhibition, sessions, _address(exhibition, request, "acara/")),
    ]
    return calendar_response(calendar_of(exhibition.title, events), f"{exhibition.slug}-{day}")


def calendar_programme(exhibition: ExhibitionPage, request: HttpRequest) -> HttpResponse:
    """All sessions, or those at the place in the query string; 404 for a place there is not."""
    place, unknown = chosen_place(exhibition, request)
    if unknown:
        raise Http404
    sessions = session_entries(exhibition, place)
    events = session_events(exhibition, sessions, _address(exhibition, request, "acara/"))
    name = f"{exhibition.slug}-acara" + (f"-{place}" if place else "")
    return calendar_response(calendar_of(exhibition.title, events), name)


def calendar_session(exhibition: ExhibitionPage, request: HttpRequest, key: str) -> HttpResponse:
    sessions = [entry for entry in session_entries(exhibition) if entry.key == key]
    if not sessions:
        raise Http404
    events = session_events(exhibition, sessions, _address(exhibition, request, "acara/"))
    return calendar_response(calendar_of(sessions[0].title, events), f"acara-{key[:8]}")
