"""How an exhibition is listed, printed, and described to machines."""

from dataclasses import replace
from typing import Any

from wagtail.models import Locale

from core.protocols import Card, Poster, Way
from exhibition.hours.opening import spans_of
from exhibition.hours.wording import period
from exhibition.pages.printed import days_and_hours, ends_at, ways_from_exhibition

__all__ = ["card", "ends_at", "poster", "structured_data", "ways_on"]
from exhibition.models import ExhibitionPage

SCHEMA_STATUS = "https://schema.org/EventScheduled"


def card(exhibition: ExhibitionPage, card: Card, locale: Locale | None) -> Card:
    """No status: a card is stored, and what is open now is not so in an hour."""
    facts = [period(exhibition.first_day, exhibition.last_day), exhibition.venue_name]
    return replace(card, facts=tuple(facts), pattern_motif="gebyok")


def poster(exhibition: ExhibitionPage, poster: Poster, locale: Locale) -> Poster:
    when = days_and_hours(exhibition.days.all())
    return replace(poster, when=f"{when} · {exhibition.venue_name}")


def ways_on(exhibition: ExhibitionPage, locale: Locale) -> list[Way]:
    return ways_from_exhibition(exhibition, locale, itself=False)


def structured_data(exhibition: ExhibitionPage) -> dict[str, Any]:
    hours = spans_of(exhibition.rows["days"])
    first, last = exhibition.first_day, exhibition.last_day
    opens = next((span.start.isoformat() for span in hours if span.start.date() == first), first)
    closes = [span.end.isoformat() for span in hours if span.start.date() == last]
    location: dict[str, Any] = {
        "@type": "Place",
        "name": exhibition.venue_name,
        "address": exhibition.address,
    }
    if exhibition.latitude is not None and exhibition.longitude is not None:
        location["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": exhibition.latitude,
            "longitude": exhibition.longitude,
        }
    return {
        "@type": "ExhibitionEvent",
        "name": exhibition.title,
        "description": exhibition.summary,
        "startDate": opens,  # a date alone where the hours of that day are not known
        "endDate": closes[-1] if closes else last,
        "eventStatus": SCHEMA_STATUS,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": location,
        "isAccessibleForFree": True,
    }
