"""An occasion to use a service, in words."""

import datetime
from typing import Any

from django.utils.translation import gettext as _

from exhibition.hours.wording import clock, day_from_today
from exhibition.services.occasions import Occasion


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
        "is_sample": occasion.exhibition.is_sample,
        "venue": occasion.exhibition.venue_name,
        "counter": offer.counter,
        "quota": offer.quota,
        "hindrance": hindrance,
    }
