"""Days and hours as people say them, in the active language."""

import datetime

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from exhibition.hours.opening import KUDUS

POINT_LANGUAGES = {"id", "jv"}  # these write 09.00, others 09:00


def clock(time: datetime.time | datetime.datetime) -> str:
    """ "09.00" in Indonesian, "09:00" in English; of a moment its time in Kudus."""
    if isinstance(time, datetime.datetime):
        time = time.astimezone(KUDUS).time()
    point = (translation.get_language() or "").split("-")[0] in POINT_LANGUAGES
    return time.strftime("%H.%M" if point else "%H:%M")


def hours(opens: datetime.time | None, closes: datetime.time | None) -> str:
    """ "09.00–16.00", or that the hours are not known."""
    if opens is None or closes is None:
        return _("hours not announced")
    return f"{clock(opens)}–{clock(closes)}"


def long_day(day: datetime.date) -> str:
    """ "Kamis, 21 Desember 2017"."""
    return date_format(day, "l, j F Y")


def short_day(day: datetime.date) -> str:
    """ "Kam, 21 Des"."""
    return date_format(day, "D, j M")


def period(first: datetime.date | None, last: datetime.date | None) -> str:
    """ "21–22 Desember 2017", as short as it can be said."""
    if first is None or last is None:
        return _("Dates to be announced")
    end = date_format(last, "j F Y")
    if first == last:
        return long_day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    if first.year == last.year:
        return f"{date_format(first, 'j F')} – {end}"
    return f"{date_format(first, 'j F Y')} – {end}"


def day_from_today(day: datetime.date, today: datetime.date) -> str:
    """ "today", "tomorrow" or the weekday with its date."""
    if day == today:
        return _("today")
    if day == today + datetime.timedelta(days=1):
        return _("tomorrow")
    return date_format(day, "l, j F")
