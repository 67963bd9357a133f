"""The programme as a visitor reads it: by day, side by side, now and next, planned and changed."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils.translation import gettext

from exhibition.models import ProgrammeSession
from exhibition.programme.sessions import SessionState, blocks_of, days_of, entries_of, mark_states
from tests.exhibition.scene import day, place, session, wib
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory
from tests.factories.showcase import InnovationPageFactory
from tests.html import RenderedPage, text_of
from tests.scenes import scene

PLACES = [place("panggung", "Panggung Utama"), place("aula", "Aula"), place("taman", "Taman")]


def on_thursday(*rows: tuple[str, ...]) -> list[ProgrammeSession]:
    """Sessions of 20 August: title, start, end, place."""
    return [
        session(title, "2026-08-20", starts, ends, place=where)
        for title, starts, ends, where in rows
    ]


def lanes(*rows: tuple[str, ...]) -> list[list[str]]:
    """The blocks of a day, each as its lanes: "Tari Musik | Wicara"."""
    blocks = blocks_of(entries_of(on_thursday(*rows), PLACES))
    return [[" ".join(entry.title for entry in lane) for lane in block.lanes] for block in blocks]


# --- Side by side --------------------------------------------------------------------------------


def test_sessions_one_after_the_other_stand_alone():
    assert lanes(
        ("Musik", "10:00", "11:00", "panggung"),
        ("Tari", "09:00", "10:00", "panggung"),
    ) == [["Tari"], ["Musik"]]


def test_sessions_at_the_same_time_stand_side_by_side_in_the_order_of_the_places():
    assert lanes(
        ("Wicara", "09:00", "10:00", "aula"),
        ("Tari", "09:00", "10:00", "panggung"),
        ("Wayang", "09:00", "10:00", "taman"),
    ) == [["Tari", "Wicara", "Wayang"]]


def test_a_long_session_holds_together_what_runs_beside_it():
    assert lanes(
        ("Pameran foto", "09:00", "12:00", "taman"),
        ("Tari", "09:30", "10:00", "panggung"),
        ("Musik", "10:00", "11:00", "panggung"),
        ("Wicara", "11:30", "12:30", "aula"),
        ("Penutupan", "12:30", "13:00", "panggung"),
    ) == [["Pameran foto", "Tari Musik Wicara"], ["Penutupan"]]


def test_sessions_are_read_in_the_order_of_their_time_whatever_their_lane():
    rows = on_thursday(
        ("Wicara", "10:00", "11:30", "panggung"),
        ("Tari", "10:00", "10:20", "aula"),
        ("Musik", "10:30", "11:00", "aula"),
        ("Lomba", "11:30", "12:00", "panggung"),
        ("Wayang", "11:00", "11:45", "aula"),
    )
    [day] = days_of(entries_of(rows, PLACES), [])

    assert [(session.title, session.lane) for session in day.sessions] == [
        ("Wicara", 1),
        ("Tari", 2),
        ("Musik", 2),
        ("Wayang", 2),
        ("Lomba", 1),
    ]


def test_a_session_goes_on_in_the_lane_of_its_place():
    assert lanes(
        ("Tari", "09:00", "10:00", "panggung"),
        ("Wicara", "09:00", "10:00", "aula"),
        ("Pameran foto", "09:00", "12:00", "taman"),
        ("Bincang", "10:00", "11:00", "aula"),
        ("Musik", "10:30", "11:00", "panggung"),
    ) == [["Tari Musik", "Wicara Bincang", "Pameran foto"]]


# --- Days ----------------------------------------------------------------------------------------


def test_sessions_are_grouped_by_the_day_they_begin_on_in_kudus():
    """23:00 UTC on the 19th is six in the morning of the 20th."""
    early = ProgrammeSession(
        title="Senam",
        starts_at=datetime.datetime(2026, 8, 19, 23, 0, tzinfo=datetime.UTC),
        ends_at=datetime.datetime(2026, 8, 20, 0, 0, tzinfo=datetime.UTC),
    )
    night = session("Wayang", "2026-08-20", "21:00", "22:00")
    night.ends_at = wib("2026-08-21 03:00")
    dates = [datetime.date(2026, 8, 20), datetime.date(2026, 8, 21)]

    [only] = days_of(entries_of([night, early], PLACES), dates)

    assert (only.date, only.number) == (dates[0], 1)
    assert [entry.title for entry in only.sessions] == ["Senam", "Wayang"]
    assert only.sessions[0].starts.isoformat() == "2026-08-20T06:00:00+07:00"


def test_a_day_keeps_its_number_when_another_has_no_session():
    dates = [datetime.date(2026, 8, number) for number in (20, 21, 22)]
    entries = entries_of(
        [
            session("Penutupan", "2026-08-22", "15:00", "16:00"),
            session("Pembukaan", "2026-08-20", "09:00", "10:00"),
        ],
        PLACES,
    )

    assert [(one.date.day, one.number) for one in days_of(entries, dates)] == [(20, 1), (22, 3)]


# --- Now and next --------------------------------------------------------------------------------

STATES = on_thursday(
    ("Tari", "09:00", "10:00", "panggung"),
    ("Wicara", "09:30", "10:30", "aula"),
    ("Musik", "11:00", "12:00", "panggung"),
    ("Batal", "10:45", "11:45", "aula"),
    ("Lokakarya", "11:00", "12:00", "taman"),
    ("Penutupan", "15:00", "16:00", "panggung"),
)
STATES[3].is_cancelled = True


@pytest.mark.parametrize(
    ("minute", "now", "following"),
    [
        ("2026-08-19 12:00", [], ["Tari"]),
        ("2026-08-20 08:59", [], ["Tari"]),
        ("2026-08-20 09:00", ["Tari"], ["Wicara"]),
        ("2026-08-20 09:59", ["Tari", "Wicara"], ["Musik", "Lokakarya"]),
        ("2026-08-20 10:00", ["Wicara"], ["Musik", "Lokakarya"]),
        ("2026-08-20 10:50", [], ["Musik", "Lokakarya"]),
        ("2026-08-20 11:00", ["Musik", "Lokakarya"], ["Penutupan"]),
        ("2026-08-20 15:59", ["Penutupan"], []),
        ("2026-08-20 16:00", [], []),
    ],
)
def test_what_is_on_now_and_what_begins_next(minute, now, following):
    entries = entries_of(STATES, PLACES)
    mark_states(entries, wib(minute).astimezone(ZoneInfo("Asia/Jayapura")))

    def titles(state: SessionState) -> list[str]:
        return [entry.title for entry in entries if entry.state == state]

    assert (titles(SessionState.NOW), titles(SessionState.NEXT)) == (now, following)
    assert titles(SessionState.CANCELLED) == ["Batal"]


# --- The page ------------------------------------------------------------------------------------


@scene
def expo():
    page = ExhibitionPageFactory(
        slug="expo",
        days=[day("2026-08-20", "09:00", "16:00"), day("2026-08-21", "09:00", "16:00")],
        places=[*PLACES, place("pintu", "Pintu Masuk", kind="log-in")],
    )
    booth = BoothPageFactory(parent=page, code="A-1", title="Stan Obat", slug="stan-obat")
    page.sessions = [
        session(
            "Gelar Wicara",
            "2026-08-20",
            "10:00",
            "11:00",
            place="aula",
            kind="talk",
            speakers="Dinas Kesehatan",
            description="Tentang antre tanpa berdiri.",
            booth=booth,
            innovation=InnovationPageFactory(title="PETIK OBAT", slug="petik-obat"),
            locale=page.locale,
        ),
        session(
            "Tari Kretek",
            "2026-08-20",
            "10:30",
            "11:30",
            place="panggung",
            planned_starts_at=wib("2026-08-20 09:00"),
            planned_ends_at=wib("2026-08-20 10:00"),
            locale=page.locale,
        ),
        session(
            "Lomba",
            "2026-08-21",
            "13:00",
            "14:00",
            place="panggung",
            is_cancelled=True,
            locale=page.locale,
        ),
    ]
    page.save()
    return page


def read(client, query: str = "", path: str = "/pameran/expo/acara/") -> RenderedPage:
    response = client.get(f"{path}{query}")
    assert response.status_code == 200
    return RenderedPage(response)


def titles(html: RenderedPage) -> list[str]:
    return [text_of(tag) for tag in html.soup.select(".session__title")]


def test_the_page_shows_days_lanes_and_what_is_on(client, at, expo):
    at("2026-08-20 10:45")
    html = read(client)

    assert [section["aria-labelledby"] for section in html.soup.select(".programme-day")] == [
        "hari-2026-08-20",
        "hari-2026-08-21",
    ]
    assert [
        [session["class"][1] for session in block.select(".programme__session")]
        for block in html.soup.select(".programme > li")
    ] == [["programme__session--1", "programme__session--2"], ["programme__session--1"]]
    assert titles(html) == ["Gelar Wicara", "Tari Kretek", "Lomba"]
    assert [text_of(tag) for tag in html.soup.select(".now-next .session-link a")] == [
        "Gelar Wicara",
        "Tari Kretek",
    ]


def test_a_session_leads_to_its_booth_and_its_innovation(client, at, expo):
    at("2026-08-20 08:00")
    first = read(client).soup.select(".session")[0]

    links = {text_of(a): a["href"] for a in first.select("a") if "ics" not in a["href"]}
    assert links["Stan A-1 · Stan Obat"] == "/pameran/expo/stan-obat/"
    assert links["PETIK OBAT"] == "/inovasi/petik-obat/"
    assert [text_of(span) for span in first.select(".session__facts span")] == [
        "Aula",
        str(expo.sessions.first().get_kind_display()),
        "Dinas Kesehatan",
    ]
    assert "Tentang antre tanpa berdiri." in text_of(first)


def test_planned_and_changed_times_are_both_shown(client, at, expo):
    at("2026-08-20 08:00")
    [changed] = read(client).soup.select(".session__changed")
    article = changed.find_parent("article")

    assert text_of(article.select_one(".session__time")).startswith("10.30 – 11.30")
    assert text_of(changed.select_one("del")) == "20 Agustus, 09.00 –10.00"
    assert text_of(article.select_one("h3")) == "Tari Kretek"


def test_a_cancelled_session_stays_and_says_so(client, at, expo):
    at("2026-08-20 08:00")
    [cancelled] = read(client).soup.select(".session--cancelled")

    assert text_of(cancelled.select_one("h3 s")) == "Lomba"
    assert text_of(cancelled.select_one(".session__time .badge")) == gettext("Cancelled")
    assert cancelled.select("a[href$='.ics']") == []
    assert cancelled.get("data-starts") is None


def test_the_programme_of_one_place(client, at, expo):
    at("2026-08-20 08:00")
    whole = read(client)
    stage = read(client, "?tempat=panggung")

    choices = {
        text_of(a): a["href"]
        for a in whole.soup.select(".programme-bar .menu__list a[href*=tempat]")
    }
    assert choices == {"Panggung Utama": "?tempat=panggung", "Aula": "?tempat=aula"}
    assert titles(stage) == ["Tari Kretek", "Lomba"]
    assert text_of(stage.one(".now-next a")) == "Tari Kretek"
    assert stage.one("a[href*='acara.ics'][href^=http]")["href"] == (
        "http://testserver/pameran/expo/acara.ics?tempat=panggung"
    )


def test_an_unknown_place_is_ignored_and_named(client, at, expo):
    at("2026-08-20 08:00")
    html = read(client, "?tempat=%3Cb%3Ebulan")

    assert titles(html) == ["Gelar Wicara", "Tari Kretek", "Lomba"]
    assert "<b>bulan" in text_of(html.one("main .notice"))


def test_a_place_without_a_session_gives_an_empty_programme(client, at, expo):
    at("2026-08-20 08:00")
    html = read(client, "?tempat=taman")

    assert titles(html) == []
    assert len(html.soup.select(".empty")) == 1


def test_the_first_page_of_the_exhibition_shows_now_and_next_only(client, at, expo):
    at("2026-08-20 10:10")
    assert titles(read(client, path="/pameran/expo/")) == ["Gelar Wicara", "Tari Kretek"]
    at("2026-08-20 11:45")
    assert titles(read(client, path="/pameran/expo/")) == []


def test_an_exhibition_without_sessions_says_so(client, at, make_exhibition):
    at("2026-08-20 08:00")
    make_exhibition(slug="expo")

    html = read(client)

    assert len(html.soup.select(".empty")) == 1
    assert html.soup.select(".tabs a[href='/pameran/expo/acara/']") == []
