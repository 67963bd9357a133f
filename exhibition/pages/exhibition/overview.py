"""The first page of an exhibition."""

import datetime
from typing import Any

from django.db.models import OuterRef, Q, Subquery
from django.http import HttpRequest
from django.utils.translation import gettext as _

from exhibition import models
from exhibition.calendar.events import google_link, place_in_words
from exhibition.enums import ExhibitorType
from exhibition.hours.opening import local_now, span_of
from exhibition.hours.status import status_at
from exhibition.languages import in_language, innovation_cards
from exhibition.models.rows import organisations_in
from exhibition.pages.exhibition.header import day_rows
from exhibition.programme.sessions import SessionState, mark_states
from exhibition.programme.shown import session_entries
from showcase.models import InnovationPage

MOST_INNOVATIONS = 6


def overview(exhibition: Any, request: HttpRequest) -> dict[str, Any]:
    now = local_now()
    locale = exhibition.shown_locale
    base = exhibition.shown_url(request)
    entries = session_entries(exhibition)
    mark_states(entries, now)
    shown = [e for e in entries if e.state in {SessionState.NOW, SessionState.NEXT}]
    booths = booth_figures(exhibition)
    is_over = status_at(exhibition.rows["days"], now).is_over
    return {
        "overview": {
            "days": calendar_days(exhibition, request, base),
            "map_url": map_url(exhibition),
            "organisers": organisers(exhibition),
            "sessions": shown,
            "services": services_shown(exhibition, booths["ids"], locale),
            "innovations": innovations_shown(exhibition, booths["ids"], locale),
            "types": booths["types"],
            "booth_count": booths["count"],
            "pictures": [c.value for c in exhibition.media if c.block_type == "picture"],
            "documents": [child.value for child in exhibition.documents],
            "links": [
                {"label": child.value.text, "url": child.value.href} for child in exhibition.links
            ],
            "sources": [child.value for child in exhibition.sources],
            "picture": exhibition.cover_picture(),
            "calendar_url": f"{base}kalender.ics",
            "next": next_exhibition(exhibition, now.date()) if is_over else None,
        }
    }


def booth_figures(exhibition: Any) -> dict[str, Any]:
    """How many booths there are, by exhibitor type, and their ids; one query."""
    rows = list(models.BoothPage.objects.of(exhibition).values_list("pk", "exhibitor_type"))
    types = [kind for _pk, kind in rows]
    return {
        "ids": [pk for pk, _kind in rows],
        "count": len(rows),
        "types": [
            {"value": kind.value, "label": kind.label, "count": types.count(kind)}
            for kind in ExhibitorType
            if kind in types
        ],
    }


def calendar_days(exhibition: Any, request: HttpRequest, base: str) -> list[dict[str, Any]]:
    """The days with their hours and the ways to put them into a calendar."""
    url = request.build_absolute_uri(base)
    location = place_in_words(exhibition)
    days = day_rows(exhibition)
    for day in days:
        rows = [row for row in exhibition.rows["days"] if row.date == day["date"]]
        spans = [span for row in rows if (span := span_of(row.date, row.opens, row.closes))]
        start: Any = min((span.start for span in spans), default=day["date"])
        end: Any = max(
            (span.end for span in spans), default=day["date"] + datetime.timedelta(days=1)
        )
        day["file_url"] = f"{base}{day['date'].isoformat()}.ics"
        day["google_url"] = google_link(exhibition.title, start, end, location, url)
    return days


def map_url(exhibition: Any) -> str:
    """The editor's link, else one to the coordinates; '' without either."""
    if exhibition.map_url:
        return exhibition.map_url
    if exhibition.latitude is None or exhibition.longitude is None:
        return ""
    point = f"{exhibition.latitude},{exhibition.longitude}"
    return f"https://www.google.com/maps/search/?api=1&query={point}"


def organisers(exhibition: Any) -> list[Any]:
    """In the editor's order."""
    if "organisations" not in exhibition.rows:
        return []
    by_id = {each.pk: each for each in organisations_in(exhibition.rows)}
    ids = [row.organisation_id for row in exhibition.rows["organisers"]]
    return [by_id[pk] for pk in ids if pk in by_id]


def services_shown(exhibition: Any, booth_ids: list[int], locale: Any) -> list[dict[str, Any]]:
    """What can be done there: announced without a booth, in the editor's order, then at booths."""
    chosen = models.ServicePage.objects.filter(
        Q(offers__page__in=booth_ids) | Q(announced_at__page=exhibition)
    )
    placed = models.ServicePage.objects.annotate(
        place=place_among(models.ExhibitionService, exhibition, "service")
    )
    services = in_language(placed, chosen, locale)
    services.sort(key=lambda each: (each.place is None, each.place or 0, each.title.casefold()))
    return [
        {"title": service.title, "icon": service.icon, "url": service.url_in(locale)}
        for service in services
    ]


def innovations_shown(exhibition: Any, booth_ids: list[int], locale: Any) -> dict[str, Any]:
    """Cards of innovations: announced without a booth, in the editor's order, then at booths."""
    keys = InnovationPage.objects.filter(
        Q(shown_at__page__in=booth_ids) | Q(announced_at__page=exhibition)
    ).values("translation_key")
    place = place_among(models.ExhibitionInnovation, exhibition, "innovation")
    cards = list(innovation_cards(keys, locale, place).values())
    return {"cards": cards[:MOST_INNOVATIONS], "count": len(cards)}


def place_among(rows: Any, exhibition: Any, chosen: str) -> Subquery:
    """Where the editor put a page among the exhibition's `rows`; None for one that is not there."""
    own = rows.objects.filter(
        page=exhibition, **{f"{chosen}__translation_key": OuterRef("translation_key")}
    )
    return Subquery(own.order_by("sort_order", "pk").values("sort_order")[:1])


def next_exhibition(exhibition: Any, today: datetime.date) -> dict[str, str] | None:
    """Where to go from an exhibition that is over."""
    locale = exhibition.shown_locale
    page = models.ExhibitionPage.objects.shown_in(locale).next_after(exhibition, today)
    if page is None:
        return None
    return {
        "title": page.title,
        "url": page.url_in(locale),
        "text": _("The next exhibition: %(title)s") % {"title": page.title},
    }
