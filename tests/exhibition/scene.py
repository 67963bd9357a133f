"""Moments in Kudus and the rows of an exhibition, for the tests of exhibitions."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

from wagtail.models import Locale

from exhibition.models import ExhibitionDay, ExhibitionPlace, ProgrammeSession

WIB = ZoneInfo("Asia/Jakarta")


def wib(words: str) -> datetime.datetime:
    """ "2026-08-20 09:00" as a moment in Kudus."""
    return datetime.datetime.fromisoformat(words).replace(tzinfo=WIB)


def day(date: str, opens: str = "", closes: str = "", **values: Any) -> ExhibitionDay:
    """A day of an exhibition, not saved; without hours where they are not known."""
    return ExhibitionDay(
        date=datetime.date.fromisoformat(date),
        opens=datetime.time.fromisoformat(opens) if opens else None,
        closes=datetime.time.fromisoformat(closes) if closes else None,
        **values,
    )


def session(title: str, date: str, starts: str, ends: str, **values: Any) -> ProgrammeSession:
    """A session on one day, not saved."""
    return ProgrammeSession(
        title=title, starts_at=wib(f"{date} {starts}"), ends_at=wib(f"{date} {ends}"), **values
    )


def place(key: str, name: str, **values: Any) -> ExhibitionPlace:
    return ExhibitionPlace(key=key, name=name, **values)


def english() -> Locale:
    return Locale.objects.get(language_code="en")
