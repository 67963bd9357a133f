"""Where and when services can be had, over all exhibitions."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.models import Locale

from core.clock import midnight_after
from core.numbers import number_order
from exhibition import models
from exhibition.enums import BoothStatus
from exhibition.hours.opening import Span
from exhibition.hours.wording import clock, short_day
from exhibition.services.offers import offer_days, spans_of_offer

AVAILABLE = {BoothStatus.OPEN, BoothStatus.MOVED}


@dataclass(frozen=True)
class Occasion:
    """A place and time at which a service can be had, or could be if the quota were not used up."""

    offer: models.BoothService
    booth: models.BoothPage
    exhibition: models.ExhibitionPage
    span: Span | None  # None: the day is known, the hours are not
    day: datetime.date

    def is_now(self, moment: datetime.datetime) -> bool:
        return self.can_be_had and self.span is not None and moment in self.span

    @property
    def can_be_had(self) -> bool:
        return not self.offer.is_full and self.booth.status in AVAILABLE

    @property
    def when(self) -> str:
        """ "Kam, 21 Des, 09.00–16.00"."""
        if self.span is None:
            return short_day(self.day)
        return f"{short_day(self.day)}, {clock(self.span.start)}–{clock(self.span.end)}"

    @property
    def ends_on(self) -> datetime.datetime | None:
        return self.span.end if self.span else None


def occasions_of(
    offers: Iterable[models.BoothService],
    exhibitions: dict[str, models.ExhibitionPage],
    now: datetime.datetime,
) -> list[Occasion]:
    """What is now or still to come of `offers`, the earliest first.

    `exhibitions` by tree path: the parents of the offers' booths, with their days.
    """
    found = []
    for offer in offers:
        booth = offer.page
        exhibition = exhibitions.get(booth.path[: -booth.steplen])
        if exhibition is None or booth.status == BoothStatus.CLOSED:
            continue
        days = list(exhibition.days.all())
        spans = spans_of_offer(offer, days)
        timed = {span.start.date() for span in spans}
        found += [
            Occasion(offer, booth, exhibition, span, span.start.date())
            for span in spans
            if span.end > now
        ]
        found += [
            Occasion(offer, booth, exhibition, None, day)
            for day in offer_days(offer, days)
            if day not in timed and day >= now.date()
        ]
    return sorted(found, key=_order)


def _order(occasion: Occasion) -> tuple:
    start = occasion.span.start.isoformat() if occasion.span else ""
    return occasion.day, start, number_order(occasion.booth.code)


def find_occasions(
    service: models.ServicePage, locale: Locale, now: datetime.datetime
) -> list[Occasion]:
    """Where and when `service` can be had now and next, over all exhibitions; three queries."""
    offers = list(models.BoothService.objects.of_service(service).shown_in(locale).with_booths())
    return occasions_of(offers, exhibitions_above(offers, locale, now), now)


def exhibitions_above(
    offers: list[models.BoothService], locale: Locale, now: datetime.datetime
) -> dict[str, models.ExhibitionPage]:
    """The live exhibitions that are not over, by tree path, of the booths that make `offers`.

    As a visitor of `locale` reads them, also where a booth is not translated yet.
    """
    paths = {offer.page.path[: -offer.page.steplen] for offer in offers}
    if not paths:
        return {}
    above = models.ExhibitionPage.objects.filter(path__in=paths).values("translation_key")
    pages = models.ExhibitionPage.objects.public_now().filter(
        translation_key__in=above, last_day__gte=now.date()
    )
    versions = list(pages.select_related("locale").prefetch_related("days"))
    shown = {page.translation_key: page for page in versions if page.locale_id == locale.pk}
    return {page.path: shown.get(page.translation_key, page) for page in versions}


def all_occasions(locale: Locale, now: datetime.datetime) -> list[Occasion]:
    """Every occasion of every service from now on; three queries."""
    offers = list(
        models.BoothService.objects.shown_in(locale)
        .at_exhibitions_not_over(now.date())
        .with_booths()
    )
    return occasions_of(offers, exhibitions_above(offers, locale, now), now)


def soonest(occasions: list[Occasion], now: datetime.datetime) -> datetime.datetime | None:
    """Also where only the day of an occasion is known; None without any."""
    if not occasions:
        return None
    spans = [occasion.span for occasion in occasions if occasion.span is not None]
    moments = [moment for span in spans for moment in (span.start, span.end)]
    return min([moment for moment in moments if moment > now] + [midnight_after(now)])
