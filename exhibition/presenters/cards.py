"""How exhibitions, booths and services are listed, found and described to machines."""

from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from core.protocols import Badge, Card, SearchDocument
from exhibition.enums import BoothStatus, CostKind
from exhibition.opening import spans_of
from exhibition.wording import period

BOOTH_TONES = {
    BoothStatus.PAUSED: "teak",
    BoothStatus.MOVED: "berry",
    BoothStatus.CLOSED: "neutral",
}
COST_TONES = {CostKind.FREE: "leaf", CostKind.TARIFF: "teak", CostKind.VARIES: "neutral"}
SCHEMA_STATUS = "https://schema.org/EventScheduled"


def exhibition_card(exhibition: Any, card: Card) -> Card:
    """No status: a card is stored, and what is open now is not so in an hour."""
    facts = [period(exhibition.first_day, exhibition.last_day), exhibition.venue_name]
    return replace(card, facts=tuple(facts), pattern_motif="gebyok")


def exhibition_structured_data(exhibition: Any) -> dict[str, Any]:
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


def booth_card(booth: Any, card: Card) -> Card:
    badges = []
    if booth.status in BOOTH_TONES:
        label = str(BoothStatus(booth.status).label)
        badges.append(Badge(label, BOOTH_TONES[BoothStatus(booth.status)]))
    return replace(
        card,
        badges=tuple(badges),
        facts=(_("Booth %(code)s") % {"code": booth.code}, booth.exhibitor.label),
        pattern_motif="ceplok",
    )


def booth_search_document(booth: Any, document: SearchDocument) -> SearchDocument:
    """Found by its number, its exhibitor, and by whatever can be done or seen at it."""
    words = [booth.code, str(booth.exhibitor), booth.exhibitor.short_name, document.keywords]
    for offer in booth.services.all():
        words += [offer.service.title, offer.service.search_keywords]
    words += [row.innovation.title for row in booth.innovations.all()]
    keywords = " ".join(dict.fromkeys(word for word in words if word))
    return replace(document, keywords=keywords)


def booth_structured_data(booth: Any) -> dict[str, Any]:
    return {
        "@type": "Place",
        "name": f"{booth.code} · {booth.title}",
        "description": booth.summary,
        "containedInPlace": {"@type": "Place", "name": booth.exhibition.venue_name},
    }


def service_card(service: Any, card: Card) -> Card:
    kind = CostKind(service.cost_kind)
    return replace(
        card,
        badges=(Badge(str(kind.label), COST_TONES[kind]),),
        facts=(service.provider.label, service.duration),
        pattern_motif="parang",
    )


def service_structured_data(service: Any) -> dict[str, Any]:
    return {
        "@type": "GovernmentService",
        "name": service.title,
        "description": service.summary,
        "serviceOutput": service.product,
        "provider": {"@type": "GovernmentOrganization", "name": str(service.provider)},
        "termsOfService": "; ".join(row.text for row in service.requirements.all()),
        "isAccessibleForFree": service.cost_kind == CostKind.FREE,
        "serviceType": _("Public service"),
    }
