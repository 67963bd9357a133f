"""Opening hours: local times of days made into moments, and the rule for hours.

Kudus keeps Western Indonesian Time, whatever time zone a member of staff has chosen for the editor.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

KUDUS = ZoneInfo("Asia/Jakarta")
MIDNIGHT = datetime.time(0, 0)


def local_now() -> datetime.datetime:
    return timezone.now().astimezone(KUDUS)


def this_minute() -> datetime.datetime:
    """Now, without seconds: what an editor sees in the form and would have typed."""
    return timezone.now().replace(second=0, microsecond=0)


def moment_of(day: datetime.date, time: datetime.time) -> datetime.datetime:
    """The local `time` on `day` as a moment."""
    return datetime.datetime.combine(day, time, KUDUS)


def end_of(day: datetime.date, time: datetime.time) -> datetime.datetime:
    """As `moment_of`; a closing time of 00:00 is the midnight at the end of the day."""
    moment = moment_of(day, time)
    return moment + datetime.timedelta(days=1) if time == MIDNIGHT else moment


def check_hours(
    errors: dict[str, ValidationError],
    opens: datetime.time | None,
    closes: datetime.time | None,
    field: str,
) -> None:
    """Note an error on `field` if the hours end before they start; 00:00 ends a day."""
    if opens is None or closes is None or closes == MIDNIGHT:
        return
    if closes <= opens:
        errors[field] = ValidationError(_("The hours end before they start."), code="order")


@dataclass(frozen=True, order=True)
class Span:
    """From a moment until another, the end not included."""

    start: datetime.datetime
    end: datetime.datetime

    def __contains__(self, moment: datetime.datetime) -> bool:
        return self.start <= moment < self.end

    def meet(self, other: "Span") -> "Span | None":
        """What both have in common; None if they do not touch."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None


def span_of(
    day: datetime.date, opens: datetime.time | None, closes: datetime.time | None
) -> Span | None:
    """The span of a day's hours; None where they are not known."""
    if opens is None or closes is None:
        return None
    return Span(moment_of(day, opens), end_of(day, closes))


def spans_of(days: Iterable[Any]) -> list[Span]:
    """The known opening hours of `days` (rows with date, opens, closes), in order."""
    spans = (span_of(day.date, day.opens, day.closes) for day in days)
    return sorted(span for span in spans if span is not None)


def dates_of(days: Iterable[Any]) -> list[datetime.date]:
    """The dates of `days`, in order, each once."""
    return sorted({day.date for day in days})
