"""The floor plan as data: a drawing below, zones, places and booths above it.

Positions are stored as shares of the plan and become units of the picture's view box here. A view
box is `WIDTH` units wide whatever the size of the drawing.
"""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from core import renditions
from core.models import picture_from
from exhibition.enums import ExhibitorType
from exhibition.plan.shapes import arrow_path, number, shape_path, sign_path

WIDTH = 1000
USUAL_RATIO = 0.6  # height to width of a plan drawn from its zones
SMALLEST, LARGEST = 9.0, 26.0  # radius of a booth's mark, in units


class BoothOnPlan(Protocol):
    """What the plan asks of a booth. Positions are shares (0 to 1) of the plan."""

    code: str
    exhibitor_type: str
    x: float | None
    y: float | None


@dataclass(frozen=True)
class Background:
    """What lies below: an uploaded drawing or image, or nothing but its proportions."""

    url: str
    height: float  # in units; the width is WIDTH
    width: int = WIDTH

    @property
    def view_box(self) -> str:
        return f"0 0 {self.width} {number(self.height)}"


@dataclass(frozen=True)
class Area:
    """A zone of the plan, in units."""

    letter: str
    name: str
    tone: str
    x: str
    y: str
    width: str
    height: str
    label_x: str
    label_y: str


@dataclass(frozen=True)
class Spot:
    """A place on the plan that is not a booth, in units."""

    name: str
    icon: str
    x: str
    y: str
    icon_x: str
    icon_y: str
    label_x: str
    label_y: str
    anchor: str


@dataclass(frozen=True)
class Mark:
    """A booth on the plan, in units."""

    booth: BoothOnPlan
    x: str
    y: str
    radius: str
    ring: str
    path: str
    font_size: str
    text_y: str
    is_here: bool = False
    is_found: bool = False
    sign: str = ""  # drawn over the mark of a booth where nobody is
    arrow: str = ""  # from the mark of a booth that has moved to where it is now


@dataclass(frozen=True)
class LegendEntry:
    key: str
    label: str
    path: str


@dataclass(frozen=True)
class Plan:
    background: Background
    areas: list[Area]
    spots: list[Spot]
    marks: list[Mark]
    legend: list[LegendEntry]
    here: Mark | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.background.url or self.areas or self.marks)


def background_of(exhibition: Any) -> Background:
    """The plan's ground: the uploaded drawing, else the image, else an empty sheet."""
    if exhibition.plan_drawing and exhibition.plan_width and exhibition.plan_height:
        ratio = exhibition.plan_height / exhibition.plan_width
        return Background(exhibition.plan_drawing.url, WIDTH * ratio)
    if image := picture_from(exhibition.plan_image, renditions.PLAN):
        return Background(image.url, WIDTH * image.height / image.width)
    return Background("", WIDTH * USUAL_RATIO)


def plan_of(
    exhibition: Any,
    zones: Sequence[Any],
    places: Sequence[Any],
    booths: Iterable[BoothOnPlan],
    here: str = "",
    found: Collection[str] = (),
) -> Plan:
    """The plan of `exhibition`; the booth with the code `here` is marked as the visitor's place,
    those with a code in `found` as what the visitor looks for."""
    background = background_of(exhibition)
    placed = [booth for booth in booths if booth.x is not None and booth.y is not None]
    radius = radius_for([(b.x * WIDTH, b.y * background.height) for b in placed])  # type: ignore[operator]
    wanted = here.strip().casefold()
    marks = [
        mark_of(
            booth,
            background,
            radius,
            is_here=booth.code.casefold() == wanted,
            is_found=booth.code in found,
            target=next((b for b in placed if b.code == getattr(booth, "moved_to", "")), None),
        )
        for booth in placed
    ]
    areas = [area_of(zone, background) for zone in zones if zone.has_area]
    present = {booth.exhibitor_type for booth in placed}
    return Plan(
        background=background,
        areas=areas,
        spots=spots_of(places, background, marks, areas),
        marks=marks,
        legend=[
            LegendEntry(kind.value, str(kind.label), shape_path(kind, 10, 10, 8))
            for kind in ExhibitorType
            if kind in present
        ],
        here=next((mark for mark in marks if mark.is_here), None),
    )


@dataclass(frozen=True)
class Ground:
    """What lies below the booths."""

    background: Background
    areas: list[Area]
    spots: list[Spot]


def ground_of(exhibition: Any) -> Ground:
    """For the editor, where the rows of `exhibition` may not be saved yet."""
    background = background_of(exhibition)
    return Ground(
        background=background,
        areas=[area_of(zone, background) for zone in exhibition.zones.all() if zone.has_area],
        spots=spots_of(exhibition.places.all(), background, [], []),
    )


def radius_for(points: Sequence[tuple[float, float]]) -> float:
    """As large as fits between the two booths that are closest to each other."""
    nearest = LARGEST * 2.8
    ordered = sorted(points)
    for index, (x, y) in enumerate(ordered):
        for other_x, other_y in ordered[index + 1 :]:
            if other_x - x >= nearest:
                break
            if distance := math.hypot(other_x - x, other_y - y):
                nearest = min(nearest, distance)
    return max(SMALLEST, min(LARGEST, nearest / 2.8))


def mark_of(
    booth: BoothOnPlan,
    background: Background,
    radius: float,
    is_here: bool = False,
    is_found: bool = False,
    target: BoothOnPlan | None = None,
) -> Mark:
    """`target`: the booth at whose place this one is now."""
    x, y = booth.x * WIDTH, booth.y * background.height  # type: ignore[operator]
    goal = (target.x * WIDTH, target.y * background.height) if target else None  # type: ignore[operator]
    letters = max(3, len(booth.code))
    is_pointed = booth.exhibitor_type == ExhibitorType.COMMUNITY  # less room, and lower down
    return Mark(
        booth=booth,
        x=number(x),
        y=number(y),
        radius=number(radius),
        ring=number(radius * 1.9),
        path=shape_path(booth.exhibitor_type, x, y, radius),
        font_size=number(radius * (2 if is_pointed else 2.5) / letters),
        text_y=number(y + radius * (0.32 if is_pointed else 0)),
        is_here=is_here,
        is_found=is_found,
        sign=sign_path(getattr(booth, "status", ""), x, y, radius),
        arrow=arrow_path((x, y), goal, radius) if goal else "",
    )


def area_of(zone: Any, background: Background) -> Area:
    x, y = float(zone.x) * WIDTH, float(zone.y) * background.height
    return Area(
        letter=zone.letter,
        name=zone.name,
        tone=zone.tone,
        x=number(x),
        y=number(y),
        width=number(float(zone.width) * WIDTH),
        height=number(float(zone.height) * background.height),
        label_x=number(x + 4),
        label_y=number(y - 8 if y >= 24 else y + 20),
    )


# A place's name is set in letters of this size; its icon has this radius.
NAME_SIZE, ICON_RADIUS = 14, 15
Box = tuple[float, float, float, float]  # left, top, right, bottom


def spots_of(
    places: Iterable[Any], background: Background, marks: Iterable[Mark], areas: Iterable[Area]
) -> list[Spot]:
    """Places with their names where they cover neither a booth nor the name of a zone or place."""
    shown = [place for place in places if place.has_position]
    taken = [_round(float(mark.x), float(mark.y), float(mark.radius) * 1.3) for mark in marks]
    taken += [
        (
            float(area.label_x),
            float(area.label_y) - 18,
            float(area.label_x) + 10 * len(f"{area.letter} · {area.name}"),
            float(area.label_y) + 4,
        )
        for area in areas
    ]
    taken += [
        _round(float(place.x) * WIDTH, float(place.y) * background.height, ICON_RADIUS)
        for place in shown
    ]
    spots = []
    for place in shown:
        spot, box = _freest(place, background, taken)
        taken.append(box)
        spots.append(spot)
    return spots


def _round(x: float, y: float, radius: float) -> Box:
    return (x - radius, y - radius, x + radius, y + radius)


def _freest(place: Any, background: Background, taken: list[Box]) -> tuple[Spot, Box]:
    """The name below, above, right or left of the sign: the first that covers nothing, or least."""
    x, y = float(place.x) * WIDTH, float(place.y) * background.height
    wide = NAME_SIZE * 0.56 * len(place.name)
    near_edge = "start" if x < 80 else "end" if x > WIDTH - 80 else "middle"
    left = {"start": x, "end": x - wide, "middle": x - wide / 2}[near_edge]
    ways = (
        (x, y + 30, near_edge, left),
        (x, y - 20, near_edge, left),
        (x + 20, y + 5, "start", x + 20),
        (x - 20, y + 5, "end", x - 20 - wide),
    )

    def covered(way: tuple[float, float, str, float]) -> float:
        box = _box(way, wide)
        outside = box[0] < 0 or box[2] > WIDTH or box[1] < 0 or box[3] > background.height
        return sum(_overlap(box, other) for other in taken) + (1e6 if outside else 0)

    best = min(ways, key=covered)
    spot = Spot(
        name=place.name,
        icon=place.kind,
        x=number(x),
        y=number(y),
        icon_x=number(x - 10),
        icon_y=number(y - 10),
        label_x=number(best[0]),
        label_y=number(best[1]),
        anchor=best[2],
    )
    return spot, _box(best, wide)


def _box(way: tuple[float, float, str, float], wide: float) -> Box:
    _x, baseline, _anchor, left = way
    return (left, baseline - NAME_SIZE, left + wide, baseline + 4)


def _overlap(one: Box, other: Box) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width * height if width > 0 and height > 0 else 0.0
