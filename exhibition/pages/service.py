"""A service: its standard in six parts, and where and when it can be had."""

import datetime
from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.protocols import Badge, Card, Poster, Way
from exhibition import models
from exhibition.enums import CostKind
from exhibition.hours.opening import local_now
from exhibition.hours.wording import period
from exhibition.models.rows import organisations_in, sectors_in
from exhibition.pages import printed
from exhibition.pages.occasion import occasion_row
from exhibition.services.occasions import Occasion, find_occasions, soonest

COST_TONES = {CostKind.FREE: "leaf", CostKind.TARIFF: "teak", CostKind.VARIES: "neutral"}
MOST_OCCASIONS = 8


def prepare(service: Any) -> None:
    """Its provider, whom the rows have brought along with its names."""
    for provider in organisations_in(service.rows):
        service.provider = provider


def context(service: Any, request: HttpRequest) -> dict[str, Any]:
    now = local_now()
    locale = service.shown_locale
    found = find_occasions(service, locale, now)
    service.changes_at = soonest(found, now)
    current = [occasion for occasion in found if occasion.is_now(now)]
    coming = [occasion for occasion in found if occasion not in current]
    kind = CostKind(service.cost_kind)
    rows = service.rows
    return {
        "facts": facts(service, current, coming, now),
        "standard": {
            "provider": service.provider,
            "requirements": rows["requirements"],
            "tariffs": rows["tariffs"],
            "channels": rows["complaints_channels"],
            "cost": {
                "label": kind.label,
                "tone": COST_TONES[kind],
                "is_free": kind == CostKind.FREE,
            },
            "sectors": sectors_in(rows),
            "sources": [child.value for child in service.sources],
            "picture": service.cover_picture(),
        },
        "occasions": {
            "now": [occasion_row(occasion, locale, now) for occasion in current],
            "next": [occasion_row(occasion, locale, now) for occasion in coming[:MOST_OCCASIONS]],
            "more": max(0, len(coming) - MOST_OCCASIONS),
            "announced": announced_at(service, locale, now.date()),
        },
    }


def facts(
    service: Any, current: list[Occasion], coming: list[Occasion], now: datetime.datetime
) -> list[dict[str, Any]]:
    """What decides whether somebody goes: when next and where, what it costs, how long it takes."""
    found: list[dict[str, Any]] = []
    for label, occasions in ((_("Now"), current), (_("Next"), coming)):
        if occasions and not found:
            row = occasion_row(occasions[0], service.shown_locale, now)
            place = _("Booth %(code)s") % {"code": row["booth"].code}
            if row["is_sample"]:
                place = _("%(place)s (sample content)") % {"place": place}
            found.append(
                {
                    "label": label,
                    "value": row["when"],
                    "note": place,
                    "url": row["url"],
                    "icon": "clock",
                }
            )
    return [
        *found,
        {"label": _("Cost"), "value": service.cost, "icon": "banknote"},
        {"label": _("Time"), "value": service.duration, "icon": "history"},
        {
            "label": _("Provider"),
            "value": service.provider.label,
            "url": service.provider.get_absolute_url(),
            "icon": "landmark",
        },
    ]


def announced_at(service: Any, locale: Any, today: datetime.date) -> list[dict[str, Any]]:
    """Exhibitions that announced the service without saying at which booth, and past ones; one query."""
    pages = (
        models.ExhibitionPage.objects.shown_in(locale)
        .filter(announced_services__service__translation_key=service.translation_key)
        .select_related("locale")
        .order_by("-first_day")
        .distinct()
    )
    return [
        {
            "title": page.title,
            "url": page.url_in(locale),
            "period": period(page.first_day, page.last_day),
            "is_over": page.last_day is not None and page.last_day < today,
        }
        for page in pages[:5]
    ]


# --- Listed, described ---------------------------------------------------------------------------


def card(service: Any, card: Card, locale: Any) -> Card:
    kind = CostKind(service.cost_kind)
    return replace(
        card,
        badges=(Badge(str(kind.label), COST_TONES[kind]),),
        facts=(service.provider.label, service.duration),
        pattern_motif="parang",
    )


def poster(service: Any, poster: Poster, locale: Locale) -> Poster:
    """Who gives it, how long it takes and what it costs, and what to bring."""
    return replace(
        poster,
        owner=str(service.provider),
        when=f"{service.duration} · {service.cost}",
        bring=printed.what_to_bring([service]),
    )


def ways_on(service: Any, locale: Locale) -> list[Way]:
    return [printed.way_to_organisation(service.provider)]


def structured_data(service: Any) -> dict[str, Any]:
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
