"""Calendar files stay valid whatever people write, by two readers with parsers of their own."""

import datetime
import re
import uuid
from types import SimpleNamespace

import ics
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cleaning import clean_line, clean_text
from exhibition.calendar.events import calendar_of, day_events
from tests.exhibition.calendar_files import readers_may_be_old

pytestmark = readers_may_be_old

SAMPLES = [
    "END:VEVENT\r\nBEGIN:VEVENT",
    "a\\nb\\,c\\;d\\\\e",
    "🎪" * 60,
    "x" * 300,
    "ꦏꦸꦢꦸꦱ꧀ " * 20,
    "e\u0301" * 80,
    "\ud800\udfff\ufffe",
    "مدرسة\u200f قدس",
    " \n ",
    "BEGIN:VALARM",
    "%0A=0D=0A",
]
HOSTILE = st.one_of(
    st.text(max_size=120),
    st.text(alphabet="\\;,:\"'\n\r\t\x0b\x00n N", max_size=60),
    st.sampled_from(SAMPLES),
)
UNFOLDED = re.compile(rb"\r\n[ \t]")


def calendar_with(title: str, theme: str, place: str) -> bytes:
    exhibition = SimpleNamespace(
        title=title,
        theme=theme,
        venue_name=place,
        address="Jalan Simpang Tujuh 1\r\nKudus",
        latitude=None,
        longitude=None,
        calendar_sequence=0,
        last_published_at=None,
        latest_revision_created_at=None,
    )
    day = SimpleNamespace(
        translation_key=uuid.UUID(int=1),
        date=datetime.date(2026, 8, 20),
        opens=datetime.time(9),
        closes=datetime.time(12),
        note=theme,
        changed_at=None,
        sequence=0,
    )
    return calendar_of(title, day_events(exhibition, [day], "https://example.org/")).to_ical()


@settings(max_examples=150, deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_any_text_makes_a_valid_file(title, theme, place):
    content = calendar_with(title, theme, place)

    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert not re.search(rb"[\r\n]", content.replace(b"\r\n", b""))
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", content)
    for line in lines:
        line.decode()  # no character is cut in two
    whole = UNFOLDED.sub(b"", content).split(b"\r\n")
    assert [line for line in whole if line == b"BEGIN:VEVENT"] == [b"BEGIN:VEVENT"]


# Fixed texts: the second reader takes seconds for each.
@pytest.mark.parametrize("given_text", SAMPLES, ids=range(len(SAMPLES)))
def test_two_readers_agree_on_any_text(given_text):
    title = theme = place = given_text
    text = calendar_with(title, theme, place).decode()

    [first] = vobject.readOne(text).vevent_list
    [second] = ics.Calendar(text).events

    location = clean_line(
        f"{place}, Jalan Simpang Tujuh 1 Kudus" if place else "Jalan Simpang Tujuh 1 Kudus"
    )
    parts = [part for part in (theme, theme, "https://example.org/") if part]
    assert first.summary.value == clean_line(title)
    assert first.location.value == location
    assert first.description.value == clean_text("\n".join(parts))
    if "\\" in given_text:
        return  # the second reader takes the letter n after any backslash for the end of a line
    assert (second.name or "") == first.summary.value
    assert second.location == first.location.value
    assert second.description == first.description.value
