"""What is in the calendar files: the exhibition, a day, a session, the filtered programme."""

import datetime

import pytest
import vobject

from tests.exhibition.calendar_files import identities, read, readers_may_be_old
from tests.exhibition.scene import day, place, session, wib
from tests.html import RenderedPage

pytestmark = [pytest.mark.django_db, *readers_may_be_old]

LONG = "Bincang-bincang “inovasi”: antre, berkas; loket\\meja — é, ü, 汉字 🎉 " * 3


@pytest.fixture
def expo(make_exhibition, at):
    at("2026-08-20 08:00")
    return make_exhibition(
        title="Pameran Uji",
        slug="expo",
        theme="Layanan dekat warga",
        venue_name="Halaman Pendopo",
        address="Jalan Simpang Tujuh 1,\r\nKudus",
        latitude="-6.804",
        longitude="110.841",
        days=[
            day("2026-08-20", "09:00", "12:00", note="Pintu timur"),
            day("2026-08-20", "13:00", "16:00"),
            day("2026-08-21", "18:00", "00:00"),
        ],
        places=[place("panggung", "Panggung utama"), place("tenda", "Tenda")],
        sessions=[
            session(
                LONG.strip()[:150],
                "2026-08-20",
                "09:00",
                "10:30",
                place="panggung",
                kind="ceremony",
                description="Baris pertama\nBaris kedua",
                speakers="Tim Obat",
            ),
            session("Lokakarya", "2026-08-20", "13:00", "14:00", place="tenda"),
            session("Penutupan", "2026-08-21", "23:00", "23:30"),
        ],
    )


def spans(events) -> list[tuple]:
    return [(event.dtstart.value, event.dtend.value) for event in events]


def test_the_exhibition_is_one_entry_an_opening(client, expo):
    events = read(client, "/pameran/expo/kalender.ics")

    assert spans(events) == [
        (wib("2026-08-20 09:00"), wib("2026-08-20 12:00")),
        (wib("2026-08-20 13:00"), wib("2026-08-20 16:00")),
        (wib("2026-08-21 18:00"), wib("2026-08-22 00:00")),
    ]
    assert {event.summary.value for event in events} == {"Pameran Uji"}
    assert {event.location.value for event in events} == {
        "Halaman Pendopo, Jalan Simpang Tujuh 1, Kudus"
    }
    assert events[0].description.value == (
        "Layanan dekat warga\nPintu timur\nhttp://testserver/pameran/expo/"
    )
    assert events[0].geo.value == "-6.804;110.841"


def test_times_are_local_and_carry_their_zone(client, expo):
    text = client.get("/pameran/expo/acara.ics").content.decode()
    zone = vobject.readOne(text).vtimezone

    assert "DTSTART;TZID=Asia/Jakarta:20260820T090000\r\n" in text
    assert "X-WR-TIMEZONE:Asia/Jakarta\r\n" in text
    assert zone.tzid.value == "Asia/Jakarta"
    assert "TZOFFSETTO:+0700\r\n" in text
    first = read(client, "/pameran/expo/acara.ics")[0].dtstart.value
    assert first.astimezone(datetime.UTC).isoformat() == "2026-08-20T02:00:00+00:00"


def test_lines_are_folded_and_every_character_survives(client, expo):
    response = client.get("/pameran/expo/acara.ics")
    lines = response.content.split(b"\r\n")

    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in response.content.replace(b"\r\n", b"")
    first = read(client, "/pameran/expo/acara.ics")[0]
    assert first.summary.value == LONG.strip()[:150]
    assert first.description.value.startswith("Baris pertama\nBaris kedua\nBersama Tim Obat\n")
    assert first.location.value == ("Panggung utama, Halaman Pendopo, Jalan Simpang Tujuh 1, Kudus")


def test_a_day_holds_its_openings_and_its_sessions(client, expo):
    first = read(client, "/pameran/expo/2026-08-20.ics")
    second = read(client, "/pameran/expo/2026-08-21.ics")

    assert [event.summary.value for event in first][:2] == ["Pameran Uji", "Pameran Uji"]
    assert first[3].summary.value == "Lokakarya"
    assert [event.summary.value for event in second] == ["Pameran Uji", "Penutupan"]


@pytest.mark.parametrize(
    "address",
    [
        "2026-08-25.ics",
        "2026-99-25.ics",
        "0000-00-00.ics",
        "acara.ics?tempat=bulan",
        "acara/00000000-0000-0000-0000-000000000000.ics",
        "acara/------------------------------------.ics",
        "denah.ics",
    ],
)
def test_there_is_no_file_for_what_does_not_exist(client, expo, address):
    assert client.get(f"/pameran/expo/{address}").status_code == 404


def test_one_session_and_the_programme_of_one_place(client, expo):
    key = expo.sessions.get(title="Lokakarya").translation_key

    [single] = read(client, f"/pameran/expo/acara/{key}.ics")
    [filtered] = read(client, "/pameran/expo/acara.ics?tempat=tenda")

    assert single.uid.value == filtered.uid.value == str(key)
    assert single.url.value == f"http://testserver/pameran/expo/acara/#acara-{str(key)[:8]}"
    page = RenderedPage(client.get("/pameran/expo/acara/"))
    assert len(page.soup.select(f"#{single.url.value.partition('#')[2]}")) == 1


def test_the_pages_lead_to_files_that_exist(client, expo):
    files = set()
    for part in ("", "acara/", "acara/?tempat=tenda"):
        html = RenderedPage(client.get(f"/pameran/expo/{part}"))
        files |= {a["href"] for a in html.soup.select("a[href*='.ics']")}
    ours = {url for url in files if not url.startswith("webcal:")}

    assert len(ours) == 8  # all days, two days, three sessions, the programme, that of one place
    assert {client.get(url.removeprefix("http://testserver")).status_code for url in ours} == {200}
    assert files - ours == {
        "webcal://testserver/pameran/expo/acara.ics",
        "webcal://testserver/pameran/expo/acara.ics?tempat=tenda",
    }


def test_a_link_adds_a_session_to_a_google_calendar(client, expo):
    html = RenderedPage(client.get("/pameran/expo/acara/?tempat=tenda"))
    [link] = html.soup.select("a[href^='https://calendar.google.com/']")

    assert "dates=20260820T130000%2F20260820T140000" in link["href"]
    assert "ctz=Asia%2FJakarta" in link["href"]


def test_an_empty_programme_is_still_a_calendar(client, make_exhibition, at):
    at("2026-08-20 08:00")
    make_exhibition(slug="kosong", days=[])

    assert read(client, "/pameran/kosong/acara.ics") == []
    assert read(client, "/pameran/kosong/kalender.ics") == []


def test_days_without_known_hours_fill_the_day(client, make_exhibition):
    make_exhibition(slug="lama", days=[day("2017-12-21"), day("2017-12-22")])

    assert spans(read(client, "/pameran/lama/kalender.ics")) == [
        (datetime.date(2017, 12, 21), datetime.date(2017, 12, 22)),
        (datetime.date(2017, 12, 22), datetime.date(2017, 12, 23)),
    ]


def test_a_changed_time_tells_what_was_planned(client, make_exhibition):
    changed = session(
        "Tari",
        "2026-08-20",
        "10:30",
        "11:30",
        planned_starts_at=wib("2026-08-20 09:00"),
        planned_ends_at=wib("2026-08-20 10:00"),
    )
    make_exhibition(slug="expo", title="Pameran Uji", sessions=[changed])

    [event] = read(client, "/pameran/expo/acara.ics")
    assert event.description.value == (
        "Semula dijadwalkan Kamis, 20 Agustus 2026, 09.00–10.00\nPameran Uji\n"
        "http://testserver/pameran/expo/acara/"
    )


def test_entries_are_the_same_in_every_language(client, expo, locale_en):
    from tests.contracts.translating import translate  # reads the whole site when imported

    before = identities(client, "/pameran/expo/acara.ics")
    assert identities(client, "/en/pameran/expo/acara.ics") == before  # not translated yet
    english = translate(expo, locale_en)
    events = read(client, f"{english.url}acara.ics")

    assert [event.uid.value for event in events] == before
    assert identities(client, "/pameran/expo/acara.ics") == before
    assert [event.summary.value for event in events][1:] == ["EN·Lokakarya", "EN·Penutupan"]
    assert spans(events) == spans(read(client, "/pameran/expo/acara.ics"))
