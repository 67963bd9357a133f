"""A sheet of 160 by 100 units on which flat shapes are laid, drawn large and reduced smoothly."""

import math
from collections.abc import Sequence

from PIL import Image, ImageDraw

Point = tuple[float, float]
Colour = str

UNITS_WIDE, UNITS_HIGH = 160, 100
CURVE_STEPS = 14  # straight pieces of a curve
BANDS_A_UNIT = 4  # of a gradient


def lerp(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def polar(x: float, y: float, degrees: float, length: float) -> Point:
    angle = math.radians(degrees)
    return x + length * math.cos(angle), y + length * math.sin(angle)


def curve(start: Point, bend: Point, end: Point) -> list[Point]:
    """Points of the quadratic curve from `start` to `end`, pulled towards `bend`."""
    points = []
    for step in range(CURVE_STEPS + 1):
        share = step / CURVE_STEPS
        first = (lerp(start[0], bend[0], share), lerp(start[1], bend[1], share))
        second = (lerp(bend[0], end[0], share), lerp(bend[1], end[1], share))
        points.append((lerp(first[0], second[0], share), lerp(first[1], second[1], share)))
    return points


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    """The colour `share` of the way from the first to the second; both as #rrggbb."""
    channels = [
        round(lerp(int(first[place : place + 2], 16), int(second[place : place + 2], 16), share))
        for place in (1, 3, 5)
    ]
    return "#" + "".join(f"{channel:02x}" for channel in channels)


class Canvas:
    """`x` grows to the right, `y` downwards. `is_mirrored` swaps left and right."""

    def __init__(self, width: int, *, oversampling: int = 2, is_mirrored: bool = False) -> None:
        self.oversampling = oversampling
        self.unit = width * oversampling / UNITS_WIDE  # pixels
        self.is_mirrored = is_mirrored
        size = (width * oversampling, width * oversampling * UNITS_HIGH // UNITS_WIDE)
        self.image = Image.new("RGB", size)
        self._draw = ImageDraw.Draw(self.image)

    def finished(self) -> Image.Image:
        return self.image.reduce(self.oversampling)

    # --- Shapes ----------------------------------------------------------------------------------

    def sky(self, top: Colour, low: Colour, horizon: float) -> None:
        """A gradient from the upper edge to `horizon`, and its last colour below."""
        bands = round(horizon * BANDS_A_UNIT)
        for band in range(bands):
            colour = mixed(top, low, band / bands)
            self.box(0, band / BANDS_A_UNIT, UNITS_WIDE, 2 / BANDS_A_UNIT, colour)
        self.box(0, horizon, UNITS_WIDE, UNITS_HIGH - horizon, low)

    def shape(self, points: Sequence[Point], colour: Colour) -> None:
        self._draw.polygon([self._at(point) for point in points], fill=colour)

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        self.shape([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        centre_x, centre_y = self._at((x, y))
        reach = radius * self.unit
        corners = (centre_x - reach, centre_y - reach, centre_x + reach, centre_y + reach)
        self._draw.ellipse(corners, fill=colour)

    def ring(self, x: float, y: float, radius: float, colour: Colour, width: float) -> None:
        centre_x, centre_y = self._at((x, y))
        reach = radius * self.unit
        corners = (centre_x - reach, centre_y - reach, centre_x + reach, centre_y + reach)
        self._draw.ellipse(corners, outline=colour, width=round(width * self.unit))

    def line(self, points: Sequence[Point], colour: Colour, width: float) -> None:
        self._draw.line(
            [self._at(point) for point in points],
            fill=colour,
            width=round(width * self.unit),
            joint="curve",
        )

    def leaf(
        self, x: float, y: float, degrees: float, length: float, width: float, colour: Colour
    ) -> None:
        """A pointed leaf that grows from (x, y) in a direction; 0 degrees is to the right."""
        tip = polar(x, y, degrees, length)
        middle = polar(x, y, degrees, length / 2)
        left, right = polar(*middle, degrees - 90, width), polar(*middle, degrees + 90, width)
        self.shape([*curve((x, y), left, tip), *curve(tip, right, (x, y))], colour)

    def person(self, x: float, y: float, height: float, colour: Colour, skin: Colour) -> None:
        """A plain figure standing on (x, y)."""
        head = height * 0.15
        shoulder, waist = height * 0.17, height * 0.22
        top = y - height + 2.2 * head
        self.shape(
            [
                (x - waist, y),
                *curve((x - shoulder, top + head), (x - shoulder, top), (x, top)),
                *curve((x, top), (x + shoulder, top), (x + shoulder, top + head)),
                (x + waist, y),
            ],
            colour,
        )
        self.disc(x, y - height + head, head, skin)

    def _at(self, point: Point) -> Point:
        x = UNITS_WIDE - point[0] if self.is_mirrored else point[0]
        return x * self.unit, point[1] * self.unit
