"""What is so at a given minute: the exhibition is open, opens at nine, is over.

Pure functions of the days and the moment, so that a page can also say when its words will change
and what they will be then: a small script shows that without asking the server.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.clock import midnight_after
from exhibition.hours.opening import KUDUS, dates_of, spans_of
from exhibition.hours.wording import clock, day_from_today

MOST_CHANGES = 60  # states announced in advance on a page: a month of days and openings


class OpeningState(StrEnum):
    UNSCHEDULED = "unscheduled"
    UPCOMING = "upcoming"
    OPENS_TODAY = "opens_today"
    OPEN = "open"
    BREAK = "break"
    TODAY = "today"  # a day of the exhibition whose hours are not known
    CLOSED_TODAY = "closed_today"
    OVER = "over"


TONES = {
    OpeningState.UPCOMING: "sky",
    OpeningState.OPENS_TODAY: "teak",
    OpeningState.OPEN: "leaf",
    OpeningState.BREAK: "teak",
    OpeningState.TODAY: "leaf",
    OpeningState.CLOSED_TODAY: "teak",
}


@dataclass(frozen=True)
class OpeningStatus:
    """A state, the moment until which it lasts (None: for good), and how it is said."""

    state: OpeningState
    until: datetime.datetime | None
    label: str

    @property
    def tone(self) -> str:
        return TONES.get(self.state, "neutral")

    @property
    def is_open(self) -> bool:
        return self.state in {OpeningState.OPEN, OpeningState.TODAY}

    @property
    def is_over(self) -> bool:
        return self.state is OpeningState.OVER


def status_at(days: Sequence[Any], moment: datetime.datetime) -> OpeningStatus:
    """The state of an exhibition with `days` (rows with date, opens, closes) at `moment`."""
    now = moment.astimezone(KUDUS)
    today = now.date()
    dates = dates_of(days)
    if not dates:
        return OpeningStatus(OpeningState.UNSCHEDULED, None, _("Dates to be announced"))
    if today < dates[0]:
        return OpeningStatus(
            OpeningState.UPCOMING, midnight_after(now), _days_to_go((dates[0] - today).days)
        )
    spans = spans_of(days)
    for span in spans:
        if now in span:
            label = _("Open until %(time)s") % {"time": clock(span.end)}
            return OpeningStatus(OpeningState.OPEN, span.end, label)
    today_spans = [span for span in spans if span.start.date() == today]
    for span in today_spans:
        if now < span.start:
            return _before(span, has_been_open=span is not today_spans[0])
    if today in dates and not today_spans:
        return OpeningStatus(OpeningState.TODAY, midnight_after(now), _("Today"))
    return _after_hours(dates, spans, now)


def _days_to_go(days: int) -> str:
    if days == 1:
        return _("Opens tomorrow")
    return ngettext("%(days)d day to go", "%(days)d days to go", days) % {"days": days}


def _before(span: Any, has_been_open: bool) -> OpeningStatus:
    values = {"time": clock(span.start)}
    if has_been_open:
        label = _("Break, open again at %(time)s") % values
        return OpeningStatus(OpeningState.BREAK, span.start, label)
    label = _("Opens today at %(time)s") % values
    return OpeningStatus(OpeningState.OPENS_TODAY, span.start, label)


def _after_hours(dates: list, spans: list, now: datetime.datetime) -> OpeningStatus:
    later = [date for date in dates if date > now.date()]
    if not later:
        return OpeningStatus(OpeningState.OVER, None, _("Over"))
    day = day_from_today(later[0], now.date())
    opening = next((span.start for span in spans if span.start.date() == later[0]), None)
    if opening is None:
        label = _("Closed today, open again %(day)s") % {"day": day}
    else:
        label = _("Closed today, open again %(day)s at %(time)s") % {
            "day": day,
            "time": clock(opening),
        }
    return OpeningStatus(OpeningState.CLOSED_TODAY, midnight_after(now), label)


def changes_from(days: Sequence[Any], moment: datetime.datetime) -> list[OpeningStatus]:
    """The state at `moment` and those that follow it, each until the next."""
    states = [status_at(days, moment)]
    while states[-1].until is not None and len(states) < MOST_CHANGES:
        states.append(status_at(days, states[-1].until))
    return states


def as_timetable(states: list[OpeningStatus]) -> list[dict[str, str]]:
    """`states` for the script of the page: from when on, how it is said, in which tone."""
    rows = [{"label": states[0].label, "tone": states[0].tone, "from": ""}]
    for before, state in pairwise(states):
        start = before.until.isoformat() if before.until else ""
        rows.append({"label": state.label, "tone": state.tone, "from": start})
    return rows
