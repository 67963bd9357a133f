"""Calendar files as two readers that share no code with the writer understand them."""

import datetime

import ics
import pytest
import vobject

from exhibition.models import ExhibitionPlace, ProgrammeSession
from tests.factories.exhibition import ExhibitionPageFactory, opening_days

pytestmark = [
    pytest.mark.django_db,
    # The readers' own use of what their dependencies have deprecated.
    pytest.mark.filterwarnings("ignore::DeprecationWarning:ics"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:tatsu"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:vobject"),
]


@pytest.fixture
def exhibition(moment, clock):
    clock(8)
    return ExhibitionPageFactory(
        title="Pameran Uji",
        venue_name="Halaman Pendopo",
        address="Jalan Simpang Tujuh 1, Kudus",
        days=opening_days(2),
        places=[
            ExhibitionPlace(key="panggung", name="Panggung utama"),
            ExhibitionPlace(key="tenda", name="Tenda"),
        ],
        sessions=[
            ProgrammeSession(
                title="Pembukaan; dengan koma, dan titik koma",
                description="Baris pertama\nBaris kedua",
                starts_at=moment(9),
                ends_at=moment(10, 30),
                place="panggung",
                kind="ceremony",
            ),
            ProgrammeSession(
                title="Lokakarya", starts_at=moment(13), ends_at=moment(14), place="tenda"
            ),
            ProgrammeSession(
                title="Penutupan", starts_at=moment(15, day=2), ends_at=moment(16, day=2)
            ),
        ],
    )


def read(client, url):
    """The events of a file: those of vobject, after ics has agreed on all that both can say."""
    response = client.get(url)
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    text = response.content.decode()
    events = vobject.readOne(text).vevent_list
    others = {event.uid: event for event in ics.Calendar(text).events}
    assert {event.uid.value for event in events} == others.keys()
    for event in events:
        other = others[event.uid.value]
        assert (other.name, other.location) == (event.summary.value, event.location.value)
        assert (other.begin.datetime, other.end.datetime) == (
            event.dtstart.value,
            event.dtend.value,
        )
        assert other.status == event.status.value
    return events


def test_the_exhibition_is_one_entry_a_day(client, exhibition, moment):
    events = read(client, f"{exhibition.url}kalender.ics")

    assert [(event.dtstart.value, event.dtend.value) for event in events] == [
        (moment(9), moment(16)),
        (moment(9, day=2), moment(16, day=2)),
    ]
    assert {event.location.value for event in events} == {
        "Halaman Pendopo, Jalan Simpang Tujuh 1, Kudus"
    }


def test_times_are_local_and_carry_their_zone(client, exhibition):
    text = client.get(f"{exhibition.url}kalender.ics").content.decode()

    assert "DTSTART;TZID=Asia/Jakarta:20260820T090000" in text
    assert "BEGIN:VTIMEZONE\r\nTZID:Asia/Jakarta" in text
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_a_day_holds_its_opening_and_its_sessions(client, exhibition):
    events = read(client, f"{exhibition.url}2026-08-21.ics")

    assert [event.summary.value for event in events] == ["Pameran Uji", "Penutupan"]
    assert client.get(f"{exhibition.url}2026-08-25.ics").status_code == 404
    assert client.get(f"{exhibition.url}2026-99-25.ics").status_code == 404


def test_special_characters_and_lines_survive(client, exhibition):
    first = read(client, f"{exhibition.url}acara.ics")[0]

    assert first.summary.value == "Pembukaan; dengan koma, dan titik koma"
    assert first.description.value.startswith("Baris pertama\nBaris kedua\n")
    assert first.location.value.startswith("Panggung utama, Halaman Pendopo")


def test_one_session_and_the_filtered_programme(client, exhibition):
    key = exhibition.sessions.get(title="Lokakarya").translation_key

    (single,) = read(client, f"{exhibition.url}acara/{key}.ics")
    (filtered,) = read(client, f"{exhibition.url}acara.ics?tempat=tenda")

    assert single.uid.value == filtered.uid.value == str(key)
    assert client.get(f"{exhibition.url}acara.ics?tempat=bulan").status_code == 404


def sequences(client, exhibition):
    return {
        event.uid.value: int(event.sequence.value)
        for event in read(client, f"{exhibition.url}acara.ics")
    }


def publish_with(exhibition, **changes):
    """Change the second session in the editor's way and publish."""
    page = exhibition.get_latest_revision_as_object()
    sessions = list(page.sessions.all())
    for name, value in changes.items():
        setattr(sessions[1], name, value)
    page.sessions = sessions
    page.save_revision().publish()


def test_a_change_raises_the_sequence_of_that_entry_only(client, exhibition, moment):
    before = sequences(client, exhibition)
    key = str(exhibition.sessions.get(title="Lokakarya").translation_key)

    publish_with(exhibition, starts_at=moment(14), ends_at=moment(15))
    after = sequences(client, exhibition)

    assert after == {**before, key: before[key] + 1}
    publish_with(exhibition, speakers="Pemandu")  # nothing a calendar shows of its own
    assert sequences(client, exhibition) == after
    publish_with(exhibition, starts_at=moment(13), ends_at=moment(14))
    assert sequences(client, exhibition) == {**after, key: after[key] + 1}


def test_another_venue_concerns_every_entry(client, exhibition):
    before = sequences(client, exhibition)

    page = exhibition.get_latest_revision_as_object()
    page.venue_name = "Alun-alun Simpang Tujuh"
    page.save_revision().publish()

    assert sequences(client, exhibition) == {key: value + 1 for key, value in before.items()}


def test_a_cancelled_session_is_cancelled_in_calendars(client, exhibition):
    publish_with(exhibition, is_cancelled=True)

    events = read(client, f"{exhibition.url}acara.ics")

    assert [event.status.value for event in events] == ["CONFIRMED", "CANCELLED", "CONFIRMED"]
    assert int(events[1].sequence.value) == 1
    assert events[1].summary.value.endswith("Lokakarya")


def test_entries_are_the_same_in_both_languages(client, exhibition, locale_en):
    from tests.contracts.translating import translate

    english = translate(exhibition, locale_en)

    indonesian_entries = read(client, f"{exhibition.url}acara.ics")
    english_entries = read(client, f"{english.url}acara.ics")

    assert [each.uid.value for each in english_entries] == [
        each.uid.value for each in indonesian_entries
    ]
    assert english_entries[1].summary.value == "EN·Lokakarya"
    assert english_entries[1].dtstart.value == indonesian_entries[1].dtstart.value


def test_days_without_known_hours_fill_the_day(client, clock):
    days = opening_days(2, datetime.date(2017, 12, 21), opens=None, closes=None)
    old = ExhibitionPageFactory(days=days)

    text = client.get(f"{old.url}kalender.ics").content.decode()

    first = vobject.readOne(text).vevent_list[0]
    assert first.dtstart.value == datetime.date(2017, 12, 21)
    assert first.dtend.value == datetime.date(2017, 12, 22)
    assert {event.all_day for event in ics.Calendar(text).events} == {True}
