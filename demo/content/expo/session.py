"""A short way to write a session of the sample expo."""

from datetime import time

from ..exhibition_shapes import Session
from ..shapes import Text


def clock(value: str) -> time:
    """ "09.30" as a time of day."""
    hour, minute = value.split(".")
    return time(int(hour), int(minute))


def session(
    key: str,
    day: int,
    hours: str,
    place: str,
    kind: str,
    title: Text,
    description: Text,
    *,
    speakers: Text | None = None,
    innovation: str = "",
    booth: str = "",
    planned: str = "",
    status: str = "scheduled",
) -> Session:
    """A session at `hours` such as "09.30-10.15"; `planned` are the hours announced first."""
    starts, ends = (clock(part) for part in hours.split("-"))
    planned_starts, planned_ends = (
        (clock(part) for part in planned.split("-")) if planned else (None, None)
    )
    return Session(
        key=key,
        day=day,
        starts=starts,
        ends=ends,
        place=place,
        kind=kind,
        title=title,
        description=description,
        speakers=speakers,
        innovation=innovation,
        booth=booth,
        status=status,
        planned_starts=planned_starts,
        planned_ends=planned_ends,
    )
