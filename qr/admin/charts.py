"""Bars drawn on the server. Every chart stands beside a table that says the same."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format

from core.protocols import SpotPlan
from qr.scans.figures import CodeScans

WIDTH, HEIGHT = 720, 160  # user units
FOOT = 20  # below the bars, for their names
MOST_NAMES = 16


@dataclass(frozen=True)
class Bar:
    """Places are strings as SVG wants them: a template would write them with a decimal comma."""

    x: str
    y: str
    width: str
    height: str
    label: str
    name: str  # under the bar; "" where there is no room
    name_x: str
    count: int


@dataclass(frozen=True)
class Chart:
    bars: list[Bar]
    most: int
    width: int = WIDTH
    height: int = HEIGHT
    foot: int = HEIGHT + FOOT - 5
    total_height: int = HEIGHT + FOOT


@dataclass(frozen=True)
class Heat:
    """One booth on the plan: the more scans, the stronger its colour (0 to 4)."""

    x: str
    y: str
    label: str
    count: int
    strength: int


@dataclass(frozen=True)
class HeatMap:
    plan: SpotPlan
    spots: list[Heat]


def units(value: float) -> str:
    return f"{round(value, 1):g}"


def bars(counts: Sequence[tuple[Any, int]], *, days: bool = False) -> Chart:
    """A chart of `counts`: (day or hour, number)."""
    most = max([1, *(count for _key, count in counts)])
    step = WIDTH / max(1, len(counts))
    every = -(-len(counts) // MOST_NAMES)
    made = []
    for number, (key, count) in enumerate(counts):
        height = count / most * (HEIGHT - 4)
        label = date_format(key, "D, j M") if isinstance(key, datetime.date) else f"{key:02d}.00"
        name = date_format(key, "j/n") if days else f"{key:02d}"
        made.append(
            Bar(
                x=units(number * step + step * 0.1),
                y=units(HEIGHT - height),
                width=units(step * 0.8),
                height=units(height),
                label=label,
                name="" if number % every else name,
                name_x=units(number * step + step / 2),
                count=count,
            )
        )
    return Chart(made, most)


def heat_map(plan: SpotPlan | None, rows: Sequence[CodeScans]) -> HeatMap | None:
    """The scans of booths where they stand; None without a plan or a booth on it."""
    if plan is None or not plan.spots:
        return None
    counts = {row.code.page_key: row.count for row in rows}
    most = max([1, *counts.values()])
    return HeatMap(
        plan,
        [
            Heat(
                units(spot.x),
                units(spot.y),
                spot.label,
                counts.get(spot.key, 0),
                -(-4 * counts.get(spot.key, 0) // most),
            )
            for spot in plan.spots
        ],
    )
