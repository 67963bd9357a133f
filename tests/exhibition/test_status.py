"""What is said of an exhibition at a given minute, in Kudus time."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation

from exhibition.models import ExhibitionDay
from exhibition.status import OpeningState, as_timetable, changes_from, status_at
from tests.factories.exhibition import FIRST_DAY, opening_days

KUDUS = ZoneInfo("Asia/Jakarta")


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=KUDUS)


def day(date: str, opens: str = "", closes: str = "") -> ExhibitionDay:
    return ExhibitionDay(
        date=datetime.date.fromisoformat(date),
        opens=datetime.time.fromisoformat(opens) if opens else None,
        closes=datetime.time.fromisoformat(closes) if closes else None,
    )


TWO_DAYS = [day("2026-08-20", "09:00", "16:00"), day("2026-08-21", "09:00", "15:00")]


@pytest.mark.parametrize(
    ("moment", "state", "label", "until"),
    [
        ("2026-08-15 23:59", "upcoming", "5 days to go", "2026-08-16 00:00"),
        ("2026-08-19 00:00", "upcoming", "Opens tomorrow", "2026-08-20 00:00"),
        ("2026-08-20 00:00", "opens_today", "Opens today at 09:00", "2026-08-20 09:00"),
        ("2026-08-20 08:59", "opens_today", "Opens today at 09:00", "2026-08-20 09:00"),
        ("2026-08-20 09:00", "open", "Open until 16:00", "2026-08-20 16:00"),
        ("2026-08-20 15:59", "open", "Open until 16:00", "2026-08-20 16:00"),
        (
            "2026-08-20 16:00",
            "closed_today",
            "Closed today, open again tomorrow at 09:00",
            "2026-08-21 00:00",
        ),
        ("2026-08-21 14:59", "open", "Open until 15:00", "2026-08-21 15:00"),
        ("2026-08-21 15:00", "over", "Over", None),
        ("2027-01-01 00:00", "over", "Over", None),
    ],
)
def test_the_status_is_right_at_the_minute(moment, state, label, until):
    with translation.override("en"):
        status = status_at(TWO_DAYS, at(moment))

    assert (status.state, status.label) == (OpeningState(state), label)
    assert status.until == (at(until) if until else None)


def test_the_clock_that_counts_is_that_of_kudus():
    """Two in the morning in London is nine in Kudus: the gate opens."""
    london = datetime.datetime(2026, 8, 20, 3, 0, tzinfo=ZoneInfo("Europe/London"))

    assert status_at(TWO_DAYS, london).state is OpeningState.OPEN
    before = london - datetime.timedelta(minutes=61)
    assert status_at(TWO_DAYS, before).state is OpeningState.OPENS_TODAY


def test_a_break_within_a_day():
    days = [day("2026-08-21", "08:00", "11:30"), day("2026-08-21", "13:00", "16:00")]
    with translation.override("en"):
        labels = [status_at(days, at(f"2026-08-21 {hour}")).label for hour in ("11:00", "12:00")]

    assert labels == ["Open until 11:30", "Break, open again at 13:00"]


def test_a_day_without_exhibition_between_two():
    days = [day("2026-08-20", "09:00", "16:00"), day("2026-08-22", "10:00", "16:00")]
    with translation.override("en"):
        status = status_at(days, at("2026-08-21 12:00"))

    assert status.label == "Closed today, open again tomorrow at 10:00"
    assert status.until == at("2026-08-22 00:00")


def test_an_opening_until_midnight():
    days = [day("2026-08-20", "18:00", "00:00")]

    assert status_at(days, at("2026-08-20 23:59")).until == at("2026-08-21 00:00")
    assert status_at(days, at("2026-08-21 00:00")).state is OpeningState.OVER


def test_days_whose_hours_are_not_known():
    """As those of 2017: nothing is claimed but that it was on that day."""
    days = [day("2017-12-21"), day("2017-12-22")]

    states = [status_at(days, at(f"2017-12-{date} 12:00")).state for date in (20, 21, 22, 23)]

    assert states == ["upcoming", "today", "today", "over"]


def test_without_days_the_dates_are_still_to_come():
    assert status_at([], at("2026-08-20 12:00")).state is OpeningState.UNSCHEDULED


def test_hours_are_written_as_the_language_writes_them():
    with translation.override("id"):
        indonesian = status_at(TWO_DAYS, at("2026-08-20 10:00")).label
    with translation.override("en"):
        english = status_at(TWO_DAYS, at("2026-08-20 10:00")).label

    assert indonesian.endswith("16.00")
    assert english.endswith("16:00")


def test_the_timetable_holds_every_change_to_come():
    """What the page brings along for its script: each state from the moment it begins."""
    with translation.override("en"):
        rows = as_timetable(changes_from(opening_days(2), at("2026-08-19 20:00")))

    assert [row["from"][:16] for row in rows] == [
        "",
        "2026-08-20T00:00",
        "2026-08-20T09:00",
        "2026-08-20T16:00",
        "2026-08-21T00:00",
        "2026-08-21T09:00",
        "2026-08-21T16:00",
    ]
    assert [row["label"] for row in rows][-1] == "Over"
    assert {row["from"][-6:] for row in rows[1:]} == {"+07:00"}


def test_the_factories_exhibition_begins_on_a_thursday():
    assert FIRST_DAY.strftime("%A") == "Thursday"
