"""The programme: days, overlapping sessions, now and next, what was changed or cancelled."""

import datetime

import pytest

from exhibition.models import ExhibitionPlace, ProgrammeSession
from exhibition.programme import blocks_of, days_of, entries_of, mark_states
from tests.factories.exhibition import ExhibitionPageFactory

PLACES = [
    ExhibitionPlace(key="panggung", name="Panggung utama"),
    ExhibitionPlace(key="tenda", name="Tenda"),
]


@pytest.fixture
def session(moment):
    def make(title, start, end, place="panggung", day=1, **values):
        starts_at = moment(int(start), round(start % 1 * 60), day)
        ends_at = moment(int(end), round(end % 1 * 60), day)
        return ProgrammeSession(
            title=title, starts_at=starts_at, ends_at=ends_at, place=place, **values
        )

    return make


def titles(blocks):
    return [[[entry.title for entry in lane] for lane in block.lanes] for block in blocks]


def test_overlapping_sessions_stand_side_by_side(session):
    entries = entries_of(
        [
            session("pembukaan", 9, 10),
            session("seminar", 10, 12),
            session("lokakarya 1", 10.5, 11, "tenda"),
            session("lokakarya 2", 11, 11.5, "tenda"),
            session("makan siang", 12, 13),
        ],
        PLACES,
    )

    assert titles(blocks_of(entries)) == [
        [["pembukaan"]],
        [["seminar"], ["lokakarya 1", "lokakarya 2"]],
        [["makan siang"]],
    ]


def test_a_session_keeps_to_the_lane_of_its_place(session):
    entries = entries_of(
        [
            session("panggung 1", 9, 10),
            session("tenda 1", 9, 9.5, "tenda"),
            session("tenda 2", 9.75, 12, "tenda"),
            session("panggung 2", 10, 11),
        ],
        PLACES,
    )

    (block,) = blocks_of(entries)

    assert titles([block]) == [[["panggung 1", "panggung 2"], ["tenda 1", "tenda 2"]]]


def test_sessions_are_grouped_by_day(session, moment):
    entries = entries_of([session("dua", 9, 10, day=2), session("satu", 9, 10, day=1)], PLACES)
    dates = [moment(9, day=day).date() for day in (1, 2)]

    days = days_of(entries, dates)

    assert [(day.number, [entry.title for entry in day.sessions]) for day in days] == [
        (1, ["satu"]),
        (2, ["dua"]),
    ]


def test_now_and_next_at_the_minute(session, moment):
    entries = entries_of(
        [
            session("selesai", 8, 9),
            session("sedang", 9, 10),
            session("batal", 9.5, 10, is_cancelled=True),
            session("berikut", 10, 11),
            session("berikut juga", 10, 12, "tenda"),
            session("nanti", 13, 14),
        ],
        PLACES,
    )

    mark_states(entries, moment(9, 0))

    assert {entry.title: str(entry.state) for entry in entries} == {
        "selesai": "past",
        "sedang": "now",
        "batal": "cancelled",
        "berikut": "next",
        "berikut juga": "next",
        "nanti": "later",
    }
    mark_states(entries, moment(10, 0))
    assert [entry.title for entry in entries if entry.state == "now"] == [
        "berikut",
        "berikut juga",
    ]


@pytest.mark.django_db
def test_the_page_shows_changed_and_planned_times(client, clock, session, moment):
    exhibition = ExhibitionPageFactory(
        places=PLACES,
        sessions=[
            session(
                "Bincang",
                14,
                15,
                planned_starts_at=moment(13),
                planned_ends_at=moment(14),
            )
        ],
    )
    clock(8)

    html = client.get(f"{exhibition.url}acara/").content.decode()

    assert "<del>" in html
    assert "20 Agustus, 13.00" in html
    assert ">14.00</time>" in html


@pytest.mark.django_db
def test_the_programme_is_filtered_by_place(client, clock, session):
    exhibition = ExhibitionPageFactory(
        places=PLACES,
        sessions=[session("Di panggung", 9, 10), session("Di tenda", 9, 10, "tenda")],
    )
    clock(8)

    response = client.get(f"{exhibition.url}acara/?tempat=tenda")

    shown = [entry.title for day in response.context["days"] for entry in day.sessions]
    assert shown == ["Di tenda"]
    assert response.context["file_url"].endswith("/acara.ics?tempat=tenda")


@pytest.mark.django_db
def test_an_unknown_place_is_ignored_and_noted(client, clock, session):
    exhibition = ExhibitionPageFactory(places=PLACES, sessions=[session("Satu", 9, 10)])
    clock(8)

    response = client.get(f"{exhibition.url}acara/?tempat=bulan")

    assert len(response.context["days"]) == 1
    assert "bulan" in response.context["note"]


def test_a_session_may_end_the_next_morning(session, moment):
    """A shadow play lasts until dawn."""
    wayang = session("Wayang kulit", 20, 21)
    wayang.ends_at = moment(4, day=2)

    wayang.clean()

    assert entries_of([wayang], PLACES)[0].ends - entries_of([wayang], PLACES)[0].starts == (
        datetime.timedelta(hours=8)
    )
