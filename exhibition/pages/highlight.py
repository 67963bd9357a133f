"""An exhibition as the front page and the list of exhibitions present it."""

import datetime
from dataclasses import dataclass

from wagtail.models import Locale

from core.protocols import Card
from exhibition.hours.opening import local_now
from exhibition.hours.status import OpeningStatus, as_timetable, changes_from
from exhibition.hours.wording import period
from exhibition.models import ExhibitionPage

CANDIDATES = 3  # exhibitions looked at: those that end today and the next


@dataclass(frozen=True)
class Highlight:
    """An exhibition with what is so now. `booths_url` is empty where it has no booths."""

    card: Card
    status: OpeningStatus
    timetable: list[dict[str, str]]
    period: str
    venue: str
    theme: str
    url: str
    booths_url: str
    field_id: str


def highlight(exhibition: ExhibitionPage, locale: Locale, now: datetime.datetime) -> Highlight:
    """The days of `exhibition` must be loaded."""
    states = changes_from(list(exhibition.days.all()), now)
    url = exhibition.url_in(locale)
    return Highlight(
        card=exhibition.card(locale),
        status=states[0],
        timetable=as_timetable(states),
        period=period(exhibition.first_day, exhibition.last_day),
        venue=exhibition.venue_name,
        theme=exhibition.theme,
        url=url,
        booths_url=f"{url}stan/" if exhibition.has_booths else "",
        field_id=f"booths-{exhibition.pk}",
    )


def exhibition_to_show(locale: Locale, now: datetime.datetime | None = None) -> Highlight | None:
    """The exhibition that is on, else the next one, as the front page shows it; None without one.

    One that has closed for good gives way in the evening of its last day.
    """
    now = now or local_now()
    pages = ExhibitionPage.objects.shown_in(locale).now_and_next(now.date())
    for page in pages.filter(first_day__isnull=False).for_cards()[:CANDIDATES]:
        item = highlight(page, locale, now)
        if not item.status.is_over:
            return item
    return None
