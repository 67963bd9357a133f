"""Calendar files as two readers that share no code with the writer understand them."""

import datetime
from typing import Any

import ics
import pytest
import vobject
from django.test import Client

# The readers' own use of what their dependencies have deprecated.
readers_may_be_old = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning:ics"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:tatsu"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:vobject"),
]


def read(client: Client, url: str) -> list[Any]:
    """The events of a file: those of vobject, after ics has agreed on all that both can say."""
    response = client.get(url)
    assert (response.status_code, response["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    text = response.content.decode()
    events = getattr(vobject.readOne(text), "vevent_list", [])
    others = {event.uid: event for event in ics.Calendar(text).events}
    assert len(events) == len(others)
    for event in events:
        other = others[event.uid.value]
        assert (other.name, other.location) == (event.summary.value, event.location.value)
        assert other.description == event.description.value
        assert (other.begin.datetime, other.end.datetime) == (
            as_moment(event.dtstart.value),
            as_moment(event.dtend.value),
        )
        assert other.status == event.status.value
    return events


def as_moment(value: datetime.date) -> datetime.datetime:
    """A day as both readers give it: from midnight, without a place."""
    if isinstance(value, datetime.datetime):
        return value
    return datetime.datetime.combine(value, datetime.time(), datetime.UTC)


def sequences(client: Client, url: str) -> dict[str, int]:
    """How often each entry has changed, by its title."""
    return {event.summary.value: int(event.sequence.value) for event in read(client, url)}


def identities(client: Client, url: str) -> list[str]:
    return [event.uid.value for event in read(client, url)]
