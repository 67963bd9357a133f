"""Outlines as paths of SVG: the marks of booths, the signs over them, arrows between them."""

import math

from exhibition.enums import BoothStatus, ExhibitorType

# Corners as (angle in degrees from the top, share of the radius); a circle has none.
SHAPES: dict[str, tuple[tuple[float, float], ...]] = {
    ExhibitorType.AGENCY: (),
    ExhibitorType.VERTICAL: ((45, 1.27), (135, 1.27), (225, 1.27), (315, 1.27)),
    ExhibitorType.PRIVATE: ((0, 1.3), (90, 1.3), (180, 1.3), (270, 1.3)),
    ExhibitorType.COMMUNITY: ((0, 1.5), (120, 1.6), (240, 1.6)),
    ExhibitorType.ACADEMIC: tuple((30 + 60 * corner, 1.15) for corner in range(6)),
    ExhibitorType.VILLAGE: ((0, 1.35), (78, 1.1), (135, 1.3), (225, 1.3), (282, 1.1)),
}


def number(value: float) -> str:
    """A number as SVG wants it, in tenths of a unit."""
    return f"{round(value, 1):g}"


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


def sign_path(status: str, x: float, y: float, radius: float) -> str:
    """A cross for a closed booth, two bars for one on a break; nothing else is drawn over a mark."""
    r = radius * 1.1
    lines: tuple[tuple[tuple[float, float], tuple[float, float]], ...]
    if status == BoothStatus.CLOSED:
        lines = (((x - r, y - r), (x + r, y + r)), ((x - r, y + r), (x + r, y - r)))
    elif status == BoothStatus.PAUSED:
        left, right, top = x - radius * 0.35, x + radius * 0.35, y + radius * 1.15
        lines = tuple(((at, top), (at, top + radius * 0.8)) for at in (left, right))
    else:
        return ""
    return "".join(f"M{number(a)} {number(b)}L{number(c)} {number(d)}" for (a, b), (c, d) in lines)


def arrow_path(start: tuple[float, float], goal: tuple[float, float], radius: float) -> str:
    """From the edge of one mark to the edge of another, with a head of two strokes."""
    length = math.hypot(goal[0] - start[0], goal[1] - start[1])
    if length < radius * 3:
        return ""
    ux, uy = (goal[0] - start[0]) / length, (goal[1] - start[1]) / length
    x, y = start[0] + ux * radius * 1.5, start[1] + uy * radius * 1.5
    tip_x, tip_y = goal[0] - ux * radius * 1.5, goal[1] - uy * radius * 1.5
    path = f"M{number(x)} {number(y)}L{number(tip_x)} {number(tip_y)}"
    for turn in (2.6, -2.6):  # radians from the direction of the arrow
        side_x = tip_x + radius * (ux * math.cos(turn) - uy * math.sin(turn))
        side_y = tip_y + radius * (ux * math.sin(turn) + uy * math.cos(turn))
        path += f"M{number(side_x)} {number(side_y)}L{number(tip_x)} {number(tip_y)}"
    return path
