"""What is said of an exhibition at a given minute in Kudus, and until when a page may be kept."""

import datetime
import itertools
import json
import re

import pytest
from django.core.cache import cache
from django.utils import translation

from exhibition.enums import AnnouncementKind
from exhibition.hours.status import (
    MOST_CHANGES,
    OpeningState,
    as_timetable,
    changes_from,
    status_at,
)
from exhibition.models import BoothService, ExhibitionAnnouncement
from exhibition.pages.highlight import exhibition_to_show
from tests.exhibition.scene import day, session, wib
from tests.html import RenderedPage, text_of

# A Thursday with a break at noon, a Friday until midnight, a Saturday off, a Sunday morning.
DAYS = [
    day("2026-08-20", "09:00", "12:00"),
    day("2026-08-20", "13:00", "16:00"),
    day("2026-08-21", "08:30", "00:00"),
    day("2026-08-23", "07:00", "11:15"),
]
MINUTES = [
    ("2026-08-17 23:59", "upcoming", "3 days to go", "2026-08-18 00:00"),
    ("2026-08-18 00:00", "upcoming", "2 days to go", "2026-08-19 00:00"),
    ("2026-08-19 00:00", "upcoming", "Opens tomorrow", "2026-08-20 00:00"),
    ("2026-08-19 23:59", "upcoming", "Opens tomorrow", "2026-08-20 00:00"),
    ("2026-08-20 00:00", "opens_today", "Opens today at 09:00", "2026-08-20 09:00"),
    ("2026-08-20 08:59", "opens_today", "Opens today at 09:00", "2026-08-20 09:00"),
    ("2026-08-20 09:00", "open", "Open until 12:00", "2026-08-20 12:00"),
    ("2026-08-20 11:59", "open", "Open until 12:00", "2026-08-20 12:00"),
    ("2026-08-20 12:00", "break", "Break, open again at 13:00", "2026-08-20 13:00"),
    ("2026-08-20 13:00", "open", "Open until 16:00", "2026-08-20 16:00"),
    (
        "2026-08-20 16:00",
        "closed_today",
        "Closed today, open again tomorrow at 08:30",
        "2026-08-21 00:00",
    ),
    ("2026-08-21 00:00", "opens_today", "Opens today at 08:30", "2026-08-21 08:30"),
    ("2026-08-21 23:59", "open", "Open until 00:00", "2026-08-22 00:00"),
    (
        "2026-08-22 00:00",
        "closed_today",
        "Closed today, open again tomorrow at 07:00",
        "2026-08-23 00:00",
    ),
    ("2026-08-23 11:14", "open", "Open until 11:15", "2026-08-23 11:15"),
    ("2026-08-23 11:15", "over", "Over", None),
    ("2027-08-23 11:15", "over", "Over", None),
]


@pytest.mark.parametrize(("now", "state", "label", "until"), MINUTES)
def test_the_state_is_right_at_the_minute(now, state, label, until):
    with translation.override("en"):
        status = status_at(DAYS, wib(now))

    assert (status.state, status.label) == (OpeningState(state), label)
    assert status.until == (wib(until) if until else None)


def test_the_state_is_said_in_the_visitors_language():
    with translation.override("id"):
        labels = [
            status_at(DAYS, wib(now)).label for now in ("2026-08-18 10:00", "2026-08-20 10:00")
        ]

    assert labels == ["2 hari lagi", "Buka sampai 12.00"]


def test_the_order_of_the_rows_does_not_matter():
    for now, *_ in MINUTES:
        assert status_at(DAYS[::-1], wib(now)) == status_at(DAYS, wib(now))


def test_the_day_begins_in_kudus_wherever_the_server_is():
    """17:00 UTC is midnight in Kudus."""
    before = datetime.datetime(2026, 8, 19, 16, 59, 59, tzinfo=datetime.UTC)
    after = datetime.datetime(2026, 8, 19, 17, 0, tzinfo=datetime.UTC)
    in_papua = wib("2026-08-20 09:00").astimezone(datetime.timezone(datetime.timedelta(hours=9)))

    assert status_at(DAYS, before).state == OpeningState.UPCOMING
    assert status_at(DAYS, after).state == OpeningState.OPENS_TODAY
    assert status_at(DAYS, in_papua).state == OpeningState.OPEN


def test_days_whose_hours_are_not_known():
    days = [day("2017-12-21"), day("2017-12-22")]

    assert [
        (status.state, status.until) for status in changes_from(days, wib("2017-12-20 09:00"))
    ] == [
        (OpeningState.UPCOMING, wib("2017-12-21 00:00")),
        (OpeningState.TODAY, wib("2017-12-22 00:00")),
        (OpeningState.TODAY, wib("2017-12-23 00:00")),
        (OpeningState.OVER, None),
    ]


def test_an_exhibition_without_days():
    status = status_at([], wib("2026-08-20 09:00"))

    assert (status.state, status.until) == (OpeningState.UNSCHEDULED, None)


def test_the_states_in_advance_follow_each_other_without_a_gap():
    now = wib("2026-08-18 10:00")
    states = changes_from(DAYS, now)

    for before, after in itertools.pairwise(states):
        assert status_at(DAYS, before.until) == after
        assert status_at(DAYS, before.until - datetime.timedelta(seconds=1)).label == before.label
    assert states[-1].until is None
    assert len(changes_from(DAYS, wib("2025-08-18 10:00"))) == MOST_CHANGES


def test_the_timetable_says_from_when_on():
    with translation.override("en"):
        rows = as_timetable(changes_from(DAYS, wib("2026-08-23 10:00")))

    assert rows == [
        {"label": "Open until 11:15", "tone": "leaf", "from": ""},
        {"label": "Over", "tone": "neutral", "from": "2026-08-23T11:15:00+07:00"},
    ]


# --- On the pages --------------------------------------------------------------------------------


def freshness(client, url: str) -> tuple[int, int]:
    """Seconds that a browser and a cache between may keep the page at `url`."""
    header = client.get(url).headers["Cache-Control"]
    assert "public" in header
    return tuple(int(re.search(rf"\b{name}=(\d+)", header)[1]) for name in ("max-age", "s-maxage"))


@pytest.fixture
def expo(make_exhibition):
    return make_exhibition(slug="expo", days=list(DAYS))


@pytest.mark.parametrize("part", ["", "stan/", "denah/", "acara/", "laporan/"])
def test_every_part_shows_the_status_and_its_changes(client, at, expo, part):
    at("2026-08-23 10:00")
    html = RenderedPage(client.get(f"/pameran/expo/{part}"))

    assert text_of(html.one("[data-timetable-label]")) == "Buka sampai 11.15"
    [_now, then] = json.loads(html.one("[data-timetable]")["data-timetable"])
    assert then["from"] == "2026-08-23T11:15:00+07:00"


@pytest.mark.parametrize("part", ["", "stan/", "denah/", "acara/", "laporan/", "kalender.ics"])
def test_every_part_is_kept_until_the_next_change_at_most(client, at, expo, part):
    at("2026-08-20 08:58")

    assert freshness(client, f"/pameran/expo/{part}") == (60, 120)


@pytest.mark.parametrize(
    ("now", "seconds"),
    [
        ("2026-08-20 08:00:00", (60, 300)),
        ("2026-08-20 08:59:50", (10, 10)),
        ("2026-08-20 09:00:00", (60, 300)),
        ("2026-08-18 23:59:30", (30, 30)),
        ("2026-09-20 12:00:00", (60, 300)),
    ],
)
def test_a_page_is_kept_for_a_while_and_never_beyond_the_next_change(
    client, at, expo, now, seconds
):
    at(now)

    assert freshness(client, "/pameran/expo/") == seconds


def test_a_session_and_an_announcement_end_it_too(client, at, make_exhibition):
    make_exhibition(
        slug="expo",
        sessions=[session("Gelar Wicara", "2026-08-20", "10:00", "11:00")],
        announcements=[
            ExhibitionAnnouncement(
                text="Pindah",
                kind=AnnouncementKind.MOVED,
                published_at=wib("2026-08-20 12:00"),
                until=wib("2026-08-20 13:00"),
            )
        ],
    )
    kept = {}
    for minute in ("09:58", "10:58", "11:58", "12:58", "15:58"):
        at(f"2026-08-20 {minute}")
        kept[minute] = freshness(client, "/pameran/expo/acara/")[1]

    assert set(kept.values()) == {120}


def test_a_booth_is_kept_until_one_of_its_services_begins_or_ends(
    client, at, make_booth, make_service, expo
):
    make_booth(
        parent=expo,
        slug="a-1",
        services=[
            BoothService(
                service=make_service(), opens=datetime.time(10), closes=datetime.time(10, 30)
            )
        ],
    )
    at("2026-08-20 09:58")
    assert freshness(client, "/pameran/expo/a-1/") == (60, 120)
    at("2026-08-20 10:29")
    assert freshness(client, "/pameran/expo/a-1/") == (60, 60)


def test_a_service_is_kept_until_it_begins_or_ends_or_tomorrow_is_today(
    client, at, make_booth, make_service, expo
):
    service = make_service(slug="sim")
    make_booth(parent=expo, services=[BoothService(service=service)])
    kept = []
    for now in ("2026-08-20 08:59", "2026-08-20 11:59", "2026-08-22 23:59", "2026-08-23 11:14"):
        at(now)
        kept += [freshness(client, "/layanan/sim/"), freshness(client, "/layanan/")]

    assert kept == [(60, 60)] * 8


def test_a_service_whose_hours_are_not_known_changes_at_midnight(
    client, at, make_exhibition, make_booth, make_service
):
    expo = make_exhibition(days=[day("2026-08-21")])
    make_booth(parent=expo, services=[BoothService(service=make_service(slug="sim"))])
    at("2026-08-20 23:59:30")

    assert freshness(client, "/layanan/sim/") == (30, 30)
    assert freshness(client, "/layanan/") == (30, 30)


def test_the_index_is_kept_until_the_first_exhibition_changes(client, at, make_exhibition):
    make_exhibition(days=[day("2026-08-20", "09:00", "16:00")])
    make_exhibition(days=[day("2026-08-20", "15:59", "18:00")])
    kept = []
    for minute in ("08:59", "15:58", "15:59", "17:59"):
        at(f"2026-08-20 {minute}")
        kept.append(freshness(client, "/pameran/"))

    assert kept == [(60, 60)] * 4


def test_at_midnight_after_the_last_day_an_exhibition_goes_to_the_archive(
    client, at, make_exhibition
):
    make_exhibition(title="Expo", days=[day("2026-08-20", "09:00", "16:00")])
    at("2026-08-20 23:59:40")

    assert freshness(client, "/pameran/") == (20, 20)
    assert archived(client) == []
    at("2026-08-21 00:00:00")
    assert archived(client) == ["2026"]


def archived(client) -> list[str]:
    html = RenderedPage(client.get("/pameran/"))
    return [text_of(tag) for tag in html.soup.select("#archive ~ section h3.figures")]


def test_notices_without_an_end_leave_at_midnight_after_the_last_day(client, at, make_exhibition):
    make_exhibition(
        slug="expo",
        days=[day("2026-08-20", "09:00", "16:00")],
        announcements=[ExhibitionAnnouncement(text="Pindah", published_at=wib("2026-08-20 10:00"))],
    )
    at("2026-08-20 23:59:40")
    shown = RenderedPage(client.get("/pameran/expo/"))

    assert len(shown.soup.select(".news__item")) == 1
    assert freshness(client, "/pameran/expo/") == (20, 20)
    at("2026-08-21 00:00")
    assert RenderedPage(client.get("/pameran/expo/")).soup.select(".news__item") == []


def test_a_visit_a_minute_later_says_something_else(client, at, expo):
    """Nothing that this site remembers or caches outlives the minute."""
    said = []
    for minute in ("08:59", "09:00", "12:00", "16:00"):
        at(f"2026-08-20 {minute}")
        said.append(text_of(RenderedPage(client.get("/pameran/expo/")).one(".status")))
    cache.clear()

    assert said == [
        "Buka hari ini pukul 09.00",
        "Buka sampai 12.00",
        "Istirahat, buka lagi pukul 13.00",
        "Hari ini tutup, buka lagi besok pukul 08.30",
    ]


def test_an_exhibition_that_closed_for_good_gives_way_to_the_next(make_exhibition, locale_id, at):
    make_exhibition(title="Selesai", days=[day("2026-08-20", "09:00", "16:00")])
    make_exhibition(title="Berikutnya", days=[day("2026-12-01", "09:00", "16:00")])

    def shown(moment: str) -> str:
        at(moment)
        return exhibition_to_show(locale_id).card.title

    assert shown("2026-08-20 15:59") == "Selesai"
    assert shown("2026-08-20 16:00") == "Berikutnya"
