"""The list of exhibitions."""

import datetime
from itertools import groupby
from typing import Any

from django.http import HttpRequest

from exhibition import models
from exhibition.hours.opening import local_now
from exhibition.hours.status import changes_from, midnight_after
from exhibition.pages.highlight import highlight


def context(index: Any, request: HttpRequest) -> dict[str, Any]:
    """What is on now and next first; what is over by year."""
    now = local_now()
    locale = index.shown_locale
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


def next_change(index: Any, now: datetime.datetime) -> datetime.datetime | None:
    """When an exhibition opens, closes, is a day nearer or goes to the archive; two queries."""
    pages = models.ExhibitionPage.objects.public_now().filter(last_day__gte=now.date())
    states = [
        changes_from(list(page.days.all()), now)[0] for page in pages.prefetch_related("days")
    ]
    return min((state.until or midnight_after(now) for state in states), default=None)


def structured_data(index: Any) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": index.title, "description": index.summary}
