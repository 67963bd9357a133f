"""Scans as the organisers see them: by hour, by day, by code."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.db.models import Sum

from qr.models import Code, ScanCount

KUDUS = ZoneInfo("Asia/Jakarta")  # hours are those on the clock at the exhibition


@dataclass(frozen=True)
class Days:
    """From the first day until the last, both included, in Kudus."""

    first: datetime.date
    last: datetime.date

    @property
    def start(self) -> datetime.datetime:
        return datetime.datetime.combine(self.first, datetime.time(), KUDUS)

    @property
    def end(self) -> datetime.datetime:
        following = self.last + datetime.timedelta(days=1)
        return datetime.datetime.combine(following, datetime.time(), KUDUS)

    def __iter__(self) -> Iterator[datetime.date]:
        for number in range((self.last - self.first).days + 1):
            yield self.first + datetime.timedelta(days=number)


@dataclass(frozen=True)
class CodeScans:
    code: Code
    count: int


@dataclass(frozen=True)
class Figures:
    """Scans of some codes within some days. `by_code`: the most scanned first, unscanned ones last."""

    total: int
    by_day: list[tuple[datetime.date, int]]
    by_hour: list[tuple[int, int]]  # hour of the day, over all days
    by_code: list[CodeScans]

    @property
    def unscanned(self) -> list[Code]:
        return [row.code for row in self.by_code if row.count == 0]

    @property
    def top(self) -> list[CodeScans]:
        return [row for row in self.by_code[:5] if row.count]


def figures_of(codes: Sequence[Code], days: Days) -> Figures:
    """One query, however many codes and days."""
    by_code: dict[int, int] = defaultdict(int)
    by_day: dict[datetime.date, int] = defaultdict(int)
    by_hour: dict[int, int] = defaultdict(int)
    for code_id, hour, count in counts_of(codes, days):
        local = hour.astimezone(KUDUS)
        by_code[code_id] += count
        by_day[local.date()] += count
        by_hour[local.hour] += count
    ordered = sorted(
        (CodeScans(code, by_code[code.pk]) for code in codes), key=lambda row: -row.count
    )
    return Figures(
        total=sum(by_code.values()),
        by_day=[(day, by_day[day]) for day in days],
        by_hour=hours_around(by_hour),
        by_code=ordered,
    )


def hours_around(by_hour: dict[int, int]) -> list[tuple[int, int]]:
    """The hours of a usual exhibition day, and whatever lies beyond them with scans."""
    first = min([8, *by_hour])
    last = max([17, *by_hour])
    return [(hour, by_hour.get(hour, 0)) for hour in range(first, last + 1)]


def counts_of(codes: Iterable[Code], days: Days) -> Iterable[tuple[int, datetime.datetime, int]]:
    """(code id, first moment of the hour, scans), in order of time."""
    rows = ScanCount.objects.filter(
        code__in=[code.pk for code in codes], hour__gte=days.start, hour__lt=days.end
    )
    return rows.order_by("hour", "code_id").values_list("code_id", "hour", "count")


def totals(codes: Iterable[Code]) -> dict[int, int]:
    """All scans ever of each code, by its id; one query."""
    rows = ScanCount.objects.filter(code__in=[code.pk for code in codes]).values("code_id")
    return {row["code_id"]: row["total"] for row in rows.annotate(total=Sum("count"))}
