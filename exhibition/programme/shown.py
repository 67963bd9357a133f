"""The sessions that a page or a calendar file of the programme shows."""

from django.http import HttpRequest

from exhibition.models import ExhibitionPage
from exhibition.programme.sessions import SessionEntry, entries_of


def chosen_place(exhibition: ExhibitionPage, request: HttpRequest) -> tuple[str, str]:
    """The place in the query string if it is known, and what was asked for if it is not."""
    asked = request.GET.get("tempat", "")
    known = {place.key for place in exhibition.rows["places"]}
    return (asked, "") if asked in known else ("", asked)


def session_entries(exhibition: ExhibitionPage, place: str = "") -> list[SessionEntry]:
    entries = entries_of(exhibition.rows["sessions"], exhibition.rows["places"])
    return [entry for entry in entries if place in {"", entry.place}]
