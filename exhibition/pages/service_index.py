"""The list of services, each with its next occasion."""

import datetime
from collections import defaultdict
from typing import Any

from django.http import HttpRequest

from exhibition import models
from exhibition.hours.opening import local_now
from exhibition.pages.occasion import occasion_row
from exhibition.services.occasions import Occasion, all_occasions, soonest


def context(index: Any, request: HttpRequest) -> dict[str, Any]:
    """Every service with its next occasion, if there is one."""
    now = local_now()
    locale = index.shown_locale
    services = list(models.ServicePage.objects.shown_in(locale).for_cards())
    occasions = all_occasions(locale, now)
    by_service = defaultdict(list)
    for occasion in occasions:
        by_service[occasion.offer.service_key].append(occasion)
    index.changes_at = soonest(occasions, now)
    rows = [
        {
            "card": service.card(locale),
            "icon": service.icon,
            "occasion": occasion_row(found, locale, now) if found else None,
            "is_now": bool(found and found.is_now(now)),
        }
        for service in services
        for found in [most_useful(by_service[service.translation_key], now)]
    ]
    return {"services": sorted(rows, key=lambda row: row["card"].title.casefold())}


def most_useful(occasions: list[Occasion], now: datetime.datetime) -> Occasion | None:
    """The one that is on, else the next that can be had, else the next; None without any."""
    return min(
        occasions, key=lambda each: (not each.is_now(now), not each.can_be_had), default=None
    )


def structured_data(index: Any) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": index.title, "description": index.summary}
