"""The list of exhibitions."""

import datetime
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import HttpRequest

from core.clock import midnight_after
from core.protocols import Card
from exhibition.hours.opening import local_now
from exhibition.hours.status import changes_from
from exhibition.models import ExhibitionIndexPage, ExhibitionPage
from exhibition.pages.highlight import highlight


@dataclass(frozen=True)
class Year:
    """The exhibitions that ended in a year, the latest first."""

    year: int
    cards: list[Card]


def context(index: ExhibitionIndexPage, request: HttpRequest) -> dict[str, Any]:
    """What is on now and next first; what is over by year."""
    now = local_now()
    locale = index.shown_locale
    pages = list(ExhibitionPage.objects.shown_in(locale).for_cards())
    current = [page for page in pages if page.last_day is None or page.last_day >= now.date()]
    current.sort(key=lambda page: (page.first_day or datetime.date.max, page.pk))
    over = [page for page in pages if page not in current]
    over.sort(key=lambda page: (page.last_day, page.pk), reverse=True)
    return {
        "current": [highlight(page, locale, now) for page in current],
        "archive": [
            Year(year, [page.card(locale) for page in group])
            for year, group in groupby(over, key=lambda page: page.last_day.year)
        ],
    }


def next_change(index: ExhibitionIndexPage, now: datetime.datetime) -> datetime.datetime | None:
    """When an exhibition opens, closes, is a day nearer or goes to the archive; two queries."""
    pages = ExhibitionPage.objects.public_now().filter(last_day__gte=now.date())
    states = [
        changes_from(list(page.days.all()), now)[0] for page in pages.prefetch_related("days")
    ]
    return min((state.until or midnight_after(now) for state in states), default=None)


def structured_data(index: ExhibitionIndexPage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": index.title, "description": index.summary}
