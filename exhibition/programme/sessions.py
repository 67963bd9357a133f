"""The programme as plain values: by day, side by side where sessions overlap, now and next."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from exhibition.enums import SessionKind
from exhibition.hours.opening import KUDUS
from exhibition.models import ExhibitionPlace, ProgrammeSession
from exhibition.values import BoothLink, Link


class SessionState(StrEnum):
    PAST = "past"
    NOW = "now"
    NEXT = "next"
    LATER = "later"
    CANCELLED = "cancelled"


@dataclass
class SessionEntry:
    """A session as the programme shows it. Moments are local times of Kudus."""

    row: ProgrammeSession
    key: str
    starts: datetime.datetime
    ends: datetime.datetime
    place: str
    place_name: str
    state: SessionState = SessionState.LATER
    booth: BoothLink | None = None
    innovation: Link | None = None
    google_url: str = ""
    lane: int = 1  # beside which others it is drawn, from 1

    @property
    def title(self) -> str:
        return self.row.title

    @property
    def kind_label(self) -> str:
        return str(SessionKind(self.row.kind).label)

    @property
    def is_cancelled(self) -> bool:
        return self.row.is_cancelled

    @property
    def anchor(self) -> str:
        return f"acara-{self.key[:8]}"

    def overlaps(self, until: datetime.datetime) -> bool:
        return self.starts < until


@dataclass
class Block:
    """Sessions that overlap, in lanes side by side; a session alone is a block of one lane."""

    lanes: list[list[SessionEntry]] = field(default_factory=list)

    @property
    def lane_count(self) -> int:
        return len(self.lanes)

    @property
    def sessions(self) -> list[SessionEntry]:
        """Of all lanes, in the order of their beginning: as they are read and shown on a phone."""
        found = [session for lane in self.lanes for session in lane]
        return sorted(found, key=lambda session: (session.starts, session.lane))


@dataclass
class ProgrammeDay:
    date: datetime.date
    number: int
    blocks: list[Block]

    @property
    def sessions(self) -> list[SessionEntry]:
        return [session for block in self.blocks for session in block.sessions]


def entries_of(
    sessions: Iterable[ProgrammeSession], places: Sequence[ExhibitionPlace]
) -> list[SessionEntry]:
    """The sessions in the order of their beginning."""
    names = {place.key: place.name for place in places}
    order = {place.key: position for position, place in enumerate(places)}
    entries = [
        SessionEntry(
            row=row,
            key=str(row.translation_key),
            starts=row.starts_at.astimezone(KUDUS),
            ends=row.ends_at.astimezone(KUDUS),
            place=row.place,
            place_name=names.get(row.place, ""),
        )
        for row in sessions
    ]
    return sorted(entries, key=lambda entry: (entry.starts, order.get(entry.place, 99), entry.ends))


def mark_states(entries: Sequence[SessionEntry], now: datetime.datetime) -> None:
    """Say of each session whether it is on now, is among the next to begin, is over or cancelled."""
    coming = [entry.starts for entry in entries if entry.starts > now and not entry.is_cancelled]
    next_start = min(coming, default=None)
    for entry in entries:
        if entry.is_cancelled:
            entry.state = SessionState.CANCELLED
        elif entry.ends <= now:
            entry.state = SessionState.PAST
        elif entry.starts <= now:
            entry.state = SessionState.NOW
        elif entry.starts == next_start:
            entry.state = SessionState.NEXT
        else:
            entry.state = SessionState.LATER


def days_of(entries: Sequence[SessionEntry], dates: Sequence[datetime.date]) -> list[ProgrammeDay]:
    """Entries by the day they begin on. `dates`: all days of the exhibition, for their numbers."""
    numbers = {date: position for position, date in enumerate(dates, start=1)}
    by_date: dict[datetime.date, list[SessionEntry]] = {}
    for entry in entries:
        by_date.setdefault(entry.starts.date(), []).append(entry)
    return [
        ProgrammeDay(date, numbers.get(date, 0), blocks_of(found))
        for date, found in sorted(by_date.items())
    ]


def blocks_of(entries: Sequence[SessionEntry]) -> list[Block]:
    """`entries` of one day in the order of their beginning, those that overlap in one block."""
    blocks: list[Block] = []
    until: datetime.datetime | None = None
    for entry in entries:
        if until is None or not entry.overlaps(until):
            blocks.append(Block())
            until = entry.ends
        _put_in_lane(blocks[-1], entry)
        until = max(until, entry.ends)
    return blocks


def _put_in_lane(block: Block, entry: SessionEntry) -> None:
    """Into the lane of its place if that is free again, else into the first free one, else a new one."""
    free = [lane for lane in block.lanes if lane[-1].ends <= entry.starts]
    same_place = [lane for lane in free if lane[-1].place == entry.place]
    lane = next(iter(same_place or free), None)
    if lane is None:
        lane = []
        block.lanes.append(lane)
    lane.append(entry)
    entry.lane = next(place for place, each in enumerate(block.lanes, 1) if each is lane)


def next_session_change(
    sessions: Iterable[ProgrammeSession], now: datetime.datetime
) -> datetime.datetime | None:
    """When the next session begins or ends."""
    moments = [moment for row in sessions for moment in (row.starts_at, row.ends_at)]
    return min((moment for moment in moments if moment > now), default=None)
