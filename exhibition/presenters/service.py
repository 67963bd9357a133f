"""A service: its standard in six parts, and where and when it can be had."""

import datetime
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from exhibition import models
from exhibition.enums import CostKind
from exhibition.offers import Occasion, occasions_of
from exhibition.opening import local_now
from exhibition.presenters.cards import COST_TONES
from exhibition.presenters.frame import locale_shown
from exhibition.rows import sectors_in
from exhibition.status import midnight_after
from exhibition.wording import clock, day_from_today, period

MOST_OCCASIONS = 8


def service_context(service: Any, request: HttpRequest) -> dict[str, Any]:
    now = local_now()
    locale = locale_shown(service)
    found = service.occasions(now)
    current = [occasion for occasion in found if occasion.is_now(now)]
    coming = [occasion for occasion in found if occasion not in current]
    kind = CostKind(service.cost_kind)
    rows = service.rows
    return {
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


def occasion_row(occasion: Occasion, locale: Any, now: datetime.datetime) -> dict[str, Any]:
    """A place and time in words, with what stands in the way of it."""
    booth, offer = occasion.booth, occasion.offer
    if occasion.is_now(now) and occasion.span is not None:
        when = _("until %(time)s") % {"time": clock(occasion.span.end)}
    else:
        day = day_from_today(occasion.day, now.date())
        hours = ""
        if occasion.span is not None:
            hours = f", {clock(occasion.span.start)}–{clock(occasion.span.end)}"
        when = f"{day}{hours}"
    hindrance = ""
    if offer.is_full:
        hindrance = _("Quota used up")
    elif not occasion.can_be_had:
        hindrance = booth.get_status_display()
    return {
        "when": when,
        "starts": occasion.span.start if occasion.span else occasion.day,
        "booth": booth,
        "url": booth.url_in(locale),
        "exhibition": occasion.exhibition.title,
        "venue": occasion.exhibition.venue_name,
        "counter": offer.counter,
        "quota": offer.quota,
        "hindrance": hindrance,
    }


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


def find_occasions(service: Any, locale: Any, now: datetime.datetime) -> list[Occasion]:
    """Where and when `service` can be had now and next, over all exhibitions; three queries."""
    offers = list(models.BoothService.objects.of_service(service).shown_in(locale).with_booths())
    return occasions_of(offers, exhibitions_above(offers, locale, now), now)


def exhibitions_above(offers: list[Any], locale: Any, now: datetime.datetime) -> dict[str, Any]:
    """The live exhibitions that are not over, by tree path, of the booths that make `offers`.

    As a visitor of `locale` reads them, also where a booth is not translated yet.
    """
    paths = {offer.page.path[: -offer.page.steplen] for offer in offers}
    if not paths:
        return {}
    above = models.ExhibitionPage.objects.filter(path__in=paths).values("translation_key")
    pages = models.ExhibitionPage.objects.live().filter(
        translation_key__in=above, last_day__gte=now.date()
    )
    versions = list(pages.select_related("locale").prefetch_related("days"))
    shown = {page.translation_key: page for page in versions if page.locale_id == locale.pk}
    return {page.path: shown.get(page.translation_key, page) for page in versions}


def service_next_change(service: Any, now: datetime.datetime) -> datetime.datetime | None:
    """When an occasion begins or ends, at midnight at the latest: "tomorrow" becomes "today"."""
    return soonest(service.occasions(now), now)


def soonest(occasions: list[Occasion], now: datetime.datetime) -> datetime.datetime | None:
    """Also where only the day of an occasion is known; None without any."""
    if not occasions:
        return None
    spans = [occasion.span for occasion in occasions if occasion.span is not None]
    moments = [moment for span in spans for moment in (span.start, span.end)]
    return min([moment for moment in moments if moment > now] + [midnight_after(now)])
