"""What a calendar that has the entries is told when an editor changes something.

RFC 5545: the identity stays (3.8.4.7), the sequence rises (3.8.7.4), what is off is cancelled.
"""

import pytest

from tests.exhibition.calendar_files import identities, read, readers_may_be_old, sequences
from tests.exhibition.scene import day, place, session, wib

pytestmark = [pytest.mark.django_db, *readers_may_be_old]

PROGRAMME = "/pameran/expo/acara.ics"
DAYS = "/pameran/expo/kalender.ics"


@pytest.fixture
def expo(make_exhibition, at):
    at("2026-08-01 08:00")
    return make_exhibition(
        title="Pameran Uji",
        slug="expo",
        days=[day("2026-08-20", "09:00", "16:00"), day("2026-08-21", "09:00", "16:00")],
        places=[place("panggung", "Panggung utama"), place("tenda", "Tenda")],
        sessions=[
            session("Pembukaan", "2026-08-20", "09:00", "10:00", place="panggung"),
            session("Lokakarya", "2026-08-20", "13:00", "14:00", place="tenda"),
        ],
    )


def publish_with(page, relation="", row=1, **changes):
    """Change the page, or one of its rows, as the editor's form does, and publish."""
    draft = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    if relation:
        rows = list(getattr(draft, relation).all())
        for name, value in changes.items():
            setattr(rows[row], name, value)
        setattr(draft, relation, rows)
    else:
        for name, value in changes.items():
            setattr(draft, name, value)
    draft.save_revision().publish()


def test_reading_twice_gives_the_same_file(client, expo):
    assert client.get(PROGRAMME).content == client.get(PROGRAMME).content
    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya": 0}


@pytest.mark.parametrize(
    "changes",
    [
        {"starts_at": wib("2026-08-20 12:30")},
        {"ends_at": wib("2026-08-20 15:00")},
        {"place": "panggung"},
        {"description": "Bawa laptop."},
    ],
)
def test_a_change_raises_the_sequence_of_that_entry_only(client, expo, changes):
    before = identities(client, PROGRAMME)

    publish_with(expo, "sessions", **changes)

    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya": 1}
    assert identities(client, PROGRAMME) == before


def test_every_change_raises_it_further_and_other_edits_do_not(client, expo, at):
    publish_with(expo, "sessions", starts_at=wib("2026-08-20 12:30"))
    publish_with(expo, "sessions", starts_at=wib("2026-08-20 13:00"))
    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya": 2}
    publish_with(expo, "sessions", booth=None, kind="workshop")
    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya": 2}
    publish_with(expo, introduction="<p>Baru.</p>")

    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya": 2}


def test_a_draft_changes_nothing_until_it_is_published(client, expo):
    before = client.get(PROGRAMME).content
    draft = expo.get_latest_revision_as_object()
    rows = list(draft.sessions.all())
    rows[1].title = "Lokakarya besar"
    draft.sessions = rows
    draft.save_revision()
    draft.save_revision()

    assert client.get(PROGRAMME).content == before
    draft.get_latest_revision().publish()
    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya besar": 1}


def test_an_older_revision_that_is_published_again_is_news_too(client, expo):
    publish_with(expo, introduction="<p>Lama.</p>")
    older = type(expo).objects.get(pk=expo.pk).get_latest_revision()
    publish_with(expo, "sessions", starts_at=wib("2026-08-20 12:30"))

    older.publish()

    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya": 2}
    assert read(client, PROGRAMME)[1].dtstart.value == wib("2026-08-20 13:00")


def test_a_cancelled_session_is_cancelled_and_can_come_back(client, expo):
    key = str(expo.sessions.get(title="Lokakarya").translation_key)

    publish_with(expo, "sessions", is_cancelled=True)
    cancelled = read(client, PROGRAMME)[1]
    [single] = read(client, f"/pameran/expo/acara/{key}.ics")

    assert (cancelled.status.value, cancelled.sequence.value) == ("CANCELLED", "1")
    assert (cancelled.summary.value, cancelled.uid.value) == ("Batal: Lokakarya", key)
    assert cancelled.dtstart.value == wib("2026-08-20 13:00")
    assert single.status.value == "CANCELLED"
    publish_with(expo, "sessions", is_cancelled=False)
    back = read(client, PROGRAMME)[1]
    assert (back.status.value, back.sequence.value, back.summary.value) == (
        "CONFIRMED",
        "2",
        "Lokakarya",
    )


def test_other_hours_raise_the_sequence_of_that_day(client, expo):
    publish_with(expo, "days", opens=day("2026-08-21", "08:00", "16:00").opens)

    events = read(client, DAYS)
    assert [event.sequence.value for event in events] == ["0", "1"]
    assert events[1].dtstart.value == wib("2026-08-21 08:00")


@pytest.mark.parametrize("changes", [{"venue_name": "Alun-alun"}, {"address": "Jalan Baru"}])
def test_another_venue_concerns_every_entry(client, expo, changes):
    publish_with(expo, **changes)

    assert sequences(client, PROGRAMME) == {"Pembukaan": 1, "Lokakarya": 1}
    assert [event.sequence.value for event in read(client, DAYS)] == ["1", "1"]


def test_the_moment_of_the_change_is_told(client, expo, at):
    at("2026-08-10 10:00")
    publish_with(expo, "sessions", ends_at=wib("2026-08-20 15:00"))

    changed = read(client, PROGRAMME)[1]
    assert changed.last_modified.value == wib("2026-08-10 10:00")
    assert changed.dtstamp.value == wib("2026-08-10 10:00")


def test_a_session_that_moves_in_the_list_keeps_its_identity(client, expo):
    before = set(identities(client, PROGRAMME))
    draft = expo.get_latest_revision_as_object()
    draft.sessions = list(draft.sessions.all())[::-1]
    draft.save_revision().publish()

    assert set(identities(client, PROGRAMME)) == before
    assert sequences(client, PROGRAMME) == {"Pembukaan": 0, "Lokakarya": 0}
