"""The lists of exhibitions and of services."""

import datetime
from collections import defaultdict
from itertools import groupby
from typing import Any

from django.http import HttpRequest

from exhibition import models
from exhibition.offers import Occasion, occasions_of
from exhibition.opening import local_now
from exhibition.presenters.frame import locale_shown
from exhibition.presenters.service import exhibitions_above, occasion_row, soonest
from exhibition.status import as_timetable, changes_from, midnight_after
from exhibition.wording import period


def exhibition_index_context(index: Any, request: HttpRequest) -> dict[str, Any]:
    """What is on now and next first; what is over by year."""
    now = local_now()
    locale = locale_shown(index)
    pages = list(models.ExhibitionPage.objects.shown_in(locale).for_cards())
    current = [page for page in pages if page.last_day is None or page.last_day >= now.date()]
    current.sort(key=lambda page: (page.first_day or datetime.date.max, page.pk))
    over = [page for page in pages if page not in current]
    over.sort(key=lambda page: (page.last_day, page.pk), reverse=True)
    return {
        "current": [highlight(page, locale, now) for page in current],
        "archive": [
            {"year": year, "cards": [page.card(locale) for page in group]}
            for year, group in groupby(over, key=lambda page: page.last_day.year)
        ],
    }


def highlight(exhibition: Any, locale: Any, now: datetime.datetime) -> dict[str, Any]:
    """An exhibition with what is so now; its days must be loaded."""
    states = changes_from(list(exhibition.days.all()), now)
    url = exhibition.url_in(locale)
    return {
        "card": exhibition.card(locale),
        "status": states[0],
        "timetable": as_timetable(states),
        "period": period(exhibition.first_day, exhibition.last_day),
        "venue": exhibition.venue_name,
        "theme": exhibition.theme,
        "url": url,
        "booths_url": f"{url}stan/" if exhibition.has_booths else "",
        "field_id": f"booths-{exhibition.pk}",
    }


def index_next_change(now: datetime.datetime) -> datetime.datetime | None:
    """When an exhibition opens, closes, is a day nearer or goes to the archive; two queries."""
    pages = models.ExhibitionPage.objects.live().filter(last_day__gte=now.date())
    states = [
        changes_from(list(page.days.all()), now)[0] for page in pages.prefetch_related("days")
    ]
    return min((state.until or midnight_after(now) for state in states), default=None)


def service_index_context(index: Any, request: HttpRequest) -> dict[str, Any]:
    """Every service with its next occasion, if there is one."""
    now = local_now()
    locale = locale_shown(index)
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


def all_occasions(locale: Any, now: datetime.datetime) -> list[Any]:
    """Every occasion of every service from now on; three queries."""
    offers = list(
        models.BoothService.objects.shown_in(locale)
        .at_exhibitions_not_over(now.date())
        .with_booths()
    )
    return occasions_of(offers, exhibitions_above(offers, locale, now), now)
