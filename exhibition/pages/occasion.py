"""An occasion to use a service, in words."""

import datetime
from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.models import Locale

from exhibition.hours.wording import clock, day_from_today
from exhibition.models import BoothPage
from exhibition.services.occasions import Occasion


@dataclass(frozen=True)
class OccasionRow:
    """A place and time in words, with what stands in the way of it. `quota` in people a day."""

    when: str
    booth: BoothPage
    url: str
    exhibition: str
    is_sample: bool
    venue: str
    counter: str
    quota: int | None
    hindrance: str


def occasion_row(occasion: Occasion, locale: Locale, now: datetime.datetime) -> OccasionRow:
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
    return OccasionRow(
        when=when,
        booth=booth,
        url=booth.url_in(locale),
        exhibition=occasion.exhibition.title,
        is_sample=occasion.exhibition.is_sample,
        venue=occasion.exhibition.venue_name,
        counter=offer.counter,
        quota=offer.quota,
        hindrance=hindrance,
    )
