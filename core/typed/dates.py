"""Days and times of the clock in the forms that Indonesians and the editor's calendar write."""

import datetime
import re

from django.core.exceptions import ValidationError
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from core.cleaning import clean_line

MONTH_NAMES = (
    "januari january jan",
    "februari pebruari february feb peb",
    "maret march mar mrt",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agu ags agt agust aug",
    "september sep sept",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec",
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, 1) for name in names.split()}
WEEKDAY_NAMES = (
    "senin monday sen mon",
    "selasa tuesday sel tue",
    "rabu wednesday rab wed",
    "kamis thursday kam thu",
    "jumat jum'at friday jum fri",
    "sabtu saturday sab sat",
    "minggu ahad sunday min sun",
)
WEEKDAYS = {name: number for number, names in enumerate(WEEKDAY_NAMES) for name in names.split()}

WEEKDAY_BEFORE = re.compile(r"^([a-z']+)\s*,?\s+(?=\S)")
YEAR_FIRST = re.compile(r"^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$")
DAY_FIRST = re.compile(r"^(\d{1,2})\s*([-/.\s])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$")
MONTH_IN_WORDS = re.compile(r"^(\d{1,2})[\s.-]+([a-z]+)\.?,?[\s-]+(\d{4}|\d{2})$")
MONTH_IN_FRONT = re.compile(r"^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")
WITHOUT_YEAR = re.compile(r"^\d{1,2}(\s*[-/.]\s*\d{1,2}|\s+[a-z]+\.?)$")

CLOCK = re.compile(
    r"^(?:pukul|jam|at)?\s*(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(?:wib)?$"
)
FOUR_DIGITS = re.compile(r"^(\d{2})(\d{2})$")
TIME_BEHIND = re.compile(
    r"^(.*?\d{4}|\d{4}\S*|.*\d)(?:\s*,\s*|\s+|t)((?:pukul|jam|at)?\s*\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:\.\d+)?)?"
    r"\s*(?:am|pm)?\s*(?:wib)?|(?:pukul|jam)\s*\d{1,2}(?:\s*wib)?|\d{1,2}\s*(?:am|pm))$"
)


def date_from(text: str) -> datetime.date:
    """The day that `text` names. Raises ValidationError with what to type instead."""
    written = clean_line(text).casefold().strip(" .,")
    weekday, written_day = _without_weekday(written)
    year, month, day = _numbers(written_day, text)
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        raise _refused(_("There is no day “%(text)s” in the calendar."), text) from None
    if weekday is not None and date.weekday() != weekday:
        raise ValidationError(
            _("%(date)s is a %(weekday)s. Correct the date or leave out the day of the week."),
            code="weekday",
            params={"date": date_format(date, "j F Y"), "weekday": date_format(date, "l")},
        )
    return date


def _without_weekday(written: str) -> tuple[int | None, str]:
    found = WEEKDAY_BEFORE.match(written)
    if found and found[1] in WEEKDAYS:
        return WEEKDAYS[found[1]], written[found.end() :]
    return None, written


def _numbers(written: str, text: str) -> tuple[int, int, int]:
    if found := YEAR_FIRST.match(written):
        return int(found[1]), int(found[3]), int(found[4])
    if found := DAY_FIRST.match(written):
        day, month, year = int(found[1]), int(found[3]), found[4]
        if len(year) == 4 and month > 12 >= day:
            raise ValidationError(
                _("The day comes first: %(day)d/%(month)d/%(year)s?"),
                code="order",
                params={"day": month, "month": day, "year": year},
            )
    elif found := MONTH_IN_WORDS.match(written):
        day, month, year = int(found[1]), MONTHS.get(found[2], 0), found[3]
    elif found := MONTH_IN_FRONT.match(written):
        day, month, year = int(found[2]), MONTHS.get(found[1], 0), found[3]
    elif WITHOUT_YEAR.match(written):
        raise _refused(_("Type the year too: “%(text)s” of which year?"), text)
    else:
        raise _refused(_("“%(text)s” is not understood as a date. %(example)s"), text)
    if len(year) == 2:
        raise _refused(
            _("Type the year with four digits: “%(text)s” may be in two centuries."), text
        )
    if not 1 <= month <= 12:
        raise _refused(_("“%(text)s” is not understood as a date. %(example)s"), text)
    return int(year), month, day


def _refused(message: str, text: str) -> ValidationError:
    example = _("Type it as 1/2/2026, 1 February 2026 or 2026-02-01.")
    return ValidationError(message, code="invalid", params={"text": text, "example": example})


def time_from(text: str) -> datetime.time:
    """The time of day that `text` names; 24.00 is midnight. Raises ValidationError."""
    written = clean_line(text).casefold()
    found = FOUR_DIGITS.match(written) or CLOCK.match(written)
    if found:
        hour, minute = int(found[1]), int(found[2] or 0)
        second = int(found[3] or 0) if found.re is CLOCK else 0
        half = found[4] if found.re is CLOCK else None
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else 99
        if (hour, minute, second) == (24, 0, 0):
            hour = 0
        if hour < 24 and minute < 60 and second < 60:
            return datetime.time(hour, minute, second)
    raise ValidationError(
        _("“%(text)s” is not understood as a time. Type it as 09.30 or 09:30."),
        code="invalid",
        params={"text": text},
    )


def datetime_from(text: str) -> datetime.datetime:
    """The moment that `text` names, without a time zone unless it names one itself."""
    written = clean_line(text).casefold()
    if re.search(r"[+-]\d\d:?\d\d$|\dz$", written) and (moment := _iso(written)):
        return moment
    found = TIME_BEHIND.match(written)
    if not found:
        date_from(text)  # says what is wrong with it, if something is
        raise ValidationError(
            _("Type the time too, for example: %(text)s 09.30"),
            code="no_time",
            params={"text": text},
        )
    time = found[2].strip()
    if re.match(r"(pukul|jam)?\s*24", time):
        raise ValidationError(_("Type midnight as 00.00 of the next day."), code="midnight")
    return datetime.datetime.combine(date_from(found[1]), time_from(time))


def _iso(written: str) -> datetime.datetime | None:
    try:
        return parse_datetime(written.upper())
    except ValueError:
        return None
