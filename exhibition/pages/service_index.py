"""The list of services, each with its next occasion."""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from core.protocols import Card
from exhibition.hours.opening import local_now
from exhibition.models import ServiceIndexPage, ServicePage
from exhibition.pages.occasion import OccasionRow, occasion_row
from exhibition.services.occasions import Occasion, all_occasions, soonest


@dataclass(frozen=True)
class ListedService:
    """A service with its most useful occasion, if there is one; `is_now`: it can be had now."""

    card: Card
    icon: str
    occasion: OccasionRow | None
    is_now: bool


def context(index: ServiceIndexPage, request: HttpRequest) -> dict[str, list[ListedService]]:
    """Every service, by name."""
    now = local_now()
    locale = index.shown_locale
    occasions = all_occasions(locale, now)
    by_service = defaultdict(list)
    for occasion in occasions:
        by_service[occasion.offer.service_key].append(occasion)
    index.changes_at = soonest(occasions, now)
    services = []
    for service in ServicePage.objects.shown_in(locale).for_cards():
        found = most_useful(by_service[service.translation_key], now)
        services.append(
            ListedService(
                card=service.card(locale),
                icon=service.icon,
                occasion=occasion_row(found, locale, now) if found else None,
                is_now=bool(found and found.is_now(now)),
            )
        )
    return {"services": sorted(services, key=lambda row: row.card.title.casefold())}


def most_useful(occasions: list[Occasion], now: datetime.datetime) -> Occasion | None:
    """The one that is on, else the next that can be had, else the next; None without any."""
    return min(
        occasions, key=lambda each: (not each.is_now(now), not each.can_be_had), default=None
    )


def structured_data(index: ServiceIndexPage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": index.title, "description": index.summary}
