"""A clock that stands where a test puts it, and shorthands for exhibitions."""

import datetime

import pytest
from django.utils import timezone

from exhibition.opening import KUDUS
from tests.factories.exhibition import FIRST_DAY


@pytest.fixture
def clock(monkeypatch):
    """Sets the time: `clock(9, 30)` is half past nine in Kudus on the first day of the factories."""

    def set_to(hour: int, minute: int = 0, day: datetime.date = FIRST_DAY) -> datetime.datetime:
        moment = datetime.datetime.combine(day, datetime.time(hour, minute), KUDUS)
        monkeypatch.setattr(timezone, "now", lambda: moment.astimezone(datetime.UTC))
        return moment

    return set_to


@pytest.fixture
def moment():
    """A moment of the exhibition of the factories: `moment(10)` on its first day, `moment(10, day=2)`."""

    def make(hour: int, minute: int = 0, day: int = 1) -> datetime.datetime:
        date = FIRST_DAY + datetime.timedelta(days=day - 1)
        return datetime.datetime.combine(date, datetime.time(hour, minute), KUDUS)

    return make
