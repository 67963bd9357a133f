"""When a service can be had at a booth: its own hours, else those of the exhibition."""

import datetime
from collections.abc import Sequence

from django.utils.translation import gettext as _

from exhibition.enums import BoothStatus
from exhibition.hours.opening import Span, dates_of, span_of, spans_of
from exhibition.hours.wording import clock, day_from_today, hours, short_day
from exhibition.models import BoothPage, BoothService, ExhibitionDay


def spans_of_offer(offer: BoothService, days: Sequence[ExhibitionDay]) -> list[Span]:
    """The times at which `offer` (a booth's service) can be had, on the exhibition's `days`.

    Hours of its own are taken as they are, also where they go beyond those of the exhibition: a
    blood donation bus may come before the gate opens.
    """
    dates = [day for day in dates_of(days) if offer.date in {None, day}]
    if offer.opens is None:
        return [span for span in spans_of(days) if span.start.date() in dates]
    spans = (span_of(day, offer.opens, offer.closes) for day in dates)
    return [span for span in spans if span is not None]


def offer_days(offer: BoothService, days: Sequence[ExhibitionDay]) -> list[datetime.date]:
    return [day for day in dates_of(days) if offer.date in {None, day}]


def hours_in_words(offer: BoothService, days: Sequence[ExhibitionDay]) -> str:
    """ "Every day, 09.00–12.00", "Thursday, 21 December, opening hours of the exhibition"."""
    when = short_day(offer.date) if offer.date else _("Every day")
    if offer.opens is None:
        return _("%(when)s, during opening hours") % {"when": when}
    return f"{when}, {hours(offer.opens, offer.closes)}"


def state_in_words(
    offer: BoothService, booth: BoothPage, days: Sequence[ExhibitionDay], now: datetime.datetime
) -> tuple[str, str]:
    """How it stands with an offer at the moment: label and tone of its pill."""
    if booth.status == BoothStatus.CLOSED:
        return _("Booth closed"), "neutral"
    if booth.status == BoothStatus.PAUSED:
        return _("Paused"), "teak"
    if offer.is_full:
        return _("Quota used up"), "berry"
    spans = spans_of_offer(offer, days)
    current = next((span for span in spans if now in span), None)
    if current is not None:
        return _("Now, until %(time)s") % {"time": clock(current.end)}, "leaf"
    following = next((span for span in spans if now < span.start), None)
    if following is not None:
        day = day_from_today(following.start.date(), now.date())
        return _("Next: %(day)s at %(time)s") % {"day": day, "time": clock(following.start)}, "sky"
    if any(day >= now.date() for day in offer_days(offer, days)) and not spans:
        return _("Hours not announced"), "neutral"
    return _("Over"), "neutral"
