"""The programme: by day, now and next, filtered by place."""

from typing import Any
from urllib.parse import quote

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.listing.shown import notes
from core.listing.state import Ignored
from exhibition.calendar.events import google_link, place_in_words
from exhibition.hours.opening import dates_of, local_now
from exhibition.languages import localised
from exhibition.models import ExhibitionPage
from exhibition.pages.exhibition.header import booth_links
from exhibition.programme.sessions import (
    SessionEntry,
    SessionState,
    days_of,
    mark_states,
)
from exhibition.programme.shown import chosen_place, session_entries
from exhibition.values import Link
from showcase.models import InnovationPage


def programme(exhibition: ExhibitionPage, request: HttpRequest) -> dict[str, Any]:
    place, unknown = chosen_place(exhibition, request)
    entries = session_entries(exhibition, place)
    mark_states(entries, local_now())
    add_relations(entries, exhibition)
    base = exhibition.shown_url(request)
    used = {row.place for row in exhibition.rows["sessions"]}
    query = f"?tempat={quote(place)}" if place else ""
    file_url = request.build_absolute_uri(f"{base}acara.ics{query}")
    for entry in entries:
        entry.google_url = session_google_link(entry, exhibition, request)
    return {
        "days": days_of(entries, dates_of(exhibition.rows["days"])),
        "now_sessions": [entry for entry in entries if entry.state is SessionState.NOW],
        "next_sessions": [entry for entry in entries if entry.state is SessionState.NEXT],
        "places": [
            Link(row.name, f"?tempat={quote(row.key)}", row.key == place)
            for row in exhibition.rows["places"]
            if row.key in used
        ],
        "place": place,
        "all_url": request.path,
        "note": " ".join(notes([Ignored.of(_("Place"), unknown)] if unknown else [])),
        "file_url": file_url,
        "subscribe_url": file_url.replace("https://", "webcal://").replace("http://", "webcal://"),
    }


def session_google_link(
    entry: SessionEntry, exhibition: ExhibitionPage, request: HttpRequest
) -> str:
    url = request.build_absolute_uri(exhibition.shown_url(request))
    return google_link(
        entry.title,
        entry.starts,
        entry.ends,
        place_in_words(exhibition, entry.place_name),
        f"{url}acara/#{entry.anchor}",
    )


def add_relations(entries: list[SessionEntry], exhibition: ExhibitionPage) -> None:
    """The booth and the innovation of each session, as links; at most two queries."""
    locale = exhibition.shown_locale
    booths = booth_links(exhibition, [entry.row.booth_id for entry in entries])
    chosen = [pk for entry in entries if (pk := entry.row.innovation_id)]
    innovations = localised(InnovationPage.objects, chosen, locale)
    for entry in entries:
        entry.booth = booths.get(entry.row.booth_id or 0)
        if innovation := innovations.get(entry.row.innovation_id or 0):
            entry.innovation = Link(innovation.title, innovation.url_in(locale))
