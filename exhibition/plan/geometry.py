"""The floor plan as data: a drawing below, zones, places and booths above it.

Positions are stored as shares of the plan and become units of the picture's view box here. A view
box is `WIDTH` units wide whatever the size of the drawing.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from core import renditions
from core.models import picture_from
from exhibition.enums import ExhibitorType

WIDTH = 1000
USUAL_RATIO = 0.6  # height to width of a plan drawn from its zones
SMALLEST, LARGEST = 9.0, 26.0  # radius of a booth's mark, in units

# Corners as (angle in degrees from the top, share of the radius); a circle has none.
SHAPES: dict[str, tuple[tuple[float, float], ...]] = {
    ExhibitorType.AGENCY: (),
    ExhibitorType.VERTICAL: ((45, 1.27), (135, 1.27), (225, 1.27), (315, 1.27)),
    ExhibitorType.PRIVATE: ((0, 1.3), (90, 1.3), (180, 1.3), (270, 1.3)),
    ExhibitorType.COMMUNITY: ((0, 1.5), (120, 1.6), (240, 1.6)),
    ExhibitorType.ACADEMIC: tuple((30 + 60 * corner, 1.15) for corner in range(6)),
    ExhibitorType.VILLAGE: ((0, 1.35), (78, 1.1), (135, 1.3), (225, 1.3), (282, 1.1)),
}


class BoothOnPlan(Protocol):
    """What the plan asks of a booth. Positions are shares (0 to 1) of the plan."""

    code: str
    exhibitor_type: str
    x: float | None
    y: float | None


@dataclass(frozen=True)
class Drawing:
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


@dataclass(frozen=True)
class LegendEntry:
    key: str
    label: str
    path: str


@dataclass(frozen=True)
class Plan:
    drawing: Drawing
    areas: list[Area]
    spots: list[Spot]
    marks: list[Mark]
    legend: list[LegendEntry]
    here: Mark | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.drawing.url or self.areas or self.marks)


def number(value: float) -> str:
    """A number as SVG wants it, in tenths of a unit."""
    return f"{round(value, 1):g}"


def drawing_of(exhibition: Any) -> Drawing:
    """The plan's ground: the uploaded drawing, else the image, else an empty sheet."""
    if exhibition.plan_drawing and exhibition.plan_width and exhibition.plan_height:
        ratio = exhibition.plan_height / exhibition.plan_width
        return Drawing(exhibition.plan_drawing.url, WIDTH * ratio)
    if image := picture_from(exhibition.plan_image, renditions.PLAN):
        return Drawing(image.url, WIDTH * image.height / image.width)
    return Drawing("", WIDTH * USUAL_RATIO)


def plan_of(
    exhibition: Any,
    zones: Sequence[Any],
    places: Sequence[Any],
    booths: Iterable[BoothOnPlan],
    here: str = "",
) -> Plan:
    """The plan of `exhibition`; the booth with the code `here` is marked as the visitor's place."""
    drawing = drawing_of(exhibition)
    placed = [booth for booth in booths if booth.x is not None and booth.y is not None]
    radius = radius_for([(b.x * WIDTH, b.y * drawing.height) for b in placed])  # type: ignore[operator]
    wanted = here.strip().casefold()
    marks = [
        mark_of(booth, drawing, radius, is_here=booth.code.casefold() == wanted) for booth in placed
    ]
    present = {booth.exhibitor_type for booth in placed}
    return Plan(
        drawing=drawing,
        areas=[area_of(zone, drawing) for zone in zones if zone.has_area],
        spots=[spot_of(place, drawing) for place in places if place.has_position],
        marks=marks,
        legend=[
            LegendEntry(kind.value, str(kind.label), shape_path(kind, 10, 10, 8))
            for kind in ExhibitorType
            if kind in present
        ],
        here=next((mark for mark in marks if mark.is_here), None),
    )


def ground_of(exhibition: Any) -> dict[str, Any]:
    """What lies below the booths, for the editor: drawing, zones and places."""
    drawing = drawing_of(exhibition)
    return {
        "drawing": drawing,
        "areas": [area_of(zone, drawing) for zone in exhibition.zones.all() if zone.has_area],
        "spots": [spot_of(row, drawing) for row in exhibition.places.all() if row.has_position],
    }


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


def mark_of(booth: BoothOnPlan, drawing: Drawing, radius: float, is_here: bool = False) -> Mark:
    x, y = booth.x * WIDTH, booth.y * drawing.height  # type: ignore[operator]
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
    )


def shape_path(exhibitor_type: str, x: float, y: float, radius: float) -> str:
    """The outline of a mark: each exhibitor type has a shape of its own."""
    corners = SHAPES[exhibitor_type]
    if not corners:
        r = number(radius)
        return (
            f"M{number(x - radius)} {number(y)}a{r} {r} 0 1 0 {number(radius * 2)} 0"
            f"a{r} {r} 0 1 0 {number(-radius * 2)} 0z"
        )
    points = [
        (
            x + radius * share * math.sin(math.radians(angle)),
            y - radius * share * math.cos(math.radians(angle)),
        )
        for angle, share in corners
    ]
    return "M" + "L".join(f"{number(px)} {number(py)}" for px, py in points) + "z"


def area_of(zone: Any, drawing: Drawing) -> Area:
    x, y = float(zone.x) * WIDTH, float(zone.y) * drawing.height
    return Area(
        letter=zone.letter,
        name=zone.name,
        tone=zone.tone,
        x=number(x),
        y=number(y),
        width=number(float(zone.width) * WIDTH),
        height=number(float(zone.height) * drawing.height),
        label_x=number(x + 4),
        label_y=number(y - 8 if y >= 24 else y + 20),
    )


def spot_of(place: Any, drawing: Drawing) -> Spot:
    x, y = float(place.x) * WIDTH, float(place.y) * drawing.height
    near_edge = "start" if x < 80 else "end" if x > WIDTH - 80 else "middle"
    return Spot(
        name=place.name,
        icon=place.kind,
        x=number(x),
        y=number(y),
        icon_x=number(x - 10),
        icon_y=number(y - 10),
        label_y=number(y + 30 if y < drawing.height - 40 else y - 20),
        anchor=near_edge,
    )
