"""When a service can be had at a booth: its own hours, else those of the exhibition."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from exhibition.codes import code_key
from exhibition.enums import BoothStatus
from exhibition.opening import Span, dates_of, span_of, spans_of
from exhibition.wording import clock, day_from_today, hours, short_day

AVAILABLE = {BoothStatus.OPEN, BoothStatus.MOVED}


def spans_of_offer(offer: Any, days: Sequence[Any]) -> list[Span]:
    """The times at which `offer` (a booth's service) can be had, on the exhibition's `days`.

    Hours of its own are taken as they are, also where they go beyond those of the exhibition: a
    blood donation bus may come before the gate opens.
    """
    dates = [day for day in dates_of(days) if offer.date in {None, day}]
    if offer.opens is None:
        return [span for span in spans_of(days) if span.start.date() in dates]
    spans = (span_of(day, offer.opens, offer.closes) for day in dates)
    return [span for span in spans if span is not None]


def offer_days(offer: Any, days: Sequence[Any]) -> list[datetime.date]:
    return [day for day in dates_of(days) if offer.date in {None, day}]


@dataclass(frozen=True)
class Occasion:
    """A place and time at which a service can be had, or could be if the quota were not used up."""

    offer: Any
    booth: Any
    exhibition: Any
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
    offers: Iterable[Any], exhibitions: dict[str, Any], now: datetime.datetime
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
    return occasion.day, start, code_key(occasion.booth.code)


def hours_in_words(offer: Any, days: Sequence[Any]) -> str:
    """ "Every day, 09.00–12.00", "Thursday, 21 December, opening hours of the exhibition"."""
    when = short_day(offer.date) if offer.date else _("Every day")
    if offer.opens is None:
        return _("%(when)s, during opening hours") % {"when": when}
    return f"{when}, {hours(offer.opens, offer.closes)}"


def state_in_words(offer: Any, booth: Any, days: Sequence[Any], now: datetime.datetime) -> dict:
    """How it stands with an offer at the moment: label and tone of its pill."""
    if booth.status == BoothStatus.CLOSED:
        return {"label": _("Booth closed"), "tone": "neutral"}
    if booth.status == BoothStatus.PAUSED:
        return {"label": _("Paused"), "tone": "teak"}
    if offer.is_full:
        return {"label": _("Quota used up"), "tone": "berry"}
    spans = spans_of_offer(offer, days)
    current = next((span for span in spans if now in span), None)
    if current is not None:
        label = _("Now, until %(time)s") % {"time": clock(current.end)}
        return {"label": label, "tone": "leaf", "until": current.end}
    following = next((span for span in spans if now < span.start), None)
    if following is not None:
        day = day_from_today(following.start.date(), now.date())
        label = _("Next: %(day)s at %(time)s") % {"day": day, "time": clock(following.start)}
        return {"label": label, "tone": "sky", "until": following.start}
    if any(day >= now.date() for day in offer_days(offer, days)) and not spans:
        return {"label": _("Hours not announced"), "tone": "neutral"}
    return {"label": _("Over"), "tone": "neutral"}
